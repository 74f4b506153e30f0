import { openStage, type Stage } from '../../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

/** A run that is to be stopped has time to be, and one that is to end takes none. */
const slow = { 'batch-pause': '2s' }
const fast = { 'batch-pause': '0s' }

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
    expect(log).toContain('migrations/V1__big.sql line 2: 1 batch of 100 rows')
    const kept = Array.from({ length: 950 }, (_, index) => index % 40).filter((a) => a < 30).length
    expect(await stage.ask('SELECT COUNT(*), MIN(n), MAX(n) FROM big')).toEqual([`${kept}|1|1`])
    expect(await stage.ask('SELECT COUNT(*) FROM copied')).toEqual([String(kept)])
    expect(await stage.ask('SELECT position, effect, state FROM slipway_journal ORDER BY position')).toEqual([
      '1|batch|done',
      '2|batch|done',
      '3|batch|done',
    ])
  })

  test('after a kill between two batches it continues where it stopped', async () => {
    await using stage = await openStage(servers.get(kind))
    await fill(stage)
    stage.write({ 'V1__big.sql': '-- slipway: batch=50\nUPDATE big SET n = n + 1;\n' })
    await stage.run(slow, { watch: (line) => (line.includes('batch of 50') ? 'kill' : undefined) })
    expect(await stage.ask('SELECT COUNT(*) FROM slipway_history')).toEqual(['0'])
    expect(Number((await stage.ask('SELECT SUM(n) FROM big'))[0])).toBeLessThan(900)
    stage.write({ 'V1__big.sql': '-- slipway: batch=50\nUPDATE big SET n = n + 2;\n' })
    expect((await stage.run()).outputs['reason']).toBe('edited-script')
    stage.write({ 'V1__big.sql': '-- slipway: batch=50\nUPDATE big SET n = n + 1;\n' })
    expect((await stage.run(fast)).outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
    expect(await stage.ask('SELECT COUNT(*), MIN(n), MAX(n) FROM big')).toEqual(['950|1|1'])
  })

  test.each([
    ['cut short', '{"last":[["n","1"'],
    ['that would be SQL', '{"end":[["n","0 OR 1=1"],["s","k"]],"batches":1}'],
  ])('a progress note that is %s is in doubt, and can be resumed', async (_, progress) => {
    await using stage = await openStage(servers.get(kind))
    await fill(stage)
    stage.write({ 'V1__big.sql': '-- slipway: batch=50\nUPDATE big SET n = n + 1;\n' })
    await stage.run(slow, { watch: (line) => (line.includes('batch of 50') ? 'kill' : undefined) })
    await stage.ask(`UPDATE slipway_journal SET progress = '${progress}' WHERE position = 1`)
    const doubtful = await stage.run()
    expect(doubtful.outputs).toMatchObject({ result: 'failed', reason: 'in-doubt' })
    const said = doubtful.annotations.map(({ message }) => message).join('\n')
    for (const way of ['in-doubt: resume V1:1', 'in-doubt: skip V1:1', 'command: repair']) expect(said).toContain(way)
    expect((await stage.run({ ...fast, 'in-doubt': 'resume V1:1' })).outputs).toMatchObject({ result: 'changed' })
    expect(await stage.ask('SELECT COUNT(*), MIN(n) FROM big')).toEqual(['950|1'])
    expect(await stage.ask('SELECT state FROM slipway_journal WHERE position = 1')).toEqual(['done'])
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

describe.each(kinds())('%s', (kind) => {
  test('a run that waited for another one continues where that one was killed, not where it first saw it', async () => {
    await using stage = await openStage(servers.get(kind))
    await fill(stage)
    stage.write({ 'V1__big.sql': '-- slipway: batch=20\nUPDATE big SET n = n + 1;\n' })
    const done = async () => Number((await stage.ask('SELECT SUM(n) FROM big'))[0])
    const reaches = async (least: number) => {
      while ((await done()) < least) await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const first = stage.spawn({ 'batch-pause': '200ms' })
    await reaches(1)
    const ending: Promise<void>[] = []
    const endFirst = async () => {
      await reaches((await done()) + 50)
      first.kill('SIGKILL')
    }
    const second = await stage.run(
      { ...fast, 'lock-timeout': '2m' },
      { watch: (line) => void (/Waiting for/.test(line) && ending.length === 0 && ending.push(endFirst())) },
    )
    await Promise.all(ending)
    expect(ending).toHaveLength(1)
    expect(second.outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
    expect(await stage.ask('SELECT COUNT(*), MIN(n), MAX(n) FROM big')).toEqual(['950|1|1'])
  }, 120_000)

  test('a connection lost between two batches is an error of the server, and the next run continues', async () => {
    await using stage = await openStage(servers.get(kind))
    await fill(stage)
    stage.write({ 'V1__big.sql': '-- slipway: batch=50\nUPDATE big SET n = n + 1;\n' })
    const isPostgres = kind === 'postgres'
    const kill = async () => {
      const mine = isPostgres
        ? `SELECT pid FROM pg_stat_activity WHERE datname = '${stage.database}' AND application_name = 'slipway' AND pid <> pg_backend_pid()`
        : `SELECT ID FROM information_schema.PROCESSLIST WHERE DB = '${stage.database}' AND ID <> CONNECTION_ID()`
      for (const id of await stage.ask(mine))
        await stage.ask(isPostgres ? `SELECT pg_terminate_backend(${id})` : `KILL ${id}`)
    }
    const killing: Promise<void>[] = []
    const lost = await stage.run(slow, { watch: (line) => void (line.includes('batch of 50') && killing.push(kill())) })
    await Promise.all(killing)
    const said = lost.annotations.map(({ message }) => message).join('\n')
    expect(lost.outputs).toMatchObject({ result: 'failed', reason: 'server-gone' })
    expect(said).toContain('Run this again')
    expect(lost.log).not.toContain('bug in Slipway')
    expect((await stage.run(fast)).outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
    expect(await stage.ask('SELECT COUNT(*), MIN(n), MAX(n) FROM big')).toEqual(['950|1|1'])
  })

  test.each([
    ['a ; at its end', 'UPDATE big SET n = n + 1 WHERE n = 0;//'],
    ['a comment at its end', 'UPDATE big SET n = n + 1 WHERE n = 0 -- all\n//'],
    ['blanks and a comment behind its ;', 'UPDATE big SET n = n + 1; /* all */ //'],
  ])('batches of a statement with %s', async (_, sql) => {
    await using stage = await openStage(servers.get(kind))
    await fill(stage)
    const text = kind === 'postgres' ? sql.replace(/;?\s*\/\/$/, ';') : `DELIMITER //\n${sql}\nDELIMITER ;`
    stage.write({ 'V1__big.sql': `-- slipway: batch=100 pause=0s\n${text}\n` })
    const { outputs, annotations } = await stage.run()
    expect(annotations.filter(({ kind: each }) => each === 'error')).toEqual([])
    expect(outputs).toMatchObject({ result: 'changed' })
    expect(await stage.ask('SELECT COUNT(*), MIN(n), MAX(n) FROM big')).toEqual(['950|1|1'])
  })
})

describe.each(kinds('mariadb', 'mysql'))('%s', (kind) => {
  test('batches wait while too many statements run on the server', async () => {
    await using stage = await openStage(servers.get(kind))
    await fill(stage)
    stage.write({ 'V1__big.sql': '-- slipway: batch=900 pause=0s\nUPDATE big SET n = 1;\n' })
    const [status = ''] = await stage.ask("SHOW GLOBAL STATUS LIKE 'Threads_running'")
    const usual = status.split('|')[1] ?? ''
    await using other = await openStage(servers.get(kind))
    await other.ask("SELECT GET_LOCK('busy', 0)")
    const busy = stage.ask("SELECT GET_LOCK('busy', 60)")
    const freed: Promise<unknown>[] = []
    const watch = (line: string) =>
      void (/^Waiting between/.test(line) && freed.push(other.ask("SELECT RELEASE_LOCK('busy')")))
    const { log, outputs } = await stage.run({ 'max-threads-running': usual }, { watch })
    await Promise.all([busy, ...freed])
    expect(outputs).toMatchObject({ result: 'changed' })
    expect(log).toMatch(
      new RegExp(`Waiting between two batches: \\d+ statements are running on the server; the limit is ${usual}`),
    )
  })
})
