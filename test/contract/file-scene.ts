/** Where the inputs that name files are tried: a checkout beside a folder that nothing may touch, a fake GitHub, a fake database. */
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { type FakeServer, fakeMysql, mysqlOk, mysqlRow } from '../support/fake-database.ts'
import { startGitHub } from '../support/github/github.ts'
import { createWorld, git, type World } from '../support/repository.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { marker, type Trial } from './file-inputs.ts'

/** A checkout of its own, and beside it a folder that nothing may touch or tell of. */
export interface Scene extends Disposable {
  readonly workspace: string
  readonly outside: string
  /** Puts a link into the workspace. */
  readonly link: (path: string, target: string) => void
}

/** What a test changes of a step. */
export interface Wish {
  /** The path that the input is given. */
  readonly path: string
  readonly env?: Readonly<Record<string, string>>
}

/** What all scenes share. */
export interface Ground extends AsyncDisposable {
  readonly world: World
  readonly database: FakeServer
  /** Of the releases 1.0.0 and 1.1.0. */
  readonly shas: readonly string[]
  readonly open: (trial: Trial) => Scene
  readonly run: (trial: Trial, scene: Scene, wish: Wish) => Promise<StepResult>
}

export async function openGround(): Promise<Ground> {
  const files = { 'migrations/V1__a.sql': 'CREATE TABLE a (id INT);\n', 'package.json': '{ "version": "1.1.0" }\n' }
  const world = await createWorld({ message: 'feat: begin', files })
  const { checkout } = world
  await checkout.tag('v1.0.0')
  await checkout.commit('feat: more')
  await checkout.tag('v1.1.0')
  await checkout.push()
  const ground: Ground = {
    world,
    database: await fakeMysql((sql) => (sql.startsWith('SELECT') ? mysqlRow(['1']) : mysqlOk(1))).listen(),
    shas: (await checkout.git('log', '--reverse', '--format=%H')).split('\n'),
    open: (trial) => openScene(world, trial),
    run: (trial, scene, wish) => run(ground, trial, scene, wish),
    [Symbol.asyncDispose]: async () => {
      await ground.database[Symbol.asyncDispose]()
      await world[Symbol.asyncDispose]()
    },
  }
  return ground
}

function openScene(world: World, { text, path }: Trial): Scene {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-trial-'))
  const [workspace, outside] = [join(folder, 'work'), join(folder, 'outside')]
  cpSync(world.checkout.path, workspace, { recursive: true })
  for (const place of [basename(path), join(basename(dirname(path)), basename(path)), 'config']) {
    mkdirSync(dirname(join(outside, place)), { recursive: true })
    writeFileSync(join(outside, place), text)
  }
  const config = readFileSync(join(workspace, '.git/config'), 'utf8')
  writeFileSync(join(workspace, '.git/config'), `${config}[slipway]\n\tsecret = ${marker}\n`)
  return {
    workspace,
    outside,
    link: (at, target) => {
      mkdirSync(dirname(join(workspace, at)), { recursive: true })
      symlinkSync(relative(dirname(join(workspace, at)), target), join(workspace, at))
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function run(
  { world, database, shas }: Ground,
  trial: Trial,
  { workspace }: Scene,
  wish: Wish,
): Promise<StepResult> {
  const action = trial.name.split(/[ :]/)[0] ?? ''
  if (action === 'version-bump') {
    if (trial.isCommitted === true) await git(workspace, ['add', '--all'])
    await git(workspace, ['commit', '--quiet', '--allow-empty', '-m', 'feat: and more'])
  }
  await using fake = await startGitHub({ repository: 'octo/demo', bare: world.bare })
  for (const [hour, sha] of shas.entries()) {
    const at = `2026-01-01T0${hour}:00:00Z`
    const payload = {
      v: 1,
      service: '',
      version: `1.${hour}.0`,
      run: { id: hour + 1, attempt: 1, job: 'deploy' },
      actor: { id: 1, login: 'alice' },
    }
    const statuses = [{ state: 'success', description: `verified version=1.${hour}.0 checks=1/1`, at }] as const
    await fake.addDeployment({ sha, at, payload, statuses: [...statuses] })
  }
  const env = {
    ...fake.env,
    GITHUB_SHA: shas.at(-1) ?? '',
    GITHUB_ACTOR_ID: '1',
    PATH: process.env['PATH'],
    ...wish.env,
  }
  return await runStep({ action, workspace, token: fake.token, env, with: trial.given(wish.path, database.port) })
}

/** All files below a folder with what stands in them; a link by its own. */
export function picture(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${name} ${lstatSync(join(folder, name)).isFile() ? readFileSync(join(folder, name), 'utf8') : ''}`)
}
