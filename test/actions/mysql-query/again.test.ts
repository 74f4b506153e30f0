import { openStage, resultsOf, type Stage } from '../../mysql-query/stage.ts'
import { kinds } from '../../support/database.ts'
import type { StepResult } from '../../support/runner.ts'

const said = ({ annotations }: StepResult) => annotations.map(({ message }) => message).join('\n')

describe.each(kinds('mariadb', 'mysql'))('%s', (kind) => {
  let stage: Stage
  const limit = 1_048_576
  const largest = limit - (kind === 'mariadb' ? 2 : 4)

  beforeAll(async () => {
    stage = await openStage(kind, { args: [`--max-allowed-packet=${limit}`] })
    await stage.prepare('CREATE TABLE t (id INT PRIMARY KEY, n INT NOT NULL)', 'CREATE TABLE big (x LONGTEXT)')
  }, 120_000)

  afterAll(() => stage[Symbol.asyncDispose]())

  beforeEach(() => stage.prepare('REPLACE INTO t VALUES (1, 0), (2, 0)'))

  const inputs = { mode: 'read-write', 'lock-wait-timeout': '1s' }
  const query =
    'SET @a = 1;\nUPDATE t SET n = n + @a WHERE id = 1;\nSELECT n FROM t WHERE id = 1;\nUPDATE t SET n = n + 1 WHERE id = 2;'

  /** Runs while row 2 is locked, until the log says that something was rolled back, or for good. */
  async function runLocked(more: Readonly<Record<string, string>>, isFreed = true): Promise<StepResult> {
    await stage.prepare('BEGIN', 'UPDATE t SET n = n WHERE id = 2')
    const freed: Promise<void>[] = []
    const watch = (line: string) =>
      void (isFreed && line.includes('was rolled back') && freed.push(stage.prepare('COMMIT')))
    const result = await stage.run({ ...inputs, ...more }, { watch })
    await Promise.all(freed)
    await stage.prepare('COMMIT')
    return result
  }

  test.each([
    ['single', {}],
    ['per-file', {}],
  ])('a transaction (%s) that waited for a lock in vain is sent again, with its rows once', async (transaction) => {
    stage.write('a.sql', query)
    const result = await runLocked({ file: 'a.sql', transaction, 'output-file': 'rows.csv' })
    expect(said(result)).toBe('')
    expect(result.log).toMatch(/The transaction was rolled back: a.sql:4: 1205 .*; again in .* \(attempt 2 of 4\)/)
    expect(result.summary).toContain('Rolled back and sent again once: a.sql:4: 1205')
    expect(result.outputs).toMatchObject({ result: 'done', 'row-count': '1', value: '1', 'affected-rows': '2' })
    expect(resultsOf(result).map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done'])
    expect(stage.read('rows.csv')).toBe('n\r\n1\r\n')
    expect(await stage.rows('SELECT n FROM t ORDER BY id')).toEqual([['1'], ['1']])
  })

  test('it is given up after four attempts', async () => {
    const result = await runLocked({ query, transaction: 'single' }, false)
    expect(result.outputs).toMatchObject({ result: 'failed', reason: 'lock-timeout' })
    expect(result.summary).toContain('Rolled back and sent again 3 times')
    expect(await stage.rows('SELECT n FROM t ORDER BY id')).toEqual([['0'], ['0']])
  })

  test.each([
    ['without a transaction', { query, transaction: 'none' }, '1'],
    ['behind a file that is committed', { file: 'one.sql\ntwo.sql', transaction: 'per-file' }, '1'],
  ])('%s nothing is sent twice', async (_, more, n) => {
    stage.write('one.sql', 'UPDATE t SET n = n + 1 WHERE id = 1;')
    stage.write('two.sql', 'UPDATE t SET n = n + 1 WHERE id = 2;')
    const result = await runLocked(more)
    expect(result.outputs).toMatchObject({ result: 'failed', reason: 'lock-timeout' })
    expect(result.log).not.toContain('again in')
    expect(await stage.rows('SELECT n FROM t ORDER BY id')).toEqual([[n], ['0']])
  })

  test('a statement larger than the server takes is found before anything is sent, with both sizes', async () => {
    const insert = (bytes: number) => `INSERT INTO big VALUES ('${'x'.repeat(bytes - 27)}')`
    stage.write('big.sql', `INSERT INTO big VALUES ('small');\n${insert(largest + 1)};\n`)
    const refused = await stage.run({ ...inputs, file: 'big.sql' })
    expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'packet-too-large' })
    expect(said(refused)).toContain(
      `big.sql:2: the statement has ${largest + 1} bytes, but the server accepts at most ${largest} (max_allowed_packet is ${limit})`,
    )
    expect(await stage.rows('SELECT COUNT(*) FROM big')).toEqual([['0']])
    stage.write('big.sql', `${insert(largest)};\n`)
    expect((await stage.run({ ...inputs, file: 'big.sql' })).outputs).toMatchObject({ result: 'done' })
  })
})
