import { type AssessedCommit, assessCommits, requestedVersion } from '../commits/assess.ts'
import type { Commit } from '../commits/commit.ts'
import { withoutReachable } from '../commits/graph.ts'
import { type Package, packageOf } from '../packages/packages.ts'
import type { Bump } from '../version/bump.ts'
import { identifierFor } from '../version/channels.ts'
import { type Ancestor, type Answer, decideVersion } from '../version/next.ts'
import { isPrerelease } from '../version/number.ts'
import { identifierOf } from '../version/numbering.ts'
import type { ReleaseTag } from '../version/releases.ts'
import { decideLevel, type Level, type LevelDecision, maxLevel } from '../version/rules.ts'
import { decideByWording } from '../version/wording.ts'
import type { Facts, PackageFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'

/** What was decided for one package, and from what. */
export interface Decision {
  readonly facts: PackageFacts
  /** Its commits since the base, newest first. */
  readonly assessed: readonly AssessedCommit[]
  readonly levels: LevelDecision
  readonly answer: Answer | { readonly kind: 'unchanged'; readonly reason: 'already-released'; readonly by: ReleaseTag }
  /** Names of workspace packages whose release alone is why this one is released. */
  readonly because: readonly string[]
  /** Where it stands without this release: its newest release in the history of the tip. */
  readonly current: ReleaseTag | undefined
}

/** Decides for every package; a package that depends on a released one gets at least a patch. */
export function decide(inputs: Inputs, facts: Facts): readonly Decision[] {
  let decisions = facts.packages.map((each) => decidePackage(inputs, facts, each, []))
  for (let changed = true; changed; ) {
    const next = decisions.map((decision) => cascade(inputs, facts, decision, decisions))
    changed = next.some((decision, index) => decision !== decisions[index])
    decisions = next
  }
  return decisions
}

function cascade(inputs: Inputs, facts: Facts, decision: Decision, all: readonly Decision[]): Decision {
  const { answer, because: known } = decision
  if (answer.kind !== 'unchanged' || answer.reason === 'already-released' || known.length > 0) return decision
  const wanted = new Set(
    decision.facts.manifests.facts.flatMap(({ dependencies }) => dependencies.map(({ name }) => name)),
  )
  const released = all.filter((other) => other !== decision && other.answer.kind === 'release')
  const because = released.filter(({ facts: { manifests } }) =>
    manifests.described.names.some((name) => wanted.has(name)),
  )
  if (because.length === 0) return decision
  const names = because.map(
    ({
      facts: {
        package: { name },
      },
    }) => name,
  )
  return decidePackage(inputs, facts, decision.facts, names)
}

function decidePackage(inputs: Inputs, facts: Facts, each: PackageFacts, because: readonly string[]): Decision {
  const { package: pack, releases, base, manifestBase, range } = each
  const assess = (commits: readonly Commit[]) => assessed(inputs, commits, pack)
  const own = assess(range)
  const least: Level = because.length > 0 ? 'patch' : 'none'
  const before = prereleasesAmong(range, releases)
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
    levels: decideLevel(own, inputs.rules, inputs.defaultBump),
  }
  const channel = identifierFor(facts.channelBranch, inputs.channels)
  const done = releasedAlready(inputs.bump, facts, each, channel)
  if (done) return { ...found, answer: { kind: 'unchanged', reason: 'already-released', by: done } }
  const answer = decideVersion({
    base: manifestBase?.version ?? base?.version,
    level: maxLevel(least, inputs.wording === undefined ? found.levels.level : levelOf(inputs, own)),
    prereleases,
    taken: releases.map(({ version }) => version),
    channel,
    channels: inputs.channels.flatMap(({ identifier }) => identifier ?? []),
    ...wish(inputs, () => (before[0] ? assess(withoutReachable(range, [before[0].commit])) : own)),
    belowOne: inputs.belowOne,
    initialVersion: inputs.initialVersion,
    releaseAs: requestedVersion(own),
  })
  return { ...found, answer }
}

/** A range may be long, and most packages have no prerelease that could lie in it. */
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
  range: readonly Commit[],
  pack: Package,
): readonly AssessedCommit[] {
  const all = assessCommits(range, { squashBodies })
  if (packages.length === 0) return all
  return all.filter(({ commit }) => commit.files?.some((file) => packageOf(file, packages) === pack))
}

function levelOf({ wording, rules, defaultBump }: Inputs, commits: readonly AssessedCommit[]): Level {
  if (wording === undefined) return decideLevel(commits, rules, defaultBump).level
  const { bump } = decideByWording(commits, wording)
  // a word for prereleases moves a prerelease on, and asks for a patch where there is none yet
  return bump === 'prerelease' ? 'patch' : bump
}

/** In `strategy: wording` a word since the newest release can ask for a prerelease; an explicit `bump` goes before it. */
function wish(
  { bump, wording, preid }: Inputs,
  commits: () => readonly AssessedCommit[],
): { readonly bump: Bump; readonly preid: string } {
  if (wording === undefined || bump !== 'auto') return { bump, preid }
  const found = decideByWording(commits(), wording)
  return found.bump === 'prerelease' ? { bump: 'prerelease', preid: found.identifier ?? preid } : { bump, preid }
}

/** A level asked for by hand is met once: on a commit that is released already, asking again (a repeated run) releases nothing. */
function releasedAlready(
  bump: Bump,
  { tip, contained }: Facts,
  { releases }: PackageFacts,
  channel: string | undefined,
): ReleaseTag | undefined {
  const later = contained.find((tag) => releases.includes(tag) && tag.commit !== tip.commit)
  if (later) return later
  if (typeof bump === 'object' || bump === 'auto' || bump === 'release') return undefined
  return releases.find(
    ({ commit, version }) =>
      commit === tip.commit && (!isPrerelease(version) || channel === undefined || identifierOf(version) === channel),
  )
}
