import type { DeploymentState } from '../../src/github/operations/deployments.ts'
import type { DeploymentRecord } from '../../src/github/operations/records.ts'
import type { Account } from '../../src/github/people/account.ts'
import { type Payload, writePayload } from '../../src/ledger/payload.ts'
import { type DeploymentTimeline, readTimeline } from '../../src/ledger/timeline.ts'

/** Minutes after the scene's beginning, the state, the description. */
export type Said = readonly [number, DeploymentState, string?]

/** What a test says of a deployment; the rest is plain. */
export interface Sketch {
  readonly id: number
  readonly sha?: string
  readonly task?: string
  readonly environment?: string
  /** Minutes after the scene's beginning. */
  readonly at?: number
  /** Left out, the deployment is not ours. */
  readonly payload?: Partial<Payload>
  readonly said: readonly Said[]
}

const person: Account = { id: 7, login: 'octo', type: 'User' }

/** A minute of the scene, which begins at midnight of a Thursday, 2026-01-01, UTC. */
export function minute(at: number): Date {
  return new Date(Date.UTC(2026, 0, 1) + at * 60_000)
}

/** A payload of ours of which a test cares about some fields. */
export function payloadOf(fields: Partial<Payload> = {}): Payload {
  return {
    v: 1,
    service: '',
    version: '',
    previous: undefined,
    run: { id: 100, attempt: 1, job: 'deploy' },
    actor: { id: 7, login: 'octo' },
    checks: '',
    schema: undefined,
    hotfixOf: undefined,
    rollbackOf: undefined,
    reason: '',
    eventSha: undefined,
    gate: undefined,
    ...fields,
  }
}

/** A deployment as GitHub tells of it. */
export function recordOf({
  id,
  sha = 'a',
  task = 'deploy',
  environment = 'production',
  at = 0,
  payload,
  said,
}: Sketch): DeploymentRecord {
  return {
    deployment: {
      id,
      sha,
      ref: 'main',
      task,
      environment,
      description: '',
      payload: payload === undefined ? {} : JSON.parse(JSON.stringify(writePayload(payloadOf(payload)))),
      creator: person,
      app: '',
      createdAt: minute(at),
      url: `https://example.test/deployments/${id}`,
    },
    statuses: said
      .map(([when, state, description = ''], index) => ({
        id: id * 100 + index,
        state,
        description,
        logUrl: `https://example.test/log/${id}/${index}`,
        environmentUrl: '',
        creator: person,
        app: '',
        createdAt: minute(when),
      }))
      .reverse(),
  }
}

/** What became of it. */
export function lifeOf(sketch: Sketch): DeploymentTimeline {
  return readTimeline(recordOf(sketch))
}
