import { type Bump, bumpBetween, forcedLevel, forcesPrerelease } from './bump.ts'
import { compareVersions, coreOf, highest, isPrerelease, type Version } from './number.ts'
import { identifierOf, nextNumber, nextUntaken, nextUntakenCore, raise, type Step } from './numbering.ts'
import type { Level } from './rules.ts'

/** A pre-release in the history of HEAD. */
export interface Ancestor {
  readonly version: Version
  /** What the commits since it ask for. */
  readonly level: Level
}

/** All that the next version depends on. */
export interface Question {
  /** The highest stable release in the history of HEAD, or the manifest's version (maybe a pre-release); undefined where there is none. */
  readonly base: Version | undefined
  /** What the commits since `base` ask for. */
  readonly level: Level
  /** Pre-releases in the history of HEAD, in any order; the highest of each identifier is enough, and none below `base` counts. */
  readonly prereleases: readonly Ancestor[]
  /** The versions of all release tags of the package, wherever they are: each number is given once. */
  readonly taken: readonly Version[]
  /** The identifier of the branch's pre-releases; undefined on a release branch. */
  readonly channel: string | undefined
  /** The identifiers of all channels. */
  readonly channels: readonly string[]
  readonly bump: Bump
  /** What a breaking change does to 0.y.z: `major` gives 1.0.0, `minor` 0.(y+1).0. */
  readonly belowOne: 'major' | 'minor'
  /** The first version where there is no base. */
  readonly initialVersion: Version
  /** The identifier of the pre-releases that `bump` makes outside of a channel. */
  readonly preid: string
  /** The newest `Release-As` since `base`. */
  readonly releaseAs?: Version | undefined
}

/** The next version, or why there is none. All texts are ours: safe to print. */
export type Answer = Release | Unchanged | Refused

/** A version to give. */
export interface Release {
  readonly kind: 'release'
  readonly version: Version
  /** The release before it: for a pre-release the newest one of any kind, for a full release the stable base. */
  readonly previous: Version | undefined
  readonly bump: Step
  readonly prerelease: boolean
  readonly why: string
}

/** No commit asks for a release: none since the base, or none since the newest pre-release. */
export interface Unchanged {
  readonly kind: 'unchanged'
  readonly reason: 'no-changes' | 'no-changes-since-prerelease'
}

/** What was asked for cannot be given. */
export interface Refused {
  readonly kind: 'refused'
  readonly reason: 'version-not-above-base' | 'version-taken' | 'no-prerelease'
  readonly complaint: string
}

/**
 * Decides the next version of a package.
 *
 * - On a release branch: the base raised by the level of all commits since it. A pre-release in the history that was made for a higher
 *   version graduates: 1.2.0-beta.3 merged gives 1.2.0. One of a channel does so as soon as it is merged; one that `bump` made on the
 *   release branch itself as soon as commits follow that ask for a release, so that running again does not graduate it.
 * - On a channel: that same version, never below the one of the newest pre-release, with `-identifier.n`, where n counts from 1 over all
 *   tags, as semantic-release does: 1.2.0-beta.1, then 1.2.0-beta.2; 1.0.1-rc.1 and a feature give 1.1.0-rc.1. A release for which
 *   the identifier is new starts at 1 even where nothing but the branch has changed.
 * - `bump` goes before `Release-As`, which goes before the level. `Release-As` is met once its number is taken, and sets the core on a
 *   channel. A forced level counts from the base, but never gives less than a pre-release of the history.
 * - A number that a tag outside of the history has taken is not given again; see `nextUntaken` for what is given instead.
 */
export function decideVersion(question: Question): Answer {
  const { bump, channel, preid } = question
  if (typeof bump === 'object') return giveExactly(question, bump.exact, `\`bump: ${bump.exact}\``)
  const standing = weigh(question)
  const identifier = bump === 'release' ? undefined : (channel ?? (forcesPrerelease(bump) ? preid : undefined))
  return identifier === undefined ? decideFull(question, standing) : decidePrerelease(question, standing, identifier)
}

/** What follows from a question on any branch. */
interface Standing {
  readonly taken: ReadonlySet<Version>
  /** Pre-releases above the base, highest first. */
  readonly ancestors: readonly Ancestor[]
  /** The base raised by the level; undefined where no commit asks for it. */
  readonly raised: Version | undefined
  /** A `Release-As` that is still to be met. */
  readonly requested: Version | undefined
}

function weigh(question: Question): Standing {
  const { base, prereleases, bump, belowOne, releaseAs } = question
  const own = base !== undefined && isPrerelease(base) ? [{ version: base, level: question.level }] : []
  const ancestors = prereleases
    .filter(({ version }) => base === undefined || compareVersions(version, base) > 0)
    .concat(own)
    .sort((a, b) => compareVersions(b.version, a.version))
  const taken = new Set([
    ...question.taken,
    ...prereleases.map(({ version }) => version),
    ...(base === undefined ? [] : [base]),
  ])
  const forced = forcedLevel(bump)
  const softened = belowOne === 'minor' && question.level === 'major' && base?.startsWith('0.')
  const level = forced ?? (softened ? 'minor' : question.level)
  const raised = level === 'none' ? undefined : base === undefined ? question.initialVersion : raise(base, level)
  const requested = forced === undefined && releaseAs !== undefined && !taken.has(releaseAs) ? releaseAs : undefined
  return { taken, ancestors, raised, requested }
}

function decideFull(question: Question, { taken, ancestors, raised, requested }: Standing): Answer {
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
  const version = nextUntaken(wanted, step, taken)
  if (version === undefined) return refuseOvertaking(wanted, step)
  const graduates = top !== undefined && coreOf(top.version) === wanted
  return release(
    base,
    base,
    version,
    wanted,
    graduates ? `${top.version} becomes a full release` : reasonOf(question, step),
  )
}

function decidePrerelease(question: Question, standing: Standing, identifier: string): Answer {
  const { bump, base, initialVersion } = question
  const { taken, ancestors, raised, requested } = standing
  const [top] = ancestors
  const own = ancestors.find(({ version }) => identifierOf(version) === identifier)
  const least =
    bump === 'prerelease' && !top ? (raised ?? (base === undefined ? initialVersion : raise(base, 'patch'))) : raised
  const wanted = requested ?? highest([...defined(least), ...defined(top?.version)].map(coreOf))
  if (wanted === undefined) return { kind: 'unchanged', reason: 'no-changes' }
  if (requested !== undefined && base !== undefined && compareVersions(requested, base) <= 0) {
    return refuseBelow(requested, base, `\`Release-As: ${requested}\``)
  }
  const redirected = requested !== undefined && own !== undefined && coreOf(own.version) !== coreOf(requested)
  if (bump === 'auto' && own?.level === 'none' && !redirected)
    return { kind: 'unchanged', reason: 'no-changes-since-prerelease' }
  const step = bumpBetween(base, coreOf(wanted))
  const core = nextUntakenCore(wanted, step, taken)
  const version = `${core}-${identifier}.${nextNumber(core, identifier, taken)}`
  const why = requested === undefined ? reasonOf(question, step) : `\`Release-As: ${requested}\``
  return release(
    base,
    top?.version ?? base,
    version,
    `${coreOf(wanted)}${version.slice(core.length)}`,
    `${why}, as a pre-release (${identifier})`,
  )
}

function giveExactly(question: Question, version: Version, asked: string): Answer {
  const { base, taken, prereleases } = question
  if (base !== undefined && compareVersions(version, base) <= 0) return refuseBelow(version, base, asked)
  if (taken.includes(version) || prereleases.some((each) => each.version === version)) {
    const complaint = `${asked}: the version ${version} is already given to a tag, and each number is given once. Ask for another one.`
    return { kind: 'refused', reason: 'version-taken', complaint }
  }
  return release(base, base, version, version, `asked for by ${asked}`)
}

/** `base` is what the step is measured from, `wanted` what would have been given if it were free. */
function release(
  base: Version | undefined,
  previous: Version | undefined,
  version: Version,
  wanted: Version,
  why: string,
): Release {
  const reason =
    version === wanted
      ? why
      : `${why}; ${coreOf(wanted)} is given to a tag outside of this branch, so the next free number`
  return {
    kind: 'release',
    version,
    previous,
    bump: bumpBetween(base, version),
    prerelease: isPrerelease(version),
    why: reason,
  }
}

function reasonOf({ base, bump }: Question, step: Step): string {
  if (base === undefined) return 'the first release'
  return bump === 'auto' ? `${step} changes since ${base}` : `\`bump: ${String(bump)}\` on top of ${base}`
}

function refuseBelow(version: Version, base: Version, asked: string): Refused {
  const complaint = `${asked}: the version ${version} is not above ${base}, on which this branch builds. Ask for a higher one.`
  return { kind: 'refused', reason: 'version-not-above-base', complaint }
}

function refuseGraduation(base: Version | undefined): Refused {
  const since = base === undefined ? '' : ` above ${base}`
  const complaint = `\`bump: release\` turns a pre-release into a full release, but the history holds none${since}. Use \`bump: auto\` or a level.`
  return { kind: 'refused', reason: 'no-prerelease', complaint }
}

function refuseOvertaking(wanted: Version, step: Step): Refused {
  const complaint =
    `${wanted} would be next, but it and higher versions are given to tags outside of this branch. A ${step} release from here would ` +
    'overtake releases that it does not contain. Merge them into this branch, or give the number yourself with `bump: x.y.z`.'
  return { kind: 'refused', reason: 'version-taken', complaint }
}

function defined<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value]
}
