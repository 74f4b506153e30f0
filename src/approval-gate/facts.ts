import { type GatePolicy, policyDigest } from '../gate/policy.ts'
import { refusingRequest } from '../gate/rivals.ts'
import type { Subject } from '../gate/subject.ts'
import type { GitHub } from '../github/call.ts'
import { readDefaultBranch } from '../github/commits.ts'
import type { Job } from '../github/runs.ts'
import type { Life } from '../ledger/life.ts'
import { readLives } from '../ledger/record.ts'
import type { Form } from '../request/forms.ts'
import { readGatePolicy } from '../request/policy.ts'
import { type Range, readRange } from '../request/range.ts'
import { rivalsOf } from '../request/record.ts'
import { readSituation, type Situation } from '../request/situation.ts'
import type { Host } from '../runner/host.ts'
import type { Inputs } from './inputs.ts'
import { findJob, readConclusions } from './job.ts'
import { findOrigin } from './origin.ts'
import { type RunningAttempt, readRunningAttempt } from './run.ts'
import { readSurroundings, type Surroundings } from './surroundings.ts'

/** What is known before anything is written. */
export interface Facts {
  readonly run: RunningAttempt
  readonly job: Job
  readonly policy: GatePolicy
  /** What is to be approved, as the run itself tells it. */
  readonly subject: Subject
  readonly range: Range
  /** The newest request for it; undefined while there is none. */
  readonly situation: Situation | undefined
  /** Read where a request may have to be filed. */
  readonly surroundings: Surroundings | undefined
  /** The open request of another run because of which none may be filed (`on-new-request: refuse`). */
  readonly refusing: number | undefined
  /** Of the environment, newest first. */
  readonly lives: readonly Life[]
  /** Milliseconds of the clock. */
  readonly now: number
}

/** Deployments of the environment that are looked at: a request for each hundred. */
const limit = 300

/** Reads everything that the gate decides by; the first call that fails ends it closed. */
export async function readFacts(inputs: Inputs, github: GitHub, host: Host): Promise<Facts> {
  const run = await readRunningAttempt(host)
  const policy = await readGatePolicy(github, inputs.policyFile, inputs.gate)
  const job = await findJob(github, inputs.jobId, run)
  // A runner's clock may be slow; what GitHub said of this very job has been already.
  const now = Math.max(host.now().getTime(), job.startedAt?.getTime() ?? 0)
  const lives = await readLives(github, { environment: inputs.environment, limit })
  const origin = await findOrigin(github, inputs, { run, job, policy, now })
  const pulls = policy.exclude.includes('pull-request-author')
  const self = origin.filed?.deployment.id ?? 0
  const range = await readRange(github, { sha: origin.subject.sha, lives, self, pulls })
  const subject = { ...origin.subject, ...authorsOf(range) }
  const rivals = rivalsOf(lives, self, now)
  const known = {
    policy,
    policyDigest: policyDigest(policy),
    rivals,
    mismatches: origin.filed === undefined ? [] : origin.compare(subject),
    here: { run: run.id, attempt: run.attempt },
    // The step's own word: the record's could have been written by others.
    form: inputs.form === '' ? undefined : await formOf(github, inputs.form, run),
    conclusions: async () => (policy.retriesAfterFailure ? readConclusions(github, run.id, job.name) : new Map()),
    now,
  }
  const situation = origin.filed && (await readSituation(github, origin.filed, known))
  const mayFile = inputs.deploymentId === 0 && (situation === undefined || isOver(situation))
  return {
    run,
    job,
    policy,
    subject,
    range,
    situation,
    surroundings: mayFile ? await readSurroundings(github, run, inputs.form) : undefined,
    refusing: mayFile ? refusingRequest({ policy, rivals }, subject, '') : undefined,
    lives,
    now,
  }
}

function authorsOf({ authors, further }: Range): Pick<Subject, 'authors' | 'unknownAuthors' | 'pullRequestAuthors'> {
  return {
    authors: authors.accounts,
    unknownAuthors: authors.unknown + further,
    pullRequestAuthors: authors.pullRequestAuthors,
  }
}

async function formOf(github: GitHub, workflow: string, { defaultBranch }: RunningAttempt): Promise<Form> {
  return { workflow, branch: defaultBranch || (await readDefaultBranch(github)) }
}

function isOver({ assessment: { state } }: Situation): boolean {
  return state.kind !== 'waiting' && state.kind !== 'satisfied' && state.kind !== 'resuming'
}
