/** A throwaway server with the shipped action in front of it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Connection } from '../../src/database/session/database.ts'
import type { Row } from '../../src/database/session/value.ts'
import { mustRun, openConnection, rowsOf } from '../support/connection.ts'
import { type DatabaseServer, type Kind, type ServerOptions, startServer } from '../support/database.ts'
import { runStep, type Step, type StepResult } from '../support/runner.ts'

export class Stage implements AsyncDisposable {
  readonly server: DatabaseServer
  /** Another connection to the server, to prepare it and to look at it. */
  readonly connection: Connection
  readonly workspace: string

  constructor(server: DatabaseServer, connection: Connection) {
    this.server = server
    this.connection = connection
    this.workspace = mkdtempSync(join(tmpdir(), 'slipway-query-'))
  }

  /** The inputs that lead to the server. */
  get place(): Readonly<Record<string, string>> {
    const { host, port, user, password, database } = this.server
    return { host, port: String(port), user, password, database }
  }

  /** One step of the shipped action on this server. */
  run(inputs: Readonly<Record<string, string>>, step: Partial<Step> = {}): Promise<StepResult> {
    return runStep({ action: 'mysql-query', workspace: this.workspace, with: { ...this.place, ...inputs }, ...step })
  }

  /** As `run`, on the bare inputs that are given. */
  runBare(inputs: Readonly<Record<string, string>>, step: Partial<Step> = {}): Promise<StepResult> {
    return runStep({ action: 'mysql-query', workspace: this.workspace, with: inputs, ...step })
  }

  /** Runs statements one by one; they have to succeed. */
  async prepare(...statements: readonly string[]): Promise<void> {
    for (const sql of statements) await mustRun(this.connection, sql)
  }

  rows(sql: string): Promise<readonly Row[]> {
    return rowsOf(this.connection, sql)
  }

  write(name: string, text: string | Buffer): void {
    const path = join(this.workspace, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }

  read(name: string): string {
    return readFileSync(join(this.workspace, name), 'utf8')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    rmSync(this.workspace, { recursive: true, force: true })
    await this.connection.close()
    await this.server[Symbol.asyncDispose]()
  }
}

export async function openStage(kind: Kind, options: ServerOptions = {}): Promise<Stage> {
  const server = await startServer(kind, options)
  return new Stage(server, await openConnection(server))
}

/** The entries of the output `results`. */
export function resultsOf(result: StepResult): readonly Readonly<Record<string, unknown>>[] {
  const results: unknown = JSON.parse(result.outputs['results'] ?? '')
  return Array.isArray(results) ? results : []
}
