import { UserError } from '../input/user-error.ts'
import { writePythonTail } from '../text/pep440.ts'
import { type Notation, type Parts, readNotation, splitVersion } from './notation.ts'

/** `version` (semver) in the spelling of its place; keeps what belongs to the place, such as a leading `v` or a build number. */
export function writeNotation(notation: Notation, version: string, raw: string): string {
  const prefix = /^v(?=\d)/i.exec(raw.trim())?.[0] ?? ''
  const parts = splitVersion(version)
  if (parts === undefined) throw new Error(`not a semantic version: ${version.slice(0, 80)}`)
  if (notation === 'core') return prefix + parts.core
  if (notation === 'suffix') return parts.pre
  if (notation === 'assembly') return /^\d+(\.\d+){3}$/.test(raw.trim()) ? `${parts.core}.0` : parts.core
  if (notation === 'pep440') return prefix + writePython(parts)
  if (notation === 'ruby') return prefix + parts.core + (parts.pre && `.${parts.pre.replaceAll('-', '.')}`)
  if (notation === 'r') return writeR(parts)
  if (notation === 'pub' && parts.build === '')
    return prefix + version + (/\+[0-9A-Za-z.-]+$/.exec(raw.trim())?.[0] ?? '')
  return prefix + version
}

/** True if `raw` is a spelling of `version` (semver); build metadata counts only if `version` has some. */
export function isSame(notation: Notation, raw: string, version: string): boolean {
  if (raw === writeNotation(notation, version, raw)) return true
  const here = splitVersion(readNotation(notation, raw) ?? '')
  const there = splitVersion(version)
  if (here === undefined || there === undefined || here.core !== there.core) return false
  if (there.build !== '' && there.build !== here.build) return false
  return notation === 'core' || notation === 'assembly' || here.pre === there.pre
}

function writeR({ core, pre }: Parts): string {
  if (pre === '') return core
  const allowed = 'exactly three numbers, such as `1.3.0`'
  throw new UserError(
    'version-refused',
    `The prerelease \`${pre}\` cannot be written in a DESCRIPTION of R; allowed: ${allowed}. Release without a channel, or set \`manifests\` to leave the file out.`,
  )
}

function writePython({ core, pre, build }: Parts): string {
  const tail = writePythonTail(pre)
  if (tail === undefined)
    throw new UserError(
      'version-refused',
      `The prerelease \`${pre}\` cannot be written in a Python manifest (PEP 440); allowed: one identifier and one number, such as \`beta.1\`. Change the channel's identifier.`,
    )
  return core + tail + (build && `+${build.replaceAll('-', '.').toLowerCase()}`)
}
