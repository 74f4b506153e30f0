import { body, type Left, lefts } from '../../db-migrate/histories.ts'
import { openStage, type Stage } from '../../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

/** As the tool left it: the first script's work is there, and the tool's table says so. */
async function leave(stage: Stage, { scripts, ledger }: Left): Promise<void> {
  await stage.ask('CREATE TABLE marks (name VARCHAR(20) NOT NULL)')
  for (const sql of body('a').trim().split(';\n')) await stage.ask(sql)
  for (const sql of ledger) await stage.ask(sql)
  stage.write(scripts)
}

describe.each([...kinds(), 'sqlite'] as const)('%s', (kind) => {
  const dialect =
    servers.get(kind)?.dialect ?? (kind === 'sqlite' ? 'sqlite' : kind === 'postgres' ? 'postgres' : 'mysql')
  const cases = Object.entries(lefts).flatMap(([name, of]) => {
    const left = of(dialect)
    return left === undefined ? [] : [[name, left] as const]
  })

  test.each(cases)('%s: its history is taken over in one step, and nothing runs twice', async (_, left) => {
    await using stage = await openStage(servers.get(kind))
    await leave(stage, left)
    const before = await stage.ask(`SELECT * FROM ${left.table}`)
    const { outputs, annotations, summary } = await stage.run()
    expect(annotations.filter(({ kind }) => kind === 'error')).toEqual([])
    expect(outputs).toMatchObject({ result: 'changed' })
    expect(summary).toContain(`Taken over from \`${left.table}\``)
    expect(await stage.ask('SELECT action, origin FROM slipway_history ORDER BY id')).toEqual([
      `import|${left.origin}`,
      ...(left.also === undefined ? [] : [left.also]),
      'up|slipway',
    ])
    expect(await stage.ask('SELECT name FROM marks ORDER BY name')).toEqual(['a', 'b'])
    expect(await stage.ask(`SELECT * FROM ${left.table}`)).toEqual(before)
    expect((await stage.run()).outputs).toMatchObject({ result: 'unchanged' })
    if (left.hasUndo !== true) return
    expect((await stage.run({ command: 'down', steps: '2' })).outputs).toMatchObject({ reason: 'undone' })
    for (const table of ['a', 'b']) await expect(stage.ask(`SELECT COUNT(*) FROM ${table}`)).rejects.toThrow()
  })
})
