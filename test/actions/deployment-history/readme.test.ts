/** Every example of the action's page is run, in order of the page, with the inputs that stand there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { listExamples } from '../../contract/examples.ts'
import { createStage, day, good, hour, type Stage, seconds } from '../../deployment-history/stage.ts'
import { root, type StepResult } from '../../support/runner.ts'

interface ExampleStep {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

const page = 'actions/deployment-history/README.md'
const own = 'slipway-actions/slipway/actions/deployment-history@v1'

/** The `with:` of our steps, by the place that the example has on the page. */
function examplesOf(): readonly { readonly at: string; readonly inputs: Readonly<Record<string, string>> }[] {
  return listExamples(page, readFileSync(join(root, page), 'utf8')).flatMap(({ at, workflow }) => {
    const jobs: Record<string, { readonly steps: readonly ExampleStep[] }> = parse(workflow).jobs
    return Object.values(jobs).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses === own).map((step) => ({ at, inputs: textsOf(step.with ?? {}) })),
    )
  })
}

function textsOf(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))
}

async function prepare(): Promise<Stage> {
  const { stage, shas } = await createStage(
    [0, 1, 2, 3, 4].map((days) => ({ message: `feat: of day ${days}`, at: seconds(days * day) })),
  )
  const [first = '', ...rest] = shas
  await stage.world.checkout.git('tag', 'v1.0.0', first)
  await stage.world.checkout.git('push', '-q', 'origin', 'v1.0.0')
  for (const [index, sha] of rest.entries())
    await stage.github.addDeployment(good(sha, (index + 1) * day + hour, { version: `1.${index + 1}.0` }))
  await stage.github.addDeployment({ ...good(shas[4] ?? '', 4 * day, { version: '1.4.0' }), environment: 'staging' })
  return stage
}

type Expectation = (result: StepResult, stage: Stage) => void | Promise<void>

/** What each example must show, in the order of the page. */
const expected: readonly Expectation[] = [
  ({ outputs, summary }) => {
    expect(outputs).toMatchObject({ result: 'reported', reason: 'measured', deployments: '4' })
    expect(summary).toMatch(/^### production has 1\.4\.0 since /)
  },
  async ({ outputs, summary }, { world }) => {
    expect(JSON.parse(outputs['live'] ?? '')).toMatchObject([{ environment: 'production' }, { environment: 'staging' }])
    expect(summary).toContain('level of 2024')
    expect(JSON.parse(await world.checkout.read('site/live.json'))).toMatchObject({ message: '1.4.0' })
    expect(await world.checkout.read('site/deployments.html')).toContain('Timeline')
    expect(JSON.parse(await world.checkout.read('site/deployments.json')).live).toHaveLength(2)
    expect(await world.checkout.read('site/deployments.md')).toContain('production has 1.4.0')
  },
  ({ outputs }) => {
    expect(outputs).toMatchObject({ result: 'reported', 'change-fail-rate': '0' })
    expect(JSON.parse(outputs['dora'] ?? '')).toMatchObject({ 'change-lead-time': { start: 'merge' } })
  },
  ({ outputs }) => expect(outputs).toMatchObject({ result: 'reported', dora: expect.stringContaining('production-*') }),
]

const examples = examplesOf()

test('there is an expectation for each example', () => {
  expect(examples).toHaveLength(expected.length)
})

test.each(examples.map((example, index) => ({ ...example, index })))('$at', async ({ inputs, index }) => {
  await using stage = await prepare()
  const result = await stage.succeed(inputs)
  await expected[index]?.(result, stage)
})
