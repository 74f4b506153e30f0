import { type LeadTimeStart, leadTimeStarts } from '../dora/measure.ts'
import { normalizeFolder } from '../packages/packages.ts'
import type { Host } from '../runner/host.ts'
import { InputReader } from '../runner/inputs.ts'

/** Every input of action.yml. */
export const inputNames = [
  'token',
  'environment',
  'metrics-environment',
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

type Reader = InputReader<(typeof inputNames)[number]>

/** What a badge can say. */
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

/** The forms in which the report is written, each into a file of its own. */
export const fileKinds = ['markdown', 'json', 'html', 'badge'] as const

/** One of them. */
export type FileKind = (typeof fileKinds)[number]

/** The inputs of one step, checked and typed. Paths are relative to the workspace, without `.` and `..`. */
export interface Inputs {
  readonly token: string
  /** Empty is all. */
  readonly environments: readonly string[]
  /** '' is chosen by what is there. */
  readonly metricsEnvironment: string
  /** '' is all. */
  readonly service: string
  /** '' is the workspace itself. */
  readonly workingDirectory: string
  readonly windowDays: number
  readonly start: LeadTimeStart
  readonly minimum: number
  readonly levels: 'none' | '2024'
  readonly changes: 'auto' | 'none'
  readonly import: 'none' | 'releases' | 'tags'
  readonly rows: number
  /** '' writes none. */
  readonly files: Readonly<Record<FileKind, string>>
  readonly badge: BadgeName
  readonly dryRun: boolean
}

/** Days. */
const longestWindow = 730

/** Reads all inputs; throws one complaint that lists everything that is wrong. */
export async function readInputs(host: Host): Promise<Inputs> {
  const reader: Reader = new InputReader(host.env, inputNames)
  const token = reader.text('token')
  if (token !== '') host.log.mask(token)
  const inputs: Inputs = {
    token,
    environments: readEnvironments(reader),
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
  return inputs
}

function readEnvironments(reader: Reader): readonly string[] {
  const names = [...new Set(reader.lines('environment'))]
  return names.length === 1 && names[0] === 'all' ? [] : names
}

function readWindow(reader: Reader): number {
  const given = reader.text('window') || '90d'
  const [, amount = '', unit = ''] = /^(\d{1,4})([dw])$/.exec(given) ?? []
  const days = Number(amount) * (unit === 'w' ? 7 : 1)
  if (days >= 1 && days <= longestWindow) return days
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
  if (environments.includes('all')) reader.complain('environment', 'names environments beside `all`; give either')
  if (metricsEnvironment !== '' && environments.length > 0 && !environments.includes(metricsEnvironment))
    reader.refuse(
      'metrics-environment',
      metricsEnvironment,
      `one of \`environment\`: ${environments.map((name) => `\`${name}\``).join(', ')}`,
    )
  const paths = Object.values(files).filter((path) => path !== '')
  if (new Set(paths).size < paths.length)
    reader.complain('html-file', 'and the inputs of the other files name one file twice; give each its own')
}
