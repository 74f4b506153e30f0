import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openStage, resultsOf, type Stage } from '../../mysql-query/stage.ts'

describe('targets', () => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage('mariadb')
    for (const name of ['one', 'two', 'three'])
      await stage.prepare(
        `CREATE DATABASE ${name}`,
        `CREATE TABLE ${name}.item (id INT, name VARBINARY(20))`,
        `INSERT INTO ${name}.item VALUES (1, '${name}'), (2, NULL)`,
      )
    await stage.prepare('CREATE DATABASE other', 'CREATE TABLE other.item (id INT)', 'CREATE DATABASE empty')
  })

  afterAll(() => stage[Symbol.asyncDispose]())

  const targets = (...names: readonly string[]) =>
    names.map((name) => `- { name: s-${name}, database: ${name} }`).join('\n')
  const query = 'SELECT id, name FROM item ORDER BY id'

  test('one result set for each target and one for all, in the order of the targets', async () => {
    const inputs = { query, targets: targets('two', 'one', 'three'), 'output-file': 'out/x.ndjson', concurrency: '2' }
    const { outputs, annotations, summary } = await stage.run(inputs)
    expect(annotations).toEqual([])
    expect(outputs).toMatchObject({ result: 'done', 'row-count': '6', truncated: 'false' })
    expect(outputs['output-file']).toBe('out/x.ndjson\nout/x.s-two.ndjson\nout/x.s-one.ndjson\nout/x.s-three.ndjson')
    expect(stage.read('out/x.s-one.ndjson')).toBe('{"id":1,"name":"6f6e65"}\n{"id":2,"name":null}\n')
    const merged = stage.read('out/x.ndjson').trim().split('\n')
    expect(merged.map((line) => JSON.parse(line).target)).toEqual([
      's-two',
      's-two',
      's-one',
      's-one',
      's-three',
      's-three',
    ])
    expect(merged[2]).toBe('{"target":"s-one","id":1,"name":"6f6e65"}')
    expect(JSON.parse(outputs['rows'] ?? '')[5]).toEqual({ target: 's-three', id: 2, name: null })
    expect(readdirSync(join(stage.workspace, 'out'))).toHaveLength(4)
    expect(summary).toMatch(/\| s-one \|.*\| done \|/)
  })

  test.each(['csv', 'tsv', 'table', 'markdown', 'json'])('merged as %s: one header, all rows', async (format) => {
    const inputs = { query, targets: targets('one', 'two'), 'output-file': `merged.${format}`, format }
    const { outputs } = await stage.run(inputs)
    expect(outputs['result']).toBe('done')
    const text = stage.read(`merged.${format}`)
    expect(text.match(/\btarget\b/g)).toHaveLength(format === 'json' ? 4 : 1)
    for (const name of ['s-one', 's-two']) expect(text.split(name)).toHaveLength(3)
  })

  test('continue-on-error: the others continue, the combined file lacks the failed one', async () => {
    const inputs = {
      query,
      targets: targets('one', 'empty', 'two'),
      'output-file': 'c.ndjson',
      'target-failure': 'continue-on-error',
    }
    const result = await stage.run(inputs)
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ result: 'failed', reason: 'sql-error', 'row-count': '4' })
    expect(result.annotations[0]?.message).toContain("[s-empty] query:1: Table 'empty.item' doesn't exist")
    expect(stage.read('c.ndjson').match(/"target":"s-\w+"/g)).toEqual(
      ['one', 'one', 'two', 'two'].map((name) => `"target":"s-${name}"`),
    )
    expect(resultsOf(result).map(({ target, status }) => [target, status])).toEqual([
      ['s-one', 'done'],
      ['s-empty', 'failed'],
      ['s-two', 'done'],
    ])
  })

  test('fail-fast: no further target is started', async () => {
    const result = await stage.run({ query, targets: targets('empty', 'one', 'two'), concurrency: '1' })
    expect(result.outputs).toMatchObject({ result: 'failed', reason: 'sql-error', 'row-count': '0' })
    expect(result.summary).toMatch(/\| s-one \|.*\| \*\*not-reached\*\* \|/)
    expect(resultsOf(result).map(({ target, status }) => [target, status])).toEqual([
      ['s-empty', 'failed'],
      ['s-one', 'not-reached'],
      ['s-two', 'not-reached'],
    ])
  })

  test('different columns on one target: no combined file, and a message about it', async () => {
    const inputs = { query: 'SELECT * FROM item', targets: targets('one', 'other'), 'output-file': 'differ.csv' }
    const { outputs, summary } = await stage.run(inputs)
    expect(outputs).toMatchObject({ result: 'done', 'output-file': 'differ.s-one.csv\ndiffer.s-other.csv' })
    expect(existsSync(join(stage.workspace, 'differ.csv'))).toBe(false)
    expect(summary).toContain('has different columns on different targets')
  })

  test('an unreachable target is reported by name, without its password', async () => {
    const list = `${targets('one')}\n- { name: gone, host: 127.0.0.1, port: 9, user: u, password: hunter2hunter2 }`
    const result = await stage.run({ query, targets: list, 'connect-timeout': '1s' })
    expect(result.outputs).toMatchObject({ result: 'failed', reason: 'cannot-connect', 'row-count': '2' })
    expect(result.annotations[0]?.message).toContain('[gone]')
    expect(result.log + result.summary + JSON.stringify(result.outputs)).not.toContain('hunter2')
  })

  test('expect is checked for each target', async () => {
    const inputs = { query: 'SELECT count(*) FROM item', targets: targets('one', 'other'), expect: 'value: 2' }
    const result = await stage.run(inputs)
    expect(result.outputs).toMatchObject({ result: 'failed', reason: 'unexpected' })
    expect(result.annotations[0]?.message).toBe(
      's-other: The result does not match `expect`: the value is `0`, expected `2`.',
    )
  })
})
