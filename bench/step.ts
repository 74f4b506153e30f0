import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { Command } from './measure.ts'

const root = resolve(import.meta.dirname, '..')

/** A step of the shipped bundle: environment and command files as the runner gives them, defaults from action.yml. */
export interface Step {
  readonly command: Command
  /** The outputs of the step, by name; empty before it has run. */
  readonly outputs: () => ReadonlyMap<string, string>
}

/** Prepares one action on a checkout; `folder` contains its command files. The API's address leads nowhere, because no step may need it. */
export function prepareStep(
  action: string,
  inputs: Readonly<Record<string, string>>,
  checkout: string,
  folder: string,
): Step {
  mkdirSync(folder, { recursive: true })
  const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(folder, name)])
  for (const [, path = ''] of files) writeFileSync(path, '')
  writeFileSync(join(folder, 'event.json'), '{}')
  const env = {
    ...Object.fromEntries(files),
    ...inputEnvironment(action, inputs),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: checkout,
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: folder,
  }
  const command = { program: process.execPath, args: [join(root, 'actions', action, 'index.js')], directory: checkout }
  return { command: { ...command, env }, outputs: () => readOutputs(join(folder, 'OUTPUT')) }
}

function inputEnvironment(action: string, given: Readonly<Record<string, string>>): Record<string, string> {
  const file: { inputs: Record<string, { default?: string }> } = parse(
    readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8'),
  )
  const defaults = Object.entries(file.inputs).map(([name, input]) => [name, input.default ?? ''] as const)
  const all = { ...Object.fromEntries(defaults), token: '', ...given }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}

/** The last value of each name, because the file grows with every run. */
function readOutputs(path: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>()
  for (const [, name = '', , value = ''] of readFileSync(path, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm))
    outputs.set(name, value)
  return outputs
}
