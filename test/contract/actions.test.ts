import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { UserError } from '../../src/input/user-error.ts'
import type { Action, Host } from '../../src/runner/host.ts'
import { formerNames } from '../../src/version/predecessor.ts'
import { sampleHost, sampleInputs, sampleRun } from './sample.ts'
import { type Field, listActions, type Metadata, readMetadata, readText, root } from './tree.ts'

type Environment = Host['env']
type Reader = (host: Host) => Promise<unknown>

interface Parts {
  readonly metadata: Metadata
  readonly action: Action
  readonly readInputs: Reader
}

/** Inputs for which '' is a value of its own and not the default, as their descriptions say. */
const emptyCounts: readonly string[] = ['release-notes tag-prefix', 'version-bump tag-prefix']
/** Inputs of which one of several has to be given, so none is marked as required. */
const oneOf: readonly string[] = [
  'db-migrate url',
  'mysql-query query',
  'mysql-query host',
  'mysql-query user',
  'rollback command',
]
/** Names that another action gave, kept for those who come from it. */
const foreign: readonly string[] = ['newTag']
/** A password is a function, which equals no other: it is compared by its name. */
const whole = { depth: Number.POSITIVE_INFINITY, maxArrayLength: null, maxStringLength: null }
const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const actions = listActions()

test('the table of src/main.ts has exactly the folders of actions/', () => {
  const names = [...readText('src/main.ts').matchAll(/\bimport\('\.\/([\w-]+)\/action\.ts'\)/g)].map(([, name]) => name)
  expect(names.toSorted()).toEqual(actions)
  for (const name of names)
    expect(readText('src/main.ts')).toMatch(new RegExp(`^ +'?${name}'?: .*import\\('\\./${name}/`, 'm'))
})

test('the form for bugs offers every action', () => {
  const names = [...readText('.github/ISSUE_TEMPLATE/bug.yml').matchAll(/^ {8}- ([\w-]+)$/gm)].map(([, name]) => name)
  expect(names).toEqual(actions)
})

test('INPUT_ is read by src/input/reader.ts alone, and that by each inputs.ts alone', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  expect(sources.filter((file) => /\bINPUT_|\bgetInput\b/.test(readText(`src/${file}`)))).toEqual(['input/reader.ts'])
  const readers = sources.filter((file) => readText(`src/${file}`).includes('new InputReader'))
  expect(readers.toSorted()).toEqual(actions.map((name) => `${name}/inputs.ts`))
})

describe.each(actions)('%s', (name) => {
  test('the Marketplace shows its description whole', () => {
    const { description } = readMetadata(name)
    expect(description).toMatch(/\.$/)
    expect(description.length).toBeLessThan(125)
  })

  test('index.js is the stub', () => {
    expect(readText(`actions/${name}/index.js`)).toBe(
      `import { run } from '../../dist/index.js'\n\nawait run('${name}')\n`,
    )
  })

  test('an action with something to do at the end of the job has a post.js, the other stub', async () => {
    const { action } = await load(name)
    expect(hasPost(name)).toBe(action.post !== undefined)
    if (hasPost(name))
      expect(readText(`actions/${name}/post.js`)).toBe(
        `import { run } from '../../dist/index.js'\n\nawait run('${name}', 'post')\n`,
      )
  })

  test('action.yml names runtime, entry, brand, and all in kebab-case', () => {
    const { runs, branding, inputs, outputs, name: title } = readMetadata(name)
    expect(runs).toEqual({ using: 'node24', main: 'index.js', ...(hasPost(name) ? { post: 'post.js' } : {}) })
    expect(branding).toEqual({ icon: expect.any(String), color: expect.any(String) })
    expect(title).toContain(name)
    const names = [...Object.keys(inputs), ...Object.keys(outputs)]
    expect(names.filter((each) => !kebab.test(each) && !foreign.includes(each))).toEqual([])
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(['result', 'reason']))
  })

  test('src names the inputs and outputs of action.yml and none else', async () => {
    const { action, metadata } = await load(name)
    expect(action.inputs.toSorted()).toEqual(Object.keys(metadata.inputs).toSorted())
    expect(action.outputs.toSorted()).toEqual(Object.keys(metadata.outputs).toSorted())
  })

  test('readInputs reads every input, and none else', async () => {
    const { metadata, readInputs } = await load(name)
    // the inputs of the action that it takes the place of, to refuse them by their new names
    const former = name === 'version-bump' ? formerNames : []
    const expected = [...Object.keys(metadata.inputs), ...former].map(variable).toSorted()
    expect(await recordReads(readInputs)).toEqual(expected)
  })

  test('every output is set by a run, and none else', async () => {
    const { action, metadata } = await load(name)
    const { outputs } = await sampleRun(name, action)
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(metadata.outputs).toSorted())
  })

  test('an input left empty by an expression means its default', async () => {
    const { metadata, readInputs } = await load(name)
    const fields = Object.entries(metadata.inputs)
    const isNeeded = (input: string, field: Field) => field.required === true || oneOf.includes(`${name} ${input}`)
    const needed = fields.filter(([input, field]) => isNeeded(input, field)).map(([input]) => variable(input))
    const empty: Environment = {
      ...Object.fromEntries(fields.map(([input]) => [variable(input), ''])),
      ...Object.fromEntries(needed.map((key) => [key, sampleInputs[name]?.[key]])),
    }
    const nothing = await readInputs({ ...sampleHost(root, {}), env: empty })
    const optional = fields.filter(([input, field]) => !isNeeded(input, field))
    for (const [input, field] of optional.filter(([input, field]) => isPlain(`${name} ${input}`, field))) {
      const env = { ...empty, [variable(input)]: field.default }
      const read = await readInputs({ ...sampleHost(root, {}), env })
      expect({ input, read: inspect(read, whole) }).toEqual({ input, read: inspect(nothing, whole) })
    }
  })
})

function hasPost(name: string): boolean {
  return existsSync(join(root, 'actions', name, 'post.js'))
}

async function load(name: string): Promise<Parts> {
  const { action } = await import(`../../src/${name}/action.ts`)
  const { readInputs } = await import(`../../src/${name}/inputs.ts`)
  return { metadata: readMetadata(name), action, readInputs }
}

function variable(input: string): string {
  return `INPUT_${input.toUpperCase()}`
}

/** An expression is the runner's to fill in, so only literal defaults can be compared. */
function isPlain(key: string, field: Field): boolean {
  return field.default !== undefined && !field.default.includes('${{') && !emptyCounts.includes(key)
}

async function recordReads(read: Reader): Promise<readonly string[]> {
  const seen = new Set<string>()
  const env: Environment = new Proxy<Record<string, string>>({}, { get: (_, key) => void seen.add(String(key)) })
  try {
    await read({ ...sampleHost(root, {}), env })
  } catch (error) {
    // Of what is required: it comes when all has been read.
    if (!(error instanceof UserError)) throw error
  }
  return [...seen].filter((key) => key.startsWith('INPUT_')).toSorted()
}
