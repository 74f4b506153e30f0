/** Throwaway database servers: each with its own data, Unix socket and loopback port, gone when it is disposed of. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Installation, installationOf, type Kind } from './database-kinds.ts'
import { emptyServer, givenUrl } from './given-server.ts'
import { findProgram, shortFolder } from './install.ts'

export { type Kind, kinds } from './database-kinds.ts'

export interface ServerOptions {
  /** PEM files; without them MariaDB, MySQL 5.6 and PostgreSQL speak no TLS. */
  readonly tls?: { readonly ca: string; readonly cert: string; readonly key: string }
  /** More options of the server's command line. */
  readonly args?: readonly string[]
  /** PostgreSQL's method for TCP in pg_hba.conf; scram-sha-256 by default. */
  readonly authentication?: string
}

/** A running server; its user may do everything, and the database `shop` is empty. */
export interface DatabaseServer extends AsyncDisposable {
  readonly kind: Kind
  readonly dialect: 'mysql' | 'postgres'
  readonly host: string
  readonly port: number
  /** The Unix socket; for PostgreSQL its folder. '' for a server that was there before. */
  readonly socket: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** The program's own text. */
  readonly version: string
  /** What it keeps, and where it may write. '' for a server that was there before. */
  readonly folder: string
  readonly url: string
  /** Asks the server to end, as an administrator would, and waits. */
  stop(): Promise<void>
  /** A power cut. */
  kill(): Promise<void>
  /** The same server once more, after `stop` or `kill`: same data, same address. Dispose of this one, not of the first. */
  restart(): Promise<DatabaseServer>
}

class ThrowawayServer implements DatabaseServer {
  readonly kind: Kind
  readonly dialect: 'mysql' | 'postgres'
  readonly host = '127.0.0.1'
  readonly port: number
  readonly socket: string
  readonly user = 'slipway'
  readonly password = 's3cret pass/word'
  readonly database = 'shop'
  readonly version: string
  readonly folder: string
  readonly #options: ServerOptions
  readonly #installation: Installation
  readonly #child: ChildProcess
  readonly #ended: Promise<void>

  constructor(kind: Kind, installation: Installation, folder: string, port: number, options: ServerOptions) {
    this.#options = options
    this.#installation = installation
    this.kind = kind
    this.dialect = kind === 'postgres' ? 'postgres' : 'mysql'
    this.version = installation.version
    this.folder = folder
    this.port = port
    this.socket = kind === 'postgres' ? folder : join(folder, 's.sock')
    const [program = '', ...args] = [...mortal(), ...installation.command(this, options)]
    this.#child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder })
    this.#ended = new Promise((resolve) => {
      this.#child.on('exit', () => resolve()).on('error', () => resolve())
    })
  }

  get url(): string {
    const scheme = this.kind === 'mysql' ? 'mysql' : this.kind
    return `${scheme}://${this.user}:${encodeURIComponent(this.password)}@${this.host}:${this.port}/${this.database}`
  }

  /** Resolves when connections are taken; rejects with what the server said when it ends before. */
  ready(): Promise<void> {
    return new Promise((resolve, reject) => {
      let said = ''
      this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-100_000)
        if (/ready for connections|ready to accept connections/.test(said)) resolve()
      })
      this.#child.on('error', reject)
      void this.#ended.then(() => reject(new Error(`${this.kind} did not start:\n${said.slice(-3_000)}`)))
    })
  }

  async stop(): Promise<void> {
    this.#child.kill(this.kind === 'postgres' ? 'SIGINT' : 'SIGTERM')
    await this.#ended
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#ended
  }

  async restart(): Promise<DatabaseServer> {
    await this.#ended
    const again = new ThrowawayServer(this.kind, this.#installation, this.folder, this.port, this.#options)
    await again.ready()
    return again
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // A killed PostgreSQL leaves its other processes to find out by themselves.
    if (this.kind === 'postgres') this.#child.kill('SIGQUIT')
    else this.#child.kill('SIGKILL')
    await this.#ended
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Starts a server on a copy of that kind's prepared data; where the environment names one that runs already, empties that one. */
export async function startServer(kind: Kind, options: ServerOptions = {}): Promise<DatabaseServer> {
  const given = givenUrl(kind)
  if (given !== undefined) return await emptyServer(kind, given, options)
  const installation = installationOf(kind)
  const folder = mkdtempSync(join(shortFolder(), 'slipway-db-'))
  installation.prepare(folder, options)
  const server = new ThrowawayServer(kind, installation, folder, await freePort(), options)
  try {
    await server.ready()
    return server
  } catch (error) {
    await server[Symbol.asyncDispose]()
    throw error
  }
}

/** Where util-linux is there, the server dies with the test's process, however that ends. */
function mortal(): readonly string[] {
  return findProgram('setpriv') === undefined ? [] : ['setpriv', '--pdeathsig', 'KILL']
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address === null || typeof address === 'string' ? reject(new Error('no port')) : resolve(address.port),
      )
    })
  })
}
