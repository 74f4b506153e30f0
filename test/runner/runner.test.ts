import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCommand, parseKeyValues } from '../support/commands.ts'
import { runStep, type Step, type StepResult } from '../support/runner.ts'

/** Runs a throwaway action whose main and post scripts are given. */
async function runScript(scripts: { main: string; post?: string }, step: Partial<Step> = {}): Promise<StepResult> {
  const from = await mkdtemp(join(tmpdir(), 'slipway-action-'))
  try {
    const folder = join(from, 'actions', 'probe')
    await mkdir(folder, { recursive: true })
    const inputs =
      "inputs:\n  dry-run: { default: 'false' }\n  a name: {}\n  token: { default: '${{ github.token }}' }\n"
    const post = scripts.post === undefined ? '' : '\n  post: post.mjs'
    await writeFile(join(folder, 'action.yml'), `${inputs}runs:\n  using: node24\n  main: main.mjs${post}\n`)
    await writeFile(join(folder, 'main.mjs'), `import fs from 'node:fs'\n${scripts.main}`)
    await writeFile(join(folder, 'post.mjs'), `import fs from 'node:fs'\n${scripts.post ?? ''}`)
    return await runStep({ action: 'probe', workspace: from, from, ...step })
  } finally {
    await rm(from, { recursive: true, force: true })
  }
}

test('every declared input is set, dashes kept, spaces to underscores, the token filled in; the workspace is the directory', async () => {
  const main = `
    const names = ['INPUT_DRY-RUN', 'INPUT_A_NAME', 'INPUT_TOKEN', 'INPUT_EXTRA', 'GITHUB_TOKEN', 'CI', 'GITHUB_ACTIONS', 'GITHUB_REF_NAME']
    for (const name of names) fs.appendFileSync(process.env.GITHUB_OUTPUT, name + '=' + process.env[name] + '\\n')
    fs.appendFileSync(process.env.GITHUB_OUTPUT, 'here=' + (process.cwd() === fs.realpathSync(process.env.GITHUB_WORKSPACE)))`
  const { outputs } = await runScript({ main }, { with: { extra: 'x', 'dry-run': 'true' }, token: 'ghs_1' })
  expect(outputs).toEqual({
    'INPUT_DRY-RUN': 'true',
    INPUT_A_NAME: '',
    INPUT_TOKEN: 'ghs_1',
    INPUT_EXTRA: 'x',
    GITHUB_TOKEN: 'undefined',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REF_NAME: 'main',
    here: 'true',
  })
})

test('state reaches the post stage, whose summary and log are added', async () => {
  const { summary, log } = await runScript({
    main: "fs.appendFileSync(process.env.GITHUB_STATE, 'key<<E\\na\\nb\\nE\\n'); fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'one')",
    post: "console.log('post sees ' + JSON.stringify(process.env.STATE_key)); fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'two')",
  })
  expect(summary).toBe('onetwo')
  expect(log).toContain('post sees "a\\nb"')
})

test('commands on both streams are obeyed, a mask acts on later lines only, an annotation alone does not fail', async () => {
  const main = `
    console.log('before hunter2')
    console.log('::add-mask::hunter2')
    console.log('after hunter2')
    console.error('  ::error file=a.ts,line=3,title=a%3Ab::one%0Atwo')`
  const { log, annotations, exitCode } = await runScript({ main })
  expect(log).toBe('before hunter2\nafter ***')
  expect(annotations).toEqual([
    { kind: 'error', message: 'one\ntwo', properties: { file: 'a.ts', line: '3', title: 'a:b' } },
  ])
  expect(exitCode).toBe(0)
})

test('a cancelled step gets SIGINT, then SIGTERM, then SIGKILL', async () => {
  const main = `
    process.on('SIGINT', () => console.log('got SIGINT'))
    process.on('SIGTERM', () => console.log('got SIGTERM'))
    setInterval(() => {}, 1000)
    console.log('ready')`
  const watch = (line: string) => (line === 'ready' ? 'cancel' : undefined)
  const { log, exitCode } = await runScript({ main }, { watch, patience: [150, 150] })
  expect(log).toBe('ready\ngot SIGINT\ngot SIGTERM')
  expect(exitCode).toBeNull()
})

test.each([
  [
    '::set-output name=a,b=c::value::more',
    { name: 'set-output', properties: { name: 'a', b: 'c' }, message: 'value::more' },
  ],
  ['\t::debug::x', { name: 'debug', properties: {}, message: 'x' }],
  ['text ##[error]boom', { name: 'error', properties: {}, message: 'boom' }],
  [':​:error::x', undefined],
  ['text ::error::x', undefined],
])('%s', (line, command) => expect(parseCommand(line)).toEqual(command))

test.each([
  ['a=b<<c', { a: 'b<<c' }],
  ['a<<E\nx=1\n\nE\nb=2', { a: 'x=1\n', b: '2' }],
  ['a=', { a: '' }],
])('command file %j', (text, values) => expect(parseKeyValues(text)).toEqual(values))

test.each(['nonsense', 'a<<E\nx'])('a command file that the runner refuses: %j', (text) =>
  expect(() => parseKeyValues(text)).toThrow('Unable to process file command'),
)
