import { throttleBatch } from '../../src/db-migrate/batch/throttle.ts'
import type { BatchThrottle } from '../../src/db-migrate/journal/context.ts'
import type { Dialect } from '../../src/sql/scan/script.ts'
import { contextOf, fakeConnection, stillHost } from './context.ts'

/** A server whose values change with each look; the last one stays. */
function changing(values: readonly string[]): () => string {
  let next = 0
  return () => values[Math.min(next++, values.length - 1)] ?? ''
}

/** A replica that says so many seconds, look by look; '' is NULL, of one that does not replicate. */
function replicaWith(column: string, ...seconds: readonly string[]) {
  const lag = changing(seconds)
  return fakeConnection('mysql', (sql) => {
    if (sql === 'SHOW REPLICA STATUS' && column.endsWith('Master'))
      return { failure: { code: '1064', message: 'You have an error in your SQL syntax' } }
    const value = lag()
    return { names: ['Source_Host', column], rows: [['db', value === '' ? null : value]] }
  })
}

/** What the server says; the lock is held unless `fence` is ''. */
interface Around {
  readonly dialect?: Dialect
  readonly running?: readonly string[]
  readonly lag?: readonly string[]
  readonly fence?: string
  readonly pause?: number | undefined
}

/** Throttles once; answers what was slept, said and asked. */
async function throttleOnce(limits: Partial<BatchThrottle>, around: Around = {}) {
  const { dialect = 'mysql', running = ['1'], lag = ['0'], fence = '7', pause } = around
  const nextRunning = changing(running)
  const nextLag = changing(lag)
  const connection = fakeConnection(dialect, (sql) => {
    if (sql === 'SELECT HELD()') return { rows: [[fence === '' ? null : fence]] }
    if (/Threads_running|pg_stat_activity/.test(sql)) return { rows: [['Threads_running', nextRunning()]] }
    return { rows: [[nextLag()]] }
  })
  const host = stillHost()
  await throttleBatch(pause, contextOf(connection, { host, throttle: limits }))
  return { slept: host.slept, lines: host.lines, sent: connection.sent }
}

test.each<readonly [string, readonly string[], number, number]>([
  ['no lag', ['0'], 2_000, 0],
  ['just as much as is allowed', ['2'], 2_000, 0],
  ['a second more', ['3', '2'], 2_000, 1],
  ['a second where half a one is allowed', ['1', '1', '0'], 500, 2],
  ['far behind, where many seconds are allowed', ['59', '60', '61'], 60_000, 0],
  ['no longer a replica, then one again', ['', '0'], 2_000, 1],
])('replica: %s', async (_, seconds, maxReplicaLag, waits) => {
  for (const column of ['Seconds_Behind_Source', 'Seconds_Behind_Master']) {
    const replica = replicaWith(column, ...seconds)
    const { slept } = await throttleOnce({ maxReplicaLag, replicas: () => Promise.resolve([replica]) })
    expect(slept).toEqual([0, ...Array.from({ length: waits }, () => 1_000)])
  }
})

test('of several replicas, the slowest one counts', async () => {
  const replicas = [replicaWith('Seconds_Behind_Source', '0'), replicaWith('Seconds_Behind_Source', '9', '9', '1')]
  const { slept, lines } = await throttleOnce({ maxReplicaLag: 5_000, replicas: () => Promise.resolve(replicas) })
  expect(slept).toEqual([0, 1_000, 1_000])
  expect(lines).toEqual(['Waiting between two batches: a replica is 9 s behind; the limit is 5 s'])
})

test('a replica that gives no reason is an error with a fix', async () => {
  const replica = fakeConnection('mysql', () => ({ failure: { code: '1227', message: 'Access denied; you need' } }))
  const limits = { maxReplicaLag: 1_000, replicas: () => Promise.resolve([replica]) }
  await expect(throttleOnce(limits)).rejects.toThrow('Grant REPLICATION CLIENT')
})

test.each<readonly [string, readonly string[], number, number]>([
  ['none too many', ['8'], 8, 0],
  ['one too many', ['9', '8'], 8, 1],
  ['no limit', ['900'], 0, 0],
])('running statements on the server: %s', async (_, running, maxThreadsRunning, waits) => {
  const { slept, sent } = await throttleOnce({ maxThreadsRunning }, { running })
  expect(slept).toEqual([0, ...Array.from({ length: waits }, () => 1_000)])
  expect(sent.filter((sql) => sql.includes('Threads_running'))).toHaveLength(maxThreadsRunning === 0 ? 0 : waits + 1)
})

test('without a limit for the lag, no replica is asked', async () => {
  const replicas = () => Promise.reject(new Error('nobody asks replicas'))
  expect((await throttleOnce({ maxReplicaLag: 0, replicas })).slept).toEqual([0])
})

test('PostgreSQL knows the lag of its replicas itself', async () => {
  const limits = { maxReplicaLag: 1_500, replicas: () => Promise.reject(new Error('nobody asks replicas')) }
  const { slept } = await throttleOnce(limits, { dialect: 'postgres', lag: ['1.6', '1.5'] })
  expect(slept).toEqual([0, 1_000])
})

test.each([
  ['of the statement', 250, 250],
  ['of the input', undefined, 40],
  ['of the statement, which is none', 0, 0],
])('the pause is %s', async (_, pause, expected) => {
  expect((await throttleOnce({ pause: 40 }, { pause })).slept).toEqual([expected])
})

test('one log line for every thirty checks', async () => {
  const { lines } = await throttleOnce(
    { maxThreadsRunning: 1 },
    { running: [...Array.from({ length: 61 }, () => '2'), '1'] },
  )
  expect(lines).toHaveLength(3)
})

test.each([
  ['the lock is held', '7', undefined],
  ['the lock is not ours any more', '', 'lock-lost'],
])('after each batch it checks whether %s', async (_, fence, reason) => {
  const throttled = throttleOnce({}, { fence })
  if (reason === undefined) expect((await throttled).sent).toEqual(['SELECT HELD()'])
  else await expect(throttled).rejects.toMatchObject({ name: 'UserError', reason })
})
