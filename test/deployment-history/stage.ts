/** A repository with deployments behind a fake GitHub, and the shipped action run on it. */
import { type DeploymentPhase, formatMark, stateOf } from '../../src/ledger/mark.ts'
import { type Payload, writePayload } from '../../src/ledger/payload.ts'
import { payloadOf } from '../ledger/scene.ts'
import type { DeploymentGiven, StatusGiven } from '../support/github/deployments.ts'
import { type FakeGitHub, type Given, startGitHub } from '../support/github/github.ts'
import type { Fields } from '../support/github/json.ts'
import { createWorld, type NewCommit, type World } from '../support/repository.ts'
import { runStep, type Step, type StepResult } from '../support/runner.ts'

/** Minutes in an hour and in a day. */
export const hour = 60
export const day = 24 * hour

const beginning = Math.floor(Date.now() / 60_000) * 60_000 - 30 * day * 60_000

/** A minute after the scene's beginning, which lies thirty days before now. */
export function moment(minute: number): string {
  return new Date(beginning + minute * 60_000).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** The same in seconds since 1970, as commits have it. */
export function seconds(minute: number): number {
  return Date.parse(moment(minute)) / 1000
}

/** A mark of ours at a minute. */
export function said(
  minute: number,
  phase: DeploymentPhase,
  fields: Readonly<Record<string, string>> = {},
): StatusGiven {
  return {
    state: stateOf(phase),
    description: formatMark({ phase, fields }),
    at: moment(minute),
    logUrl: 'https://github.com/octo/demo/actions/runs/100',
  }
}

/** A deployment of ours at a minute. */
export function recorded(
  sha: string,
  minute: number,
  payload: Partial<Payload>,
  statuses: readonly StatusGiven[],
): DeploymentGiven {
  const written: Fields = JSON.parse(
    JSON.stringify(writePayload(payloadOf({ actor: { id: 9, login: 'alice' }, ...payload }))),
  )
  const task = payload.rollbackOf === undefined ? 'deploy' : 'rollback'
  return { sha, at: moment(minute), payload: written, task, statuses }
}

/** Verified two minutes after it had traffic at `minute`. */
export function good(sha: string, minute: number, payload: Partial<Payload> = {}): DeploymentGiven {
  return recorded(sha, minute, payload, [
    said(minute, 'verifying'),
    said(minute + 2, 'verified', { version: payload.version ?? '', checks: '3/3' }),
  ])
}

export class Stage implements AsyncDisposable {
  readonly world: World
  readonly github: FakeGitHub

  constructor(world: World, github: FakeGitHub) {
    this.world = world
    this.github = github
  }

  run(inputs: Readonly<Record<string, string>> = {}, more: Partial<Step> = {}): Promise<StepResult> {
    return runStep({
      action: 'deployment-history',
      with: inputs,
      workspace: this.world.checkout.path,
      token: this.github.token,
      ...more,
      env: { ...this.github.env, ...more.env },
    })
  }

  /** A run that must succeed. */
  async succeed(inputs: Readonly<Record<string, string>> = {}, more: Partial<Step> = {}): Promise<StepResult> {
    const result = await this.run(inputs, more)
    if (result.exitCode !== 0) throw new Error(`exit code ${result.exitCode}\n${result.raw}`)
    return result
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      await this.github[Symbol.asyncDispose]()
    } finally {
      await this.world[Symbol.asyncDispose]()
    }
  }
}

/** Commits on main, and their shas. */
export async function createStage(
  commits: readonly (NewCommit | string)[],
  given: Partial<Given> = {},
): Promise<{ readonly stage: Stage; readonly shas: readonly string[] }> {
  const world = await createWorld()
  const shas: string[] = []
  for (const commit of commits) shas.push(await world.checkout.commit(commit))
  await world.checkout.push()
  return { stage: new Stage(world, await startGitHub({ repository: 'octo/demo', bare: world.bare, ...given })), shas }
}
