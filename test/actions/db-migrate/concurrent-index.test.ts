import { openStage, type Stage } from '../../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds('postgres')) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

describe.each(kinds('postgres'))('%s: an index in doubt that is built concurrently', (kind) => {
  /** The run has written its note of the index, then it and the server stopped. */
  async function interrupted(built: string): Promise<Stage> {
    const stage = await openStage(servers.get(kind))
    stage.write({
      'V1__a.sql':
        '-- slipway: transaction=false\nCREATE TABLE a (n INT);\nCREATE UNIQUE INDEX CONCURRENTLY By_N ON a (n);\n',
    })
    expect((await stage.run()).outputs).toMatchObject({ result: 'changed' })
    await stage.ask('DELETE FROM slipway_history')
    await stage.ask("UPDATE slipway_journal SET state = 'begun', finished_at = NULL WHERE position = 2")
    await stage.ask('DROP INDEX by_n')
    await stage.ask('INSERT INTO a VALUES (1), (1)')
    await expect(stage.ask('CREATE UNIQUE INDEX CONCURRENTLY by_n ON a (n)')).rejects.toThrow('by_n')
    await stage.ask('DELETE FROM a')
    if (built !== '') await stage.ask(built)
    return stage
  }

  test.each([
    ['is complete', 'REINDEX INDEX by_n', 'the live schema shows that it finished'],
    ['is not there', 'DROP INDEX by_n', 'the live schema shows no sign of it'],
  ])('if it %s, the run continues', async (_, built, said) => {
    await using stage = await interrupted(built)
    const { log, outputs } = await stage.run()
    expect(log).toContain(`Statement 2 of V1 was in doubt: ${said}`)
    expect(outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
    expect(await stage.ask("SELECT indisvalid FROM pg_index WHERE indexrelid = 'by_n'::regclass")).toEqual(['t'])
  })

  test('if it is unfinished, the run stops and asks', async () => {
    await using stage = await interrupted('')
    expect((await stage.run()).outputs).toMatchObject({ result: 'failed', reason: 'in-doubt' })
    await stage.ask('DROP INDEX by_n')
    const next = await stage.run({ 'in-doubt': 'resume V1:2' })
    expect(next.outputs).toMatchObject({ result: 'changed', 'current-version': '1' })
  })
})
