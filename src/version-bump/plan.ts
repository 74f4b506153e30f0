import type { TagRef } from '../git/refs.ts'
import { UserError } from '../input/user-error.ts'
import { brief } from '../text/printable.ts'
import { compareVersions, isPrerelease } from '../version/number.ts'
import { type ReleaseTag, stableOf } from '../version/releases.ts'
import { floatingTag, formatTag } from '../version/tag.ts'
import type { BumpDecision } from './decide.ts'
import type { FileDraft } from './draft.ts'
import { doubtsOf } from './explain.ts'
import type { BumpFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { proposeSteps, refuseForeign } from './propose.ts'
import { messageOf, type PlannedRelease } from './publish/message.ts'
import {
  type BranchMove,
  type FloatingTag,
  type NewTag,
  type ReleasePull,
  type ReleaseStep,
  snapshotMessage,
} from './release.ts'

/** What to do, and why. */
export type BumpPlan =
  | {
      readonly kind: 'unchanged'
      readonly reason: 'no-commits' | 'no-release-needed' | 'already-released'
      readonly steps: readonly ReleaseStep[]
    }
  /** An earlier attempt of this run made the release. */
  | { readonly kind: 'resumed'; readonly steps: readonly ReleaseStep[] }
  | { readonly kind: 'release'; readonly releases: readonly PlannedRelease[]; readonly steps: readonly ReleaseStep[] }
  | { readonly kind: 'propose'; readonly releases: readonly PlannedRelease[]; readonly steps: readonly ReleaseStep[] }
  /** The release pull request was merged: its tags are created. */
  | { readonly kind: 'merged'; readonly pull: ReleasePull; readonly steps: readonly ReleaseStep[] }

/** Turns decisions into steps. Throws a UserError if a version, a tag or the checkout prevents it. */
export function makePlan(
  inputs: Inputs,
  facts: BumpFacts,
  decisions: readonly BumpDecision[],
  draft: FileDraft,
  runLine: string,
): BumpPlan {
  if (facts.resumed.length > 0) return { kind: 'resumed', steps: resumedSteps(facts) }
  const merged = facts.pulls?.merged[0]
  if (merged && !inputs.skipTag)
    return { kind: 'merged', pull: merged, steps: mergedSteps(inputs, facts, merged, runLine) }
  const refused = decisions.flatMap(({ outcome: answer }) => (answer.kind === 'refused' ? [answer.message] : []))
  if (refused.length > 0) throw new UserError('version-refused', refused)
  const releases = decisions.flatMap((decision): readonly PlannedRelease[] => {
    const {
      outcome: answer,
      facts: { package: pack },
    } = decision
    return answer.kind === 'release' ? [{ decision, answer, tag: formatTag(pack.form, answer.version) }] : []
  })
  if (releases.length === 0) return unchanged(inputs, facts, decisions)
  const doubled = inputs.skipTag ? undefined : releases.find(({ tag }) => facts.tags.has(tag))
  if (doubled) throw doubledTag(doubled.tag)
  if (!inputs.skipTag) for (const { tag } of releases) refuseClash(tag, facts.tags)
  if (!facts.isPreview && !inputs.dryRun) {
    const doubts = doubtsOf(inputs, facts, releases)
    if (doubts.length > 0) throw new UserError('version-refused', doubts)
    if (!inputs.skipPush && facts.tip.remote === undefined) throw noRemote()
    refuseDirty(inputs, facts, draft)
  }
  if (inputs.mode === 'pull-request') {
    if (facts.pulls) refuseForeign(facts.pulls, facts.tip.branch ?? '')
    return { kind: 'propose', releases, steps: proposeSteps(inputs, facts, releases, draft) }
  }
  return { kind: 'release', releases, steps: releaseSteps(inputs, facts, releases, draft, runLine) }
}

function unchanged(inputs: Inputs, facts: BumpFacts, decisions: readonly BumpDecision[]): BumpPlan {
  const isDone = decisions.some(({ outcome: answer, current }) =>
    'by' in answer ? true : current?.commit === facts.tip.commit,
  )
  const isEmpty = decisions.every(({ assessed }) => assessed.length === 0)
  const reason = isDone ? 'already-released' : isEmpty ? 'no-commits' : 'no-release-needed'
  const open = inputs.mode === 'pull-request' ? facts.pulls?.open : undefined
  return { kind: 'unchanged', reason, steps: open ? [{ kind: 'close', number: open.number }] : [] }
}

function releaseSteps(
  inputs: Inputs,
  facts: BumpFacts,
  releases: readonly PlannedRelease[],
  draft: FileDraft,
  runLine: string,
): readonly ReleaseStep[] {
  const { tip } = facts
  const tags = inputs.skipTag ? [] : releases.map((release) => newTag(release, runLine))
  const floating = inputs.skipTag ? [] : releases.flatMap((release) => floatingTags(inputs, facts.tags, release))
  const isCommitted = !inputs.skipCommit && draft.files.length > 0
  const steps: ReleaseStep[] = []
  if (inputs.skipCommit && draft.files.length > 0) steps.push({ kind: 'write', files: draft.files })
  if (isCommitted)
    steps.push({ kind: 'commit', files: draft.files, message: messageOf(inputs, releases), parent: tip.commit })
  const { files, versions } = draft.snapshot
  if (files.length > 0) steps.push({ kind: 'snapshot', files, message: snapshotMessage(versions) })
  const branch: BranchMove | undefined =
    (isCommitted || files.length > 0 || tip.unpushed > 0) && tip.branch
      ? { name: tip.branch, from: tip.remoteTip, force: false }
      : undefined
  if (!inputs.skipPush && (branch || tags.length > 0)) steps.push({ kind: 'push', branch, tags, floating })
  if (isCommitted || branch || tags.length > 0) steps.push({ kind: 'checkout', branch: branch?.name, tags, floating })
  return steps
}

function mergedSteps(inputs: Inputs, facts: BumpFacts, pull: ReleasePull, runLine: string): readonly ReleaseStep[] {
  const tags = pull.tags.map(({ name }): NewTag => ({ name, message: tagMessage(name, runLine), at: pull.sha }))
  const floating = pull.tags.flatMap(({ name, version }) => {
    const pack = facts.packages.find(({ package: { form } }) => formatTag(form, version) === name)
    return pack ? floatingFor(inputs, facts.tags, pack, version, pull.sha) : []
  })
  return [
    { kind: 'push', branch: undefined, tags, floating },
    { kind: 'checkout', branch: undefined, at: pull.sha, tags, floating },
  ]
}

/** The following steps should find the release checked out, as in the attempt that made it. */
function resumedSteps({ tip, resumed, tags }: BumpFacts): readonly ReleaseStep[] {
  const at = resumed[0]?.commit
  if (at === undefined) return []
  const standing = [...tags.values()].filter(({ commit }) => commit === at)
  return [{ kind: 'checkout', branch: tip.branch, at, tags: [], standing }]
}

function newTag({ tag }: PlannedRelease, runLine: string): NewTag {
  return { name: tag, message: tagMessage(tag, runLine), at: undefined }
}

function tagMessage(tag: string, runLine: string): string {
  return runLine === '' ? tag : `${tag}\n\n${runLine}`
}

function floatingTags(
  inputs: Inputs,
  tags: ReadonlyMap<string, TagRef>,
  { decision, answer }: PlannedRelease,
): readonly FloatingTag[] {
  return floatingFor(inputs, tags, decision.facts, answer.version, undefined)
}

/**
 * v1 and v1.2 follow the highest stable version of their line, so a fix of an older line does not move them back. They never move to a release that
 * does not contain an earlier one of their line.
 */
function floatingFor(
  { floatingTags: options }: Inputs,
  tags: ReadonlyMap<string, TagRef>,
  { package: { form }, releases, elsewhere }: BumpDecision['facts'],
  version: string,
  at: string | undefined,
): readonly FloatingTag[] {
  if (options === 'none' || isPrerelease(version)) return []
  const [major = '', minor = ''] = version.split('.')
  const lines = options === 'major' ? [major] : [major, `${major}.${minor}`]
  return lines.flatMap((line): readonly FloatingTag[] => {
    const isOfLine = (other: ReleaseTag) => other.version.startsWith(`${line}.`)
    const isOvertaken =
      elsewhere.some(isOfLine) ||
      stableOf(releases).some((other) => isOfLine(other) && compareVersions(other.version, version) > 0)
    const name = floatingTag(form, line)
    return isOvertaken ? [] : [{ name, from: tags.get(name)?.object, at }]
  })
}

function refuseDirty({ mode, skipCommit }: Inputs, facts: BumpFacts, draft: FileDraft): void {
  const inTheWay = skipCommit
    ? facts.dirty.filter((path) => draft.files.some((file) => file.path === path))
    : facts.dirty
  if (mode === 'tag-only' || inTheWay.length === 0 || draft.files.length === 0) return
  const names = inTheWay.slice(0, 5).map((path) => `\`${brief(path)}\``)
  const more = inTheWay.length > 5 ? ` and ${inTheWay.length - 5} more` : ''
  const cure =
    'Run this step before the one that changes them, commit or restore them, or list them in `add` to release them too.'
  throw new UserError('dirty-tree', `The work tree has uncommitted changes: ${names.join(', ')}${more}. ${cure}`)
}

function noRemote(): UserError {
  const cure = 'Name one of them `origin` in a step before this one, or set `skip-push: true`.'
  return new UserError(
    'remote-unreachable',
    `The checkout has no remote \`origin\`, and no other single remote, to push to. ${cure}`,
  )
}

/** git stores `v1` and `v1/x` as a file and a folder with the same name. */
function refuseClash(tag: string, tags: ReadonlyMap<string, TagRef>): void {
  const clash = [...tags.keys()].find((other) => other.startsWith(`${tag}/`) || tag.startsWith(`${other}/`))
  if (clash === undefined) return
  const cure = `Delete the tag \`${brief(clash)}\`, or choose another tag format with \`tag-prefix\` or \`packages\`.`
  throw new UserError(
    'version-refused',
    `git cannot have both tags \`${brief(tag)}\` and \`${brief(clash)}\`: one name would be the folder of the other. ${cure}`,
  )
}

function doubledTag(tag: string): UserError {
  const cure = 'Delete that tag if it is a leftover, or set another version with `bump`.'
  return new UserError(
    'version-refused',
    `The tag \`${brief(tag)}\` already exists and does not belong to an earlier release of this branch. ${cure}`,
  )
}
