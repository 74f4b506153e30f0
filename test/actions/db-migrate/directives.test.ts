/** Where directives and waivers stand, and what the tables allow, on the shipped bundle: the same on every server, in plan, dry run and run. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStage, type Stage } from '../../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'
import { sampled } from '../../support/sample.ts'

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

interface PlanFile {
  readonly targets: readonly {
    readonly steps: readonly {
      readonly mode?: string
      readonly statements?: readonly { readonly line: number; readonly effect: string; readonly batch?: number }[]
    }[]
  }[]
}

/** Each script of the plan: its mode, and its statements as line, effect and rows of a batch. */
async function planned(stage: Stage): Promise<readonly string[]> {
  const { outputs } = await stage.run({ command: 'plan', 'plan-file': 'plan.json' })
  expect(outputs).toMatchObject({ result: 'planned' })
  const plan: PlanFile = JSON.parse(readFileSync(join(stage.workspace, 'plan.json'), 'utf8'))
  return (plan.targets[0]?.steps ?? []).flatMap(({ mode, statements = [] }) =>
    mode === undefined
      ? []
      : [[mode, ...statements.map(({ line, effect, batch = '' }) => `${line}:${effect}${batch}`)].join(' ')],
  )
}

/** The same, of what was run: scripts with a journal by their notes, others as one transaction. */
async function journaled(stage: Stage): Promise<readonly string[]> {
  return stage.ask(
    "SELECT script_key, position, effect FROM slipway_journal WHERE state = 'done' ORDER BY script_key, position",
  )
}

const rows = Array.from({ length: 120 }, (_, index) => `(${index}, 0, 'x')`).join(', ')

async function fill(stage: Stage, more = ''): Promise<void> {
  await stage.ask(`CREATE TABLE big (a INTEGER NOT NULL PRIMARY KEY, n INTEGER NOT NULL, w VARCHAR(9))${more}`)
  await stage.ask(`INSERT INTO big VALUES ${rows}`)
}

const update = 'UPDATE big SET n = n + 1 WHERE a >= 0;'
const drop = 'ALTER TABLE big DROP COLUMN w;'
const waiver = '-- slipway: allow=drop-column reason="not read" compatible=true'

describe.each([...kinds(), 'sqlite'] as const)('%s', (kind) => {
  test.each<[where: string, text: string, plan: string]>([
    ['at the top', `-- slipway: batch=50 pause=0s\n${update}\n`, 'journal 2:batch50'],
    [
      'above a later one',
      `DELETE FROM big WHERE a = -1;\n-- slipway: batch=50 pause=0s\n${update}\n`,
      'journal 1:data 3:batch50',
    ],
    [
      'with notes and blank lines',
      `\n-- a\n/* b */\n\n-- slipway: pause=0s\n\n-- c\n-- slipway: batch=50\n${update}\n`,
      'journal 9:batch50',
    ],
    ['none', `-- -- slipway: batch=50\n${update}\n`, 'transaction 2:data'],
  ])('a directive %s: plan and run are the same', async (_, text, plan) => {
    await using stage = await openStage(servers.get(kind))
    await fill(stage)
    stage.write({ 'V1__a.sql': text })
    expect(await planned(stage)).toEqual([plan])
    expect((await stage.run({ 'dry-run': 'true' })).outputs).toMatchObject({ result: 'dry-run' })
    const { outputs, log } = await stage.run()
    expect(outputs).toMatchObject({ result: 'changed' })
    expect(await stage.ask('SELECT COUNT(*), MIN(n), MAX(n) FROM big')).toEqual(['120|1|1'])
    const batches = plan.includes('batch') ? [`V1|${plan.split(' ').length - 1}|batch`] : []
    expect((await journaled(stage)).filter((row) => row.endsWith('batch'))).toEqual(batches)
    expect(log.includes('1 batch of 50 rows')).toBe(plan.includes('batch'))
  })

  test.each(
    sampled<[where: string, text: string, line: number, what: string]>(
      [
        ['behind', `${update} -- slipway: batch=50\n`, 1, 'inside or after a statement'],
        ['inside', `UPDATE big\n-- slipway: batch=50\nSET n = 1 WHERE a > 1;\n`, 2, 'inside or after a statement'],
        ['at the end', `${update}\n-- slipway: batch=50\n`, 2, 'that no statement follows'],
        ['in a block', `${update}\n/* slipway: batch=50 */\n${update}\n`, 2, 'in a block comment'],
        ['twice', `-- slipway: batch=50\n-- slipway: batch=60\n${update}\n`, 2, 'sets `batch` again; line 1'],
        ['unknown', `${update}\n-- slipway: bogus=1\n${update}\n`, 2, 'which is not a directive. Known: `transaction='],
        ['of a later one', `${update}\n-- slipway: transaction=false\n${update}\n`, 2, 'applies to the whole script'],
        ['without a key', `-- slipway: batch=50\nUPDATE keyless SET n = 1;\n`, 2, '`keyless` has no primary key'],
        [
          'on the key',
          `-- slipway: batch=50\nUPDATE big SET a = a + 1;\n`,
          2,
          'it changes `a`, which is part of the primary key',
        ],
      ],
      4,
    ),
  )('a directive %s stops everything', async (_, text, line, what) => {
    await using stage = await openStage(servers.get(kind))
    await fill(stage)
    await stage.ask('CREATE TABLE keyless (n INTEGER)')
    stage.write({ 'V1__first.sql': 'CREATE TABLE first (id INTEGER);\n', 'V2__a.sql': text })
    for (const inputs of [{ command: 'plan' }, { 'dry-run': 'true' }, {}]) {
      const { outputs, annotations } = await stage.run(inputs)
      expect(outputs).toMatchObject({ result: 'failed', reason: 'invalid-script' })
      expect(annotations.map(({ message }) => message).join()).toContain(`\`migrations/V2__a.sql\` line ${line} `)
      expect(annotations.map(({ message }) => message).join()).toContain(what)
    }
    await expect(stage.ask('SELECT * FROM first')).rejects.toThrow()
  })

  test.each<[where: string, text: string]>([
    ['at the top', `${waiver}\n${drop}\n`],
    ['above a later one', `${update}\n${waiver}\n${drop}\n`],
    [
      'with a directive',
      `${update}\n-- slipway: compatible=true timeout=0 reason="not read" allow=drop-column,mixed-ddl-and-dml\n${drop}\n`,
    ],
    ['behind BEGIN', `BEGIN;\n${waiver}\n${drop}\nCOMMIT;\n`],
  ])('a waiver %s is accepted', async (_, text) => {
    await using stage = await openStage(servers.get(kind))
    await fill(stage)
    stage.write({ 'V1__a.sql': text })
    const { outputs, annotations } = await stage.run()
    expect(annotations.filter(({ kind }) => kind === 'error')).toEqual([])
    expect(outputs).toMatchObject({ result: 'changed', compatible: 'true' })
  })

  test.each([
    ['-- slipway: allow=drop-column', 'a waiver without a reason'],
    ['-- slipway: allow=drop-colum reason="x"', 'waives `drop-colum`, which is not a rule'],
    ['-- slipway: allow=drop-table reason="x"', 'matches no finding'],
    ['-- slipway: allow=drop-column(x)', 'is no longer supported. Write `allow=drop-column reason='],
  ])('%s is a finding', async (text, what) => {
    await using stage = await openStage(servers.get(kind))
    await fill(stage)
    stage.write({ 'V1__a.sql': `${update}\n${text}\n${drop}\n` })
    const { outputs, annotations } = await stage.run()
    expect(outputs).toMatchObject({ result: 'failed', reason: 'lint' })
    expect(annotations.map(({ message }) => message).join()).toContain(what)
    expect(await stage.ask('SELECT MAX(n) FROM big')).toEqual(['0'])
  })

  // MySQL 5.7 knows no RENAME COLUMN.
  const rename = kind === 'postgres' || kind === 'sqlite' ? 'RENAME COLUMN age TO years' : 'CHANGE age years INTEGER'
  const chain = {
    'V1__people.sql': 'CREATE TABLE people (id INTEGER PRIMARY KEY, nick VARCHAR(9), age INTEGER);\n',
    'V2__nick.sql':
      '-- slipway: allow=drop-column reason="not read" compatible=true\nALTER TABLE people DROP COLUMN nick;\n',
    'V3__again.sql':
      'ALTER TABLE people ADD COLUMN nick VARCHAR(20);\n' +
      `-- slipway: allow=rename-column reason="nobody reads it"\nALTER TABLE people ${rename};\n`,
    'V4__rename.sql':
      '-- slipway: allow=rename-table reason="a view takes its place"\nALTER TABLE people RENAME TO persons;\n',
    'V5__drop.sql':
      '-- slipway: allow=drop-column,rename-column reason="all"\nALTER TABLE persons DROP COLUMN years;\n' +
      '-- slipway: allow=update-without-where reason="few"\n-- slipway: allow=mixed-ddl-and-dml reason="few"\nUPDATE persons SET nick = 1;\n' +
      '-- slipway: allow=drop-table reason="gone" compatible=true\nDROP TABLE persons;\n',
  }

  test.each([
    ['at once', [{}]],
    ['one by one', [{ steps: '1' }, { steps: '2' }, {}]],
  ])('a chain of waivers builds an empty database %s', async (_, runs) => {
    await using stage = await openStage(servers.get(kind))
    // A waiver of two rules is not idle while one of them can be found.
    stage.write(chain)
    for (const inputs of runs) {
      const { outputs, annotations } = await stage.run(inputs)
      expect(annotations.filter(({ kind }) => kind === 'error')).toEqual([])
      expect(outputs).toMatchObject({ result: 'changed' })
    }
    expect((await stage.run()).outputs).toMatchObject({ reason: 'nothing-pending', 'current-version': '5' })
  })

  test('a chain of waivers that stopped halfway continues', async () => {
    await using stage = await openStage(servers.get(kind))
    stage.write({ ...chain, 'V4__rename.sql': `SELECT * FROM nowhere;\n${chain['V4__rename.sql']}` })
    expect((await stage.run()).outputs).toMatchObject({ result: 'failed', reason: 'sql-error' })
    stage.write({ ...chain, 'V4__rename.sql': `SELECT 1;\n${chain['V4__rename.sql']}` })
    const { outputs, annotations } = await stage.run()
    expect(annotations.filter(({ kind }) => kind === 'error')).toEqual([])
    expect(outputs).toMatchObject({ result: 'changed', 'current-version': '5' })
  })
})

describe.each(kinds())('%s: a server that ends statements', (kind) => {
  test('a timeout above a later statement ends it', async () => {
    await using stage = await openStage(servers.get(kind))
    const sleep = kind === 'postgres' ? 'pg_sleep' : 'SLEEP'
    stage.write({ 'V1__a.sql': `SELECT 1;\n-- slipway: timeout=200ms\nSELECT ${sleep}(60);\n` })
    expect((await stage.run()).outputs).toMatchObject({ result: 'failed', reason: 'statement-timeout' })
  })
})

describe.each(kinds('mariadb', 'mysql'))('%s: tables that cannot roll back', (kind) => {
  const table = (engine: string, name = 'old') =>
    `CREATE TABLE ${name} (a INTEGER NOT NULL PRIMARY KEY, n INTEGER NOT NULL)${engine};\n`
  const write = 'INSERT INTO old VALUES (1, 0);\n'

  test.each(
    sampled<[name: string, scripts: readonly string[], plan: readonly string[]]>(
      [
        [
          'one that is there',
          ['UPDATE big SET n = 1 WHERE a = 1;\nUPDATE big SET n = 2 WHERE a = 1;\n'],
          ['journal 1:unseen 2:unseen'],
        ],
        ['one of an earlier script', [table(' ENGINE=MyISAM'), write], ['journal 1:schema', 'journal 1:unseen']],
        ['one of the same script', [`${table(' ENGINE=MEMORY')}${write}`], ['journal 1:schema 2:unseen']],
        [
          'one that InnoDB takes',
          [`ALTER TABLE big ENGINE=InnoDB;\n`, 'UPDATE big SET n = 1;\n'],
          ['journal 1:schema', 'transaction 1:data'],
        ],
        [
          'one that goes there',
          [`${table('')}ALTER TABLE old ADD engine INT, ENGINE=MyISAM;\n`, 'UPDATE old SET n = 1;\n'],
          ['journal 1:schema 2:schema', 'journal 1:unseen'],
        ],
        [
          'a column called engine',
          [table(', engine INT)').replace(')', ''), 'UPDATE old SET n = 1;\n'],
          ['journal 1:schema', 'transaction 1:data'],
        ],
        [
          'one with a new name',
          ['RENAME TABLE big TO huge;\n', 'UPDATE huge SET n = 1;\n'],
          ['journal 1:schema', 'journal 1:unseen'],
        ],
        [
          'one that is like it',
          ['CREATE TABLE other LIKE big;\n', 'UPDATE other SET n = 1;\n'],
          ['journal 1:schema', 'journal 1:unseen'],
        ],
        [
          'one that is made again',
          ['DROP TABLE big;\n', `${table('', 'big')}`, 'UPDATE big SET n = 1;\n'],
          ['journal 1:schema', 'journal 1:schema', 'transaction 1:data'],
        ],
        [
          'by the default of the script',
          [`SET default_storage_engine = MyISAM;\n${table('')}`, write, table('', 'next'), 'DELETE FROM next;\n'],
          ['journal 1:session 2:schema', 'journal 1:unseen', 'journal 1:schema', 'transaction 1:data'],
        ],
        [
          'one that is only read',
          [table(''), 'INSERT INTO old SELECT a, n FROM big;\n'],
          ['journal 1:schema', 'transaction 1:data'],
        ],
      ],
      5,
    ),
  )('%s: plan and run are the same', async (_, scripts, plan) => {
    await using stage = await openStage(servers.get(kind), { lint: 'all: off' })
    await fill(stage, ' ENGINE=MyISAM')
    stage.write(Object.fromEntries(scripts.map((text, index) => [`V${index + 1}__a.sql`, text])))
    expect(await planned(stage)).toEqual(plan)
    const { outputs, log } = await stage.run()
    expect(outputs).toMatchObject({ result: 'changed' })
    expect(log).not.toContain('was not known when')
    const notes = plan.flatMap((each, index) => {
      const [mode, ...statements] = each.split(' ')
      const effects = statements.map((text) => text.replace(/^\d+:/, ''))
      return mode === 'transaction' ? [] : effects.map((effect, at) => `V${index + 1}|${at + 1}|${effect}`)
    })
    expect(await journaled(stage)).toEqual(notes)
  })

  test.each(
    sampled<[name: string, scripts: readonly string[], what: string]>(
      [
        [
          'batch',
          [`-- slipway: batch=50\n${update}\n`],
          'line 2 writes `big`, whose engine (MyISAM) cannot roll back, so a batch',
        ],
        [
          'batch of a later one',
          [`SELECT 1;\n-- slipway: batch=50\n${update}\n`],
          'line 3 writes `big`, whose engine (MyISAM) cannot',
        ],
        [
          'transaction',
          [`-- slipway: transaction=true\n${update}\n`],
          'line 2 writes `big`, whose engine (MyISAM) cannot roll back, so the script',
        ],
        [
          'batch of a new table',
          [
            table(' ENGINE=Aria').replace('Aria', kind === 'mariadb' ? 'Aria' : 'MEMORY'),
            '-- slipway: batch=50\nUPDATE old SET n = 1;\n',
          ],
          `line 2 writes \`old\`, whose engine (${kind === 'mariadb' ? 'Aria' : 'MEMORY'})`,
        ],
        [
          'another schema',
          ['-- slipway: batch=50\nUPDATE elsewhere.big SET n = 1;\n'],
          'line 2 writes `big`, whose engine (MyISAM)',
        ],
      ],
      3,
    ),
  )('a directive that they do not allow: %s', async (_, scripts, what) => {
    await using stage = await openStage(servers.get(kind), { lint: 'all: off' })
    await fill(stage, ' ENGINE=MyISAM')
    const elsewhere = `${stage.database}_other`
    await stage.ask(`CREATE DATABASE ${elsewhere}`)
    await stage.ask(`CREATE TABLE ${elsewhere}.big LIKE big`)
    const files = scripts.map((text, index) => [`V${index + 1}__a.sql`, text.replace('elsewhere', elsewhere)])
    stage.write(Object.fromEntries(files))
    for (const inputs of [{ command: 'plan' }, { 'dry-run': 'true' }, {}]) {
      const { outputs, annotations } = await stage.run(inputs)
      expect(outputs).toMatchObject({ result: 'failed', reason: 'invalid-script' })
      expect(annotations.map(({ message }) => message).join()).toContain(what)
    }
    expect(await stage.ask('SELECT MAX(n) FROM big')).toEqual(['0'])
    expect(await stage.ask("SHOW TABLES LIKE 'slipway%'")).toEqual([])
  })

  test('a view of such a table behaves like the table', async () => {
    await using stage = await openStage(servers.get(kind), { lint: 'all: off' })
    await fill(stage, ' ENGINE=MyISAM')
    await stage.ask('CREATE VIEW seen AS SELECT * FROM big')
    await stage.ask('CREATE VIEW seen_again AS SELECT * FROM seen')
    stage.write({ 'V1__a.sql': 'UPDATE seen_again SET n = 1;\nUPDATE seen SET n = 2;\n' })
    expect(await planned(stage)).toEqual(['journal 1:unseen 2:unseen'])
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed' })
  })

  test('an INSERT in batches may read them', async () => {
    await using stage = await openStage(servers.get(kind), { lint: 'all: off' })
    await fill(stage, ' ENGINE=MyISAM')
    stage.write({ 'V1__a.sql': `${table('')}-- slipway: batch=50 pause=0s\nINSERT INTO old SELECT a, n FROM big;\n` })
    expect(await planned(stage)).toEqual(['journal 1:schema 3:batch50'])
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed' })
    expect(await stage.ask('SELECT COUNT(*) FROM old')).toEqual(['120'])
  })

  test('what only the server knows is found before the statement, and logged', async () => {
    await using stage = await openStage(servers.get(kind), { lint: 'all: off' })
    stage.write({
      'V1__a.sql': "SET @sql = 'CREATE TABLE old (a INT, n INT) ENGINE=MyISAM';\nPREPARE s FROM @sql;\nEXECUTE s;\n",
      'V2__b.sql': write,
    })
    const { outputs, log, annotations } = await stage.run()
    expect(outputs).toMatchObject({ result: 'changed' })
    expect(`${log}${annotations.map(({ message }) => message).join()}`).toContain('was not known when')
    expect(await journaled(stage)).toContain('V2|1|unseen')
  })
})
