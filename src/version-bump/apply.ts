import type { Git } from '../git/process.ts'
import type { Remote } from '../git/remote.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import { followRelease, writeFiles } from './publish/checkout.ts'
import { refusal } from './publish/refusal.ts'
import type { PushStep, Transport } from './publish/transport.ts'
import type { ReleaseOutcome, ReleaseStep, ReleaseStepOutcome, Standpoint } from './release.ts'

/** What writing needs. */
export interface RunContext {
  readonly git: Git
  readonly remote: Remote | undefined
  readonly host: Host
  readonly transport: Transport
  readonly pulls: (
    step: Extract<ReleaseStep, { kind: 'pull-request' }>,
  ) => Promise<NonNullable<ReleaseOutcome['pullRequest']>>
  readonly closePull: (number: number) => Promise<void>
  /** The commit that the plan was made for. */
  readonly tip: string
  /** HEAD, if its own commits were rebased for this release and the checkout should leave the old ones. */
  readonly leaves: string | undefined
  /** Nothing is pushed: the release only changes the checkout's own refs. */
  readonly isLocal: boolean
}

interface Done {
  readonly outcome: ReleaseStepOutcome
  readonly commit?: string
  /** The new target of the branch, if it is beyond the release. */
  readonly ahead?: string
  readonly pullRequest?: ReleaseOutcome['pullRequest']
  readonly moved?: boolean
}

/** Runs the plan's steps in order; stops at the first that fails, or that somebody else's push made invalid. */
export async function apply(steps: readonly ReleaseStep[], workshop: RunContext): Promise<ReleaseOutcome> {
  const outcomes: ReleaseStepOutcome[] = []
  let sha = workshop.tip
  let ahead: string | undefined
  let pullRequest: ReleaseOutcome['pullRequest']
  const end = (moved: boolean, error?: unknown): ReleaseOutcome => {
    const rest = steps
      .slice(outcomes.length)
      .map(({ kind }): ReleaseStepOutcome => ({ step: kind, status: 'not-reached', detail: '' }))
    return { steps: [...outcomes, ...rest], sha, pullRequest, moved, error }
  }
  for (const step of steps) {
    try {
      workshop.host.signal.throwIfAborted()
      const done = await perform(step, { commit: sha, head: ahead ?? sha }, workshop)
      outcomes.push(done.outcome)
      sha = done.commit ?? sha
      ahead = done.ahead ?? ahead
      pullRequest = done.pullRequest ?? pullRequest
      if (done.moved) return end(true)
    } catch (error) {
      outcomes.push({
        step: step.kind,
        status: 'failed',
        detail: brief(error instanceof Error ? error.message : String(error), 300),
      })
      return end(false, error)
    }
  }
  return end(false)
}

async function perform(step: ReleaseStep, at: Standpoint, workshop: RunContext): Promise<Done> {
  const reported = (status: ReleaseStepOutcome['status'], detail: string): ReleaseStepOutcome => ({
    step: step.kind,
    status,
    detail,
  })
  switch (step.kind) {
    case 'write':
      await writeFiles(workshop.git.directory, step.files)
      return { outcome: reported('done', `${step.files.length} file(s) written and left uncommitted`) }
    case 'commit': {
      const made = await workshop.transport.commit(step)
      if (made.kind === 'moved') return { outcome: reported('skipped', made.said), moved: true }
      return {
        outcome: reported('done', `${made.sha.slice(0, 7)} with ${step.files.length} file(s)`),
        commit: made.sha,
      }
    }
    case 'snapshot':
      return performSnapshot(step, at, workshop)
    case 'push':
      return performPush(step, at, workshop)
    case 'checkout': {
      const release = {
        commit: step.at ?? at.commit,
        branch: step.branch,
        objects: await tagObjects(step, at.commit, workshop),
        leaves: workshop.leaves,
        isLocal: workshop.isLocal,
      }
      return { outcome: await followRelease(workshop.git, workshop.remote, release) }
    }
    case 'close':
      await workshop.closePull(step.number)
      return { outcome: reported('done', `#${step.number} closed: there is nothing more to release`) }
    case 'pull-request': {
      const pullRequest = await workshop.pulls(step)
      return {
        outcome: reported(
          pullRequest.change === 'current' ? 'already' : 'done',
          `#${pullRequest.number} ${pullRequest.change}`,
        ),
        pullRequest,
      }
    }
  }
}

/** Every tag's object, by name: floating tags are plain refs to the commit. */
async function tagObjects(
  { tags, floating = [], standing = [] }: Extract<ReleaseStep, { kind: 'checkout' }>,
  commit: string,
  { transport }: RunContext,
): Promise<ReadonlyMap<string, string>> {
  const made = tags.length === 0 ? [] : await transport.tagObjects(tags, commit)
  return new Map([
    ...made,
    ...floating.map(({ name, at }) => [name, at ?? commit] as const),
    ...standing.map(({ name, object }) => [name, object] as const),
  ])
}

async function performSnapshot(
  step: Extract<ReleaseStep, { kind: 'snapshot' }>,
  { commit }: Standpoint,
  { transport }: RunContext,
): Promise<Done> {
  const made = await transport.commit({ parent: commit, files: step.files, message: step.message })
  if (made.kind === 'moved') return { outcome: { step: 'snapshot', status: 'skipped', detail: made.said }, moved: true }
  const detail = `${made.sha.slice(0, 7)} with ${step.files.length} file(s), on top of the release`
  return { outcome: { step: 'snapshot', status: 'done', detail }, ahead: made.sha }
}

async function performPush(step: PushStep, at: Standpoint, { transport }: RunContext): Promise<Done> {
  const result = await transport.push(step, at)
  if (result.kind === 'pushed') return { outcome: { step: 'push', status: 'done', detail: refsOf(step).join(', ') } }
  if (result.kind === 'moved') return { outcome: { step: 'push', status: 'skipped', detail: result.said }, moved: true }
  throw refusal(step, result)
}

function refsOf(step: PushStep): readonly string[] {
  return [
    ...(step.branch ? [step.branch.name] : []),
    ...step.tags.map(({ name }) => name),
    ...step.floating.map(({ name }) => name),
  ]
}
