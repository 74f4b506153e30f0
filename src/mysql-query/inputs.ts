import { posix } from 'node:path'
import type { Guards } from '../database/session/database.ts'
import type { ServerTarget } from '../database/session/target.ts'
import {
  guardInputs,
  readGuards,
  readTarget,
  type TargetFields,
  targetFields,
  targetInputs,
  targetSecrets,
} from '../database/target/inputs.ts'
import { type NamedTarget, overlay, parseTargets, secretsOf } from '../database/target/targets.ts'
import { InputReader, type SecretInputs } from '../input/reader.ts'
import { type Expectation, parseExpectation } from '../rows/expect.ts'
import { type Binary, type FormatName, formatNames } from '../rows/format.ts'
import type { Host } from '../runner/host.ts'
import { type Parameters, parseParameters } from './parameters.ts'

/** Every input of action.yml. */
export const inputNames = [
  'query',
  'file',
  'parameters',
  'mode',
  'transaction',
  'on-error',
  ...targetInputs,
  'targets',
  'concurrency',
  'target-failure',
  'max-rows',
  'max-bytes',
  'output-file',
  'format',
  'binary',
  'escape-formulas',
  'columns-masked',
  ...guardInputs,
  'explain',
  'expect',
  'dry-run',
] as const

/** Those that are or contain secrets. */
export const secretInputs: SecretInputs<(typeof inputNames)[number]> = { ...targetSecrets, targets: 'document' }

type Reader = InputReader<(typeof inputNames)[number]>

/** A server to run on; without `targets`, the step's only server has the name ''. */
export interface QueryTarget {
  readonly name: string
  readonly target: ServerTarget
}

/** What to do with rows. */
export interface RowsOptions {
  /** 0 means no limit, also for the bytes. */
  readonly maxRows: number
  readonly maxBytes: number
  /** Path from the workspace's root; '' for none. */
  readonly outputFile: string
  readonly format: FormatName
  readonly binary: Binary
  readonly escapeFormulas: boolean
  /** In lower case. */
  readonly masked: ReadonlySet<string>
}

/** The inputs of one step, checked and typed. */
export interface Inputs {
  /** '' if `files` are given. */
  readonly query: string
  readonly files: readonly string[]
  readonly parameters: Parameters
  readonly mode: 'read-only' | 'read-write'
  readonly transaction: 'none' | 'per-file' | 'single'
  readonly onError: 'stop' | 'continue'
  readonly places: readonly QueryTarget[]
  readonly concurrency: number
  readonly failFast: boolean
  readonly rows: RowsOptions
  readonly guards: Guards
  readonly explain: boolean
  readonly expect: Expectation | undefined
  readonly dryRun: boolean
}

/** Reads all inputs; throws one UserError that lists everything that is wrong. */
export async function readInputs(host: Host): Promise<Inputs> {
  const reader: Reader = new InputReader(host, inputNames, secretInputs)
  const inputs: Inputs = {
    query: reader.text('query'),
    files: readFiles(reader),
    parameters: parseParameters(reader.text('parameters'), (what) => reader.reportError('parameters', what)),
    mode: reader.choice('mode', ['read-only', 'read-write'], 'read-only'),
    transaction: reader.choice('transaction', ['none', 'per-file', 'single'], 'none'),
    onError: reader.choice('on-error', ['stop', 'continue'], 'stop'),
    places: await readPlaces(reader, host),
    concurrency: reader.integer('concurrency', { least: 1, most: 100, otherwise: 4 }),
    failFast: reader.choice('target-failure', ['fail-fast', 'continue-on-error'], 'fail-fast') === 'fail-fast',
    rows: readRowsWish(reader),
    guards: readGuards(reader),
    explain: reader.flag('explain'),
    expect: parseExpectation(await reader.yaml('expect'), (what) => reader.reportError('expect', what)),
    dryRun: reader.flag('dry-run'),
  }
  refuseContradictions(reader, inputs)
  reader.finish()
  return inputs
}

function readFiles(reader: Reader): readonly string[] {
  const files = reader.lines('file').map((line) => posix.normalize(line))
  for (const file of files) refuseOutside(reader, 'file', file)
  return files
}

function refuseOutside(reader: Reader, name: 'file' | 'output-file', path: string): void {
  const isOutside = path.startsWith('/') || path === '..' || path.startsWith('../') || path.includes('\0')
  if (isOutside) reader.refuse(name, path, 'a path inside the workspace, such as `sql/report.sql`')
}

async function readPlaces(reader: Reader, host: Host): Promise<readonly QueryTarget[]> {
  const fields = targetFields(reader)
  const named = parseTargets(await reader.yaml('targets'), (what) => reader.reportError('targets', what))
  if (reader.text('targets') === '') return readPlace('', fields, reader, host)
  return named.flatMap((target) => readOverlaid(target, fields, reader, host))
}

function readOverlaid(target: NamedTarget, step: TargetFields, reader: Reader, host: Host): readonly QueryTarget[] {
  for (const secret of secretsOf(target)) host.secrets.add(secret)
  return readPlace(target.name, overlay(step, target), reader, host)
}

function readPlace(name: string, fields: TargetFields, reader: Reader, host: Host): readonly QueryTarget[] {
  const target = readTarget(fields, {
    env: host.env,
    workspace: host.workspace,
    secrets: host.secrets,
    reportError: (input, what) =>
      name === ''
        ? reader.reportError(input, what)
        : reader.reportError('targets', `has, for \`${name}\`, a \`${input}\` that ${what}`),
  })
  if (target === undefined) return []
  if (target.dialect === 'mysql') return [{ name, target }]
  reader.reportError(
    name === '' ? 'url' : 'targets',
    'is for a database that is neither MySQL nor MariaDB; allowed: `mysql://`, `mariadb://`',
  )
  return []
}

const endings: Readonly<Record<string, FormatName>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'tsv',
  md: 'markdown',
  txt: 'table',
}

function readRowsWish(reader: Reader): RowsOptions {
  const given = reader.text('output-file')
  const outputFile = given === '' ? '' : posix.normalize(given)
  refuseOutside(reader, 'output-file', outputFile)
  if (outputFile.endsWith('/') || outputFile === '.') reader.refuse('output-file', given, 'the name of a file')
  const format = reader.choice('format', formatNames, endings[posix.extname(outputFile).slice(1)] ?? 'json')
  const masked = reader.list('columns-masked')
  const auto: Binary = format === 'tsv' ? 'raw' : 'hex'
  return {
    maxRows: reader.integer('max-rows', { least: 0, most: Number.MAX_SAFE_INTEGER, otherwise: 0 }),
    maxBytes: readBytes(reader),
    outputFile,
    format,
    binary: reader.text('binary') === '' ? auto : reader.choice('binary', ['hex', 'base64'], 'hex'),
    escapeFormulas: reader.flag('escape-formulas'),
    masked: new Set(masked.map((name) => name.toLowerCase())),
  }
}

const units: Readonly<Record<string, number>> = { '': 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 }

function readBytes(reader: Reader): number {
  const given = reader.text('max-bytes') || '0'
  const [, amount = '', unit = ''] = /^(\d{1,12}) ?(KiB|MiB|GiB)?$/.exec(given) ?? []
  if (amount === '')
    reader.refuse('max-bytes', given, 'a number of bytes such as `1048576`, `512KiB`, `10MiB` or `1GiB`')
  return Number(amount || 0) * (units[unit] ?? 1)
}

function refuseContradictions(reader: Reader, inputs: Inputs): void {
  const { query, files, mode, transaction, onError, expect, explain } = inputs
  if (query === '' && files.length === 0)
    reader.reportError('query', 'is not given, and neither is `file`; give one of them')
  if (query !== '' && files.length > 0)
    reader.reportError('file', 'cannot be combined with `query`; remove one of them')
  if (mode === 'read-only' && transaction !== 'none')
    reader.reportError(
      'transaction',
      `is \`${transaction}\`, but \`mode: read-only\` always runs everything in one transaction`,
    )
  if (transaction !== 'none' && onError === 'continue')
    reader.reportError(
      'on-error',
      'is `continue`, but a transaction succeeds or fails as a whole; use `transaction: none`',
    )
  if (expect !== undefined && explain) reader.reportError('expect', 'is given, but `explain: true` runs nothing')
}
