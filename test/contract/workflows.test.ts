import { parse } from 'yaml'
import { groups } from '../mutation/groups.ts'
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

test('each group of mutants has its job', () => {
  const { jobs } = parse(readText('.github/workflows/mutation.yml'))
  expect(jobs.mutation.strategy.matrix.group.toSorted()).toEqual(groups.map(({ name }) => name).toSorted())
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

interface ShownJob {
  /** `docs/approval.md:14 deploy`. */
  readonly at: string
  /** Of the job or its workflow; undefined where a list of steps is shown without them. */
  readonly permissions: unknown
  readonly group: string
  readonly steps: readonly Readonly<Record<string, unknown>>[]
  readonly isPreview: boolean
}

/** Every job of what can be copied. */
const jobs: readonly ShownJob[] = [...workflows, ...examples].flatMap(({ file, source }) => {
  const workflow = recordOf(parse(source), file)
  const isPreview = /^on:\s+pull_request\b/m.test(source)
  return Object.entries(recordOf(workflow['jobs'] ?? {}, file)).map(([name, given]) => {
    const job = recordOf(given, name)
    const { steps, permissions = workflow['permissions'], concurrency = workflow['concurrency'] ?? '' } = job
    const group = typeof concurrency === 'string' ? concurrency : String(recordOf(concurrency, name)['group'])
    const list = Array.isArray(steps) ? steps.map((each: unknown) => recordOf(each, name)) : []
    return { at: `${file} ${name}`, permissions, group, steps: list, isPreview }
  })
})

/** The places of the jobs that have a fault. */
function placesOf(hasFault: (job: ShownJob) => boolean): readonly string[] {
  return jobs.filter(hasFault).map(({ at }) => at)
}

const isStepOf =
  (action: RegExp) =>
  ({ uses }: Readonly<Record<string, unknown>>) =>
    action.test(String(uses))

test('a job that releases has a checkout before, and may write the contents', () => {
  const releases = jobs.filter(
    ({ permissions, steps }) => permissions !== undefined && steps.some(isStepOf(/\/(version-bump|release-notes)@/)),
  )
  expect(releases.length).toBeGreaterThan(10)
  const isBare = ({ steps }: ShownJob) => {
    const checkout = steps.findIndex(isStepOf(/^actions\/checkout@/))
    return checkout < 0 || checkout > steps.findIndex(isStepOf(/\/(version-bump|release-notes)@/))
  }
  const mayNot = ({ permissions, isPreview, steps }: ShownJob) =>
    !isPreview &&
    steps.some((each) => isStepOf(/\/version-bump@/)(each) && !JSON.stringify(each).includes('"dry-run":true')) &&
    !/"contents":"write"|"write-all"/.test(JSON.stringify(permissions))
  expect(placesOf((each) => releases.includes(each) && (isBare(each) || mayNot(each)))).toEqual([])
})

test('what touches an environment has the group of its name, so that a rollback waits for a deployment', () => {
  const deploying = jobs.filter(
    ({ permissions, group }) => group !== '' && /"deployments":"write"/.test(JSON.stringify(permissions)),
  )
  expect(deploying.length).toBeGreaterThan(10)
  expect(placesOf((each) => deploying.includes(each) && !/^(deploy|gates)-/.test(each.group))).toEqual([])
})

test('no expression stands in a script, where what somebody typed would become a command', () => {
  expect(placesOf(({ steps }) => steps.some(({ run }) => String(run).includes('${{')))).toEqual([])
})

test('a foreign action has the same major version wherever it is shown', () => {
  const majors = new Map<string, Set<string>>()
  const texts = [...workflows.map(({ source }) => source), ...examples.map(({ source }) => source)]
  for (const [, name = '', ref = '', comment = ''] of texts.flatMap((text) => [
    ...text.matchAll(/\buses: *([\w.-]+\/[\w./-]+)@(\S+)(?: # v(\d+))?/g),
  ])) {
    if (name.startsWith('slipway-actions/')) continue
    const major = comment === '' ? ref.replace(/^v/, '') : comment
    majors.set(name, (majors.get(name) ?? new Set()).add(major))
  }
  expect([...majors].filter(([, each]) => each.size > 1).map(([name, each]) => [name, ...each])).toEqual([])
})

function step(...steps: readonly string[]): Document {
  return { file: 'x.yml', source: job(steps.map((each) => `      - { ${each} }\n`).join('')) }
}

function action(text: string): Document {
  return { file: 'x/action.yml', source: `name: a\ndescription: b\n${text}\n` }
}
