import major from 'semver/functions/major.js'
import minor from 'semver/functions/minor.js'
import { coreOf, isPrerelease, parseTypedVersion, type Version } from './number.ts'
import type { Level } from './rules.ts'
import { isDate, readSpelling } from './spelling.ts'

/** The words that the inputs `bump` and `version-type` take besides a version. */
export const bumpWords = [
  'auto',
  'major',
  'minor',
  'patch',
  'prerelease',
  'release',
  'premajor',
  'preminor',
  'prepatch',
] as const

/** One of `bumpWords`, or the version to give. */
export type Bump = (typeof bumpWords)[number] | { readonly exact: Version }

/** Reads the input; undefined if it is neither one of the words nor a version. */
export function parseBump(text: string): Bump | undefined {
  const word = bumpWords.find((each) => each === text.trim())
  const exact = word === undefined ? (parseTypedVersion(text) ?? parseDate(text)) : undefined
  return word ?? (exact === undefined ? undefined : { exact })
}

/** `2026.01.29` and `20260129`: versions by date, as tags write them. */
function parseDate(text: string): Version | undefined {
  const spelled = readSpelling(text.trim().replace(/^v/, ''))
  return spelled !== undefined && isDate(spelled) ? spelled.version : undefined
}

/** The level that a bump forces; undefined if the commits decide it. */
export function forcedLevel(bump: Bump): Exclude<Level, 'none'> | undefined {
  if (bump === 'major' || bump === 'premajor') return 'major'
  if (bump === 'minor' || bump === 'preminor') return 'minor'
  if (bump === 'patch' || bump === 'prepatch') return 'patch'
  return undefined
}

/** Whether a bump makes a pre-release, even outside of a channel. */
export function forcesPrerelease(bump: Bump): boolean {
  return typeof bump === 'string' && bump.startsWith('pre')
}

/** The output `bump` for a step: the number that it moves, compared with the stable version before, or that it is a pre-release. */
export function bumpBetween(previous: Version | undefined, next: Version): Exclude<Level, 'none'> | 'prerelease' {
  if (isPrerelease(next)) return 'prerelease'
  const before = coreOf(previous ?? '0.0.0')
  if (major(next) !== major(before)) return 'major'
  return minor(next) === minor(before) ? 'patch' : 'minor'
}
