/** Every example of the action's page is run, in order of the page, with the inputs that stand there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { listExamples } from '../../contract/examples.ts'
import { createStage, type Stage } from '../../release-notes/stage.ts'
import { root, type StepResult } from '../../support/runner.ts'

interface ExampleStep {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

const page = 'actions/release-notes/README.md'
const own = 'slipway-actions/slipway/actions/release-notes@v1'

/** The `with:` of our steps, by the heading that the example stands below. */
function examplesOf(): readonly { readonly at: string; readonly inputs: Readonly<Record<string, string>> }[] {
  return listExamples(page, readFileSync(join(root, page), 'utf8')).flatMap(({ at, workflow }) => {
    const jobs: Record<string, { readonly steps: readonly ExampleStep[] }> = parse(workflow).jobs
    return Object.values(jobs).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses === own).map((step) => ({ at, inputs: textsOf(step.with ?? {}) })),
    )
  })
}

function textsOf(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const fill = (text: string) => text.replace(/\$\{\{ steps\.\w+\.outputs\.tag \}\}/, 'v1.1.0')
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, fill(String(value))]))
}

async function prepare(): Promise<Stage> {
  const stage = await createStage([
    'feat: one',
    'v1.0.0',
    { message: 'fix(security): lock (#2)', files: { 'src/a.ts': '1' } },
    { message: 'words', files: { 'docs/a.md': '1', 'packages/core/a.ts': '1' } },
    'test: left out',
    'feat!: gone (#3)\n\nBREAKING CHANGE: use the other',
    'v1.1.0',
  ])
  const { checkout } = stage.world
  await checkout.tag('core-v1.1.0')
  await checkout.write('dist/a.zip', 'zip')
  await checkout.write('dist/checksums.txt', 'sums')
  return stage
}

/** What the pull request of a commit says instead of it. */
async function correct({ world, github }: Stage, subject: string): Promise<void> {
  const sha = await world.checkout.git('log', '-1', '--format=%H', '--fixed-strings', `--grep=${subject}`)
  const body = 'BEGIN_COMMIT_OVERRIDE\nfix(security): rotate the keys\nEND_COMMIT_OVERRIDE'
  await github.addPullRequest({ number: 2, title: subject, association: 'MEMBER', body, merge: { sha } })
}

type Expectation = (result: StepResult, stage: Stage) => void | Promise<void>

const isPublished: Expectation = ({ outputs }, { github }) => {
  expect(outputs).toMatchObject({ result: 'published', tag: 'v1.1.0', 'previous-tag': 'v1.0.0' })
  expect(github.releases()).toMatchObject([{ tag: 'v1.1.0', draft: false }])
}

/** What each example must show, in the order of the page. */
const expected: readonly Expectation[] = [
  isPublished,
  ({ outputs }) => {
    expect(outputs['notes']).toContain('## Security\n\n- **security:** lock')
    expect(outputs['notes']).toContain('## Documentation\n\n- words')
    expect(outputs['notes']).not.toContain('left out')
  },
  ({ outputs }) => {
    expect(outputs['notes']).toContain('rotate the keys')
    expect(outputs['notes']).not.toContain('lock')
  },
  ({ outputs }) => {
    expect(outputs['notes']).toMatch(
      /^# 1\.1\.0 \(\d{4}-\d\d-\d\d\)\n\n## Take care\n\n- gone \[#3\]\(.*\)\n {2}use the other\n/,
    )
    expect(outputs['notes']).toContain(', thanks to Alice\n')
    expect(outputs['notes']).toContain('With the help of Alice.\n')
  },
  async (_, { world, github }) => {
    expect(JSON.parse(await world.checkout.read('notes.json'))).toMatchObject({
      tag: 'v1.1.0',
      breaking: [{ subject: 'gone' }],
    })
    expect(github.requests).toEqual([])
  },
  async ({ outputs }, { world }) => {
    expect(outputs).toMatchObject({ result: 'written', reason: 'created' })
    expect(await world.checkout.read('CHANGELOG.md')).toContain('## [1.1.0] - ')
  },
  isPublished,
  ({ outputs }, { github }) => {
    expect(outputs).toMatchObject({ result: 'drafted', tag: 'v2.1.0' })
    const assets = [{ name: 'a.zip' }, { name: 'checksums.txt' }]
    expect(github.releases()).toMatchObject([{ name: 'Slipway 2.1.0', draft: true, prerelease: false, assets }])
  },
  async ({ outputs }, { world }) => {
    expect(outputs).toMatchObject({ tag: 'core-v1.1.0' })
    expect(outputs['notes']).toContain('- words')
    expect(outputs['notes']).not.toContain('lock')
    expect(await world.checkout.read('packages/core/CHANGELOG.md')).toContain('- words')
  },
  ({ outputs, summary }) => {
    expect(outputs).toMatchObject({ result: 'preview', reason: 'pull-request-event' })
    expect(summary).toContain('- later')
  },
]

const examples = examplesOf()

test('the page has as many examples as are expected here', () => {
  expect(examples).toHaveLength(expected.length)
})

test.each(examples.map((example, index) => [example.at, index] as const))(
  '%s does what the page says',
  async (_, index) => {
    await using stage = await prepare()
    const isPreview = index === expected.length - 1
    if (isPreview) await stage.world.checkout.commit('fix: later')
    const event = isPreview
      ? { event: { name: 'pull_request' }, env: { GITHUB_BASE_REF: 'main' }, ref: 'refs/pull/9/merge' }
      : {}
    if (examples[index]?.inputs['commit-overrides']) await correct(stage, 'fix(security): lock')
    await expected[index]?.(await stage.succeed(examples[index]?.inputs ?? {}, event), stage)
  },
)
