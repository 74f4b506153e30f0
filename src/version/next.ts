import { type Bump, bumpBetween, forcedLevel, forcesPrerelease } from './bump.ts'
import { coreOf, highest, isPrerelease, type Version } from './number.ts'
import {
  compareStanding,
  hasIdentifier,
  identifierOf,
  isSnapshot,
  type NumberStep,
  nextPrerelease,
  nextUntaken,
  nextUntakenCore,
  raise,
} from './numbering.ts'
import type { Level } from './rules.ts'

/** A pre-release in the history of HEAD. */
export interface Ancestor {
  readonly version: Version
  /** The step that the commits since it require. */
  readonly level: Level
}

/**
 * What a breaking change does below 1.0.0: `major` gives 1.0.0; `minor` raises the second number; so does `patch`, and then a feature raises
 * the third.
 */
export type BelowOne = 'major' | 'minor' | 'patch'

/** Everything that the next version depends on. */
export interface VersionQuestion {
  /**
   * The highest stable release in the history of HEAD, or the manifest's version (possibly a pre-release); undefined if there is none.
   */
  readonly base: Version | undefined
  /** The step that the commits since `base` require. */
  readonly level: Level
  /** Pre-releases in the history of HEAD, in any order; the highest of each identifier is enough, and those below `base` do not count. */
  readonly prereleases: readonly Ancestor[]
  /** The versions of all release tags of the package, on any branch: each number is used only once. */
  readonly taken: readonly Version[]
  /** Full releases above `base` that are on another branch, but not on this one. */
  readonly elsewhere: readonly Version[]
  /** The identifier of the branch's pre-releases; undefined on a release branch. */
  readonly channel: string | undefined
  /** The identifiers of all channels. */
  readonly channels: readonly string[]
  readonly bump: Bump
  /** What a breaking change does to 0.y.z: `major` gives 1.0.0, `minor` gives 0.(y+1).0. */
  readonly belowOne: BelowOne
  /** The first version if there is no base. */
  readonly initialVersion: Version
  /** The number of the first pre-release of a version. */
  readonly firstPrerelease: 0 | 1
  /** The identifier of the pre-releases that `bump` makes outside of a channel. */
  readonly preid: string
  /** The newest `Release-As` since `base`. */
  readonly releaseAs?: Version | undefined
}

/** The next version, or why there is none. All texts are Slipway's own, so they are safe to print. */
export type VersionDecision = NextRelease | NoRelease | RefusedRelease

/** The version to release. */
export interface NextRelease {
  readonly kind: 'release'
  readonly version: Version
  /** The release before it: for a pre-release the newest one of any kind, for a full release the stable base. */
  readonly previous: Version | undefined
  readonly bump: NumberStep
  readonly prerelease: boolean
  readonly why: string
  /** What requested exactly this number; undefined if it was counted. */
  readonly asked?: string
}

/** No commit requires a release: none since the base, or none since the newest pre-release. */
export interface NoRelease {
  readonly kind: 'unchanged'
  readonly reason: 'no-changes' | 'no-changes-since-prerelease'
}

/** The requested version cannot be released. */
export interface RefusedRelease {
  readonly kind: 'refused'
  readonly reason: 'version-not-above-base' | 'version-taken' | 'no-prerelease' | 'module-major'
  readonly message: string
}

/**
 * Decides the next version of a package.
 *
 * - On a release branch: the base raised by the level of all commits since it. A pre-release in the history that was made for a higher
 *   version graduates: 1.2.0-beta.3 merged gives 1.2.0. A pre-release from a channel graduates as soon as it is merged. One that `bump` made
 *   on the release branch itself graduates when later commits require a release, so that running again does not graduate it.
 * - On a channel: that same version, never below that of the newest pre-release, with `-identifier.n`, where n counts from 1 over all
 *   tags, as in semantic-release: 1.2.0-beta.1, then 1.2.0-beta.2; 1.0.1-rc.1 and a feature give 1.1.0-rc.1. If the identifier is new
 *   for a release, it starts at 1, even if only the branch has changed.
 * - `bump` goes before `Release-As`, which goes before the level. `Release-As` is done once its number is used, and sets the core on a
 *   channel. A forced level counts from the base, but never gives less than a pre-release of the history.
 * - A number that a tag outside of the history uses is not given again; `nextUntaken` says what is given instead.
 * - A number that a tag outside of the history has taken is not given again; see `nextUntaken` for what is given instead.
 */
export function decideVersion(question: VersionQuestion): VersionDecision {
  const { bump, channel, preid } = question
  if (typeof bump === 'object') return giveExactly(question, bump.exact, `\`bump: ${bump.exact}\``)
  const standing = weigh(question)
  const identifier = bump === 'release' ? undefined : (channel ?? (forcesPrerelease(bump) ? preid : undefined))
  return identifier === undefined ? decideFull(question, standing) : decidePrerelease(question, standing, identifier)
}

/** What is computed the same way on any branch. */
interface Standing {
  readonly taken: ReadonlySet<Version>
  /** Pre-releases above the base, highest first. */
  readonly ancestors: readonly Ancestor[]
  /** The base raised by the level; undefined if no commit requires it. */
  readonly raised: Version | undefined
  /** A `Release-As` that is not done yet. */
  readonly requested: Version | undefined
}

function softened(level: Level, belowOne: BelowOne): Level {
  if (level === 'major' && belowOne !== 'major') return 'minor'
  return level === 'minor' && belowOne === 'patch' ? 'patch' : level
}

function weigh(question: VersionQuestion): Standing {
  const { base, prereleases, bump, belowOne, releaseAs } = question
  const own = base !== undefined && isPrerelease(base) ? [{ version: base, level: question.level }] : []
  const ancestors = prereleases
    .filter(({ version }) => base === undefined || compareStanding(version, base) > 0)
    .concat(own)
    .sort((a, b) => compareStanding(b.version, a.version))
  const taken = new Set([
    ...question.taken,
    ...prereleases.map(({ version }) => version),
    ...(base === undefined ? [] : [base]),
  ])
  const forced = forcedLevel(bump)
  // without a full release, changes are compared with the newest pre-release: 1.0.0-rc.1 and a breaking change give 1.0.0
  const [top] = ancestors
  const from = base ?? top?.version
  const asked = base === undefined && top !== undefined ? top.level : question.level
  const level = forced ?? (from?.startsWith('0.') ? softened(asked, belowOne) : asked)
  const raised =
    level === 'none'
      ? undefined
      : from === undefined
        ? question.initialVersion
        : raise(forced !== undefined && forcesPrerelease(bump) ? coreOf(from) : from, level)
  const requested = forced === undefined && releaseAs !== undefined && !taken.has(releaseAs) ? releaseAs : undefined
  return { taken, ancestors, raised, requested }
}

function decideFull(question: VersionQuestion, { taken, ancestors, raised, requested }: Standing): VersionDecision {
  const { bump, base, channels } = question
  if (requested !== undefined) return giveExactly(question, requested, `\`Release-As: ${requested}\``)
  const [top] = ancestors
  if (bump === 'release' && !top) return refuseGraduation(base)
  if (top?.level === 'none' && bump === 'auto' && !channels.includes(identifierOf(top.version) ?? '')) {
    return { kind: 'unchanged', reason: 'no-changes-since-prerelease' }
  }
  const wanted = highest([...defined(raised), ...defined(top && coreOf(top.version))])
  if (wanted === undefined) return { kind: 'unchanged', reason: 'no-changes' }
  const step = bumpBetween(base, wanted)
  const version = nextUntaken(wanted, step, taken, question.elsewhere)
  if (version === undefined) return refuseOvertaking(wanted, highest(question.elsewhere) ?? wanted)
  const graduates = top !== undefined && coreOf(top.version) === wanted
  return release(
    base,
    base,
    version,
    wanted,
    graduates ? `${top.version} becomes a full release` : reasonOf(question, step),
  )
}

function decidePrerelease(question: VersionQuestion, standing: Standing, identifier: string): VersionDecision {
  const { bump, base, initialVersion } = question
  const { taken, raised, requested } = standing
  // a snapshot without later commits is no work to publish
  const ancestors = standing.ancestors.filter(({ version, level }) => level !== 'none' || !isSnapshot(version))
  const [top] = ancestors
  const own = ancestors.find(({ version }) => hasIdentifier(version, identifier))
  const least =
    bump === 'prerelease' && !top ? (raised ?? (base === undefined ? initialVersion : raise(base, 'patch'))) : raised
  const wanted = requested ?? highest([...defined(least), ...defined(top?.version)].map(coreOf))
  if (wanted === undefined) return { kind: 'unchanged', reason: 'no-changes' }
  if (requested !== undefined && base !== undefined && compareStanding(requested, base) <= 0) {
    return refuseBelow(requested, base, `\`Release-As: ${requested}\``)
  }
  const redirected = requested !== undefined && own !== undefined && coreOf(own.version) !== coreOf(requested)
  if (bump === 'auto' && own?.level === 'none' && !redirected)
    return { kind: 'unchanged', reason: 'no-changes-since-prerelease' }
  const why =
    requested === undefined ? reasonOf(question, bumpBetween(base, coreOf(wanted))) : `\`Release-As: ${requested}\``
  const give = (wish: Version): NextRelease => {
    const core = nextUntakenCore(wish, bumpBetween(base, coreOf(wish)), taken)
    const version = nextPrerelease(core, identifier, taken, question.firstPrerelease)
    const free = `${coreOf(wish)}${version.slice(core.length)}`
    const given = release(base, top?.version ?? base, version, free, `${why}, as a pre-release (${identifier})`)
    return requested === undefined ? given : { ...given, asked: why }
  }
  const next = give(wanted)
  if (top === undefined || compareStanding(next.version, top.version) > 0) return next
  if (requested !== undefined) return refuseBelow(next.version, top.version, `\`Release-As: ${requested}\``)
  if (bump === 'auto' && top.level === 'none') return { kind: 'unchanged', reason: 'no-changes-since-prerelease' }
  // the history has a pre-release of this version with a higher identifier (beta, where alpha is requested): only a higher version is above it
  return give(raise(coreOf(top.version), forcedLevel(bump) ?? (top.level === 'none' ? 'patch' : top.level)))
}

function giveExactly(question: VersionQuestion, version: Version, asked: string): VersionDecision {
  const { base, taken, prereleases } = question
  if (base !== undefined && compareStanding(version, base) <= 0) return refuseBelow(version, base, asked)
  const above = prereleases.find((each) => each.version !== version && compareStanding(each.version, version) > 0)
  if (above !== undefined) return refuseBelow(version, above.version, asked)
  if (taken.includes(version) || prereleases.some((each) => each.version === version)) {
    const message = `${asked}: the version ${version} is already used by a tag, and each version is used only once. Choose another one.`
    return { kind: 'refused', reason: 'version-taken', message }
  }
  return { ...release(base, base, version, version, `asked for by ${asked}`), asked }
}

/** `base` is where the step starts, `wanted` the version if it were free. */
function release(
  base: Version | undefined,
  previous: Version | undefined,
  version: Version,
  wanted: Version,
  why: string,
): NextRelease {
  const reason =
    version === wanted
      ? why
      : `${why}; ${coreOf(wanted)} is used by a tag outside this branch, so this is the next free number`
  return {
    kind: 'release',
    version,
    previous,
    bump: bumpBetween(base, version),
    prerelease: isPrerelease(version),
    why: reason,
  }
}

function reasonOf({ base, bump }: VersionQuestion, step: NumberStep): string {
  if (base === undefined) return 'the first release'
  return bump === 'auto' ? `${step} changes since ${base}` : `\`bump: ${String(bump)}\` on top of ${base}`
}

function refuseBelow(version: Version, base: Version, asked: string): RefusedRelease {
  const message = `${asked}: the version ${version} is not higher than ${base}, on which this branch is based. Choose a higher one.`
  return { kind: 'refused', reason: 'version-not-above-base', message }
}

function refuseGraduation(base: Version | undefined): RefusedRelease {
  const since = base === undefined ? '' : ` above ${base}`
  const message = `\`bump: release\` turns a pre-release into a full release, but the history has none${since}. Use \`bump: auto\` or a level.`
  return { kind: 'refused', reason: 'no-prerelease', message }
}

function refuseOvertaking(wanted: Version, other: Version): RefusedRelease {
  const message =
    `${wanted} would be next, but ${other} is released from another branch, and this branch does not contain it: users of the newest version ` +
    'would lose the changes of that release. Merge it into this branch, or set the number yourself with `bump: x.y.z`.'
  return { kind: 'refused', reason: 'version-taken', message }
}

function defined<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value]
}
