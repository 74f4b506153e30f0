/** PgBouncer in front of a throwaway PostgreSQL: gone when it is disposed of. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Certificates } from './certificates.ts'
import { type DatabaseServer, freePort } from './database.ts'
import { installProgram, shortFolder } from './install.ts'

export type PoolMode = 'session' | 'transaction' | 'statement'

/** Settings of pgbouncer.ini, by their names there. */
export type PoolerSettings = Readonly<Record<string, string>>

const isRoot = process.getuid?.() === 0

/** A running pooler; user, password and databases are those of the server. */
export class Pooler implements AsyncDisposable {
  readonly port: number
  readonly #folder: string
  readonly #program: string
  #child: ChildProcess | undefined
  #said = ''

  constructor(program: string, folder: string, port: number) {
    this.#program = program
    this.#folder = folder
    this.port = port
  }

  /** Resolves when it listens; rejects with what it said when it ends before. */
  start(): Promise<void> {
    const as = isRoot
      ? ['setpriv', '--pdeathsig', 'KILL', '--reuid=postgres', '--regid=postgres', '--clear-groups']
      : []
    const [program = '', ...args] = [...as, this.#program, join(this.#folder, 'pgbouncer.ini')]
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    this.#child = child
    this.#said = ''
    return new Promise((resolve, reject) => {
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        this.#said = (this.#said + text).slice(-100_000)
        if (/process up/.test(this.#said)) resolve()
      })
      child.once('error', reject).once('exit', () => reject(new Error(`PgBouncer ended:\n${this.#said.slice(-3_000)}`)))
    })
  }

  /** Ends it at once, with every connection through it. */
  async stop(): Promise<void> {
    const child = this.#child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** PgBouncer's version, and a start of it in front of a server; installs it where it is missing. */
export async function startPooler(
  server: DatabaseServer,
  mode: PoolMode,
  settings: PoolerSettings = {},
  tls?: Certificates['server'],
): Promise<Pooler> {
  const folder = mkdtempSync(join(shortFolder(), 'slipway-pool-'))
  const port = await freePort()
  if (tls !== undefined)
    for (const [name, path] of Object.entries({ cert: tls.cert, key: tls.key })) copyFileSync(path, join(folder, name))
  const all: PoolerSettings = {
    listen_addr: '127.0.0.1',
    listen_port: String(port),
    unix_socket_dir: '',
    auth_type: 'scram-sha-256',
    auth_file: join(folder, 'users.txt'),
    pool_mode: mode,
    ...(tls === undefined
      ? {}
      : {
          client_tls_sslmode: 'require',
          client_tls_cert_file: join(folder, 'cert'),
          client_tls_key_file: join(folder, 'key'),
        }),
    ...settings,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${value}`)
  const database = `* = host=${server.socket} port=${server.port}`
  writeFileSync(join(folder, 'pgbouncer.ini'), ['[databases]', database, '[pgbouncer]', ...lines, ''].join('\n'))
  writeFileSync(join(folder, 'users.txt'), `"${server.user}" "${server.password}"\n`)
  if (isRoot) execFileSync('chown', ['-R', 'postgres:postgres', folder])
  const pooler = new Pooler(needPgBouncer(), folder, port)
  try {
    await pooler.start()
    return pooler
  } catch (error) {
    await pooler[Symbol.asyncDispose]()
    throw error
  }
}

function needPgBouncer(): string {
  const found = installProgram('pgbouncer', ['pgbouncer'])
  if ('missing' in found) throw new Error(found.missing)
  return found.path
}

/** Its version as two numbers, `1.18.0` → [1, 18]. */
export function poolerVersion(): readonly [number, number] {
  const text = execFileSync(needPgBouncer(), ['--version'], { encoding: 'utf8' })
  const [, major = '0', minor = '0'] = /PgBouncer (\d+)\.(\d+)/.exec(text) ?? []
  return [Number(major), Number(minor)]
}
