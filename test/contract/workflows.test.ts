import { parse } from 'yaml'
import { listExamples } from './examples.ts'
import { type Document, lint, listDocuments } from './lint.ts'
import { listActions, listFiles, readText, recordOf } from './tree.ts'

const own = listDocuments()
const workflows = own.filter(({ file }) => /^(\.github|examples)\//.test(file))
const examples: readonly Document[] = listFiles()
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => listExamples(file, readText(file)))
  .filter(({ isQuoted }) => !isQuoted)
  .map(({ at, workflow }) => ({ file: at, source: workflow }))

const job = (steps: string) => `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
/** What each linter is here for: a document with one fault, and the words that must be in the findings. */
const faults: readonly (readonly [string, Document, string])[] = [
  [
    'an input that does not exist',
    step('uses: slipway-actions/slipway/actions/version-bump@v1, with: { bunp: major }'),
    "Invalid action input 'bunp'",
  ],
  ['the same by folder', step('uses: ./actions/version-bump, with: { bunp: major }'), "Invalid action input 'bunp'"],
  ['an action that does not exist', step('uses: slipway-actions/slipway/actions/bump@v1'), 'Unable to resolve action'],
  [
    'an output that does not exist',
    step('id: a, uses: ./actions/version-bump', 'run: "echo ${{ steps.a.outputs.versoin }}"'),
    'no such output',
  ],
  ['a step that does not exist', step('run: "echo ${{ steps.b.outputs.version }}"'), 'property "b" is not defined'],
  ['a script injection', step('run: "echo ${{ github.event.head_commit.message }}"'), 'potentially untrusted'],
  ['an unknown key', step('run: echo, wiht: {}'), "Unexpected value 'wiht'"],
  ['an unknown runtime', action('runs: { using: node18, main: index.js }'), 'node18'],
  ['an action without entry', action('runs: { using: node24 }'), 'main'],
  ['an unknown colour', action('branding: { color: mauve }\nruns: { using: node24, main: index.js }'), 'mauve'],
]

/** What touches an environment; those who count approvals look at everything, so that one that was pushed out is not missed. */
const waits = /^\{"group":"(deploy-[^"]+","queue":"max"|gates-[^"]+","cancel-in-progress":false)\}$/

/** One process lints all: loading the linters is what takes the time. */
const all = [...own, ...examples, ...faults.map(([, document]) => document)]
let findings: ReadonlyMap<Document, readonly string[]>
beforeAll(() => {
  const found = lint(all)
  findings = new Map(all.map((document, index) => [document, found[index] ?? ['not linted']]))
})

test('the walk sees workflows, actions and examples', () => {
  expect(own.map(({ file }) => file)).toEqual(
    expect.arrayContaining([
      '.github/workflows/release.yml',
      ...listActions().map((name) => `actions/${name}/action.yml`),
    ]),
  )
  expect(examples).not.toEqual([])
})

test.each([...own, ...examples].map((document) => [document.file, document] as const))(
  '%s passes the linters',
  (_, document) => {
    expect(findings.get(document)).toEqual([])
  },
)

test.each(faults)('the linters find %s', (_, document, words) => {
  expect(findings.get(document)?.join('\n')).toContain(words)
})

test.each(workflows.map(({ file, source }) => [file, source] as const))(
  '%s: least permissions, time limits, pinned actions',
  (file, source) => {
    const workflow = recordOf(parse(source), file)
    // Nothing is inherited: what a workflow as a whole may do is at most to read the contents.
    expect([{}, { contents: 'read' }]).toContainEqual(workflow['permissions'])
    for (const [name, given] of Object.entries(recordOf(workflow['jobs'], file))) {
      const job = recordOf(given, name)
      // What calls a reusable workflow takes everything else from there.
      if (job['uses'] !== undefined) continue
      expect({ name, limit: job['timeout-minutes'] }).toEqual({ name, limit: expect.any(Number) })
      // What is copied may run beside itself where it touches no environment; what does waits for its turn, and is never cancelled.
      if (file.startsWith('.github/') && !source.includes('workflow_call:'))
        expect(workflow['concurrency'] ?? job['concurrency']).toBeDefined()
      else if (recordOf(job['permissions'], name)['deployments'] === 'write')
        expect(JSON.stringify(workflow['concurrency'] ?? job['concurrency'])).toMatch(waits)
    }
    const others = source.split('\n').filter((line) => /\buses: +(?! |\.\/|slipway-actions\/)/.test(line))
    expect(others.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  },
)

function step(...steps: readonly string[]): Document {
  return { file: 'x.yml', source: job(steps.map((each) => `      - { ${each} }\n`).join('')) }
}

function action(text: string): Document {
  return { file: 'x/action.yml', source: `name: a\ndescription: b\n${text}\n` }
}
