/** A world in memory for the walk: an environment, a ledger of deployments and statuses as GitHub keeps them, and power cuts. */
import type { Random } from '../../bench/random.ts'
import type { Verification } from '../../src/checks/check.ts'
import type { DeploymentRecord } from '../../src/github/operations/records.ts'
import { findRecord } from '../../src/ledger/find.ts'
import { live } from '../../src/ledger/good.ts'
import { formatMark, stateOf } from '../../src/ledger/mark.ts'
import { writePayload } from '../../src/ledger/payload.ts'
import type { StatusUpdate } from '../../src/ledger/record.ts'
import { type DeploymentTimeline, readTimeline } from '../../src/ledger/timeline.ts'
import type { RestoreOutcome } from '../../src/restore/strategies/strategy.ts'
import type { WalkActions, WalkTask } from '../../src/restore/walk/walk-result.ts'
import { payloadOf } from '../ledger/scene.ts'

/** The power goes: nothing after it happens in this attempt. */
export class PowerCut extends Error {}

/** What a release is like, for all of its attempts. */
export interface Fate {
  readonly sha: string
  readonly isGood: boolean
  /** Whether what was good before is good still. */
  readonly targetIsGood: boolean
  /** How likely the power goes at each deed, before or after its effect. */
  readonly cuts: number
  /** How likely somebody else deploys before the ledger is read. */
  readonly others: number
  /** How likely the deploy step runs again in a further attempt. */
  readonly deploysAgain: number
  /** Whether the checks can tell versions apart. */
  readonly knowsVersions: boolean
  readonly strategy: RestoreOutcome['kind']
}

/** A change of the environment by the strategy. */
export interface Mutation {
  /** The deployment that was taken back. */
  readonly of: DeploymentTimeline | undefined
  readonly from: string
  readonly to: string
  readonly recordId: number
  /** Somebody else's deployment had the environment. */
  readonly isOvertaken: boolean
}

export class Simulation {
  readonly mutations: Mutation[] = []
  readonly records: DeploymentRecord[] = []
  live = ''
  #clock = Date.UTC(2026, 0, 1)
  #id = 100
  #run = 0
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  lives(): readonly DeploymentTimeline[] {
    return this.records.map(readTimeline)
  }

  /** Somebody deploys and verifies, all at once. */
  async deploy(sha: string): Promise<void> {
    this.live = sha
    const life = this.#create(sha, 'deploy', ++this.#run, undefined)
    const verified = this.#say(life, { phase: 'verified', fields: { version: sha } })
    this.#supersede(verified)
  }

  newRun(): number {
    return ++this.#run
  }

  /** So many milliseconds go by. */
  pass(milliseconds: number): void {
    this.#clock += milliseconds
  }

  now(): Date {
    this.#clock += 1_000
    return new Date(this.#clock)
  }

  /** The world of one attempt. */
  world(fate: Fate, { run, isDry }: Pick<WalkTask, 'run' | 'isDry'>): WalkActions {
    const deed = async <Result>(effect: () => Result): Promise<Result> => {
      if (this.#random.happens(fate.cuts / 2)) throw new PowerCut()
      const result = effect()
      if (this.#random.happens(fate.cuts / 2)) throw new PowerCut()
      return result
    }
    const answers = (sha: string) => this.live === sha
    return {
      timelines: async () => {
        // Whoever deploys before the record is opened cannot be told from one who deployed before this release.
        const isRecorded = this.records.some(({ deployment }) => deployment.sha === fate.sha)
        if (isRecorded && this.#random.happens(fate.others)) await this.deploy(`other${this.#run}`)
        return deed(() => this.lives())
      },
      openDeployment: (lives, isNew) =>
        deed(() => {
          if (isDry) return this.#imagine(fate.sha)
          const draft = {
            sha: fate.sha,
            task: 'deploy',
            environment: 'production',
            payload: payloadOf({ run: { ...run, job: '' } }),
          } as const
          return (isNew ? undefined : findRecord(lives, draft)) ?? this.#create(fate.sha, 'deploy', run.id, undefined)
        }),
      openRollback: (lives, of, target) =>
        deed(() => {
          const id = of?.record.deployment.id
          const own = lives.find(({ payload }) => payload?.rollbackOf === id && payload?.run.id === run.id)
          return own ?? this.#create(target.sha, 'rollback', run.id, id)
        }),
      writeStatus: (life, saying) => deed(() => this.#say(life, saying)),
      supersede: (_, by) => deed(() => this.#supersede(by)),
      check: (restored) =>
        deed(() => {
          const isRight = !fate.knowsVersions || answers(restored?.sha ?? fate.sha)
          const isGood = this.live === fate.sha ? fate.isGood : fate.targetIsGood
          return verificationOf(isRight && isGood ? 'passed' : 'failed', this.now())
        }),
      withVersions: async (timelines) => timelines,
      complete: async (target) => target,
      runs: async (target) => (fate.knowsVersions ? (answers(target.sha) ? 'yes' : 'no') : 'unknown'),
      look: (target) => deed(() => (fate.knowsVersions ? (answers(target.sha) ? 'yes' : 'no') : 'unknown')),
      diagnose: () => deed(() => undefined),
      prepare: () => deed(() => undefined),
      restore: (target, { recordId }) => deed(() => this.#restore(fate, target.sha, recordId)),
      now: () => this.now(),
    }
  }

  #restore({ strategy, sha }: Fate, to: string, recordId: number): RestoreOutcome {
    const record = this.records.find(({ deployment }) => deployment.id === recordId)
    const rollback = record === undefined ? undefined : readTimeline(record)
    const of = this.lives().find((life) => life.record.deployment.id === rollback?.payload?.rollbackOf)
    this.mutations.push({ of, from: this.live, to, recordId, isOvertaken: this.live !== sha && this.live !== to })
    if (strategy === 'done') {
      this.live = to
      return { kind: 'done', detail: '' }
    }
    return strategy === 'failed' ? { kind: 'failed', why: '' } : { kind: 'handed-over', detail: '', url: '' }
  }

  /** What a dry run works on in place of a record. */
  #imagine(sha: string): DeploymentTimeline {
    const life = this.#create(sha, 'deploy', 0, undefined)
    const started = this.#say(life, { phase: 'started', fields: {} })
    this.records.pop()
    return started
  }

  #create(sha: string, task: string, run: number, rollbackOf: number | undefined): DeploymentTimeline {
    const payload = payloadOf({ version: sha, rollbackOf, run: { id: run, attempt: 1, job: '' } })
    const person = { id: 7, login: 'octo', type: 'User' } as const
    const deployment = {
      id: ++this.#id,
      sha,
      ref: sha,
      task,
      environment: 'production',
      description: '',
      payload: writePayload(payload),
      creator: person,
      app: '',
      createdAt: this.now(),
      url: '',
    }
    this.records.push({ deployment, statuses: [] })
    return readTimeline({ deployment, statuses: [] })
  }

  #say(life: DeploymentTimeline, { phase, fields, state }: StatusUpdate): DeploymentTimeline {
    const { id } = life.record.deployment
    const index = this.records.findIndex(({ deployment }) => deployment.id === id)
    const record = this.records[index]
    if (record === undefined) throw new Error(`there is no deployment ${id}`)
    const status = {
      id: ++this.#id,
      state: state ?? stateOf(phase),
      description: formatMark({ phase, fields }),
      logUrl: '',
      environmentUrl: '',
      creator: record.deployment.creator,
      app: '',
      createdAt: this.now(),
    }
    const [newest] = record.statuses
    const isNew = newest?.state !== status.state || newest.description !== status.description
    this.records[index] = isNew ? { ...record, statuses: [status, ...record.statuses] } : record
    return readTimeline(this.records[index])
  }

  #supersede(by: DeploymentTimeline): void {
    const before = live(this.lives().filter(({ record }) => record.deployment.id !== by.record.deployment.id))
    if (before !== undefined && before.record.statuses[0]?.state !== 'inactive')
      this.#say(before, { phase: 'superseded', fields: { by: String(by.record.deployment.id) } })
  }
}

function verificationOf(verdict: Verification['verdict'], at: Date): Verification {
  const firstFailureAt = verdict === 'failed' ? at : undefined
  const status = verdict === 'failed' ? 'failed' : 'passed'
  const result = {
    id: 'home',
    kind: 'http',
    severity: 'critical',
    status,
    phase: 'verify',
    attempts: 1,
    consecutive: 1,
    firstFailureAt,
    message: '',
    evidence: '',
    durations: undefined,
    startedAt: at,
    endedAt: at,
  } as const
  return { verdict, results: [result], startedAt: at, endedAt: at, firstFailureAt }
}
