import { Complaint } from '../runner/complaint.ts'

/**
 * How a place spells a version: `semver` itself (npm, Cargo, Maven, Helm …), `pep440` (Python), `pub` (Dart's version with a build number that
 * stays), `core` (the three numbers alone), `suffix` (the prerelease alone), `assembly` (.NET's three or four numbers).
 */
export type Notation = 'semver' | 'pep440' | 'pub' | 'core' | 'suffix' | 'assembly'

/** The parts of a semantic version; `pre` and `build` are '' where there are none. */
interface Parts {
  readonly core: string
  readonly pre: string
  readonly build: string
}

const longest = 256
const number = '(?:0|[1-9]\\d*)'
const identifier = `(?:${number}|\\d*[A-Za-z-][0-9A-Za-z-]*)`
const semver = new RegExp(
  `^(${number}(?:\\.${number}){0,2})(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+([0-9A-Za-z.-]+))?$`,
)

/** The spelling as semver, undefined when it is none. A leading `v` and missing numbers (`1.2`) are understood. */
export function readNotation(notation: Notation, raw: string): string | undefined {
  const text = raw.trim().replace(/^v(?=\d)/i, '')
  if (text.length > longest) return undefined
  if (notation === 'pep440') return readPython(text) ?? compose(split(text))
  if (notation === 'assembly') return compose(split(text.replace(/^(\d+\.\d+\.\d+)\.0$/, '$1')))
  return compose(split(text))
}

/** `version` (semver) spelt for its place; keeps what belongs to the place, such as a leading `v` or a build number. */
export function writeNotation(notation: Notation, version: string, raw: string): string {
  const prefix = /^v(?=\d)/i.exec(raw.trim())?.[0] ?? ''
  const parts = split(version)
  if (parts === undefined) throw new Error(`not a semantic version: ${version.slice(0, 80)}`)
  if (notation === 'core') return prefix + parts.core
  if (notation === 'suffix') return parts.pre
  if (notation === 'assembly') return /^\d+(\.\d+){3}$/.test(raw.trim()) ? `${parts.core}.0` : parts.core
  if (notation === 'pep440') return prefix + writePython(parts)
  if (notation === 'pub' && parts.build === '')
    return prefix + version + (/\+[0-9A-Za-z.-]+$/.exec(raw.trim())?.[0] ?? '')
  return prefix + version
}

/** True for the stand-ins that tools which never write versions put into manifests: they are no base and are left alone. */
export function isPlaceholder(raw: string): boolean {
  return /^v?0\.0\.0(?:[-.](?:dev(?:elopment)?(?:\.?0)?|semantic(?:ally)?-released?|placeholder|managed[a-z-]*))$/i.test(
    raw.trim(),
  )
}

/** True when `raw` is a spelling of `version` (semver); build metadata counts only where `version` has some. */
export function isSame(notation: Notation, raw: string, version: string): boolean {
  if (raw === writeNotation(notation, version, raw)) return true
  const here = split(readNotation(notation, raw) ?? '')
  const there = split(version)
  if (here === undefined || there === undefined || here.core !== there.core) return false
  if (there.build !== '' && there.build !== here.build) return false
  return notation === 'core' || notation === 'assembly' || here.pre === there.pre
}

function split(text: string): Parts | undefined {
  const match = semver.exec(text)
  if (match === null) return undefined
  const numbers = (match[1] ?? '').split('.')
  while (numbers.length < 3) numbers.push('0')
  return { core: numbers.join('.'), pre: match[2] ?? '', build: match[3] ?? '' }
}

function compose(parts: Parts | undefined): string | undefined {
  if (parts === undefined) return undefined
  return parts.core + (parts.pre && `-${parts.pre}`) + (parts.build && `+${parts.build}`)
}

const pythonPhases: Readonly<Record<string, string>> = {
  a: 'alpha',
  alpha: 'alpha',
  b: 'beta',
  beta: 'beta',
  c: 'rc',
  rc: 'rc',
  pre: 'rc',
  preview: 'rc',
}

/**
 * PEP 440 (packaging.python.org, version specifiers) without epochs and without a `.devN` after another phase, which semver cannot order.
 * A post-release reads as its release: whatever comes next is above both.
 */
function readPython(text: string): string | undefined {
  const match =
    /^(\d+(?:\.\d+){0,2})(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:[-_.]?(post|rev|r|dev)[-_.]?(\d*))?(?:\+([0-9a-z]+(?:[-_.][0-9a-z]+)*))?$/i.exec(
      text,
    )
  if (match === null) return undefined
  const [, release = '', phase, phaseNumber, tail, tailNumber, local] = match
  const dev = tail?.toLowerCase() === 'dev'
  if (dev && phase !== undefined) return undefined
  const named = phase === undefined ? (dev ? 'dev' : '') : (pythonPhases[phase.toLowerCase()] ?? '')
  const core = release.split('.').map((each) => String(BigInt(each)))
  while (core.length < 3) core.push('0')
  const digits = (dev ? tailNumber : phaseNumber) || '0'
  return core.join('.') + (named && `-${named}.${BigInt(digits)}`) + (local === undefined ? '' : `+${local}`)
}

/** `-alpha.1` is `a1`, `-beta.1` `b1`, `-rc.1` `rc1`, any other identifier `.dev1`: PEP 440 knows no others, and `.devN` is below all three. */
function writePython({ core, pre, build }: Parts): string {
  const local = build && `+${build.replaceAll('-', '.').toLowerCase()}`
  if (pre === '') return core + local
  const match = /^([A-Za-z-]+)(?:\.?(\d+))?$/.exec(pre)
  if (match === null)
    throw new Complaint(
      'version-refused',
      `The prerelease \`${pre}\` cannot be written in a Python manifest (PEP 440); allowed: one identifier and one number, such as \`beta.1\`. Change the channel's identifier.`,
    )
  const phase = { alpha: 'a', beta: 'b', rc: 'rc' }[pythonPhases[(match[1] ?? '').toLowerCase()] ?? ''] ?? '.dev'
  return core + phase + BigInt(match[2] ?? '0') + local
}
