import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { Cutter } from '../../db-migrate/cutter.ts'
import { openStage, type Stage } from '../../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'
import { rounds } from '../../support/sample.ts'

/** The scripts of these tests rename and drop, which the lint would stop. */
const reckless = { lint: 'all: warn' }

/** How many random moments are tried; the long run of a release sets more. */
const moments = Number(process.env['SLIPWAY_KILLS'] ?? rounds(4, 1))
/** Every message with SLIPWAY_KILLS, otherwise some. */
const stride = process.env['SLIPWAY_KILLS'] === undefined ? rounds(7, 80) : 1

/** Milliseconds for them all, on a machine that others use too. */
const patience = Math.max(240_000, moments * 15_000)

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

/** Nothing here may be done twice: rows are counted, columns and tables exist once, numbers are raised. */
const common = {
  'V1__stock.sql':
    'CREATE TABLE stock (id INTEGER NOT NULL PRIMARY KEY, n INTEGER NOT NULL);\n' +
    'INSERT INTO stock VALUES (1, 0);\nINSERT INTO stock VALUES (2, 0);\n' +
    'ALTER TABLE stock ADD COLUMN note VARCHAR(20);\n' +
    'CREATE INDEX by_note ON stock (note);\nUPDATE stock SET n = n + 1;\n',
  'V2__more.sql': 'UPDATE stock SET n = n + 10;\nINSERT INTO stock VALUES (3, 100, NULL);\n',
  'V3__log.sql':
    "CREATE TABLE log (what VARCHAR(20) NOT NULL);\nINSERT INTO log VALUES ('a');\n" +
    'CREATE TABLE old_log (what VARCHAR(20) NOT NULL);\nINSERT INTO old_log SELECT what FROM log;\n' +
    'UPDATE stock SET n = n + 100 WHERE id = 1;\nDROP TABLE log;\n',
  'R__view.sql': 'DROP VIEW IF EXISTS names;\nCREATE VIEW names AS SELECT id, note FROM stock;\n',
}
const mysqlOnly = {
  'V4__rename.sql':
    'RENAME TABLE old_log TO new_log;\nALTER TABLE new_log ADD COLUMN at INT NOT NULL DEFAULT 7, ADD KEY (what);\n' +
    "CREATE TABLE IF NOT EXISTS stock (id INT);\nINSERT INTO new_log (what) VALUES ('b');\nSET @x = 5;\n" +
    'UPDATE stock SET n = n + @x WHERE id = 3;\n',
  'V5__routine.sql':
    'DELIMITER $$\nCREATE PROCEDURE raise() BEGIN UPDATE stock SET n = n + 1000; END $$\nDELIMITER ;\nDROP TABLE new_log;\n',
}

async function verify(stage: Stage, isMysql: boolean): Promise<void> {
  const expected = isMysql ? ['1|111', '2|11', '3|105'] : ['1|111', '2|11', '3|100']
  expect(await stage.ask('SELECT id, n FROM stock ORDER BY id')).toEqual(expected)
  const keys = ['R__view', 'V1', 'V2', 'V3', ...(isMysql ? ['V4', 'V5'] : [])]
  expect(await stage.ask('SELECT script_key, action FROM slipway_history ORDER BY script_key')).toEqual(
    keys.map((key) => `${key}|up`),
  )
  expect(await stage.ask('SELECT id, note FROM names WHERE id = 1')).toEqual(['1|null'])
  if (!isMysql) expect(await stage.ask('SELECT what FROM old_log')).toEqual(['a'])
}

async function finish(stage: Stage): Promise<void> {
  const { outputs, annotations } = await stage.run()
  const errors = annotations.filter(({ kind }) => kind === 'error')
  expect({ result: outputs['result'], errors }).toEqual({
    result: expect.stringMatching(/^(changed|unchanged)$/),
    errors: [],
  })
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

describe.each(kinds())('%s: killed at each message', (kind) => {
  test.each(['before', 'after'] as const)(
    '%s it reaches the server',
    async (place) => {
      const server = servers.get(kind)
      if (server === undefined) throw new Error('no server')
      const isMysql = kind !== 'postgres'
      for (let at = place === 'before' ? 5 : 1; ; at += stride) {
        await using stage = await openStage(server, reckless)
        stage.write(isMysql ? { ...common, ...mysqlOnly } : common)
        const child: { is?: ChildProcess } = {}
        await using cutter = new Cutter(server, (count) => {
          if (count !== at) return false
          child.is?.kill('SIGKILL')
          return place === 'before'
        })
        const port = await cutter.listen()
        const { url = '' } = stage.address
        child.is = stage.spawn({ url: url.replace(`:${server.port}/`, `:${port}/`) })
        await gone(child.is)
        if (child.is.exitCode === 0) {
          expect(at).toBeGreaterThan(15)
          return
        }
        await finish(stage)
        await verify(stage, isMysql)
      }
    },
    patience,
  )
})

describe.each([...kinds(), 'sqlite'] as const)('%s: killed at random', (kind) => {
  test(
    `${moments} times`,
    async () => {
      const server = servers.get(kind)
      const isMysql = kind !== 'postgres' && kind !== 'sqlite'
      for (let round = 0; round < moments; round++) {
        await using stage = await openStage(server, reckless)
        stage.write(isMysql ? { ...common, ...mysqlOnly } : common)
        for (let kills = 0; kills < 3; kills++) {
          const child = stage.spawn()
          await wait(60 + Math.random() * 250)
          child.kill('SIGKILL')
          await gone(child)
        }
        await finish(stage)
        await verify(stage, isMysql)
      }
    },
    patience,
  )
})

describe.each(kinds('mariadb', 'mysql'))('%s: many small scripts, which share packets', (kind) => {
  const count = 120
  /** For each table four scripts: it is made, added to, counted up, and nothing more in the last. */
  const textOf = (at: number) => {
    const table = `t${at - (at % 4)}`
    if (at % 4 === 0) return `CREATE TABLE ${table} (n INT NOT NULL);\nINSERT INTO ${table} VALUES (1);\n`
    if (at % 4 === 1)
      return `ALTER TABLE ${table} ADD COLUMN c INT, ADD d INT;\nALTER TABLE ${table} ADD INDEX by_c (c), ADD COLUMN e INT;\n`
    if (at % 4 === 2) return `UPDATE ${table} SET n = n + 1;\nINSERT INTO ${table} (n) VALUES (7);\n`
    return `CREATE INDEX by_d ON ${table} (d);\n`
  }
  const scripts = Object.fromEntries(Array.from({ length: count }, (_, at) => [`V${at}__s.sql`, textOf(at)]))

  test(
    `killed ${moments} times, by the runner's machine and by the server, each runs once`,
    async () => {
      for (let round = 0; round < moments; round++) {
        await using stage = await openStage(servers.get(kind), reckless)
        stage.write(scripts)
        for (let kills = 0; kills < 3; kills++) {
          const child = stage.spawn()
          const isOver = () => child.exitCode !== null
          while (!isOver() && (await stage.ask('SHOW TABLES')).length < 5 + kills * 8) await wait(1)
          await wait(Math.random() * 20)
          if ((round + kills) % 2 === 0) child.kill('SIGKILL')
          else await cutSession(stage)
          await gone(child)
        }
        await finish(stage)
        expect(await stage.ask('SELECT COUNT(*), COUNT(DISTINCT script_key) FROM slipway_history')).toEqual(['120|120'])
        const lost =
          "SELECT COUNT(*) FROM slipway_journal j WHERE script_key <> '' AND state <> 'done' AND NOT EXISTS (SELECT 1 FROM slipway_history h WHERE h.script_key = j.script_key)"
        expect(await stage.ask(lost)).toEqual(['0'])
        for (let at = 0; at < count; at += 4) {
          expect(await stage.ask(`SELECT n, c, d, e FROM t${at} ORDER BY n`)).toEqual([
            '2|null|null|null',
            '7|null|null|null',
          ])
          expect((await stage.ask(`SHOW INDEX FROM t${at}`)).length).toBe(2)
        }
      }
    },
    patience,
  )

  /** The session of the action, which works on the same database. */
  async function cutSession(stage: Stage): Promise<void> {
    const others = `SELECT ID FROM information_schema.PROCESSLIST WHERE DB = '${stage.database}' AND ID <> CONNECTION_ID()`
    for (const id of await stage.ask(others)) await stage.ask(`KILL ${id}`).catch(() => [])
  }

  test.each([
    ['a definition', 'CREATE TABLE bad (n INT DEFAULT no);\nCREATE TABLE x (n INT);\n', ' DEFAULT no', 1, ['1|failed']],
    ['rows', 'CREATE TABLE bad (n INT);\nINSERT INTO bad VALUES (1, 2);\n', ', 2', 2, ['1|done', '2|failed']],
    [
      'what adds to a table',
      "CREATE TABLE bad (n INT);\nALTER TABLE bad ADD COLUMN m INT NOT NULL DEFAULT 'x';\n",
      " DEFAULT 'x'",
      2,
      ['1|done', '2|failed'],
    ],
    ['rows alone', 'INSERT INTO t0 (n) VALUES (99);\nINSERT INTO t0 (n) VALUES (1, 2);\n', ', 2', 2, []],
  ])(
    'one that fails in %s is reported with its place; those before it stay, those after it are not reached',
    async (_, text, mistake, line, noted) => {
      await using stage = await openStage(servers.get(kind), reckless)
      stage.write({ ...scripts, 'V59__s.sql': text })
      const { outputs, annotations } = await stage.run()
      expect(outputs).toMatchObject({ result: 'failed', reason: 'sql-error', 'current-version': '58' })
      const place = { file: 'migrations/V59__s.sql', line: String(line) }
      expect(annotations).toContainEqual(expect.objectContaining({ properties: expect.objectContaining(place) }))
      expect(await stage.ask('SELECT COUNT(*) FROM slipway_history')).toEqual(['59'])
      expect(await stage.ask("SELECT position, state FROM slipway_journal WHERE script_key = 'V59'")).toEqual(noted)
      const open = "SELECT script_key FROM slipway_journal WHERE state <> 'done' AND script_key NOT IN ('', 'V59')"
      expect(await stage.ask(open)).toEqual([])
      expect(await stage.ask('SELECT COUNT(*) FROM t0 WHERE n = 99')).toEqual(['0'])
      stage.write({ ...scripts, 'V59__s.sql': text.replace(mistake, '') })
      expect((await stage.run()).outputs['reason']).toBe('migrated')
      expect(await stage.ask('SELECT COUNT(*) FROM slipway_history')).toEqual(['120'])
    },
    30_000,
  )
})

describe.each(kinds('mariadb', 'mysql'))('%s: in the middle of an ALTER', (kind) => {
  test('the server finishes it; the next run waits for that, records it and continues', async () => {
    await using stage = await openStage(servers.get(kind), reckless)
    const big = 'CREATE TABLE big (id INT NOT NULL PRIMARY KEY AUTO_INCREMENT, t VARCHAR(200)) ENGINE = InnoDB'
    await stage.ask(big)
    await stage.ask("INSERT INTO big (t) VALUES (REPEAT('x', 200))")
    for (let doubling = 0; doubling < 16; doubling++) await stage.ask('INSERT INTO big (t) SELECT t FROM big')
    stage.write({
      'V1__big.sql':
        'ALTER TABLE big ADD COLUMN c INT, ADD KEY (t), ALGORITHM = COPY;\nCREATE TABLE after_it (id INT);\n',
    })
    const child = stage.spawn()
    const isRunning = async () => {
      const altering = "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE INFO LIKE 'ALTER TABLE big%'"
      return (await stage.ask(altering))[0] === '1'
    }
    for (;;) {
      if (await isRunning()) break
      if (child.exitCode !== null) throw new Error('it ended before it was killed')
    }
    await wait(50)
    child.kill('SIGKILL')
    await gone(child)
    const next = await stage.run()
    expect(next.annotations.filter(({ kind }) => kind === 'error')).toEqual([])
    expect(next.outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
    // Whether it was still running is the machine's to say; if so, the wait names it.
    if (next.log.includes('Waiting')) expect(next.log).toMatch(/session \d+ of slipway .* running `ALTER TABLE big/)
    expect(await stage.ask('SELECT position, state FROM slipway_journal ORDER BY position')).toEqual([
      '1|done',
      '2|done',
    ])
    expect(await stage.ask('SELECT COUNT(c) FROM big')).toEqual(['0'])
  }, 120_000)
})

describe.each(kinds('mariadb', 'mysql'))('%s: a statement in doubt', (kind) => {
  const script =
    'CREATE TABLE a (id INT);\nALTER TABLE a ADD COLUMN b INT;\nCALL p();\nINSERT INTO a (id) VALUES (1);\n'
  const forget = (position: number, before: string) =>
    `UPDATE slipway_journal SET state = 'begun', finished_at = NULL${before} WHERE position = ${position}`

  async function interrupted(position: number, before = ''): Promise<Stage> {
    const stage = await openStage(servers.get(kind), reckless)
    await stage.ask('CREATE TABLE called (n INT)')
    await stage.ask('CREATE PROCEDURE p() INSERT INTO called VALUES (1)')
    stage.write({ 'V1__a.sql': script })
    await finish(stage)
    await stage.ask('DELETE FROM slipway_history')
    await stage.ask(`DELETE FROM slipway_journal WHERE position > ${position}`)
    await stage.ask(forget(position, before))
    await stage.ask('DELETE FROM a')
    return stage
  }

  test('that the live schema shows is recorded and not run again', async () => {
    await using stage = await interrupted(2)
    const { log, outputs } = await stage.run()
    expect(log).toContain('Statement 2 of V1 was in doubt: the live schema shows that it finished')
    expect(outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
    expect(await stage.ask('SELECT state FROM slipway_journal WHERE position = 2')).toEqual(['done'])
    expect(await stage.ask('SELECT id FROM a')).toEqual(['1'])
  })

  test('that the live schema does not show is run', async () => {
    await using stage = await interrupted(2)
    await stage.ask('ALTER TABLE a DROP COLUMN b')
    const { log } = await stage.run()
    expect(log).toContain('Statement 2 of V1 was in doubt: the live schema shows no sign of it')
    expect(await stage.ask('SELECT COUNT(b) FROM a')).toEqual(['0'])
  })

  test.each([
    ['resume V1:3', 2],
    ['skip V1:3', 1],
  ])('without a clear outcome stops the run, until the input says %s', async (word, calls) => {
    await using stage = await interrupted(3)
    const stopped = await stage.run()
    expect(stopped.outputs).toMatchObject({ result: 'failed', reason: 'in-doubt' })
    const said = stopped.annotations.map(({ message }) => message).join('\n')
    expect(said).toContain(`\`in-doubt: ${word}\``)
    expect((await stage.run({ 'in-doubt': 'skip V1:2' })).outputs['reason']).toBe('in-doubt')
    const next = await stage.run({ 'in-doubt': word })
    expect(next.outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
    expect(await stage.ask('SELECT COUNT(*) FROM called')).toEqual([String(calls)])
    expect(await stage.ask('SELECT id FROM a')).toEqual(['1'])
  })

  test('is discarded by repair, and the script starts again', async () => {
    await using stage = await interrupted(3)
    expect((await stage.run({ command: 'repair' })).outputs).toMatchObject({ result: 'changed', reason: 'repaired' })
    await stage.ask('DROP TABLE a')
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
    expect(await stage.ask('SELECT COUNT(*) FROM called')).toEqual(['2'])
  })

  test('of a table that cannot roll back is never guessed', async () => {
    await using stage = await openStage(servers.get(kind), reckless)
    await stage.ask('CREATE TABLE kept (n INT) ENGINE = MyISAM')
    stage.write({ 'V1__kept.sql': 'INSERT INTO kept VALUES (1);\nUPDATE kept SET n = n + 1;\n' })
    await finish(stage)
    expect(await stage.ask('SELECT effect, state FROM slipway_journal ORDER BY position')).toEqual([
      'unseen|done',
      'unseen|done',
    ])
    await stage.ask('DELETE FROM slipway_history')
    await stage.ask(forget(2, ''))
    expect((await stage.run()).outputs).toMatchObject({ result: 'failed', reason: 'in-doubt' })
    expect((await stage.run({ 'in-doubt': 'skip V1:2' })).outputs).toMatchObject({ result: 'changed' })
    expect(await stage.ask('SELECT n FROM kept')).toEqual(['2'])
  })
})
