import { cpSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GitHub } from '../../src/github/connection/call.ts'
import { connect } from '../../src/github/connection/client.ts'
import { secretKeeper } from '../../src/input/secret.ts'
import type { Host } from '../../src/runner/host.ts'
import { type FakeGitHub, type Given, startGitHub } from '../support/github/github.ts'
import { createWorld, git } from '../support/repository.ts'

/** A fake GitHub with a client of it, both on one clock that only sleeping moves. */
export interface Hub extends AsyncDisposable {
  readonly fake: FakeGitHub
  readonly github: GitHub
  readonly host: Host
  /** What the client wrote into the log. */
  readonly log: string[]
  /** Milliseconds of each pause. */
  readonly pauses: number[]
  /** A folder of its own. */
  readonly folder: string
  /** `main`'s commits, newest first. */
  readonly shas: readonly string[]
}

/** Makes hubs from one repository: commits `one`, `two`, `three` on main, `four` on feature, tag v1.0.0 on `two`. */
export interface Hubs extends AsyncDisposable {
  readonly open: (given?: Partial<Given>) => Promise<Hub>
}

/** The repository is made once and copied for each hub. */
export async function createHubs(): Promise<Hubs> {
  const world = await createWorld({ message: 'one', files: { 'a.txt': '1\n', 'old.txt': 'old\n' } }, 'two')
  await world.checkout.tag('v1.0.0')
  await world.checkout.commit('three')
  await world.checkout.push()
  const shas = (await world.checkout.git('log', '--format=%H')).split('\n')
  await world.checkout.commit({ message: 'four', files: { 'b.txt': '2\n' } })
  await world.checkout.push('feature')
  // Few files, as it is copied for each test.
  await git(world.bare, ['gc', '--quiet'])
  for (const name of ['hooks', 'info', 'logs']) await rm(join(world.bare, name), { recursive: true, force: true })
  return {
    open: (given = {}) => openHub(world.bare, shas, given),
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  }
}

/** A hub of a copy of that repository. */
export async function openHub(template: string, shas: readonly string[], given: Partial<Given> = {}): Promise<Hub> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-hub-'))
  const bare = join(folder, 'bare.git')
  cpSync(template, bare, { recursive: true })
  let clock = Date.parse('2026-05-01T12:00:00Z')
  const now = () => new Date(clock)
  const fake = await startGitHub({ repository: 'octo/ship', bare, now, ...given })
  const log: string[] = []
  const pauses: number[] = []
  const write = (text: string) => log.push(text)
  const host: Host = {
    env: { ...fake.env },
    workspace: folder,
    now,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      pauses.push(milliseconds)
      clock += milliseconds
    },
    signal: new AbortController().signal,
    log: {
      info: write,
      debug: write,
      notice: write,
      warning: write,
      error: write,
      group: (_, body) => body(),
    },
    secrets: secretKeeper((line) => {
      if (line === fake.token) log.push(`mask ${line.length}`)
    }),
  }
  const github = await connect({ token: fake.token, host, repository: 'octo/ship' })
  return {
    fake,
    github,
    host,
    log,
    pauses,
    folder,
    shas,
    [Symbol.asyncDispose]: async () => {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
      await fake[Symbol.asyncDispose]()
    },
  }
}

/** The reason and text of the complaint that a call ends with. */
export async function complaintOf(
  call: Promise<unknown>,
): Promise<{ readonly reason: unknown; readonly message: string }> {
  try {
    await call
  } catch (error) {
    if (error instanceof Error && 'reason' in error) return { reason: error.reason, message: error.message }
    throw error
  }
  throw new Error('the call did not fail')
}
