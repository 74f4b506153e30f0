import type { Git } from '../git/process.ts'
import type { PushResult } from '../git/push.ts'
import type { Remote } from '../git/remote.ts'
import { Complaint } from '../runner/complaint.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { followRelease, writeFiles } from './checkout.ts'
import type { Outcome, Step, StepOutcome } from './release.ts'
import type { PushStep, Transport } from './transport.ts'

/** What writing needs of the world. */
export interface Workshop {
  readonly git: Git
  readonly remote: Remote | undefined
  readonly host: Host
  readonly transport: Transport
  readonly pulls: (step: Extract<Step, { kind: 'pull-request' }>) => Promise<NonNullable<Outcome['pullRequest']>>
  readonly closePull: (number: number) => Promise<void>
  /** The commit that the plan was made for. */
  readonly tip: string
}

interface Done {
  readonly outcome: StepOutcome
  readonly commit?: string
  readonly pullRequest?: Outcome['pullRequest']
  readonly moved?: boolean
}

/** Walks the plan's steps in order; stops at the first that fails, or that somebody else's push made void. */
export async function apply(steps: readonly Step[], workshop: Workshop): Promise<Outcome> {
  const outcomes: StepOutcome[] = []
  let sha = workshop.tip
  let pullRequest: Outcome['pullRequest']
  const end = (moved: boolean, error?: unknown): Outcome => {
    const rest = steps
      .slice(outcomes.length)
      .map(({ kind }): StepOutcome => ({ step: kind, status: 'not-reached', detail: '' }))
    return { steps: [...outcomes, ...rest], sha, pullRequest, moved, error }
  }
  for (const step of steps) {
    try {
      workshop.host.signal.throwIfAborted()
      const done = await perform(step, sha, workshop)
      outcomes.push(done.outcome)
      sha = done.commit ?? sha
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

async function perform(step: Step, commit: string, workshop: Workshop): Promise<Done> {
  const told = (status: StepOutcome['status'], detail: string): StepOutcome => ({ step: step.kind, status, detail })
  switch (step.kind) {
    case 'write':
      await writeFiles(workshop.git.directory, step.files)
      return { outcome: told('done', `${step.files.length} file(s) written and left uncommitted`) }
    case 'commit': {
      const made = await workshop.transport.commit(step)
      if (made.kind === 'moved') return { outcome: told('skipped', made.said), moved: true }
      return { outcome: told('done', `${made.sha.slice(0, 7)} with ${step.files.length} file(s)`), commit: made.sha }
    }
    case 'push':
      return performPush(step, commit, workshop)
    case 'checkout': {
      const objects = await workshop.transport.tagObjects(step.tags, commit)
      return { outcome: await followRelease(workshop.git, workshop.remote, { commit, branch: step.branch, objects }) }
    }
    case 'close':
      await workshop.closePull(step.number)
      return { outcome: told('done', `#${step.number} closed: nothing is left to release`) }
    case 'pull-request': {
      const pullRequest = await workshop.pulls(step)
      return {
        outcome: told(
          pullRequest.change === 'current' ? 'already' : 'done',
          `#${pullRequest.number} ${pullRequest.change}`,
        ),
        pullRequest,
      }
    }
  }
}

async function performPush(step: PushStep, commit: string, { transport }: Workshop): Promise<Done> {
  const result = await transport.push(step, commit)
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

/** A refused push in the words of its cure; nothing of it arrived, since it is atomic. */
function refusal(step: PushStep, { kind, said }: Exclude<PushResult, { kind: 'pushed' }>): Complaint {
  const where = step.branch ? `\`${brief(step.branch.name)}\`` : 'the tags'
  const text = `The push to ${where} was refused, and nothing of it arrived (no commit, no tag): ${brief(said, 500)}.`
  if (kind === 'unreachable')
    return new Complaint('remote-unreachable', `${text} Run the job again when the remote answers.`)
  if (/GH006|GH013|protected|rule|hook declined|Changes must be made through/i.test(said)) {
    const cure =
      'Use `mode: pull-request`, or `mode: tag-only`, or give actions/checkout the `token` of an App that may bypass the rule.'
    return new Complaint('protected-branch', `${text} ${cure}`)
  }
  if (/workflow/i.test(said) && /permission|scope/i.test(said)) {
    return new Complaint(
      'missing-permission',
      `${text} A commit that changes a workflow file needs a token with \`workflows: write\` (an App's), not GITHUB_TOKEN.`,
    )
  }
  return new Complaint(
    'missing-permission',
    `${text} Give the job \`permissions: contents: write\`, or actions/checkout a \`token\` that may push.`,
  )
}
