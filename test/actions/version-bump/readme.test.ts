/** The documentation's examples, run as they stand there. */
import { parse } from 'yaml'
import { type Example, listExamples } from '../../contract/examples.ts'
import { listFiles, readText } from '../../contract/tree.ts'
import { startGitHub } from '../../support/github/github.ts'
import { createWorld, type World } from '../../support/repository.ts'
import { bump, manifest, remoteFile } from '../../version-bump/bump.ts'
import { type Scenario, scenarios } from '../../version-bump/scenarios.ts'

interface UsedStep {
  readonly at: string
  /** Names of the inputs, sorted: the key of its scenario. */
  readonly key: string
  readonly with: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly GivenStep[] }>>
}

interface GivenStep {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
}

// What quotes an example, and the page of other tools, are run as whole workflows (test/workflows).
const pages = listFiles().filter((file) => file.endsWith('.md') && file !== 'docs/migrating.md')
const steps = pages.flatMap((page) =>
  listExamples(page, readText(page))
    .filter(({ isQuoted }) => !isQuoted)
    .flatMap(stepsOf),
)

function stepsOf({ at, workflow }: Example): readonly UsedStep[] {
  const { jobs }: Workflow = parse(workflow)
  return Object.values(jobs)
    .flatMap((job) => job.steps ?? [])
    .filter(({ uses }) => /\/actions\/version-bump(?:@|$)/.test(uses ?? ''))
    .map(({ with: inputs = {}, env = {} }) => {
      return { at, key: Object.keys(inputs).sort().join(' '), with: texts(inputs), env: texts(env) }
    })
}

/** The runner hands over every value as text. */
function texts(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
}

function filled(values: Readonly<Record<string, string>>, { expressions = {} }: Scenario) {
  const fill = (text: string) =>
    text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
      const value = expressions[expression]
      if (value === undefined) throw new Error(`test/version-bump/scenarios.ts gives no value for ${expression}`)
      return value
    })
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fill(value)]))
}

async function prepare({
  files = {},
  tags = ['v1.2.3'],
  branch = 'main',
  commits,
  changes = {},
}: Scenario): Promise<World> {
  const world = await createWorld({ message: 'init', files: { 'package.json': manifest('1.2.3'), ...files } })
  const { checkout } = world
  for (const tag of tags) await checkout.tag(tag)
  if (branch !== 'main') await checkout.git('checkout', '-q', '-b', branch)
  await checkout.commits(...commits)
  await checkout.push(branch)
  for (const [path, text] of Object.entries(changes)) await checkout.write(path, text)
  return world
}

test('every example has a scenario, and every scenario an example', () => {
  expect([...new Set(steps.map(({ key }) => key))].sort()).toEqual(Object.keys(scenarios).sort())
})

test.each(steps.map((step) => [`${step.at} (${step.key || 'no inputs'})`, step] as const))('%s', async (_, step) => {
  const scenario = scenarios[step.key]
  if (scenario === undefined) throw new Error('test/version-bump/scenarios.ts has no scenario for this example')
  await using world = await prepare(scenario)
  const before = await world.tags()
  const branch = scenario.branch ?? 'main'
  await using github = await startGitHub({ repository: 'octo/demo', bare: world.bare })
  const { exitCode, outputs, raw } = await bump(world.checkout, filled(step.with, scenario), {
    ref: `refs/heads/${branch}`,
    event: { name: scenario.event ?? 'push' },
    token: github.token,
    env: { ...github.env, ...filled(step.env, scenario) },
  })
  if (exitCode !== 0) throw new Error(raw)
  expect(outputs).toMatchObject(scenario.outputs)
  for (const [path, text] of Object.entries(scenario.after ?? {}))
    expect(await remoteFile(world, path, branch)).toBe(text.trimEnd())
  const made = (await world.tags()).filter((tag) => !before.includes(tag))
  if (scenario.made === 'elsewhere') expect(made).toHaveLength(1)
  else expect(made).toEqual(scenario.made ?? [])
  for (const value of Object.values(scenario.expressions ?? {}))
    if (value.startsWith('ghs_')) expect(raw.replace(`::add-mask::${value}`, '')).not.toContain(value)
})
