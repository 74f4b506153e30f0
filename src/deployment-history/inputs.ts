import { type LeadTimeStart, leadTimeStarts } from '../dora/measure.ts'
import { type DurationRange, parseDuration } from '../input/duration.ts'
import { InputReader, type SecretInputs } from '../input/reader.ts'
import type { Host } from '../runner/host.ts'
import { normalizeFolder } from '../version/packages.ts'
import { fitsName } from './read/names.ts'

/** Every input of action.yml. */
export const inputNames = [
  'token',
  'environment',
  'metrics-environment',
  'aliases',
  'incident-label',
  'service',
  'working-directory',
  'window',
  'lead-time-start',
  'minimum',
  'levels',
  'changes',
  'import',
  'rows',
  'markdown-file',
  'json-file',
  'html-file',
  'badge-file',
  'badge',
  'dry-run',
] as const

/** Those that are secrets or contain secrets. */
export const secretInputs: SecretInputs<(typeof inputNames)[number]> = { token: 'value' }

type Reader = InputReader<(typeof inputNames)[number]>

/** The values that a badge can show. */
export const badgeNames = [
  'live',
  'deployment-frequency',
  'change-lead-time',
  'change-fail-rate',
  'recovery-time',
  'rework-rate',
] as const

/** One of them. */
export type BadgeName = (typeof badgeNames)[number]

/** The formats of the report, each written to its own file. */
export const fileKinds = ['markdown', 'json', 'html', 'badge'] as const

/** One of them. */
export type FileKind = (typeof fileKinds)[number]

/** The inputs of one step, checked and typed. Paths are relative to the workspace, without `.` and `..`. */
export interface Inputs {
  readonly token: string
  /** Names and patterns; empty for all. */
  readonly environments: readonly string[]
  /** Names and patterns to leave out. */
  readonly excluded: readonly string[]
  /** New names by old names. */
  readonly aliases: ReadonlyMap<string, string>
  /** '' for none: then issues are not incidents. */
  readonly incidentLabel: string
  /** A name or a pattern; '' chooses automatically. */
  readonly metricsEnvironment: string
  /** '' for all. */
  readonly service: string
  /** '' for the workspace itself. */
  readonly workingDirectory: string
  readonly windowDays: number
  readonly start: LeadTimeStart
  readonly minimum: number
  readonly levels: 'none' | '2024'
  readonly changes: 'auto' | 'none'
  readonly import: 'none' | 'releases' | 'tags'
  readonly rows: number
  /** '' for none. */
  readonly files: Readonly<Record<FileKind, string>>
  readonly badge: BadgeName
  readonly dryRun: boolean
}

/** Days. */
const longestWindow = 730

/** Reads all inputs; throws one UserError that lists all problems. */
export async function readInputs(host: Host): Promise<Inputs> {
  const reader: Reader = new InputReader(host, inputNames, secretInputs)
  const inputs: Inputs = {
    token: reader.text('token'),
    ...readEnvironments(reader),
    aliases: readAliases(reader),
    incidentLabel: reader.text('incident-label'),
    metricsEnvironment: reader.text('metrics-environment'),
    service: reader.text('service'),
    workingDirectory: readPath(reader, 'working-directory'),
    windowDays: readWindow(reader),
    start: reader.choice('lead-time-start', leadTimeStarts, 'author'),
    minimum: reader.integer('minimum', { least: 1, most: 1_000, otherwise: 3 }),
    levels: reader.choice('levels', ['none', '2024'], 'none'),
    changes: reader.choice('changes', ['auto', 'none'], 'auto'),
    import: reader.choice('import', ['none', 'releases', 'tags'], 'none'),
    rows: reader.integer('rows', { least: 1, most: 500, otherwise: 50 }),
    files: {
      markdown: readPath(reader, 'markdown-file'),
      json: readPath(reader, 'json-file'),
      html: readPath(reader, 'html-file'),
      badge: readPath(reader, 'badge-file'),
    },
    badge: reader.choice('badge', badgeNames, 'live'),
    dryRun: reader.flag('dry-run'),
  }
  refuseContradictions(reader, inputs)
  reader.finish()
  // An old name in an input also means the environment with the new name.
  const newName = (name: string) => inputs.aliases.get(name) ?? name
  return {
    ...inputs,
    environments: [...new Set(inputs.environments.map(newName))],
    metricsEnvironment: newName(inputs.metricsEnvironment),
  }
}

function readEnvironments(reader: Reader): Pick<Inputs, 'environments' | 'excluded'> {
  const lines = [...new Set(reader.lines('environment'))]
  const named = lines.filter((line) => !line.startsWith('!'))
  const excluded = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim())
  if (excluded.includes('')) reader.refuse('environment', '!', 'a name or pattern after `!`, such as `!preview-*`')
  return { environments: named.length === 1 && named[0] === 'all' ? [] : named, excluded }
}

function readAliases(reader: Reader): Inputs['aliases'] {
  const aliases = new Map<string, string>()
  for (const line of reader.lines('aliases')) {
    const [former = '', name = '', ...others] = line.split(/:\s+/).map((part) => part.trim())
    if (former === '' || name === '' || others.length > 0 || aliases.has(former))
      reader.refuse('aliases', line, '`former: new` on each line, such as `prod: production`, each former name once')
    aliases.set(former, name)
  }
  const chained = [...aliases].find(([, name]) => aliases.has(name))
  if (chained !== undefined)
    reader.reportError(
      'aliases',
      `renames \`${chained[0]}\` to \`${chained[1]}\`, which it renames again; use the final name`,
    )
  return aliases
}

const day = 86_400_000
const windows: DurationRange = { least: day, most: longestWindow * day, zero: false }

function readWindow(reader: Reader): number {
  const given = reader.text('window') || '90d'
  const days = (parseDuration(given, windows) ?? 0) / day
  if (days >= 1 && Number.isInteger(days)) return days
  reader.refuse('window', given, `days or weeks, such as \`30d\` or \`12w\`, up to ${longestWindow} days`)
  return longestWindow
}

type PathName = 'working-directory' | `${FileKind}-file`

function readPath(reader: Reader, name: PathName): string {
  const given = reader.text(name)
  const path = given === '' ? '' : normalizeFolder(given)
  if (path === undefined || (path === '' && given !== '' && name !== 'working-directory'))
    reader.refuse(name, given, 'a path inside the workspace, relative to `working-directory`')
  return path ?? ''
}

function refuseContradictions(reader: Reader, { environments, metricsEnvironment, files }: Inputs): void {
  if (environments.includes('all'))
    reader.reportError('environment', 'combines `all` with names of environments; use only one of the two')
  if (metricsEnvironment !== '' && environments.length > 0 && !isAmong(environments, metricsEnvironment))
    reader.refuse(
      'metrics-environment',
      metricsEnvironment,
      `one of \`environment\`: ${environments.map((name) => `\`${name}\``).join(', ')}`,
    )
  const paths = Object.values(files).filter((path) => path !== '')
  if (new Set(paths).size < paths.length)
    reader.reportError('html-file', 'names the same file as another input; use a different file for each')
}

/** One of the names, a match of one of the patterns, or a pattern that matches one of them. */
function isAmong(environments: readonly string[], name: string): boolean {
  return environments.includes(name) || environments.some((each) => fitsName(each, name) || fitsName(name, each))
}
