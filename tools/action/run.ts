import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { printable } from '../../src/text/printable.ts'
import { listActions, readMetadata, root } from '../../test/contract/tree.ts'
import { parseCommand, parseKeyValues } from '../../test/support/commands.ts'
import { type Contract, readWish, type Wish } from './arguments.ts'
import { type Place, readPlace, tokenFor } from './context.ts'
import { showMarkdown } from './terminal.ts'

/** Runs an action from the bundle on the repository in `folder`; returns its exit code. */
export async function runAction(args: readonly string[], folder: string): Promise<number> {
  const actions = new Map<string, Contract>(listActions().map((name) => [name, readMetadata(name)]))
  const wish = readWish(args, actions)
  const place = readPlace(folder, process.env)
  const { token, warning } = tokenFor(place, process.env)
  const files = await mkdtemp(join(tmpdir(), 'slipway-action-'))
  try {
    console.log(headOf(wish, place))
    if (warning !== '') console.log(warning)
    const contract = actions.get(wish.action) ?? { description: '', inputs: {} }
    const env = { ...(await environmentOf(place, wish, files)), ...inputsOf(contract, wish, token) }
    // version-bump also reads it from there
    if (env['GITHUB_TOKEN'] !== token) delete env['GITHUB_TOKEN']
    const secrets: string[] = []
    const code = await play(wish, env, place, secrets)
    const hide = (text: string) => hidden(text, secrets)
    const read = async (name: string) => await readFile(join(files, name), 'utf8')
    const outputs = Object.entries(parseKeyValues(await read('output'))).filter(([, value]) => value !== '')
    console.log(
      `\nOutputs\n${outputs.map(([name, value]) => `  ${name} = ${oneLine(hide(value))}`).join('\n') || '  none'}`,
    )
    console.log(`\nSummary\n${showMarkdown(hide(await read('step_summary')))}`)
    if (wish.isDry) console.log('\nThis was a dry run: nothing was written. With --yes it runs for real.')
    return code
  } finally {
    await rm(files, { recursive: true, force: true })
  }
}

function headOf({ action, isDry }: Wish, { repository, workspace, ref, sha }: Place): string {
  const where = repository === '' ? `${workspace} (its remote is not on GitHub)` : repository
  return `${action}${isDry ? ', dry run' : ''}: ${where}, ${ref || 'no branch'}, ${sha.slice(0, 7)}`
}

/** Sets every declared input, as the runner does. */
function inputsOf({ inputs }: Contract, wish: Wish, token: string): Record<string, string> {
  const usual = (text = '') => text.replaceAll('${{ github.token }}', token).replace(/\$\{\{.*?\}\}/g, '')
  return Object.fromEntries(
    Object.entries(inputs).map(([name, field]) => [
      `INPUT_${name.toUpperCase()}`,
      wish.inputs[name] ?? usual(field.default),
    ]),
  )
}

/** The environment of the terminal, overridden by what the runner would set. */
async function environmentOf(place: Place, { inputs }: Wish, files: string): Promise<Record<string, string>> {
  const names = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY']
  for (const name of names) await writeFile(join(files, name.toLowerCase()), '')
  const event = join(files, 'event.json')
  await writeFile(event, JSON.stringify({ ref: place.ref, inputs, repository: { full_name: place.repository } }))
  const own = Object.entries(process.env).filter(([name]) => !/^(INPUT_|STATE_|npm_)/.test(name))
  return {
    ...Object.fromEntries(own.map(([name, value]) => [name, value ?? ''])),
    GITHUB_SERVER_URL: place.server,
    GITHUB_API_URL: place.api,
    GITHUB_GRAPHQL_URL: place.graphql,
    GITHUB_REPOSITORY: place.repository,
    GITHUB_WORKSPACE: place.workspace,
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: place.ref,
    GITHUB_REF_NAME: place.ref.replace(/^refs\/(heads|tags)\//, ''),
    GITHUB_REF_TYPE: place.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_SHA: place.sha,
    RUNNER_TEMP: files,
    ...Object.fromEntries(names.map((name) => [`GITHUB_${name}`, join(files, name.toLowerCase())])),
  }
}

/** Runs main, then post if there is one, and shows their output like the runner's log. */
async function play(
  wish: Wish,
  env: Readonly<Record<string, string>>,
  { workspace }: Place,
  secrets: string[],
): Promise<number> {
  const { main, post } = readMetadata(wish.action).runs
  const state = async () =>
    Object.entries(parseKeyValues(await readFile(env['GITHUB_STATE'] ?? '', 'utf8'))).map(([key, value]) => [
      `STATE_${key}`,
      value,
    ])
  const code = await stage(join(root, 'actions', wish.action, String(main)), env, workspace, secrets)
  if (post === undefined) return code
  const more = Object.fromEntries(await state())
  const end = await stage(join(root, 'actions', wish.action, String(post)), { ...env, ...more }, workspace, secrets)
  return code || end
}

function stage(script: string, env: Readonly<Record<string, string>>, cwd: string, secrets: string[]): Promise<number> {
  const child = spawn(process.execPath, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const show = (line: string) => {
    const shown = shownLine(line, secrets)
    if (shown !== undefined) console.log(hidden(shown, secrets))
  }
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', show)
  const stop = () => child.kill('SIGINT')
  process.on('SIGINT', stop)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('SIGINT', stop)
      resolve(code ?? 1)
    })
  })
}

/** A runner command as readable text; undefined if it is not for people. */
function shownLine(line: string, secrets: string[]): string | undefined {
  const command = parseCommand(line)
  if (command === undefined) return line
  if (command.name === 'add-mask' && command.message !== '') secrets.push(command.message)
  if (/^(notice|warning|error)$/.test(command.name)) return `${command.name}: ${command.message}`
  return command.name === 'group' ? command.message : undefined
}

/** Masked values stay masked, also in what is shown at the end. */
function hidden(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
}

function oneLine(text: string): string {
  const line = printable(text.trim().replace(/\s*\n\s*/g, ' ⏎ '))
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}
