import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** The repository's root, absolute, without a slash at the end. */
export const root = join(import.meta.dirname, '../..')

/** Every file that is tracked or would be by `git add -A`, relative to the root, sorted by code unit. */
export function listFiles(): readonly string[] {
  const given = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  return [...new Set(given.split('\0'))].filter((file) => file !== '' && existsSync(join(root, file))).sort()
}

/** A file of the repository as text. */
export function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** The folders of actions/, sorted. */
export function listActions(): readonly string[] {
  return readdirSync(join(root, 'actions')).sort()
}

/** One input or output of an action.yml. */
export interface Field {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
  readonly deprecationMessage?: string
}

/** What we use of an action.yml. */
export interface Metadata {
  readonly name: string
  readonly description: string
  readonly runs: Readonly<Record<string, unknown>>
  readonly branding: Readonly<Record<string, unknown>>
  readonly inputs: Readonly<Record<string, Field>>
  readonly outputs: Readonly<Record<string, Field>>
}

/** The action.yml of an action; throws where it has not the shape that GitHub asks for. */
export function readMetadata(action: string): Metadata {
  const at = `actions/${action}/action.yml`
  const file = recordOf(parse(readText(at)), at)
  return {
    name: textOf(file['name'], `${at}: name`),
    description: textOf(file['description'], `${at}: description`),
    runs: recordOf(file['runs'], `${at}: runs`),
    branding: recordOf(file['branding'], `${at}: branding`),
    inputs: fieldsOf(file['inputs'], `${at}: inputs`),
    outputs: fieldsOf(file['outputs'], `${at}: outputs`),
  }
}

function fieldsOf(value: unknown, at: string): Readonly<Record<string, Field>> {
  const fields = Object.entries(recordOf(value, at)).map(([name, given]) => {
    const field = recordOf(given, `${at}.${name}`)
    const { required, deprecationMessage } = field
    if (required !== undefined && typeof required !== 'boolean')
      throw new Error(`${at}.${name}: required is no boolean`)
    return [
      name,
      {
        description: textOf(field['description'], `${at}.${name}: description`),
        ...(required === undefined ? {} : { required }),
        ...('default' in field ? { default: stringOf(field['default'], `${at}.${name}: default`) } : {}),
        ...(deprecationMessage === undefined
          ? {}
          : { deprecationMessage: textOf(deprecationMessage, `${at}.${name}`) }),
      },
    ] as const
  })
  return Object.fromEntries(fields)
}

/** A YAML or JSON object; `at` names it in the error. */
export function recordOf(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${at} is not a mapping`)
  return { ...value }
}

function textOf(value: unknown, at: string): string {
  const text = stringOf(value, at).trim()
  if (text === '') throw new Error(`${at} is empty`)
  return text
}

/** GitHub hands every value over as a string, so one that YAML reads as something else stands there by mistake. */
function stringOf(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new Error(`${at} is ${JSON.stringify(value)}, not a string: quote it`)
  return value
}
