import { access } from 'node:fs/promises'
import { connect } from '../../database/connect.ts'
import type { Connection, Row, StatementOutcome } from '../../database/database.ts'
import { readTarget } from '../../database/inputs.ts'
import type { ConnectionTarget } from '../../database/target.ts'
import { failuresOf } from '../../rows/expect.ts'
import { textOfValue } from '../../rows/value.ts'
import { refusal } from '../../sql/permit.ts'
import type { Measurement } from '../check.ts'
import type { SqlCheck } from '../probe.ts'
import { expand } from '../template.ts'
import type { Attempt, World } from '../world.ts'
import { measured } from '../world.ts'

/** Runs one query, which cannot write, and holds what it shows against what is expected. An error of the server's is inconclusive. */
export async function measureSql(check: SqlCheck, world: World, { timeout, signal }: Attempt): Promise<Measurement> {
  const target = targetOf(check, world, timeout)
  // It would be made, empty.
  if (target.dialect === 'sqlite' && target.file !== ':memory:') await access(target.file)
  const query = expand(check.query, world.values)
  const why = target.dialect === 'mysql' ? refusal(query) : undefined
  if (why !== undefined) throw new Error(`the query is not sent, for ${why}`)
  const guards = { lockWait: timeout, statement: timeout, total: timeout }
  await using connection = await connect(target, guards, { ...world.host, signal })
  for (const sql of guardsOf[target.dialect]) done(await connection.run(sql))
  return await ask(connection, query, check)
}

/** What keeps a query from writing. Prepared, as `ask` has it, it is one statement, and so cannot end the transaction. */
const guardsOf = {
  mysql: ['SET SESSION TRANSACTION READ ONLY', 'START TRANSACTION READ ONLY'],
  postgres: ['BEGIN TRANSACTION READ ONLY'],
  sqlite: ['PRAGMA query_only = ON'],
} as const

async function ask(connection: Connection, query: string, { expect }: SqlCheck): Promise<Measurement> {
  let first: Row | undefined
  const onRows = (rows: readonly Row[]) => {
    first ??= rows[0]
  }
  const { resultSets, milliseconds } = done(await connection.run(query, { parameters: [], onRows }))
  const [set] = resultSets
  if (set === undefined) throw new Error('the query has no result; write one that shows rows, such as a SELECT')
  const [column] = set.columns
  const isShown = first !== undefined && column !== undefined
  const value = isShown ? (textOfValue(first?.[0] ?? null, column, 'hex') ?? null) : undefined
  const failures = failuresOf(expect, { rowCount: set.rowCount, value }, (text) => text)
  if (failures.length > 0) return measured('failed', failures.join('; '), [milliseconds])
  return measured('passed', `as expected, in ${Math.round(milliseconds)} ms`, [milliseconds])
}

function targetOf(check: SqlCheck, { host }: World, timeout: number): ConnectionTarget {
  const { env, workspace, log } = host
  const complaints: string[] = []
  const complain = (name: string, what: string) => {
    complaints.push(`${name === 'url' ? `\`${check.urlEnv}\`` : `the ${name} in \`${check.urlEnv}\``} ${what}`)
  }
  const given = { url: env[check.urlEnv] ?? '', 'connect-timeout': `${timeout}ms` }
  const target = readTarget(given, { env, workspace, mask: log.mask, complain })
  if (target === undefined) throw new Error(complaints.join('; '))
  return target
}

function done(outcome: StatementOutcome): Extract<StatementOutcome, { isDone: true }> {
  if (outcome.isDone) return outcome
  throw new Error(`${outcome.reason}${outcome.code === '' ? '' : ` ${outcome.code}`}: ${outcome.message}`)
}
