import { type AssessedCommit, assessCommits } from '../commits/assess.ts'
import type { Commit } from '../commits/commit.ts'
import { withoutReachable } from '../commits/graph.ts'
import { claimMerged, isPullMerge } from '../commits/merges.ts'
import type { Dependency } from '../manifests/manifest.ts'
import { admits, isPeerKey } from '../manifests/range.ts'
import { type Bump, bumpBetween } from '../version/bump.ts'
import { identifierFor } from '../version/channels/match.ts'
import { firstOfModule, moduleProblem } from '../version/go.ts'
import { type Ancestor, decideVersion, type VersionDecision } from '../version/next.ts'
import { compareVersions, highest, isPrerelease, type Version } from '../version/number.ts'
import { compareStanding, identifierOf, isSnapshot, raise } from '../version/numbering.ts'
import { type Group, type Package, packageOf } from '../version/packages.ts'
import type { ReleaseTag } from '../version/releases.ts'
import { requestedVersion } from '../version/request.ts'
import { decideLevel, type Level, maxLevel } from '../version/rules.ts'
import { decideByWording } from '../version/wording.ts'
import type { BumpFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { isSnapshotMessage } from './release.ts'
import type { PackageFacts } from './tip/package.ts'

/** The decision for one package, and its basis. */
export interface BumpDecision {
  readonly facts: PackageFacts
  /** Its commits since the base, newest first. */
  readonly assessed: readonly AssessedCommit[]
  readonly outcome:
    | VersionDecision
    | { readonly kind: 'unchanged'; readonly reason: 'already-released'; readonly by: ReleaseTag }
  /** The workspace packages whose release caused this one, or made its step larger. */
  readonly because: readonly Reason[]
  /** Its newest release in the history of the tip, without this one. */
  readonly current: ReleaseTag | undefined
}

/**
 * Decides for every package. A package that depends on a released one gets at least a patch, and the packages of a group get the same version. A
 * raised group may raise others again.
 */
export function decide(inputs: Inputs, facts: BumpFacts): readonly BumpDecision[] {
  let decisions: readonly BumpDecision[] = facts.packages.map((each) => decidePackage(inputs, facts, each, []))
  for (let changed = true; changed; ) {
    const next = align(inputs, facts, settle(inputs, facts, decisions))
    changed = next.some((decision, index) => decision !== decisions[index])
    decisions = next
  }
  return decisions
}

function settle(inputs: Inputs, facts: BumpFacts, decisions: readonly BumpDecision[]): readonly BumpDecision[] {
  const next = decisions.map((decision) => cascade(inputs, facts, decision, decisions))
  return next.some((decision, index) => decision !== decisions[index]) ? settle(inputs, facts, next) : next
}

/** Gives the packages of each group the highest version that one of them gets: for `linked` the released ones, for `fixed` all. */
function align(inputs: Inputs, facts: BumpFacts, decisions: readonly BumpDecision[]): readonly BumpDecision[] {
  return inputs.groups.reduce<readonly BumpDecision[]>((all, { kind, names }) => {
    const members = all.filter(({ facts: { package: pack } }) => names.includes(pack.name))
    const released = members.filter(({ outcome }) => outcome.kind === 'release')
    const target = groupVersion(released, members)
    if (target === undefined) return all
    const moved = kind === 'fixed' ? members : released
    return all.map((decision) => {
      const { outcome } = decision
      const isThere = outcome.kind === 'refused' || (outcome.kind === 'release' && outcome.version === target)
      return isThere || !moved.includes(decision) ? decision : raiseTo(inputs, facts, decision, { target, kind, names })
    })
  }, decisions)
}

/** Above every version of the group: if the highest belongs to a package without changes, it is raised by the largest step. */
function groupVersion(released: readonly BumpDecision[], members: readonly BumpDecision[]): Version | undefined {
  const given = released.flatMap(({ outcome }) => (outcome.kind === 'release' ? [outcome] : []))
  const top = highest(given.map(({ version }) => version))
  const standing = highest(
    members.flatMap(({ facts: { base, manifestBase } }) =>
      [base?.version, manifestBase?.version].filter((each) => each !== undefined),
    ),
  )
  if (top === undefined || standing === undefined || compareVersions(top, standing) > 0) return top
  const step = given.map(({ bump }) => (bump === 'prerelease' ? 'patch' : bump)).reduce<Level>(maxLevel, 'patch')
  return raise(standing, step === 'none' ? 'patch' : step)
}

function raiseTo(
  inputs: Inputs,
  facts: BumpFacts,
  decision: BumpDecision,
  group: Group & { readonly target: Version },
): BumpDecision {
  const raised = decidePackage({ ...inputs, bump: { exact: group.target } }, facts, decision.facts, decision.because)
  if (raised.outcome.kind !== 'release') return raised
  const { asked, ...outcome } = raised.outcome
  const others = group.names.filter((name) => name !== decision.facts.package.name)
  return { ...raised, outcome: { ...outcome, why: `${group.kind} with ${others.join(', ')}` } }
}

function cascade(inputs: Inputs, facts: BumpFacts, decision: BumpDecision, all: readonly BumpDecision[]): BumpDecision {
  const { outcome: answer, because: known } = decision
  if (answer.kind === 'refused' || known.length > 0) return decision
  if (answer.kind === 'unchanged' && answer.reason === 'already-released') return decision
  const released = all.flatMap((other) =>
    other !== decision && other.outcome.kind === 'release' ? [{ other, version: other.outcome.version }] : [],
  )
  const dependencies = decision.facts.manifests.facts.flatMap((fact) => fact.dependencies)
  const because = released.flatMap(({ other: { facts: released }, version }) => {
    const asked = dependencies.filter(({ name }) => released.manifests.described.names.includes(name))
    const levels = asked.map((dependency) => levelFor(dependency, version))
    const level = levels.reduce<Level>(maxLevel, 'none')
    return level === 'none' ? [] : [{ name: released.package.name, version, level }]
  })
  // any release is at least a patch
  if (because.every(({ level }) => level === 'patch' && answer.kind === 'release')) return decision
  return decidePackage(inputs, facts, decision.facts, because)
}

/**
 * What the release of a dependency requires of a dependent package: at least a patch. A peer dependency, which users install themselves, requires
 * nothing while its range still matches. If the range must change, users must update too: a breaking change.
 */
function levelFor({ key, range }: Dependency, version: Version): Level {
  if (!isPeerKey(key) || range.includes(':')) return 'patch'
  return admits(range, version) ? 'none' : 'major'
}

/** A package whose release causes that of another, and the level that it requires. */
export interface Reason {
  readonly name: string
  readonly version: Version
  readonly level: Level
}

function decidePackage(inputs: Inputs, facts: BumpFacts, each: PackageFacts, because: readonly Reason[]): BumpDecision {
  const { package: pack, releases, base, elsewhere, manifestBase, range } = each
  const from = manifestBase?.version ?? base?.version
  const assess = (commits: readonly Commit[]) => assessed(inputs, facts, commits, pack)
  const own = assess(range)
  const least = because.reduce<Level>((top, { level }) => maxLevel(top, level), 'none')
  const before = [...prereleasesAmong(range, releases), ...each.earlier].sort((a, b) =>
    compareStanding(b.version, a.version),
  )
  const highest = before.filter((each, index) => index === before.findIndex((other) => isSameLine(each, other)))
  const prereleases = highest.map(({ version, commit }): Ancestor => {
    return { version, level: maxLevel(least, levelOf(inputs, assess(withoutReachable(range, [commit])))) }
  })
  const current = before[0] ?? base
  const found = {
    facts: each,
    assessed: own,
    because,
    current,
  }
  const channel = identifierFor(facts.channelBranch, inputs.channels)
  const done = releasedAlready(inputs.bump, facts, each, channel)
  if (done) return { ...found, outcome: { kind: 'unchanged', reason: 'already-released', by: done } }
  const module = moduleOf(each)
  const answer = decideVersion({
    base: from,
    level: maxLevel(least, levelOf(inputs, own)),
    prereleases,
    taken: releases.map(({ version }) => version),
    elsewhere: elsewhere.map(({ version }) => version).filter((version) => !from || compareVersions(version, from) > 0),
    channel,
    channels: inputs.channels.flatMap(({ identifier }) => identifier ?? []),
    ...bumpOptions(inputs, () => (before[0] ? assess(withoutReachable(range, [before[0].commit])) : own)),
    belowOne: inputs.belowOne,
    // as npm and the predecessor count
    firstPrerelease: inputs.wording === undefined ? 1 : 0,
    initialVersion: module === undefined ? inputs.initialVersion : firstOfModule(module, inputs.initialVersion),
    releaseAs: requestedVersion(own),
  })
  return { ...found, outcome: sinceRelease(module === undefined ? answer : withinModule(answer, module), each) }
}

/** A snapshot is not a release, so the reported step starts from the release before it. */
function sinceRelease(answer: VersionDecision, { base, manifestBase }: PackageFacts): VersionDecision {
  const isOff = answer.kind !== 'release' || answer.previous !== manifestBase?.version
  if (isOff || base === undefined || manifestBase === undefined || !isSnapshot(manifestBase.version)) return answer
  return { ...answer, previous: base.version, bump: bumpBetween(base.version, answer.version) }
}

/** The path of the Go module in the package's own folder. */
function moduleOf({ package: { path }, manifests }: PackageFacts): string | undefined {
  return manifests.facts.find(
    (fact) => fact.kind === 'go-mod' && fact.path === (path === '' ? 'go.mod' : `${path}/go.mod`),
  )?.name
}

function withinModule(answer: VersionDecision, module: string): VersionDecision {
  const message = answer.kind === 'release' ? moduleProblem(module, answer.version) : undefined
  return message === undefined ? answer : { kind: 'refused', reason: 'module-major', message }
}

/** A range may be long, and most packages have no prerelease in it. */
function prereleasesAmong(range: readonly Commit[], releases: readonly ReleaseTag[]): readonly ReleaseTag[] {
  const prereleases = releases.filter(({ version }) => isPrerelease(version))
  const shas = new Set(prereleases.length > 0 ? range.map(({ sha }) => sha) : [])
  return prereleases.filter(({ commit }) => shas.has(commit))
}

function isSameLine(a: ReleaseTag, b: ReleaseTag): boolean {
  return identifierOf(a.version) === identifierOf(b.version)
}

function assessed(
  { squashBodies, packages }: Inputs,
  { repository, tip }: BumpFacts,
  range: readonly Commit[],
  pack: Package,
): readonly AssessedCommit[] {
  const all = assessCommits(range, { squashBodies, repository })
  if (packages.length === 0) return all
  const isInside = ({ files }: Commit) => files?.some((file) => packageOf(file, packages)?.path === pack.path) === true
  // git lists no files for a merge; the title of a pull request belongs to the packages of its commits
  const merges = all.filter(({ commit, fate }) => commit.parents.length > 1 && fate.kind === 'counted')
  const mergeOf = merges.length > 0 ? claimMerged(range, tip.commit, isPullMerge) : undefined
  const titled = new Set(range.flatMap((commit) => (isInside(commit) ? (mergeOf?.get(commit.sha)?.sha ?? []) : [])))
  return all.filter(({ commit }) => isInside(commit) || titled.has(commit.sha))
}

function levelOf({ wording, rules, defaultBump }: Inputs, commits: readonly AssessedCommit[]): Level {
  if (wording === undefined) return decideLevel(commits, rules, defaultBump)
  const { bump } = decideByWording(commits, wording)
  // a word for prereleases increases a prerelease, and means a patch if there is none yet
  return bump === 'prerelease' ? 'patch' : bump
}

/** In `strategy: wording` a word since the newest release can request a prerelease; an explicit `bump` has priority. */
function bumpOptions(
  { bump, wording, preid }: Inputs,
  commits: () => readonly AssessedCommit[],
): { readonly bump: Bump; readonly preid: string } {
  if (wording === undefined || bump !== 'auto') return { bump, preid }
  const found = decideByWording(commits(), wording)
  return found.bump === 'prerelease' ? { bump: 'prerelease', preid: found.identifier ?? preid } : { bump, preid }
}

/** A level requested by hand is applied once: on a commit that is already released, a repeated run releases nothing. */
function releasedAlready(
  bump: Bump,
  { tip, contained }: BumpFacts,
  each: PackageFacts,
  channel: string | undefined,
): ReleaseTag | undefined {
  const { releases } = each
  const later = contained.find((tag) => releases.includes(tag) && tag.commit !== tip.commit)
  if (later) return later
  const begunOn = snapshotBase(tip.commit, each)
  if (typeof bump === 'object' || bump === 'auto' || (bump === 'release' && begunOn === undefined)) return undefined
  const isMet = (version: Version) =>
    !isPrerelease(version) || (bump !== 'release' && (channel === undefined || identifierOf(version) === channel))
  return releases.find(({ commit, version }) => (commit === tip.commit || commit === begunOn) && isMet(version))
}

/** The parent of the tip, if the tip only begins the next version: nothing was committed since that release either. */
function snapshotBase(tip: string, { manifestBase, range: [newest] }: PackageFacts): string | undefined {
  if (manifestBase?.since === tip) return manifestBase.begunOn
  return newest?.sha === tip && isSnapshotMessage(newest.message) ? newest.parents[0] : undefined
}
