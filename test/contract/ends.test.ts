import { mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { runStep, type StepResult } from '../support/runner.ts'
import { sampled } from '../support/sample.ts'
import { openSample } from './sample.ts'
import { listActions, readMetadata, root } from './tree.ts'

const actions = listActions()
const throwing = join(root, 'test/support/throwing.mjs')

/** Those whose dry run has neither a socket nor a child are sent to a server instead, at this port. */
const elsewhere: Readonly<Record<string, (port: number) => Readonly<Record<string, string>>>> = {
  'db-migrate': (port) => ({ INPUT_URL: `mysql://me:secret@127.0.0.1:${port}/shop` }),
  'mysql-query': (port) => ({ 'INPUT_DRY-RUN': 'false', INPUT_PORT: String(port), INPUT_PASSWORD: 'secret' }),
}

/** Defaults that are expressions, as they come out where the runner knows nothing. */
const expressions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'approval-gate': { 'INPUT_JOB-ID': '' },
}

/** A run of the shipped action as the runner makes it; `env` goes before everything else. */
async function play(name: string, env: Readonly<Record<string, string>>, given = {}): Promise<StepResult> {
  await using sample = await openSample(name)
  const { inputs, context } = separate({ ...expressions[name], ...sample.env, ...given })
  return await runStep({
    action: name,
    workspace: sample.workspace,
    with: inputs,
    env: { GITHUB_REPOSITORY: 'sample/sample', ...context, ...env },
  })
}

/** `INPUT_DRY-RUN` is the input `dry-run`; everything else is of the job. */
function separate(all: Readonly<Record<string, string>>) {
  const isInput = ([name]: readonly [string, string]) => name.startsWith('INPUT_')
  const entries = Object.entries(all)
  const inputs = entries.filter(isInput).map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value])
  return { inputs: Object.fromEntries(inputs), context: Object.fromEntries(entries.filter((each) => !isInput(each))) }
}

/** The command files of a step, of which one cannot be written. */
const broken = ['a folder', 'a full disk', 'a missing file'] as const

async function breakFile(kind: (typeof broken)[number], body: (path: string) => Promise<void>): Promise<void> {
  const path = join(root, 'build', `broken-${process.pid}`)
  if (kind === 'a full disk') return body('/dev/full')
  if (kind === 'a folder') await mkdir(path, { recursive: true })
  await body(path)
  await rm(path, { recursive: true, force: true })
}

describe.each(sampled(actions, 3))('%s', (name) => {
  const { outputs: declared } = readMetadata(name)

  test('ends with a result where its first socket or child throws', async () => {
    const server = createServer((socket) => socket.on('error', () => {}).resume()).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.on('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    const { outputs, exitCode, annotations, summary } = await play(
      name,
      { NODE_OPTIONS: `--import=${throwing}` },
      elsewhere[name]?.(port),
    )
    server.close()
    expect(outputs).toMatchObject({ result: expect.stringMatching(/^\w/), reason: 'internal-error' })
    expect({ exitCode, last: annotations.at(-1) }).toMatchObject({
      exitCode: 1,
      last: { kind: 'error', message: expect.stringContaining('thrown in a listener') },
    })
    expect(summary).toContain('thrown in a listener')
    expect(summary).toContain(`/blob/main/docs/troubleshooting.md#${name}-internal-error)`)
  })

  test('is as green with a full disk for summary and outputs as without', async () => {
    const usual = await play(name, {})
    expect(usual.outputs).toMatchObject({ result: expect.stringMatching(/^\w/), reason: expect.stringMatching(/^\w/) })
    await compare(name, usual, 'a full disk', Object.keys(declared))
  })
})

test.each(['a folder', 'a missing file'] as const)('%s for summary and outputs is as a full disk', async (kind) => {
  const usual = await play('db-migrate', {})
  await compare('db-migrate', usual, kind, Object.keys(readMetadata('db-migrate').outputs))
})

/** The same run with one of its command files broken, and with the other. */
async function compare(
  name: string,
  usual: StepResult,
  kind: (typeof broken)[number],
  declared: readonly string[],
): Promise<void> {
  await breakFile(kind, async (path) => {
    const mute = await play(name, { GITHUB_STEP_SUMMARY: path })
    expect([mute.exitCode, mute.outputs['reason']]).toEqual([usual.exitCode, usual.outputs['reason']])
    expect(Object.keys(mute.outputs).toSorted()).toEqual(declared.toSorted())
    expect(warnings(mute)).toContain('The step summary could not be written')
    const deaf = await play(name, { GITHUB_OUTPUT: path })
    expect([deaf.exitCode, deaf.summary !== '']).toEqual([usual.exitCode, usual.summary !== ''])
    expect(warnings(deaf)).toContain('The outputs of this step could not be written')
  })
}

function warnings({ annotations }: StepResult): string {
  return annotations.flatMap(({ kind, message }) => (kind === 'warning' ? [message] : [])).join('\n')
}

test.each(sampled(actions, 3))('%s hides the login of a proxy before it does anything', async (name) => {
  const { commands } = await play(name, { HTTPS_PROXY: 'ada:p%40ssword@127.0.0.1:9' })
  const masks = commands.flatMap(({ name: command, message }) => (command === 'add-mask' ? [message] : []))
  expect(masks).toEqual(
    expect.arrayContaining(['p%40ssword', 'p@ssword', Buffer.from('ada:p@ssword').toString('base64')]),
  )
})
