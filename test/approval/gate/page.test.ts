import { parsePolicy } from '../../../src/approval/rules/parse.ts'
import { readText, recordOf } from '../../contract/tree.ts'

const page = readText('docs/gates.md')
const schema = recordOf(JSON.parse(readText('docs/gates.schema.json')), 'gates.schema.json')
const definitions = recordOf(schema['definitions'], 'definitions')

/** The rows of the first table behind a heading, by the code in their first cell. */
function tableOf(heading: string): ReadonlyMap<string, readonly string[]> {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| `'))
  return new Map(
    rows
      .map((row) => row.split(/ ?(?<!\\)\| ?/).slice(1, -1))
      .map(([key = '', ...cells]) => [key.replaceAll('`', ''), cells]),
  )
}

function propertiesOf(definition: string): Readonly<Record<string, unknown>> {
  return recordOf(recordOf(definitions[definition], definition)['properties'], 'properties')
}

test.each([
  ['Keys of a gate', 'gate'],
  ['People', 'from'],
  ['Inputs', 'input'],
])('%s: the page lists what the schema has', (heading, definition) => {
  expect([...tableOf(heading).keys()]).toEqual(Object.keys(propertiesOf(definition)))
})

test.each(['Keys of a gate', 'Inputs'])('%s: the page tells the defaults of the schema', (heading) => {
  const properties = propertiesOf(heading === 'Inputs' ? 'input' : 'gate')
  for (const [key, cells] of tableOf(heading)) {
    const value = recordOf(properties[key], key)['default']
    if (value === undefined) continue
    const told = Array.isArray(value) ? `[${value.join(', ')}]` : String(value)
    expect([key, cells.at(-1)]).toEqual([key, `\`${told}\``])
  }
})

test('the example of the page is a policy', async () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  const policy = await parsePolicy(example, 'docs/gates.md')
  expect(policy.gates.get('production')?.inputs.map(({ name }) => name)).toEqual(['ticket', 'size'])
})
