import { createServer } from 'node:http'
import type { Status } from '../../src/checks/checks.ts'
import { valuesAt } from '../../src/checks/json/select.ts'
import { parsed, textOf } from '../../src/checks/json/value.ts'
import { readPath } from '../../src/input/path.ts'
import { listen } from '../support/listen.ts'
import { measureOnce } from './stage.ts'

const text = JSON.stringify({
  version: '2.0.0',
  n: 3,
  big: 12,
  'odd key': 1,
  "it's": 2,
  none: null,
  empty: [],
  items: [
    { name: 'web', state: 'up', n: 1, tags: ['a'], version: '2.0.0' },
    { name: 'api', state: 'down', n: 2.5, tags: [], version: '2.0.0' },
    { name: 'job', state: 'up', n: 10, version: '1.9.0' },
  ],
  deep: { version: 'x', more: { version: 'y', list: [{ version: 'z' }] } },
})
const document = parsed(text)?.value

function at(path: string): readonly (string | undefined)[] {
  const steps = readPath(path, { needsRoot: true, hasLooseKeys: false })
  if (steps === undefined) throw new Error(`${path} is no path`)
  return valuesAt(document, { text: path, steps }, (each) => each).map(textOf)
}

test.each<readonly [string, readonly string[]]>([
  ['$', [JSON.stringify(JSON.parse(text))]],
  ['$.version', ['2.0.0']],
  ['$["odd key"]', ['1']],
  ["$['it\\'s']", ['2']],
  ['$.items[0].name', ['web']],
  ['$.items[-1].name', ['job']],
  ['$.items[3].name', []],
  ['$.items[-4]', []],
  ['$.items.name', []],
  ['$.items.length', []],
  ['$.version.length', []],
  ['$.version[0]', []],
  ['$.toString', []],
  ['$.none', ['null']],
  ['$.none.a', []],
  ['$.items[*].name', ['web', 'api', 'job']],
  ['$.items.*.name', ['web', 'api', 'job']],
  ['$.items[*].tags[*]', ['a']],
  ['$.deep.*', ['x', '{"version":"y","list":[{"version":"z"}]}']],
  ['$..version', ['2.0.0', '2.0.0', '2.0.0', '1.9.0', 'x', 'y', 'z']],
  ['$.deep..version', ['x', 'y', 'z']],
  ['$..list[0].version', ['z']],
  ['$..[-1].name', ['job']],
  ['$.items[?(@.name=="api")].state', ['down']],
  ["$.items[?@.name == 'api'].state", ['down']],
  ['$.items[?(@.name!="api")].name', ['web', 'job']],
  ['$.items[?(@.n>2)].name', ['api', 'job']],
  ['$.items[?(@.n>=2.50)].name', ['api', 'job']],
  ['$.items[?(@.n < 1e1)].name', ['web', 'api']],
  ['$.items[?(@.n==1.0)].name', ['web']],
  ['$.items[?(@.tags)].name', ['web', 'api']],
  ['$.items[?(!@.tags)].name', ['job']],
  ['$.items[?(@.tags[0])].name', ['web']],
  ['$.items[?(@.tags[-1]=="a")].name', ['web']],
  ["$.items[?(@.state=='up' && @.n>5)].name", ['job']],
  ["$.items[?(@.name=='web' || @.name=='api' && @.n<1)].name", ['web']],
  ["$.items[?((@.name=='web' || @.name=='api') && @.n>1)].name", ['api']],
  ["$.items[?(@.name > 'b')].name", ['web', 'job']],
  ['$.items[?(@.n=="1")].name', []],
  ['$.items[?(@.none==null)].name', []],
  ["$.items[?(@.gone!='x')].name", ['web', 'api', 'job']],
  ['$.items[0].tags[?(@=="a")]', ['a']],
  ['$[?(@.more)].version', ['x']],
])('%s leads to %j', (path, expected) => {
  expect(at(path)).toEqual(expected)
})

test('a look at a document is bounded, whatever its path and its depth', () => {
  const deep = `${'['.repeat(1_000)}1${']'.repeat(1_000)}`
  const nested = parsed(deep)?.value
  expect(nested).toBeDefined()
  const many = readPath('$..*..*..*', { needsRoot: true, hasLooseKeys: false }) ?? []
  expect(() => valuesAt(nested, { text: '$..*..*..*', steps: many }, (each) => each)).toThrow(
    '`$..*..*..*` matches more than 2000000 values; make it more specific',
  )
  const one = readPath('$..a', { needsRoot: true, hasLooseKeys: false }) ?? []
  expect(valuesAt(nested, { text: '$..a', steps: one }, (each) => each)).toEqual([])
})

describe('in a check', () => {
  const server = createServer((_, response) => response.end(text))
  let base = ''
  let stop = async () => {}
  beforeAll(async () => {
    const listening = await listen(server)
    base = `http://127.0.0.1:${listening.port}`
    stop = listening.stop
  })
  afterAll(() => stop())

  test.each<readonly [string, Status, string]>([
    ['{ $.n: ">2" }', 'passed', ''],
    ['{ $.n: ">3" }', 'failed', '`$.n` is `3`, expected `>3`'],
    ['{ $.n: "<= 3.0" }', 'passed', ''],
    ['{ $.big: ">9" }', 'passed', ''],
    ['{ $.n: ">{least}" }', 'passed', ''],
    ['{ $.version: ">2" }', 'failed', '`$.version` is `2.0.0`, expected `>2`'],
    ['{ $.version: "{expected}", $.n: 3, $.none: "null" }', 'passed', ''],
    ['{ $.version: "!={expected}" }', 'failed', '`$.version` is `2.0.0`, expected `!=2.0.0`'],
    ['{ $.version: /^2\\./ }', 'passed', ''],
    ['{ $.gone: { exists: false }, $.none: { exists: true } }', 'passed', ''],
    ['{ $.gone: { exists: true } }', 'failed', 'no value at `$.gone`'],
    ['{ $.n: { exists: false } }', 'failed', 'the body has a value at `$.n`: `3`'],
    ['{ $.items: { count: 3 }, $.empty: { count: 0 } }', 'passed', ''],
    ['{ $.items: { count: "<3" } }', 'failed', '`$.items` has 3 values, expected `<3`'],
    ['{ $.n: { count: 1 } }', 'failed', '`$.n` is `3`, which is not a list, so it cannot be counted'],
    ['{ $.gone: { count: 0 } }', 'failed', 'no value at `$.gone`'],
    ['{ "$.items[?(@.state==\'down\')]": { count: "<=1" } }', 'passed', ''],
    ['{ "$.items[?(@.state==\'gone\')]": { count: 0 } }', 'passed', ''],
    ['{ "$.items[*].n": ">=1" }', 'passed', ''],
    ['{ "$.items[*].state": up }', 'failed', '`$.items[*].state` is `down` (one of 3 values), expected `up`'],
    ['{ "$.items[*].gone": up }', 'failed', 'no value at `$.items[*].gone`'],
    ['{ "$.items[?(@.version==\'{expected}\')]": { count: 2 } }', 'passed', ''],
    ["{ \"$.items[?(@['{key}']=='web')].state\": up }", 'passed', ''],
    ['{ "$.items[?(@[\'{key}\'])]": { count: 3 } }', 'passed', ''],
    ['{ "$[\'{key}\']": { exists: false }, "$.items[0][\'{key}\']": web }', 'passed', ''],
    ['{ $.n: { value: ">1", equals: 3, exists: true } }', 'passed', ''],
    ['{ $.n: { value: ">1", equals: 4 } }', 'failed', 'expected `>1` and `4`'],
    ['{ $.n: ">9", $.version: 3 }', 'failed', '`$.n` is `3`, expected `>9`; `$.version` is `2.0.0`, expected `3`'],
  ])('json: %s is %s: %s', async (json, status, message) => {
    const scene = { expected: '2.0.0', vars: { least: '2', key: 'name' } }
    const fields = `http: { url: "${base}", body: { json: ${json} } }`
    const { status: is, message: said } = await measureOnce(fields, scene)
    expect({ is, said }).toEqual({ is: status, said: expect.stringContaining(message) })
  })

  test.each<readonly [string, Status, string]>([
    ['$.items[0].version', 'passed', '2.0.0'],
    ['$.items[-1].version', 'failed', 'version `1.9.0`'],
    ['$.items[*].version', 'failed', 'version `1.9.0`'],
    ["$.items[?(@.state=='down')].version", 'passed', '2.0.0'],
    ['$.gone', 'failed', 'no value at `$.gone`'],
  ])('a version at %s is %s: %s', async (path, status, message) => {
    const result = await measureOnce(`version: { url: "${base}", json: "${path}" }`, { expected: '2.0.0' })
    expect(result).toMatchObject({ status, message: expect.stringContaining(message) })
  })
})
