import type pg from 'pg'
import type { Request, Server, Sql, Warning } from '../session/database.ts'
import { explainPostgres } from '../session/failure.ts'
import { type Finished, type Session, type Sink, sqlText } from '../session/session.ts'
import { PostgresStatement } from './statement.ts'

const partingPatience = 1_000
/** PostgreSQL's longest message (PQ_LARGE_MESSAGE_LIMIT: 1 GiB - 2), minus the bytes around the text in it. */
const longestMessage = 1024 ** 3 - 2
const around = 16
const mostNotices = 100

/** A session of pg. */
export class PostgresSession implements Session {
  readonly dialect = 'postgres'
  readonly server: Server
  readonly id: string
  readonly security: string
  readonly largest = longestMessage - around
  readonly limit = `a message holds ${longestMessage}`
  readonly bounds?: string
  readonly #client: pg.Client
  #lost: Error | undefined
  #running: PostgresStatement | undefined
  #sql = ''
  #notices: Warning[] = []

  constructor(client: pg.Client, known: Pick<Session, 'server' | 'id' | 'security' | 'bounds'>) {
    this.server = known.server
    this.id = known.id
    this.security = known.security
    if (known.bounds !== undefined) this.bounds = known.bounds
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

  async execute(
    given: Sql,
    { parameters, input }: Pick<Request, 'parameters' | 'input'>,
    sink: Sink,
  ): Promise<Finished> {
    if (this.#lost !== undefined) throw this.#lost
    this.#notices = []
    const sql = sqlText(given)
    this.#sql = sql
    const statement = new PostgresStatement({ text: sql, parameters: parameters ?? [], input }, sink)
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
    this.#lose(new Error('The connection was abandoned.'))
  }

  #lose(error: Error): void {
    this.#lost ??= error
    this.#running?.abandon(error)
    this.#client.connection.stream.destroy()
  }
}
