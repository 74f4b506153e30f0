import { openStage, type Stage } from '../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../support/database.ts'

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

/** 950 rows with a key of two columns, numbers and texts. */
async function fill(stage: Stage): Promise<void> {
  await stage.ask(
    'CREATE TABLE big (a INTEGER NOT NULL, b VARCHAR(20) NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (a, b))',
  )
  await stage.ask('CREATE TABLE copied (a INTEGER NOT NULL, b VARCHAR(20) NOT NULL)')
  const rows = Array.from({ length: 950 }, (_, index) => `(${index % 40}, 'k''${String(index)}', 0)`)
  await stage.ask(`INSERT INTO big VALUES ${rows.join(', ')}`)
}

describe.each([...kinds(), 'sqlite'] as const)('%s', (kind) => {
  test('an UPDATE, an INSERT … SELECT and a DELETE reach every row once', async () => {
    await using stage = await openStage(servers.get(kind))
    await fill(stage)
    stage.write({
      'V1__big.sql':
        '-- slipway: batch=100 pause=0s\n' +
        "UPDATE big SET n = n + 1 WHERE a < 30 OR b = 'x' -- all but some\n;\n" +
        'INSERT INTO copied (a, b) SELECT o.a, o.b FROM big AS o WHERE o.n = 1;\nDELETE FROM big WHERE a >= 30;\n',
    })
    const { outputs, annotations, log } = await stage.run()
    expect(annotations.filter(({ kind }) => kind === 'error')).toEqual([])
    expect(outputs).toMatchObject({ result: 'changed' })
    expect(log).toContain('migrations/V1__big.sql line 2: 1 batches of 100 rows')
    const kept = Array.from({ length: 950 }, (_, index) => index % 40).filter((a) => a < 30).length
    expect(await stage.ask('SELECT COUNT(*), MIN(n), MAX(n) FROM big')).toEqual([`${kept}|1|1`])
    expect(await stage.ask('SELECT COUNT(*) FROM copied')).toEqual([String(kept)])
    expect(await stage.ask('SELECT position, effect, state FROM slipway_journal ORDER BY position')).toEqual([
      '1|batch|done',
      '2|batch|done',
      '3|batch|done',
    ])
  })

  test('killed between two batches it goes on where it was', async () => {
    await using stage = await openStage(servers.get(kind))
    await fill(stage)
    stage.write({ 'V1__big.sql': '-- slipway: batch=50 pause=200ms\nUPDATE big SET n = n + 1;\n' })
    await stage.run({}, { watch: (line) => (line.includes('batches of 50') ? 'kill' : undefined) })
    expect(await stage.ask('SELECT COUNT(*) FROM slipway_history')).toEqual(['0'])
    expect(Number((await stage.ask('SELECT SUM(n) FROM big'))[0])).toBeLessThan(900)
    stage.write({ 'V1__big.sql': '-- slipway: batch=50 pause=200ms\nUPDATE big SET n = n + 2;\n' })
    expect((await stage.run()).outputs['reason']).toBe('edited-script')
    stage.write({ 'V1__big.sql': '-- slipway: batch=50 pause=200ms\nUPDATE big SET n = n + 1;\n' })
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
    expect(await stage.ask('SELECT COUNT(*), MIN(n), MAX(n) FROM big')).toEqual(['950|1|1'])
  })

  test.each([
    ['UPDATE big SET n = 1 ORDER BY a', 'ORDER'],
    ['UPDATE big SET b = 1', 'primary key'],
    ['INSERT INTO copied SELECT COUNT(*), b FROM big', 'COUNT'],
    ['DELETE FROM copied', 'no primary key'],
  ])('%s is refused', async (sql, why) => {
    await using stage = await openStage(servers.get(kind))
    await fill(stage)
    stage.write({ 'V1__big.sql': `-- slipway: batch=100\n${sql};\n` })
    const { outputs, annotations } = await stage.run()
    expect(outputs['reason']).toBe('invalid-script')
    expect(annotations.map(({ message }) => message).join()).toContain(why)
  })
})

describe.each(kinds('mariadb', 'mysql'))('%s', (kind) => {
  test('batches wait while too much runs on the server', async () => {
    await using stage = await openStage(servers.get(kind))
    await fill(stage)
    stage.write({ 'V1__big.sql': '-- slipway: batch=900 pause=0s\nUPDATE big SET n = 1;\n' })
    const [status = ''] = await stage.ask("SHOW GLOBAL STATUS LIKE 'Threads_running'")
    const usual = status.split('|')[1] ?? ''
    const busy = stage.ask('SELECT SLEEP(3)')
    const { log, outputs } = await stage.run({ 'max-threads-running': usual })
    await busy
    expect(outputs).toMatchObject({ result: 'changed' })
    expect(log).toMatch(new RegExp(`Waiting between two batches: \\d+ statements run on the server, ${usual} may`))
  })
})
