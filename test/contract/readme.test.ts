import { listExamples } from './examples.ts'
import { withExamples, withTables } from './tables.ts'
import { listActions, listFiles, type Metadata, readMetadata, readText } from './tree.ts'

describe.each(listActions())('%s', (name) => {
  const file = `actions/${name}/README.md`

  test('its tables are what `npm run tables` writes', () => {
    expect(readText(file)).toBe(withTables(readText(file), readMetadata(name)))
  })

  test('its README shows two examples and the permissions', () => {
    const uses = listExamples(file, readText(file)).filter(({ workflow }) => workflow.includes(`/actions/${name}@`))
    expect(uses.length).toBeGreaterThanOrEqual(2)
    expect(readText(file)).toMatch(/^#+ Permissions$/m)
  })
})

const quoting = listFiles().filter((file) => file.endsWith('.md') && readText(file).includes('<!-- example: '))

test.each(quoting)('%s quotes examples as they are (`npm run tables`)', (file) => {
  expect(readText(file)).toBe(withExamples(readText(file)))
})

test('quotations: a file, one of its jobs, a mark without an end, a job that is not there', () => {
  const file = 'on: push\njobs:\n  a:\n    steps: []\n\n  # About b.\n  b:\n    steps: []\n'
  const quoted = (name: string) => withExamples(`x\n<!-- example: ${name} -->\nold\n<!-- /example -->\ny\n`, () => file)
  expect(quoted('e.yml')).toBe(`x\n<!-- example: e.yml -->\n\`\`\`yaml\n${file}\`\`\`\n<!-- /example -->\ny\n`)
  expect(quoted('e.yml#a')).toContain('\n```yaml\njobs:\n  a:\n    steps: []\n```\n')
  expect(quoted('e.yml#b')).toContain('\n```yaml\njobs:\n  b:\n    steps: []\n```\n')
  expect(() => quoted('e.yml#c')).toThrow('e.yml has no job c')
  const open = '<!-- example: a.yml -->\n<!-- example: b.yml -->\n<!-- /example -->\n'
  expect(() => withExamples(open, () => '')).toThrow('a.yml does not end')
})

test('examples: steps and jobs are made whole, other YAML is left, an unknown form throws', () => {
  const block = (text: string) => `\n\`\`\`yaml\n${text}\`\`\`\n`
  expect(listExamples('a.md', `${block('- run: a\n')}${block('jobs: {}\n')}${block('packages/a: a\n')}`)).toEqual([
    {
      at: 'a.md:3',
      isQuoted: false,
      workflow: 'on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n      - run: a\n',
    },
    { at: 'a.md:7', isQuoted: false, workflow: 'on: push\njobs: {}\n' },
  ])
  expect(listExamples('a.md', `<!-- example: b.yml#c -->${block('jobs: {}\n')}`)[0]?.isQuoted).toBe(true)
  expect(() => listExamples('a.md', block('uses: a/b@v1\n'))).toThrow('a.md:3')
  expect(() => listExamples('a.md', block('a: [\n'))).toThrow('a.md:3 is not YAML')
  expect(() => listExamples('a.md', '```yaml\na: 1\n')).toThrow('does not end')
})

test('tables: order, defaults, bars, paragraphs, deprecation; what stands around them stays', () => {
  const metadata: Metadata = {
    name: 'a',
    description: 'a',
    runs: {},
    branding: {},
    inputs: {
      'dry-run': { description: 'One\nline,\n\nanother | bar', default: 'false' },
      token: { description: 'Needed', required: true },
      old: { description: 'Was', default: '', deprecationMessage: 'use `new`' },
    },
    outputs: { result: { description: 'What' } },
  }
  const empty = 'a\n<!-- inputs -->\nstale\n<!-- /inputs -->\nb\n<!-- outputs --><!-- /outputs -->\nc\n'
  const filled = withTables(empty, metadata)
  expect(filled).toBe(
    [
      'a',
      '<!-- inputs -->',
      '| Input | Default | What it does |',
      '| --- | --- | --- |',
      '| `dry-run` | `false` | One line,<br>another \\| bar |',
      '| `token` | *required* | Needed |',
      '| `old` |  | Was<br>*Deprecated:* use `new` |',
      '<!-- /inputs -->',
      'b',
      '<!-- outputs -->',
      '| Output | What it holds |',
      '| --- | --- |',
      '| `result` | What |',
      '<!-- /outputs -->',
      'c',
      '',
    ].join('\n'),
  )
  expect(withTables(filled, metadata)).toBe(filled)
  expect(() => withTables('no markers', metadata)).toThrow('<!-- inputs -->')
})
