import { UserError } from '../../input/user-error.ts'
import { eventRepository, isForkPull, pullHead } from '../../runner/event.ts'
import type { Host } from '../../runner/host.ts'
import { serverUrl } from '../../runner/server.ts'

/** The run attempt in which this step works, from the runner's variables. */
export interface RunningAttempt {
  readonly repository: string
  readonly repositoryId: number
  /** Such as `https://github.com`. */
  readonly server: string
  readonly id: number
  readonly attempt: number
  /** For a pull request its head: GITHUB_SHA is a trial merge there, or with `pull_request_target` the base. */
  readonly sha: string
  readonly ref: string
  /** Whether the commit is the head of a pull request, whatever the ref is. */
  readonly isPull: boolean
  /** `owner/name/.github/workflows/release.yml@refs/heads/main`. */
  readonly workflowRef: string
  /** '' on old servers. */
  readonly workflowSha: string
  readonly actor: { readonly id: number; readonly login: string }
  readonly triggeringActor: string
  /** The key of the job, and the name of the step. */
  readonly job: string
  readonly step: string
  readonly defaultBranch: string
  readonly isPrivate: boolean
}

/**
 * Reads the run from the environment. Refuses a pull request from a fork, because its token cannot create a request, and a merge group, because a red
 * job removes it from the queue.
 */
export async function readRunningAttempt({ env }: Host): Promise<RunningAttempt> {
  if (await isForkPull(env))
    throw new UserError(
      'fork',
      'This run is for a pull request from a fork. Its token cannot write anything, so nobody can be asked and the gate stays closed. Put the gate into a workflow that runs after the merge (`push`), or into one that maintainers start.',
    )
  if (env['GITHUB_EVENT_NAME'] === 'merge_group')
    throw new UserError(
      'merge-group',
      'This run is for a merge group. A waiting gate is red, and GitHub removes a red group from the merge queue. Put the gate into a workflow that runs after the merge (`push`), and remove `merge_group` from this one.',
    )
  const head = await pullHead(env)
  if (head === '')
    throw new UserError(
      'no-run',
      'The event of this run names no commit of its pull request, so there is nothing to approve. Put the gate into a workflow with `on: pull_request`, `pull_request_target` or `push`.',
    )
  const text = (name: string) => env[name] ?? ''
  const missing = needed.filter((name) => text(name) === '')
  const digits = numbers.filter((name) => !/^[1-9]\d{0,15}$/.test(text(name)))
  if (missing.length > 0 || digits.length > 0)
    throw new UserError(
      'no-run',
      `This step does not run in a job of GitHub Actions: ${[...missing, ...digits].map((name) => `\`${name}\``).join(', ')} is missing or not a number.`,
    )
  return {
    repository: text('GITHUB_REPOSITORY'),
    repositoryId: Number(text('GITHUB_REPOSITORY_ID')),
    server: serverUrl(env),
    id: Number(text('GITHUB_RUN_ID')),
    attempt: Number(text('GITHUB_RUN_ATTEMPT')),
    sha: head ?? text('GITHUB_SHA'),
    ref: text('GITHUB_REF'),
    isPull: head !== undefined,
    workflowRef: text('GITHUB_WORKFLOW_REF'),
    workflowSha: text('GITHUB_WORKFLOW_SHA'),
    actor: { id: Number(text('GITHUB_ACTOR_ID')), login: text('GITHUB_ACTOR') },
    triggeringActor: text('GITHUB_TRIGGERING_ACTOR') || text('GITHUB_ACTOR'),
    job: text('GITHUB_JOB'),
    step: text('GITHUB_ACTION'),
    ...(await eventRepository(env)),
  }
}

const needed = [
  'GITHUB_REPOSITORY',
  'GITHUB_SHA',
  'GITHUB_REF',
  'GITHUB_ACTOR',
  'GITHUB_JOB',
  'GITHUB_WORKFLOW_REF',
] as const
const numbers = ['GITHUB_REPOSITORY_ID', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_ACTOR_ID'] as const

/** The path of the workflow file within the repository; '' if it is in another one. */
export function workflowPath({ repository, workflowRef }: Pick<RunningAttempt, 'repository' | 'workflowRef'>): string {
  const [place = ''] = workflowRef.split('@')
  return place.toLowerCase().startsWith(`${repository.toLowerCase()}/`) ? place.slice(repository.length + 1) : ''
}
