/**
 * Runs a shipped action as the runner does (actions/runner 2.336): its own process, inputs and context in the environment, command files,
 * workflow commands on both streams, masks, annotations, the post stage, and cancellation by SIGINT, SIGTERM and SIGKILL.
 */
import { type ChildProcess, spawn } from 'node:child_process'
// by the synchronous calls, which cost a tenth of the others for files as small as these
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { type Command, parseCommand, parseKeyValues } from './commands.ts'
import { listReasons } from './reasons.ts'
import { askResident } from './resident/ask.ts'
import { refuseStaleDist } from './sources.ts'
import { ownProcess } from './tape.ts'

export const root = resolve(import.meta.dirname, '../..')

/** Gives a stage the clock of `TEST_CLOCK_OFFSET`. */
export const clockOption = `--import=${pathToFileURL(join(root, 'test/support/clock.mjs')).href}`

/** Lets a stage wait a tenth as long for what takes a second or longer. */
export const hurried = { NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'test/support/hurry.mjs')).href}` }

/** As `hurried`, without its limits: for stages whose servers answer, be it late on a machine that is busy. */
export const unpaused = { ...hurried, TEST_LIMITS: 'whole' }

export interface Step {
  readonly action: string
  readonly with?: Readonly<Record<string, string>>
  /** The job's and the step's `env`, on top of a small system environment; undefined removes. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly workspace: string
  readonly event?: { readonly name: string; readonly payload?: unknown }
  readonly ref?: string
  readonly sha?: string
  /** What `${{ github.token }}` gives. */
  readonly token?: string
  /** Sees each line as it is printed; answering `cancel` cancels the job, `kill` is a power cut. */
  readonly watch?: (line: string) => 'cancel' | 'kill' | undefined
  /** A power cut as soon as it is aborted. */
  readonly power?: AbortSignal
  /** Cancels the job as soon as it is aborted. */
  readonly stop?: AbortSignal
  /** Milliseconds from SIGINT to SIGTERM, and from there to SIGKILL; the runner's own are 7,500 and 2,500. */
  readonly patience?: readonly [number, number]
  /** Another folder with `actions/` and `dist/`; this repository by default. */
  readonly from?: string
  /** A process of its own, where the test is about that: its signals, its memory, what it prints while it runs. */
  readonly alone?: boolean
}

export interface Annotation {
  readonly kind: 'notice' | 'warning' | 'error'
  readonly message: string
  readonly properties: Readonly<Record<string, string>>
}

export interface StepResult {
  /** Null when a signal ended the process. */
  readonly exitCode: number | null
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly exported: Readonly<Record<string, string>>
  readonly summary: string
  /** Both streams as a person sees them: masked, commands left out. */
  readonly log: string
  /** Both streams as they were written. */
  readonly raw: string
  readonly commands: readonly Command[]
  readonly annotations: readonly Annotation[]
  readonly milliseconds: number
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | boolean | number }>>
  readonly runs: { readonly main: string; readonly post?: string }
}

/** Runs the main stage and, where action.yml names one, the post stage; the results are those of both together. */
export async function runStep(step: Step): Promise<StepResult> {
  if (step.from === undefined) refuseStaleDist()
  const folder = join(step.from ?? root, 'actions', step.action)
  const file = actionFile(join(folder, 'action.yml'))
  const inputs = inputEnvironment(file, step)
  const main = await runStage(step, join(folder, file.runs.main), inputs)
  if (step.from === undefined) await refuseUnlisted(step.action, main.outputs)
  // Who cuts the power takes the runner too.
  if (file.runs.post === undefined || step.power?.aborted === true) return main
  const state = Object.fromEntries(Object.entries(main.state).map(([key, value]) => [`STATE_${key}`, value]))
  const post = await runStage(step, join(folder, file.runs.post), { ...inputs, ...state })
  return {
    ...main,
    summary: main.summary + post.summary,
    log: main.log + post.log,
    raw: main.raw + post.raw,
    commands: [...main.commands, ...post.commands],
    annotations: [...main.annotations, ...post.annotations],
  }
}

const actionFiles = new Map<string, ActionFile>()

function actionFile(path: string): ActionFile {
  const file: ActionFile = actionFiles.get(path) ?? parse(readFileSync(path, 'utf8'))
  actionFiles.set(path, file)
  return file
}

/** A reason outside of its action's closed list is a fault of the action, whatever the test looks for. */
async function refuseUnlisted(action: string, { result, reason }: StepResult['outputs']): Promise<void> {
  if (result === undefined || reason === undefined) return
  const results = (await listReasons(action)).get(reason) ?? []
  if (!results.includes(result))
    throw new Error(`${action} ended with \`${result}\`, \`${reason}\`, which src/reasons/${action}.ts does not list`)
}

/** Every declared input is set, '' without a default; an undeclared one is set too (the runner only warns). */
function inputEnvironment(file: ActionFile, step: Step): Record<string, string> {
  const expression = (text: string) => text.replaceAll('${{ github.token }}', step.token ?? '')
  const defaults = Object.entries(file.inputs ?? {}).map(
    ([name, input]) => [name, expression(String(input.default ?? ''))] as const,
  )
  const all = { ...Object.fromEntries(defaults), ...step.with }
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

async function runStage(step: Step, script: string, inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  const temp = mkdtempSync(join(tmpdir(), 'slipway-runner-'))
  try {
    const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map(
      (name) => [`GITHUB_${name}`, join(temp, name.toLowerCase())] as const,
    )
    for (const [, path] of files) writeFileSync(path, '')
    const eventPath = join(temp, 'event.json')
    writeFileSync(eventPath, JSON.stringify(step.event?.payload ?? {}))
    const env = { ...context(step, temp, eventPath), ...Object.fromEntries(files), ...step.env, ...inputs }
    const started = performance.now()
    const { exitCode, lines } = (await stageInside(step, script, env)) ?? (await spawnStage(step, script, env))
    const milliseconds = performance.now() - started
    const read = (name: string) => readFileSync(join(temp, name), 'utf8')
    const commands = lines.flatMap((line) => parseCommand(line) ?? [])
    return {
      exitCode,
      outputs: parseKeyValues(read('output')),
      state: parseKeyValues(read('state')),
      exported: parseKeyValues(read('env')),
      summary: read('step_summary'),
      log: masked(lines),
      raw: lines.join('\n'),
      commands,
      annotations: commands.flatMap(annotationOf),
      milliseconds,
    }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

function context(step: Step, temp: string, eventPath: string): Record<string, string> {
  const system = Object.fromEntries(
    ['PATH', 'HOME', 'LANG', 'TMPDIR'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
  const ref = step.ref ?? 'refs/heads/main'
  return {
    ...system,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_EVENT_NAME: step.event?.name ?? 'push',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_SHA: step.sha ?? '0'.repeat(40),
    GITHUB_ACTOR: 'alice',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_WORKFLOW: 'release',
    GITHUB_JOB: 'release',
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    GIT_CONFIG_NOSYSTEM: '1',
  }
}

/** Runs it in the resident process of this worker, where nothing of the step needs a process of its own; undefined where it does. */
async function stageInside(step: Step, script: string, env: Readonly<Record<string, string | undefined>>) {
  const needsItsOwn =
    step.alone === true || step.watch !== undefined || step.power !== undefined || step.stop !== undefined
  if (needsItsOwn || step.from !== undefined || env[ownProcess] !== undefined) return undefined
  const { NODE_OPTIONS: options, ...others } = env
  const isHurried = options === hurried.NODE_OPTIONS
  // Node reads these when it starts.
  if (
    (options !== undefined && options !== clockOption && !isHurried) ||
    Object.keys(others).some((name) => /^(NODE_|SSL_CERT_|TZ$)/.test(name))
  )
    return undefined
  const set = Object.fromEntries(
    Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  const offset = Number(options !== clockOption ? 0 : (env['TEST_CLOCK_OFFSET'] ?? 0))
  const answer = await askResident({ script, directory: step.workspace, env: set, offset, isHurried })
  return answer && { exitCode: answer.exitCode, lines: linesOf(answer.written.map(([, text]) => text).join('')) }
}

async function spawnStage(step: Step, script: string, env: Readonly<Record<string, string | undefined>>) {
  const child = spawn(process.execPath, [script], { cwd: step.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  const timers: NodeJS.Timeout[] = []
  let isEnding = false
  const onLine = (line: string) => {
    lines.push(line)
    const wish = isEnding ? undefined : step.watch?.(line)
    if (wish === undefined) return
    isEnding = true
    if (wish === 'kill') child.kill('SIGKILL')
    else timers.push(...cancel(child, step.patience ?? [7_500, 2_500]))
  }
  step.power?.addEventListener('abort', () => child.kill('SIGKILL'))
  step.stop?.addEventListener('abort', () => timers.push(...cancel(child, step.patience ?? [7_500, 2_500])))
  readLines(child.stdout, onLine)
  readLines(child.stderr, onLine)
  const exitCode = await new Promise<number | null>((done, failed) =>
    child.on('close', (code) => done(code)).on('error', failed),
  )
  for (const timer of timers) clearTimeout(timer)
  return { exitCode, lines }
}

function cancel(child: ChildProcess, [toTerm, toKill]: readonly [number, number]): readonly NodeJS.Timeout[] {
  child.kill('SIGINT')
  return [setTimeout(() => child.kill('SIGTERM'), toTerm), setTimeout(() => child.kill('SIGKILL'), toTerm + toKill)]
}

function linesOf(output: string): readonly string[] {
  const lines = output.split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const parts = (rest + chunk).split(/\r\n|\n|\r/)
    rest = parts.pop() ?? ''
    for (const part of parts) onLine(part)
  })
  stream.on('end', () => {
    if (rest !== '') onLine(rest)
  })
}

/** A mask acts on the lines after it. */
function masked(lines: readonly string[]): string {
  const secrets: string[] = []
  const shown: string[] = []
  for (const line of lines) {
    const command = parseCommand(line)
    if (command?.name === 'add-mask' && command.message !== '') secrets.push(command.message)
    else if (command === undefined) shown.push(secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line))
  }
  return shown.join('\n')
}

function annotationOf({ name, message, properties }: Command): readonly Annotation[] {
  return name === 'notice' || name === 'warning' || name === 'error' ? [{ kind: name, message, properties }] : []
}
