import { connect } from '../../database/connect.ts'
import type { Connection, StatementOutcome } from '../../database/session/database.ts'
import type { ConnectionTarget } from '../../database/session/target.ts'
import type { Row } from '../../database/session/value.ts'
import { readTarget } from '../../database/target/inputs.ts'
import { realPath } from '../../files/workspace.ts'
import { failuresOf } from '../../rows/expect.ts'
import { textOfValue } from '../../rows/value.ts'
import { refusal } from '../../sql/statement/permit.ts'
import type { Measurement } from '../check.ts'
import type { SqlCheck } from '../probe.ts'
import { expand } from '../template.ts'
import type { CheckActions, CheckAttempt } from '../world.ts'
import { measured } from '../world.ts'

/** Runs one query that cannot write, and compares its result. An error of the server is inconclusive. */
export async function measureSql(
  check: SqlCheck,
  world: CheckActions,
  { timeout, signal }: CheckAttempt,
): Promise<Measurement> {
  const target = targetOf(check, world, timeout)
  // SQLite would create an empty file.
  if (target.dialect === 'sqlite' && target.file !== ':memory:' && (await realPath(target.file)) === undefined)
    throw new Error('the SQLite file does not exist')
  const query = expand(check.query, world.values)
  const why = target.dialect === 'mysql' ? refusal(query) : undefined
  if (why !== undefined) throw new Error(`the query is not sent, because ${why}`)
  const guards = { lockWait: timeout, statement: timeout, total: timeout }
  await using connection = await connect(target, guards, { ...world.host, signal })
  for (const sql of guardsOf[target.dialect]) done(await connection.run(sql))
  return await ask(connection, query, check)
}

/** Makes the transaction read-only. `ask` prepares the query, so it is a single statement and cannot end the transaction. */
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
  if (set === undefined) throw new Error('the query has no result; write one that returns rows, such as a SELECT')
  const [column] = set.columns
  const isShown = first !== undefined && column !== undefined
  const value = isShown ? (textOfValue(first?.[0] ?? null, column, 'hex') ?? null) : undefined
  const failures = failuresOf(expect, { rowCount: set.rowCount, value }, (text) => text)
  if (failures.length > 0) return measured('failed', failures.join('; '), [milliseconds])
  return measured('passed', `as expected, in ${Math.round(milliseconds)} ms`, [milliseconds])
}

function targetOf(check: SqlCheck, { host }: CheckActions, timeout: number): ConnectionTarget {
  const { env, workspace, secrets } = host
  const errors: string[] = []
  const reportError = (name: string, what: string) => {
    errors.push(`${name === 'url' ? `\`${check.urlEnv}\`` : `the ${name} in \`${check.urlEnv}\``} ${what}`)
  }
  const given = { url: env[check.urlEnv] ?? '', 'connect-timeout': `${timeout}ms` }
  const target = readTarget(given, { env, workspace, secrets, reportError })
  if (target === undefined) throw new Error(errors.join('; '))
  return target
}

function done(outcome: StatementOutcome): Extract<StatementOutcome, { isDone: true }> {
  if (outcome.isDone) return outcome
  throw new Error(`${outcome.reason}${outcome.code === '' ? '' : ` ${outcome.code}`}: ${outcome.message}`)
}
