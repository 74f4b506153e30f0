import { readPythonTail } from '../text/pep440.ts'

/**
 * How a place spells a version: `semver` itself (npm, Cargo, Maven, Helm …), `pep440` (Python), `pub` (Dart's version with a build number that
 * stays), `ruby` (prereleases after a dot), `r` (numbers alone; a fourth number of 9000 or more means a development version), `count` (a whole number
 * that an app store counts by), `core` (the three numbers alone), `suffix` (the prerelease alone), `assembly` (.NET's three or four numbers).
 */
export type Notation = 'semver' | 'pep440' | 'pub' | 'ruby' | 'r' | 'count' | 'core' | 'suffix' | 'assembly'

/** The parts of a semantic version; `pre` and `build` are '' if there are none. */
export interface Parts {
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

/** The spelling as semver; undefined if it is not a version. A leading `v` and missing numbers (`1.2`) are accepted. */
export function readNotation(notation: Notation, raw: string): string | undefined {
  const text = raw.trim().replace(/^v(?=\d)/i, '')
  if (text.length > longest) return undefined
  if (notation === 'pep440') return readPython(text) ?? compose(splitVersion(text))
  if (notation === 'count') return undefined
  if (notation === 'ruby') return compose(splitVersion(text.replace(/^(\d+(?:\.\d+){0,2})\.(?=\d*[A-Za-z])/, '$1-')))
  if (notation === 'r') return compose(splitVersion(text.replace('-', '.').replace(/^(\d+\.\d+\.\d+)\.9\d{3}$/, '$1')))
  if (notation === 'assembly') return compose(splitVersion(text.replace(/^(\d+\.\d+\.\d+)\.0$/, '$1')))
  return compose(splitVersion(text))
}

/** True for the stand-ins that tools put into manifests if they never write versions: not a base, and left alone. */
export function isPlaceholder(raw: string): boolean {
  return /^v?0\.0\.0(?:[-.](?:dev(?:elopment)?(?:\.?0)?|semantic(?:ally)?-released?|placeholder|managed[a-z-]*))$/i.test(
    raw.trim(),
  )
}

/** The parts of a semantic version, with three numbers; undefined for any other text. */
export function splitVersion(text: string): Parts | undefined {
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

/** PEP 440. A post-release reads as its release: every next version is above both. */
function readPython(text: string): string | undefined {
  const [numbers = ''] = /^\d+(?:\.\d+){0,2}/.exec(text) ?? []
  const tail = numbers === '' ? undefined : readPythonTail(text.slice(numbers.length))
  if (tail === undefined) return undefined
  const core = numbers.split('.').map((each) => String(BigInt(each)))
  while (core.length < 3) core.push('0')
  return core.join('.') + (tail.prerelease && `-${tail.prerelease}`) + (tail.local && `+${tail.local}`)
}
