/** The shipped actions' own code on the ground of a strategy, with GitHub's ledger, a clock of its own, and a service that tells what runs. */
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Random } from '../../bench/random.ts'
import { action as rollback } from '../../src/rollback/action.ts'
import type { Action, Host } from '../../src/runner/host.ts'
import { action as smokeTest } from '../../src/smoke-test/action.ts'
import { watchBusy } from '../support/busy.ts'
import { type Certificates, makeCertificates } from '../support/certificates.ts'
import { startGitHub } from '../support/github/github.ts'
import { testHost } from '../support/host.ts'
import { type FakeKubernetes, startKubernetes } from '../support/kubernetes/kubernetes.ts'
import { createWorld } from '../support/repository.ts'
import { VirtualTime } from '../support/virtual.ts'
import { commitVersion, type Ground, type GroundParts } from './grounds.ts'

/** How a version answers; one that is `down` does not. */
export type Mood = 'good' | 'bad' | 'down'

type OpenGround = (parts: GroundParts) => Ground
type Inputs = Readonly<Record<string, string>>

interface Outcome {
  readonly result: string
  readonly reason: string
  /** Of the log. */
  readonly lines: readonly string[]
}

interface PlayState {
  readonly time: VirtualTime
  live: () => Promise<string>
  readonly moods: Map<string, Mood>
  readonly shas: Map<string, string>
}

interface Opened {
  readonly stack: AsyncDisposableStack
  readonly parts: GroundParts
  readonly workspace: string
  readonly state: PlayState
  readonly base: string
}

let certificates: Certificates | undefined

async function openParts(): Promise<Opened> {
  await using stack = new AsyncDisposableStack()
  const folder = mkdtempSync(join(tmpdir(), 'slipway-play-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  certificates ??= makeCertificates(mkdtempSync(join(tmpdir(), 'slipway-certificates-')))
  const time = new VirtualTime(10, watchBusy())
  const state: PlayState = { time, live: async () => '', moods: new Map(), shas: new Map() }
  // Each thing that GitHub writes has a second of its own.
  const now = () => {
    time.now += 1_000
    return new Date(time.now)
  }
  const world = stack.use(await createWorld({ message: 'chore: begin', files: { 'app/version': '' } }))
  const github = stack.use(await startGitHub({ repository: 'octo/demo', bare: world.bare, now }))
  const kubernetes = stack.use(await startKubernetes(certificates))
  const base = await serve(state, stack)
  const parts = { folder, github, kubernetes, bare: world.bare, now: () => time.now }
  return { parts, workspace: world.checkout.path, state, base, stack: stack.move() }
}

async function serve(state: PlayState, stack: AsyncDisposableStack): Promise<string> {
  const server = createServer(async (request, response) => {
    const version = await state.live()
    const mood = state.moods.get(version)
    if (mood === 'down') return response.destroy()
    if (request.url?.startsWith('/health')) return response.end(JSON.stringify({ version }))
    response.statusCode = mood === 'good' ? 200 : 500
    return response.end('Hello')
  })
  stack.defer(() => {
    server.closeAllConnections()
    server.close()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

const checksOf = (base: string) => `version: 1
bake: off
defaults: { timeout: 20s, interval: 2s, within: 40s, consecutive: 1 }
checks:
  - { id: version, version: { url: "${base}/health", json: $.version, equals: "{expected}" } }
  - { id: home, http: { url: "${base}/", status: 2xx } }
`

/** A repository, GitHub, a cluster, and a service that answers as what runs in the ground. */
export class Play implements AsyncDisposable {
  readonly random: Random
  readonly ground: Ground
  /** The version that must run after all that happened. */
  good = ''
  readonly #stack: AsyncDisposableStack
  readonly #parts: GroundParts
  readonly #workspace: string
  readonly #kubernetes: FakeKubernetes
  readonly #state: PlayState
  readonly #base: string
  #runs = 1000
  #count = 0

  private constructor(seed: number, open: OpenGround, opened: Opened) {
    this.random = new Random(seed)
    this.#stack = opened.stack
    this.#parts = opened.parts
    this.#workspace = opened.workspace
    this.#kubernetes = opened.parts.kubernetes
    this.#state = opened.state
    this.#base = opened.base
    this.ground = open(opened.parts)
    opened.state.live = this.ground.live
  }

  static async open(seed: number, open: OpenGround): Promise<Play> {
    return new Play(seed, open, await openParts())
  }

  /** A new version, committed and tagged, and deployed by whoever deploys. */
  async deploy(mood: Mood): Promise<string> {
    const version = `1.${++this.#count}.0`
    const sha = await commitVersion(this.#parts.bare, version, this.#state.time.now)
    this.#state.moods.set(version, mood)
    this.#state.shas.set(version, sha)
    await this.ground.deploy(version)
    return version
  }

  /** What another tool writes of what it has deployed. */
  async adopt(version: string): Promise<void> {
    const at = new Date(this.#state.time.now).toISOString().replace(/\.\d+Z$/, 'Z')
    await this.#parts.github.addDeployment({
      ...{ sha: this.#state.shas.get(version) ?? '', at, creator: 'alice' },
      statuses: [{ state: 'success', at }],
    })
  }

  release(version: string, inputs: Inputs = {}): Promise<Outcome> {
    const sha = this.#state.shas.get(version) ?? ''
    return this.#run(smokeTest, { version, sha, rollback: 'auto', ...inputs })
  }

  byHand(inputs: Inputs = {}): Promise<Outcome> {
    return this.#run(rollback, inputs)
  }

  /** Good versions of which a record says something bad, and records that are not closed. */
  blemishes(): readonly string[] {
    const good = new Set(
      [...this.#state.shas].flatMap(([version, sha]) => (this.#moodOf(version) === 'good' ? sha : [])),
    )
    return [...this.#parts.github.state.deployments.values()].flatMap(({ id, sha, task, statuses }) => {
      const isBlamed = good.has(sha) && statuses.some(({ state }) => state === 'failure' || state === 'error')
      const isOpen = statuses.at(-1)?.state === 'in_progress'
      return isBlamed || isOpen ? [`${task} ${id}: ${statuses.map(({ description }) => description).join(', ')}`] : []
    })
  }

  #moodOf(version: string): Mood | undefined {
    return this.#state.moods.get(version)
  }

  async #run(action: Action, inputs: Inputs): Promise<Outcome> {
    // Two automatic rollbacks within a day are allowed, so each thing happens on a day of its own.
    this.#state.time.now += 25 * 3_600_000
    const { github, folder } = this.#parts
    const given = {
      ...{ environment: 'production', token: github.token, checks: checksOf(this.#base), incident: 'false' },
      ...{ 'on-inconclusive': 'fail', ...this.ground.inputs, ...inputs },
    }
    const own = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
    const { secrets, log, signal, lines } = testHost()
    const { time } = this.#state
    const host: Host = {
      env: {
        ...{ PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, HOME: folder, GIT_CONFIG_GLOBAL: '/dev/null' },
        ...{ ...github.env, GITHUB_RUN_ID: String(++this.#runs), GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'deploy' },
        ...{ GITHUB_SHA: [...this.#state.shas.values()].at(-1) ?? '', GITHUB_ACTOR: 'alice', GITHUB_ACTOR_ID: '1' },
        ...Object.fromEntries(own),
      },
      workspace: this.#workspace,
      now: () => new Date(time.now),
      random: () => 0.5,
      sleep: async (milliseconds, own) => {
        await time.sleep(milliseconds, own)
        this.#kubernetes.settle(1)
        this.ground.settle?.()
      },
      ...{ secrets, log, signal },
    }
    const { outputs } = await time.until(action.run(host))
    return { result: outputs['result'] ?? '', reason: outputs['reason'] ?? '', lines }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#stack.disposeAsync()
  }
}
