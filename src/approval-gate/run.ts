import { Complaint } from '../runner/complaint.ts'
import { eventRepository, isForkPull } from '../runner/event.ts'
import type { Host } from '../runner/host.ts'

/** The attempt of a run in which this step works, as the runner tells it. */
export interface RunningAttempt {
  readonly repository: string
  readonly repositoryId: number
  /** As `https://github.com`. */
  readonly server: string
  readonly id: number
  readonly attempt: number
  readonly sha: string
  readonly ref: string
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

/** Reads the run from the environment; a pull request from a fork is refused at once, since its token can file nothing. */
export async function readRunningAttempt({ env }: Host): Promise<RunningAttempt> {
  if (await isForkPull(env))
    throw new Complaint(
      'fork',
      'This run is for a pull request from a fork. Its token may write nothing, so nobody can be asked, and the gate stays closed. Put the gate into a workflow that runs after the merge (`push`), or into one that maintainers start.',
    )
  const text = (name: string) => env[name] ?? ''
  const missing = needed.filter((name) => text(name) === '')
  const digits = numbers.filter((name) => !/^[1-9]\d{0,15}$/.test(text(name)))
  if (missing.length > 0 || digits.length > 0)
    throw new Complaint(
      'no-run',
      `This step does not run in a job of GitHub Actions: ${[...missing, ...digits].map((name) => `\`${name}\``).join(', ')} not set or no number.`,
    )
  return {
    repository: text('GITHUB_REPOSITORY'),
    repositoryId: Number(text('GITHUB_REPOSITORY_ID')),
    server: text('GITHUB_SERVER_URL') || 'https://github.com',
    id: Number(text('GITHUB_RUN_ID')),
    attempt: Number(text('GITHUB_RUN_ATTEMPT')),
    sha: text('GITHUB_SHA'),
    ref: text('GITHUB_REF'),
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

/** The path of the workflow file within the repository; '' where it is one of another repository. */
export function workflowPath({ repository, workflowRef }: Pick<RunningAttempt, 'repository' | 'workflowRef'>): string {
  const [place = ''] = workflowRef.split('@')
  return place.toLowerCase().startsWith(`${repository.toLowerCase()}/`) ? place.slice(repository.length + 1) : ''
}
