import type pg from 'pg'
import type { Request, Server, Warning } from './database.ts'
import { explainPostgres } from './failure.ts'
import { PostgresStatement } from './postgres-statement.ts'
import type { Finished, Session, Sink } from './session.ts'

const partingPatience = 1_000
const mostNotices = 100

/** A session of pg. */
export class PostgresSession implements Session {
  readonly dialect = 'postgres'
  readonly server: Server
  readonly id: string
  readonly security: string
  readonly #client: pg.Client
  #lost: Error | undefined
  #running: PostgresStatement | undefined
  #sql = ''
  #notices: Warning[] = []

  constructor(client: pg.Client, known: { readonly server: Server; readonly id: string; readonly security: string }) {
    this.server = known.server
    this.id = known.id
    this.security = known.security
    this.#client = client
    client.on('error', (error) => this.#lose(error))
    client.on('end', () => this.#lose(new Error('The server closed the connection.')))
    client.on('notice', ({ severity, code, message }) => {
      this.#running?.countNotice()
      if (this.#notices.length < mostNotices)
        this.#notices.push({ level: severity ?? 'NOTICE', code: code ?? '', message: message ?? '' })
    })
  }

  readonly isOpen = () => this.#lost === undefined
  readonly pause = () => void this.#client.connection.stream.pause()
  readonly resume = () => void this.#client.connection.stream.resume()
  readonly explainError = (error: unknown) => explainPostgres(error, this.#sql)

  async execute(sql: string, parameters: Request['parameters'], sink: Sink): Promise<Finished> {
    if (this.#lost !== undefined) throw this.#lost
    this.#notices = []
    this.#sql = sql
    const statement = new PostgresStatement(sql, parameters ?? [], sink)
    this.#running = statement
    this.#client.query(statement)
    try {
      return await statement.settled
    } finally {
      this.#running = undefined
    }
  }

  warnings(): Promise<readonly Warning[]> {
    return Promise.resolve(this.#notices)
  }

  async killOther(id: string): Promise<void> {
    await this.#client.query('SELECT pg_cancel_backend($1)', [id])
  }

  async close(): Promise<void> {
    if (this.#lost !== undefined) return
    this.#lost = new Error('The connection was closed.')
    const clock = setTimeout(() => this.#client.connection.stream.destroy(), partingPatience)
    try {
      await this.#client.end()
    } finally {
      clearTimeout(clock)
    }
  }

  destroy(): void {
    this.#lose(new Error('The connection was given up.'))
  }

  #lose(error: Error): void {
    this.#lost ??= error
    this.#running?.abandon(error)
    this.#client.connection.stream.destroy()
  }
}
