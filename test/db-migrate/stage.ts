/** A workspace with scripts and a database of its own, and the action run on it as the runner does. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { connect } from '../../src/database/connect.ts'
import type { Connection } from '../../src/database/session/database.ts'
import type { ConnectionTarget } from '../../src/database/session/target.ts'
import { secretKeeper } from '../../src/input/secret.ts'
import type { Host } from '../../src/runner/host.ts'
import type { DatabaseServer } from '../support/database.ts'
import { root, runStep, type Step, type StepResult } from '../support/runner.ts'

export type Scripts = Readonly<Record<string, string>>

let count = 0

/** One test's database on a server, or a file of SQLite. */
export class Stage implements AsyncDisposable {
  readonly workspace = mkdtempSync(join(tmpdir(), 'slipway-migrate-'))
  readonly server: DatabaseServer | undefined
  readonly database: string
  readonly connection: Connection
  readonly #defaults: Readonly<Record<string, string>>

  constructor(
    server: DatabaseServer | undefined,
    database: string,
    connection: Connection,
    defaults: Readonly<Record<string, string>>,
  ) {
    this.#defaults = defaults
    this.server = server
    this.database = database
    this.connection = connection
  }

  /** Replaces the folder `migrations`. */
  write(scripts: Scripts, folder = 'migrations'): void {
    rmSync(join(this.workspace, folder), { recursive: true, force: true })
    mkdirSync(join(this.workspace, folder), { recursive: true })
    for (const [path, text] of Object.entries(scripts)) {
      mkdirSync(dirname(join(this.workspace, folder, path)), { recursive: true })
      writeFileSync(join(this.workspace, folder, path), text)
    }
  }

  get address(): Readonly<Record<string, string>> {
    const { server } = this
    if (server === undefined) return { url: `sqlite:${this.database}` }
    const scheme = server.dialect === 'postgres' ? 'postgres' : 'mysql'
    const { user, password, host, port } = server
    return { url: `${scheme}://${user}:${encodeURIComponent(password)}@${host}:${port}/${this.database}` }
  }

  run(inputs: Readonly<Record<string, string>> = {}, more: Partial<Step> = {}): Promise<StepResult> {
    return runStep({
      action: 'db-migrate',
      with: { ...this.address, ...this.#defaults, ...inputs },
      workspace: this.workspace,
      ...more,
    })
  }

  /** Starts the action without the runner around it, to be killed. */
  spawn(inputs: Readonly<Record<string, string>> = {}): ChildProcess {
    const given = Object.entries({ ...this.address, ...this.#defaults, ...inputs })
    const env = Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
    return spawn(process.execPath, [join(root, 'actions/db-migrate/index.js')], {
      cwd: this.workspace,
      env: { ...env, PATH: process.env['PATH'], GITHUB_WORKSPACE: this.workspace },
      stdio: 'ignore',
    })
  }

  /** Rows of a query, each column as text, joined by `|`. */
  async ask(sql: string): Promise<readonly string[]> {
    const rows: string[] = []
    const outcome = await this.connection.run(sql, {
      onRows: (more) => void rows.push(...more.map((row) => row.map(String).join('|'))),
    })
    if (!outcome.isDone) throw new Error(`${sql}: ${outcome.message}`)
    return rows
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.connection.close()
    rmSync(this.workspace, { recursive: true, force: true })
  }
}

/** Opens a fresh database; `defaults` are inputs of every run on it. */
export async function openStage(
  server: DatabaseServer | undefined,
  defaults: Readonly<Record<string, string>> = {},
): Promise<Stage> {
  const name = `s${process.pid}_${++count}`
  if (server === undefined) {
    const file = join(mkdtempSync(join(tmpdir(), 'slipway-sqlite-')), 'shop.db')
    return new Stage(undefined, file, await open({ dialect: 'sqlite', file }), defaults)
  }
  const root = await open(targetOf(server, server.database))
  await root.run(`CREATE DATABASE ${name}`)
  await root.close()
  return new Stage(server, name, await open(targetOf(server, name)), defaults)
}

/** Where a test itself connects. */
export function targetOf(server: DatabaseServer, database: string): ConnectionTarget {
  return {
    dialect: server.dialect,
    host: server.host,
    port: server.port,
    user: server.user,
    password: () => server.password,
    database,
    tls: { mode: 'preferred' },
    connectTimeout: 10_000,
    allowInsecureAuth: true,
  }
}

function open(target: ConnectionTarget): Promise<Connection> {
  return connect(target, { lockWait: 10_000, statement: 0, total: 0 }, quietHost)
}

const nothing = () => {}

const quietHost: Host = {
  env: {},
  workspace: tmpdir(),
  now: () => new Date(),
  random: Math.random,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  signal: new AbortController().signal,
  log: {
    info: nothing,
    debug: nothing,
    notice: nothing,
    warning: nothing,
    error: nothing,
    group: (_, body) => body(),
  },
  secrets: secretKeeper(nothing),
}
