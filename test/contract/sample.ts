import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { secretKeeper } from '../../src/input/secret.ts'
import type { Action, Host, Report } from '../../src/runner/host.ts'
import { type FakeGitHub, startGitHub } from '../support/github/github.ts'
import { userOf } from '../support/github/state.ts'

/** What each action needs to run through on a small repository, without an effect outside of it. */
export const sampleInputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'mysql-query': { 'INPUT_DRY-RUN': 'true', INPUT_QUERY: 'SELECT 1', INPUT_HOST: '127.0.0.1', INPUT_USER: 'me' },
  'db-migrate': {
    'INPUT_DRY-RUN': 'true',
    INPUT_URL: 'sqlite::memory:',
    INPUT_SCRIPTS: '.',
    'INPUT_ALLOW-EMPTY': 'true',
  },
  'approval-gate': { 'INPUT_DRY-RUN': 'true', INPUT_GATE: 'production' },
  'approval-reconcile': { 'INPUT_DRY-RUN': 'true' },
  'deployment-history': { 'INPUT_DRY-RUN': 'true' },
  doctor: {},
  'smoke-test': {
    'INPUT_DRY-RUN': 'true',
    INPUT_ENVIRONMENT: 'production',
    INPUT_CHECKS: 'version: 1\nchecks: [{ id: exits, command: { run: [node, --version] } }]',
  },
  rollback: { 'INPUT_DRY-RUN': 'true', INPUT_ENVIRONMENT: 'production', INPUT_COMMAND: 'true' },
  'version-bump': { 'INPUT_DRY-RUN': 'true', 'INPUT_TAG-PREFIX': 'auto' },
  'release-notes': { 'INPUT_DRY-RUN': 'true', INPUT_ENRICH: 'none' },
}

/** Those that read from GitHub in a dry run too: they are given a fake one, the others none. */
const online: ReadonlySet<string> = new Set([
  'approval-gate',
  'approval-reconcile',
  'deployment-history',
  'doctor',
  'smoke-test',
  'rollback',
])

/** A small repository, a tag and two commits after it, and what a dry run of an action needs on it. */
export interface Sample extends AsyncDisposable {
  readonly workspace: string
  /** Inputs, and the context of a job. */
  readonly env: Readonly<Record<string, string>>
}

/** Makes what a dry run of an action needs; those that read from GitHub are given a fake one. */
export async function openSample(name: string): Promise<Sample> {
  const given = sampleInputs[name]
  if (given === undefined) throw new Error(`test/contract/sample.ts has no inputs for ${name}`)
  const folder = mkdtempSync(join(tmpdir(), 'slipway-sample-'))
  const workspace = makeRepository(folder)
  const github = online.has(name)
    ? await startGitHub({ repository: 'sample/sample', bare: join(folder, 'origin.git') })
    : undefined
  const context = github && { ...github.env, ...(await runContext(github)), INPUT_TOKEN: github.token }
  return {
    workspace,
    env: { ...context, ...given },
    [Symbol.asyncDispose]: async () => {
      await github?.[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** One dry run of an action, from the sources. */
export async function sampleRun(name: string, action: Action): Promise<Report> {
  await using sample = await openSample(name)
  return await action.run(sampleHost(sample.workspace, sample.env))
}

/** The job of a run in which the action works. */
async function runContext({ addRun, state }: FakeGitHub): Promise<Readonly<Record<string, string>>> {
  const sha = (await state.git.commitOf('refs/heads/main')) ?? ''
  const run = addRun({ workflow: '.github/workflows/release.yml', sha, actor: 'sam', jobs: [{ name: 'release' }] })
  return {
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW_REF: 'sample/sample/.github/workflows/release.yml@refs/heads/main',
    GITHUB_ACTOR: 'sam',
    GITHUB_ACTOR_ID: String(userOf(state, 'sam').id),
    GITHUB_JOB: 'release',
  }
}

function makeRepository(folder: string): string {
  const work = join(folder, 'work')
  const git = (directory: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Sample', '-c', 'user.email=sample@example.com', ...args], {
      cwd: directory,
      stdio: 'pipe',
      encoding: 'utf8',
    })
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'origin.git')
  git(folder, 'clone', '--quiet', 'origin.git', 'work')
  git(work, 'checkout', '--quiet', '-B', 'main')
  writeFileSync(join(work, 'package.json'), '{ "name": "sample", "version": "1.0.0" }\n')
  mkdirSync(join(work, '.github'))
  const policy = 'gates: { production: { require: [{ count: 1, from: { role: write } }] } }'
  writeFileSync(join(work, '.github/gates.yml'), `${policy}\n`)
  git(work, 'add', '.')
  git(work, 'commit', '--quiet', '-m', 'feat: begin')
  git(work, 'tag', '-a', 'v1.0.0', '-m', 'v1.0.0')
  git(work, 'commit', '--quiet', '--allow-empty', '-m', 'fix: mend (#1)')
  git(work, 'commit', '--quiet', '--allow-empty', '-m', 'feat: add')
  git(work, 'push', '--quiet', 'origin', 'main', 'v1.0.0')
  return work
}

/** A host without an effect: nothing is printed, masked or waited for, and the API is out of reach. */
export function sampleHost(workspace: string, given: Readonly<Record<string, string>>): Host {
  const ignore = () => undefined
  return {
    env: {
      PATH: process.env['PATH'],
      HOME: workspace,
      RUNNER_TEMP: join(workspace, '..'),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'sample/sample',
      GITHUB_SERVER_URL: 'https://github.com',
      // Nothing listens there: a dry run on this repository has no need of the API.
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REF_TYPE: 'branch',
      ...given,
    },
    workspace,
    now: () => new Date('2026-01-02T03:04:05Z'),
    random: () => 0,
    // Nothing is waited for, but what waits lets others work.
    sleep: () => new Promise((resolve) => setImmediate(resolve)),
    signal: new AbortController().signal,
    log: {
      info: ignore,
      debug: ignore,
      notice: ignore,
      warning: ignore,
      error: ignore,
      group: (_title, body) => body(),
    },
    secrets: secretKeeper(ignore),
  }
}
