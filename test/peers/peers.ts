/**
 * Histories made by the real tools are taken over by the shipped bundle: `npm run test:peers`. Each script leaves a mark, so that nothing is run
 * twice unseen. A tool whose toolchain is not here is left out, with the reason.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { after, describe, test } from 'node:test'
import { body } from '../db-migrate/histories.ts'
import { openStage, type Stage } from '../db-migrate/stage.ts'
import { type DatabaseServer, startServer } from '../support/database.ts'
import { fetchTools } from './fetch.ts'
import { flywayRun, prismaRun, type Run, type Tool, tools } from './tools.ts'

const fetched = await fetchTools()
for (const [kind, reason] of fetched.missing) console.log(`Left out, the tools that ${kind} brings: ${reason}`)
const servers = new Map<string, DatabaseServer>()
for (const kind of ['mariadb', 'postgres'] as const) servers.set(kind, await startServer(kind))

after(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
  fetched[Symbol.dispose]()
})

/** Runs a tool, which is to succeed; with `mayFail` not, and then what it left says enough: Flyway ends with 0 whatever happened. */
function carryOut({ program, args, env }: Run, mayFail = false): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 120_000,
  })
  assert.ok(mayFail || status === 0, `${program} ended with ${status}: ${error ?? ''}\n${stdout}\n${stderr}`)
}

function write(stage: Stage, tool: Tool, names: readonly string[], broken?: string): void {
  const files = names.map((name, index) => {
    const first = tool.wantsEmpty === true && index === 0 ? `${table};\n` : ''
    const sql = name === broken ? 'INSERT INTO nowhere VALUES (1);\n' : first + body(name)
    return tool.script(index + 1, name, sql)
  })
  stage.write(Object.assign({}, ...files, tool.beside?.(names)))
}

const table = 'CREATE TABLE marks (name VARCHAR(20) NOT NULL)'

async function opened(database: string, tool?: Tool): Promise<Stage> {
  const stage = await openStage(servers.get(database), { placeholders: 'tenant: acme' })
  if (tool?.wantsEmpty !== true) await stage.ask(table)
  return stage
}

const marks = (stage: Stage) => stage.ask('SELECT name FROM marks ORDER BY name')

async function migrates(stage: Stage, inputs: Readonly<Record<string, string>> = {}): Promise<void> {
  const { outputs, annotations } = await stage.run(inputs)
  const errors = annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message)
  assert.deepEqual([outputs['result'], errors], ['changed', []])
}

for (const database of ['mariadb', 'postgres', 'sqlite'])
  describe(database, () => {
    for (const [name, tool] of Object.entries(tools)) {
      if (tool.only?.includes(database) === false) continue
      const skip = fetched.missing.has(tool.kind) ? `${tool.kind}: ${fetched.missing.get(tool.kind)}` : false
      test(`${name}: what it applied is taken over, what comes after it is run`, { skip }, async () => {
        await using stage = await opened(database, tool)
        write(stage, tool, ['a', 'b'])
        carryOut(tool.up(stage, fetched.folder))
        const before = await marks(stage)
        assert.deepEqual(
          before.filter((mark) => mark !== 'acme'),
          ['a', 'b'],
        )
        write(stage, tool, ['a', 'b', 'c'])
        await migrates(stage)
        assert.deepEqual(await marks(stage), [...before, 'c'].toSorted())
        assert.equal((await stage.run()).outputs['result'], 'unchanged')
      })
    }
  })

describe('flyway', { skip: fetched.missing.get('java') ?? false }, () => {
  const flyway = tools['flyway'] as Tool

  test('what is below its baseline is not run', async () => {
    await using stage = await opened('mariadb')
    write(stage, flyway, ['a', 'b', 'c'])
    carryOut(flywayRun(stage, fetched.folder, '-baselineVersion=2', 'baseline'))
    carryOut(flywayRun(stage, fetched.folder, 'migrate'))
    write(stage, flyway, ['a', 'b', 'c', 'd'])
    await migrates(stage)
    assert.deepEqual(await marks(stage), ['acme', 'c', 'd'])
  })

  test('a table of another name, and a script that failed', async () => {
    await using stage = await opened('mariadb')
    write(stage, flyway, ['a', 'b'], 'b')
    carryOut(flywayRun(stage, fetched.folder, '-table=my_history', 'migrate'), true)
    assert.deepEqual(await marks(stage), ['a'])
    write(stage, flyway, ['a', 'b'])
    const refused = await stage.run({ 'history-table': 'my_history' })
    assert.equal(refused.outputs['reason'], 'foreign-unfinished')
    const [, cure = ''] = /`(DELETE FROM [^`]+)`/.exec(refused.annotations.map(({ message }) => message).join()) ?? []
    await stage.ask(cure)
    await migrates(stage, { 'history-table': 'my_history' })
    assert.deepEqual(await marks(stage), ['a', 'acme', 'b'])
  })
})

describe('golang-migrate', { skip: fetched.missing.get('go') ?? false }, () => {
  test('its dirty mark is refused, and what is shown clears it', async () => {
    const tool = tools['golang-migrate'] as Tool
    await using stage = await opened('mariadb')
    write(stage, tool, ['a', 'b'], 'b')
    carryOut(tool.up(stage, fetched.folder), true)
    assert.deepEqual(await marks(stage), ['a'])
    write(stage, tool, ['a', 'b'])
    const refused = await stage.run()
    assert.equal(refused.outputs['reason'], 'foreign-unfinished')
    const [, cure = ''] =
      /`(UPDATE \S+ SET version = [^`]+)`/.exec(refused.annotations.map(({ message }) => message).join()) ?? []
    await stage.ask(cure)
    await migrates(stage)
    assert.deepEqual(await marks(stage), ['a', 'b'])
  })
})

describe('prisma', { skip: fetched.missing.get('npm') ?? false }, () => {
  test('a migration that failed, and one that was marked as rolled back, are refused, and what is shown helps', async () => {
    const tool = tools['prisma'] as Tool
    await using stage = await opened('sqlite', tool)
    write(stage, tool, ['a', 'b'], 'b')
    carryOut(tool.up(stage, fetched.folder), true)
    assert.deepEqual(await marks(stage), ['a'])
    assert.equal((await stage.run()).outputs['reason'], 'foreign-unfinished')
    carryOut(prismaRun(stage, fetched.folder, 'migrate', 'resolve', '--rolled-back', '20260102000000_b'))
    write(stage, tool, ['a', 'b'])
    const refused = await stage.run()
    assert.equal(refused.outputs['reason'], 'foreign-unfinished')
    const [, cure = ''] = /`(DELETE FROM [^`]+)`/.exec(refused.annotations.map(({ message }) => message).join()) ?? []
    await stage.ask(cure)
    await migrates(stage)
    assert.deepEqual(await marks(stage), ['a', 'b'])
  })
})
