import { connect } from '../../src/database/connect.ts'
import type { Connection } from '../../src/database/session/database.ts'
import { readKnown } from '../../src/db-migrate/plan/known.ts'
import { probeLocks } from '../../src/db-migrate/plan/probe.ts'
import { sweepProbes } from '../../src/db-migrate/server/sweep.ts'
import { readStatement } from '../../src/lint/reading/read.ts'
import { noGuards } from '../support/connection.ts'
import { type DatabaseServer, type Kind, kinds, startServer } from '../support/database.ts'
import { testHost } from '../support/host.ts'
import { openStage, type Stage, targetOf } from './stage.ts'

const servers = new Map<Kind, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

const users =
  "CREATE TABLE users (id INT NOT NULL PRIMARY KEY, name VARCHAR(50) CHARACTER SET utf8mb4 DEFAULT 'x', kind ENUM('a','b') NOT NULL)"
const ask = (sql: string) => ({ sql, changes: readStatement(sql, 'mysql') })

async function openSecond({ server, database }: Stage): Promise<Connection> {
  if (server === undefined) throw new Error('no server')
  return await connect(targetOf(server, database), noGuards, testHost())
}

const mysqls = kinds().filter((kind) => kind !== 'postgres')

describe.each(mysqls)('%s is asked about locks', (kind) => {
  test('the answer is the server’s own, and nothing is left behind or changed', async () => {
    await using stage = await openStage(servers.get(kind))
    await stage.ask(users)
    await stage.ask("INSERT INTO users VALUES (1, 'a', 'a')")
    const before = await stage.ask('SHOW CREATE TABLE users')
    const statements = [
      '-- more\nALTER TABLE users ADD COLUMN age INT, ADD COLUMN b INT; ',
      'ALTER TABLE `users` MODIFY age BIGINT -- wider',
      'CREATE INDEX i ON users (name) -- by name',
      'ALTER TABLE users DROP COLUMN b',
      'ALTER TABLE users CONVERT TO CHARACTER SET latin1',
    ].map(ask)
    const answers = await probeLocks(stage.connection, statements, 'x')
    const isOld = stage.connection.server.numbers[0] === 5
    const best = isOld ? 'inplace' : 'instant'
    expect(answers).toEqual([
      { algorithm: best, reason: '' },
      { algorithm: 'copy', reason: expect.stringMatching(/ALGORITHM=COPY/) },
      { algorithm: 'inplace', reason: '' },
      { algorithm: expect.stringMatching(isOld ? /inplace/ : /instant|inplace/), reason: '' },
      { algorithm: expect.stringMatching(/copy/), reason: expect.stringMatching(/ALGORITHM=COPY/) },
    ])
    expect(await stage.ask('SHOW TABLES')).toEqual(['users'])
    expect(await stage.ask('SHOW CREATE TABLE users')).toEqual(before)
    expect(await stage.ask('SELECT COUNT(*) FROM users')).toEqual(['1'])
  })

  test.each([
    ['DROP TABLE users'],
    ['DELETE FROM users'],
    ['TRUNCATE users'],
    ['ALTER TABLE users RENAME TO people'],
    ['ALTER TABLE users ADD a INT, FROBNICATE'],
    ['ALTER TABLE users ADD CONSTRAINT f FOREIGN KEY (id) REFERENCES users (id)'],
    ['ALTER TABLE users ADD a INT REFERENCES users (id)'],
    ['ALTER TABLE users DROP PARTITION p0'],
    ['/*!50001 ALTER TABLE users ADD a INT */'],
    ['ALTER TABLE users ADD a INT, ALGORITHM=COPY'],
    ['ALTER TABLE users ADD a INT; DROP TABLE users'],
    ['CREATE TABLE a LIKE users'],
    ['SELECT 1'],
    [''],
  ])('it is not asked about statements that could affect more than a copy: %s', async (sql) => {
    await using stage = await openStage(servers.get(kind))
    await stage.ask(users)
    expect(await probeLocks(stage.connection, [ask(sql)], 'x')).toEqual([undefined])
    expect(await stage.ask('SHOW TABLES')).toEqual(['users'])
  })

  test('leftovers of a killed run are dropped once it is certainly gone, and nothing else', async () => {
    await using stage = await openStage(servers.get(kind))
    await stage.ask(users)
    const others = [`slipway_probe_${'a'.repeat(16)}_0`, 'slipway_probe_notes', 'slipwayxprobe_0']
    for (const other of others) await stage.ask(`CREATE TABLE ${other} (id INT)`)
    await stage.ask(`INSERT INTO ${others[0]} VALUES (1)`)
    await using dying = await openSecond(stage)
    // Its last word is the clone: what would drop it never arrives.
    const run: Connection['run'] = async (sql, request) => {
      if (/^(DROP|ALTER|SELECT RELEASE)/.test(String(sql))) throw new Error('killed')
      return await dying.run(sql, request)
    }
    const killed = Object.create(dying, { run: { value: run } })
    await expect(probeLocks(killed, [ask('ALTER TABLE users ADD a INT')], 'x')).rejects.toThrow('killed')
    const kept = await stage.ask('SHOW TABLES')
    expect(kept).toHaveLength(5)
    await sweepProbes(stage.connection, stage.database)
    expect(await stage.ask('SHOW TABLES')).toEqual(kept)
    await dying.close()
    const isGone = async () => (await stage.ask('SHOW TABLES')).length < 5
    for (let turn = 0; turn < 100 && !(await isGone()); turn++) await sweepProbes(stage.connection, stage.database)
    expect((await stage.ask('SHOW TABLES')).toSorted()).toEqual([...others, 'users'].toSorted())
  })

  test('if it cannot be asked, the result says why', async () => {
    await using stage = await openStage(servers.get(kind))
    await stage.ask(users)
    const [missing, doubled] = await probeLocks(
      stage.connection,
      [ask('ALTER TABLE nowhere ADD a INT'), ask('ALTER TABLE users ADD name INT')],
      'x',
    )
    expect(missing).toEqual({ refused: expect.stringContaining('nowhere') })
    expect(doubled).toEqual({ refused: expect.stringMatching(/name/) })
    expect(await stage.ask('SHOW TABLES')).toEqual(['users'])
  })
})

test.each([...kinds(), 'sqlite'] as const)('%s: what it knows of a table', async (kind) => {
  await using stage = await openStage(kind === 'sqlite' ? undefined : servers.get(kind))
  const { dialect } = stage.connection
  const text = dialect === 'mysql' ? 'VARCHAR(50) CHARACTER SET utf8mb4' : 'VARCHAR(50)'
  await stage.ask(`CREATE TABLE users (id INT NOT NULL PRIMARY KEY, name ${text} DEFAULT 'x', note DECIMAL(9,2))`)
  await stage.ask('CREATE VIEW v AS SELECT id FROM users')
  const schema = dialect === 'mysql' ? stage.database : dialect === 'postgres' ? 'public' : 'main'
  const changes = ['ALTER TABLE users DROP id', 'DROP VIEW v', 'DROP TABLE nowhere'].flatMap((sql) =>
    readStatement(sql, dialect),
  )
  const { tables } = await readKnown(stage.connection, { dialect, schema }, changes, false)
  expect([...tables.keys()].toSorted()).toEqual(['users', 'v'])
  const columns = [...(tables.get('users')?.columns ?? [])].map(([name, { type, ...rest }]) => [
    name,
    type.toLowerCase(),
    rest,
  ])
  const charset = dialect === 'mysql' ? 'utf8mb4' : ''
  expect(columns).toEqual([
    [
      'id',
      expect.stringMatching(/^int/),
      { isNotNull: true, hasDefault: false, charset: '', isKey: dialect === 'mysql', isGenerated: false },
    ],
    [
      'name',
      expect.stringMatching(/^(varchar|character varying)\(50\)$/),
      { isNotNull: false, hasDefault: true, charset, isKey: false, isGenerated: false },
    ],
    [
      'note',
      expect.stringMatching(/^(decimal|numeric)\(9, ?2\)$/),
      { isNotNull: false, hasDefault: false, charset: '', isKey: false, isGenerated: false },
    ],
  ])
})
