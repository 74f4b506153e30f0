import { openStage, resultsOf, type Stage } from '../../mysql-query/stage.ts'
import { mustRun, openConnection, rowsOf } from '../../support/connection.ts'
import { kinds } from '../../support/database.ts'
import type { StepResult } from '../../support/runner.ts'
import { Together } from '../../support/together.ts'

const said = ({ annotations }: StepResult) => annotations.map(({ message }) => message).join('\n')

describe.each(kinds('mariadb', 'mysql'))('%s', (kind) => {
  let stage: Stage
  const limit = 1_048_576
  const largest = limit - (kind === 'mariadb' ? 2 : 4)

  beforeAll(async () => {
    stage = await openStage(kind, { args: [`--max-allowed-packet=${limit}`] })
    await stage.prepare('CREATE TABLE big (x LONGTEXT)')
  }, 120_000)

  afterAll(() => stage[Symbol.asyncDispose]())

  const inputs = { mode: 'read-write', 'lock-wait-timeout': '1s' }
  const textOf = (table: string) =>
    `SET @a = 1;\nUPDATE ${table} SET n = n + @a WHERE id = 1;\nSELECT n FROM ${table} WHERE id = 1;\nUPDATE ${table} SET n = n + 1 WHERE id = 2;`

  /** Runs while row 2 of a new table is locked, until the log says that something was rolled back, or for good. Gives the rows too. */
  async function runLocked(table: string, more: Readonly<Record<string, string>>, isFreed = true) {
    await using holder = await openConnection(stage.server)
    await mustRun(holder, `CREATE TABLE ${table} (id INT PRIMARY KEY, n INT NOT NULL)`)
    await mustRun(holder, `INSERT INTO ${table} VALUES (1, 0), (2, 0)`)
    await mustRun(holder, 'BEGIN')
    await mustRun(holder, `UPDATE ${table} SET n = n WHERE id = 2`)
    const freed: Promise<unknown>[] = []
    const watch = (line: string) =>
      void (isFreed && line.includes('was rolled back') && freed.push(mustRun(holder, 'COMMIT')))
    const result = await stage.run({ ...inputs, ...more }, { watch })
    await Promise.all(freed)
    await mustRun(holder, 'COMMIT')
    return { result, rows: await rowsOf(holder, `SELECT n FROM ${table} ORDER BY id`) }
  }

  /** They wait for locks, each on a table of its own. */
  const together = new Together()

  together.each(
    [['single'], ['per-file']] as const,
    'a transaction (%s) that waited for a lock in vain is sent again, with its rows once',
    async ([transaction]) => {
      const table = `t_${transaction.slice(0, 3)}`
      const file = `${table}.sql`
      const output = `${table}.csv`
      stage.write(file, textOf(table))
      const { result, rows } = await runLocked(table, { file, transaction, 'output-file': output })
      expect(said(result)).toBe('')
      expect(result.log).toMatch(
        new RegExp(`The transaction was rolled back: ${file}:4: 1205 .*; trying again in .* \\(attempt 2 of 4\\)`),
      )
      expect(result.summary).toContain(`Rolled back and sent again once: ${file}:4: 1205`)
      expect(result.outputs).toMatchObject({ result: 'done', 'row-count': '1', value: '1', 'affected-rows': '2' })
      expect(resultsOf(result).map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done'])
      expect(stage.read(output)).toBe('n\r\n1\r\n')
      expect(rows).toEqual([['1'], ['1']])
    },
  )

  together.test('it is given up after four attempts', async () => {
    const more = { query: textOf('given_up'), transaction: 'single' }
    const { result, rows } = await runLocked('given_up', more, false)
    expect(result.outputs).toMatchObject({ result: 'failed', reason: 'lock-timeout' })
    expect(result.summary).toContain('Rolled back and sent again 3 times')
    expect(rows).toEqual([['0'], ['0']])
  })

  together.each(
    [
      ['without a transaction', 'bare', { query: textOf('bare'), transaction: 'none' }],
      ['behind a file that is committed', 'behind', { file: 'one.sql\ntwo.sql', transaction: 'per-file' }],
    ] as const,
    '%s nothing is sent twice',
    async ([_, table, more]) => {
      stage.write('one.sql', 'UPDATE behind SET n = n + 1 WHERE id = 1;')
      stage.write('two.sql', 'UPDATE behind SET n = n + 1 WHERE id = 2;')
      const { result, rows } = await runLocked(table, more)
      expect(result.outputs).toMatchObject({ result: 'failed', reason: 'lock-timeout' })
      expect(result.log).not.toContain('again in')
      expect(rows).toEqual([['1'], ['0']])
    },
  )

  test('a statement that is too large for the server is found before anything is sent, with both sizes', async () => {
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
