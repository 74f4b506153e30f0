import { parse } from 'yaml'
import { listExamples } from '../../contract/examples.ts'
import { readText, recordOf } from '../../contract/tree.ts'
import { openStage, type Stage } from '../../mysql-query/stage.ts'
import { kinds } from '../../support/database.ts'

const page = 'actions/mysql-query/README.md'

/** The `with:` of every step of the page that uses the action; the quoted ones are run as whole workflows (test/workflows). */
const all = listExamples(page, readText(page)).flatMap(({ at, isQuoted, workflow }) =>
  Object.values(recordOf(recordOf(parse(workflow), at)['jobs'], at)).flatMap((job) => {
    const { steps } = recordOf(job, at)
    return (Array.isArray(steps) ? steps : [])
      .map((step: unknown) => recordOf(step, at))
      .filter(({ uses }) => String(uses).includes('/mysql-query@'))
      .map((step) => ({ at, isQuoted, inputs: recordOf(step['with'], at) }))
  }),
)
const examples = all.filter(({ isQuoted }) => !isQuoted).map(({ at, inputs }) => [at, inputs] as const)

test('the page has its examples, including those for Kubernetes and the query form', () => {
  expect(all.length).toBeGreaterThanOrEqual(9)
  const given = JSON.stringify(all)
  for (const part of ['svc.cluster.local', '${{ secrets.MYSQL_PASS }}', '${{ inputs.query }}', 'read-only', 'targets'])
    expect(given).toContain(part)
})

describe.each(kinds('mariadb', 'mysql'))('the examples of the page on %s', (kind) => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage(kind)
    await stage.prepare(
      'CREATE TABLE orders (id INT, total DECIMAL(10, 2), placed DATETIME, email TEXT)',
      "INSERT INTO orders VALUES (1, 2.5, NOW(), 'ada@example.com')",
      'CREATE TABLE customer (id INT, name TEXT, city TEXT, email TEXT)',
      "INSERT INTO customer VALUES (101, '=1+1', 'Köln', 'ada@example.com')",
    )
    const [script = ''] = /(?<=```sql\n)use mysql;[\s\S]*?(?=```)/.exec(readText(page)) ?? []
    stage.write('test.sql', script)
    stage.write('sql/schema.sql', 'CREATE TABLE colour (id INT PRIMARY KEY, name TEXT);')
    stage.write('sql/colours.sql', "INSERT INTO colour VALUES (7, 'red');")
    stage.write('sql/data/1.sql', "INSERT INTO customer VALUES (102, 'Bob', 'Bonn', NULL);")
  })

  afterAll(() => stage[Symbol.asyncDispose]())

  test.each(examples)('%s', async (_, given) => {
    const result = await stage.runBare(onStage(stage, given))
    expect(result.annotations).toEqual([])
    expect(result.exitCode).toBe(0)
    expect(result.raw.replace(/^::add-mask::.*$/gm, '') + result.summary).not.toContain('ada@example.com')
    if (given['output-file']) expect(stage.read(String(given['output-file']))).toMatch(/'=1\+1|shard-2/)
  })
})

/** The inputs of an example, led to the throwaway server, its expressions filled in. */
function onStage(stage: Stage, given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const { host: _host, url: _url, user: _user, password, targets, ...rest } = given
  expect(password).toMatch(/^\$\{\{ secrets\.\w+ \}\}$/)
  const { host = '', port = '', user = '', password: secret = '', database = '' } = stage.place
  const named: unknown = parse(String(targets ?? '[]'))
  const led = (Array.isArray(named) ? named : []).map((entry: unknown) => ({ ...recordOf(entry, page), host, port }))
  const texts = Object.entries(rest).map(([name, value]) => [
    name,
    String(value).replace('${{ inputs.query }}', 'SELECT id, email FROM orders'),
  ])
  return {
    database,
    ...Object.fromEntries(texts),
    user,
    password: secret,
    ...(led.length > 0 ? { targets: JSON.stringify(led) } : { host, port }),
  }
}
