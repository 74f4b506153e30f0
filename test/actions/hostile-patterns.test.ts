/** Every place that takes a regular expression, a glob or a template is tried with one that would never end; the lists come from action.yml, the schemas and the sources. */
import { createServer } from 'node:http'
import { createStage as createGate, plain } from '../approval/stage.ts'
import { patternInputs, patternKeys, patternReaders } from '../contract/patterns.ts'
import { createStage as createHistory, day, good, hour, seconds } from '../deployment-history/stage.ts'
import { createStage as createNotes } from '../release-notes/stage.ts'
import { openStage } from '../restore/stage.ts'
import { listen } from '../support/listen.ts'
import { createWorld } from '../support/repository.ts'
import { runStep, type Step, type StepResult } from '../support/runner.ts'

/** No backtracking engine finds out in time that this does not match `slow`. */
const regex = '^(a+)+$'
const slow = `${'a'.repeat(40)}!`
/** The same for globs and `long`. */
const stars = '*a*a*a*a*a*a*a*a*b'
const nest = '+(a|+(a|+(a|aa)))b'
const long = 'a'.repeat(200)

type Given = Readonly<Record<string, string>>

interface Trial {
  /** Input or key, as the lists name it, or what else holds the pattern. */
  readonly place: string
  /** The source files that have it matched. */
  readonly readBy: readonly string[]
  readonly run: () => Promise<StepResult>
  readonly outputs: Given
  /** What the log says; it names the place and the pattern. */
  readonly says: RegExp
}

/** Takes inputs of version-bump on a branch and with files that patterns take long for. */
async function bump(given: Given, files: Given = {}, step: Partial<Step> = {}): Promise<StepResult> {
  await using world = await createWorld({
    message: 'feat: begin',
    files: { 'package.json': '{ "name": "a", "version": "1.0.0" }\n', 'doc.md': `${slow}\n`, [long]: '', ...files },
  })
  if (step.ref !== undefined) await world.checkout.git('checkout', '--quiet', '-b', long)
  const result = await runStep({ action: 'version-bump', workspace: world.checkout.path, with: given, ...step })
  expect(await world.checkout.git('ls-remote', '--tags', 'origin')).toBe('')
  expect(await world.checkout.git('status', '--porcelain')).toBe('')
  return result
}

/** Takes inputs of release-notes on a history whose paths patterns take long for. */
async function notes(given: Given): Promise<StepResult> {
  await using stage = await createNotes([
    { message: 'feat: one', files: { [long]: '' } },
    'v1.0.0',
    { message: 'feat: two', files: { [long]: 'two', 'loop.mustache': loop } },
    'v1.1.0',
  ])
  const result = await stage.run({ enrich: 'none', ...given })
  expect([...stage.github.state.releases.values()]).toEqual([])
  return result
}

/** A section in itself: Mustache looks its name up further out. */
const loop = `${'{{#sections}}{{#changes}}'.repeat(400)}${'x'.repeat(50_000)}${'{{/changes}}{{/sections}}'.repeat(400)}`

async function query(given: Given): Promise<StepResult> {
  await using world = await createWorld({ message: 'feat: begin', files: { [long]: 'SELECT 1' } })
  const place = { host: '127.0.0.1', port: '9', user: 'me', database: 'shop' }
  return await runStep({ action: 'mysql-query', workspace: world.checkout.path, with: { ...place, ...given } })
}

/** A check of a service that answers with what takes long; `stop` is aborted once it has answered. */
async function check(fields: (url: string) => string, stop?: AbortController): Promise<StepResult> {
  await using stage = await openStage()
  await stage.deploy('1.2.0')
  const server = createServer((request, response) => {
    if (stop !== undefined) response.on('close', () => setTimeout(() => stop.abort(), 100))
    response.setHeader('x-text', slow)
    response.end(request.url === '/json' ? JSON.stringify({ text: slow }) : slow)
  })
  const { port, stop: close } = await listen(server)
  try {
    const limits = stop === undefined ? 'inconclusive-limit: 0' : 'inconclusive-limit: 1000'
    const checks = `version: 1
defaults: { timeout: 5s, interval: 1ms, within: 10m, ${limits} }
bake: off
checks: [{ id: odd, ${fields(`http://127.0.0.1:${port}`)} }]
`
    const ending: Partial<Step> = stop === undefined ? {} : { stop: stop.signal, patience: [50, 60_000] }
    return await stage.run('smoke-test', { with: { checks, rollback: 'none', command: '' }, ...ending })
  } finally {
    server.closeAllConnections()
    await close()
  }
}

async function approve(): Promise<StepResult> {
  const inputs = `expires: 48h\n    inputs: { ticket: { type: string, pattern: '(a+)+' } }`
  await using stage = await createGate({ policy: plain.replace('expires: 48h', () => inputs) })
  await stage.gate()
  stage.say('bob', `/approve ticket=${slow}`)
  const [result] = await stage.deliver()
  expect(stage.table()).toMatch(/ticket/)
  if (result === undefined) throw new Error('nothing was delivered')
  return result
}

/** A run of a branch whose name would keep a backtracking matcher busy for ever. */
async function ask(): Promise<StepResult> {
  await using stage = await createGate({ policy: plain.replace('expires: 48h', `branches: ['${stars}']`) })
  return await stage.gate({}, undefined, { env: { GITHUB_REF: `refs/heads/${long}` } })
}

/** A run that changes a file whose name would keep a backtracking matcher of CODEOWNERS busy. */
async function owned(): Promise<StepResult> {
  const policy = 'gates:\n  production:\n    require: [{ count: 1, from: { codeowners: true } }]\n'
  await using stage = await createGate({ policy })
  const { checkout } = stage.world
  await checkout.commit({ message: 'ci: owners', files: { CODEOWNERS: `${stars} @eve\n` } })
  await checkout.commit({ message: 'feat: change', files: { [long]: 'x' } })
  await checkout.push()
  return await stage.gate({}, stage.another(await checkout.git('rev-parse', 'HEAD')))
}

/** The history of a repository with an environment whose name would keep a backtracking matcher busy. */
async function history(given: Given): Promise<StepResult> {
  const at = (days: number) => ({ message: `feat: of day ${days}`, at: seconds(days * day) })
  const { stage: opened, shas } = await createHistory([at(0), at(1)])
  await using stage = opened
  const run = { run: { id: 1, attempt: 1, job: 'deploy' } }
  await stage.github.addDeployment({ ...good(shas[0] ?? '', hour, run), environment: long })
  return await stage.run(given)
}

const checkReaders = ['web', 'json', 'pattern']
  .map((name) => `src/checks/file/${name}.ts`)
  .concat('src/checks/kinds/judge.ts')
const regexReaders = ['src/manifests/files.ts', 'src/manifests/rules.ts']
const notesGlobs = ['src/release-notes/facts.ts']
const assetGlobs = ['src/release-notes/files.ts', 'src/files/match.ts']
const scriptGlobs = ['src/mysql-query/scripts.ts', 'src/files/match.ts']
const invalid = { result: 'failed', reason: 'invalid-input' }
const unknown = { reason: 'inconclusive' }
const globs = [stars, nest, '{a,b}'.repeat(30), '{1..30000000}']

const trials: readonly Trial[] = [
  {
    place: 'version-bump: files',
    readBy: regexReaders,
    run: () => bump({ files: `[{ path: doc.md, regex: '^(?:a+)+(\\d+)$' }]`, manifests: 'none' }),
    outputs: invalid,
    says: /Input `files`.*doc\.md: `regex: \^\(\?:a\+\)\+\(\\d\+\)\$`.*needs more than 1 second/,
  },
  ...[stars].map(
    (glob): Trial => ({
      place: 'version-bump: files',
      readBy: regexReaders,
      run: () => bump({ files: `[{ path: '${glob}', regex: '(\\d+)' }]`, manifests: 'none' }),
      outputs: invalid,
      says: slowGlob('Input `files`', glob),
    }),
  ),
  {
    place: 'version-bump: channels',
    readBy: ['src/version/channels/match.ts'],
    run: () => bump({ channels: `'${stars}': beta` }, {}, { ref: `refs/heads/${long}` }),
    outputs: invalid,
    says: slowGlob('Input `channels`', stars),
  },
  {
    place: 'version-bump: packages',
    readBy: [],
    run: () => bump({ packages: `.: { name: a, tag: '${regex}{version}' }` }),
    outputs: invalid,
    says: /`packages`/,
  },
  ...['sections', 'exclude'].map(
    (input): Trial => ({
      place: `release-notes: ${input}`,
      readBy: notesGlobs,
      run: () => notes({ [input]: input === 'sections' ? `A: { paths: ['${stars}'] }` : `paths: ['${stars}']` }),
      outputs: invalid,
      says: slowGlob('Input `sections` or `exclude`', stars),
    }),
  ),
  ...globs.flatMap((glob): readonly Trial[] => [
    {
      place: 'release-notes: assets',
      readBy: assetGlobs,
      run: () => notes({ assets: glob, release: 'draft' }),
      outputs: invalid,
      says: slowGlob('Input `assets`', glob),
    },
    {
      place: 'mysql-query: file',
      readBy: scriptGlobs,
      run: () => query({ file: glob }),
      outputs: invalid,
      says: slowGlob('Input `file`', glob),
    },
  ]),
  ...[{ template: loop }, { 'template-file': 'loop.mustache' }].map(
    (given): Trial => ({
      place: `release-notes: ${Object.keys(given).join()}`,
      readBy: ['src/release-notes/notes/template.ts'],
      run: () => notes(given),
      outputs: { result: 'failed', reason: 'invalid-template' },
      says: /Input `template` produces too much text/,
    }),
  ),
  ...Object.entries({
    'http.headers': (url: string) => `http: { url: "${url}", headers: { x-text: "/${regex}/" } }`,
    'http.body.matches': (url: string) => `http: { url: "${url}", body: { matches: "/${regex}/" } }`,
    'http.body.equals': (url: string) => `http: { url: "${url}/json", body: { json: $.text, equals: "/${regex}/" } }`,
    'jsonCondition.equals': (url: string) =>
      `http: { url: "${url}/json", body: { json: { $.text: { equals: "/${regex}/" } } } }`,
    'version.text': (url: string) => `version: { url: "${url}", text: "/${regex}/", equals: 1.2.0 }`,
  }).map(
    ([key, fields]): Trial => ({
      place: `smoke: ${key}`,
      readBy: checkReaders,
      run: () => check(fields),
      outputs: unknown,
      says: /`\^\(a\+\)\+\$` needs more than 1 second/,
    }),
  ),
  {
    place: 'gates: input.pattern',
    readBy: ['src/approval/rules/inputs.ts', 'src/approval/rules/values.ts'],
    run: approve,
    outputs: { result: 'waiting', reason: 'not-enough-approvals' },
    says: /./,
  },
  {
    place: 'gates: gate.branches',
    readBy: ['src/approval/rules/admission.ts'],
    run: ask,
    outputs: { result: 'error', reason: 'other-ref' },
    says: /only accepts requests from `\*a\*a/,
  },
  {
    place: 'CODEOWNERS',
    readBy: ['src/approval/owners/codeowners.ts'],
    run: owned,
    outputs: { result: 'waiting' },
    says: /./,
  },
  ...['environment', 'metrics-environment'].map(
    (input): Trial => ({
      place: `deployment-history: ${input}`,
      readBy: ['src/deployment-history/read/names.ts'],
      run: () =>
        history({
          environment: stars,
          'metrics-environment': stars,
          ...(input === 'environment' ? { 'metrics-environment': 'x' } : {}),
        }),
      outputs: {},
      says: /./,
    }),
  ),
]

function slowGlob(source: string, glob: string): RegExp {
  const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(`${literal(source)} has the glob \`.*${literal(glob.slice(0, 20))}.*which needs more than 1 second`)
}

test('the table has every input, every key and every reader of patterns', () => {
  const listed = [...patternInputs(), ...patternKeys('smoke'), ...patternKeys('gates')]
  const tried = trials.map(({ place }) => place).filter((place) => place.includes(': '))
  expect([...new Set(tried)].toSorted()).toEqual(listed.toSorted())
  // Members of a workspace are named by files of the repository; their globs are matched as those of `sections` are.
  const readers = ['src/manifests/members.ts', ...trials.flatMap(({ readBy }) => readBy)]
  expect([...new Set(readers)].toSorted()).toEqual(patternReaders())
})

test.each(trials)('a pattern that would never end is ended: $place, $says', async ({ run, outputs, says }) => {
  const result = await run()
  expect(result.outputs).toMatchObject(outputs)
  expect([result.log, ...result.annotations.map(({ message }) => message)].join('\n')).toMatch(says)
  expect(result.log).not.toContain('internal-error')
})

test('a job that is cancelled during a match ends by itself', async () => {
  const stop = new AbortController()
  const result = await check((url) => `http: { url: "${url}", body: { matches: "/${regex}/" } }`, stop)
  expect(stop.signal.aborted).toBe(true)
  expect(result).toMatchObject({ exitCode: 1, outputs: { reason: 'cancelled' } })
})
