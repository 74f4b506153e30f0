import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../../src/database/connect.ts'
import type { Connection } from '../../src/database/session/database.ts'
import { type BatchWork, runBatches } from '../../src/db-migrate/batch/batches.ts'
import { after as behind, keyPart, upTo } from '../../src/db-migrate/batch/key-range.ts'
import type { JournalRow } from '../../src/db-migrate/ledger/history.ts'
import type { Key } from '../../src/db-migrate/ledger/progress.ts'
import { tableStatements } from '../../src/db-migrate/ledger/records.ts'
import { noGuards, rowsOf } from '../support/connection.ts'
import { testHost } from '../support/host.ts'
import { shortFolder } from '../support/install.ts'
import { type Answer, contextOf, fakeConnection, stillHost } from './context.ts'

let folder: string
let connection: Connection
beforeEach(async () => {
  folder = mkdtempSync(join(shortFolder(), 'slipway-batch-'))
  connection = await connect({ dialect: 'sqlite', file: join(folder, 'shop.db') }, noGuards, testHost())
  for (const sql of tableStatements({ dialect: 'sqlite', schema: 'main' })) await ask(sql)
})
afterEach(async () => {
  await connection.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Rows of a query, each column as text, joined by `|`. */
async function ask(sql: string): Promise<readonly string[]> {
  return (await rowsOf(connection, sql)).map((each) => each.map(String).join('|'))
}

const row: JournalRow = {
  key: 'V1',
  revision: 0,
  direction: 'up',
  position: 1,
  line: 1,
  fingerprint: 'f',
  effect: 'batch',
  before: '',
  progress: '',
  state: 'begun',
  connection: '',
  runner: 'test',
  startedAt: '',
}

function workOf(sql: string, batch: number): BatchWork {
  const effect = { kind: 'data', subjects: [], isCreation: false } as const
  const place = { sql, line: 1, position: 1, fingerprint: 'f', offset: 0, changes: [], effect }
  const statement = { ...place, directives: { batch }, waivers: [], waiverFaults: [] }
  return { row, after: [], timeout: 0, path: 'V1.sql', earlier: undefined, statement }
}

/** Runs a statement in batches; answers how many rows each range changed. */
async function runInBatches(
  sql: string,
  batch: number,
  earlier?: JournalRow,
  through = connection,
): Promise<readonly number[]> {
  const changed: number[] = []
  const isOurs = /^\s*(UPDATE|DELETE|INSERT)\b(?!.*slipway_)/is
  const counting: Connection = {
    ...through,
    dialect: 'sqlite',
    run: async (text, request) => {
      const outcome = await through.run(text, request)
      if (isOurs.test(String(text)) && outcome.isDone) changed.push(Number(outcome.affectedRows))
      return outcome
    },
  }
  const work = { ...workOf(sql, batch), earlier }
  expect(await runBatches(work, contextOf(counting))).toEqual({ kind: 'done' })
  return changed
}

/** A table of so many rows, keys 10 apart so that ranges are of rows and not of numbers; `n` counts how often a row was changed. */
async function fill(rows: number): Promise<void> {
  await ask('CREATE TABLE big (a INTEGER PRIMARY KEY, b TEXT NOT NULL, n INT NOT NULL DEFAULT 0)')
  for (let index = 1; index <= rows; index++)
    await ask(`INSERT INTO big (a, b) VALUES (${index * 10}, '${index % 3 === 0 ? 'x' : 'y'}')`)
}

test.each<readonly [number, number, readonly number[]]>([
  [23, 5, [5, 5, 5, 5, 3]],
  [20, 5, [5, 5, 5, 5]],
  [21, 5, [5, 5, 5, 5, 1]],
  [4, 5, [4]],
  [5, 5, [5]],
  [3, 1, [1, 1, 1]],
  [0, 5, []],
])('%d rows in batches of %d: %j', async (rows, size, expected) => {
  await fill(rows)
  expect((await runInBatches('UPDATE big SET n = n + 1', size)).filter((count) => count > 0)).toEqual(expected)
  expect(await ask('SELECT COUNT(*) FROM big WHERE n <> 1')).toEqual(['0'])
  expect(await ask('SELECT state FROM slipway_journal')).toEqual(['done'])
})

// Every arm of the script's own WHERE has rows in every range: without its parentheses the second one would be met once a batch.
test.each([
  "UPDATE big SET n = n + 1 WHERE a < 150 OR b = 'x'",
  "UPDATE big SET n = n + 1 WHERE b = 'x' OR a < 150 -- and no more",
  "UPDATE big AS g SET n = n + 1 WHERE NOT (g.a >= 150) OR g.b = 'x'",
  "UPDATE big SET n = n + 1 WHERE a < 150 OR b = 'x' RETURNING a",
])('%s changes each of its rows once', async (sql) => {
  await fill(30)
  await runInBatches(sql, 4)
  const wrong = "SELECT a, n FROM big WHERE n <> (a < 150 OR b = 'x')"
  expect(await ask(wrong)).toEqual([])
})

test('an INSERT … SELECT reads each row once, a DELETE keeps all other rows', async () => {
  await fill(30)
  await ask('CREATE TABLE copied (a INT)')
  await runInBatches("INSERT INTO copied SELECT a FROM big WHERE a < 150 OR b = 'x'", 4)
  const both = [...(await ask('SELECT COUNT(*) FROM copied')), ...(await ask('SELECT COUNT(DISTINCT a) FROM copied'))]
  expect(both).toEqual(['20', '20'])
  await ask('DELETE FROM slipway_journal')
  await runInBatches("DELETE FROM big WHERE a < 150 OR b = 'x'", 4)
  expect(await ask("SELECT COUNT(*), SUM(a < 150 OR b = 'x') FROM big")).toEqual(['10|0'])
})

test('a key of several columns, of text and bytes, is walked in its order', async () => {
  await ask(
    'CREATE TABLE big (t TEXT, i INTEGER, y BLOB, n INT NOT NULL DEFAULT 0, PRIMARY KEY (t, i, y)) WITHOUT ROWID',
  )
  for (const text of ["it''s", 'É', 'a', 'B'])
    for (const number of [-5, 2, 10])
      for (const bytes of ["x''", "x'00ff'", "x'41'"])
        await ask(`INSERT INTO big VALUES ('${text}', ${number}, ${bytes}, 0)`)
  const counts = await runInBatches('UPDATE big SET n = n + 1', 5)
  expect(counts).toEqual([5, 5, 5, 5, 5, 5, 5, 1])
  expect(await ask('SELECT COUNT(*) FROM big WHERE n <> 1')).toEqual(['0'])
})

test('it continues after the last noted key, and ends at the key that was last when it began', async () => {
  await fill(30)
  const progress = JSON.stringify({ last: [['n', '100']], end: [['n', '200']], batches: 2 })
  await ask(
    'INSERT INTO slipway_journal (script_key, revision, position, direction, line, fingerprint, effect, state, environment, runner, connection_id, ' +
      "started_at) VALUES ('V1', 0, 1, 'up', 1, 'f', 'batch', 'failed', '', '', 0, '')",
  )
  expect(await runInBatches('UPDATE big SET n = n + 1', 4, { ...row, progress })).toEqual([4, 4, 2])
  expect(await ask('SELECT MIN(a), MAX(a), COUNT(*) FROM big WHERE n = 1')).toEqual(['110|200|10'])
})

describe('ranges of keys', () => {
  /** All pairs and triples of small numbers, in order. */
  const keys = [1, 2, 3].flatMap((a) => [1, 2, 3].flatMap((b) => [1, 2, 3].map((c) => [a, b, c])))
  const texts = keys.map((key) => key.join('|'))
  const columns = ['a', 'b', 'c']
  const keyOf = (values: readonly number[]): Key => values.map((value) => keyPart(value))

  test('each key divides all keys into those up to it and those after it', async () => {
    await ask('CREATE TABLE k (a INT, b INT, c INT)')
    for (const values of keys) await ask(`INSERT INTO k VALUES (${values.join(', ')})`)
    for (const [index, values] of keys.entries()) {
      const before = `SELECT a, b, c FROM k WHERE ${upTo('sqlite', columns, keyOf(values))} ORDER BY a, b, c`
      const rest = `SELECT a, b, c FROM k WHERE ${behind('sqlite', columns, keyOf(values))} ORDER BY a, b, c`
      expect(await ask(before)).toEqual(texts.slice(0, index + 1))
      expect(await ask(rest)).toEqual(texts.slice(index + 1))
    }
  })

  test.each([
    ['mysql', ['s', "it's"], "a > _utf8mb4 x'69742773'"],
    ['mysql', ['n', '18446744073709551615'], 'a > 18446744073709551615'],
    ['mysql', ['b', '00ff'], "a > x'00ff'"],
    ['postgres', ['s', "it's"], "a > E'it''s'"],
    ['postgres', ['b', '00ff'], "a > E'\\\\x00ff'"],
    ['sqlite', ['b', '00ff'], "a > x'00ff'"],
  ] as const)('%s writes %j', (dialect, part, expected) => {
    expect(behind(dialect, ['a'], [part])).toBe(expected)
  })

  test.each([
    [7, ['n', '7']],
    [9007199254740993n, ['n', '9007199254740993']],
    ['7', ['s', '7']],
    ['', ['s', '']],
    [Buffer.from([0, 255]), ['b', '00ff']],
  ] as const)('%j is kept as %j', (value, expected) => {
    expect(keyPart(value)).toEqual(expected)
  })
})

test('the progress is noted with each batch', async () => {
  await fill(7)
  const notes: unknown[] = []
  const noting: Connection = {
    ...connection,
    dialect: 'sqlite',
    run: async (text, request) => {
      const [, json] = /SET progress = '([^']*)'/.exec(String(text)) ?? []
      if (json !== undefined) notes.push(JSON.parse(json))
      return await connection.run(text, request)
    },
  }
  await runInBatches('UPDATE big SET n = n + 1', 3, undefined, noting)
  const end = [['n', '70']]
  expect(notes).toEqual([
    { last: [['n', '30']], end, batches: 1 },
    { last: [['n', '60']], end, batches: 2 },
  ])
})

/** A table of MySQL with so many keys from 1 on, and what was sent to it; `answer` first. */
async function walkMysql(rows: number, batch: number, sql: string, given: MysqlGiven = {}) {
  const { answer = () => undefined, largest = Number.POSITIVE_INFINITY, pause = 0 } = given
  let last = 0
  const fake = fakeConnection('mysql', (text) => {
    const own = answer(text)
    if (own !== undefined) return own
    if (text.includes('information_schema')) return { rows: [['id']] }
    if (text.includes('DESC LIMIT 1')) return { rows: rows === 0 ? [] : [[String(rows)]] }
    if (text === 'SELECT HELD()') return { rows: [['7']] }
    if (!/LIMIT 1 OFFSET/.test(text)) return {}
    last += batch
    return { rows: last > rows ? [] : [[String(last)]] }
  })
  const host = stillHost()
  const end = await runBatches(workOf(sql, batch), contextOf({ ...fake, largest }, { host, throttle: { pause } }))
  const short = (text: string) => text.replace(/\s+/g, ' ')
  const sent = fake.sent.filter((text) => !/^\s*(SELECT|INSERT)/.test(text)).map(short)
  return { end, sent, lines: host.lines, slept: host.slept }
}

interface MysqlGiven {
  readonly answer?: (sql: string) => Answer | undefined
  readonly largest?: number
  readonly pause?: number
}

describe('MySQL', () => {
  // Between the look at the lock and the range a row is written that only its holder can write, and taken out again.
  const packet =
    /^START TRANSACTION;INSERT INTO .*slipway_journal.*HELD\(\).*;DELETE FROM .*slipway_journal.* position = 0; ?UPDATE t SET a = 1 WHERE .* ?;UPDATE .*slipway_journal.*;COMMIT$/

  test('a range and its note are one packet', async () => {
    const { end, sent } = await walkMysql(25, 10, 'UPDATE t SET a = 1')
    expect([end, sent.length]).toEqual([{ kind: 'done' }, 3])
    for (const text of sent) expect(text).toMatch(packet)
    const ranges = sent.map((text) => /WHERE \((.*?)\) ?;/.exec(text)?.[1])
    expect(ranges).toEqual(["t.`id` <= '10'", "t.`id` > '10' AND t.`id` <= '20'", "t.`id` > '20' AND t.`id` <= '25'"])
  })

  test.each([
    ['that is as large as the server takes is sent', 0, 1],
    ['of one byte more is sent in parts', 1, 5],
  ])('a packet %s', async (_, less, count) => {
    const { sent: whole } = await walkMysql(5, 10, 'UPDATE t SET a = 1')
    const sizes: number[] = []
    const answer = (text: string) => void (text.startsWith('START') && sizes.push(Buffer.byteLength(text)))
    await walkMysql(5, 10, 'UPDATE t SET a = 1', { answer })
    const largest = Math.max(...sizes) - less
    const { end, sent } = await walkMysql(5, 10, 'UPDATE t SET a = 1', { largest })
    expect([end, whole.length, sent.length]).toEqual([{ kind: 'done' }, 1, count])
  })

  test('a range that lost a deadlock is sent again, after its mark is set', async () => {
    let lost = 0
    const answer = (text: string) =>
      text.includes("<= '20'") && lost++ === 0
        ? { failure: { reason: 'deadlock', code: '1213', state: '40001' } as const }
        : undefined
    const { end, sent } = await walkMysql(25, 10, 'UPDATE t SET a = 1', { answer })
    expect(end).toEqual({ kind: 'done' })
    const ranges = sent.filter((text) => packet.test(text)).map((text) => /<= '(\d+)'/.exec(text)?.[1])
    expect(ranges).toEqual(['10', '20', '20', '25'])
  })

  test('progress and remaining time are logged every ten seconds', async () => {
    const { lines } = await walkMysql(100, 10, 'UPDATE t SET a = 1', { pause: 4_000 })
    expect(lines).toEqual([
      'V1.sql line 1: 1 batch of 10 rows, 10 %, about 0 ms left',
      'V1.sql line 1: 4 batches of 10 rows, 40 %, about 18.0 s left',
      'V1.sql line 1: 7 batches of 10 rows, 70 %, about 10.3 s left',
      'V1.sql line 1: 10 batches of 10 rows, 100 %, about 0 ms left',
    ])
  })
})
