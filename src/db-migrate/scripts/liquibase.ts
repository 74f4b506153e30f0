import { hash } from 'node:crypto'
import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import { encodable } from '../../text/raw.ts'
import type { Direction, Script, ScriptFile, ScriptSettings, Section } from './script.ts'

const firstLine = /^\s*--\s*liquibase\s+formatted\s+sql\b(.*)$/i
const changeSet = /^\s*--\s*changeset\s(\s*"[^"]+"|[^:"]+):("[^"]+"|\S+)(.*)$/i
const ignoreLines = /^\s*--\s*ignoreLines:(\w+)/i
const anyChangeSet = /^\s*--\s*changeset\b/i

/** Whether a file is formatted SQL of Liquibase. */
export function isFormatted({ text }: Pick<ScriptFile, 'text'>): boolean {
  return /^\s*--\s*liquibase\s+formatted\s+sql\b/i.test(text)
}

/** The change sets of a folder, and problems with them. */
export interface ChangeSets {
  readonly scripts: readonly Script[]
  readonly faults: readonly string[]
  readonly notes: readonly string[]
}

/** Reads formatted SQL: files sorted by name, like `includeAll`, and change sets in the order of the file. */
export function readChangeSets(files: readonly ScriptFile[], folder: string): ChangeSets {
  const scripts: Script[] = []
  const faults: string[] = []
  const left: string[] = []
  for (const file of files.toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
    const shown = `\`${brief(`${folder}/${file.path}`)}\``
    if (!isFormatted(file)) {
      faults.push(`${shown} does not begin with \`--liquibase formatted sql\`, unlike the others. Add it.`)
      continue
    }
    const [head, ...parts] = partsOf(file)
    if (head !== undefined) faults.push(...headFaults(head, shown))
    for (const part of parts) {
      const read = readPart(part, file, head)
      if (typeof read === 'string') faults.push(`${shown} line ${part.line} ${read}`)
      else if (isIgnored(part)) left.push(read.key)
      else scripts.push(read)
    }
  }
  const shown = left.slice(0, 10).map((key) => `\`${brief(key)}\``)
  const more = left.length > shown.length ? ` and ${left.length - shown.length} more` : ''
  return {
    scripts,
    faults,
    notes: left.length === 0 ? [] : [`Skipped because of \`ignore:true\`: ${shown.join(', ')}${more}.`],
  }
}

/** The lines before the first change set, then each change set. */
function partsOf(file: ScriptFile): readonly ScriptFile[] {
  const lines = file.text.split('\n')
  const starts = changeSetsIn(lines)
  return [0, ...starts].map((start, at): ScriptFile => {
    const end = starts[at] ?? lines.length
    return { path: file.path, text: lines.slice(start, end).join('\n'), line: start + 1 }
  })
}

/** Where change sets begin; lines that `--ignoreLines` excludes do not begin any. */
function changeSetsIn(lines: readonly string[]): readonly number[] {
  const starts: number[] = []
  let isLeft = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const [, ignore] = ignoreLines.exec(line) ?? []
    if (ignore !== undefined && /^\d+$/.test(ignore)) at += Number(ignore)
    else if (ignore !== undefined) isLeft = ignore.toLowerCase() === 'start'
    else if (!isLeft && anyChangeSet.test(line)) starts.push(at)
  }
  return starts
}

function headFaults(head: ScriptFile, shown: string): readonly string[] {
  const at = firstStatement(head.text.split('\n'))
  return at === undefined
    ? []
    : [
        `${shown} line ${at + 1} is before the first \`--changeset author:id\`, so it belongs to no change set. Move it.`,
      ]
}

/** The first line that is neither blank nor in a comment. */
function firstStatement(lines: readonly string[]): number | undefined {
  let isComment = false
  for (const [index, line] of lines.entries()) {
    isComment ||= /^\s*\/\*/.test(line)
    if (!isComment && !/^\s*(?:--|$)/.test(line)) return index
    if (isComment && line.includes('*/')) isComment = false
  }
  return undefined
}

function readPart(part: ScriptFile, file: ScriptFile, head: ScriptFile | undefined): Script | string {
  const [line = ''] = part.text.split('\n', 1)
  const [, author = '', id = ''] = (changeSet.exec(line) ?? []).map((each) => unquoted(each ?? ''))
  if (id === '') return 'is not `--changeset author:id`. Write it that way, without a blank before the id.'
  const attributes = attributesOf(line)
  const path = attributes.get('logicalfilepath') ?? logicalPath(head) ?? file.path
  return {
    key: `${path}::${id}::${author}`,
    version: undefined,
    isRepeatable: attributes.get('runonchange') === 'true',
    name: `${author}:${id}`,
    file: part,
    undo: part,
    checksum: hash('sha256', encodable(meaningOf(part)), 'hex'),
    identity: { tool: 'liquibase', author, id, path },
    companion: head,
    servers: (attributes.get('dbms') ?? '').split(',').flatMap((name) => (name === '' ? [] : [name.toLowerCase()])),
  }
}

function logicalPath(head: ScriptFile | undefined): string | undefined {
  const rest = head?.text
    .split('\n')
    .map((line) => firstLine.exec(line)?.[1])
    .find((each) => each !== undefined)
  return /\blogicalFilePath:(\S+)/i.exec(rest ?? '')?.[1]
}

function isIgnored(part: ScriptFile): boolean {
  return attributesOf(part.text.split('\n', 1)[0] ?? '').get('ignore') === 'true'
}

const unquoted = (text: string) => text.trim().replace(/^"(.*)"$/, '$1')

/** The attributes of a `--changeset` line, names in lower case. */
function attributesOf(line: string): ReadonlyMap<string, string> {
  const rest = changeSet.exec(line)?.[3] ?? ''
  return new Map(
    [...rest.matchAll(/\b(\w+):("[^"]*"|\S*)/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      unquoted(value),
    ]),
  )
}

/** The content of a change set, without comments and blank lines: as in Liquibase, these do not change a checksum. */
function meaningOf(part: ScriptFile): string {
  const { up } = linesOf(part)
  return up
    .filter((line) => !/^\s*(?:--|$)/.test(line))
    .map((line) => line.trimEnd())
    .join('\n')
}

/** Whether a change set is for a server; `dbms` has names, `!name`, `all` and `none`. */
export function isForServer(servers: readonly string[], product: string): boolean {
  const name = product.toLowerCase()
  if (servers.length === 0 || servers.includes('all')) return true
  if (servers.includes('none') || servers.includes(`!${name}`)) return false
  return servers.includes(name) || servers.every((each) => each.startsWith('!'))
}

/** Why a Liquibase feature is not supported, and what to do instead. */
const refused = new Map([
  [
    'runalways',
    'A change set that runs each time is not a migration. Use `runOnChange:true`, or a separate step with `mysql-query`.',
  ],
  ['failonerror', 'An error always stops the run. Write the statement so that it does not fail.'],
  [
    'context',
    'Contexts are not supported. Put such change sets into a separate folder, and run them in a separate step.',
  ],
  ['labels', 'Labels are not supported. Put such change sets into a separate folder, and run them in a separate step.'],
  ['runwith', 'Scripts are not run by other programs. Remove it.'],
  ['runorder', 'Change sets are run in the order of the files. Move it to its place.'],
])

const noPrecondition =
  'A plan cannot know whether it would run. Write the statement so that it works either way (`IF NOT EXISTS`).'

const obeyed = new Set([
  'runonchange',
  'splitstatements',
  'enddelimiter',
  'rollbacksplitstatements',
  'rollbackenddelimiter',
  'stripcomments',
  'runintransaction',
  'dbms',
  'ignore',
  'logicalfilepath',
  'objectquotingstrategy',
  'created',
])

const neutral = new Map([
  ['runalways', 'false'],
  ['failonerror', 'true'],
])

/** What is run for a change set; undefined if nothing undoes it. Throws a UserError about everything that is not supported. */
export function liquibaseSection(file: ScriptFile, direction: Direction): Section | undefined {
  const [line = ''] = file.text.split('\n', 1)
  const attributes = attributesOf(line)
  const { up, down, hasRollback } = linesOf(file)
  if (direction === 'down' && !hasRollback) return undefined
  const faults = [...attributeFaults(attributes, file), ...preconditionFaults(file)]
  const prefix = direction === 'up' ? '' : 'rollback'
  const delimiter = attributes.get(`${prefix}enddelimiter`) || undefined
  if (faults.length > 0) throw new UserError('invalid-script', faults)
  const isWhole = attributes.get(`${prefix}splitstatements`) === 'false'
  const lines = direction === 'up' ? up : down
  const hasText = lines.some((each) => each.trim() !== '')
  const segment = {
    text: trimEnds(lines).join('\n'),
    line: file.line + lines.length - trimStart(lines).length,
    isWhole,
    delimiter,
  }
  const transaction = attributes.get('runintransaction') === 'false' ? false : undefined
  return { file, segments: hasText ? [segment] : [], transaction }
}

function trimStart(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  return first < 0 ? [] : lines.slice(first)
}

function trimEnds(lines: readonly string[]): readonly string[] {
  const kept = trimStart(lines)
  return kept.slice(0, kept.findLastIndex((line) => line.trim() !== '') + 1)
}

const placeOf = (file: ScriptFile, index: number) => `\`${brief(file.path)}\` line ${file.line + index}:`

function attributeFaults(attributes: ReadonlyMap<string, string>, file: ScriptFile): string[] {
  return [...attributes].flatMap(([name, value]) => {
    const plain = name === 'contextfilter' ? 'context' : name === 'runwithspoolfile' ? 'runwith' : name
    if (obeyed.has(plain) || neutral.get(plain) === value || (value === '' && refused.has(plain))) return []
    const why = refused.get(plain) ?? 'Slipway does not know it. Remove it.'
    return [`${placeOf(file, 0)} \`${brief(name, 40)}:${brief(value, 60)}\` is not supported. ${why}`]
  })
}

function preconditionFaults(file: ScriptFile): readonly string[] {
  return file.text
    .split('\n')
    .flatMap((line, index) =>
      /^\s*--\s*preconditions?\b/i.test(line)
        ? [`${placeOf(file, index)} \`${brief(line.trim(), 80)}\` is not supported. ${noPrecondition}`]
        : [],
    )
}

/** The lines of a change set for each direction, at their places: a line of neither direction is empty. */
interface ChangeSetLines {
  readonly up: readonly string[]
  readonly down: readonly string[]
  /** Also if the rollback is `empty` or `not required`. */
  readonly hasRollback: boolean
}

function linesOf({ text }: ScriptFile): ChangeSetLines {
  const up: string[] = []
  const down: string[] = []
  let hasRollback = false
  let mode: 'up' | 'rollback' | 'ignored' = 'up'
  let skip = 0
  for (const line of text.split('\n')) {
    const [, ignore] = ignoreLines.exec(line) ?? []
    const rollback = /^\s*--\s*rollback(?:\s+(.*))?$/i.exec(line)
    const isMark = /^\s*--\s*(?:changeset|comment|validCheckSum|preconditions?|property)\b/i.test(line)
    const isLeft = skip > 0 || mode === 'ignored' || ignore !== undefined || isMark
    const opens = !isLeft && mode === 'up' && /^\s*\/\*\s*liquibase\s+rollback\s*$/i.test(line)
    const closes = mode === 'rollback' && /\*\/\s*$/.test(line)
    const undone = rollback?.[1] ?? ''
    hasRollback ||= opens || (!isLeft && rollback !== null && !/\bchangesetid:/i.test(undone))
    up.push(isLeft || opens || rollback !== null || mode === 'rollback' ? '' : line)
    const body = mode === 'rollback' ? line.replace(/\*\/\s*$/, '') : !isLeft && rollback !== null ? undone : ''
    down.push(/^\s*(?:empty|not required)\b/i.test(body) || /\bchangesetid:/i.test(body) ? '' : body)
    if (skip > 0) skip--
    else if (ignore !== undefined) [mode, skip] = ignoring(ignore, mode)
    if (opens) mode = 'rollback'
    if (closes) mode = 'up'
  }
  return { up, down, hasRollback }
}

function ignoring(word: string, mode: 'up' | 'rollback' | 'ignored'): ['up' | 'rollback' | 'ignored', number] {
  if (/^\d+$/.test(word)) return [mode, Number(word)]
  return [word.toLowerCase() === 'start' ? 'ignored' : 'up', 0]
}

/** The values in `--property name:x value:y`; those for certain servers or contexts must come from the input `placeholders`. */
export function liquibaseSettings(head: ScriptFile): ScriptSettings {
  const values = new Map<string, string>()
  for (const line of head.text.split('\n')) {
    const [, rest] = /^\s*--\s*property\s+(.*)$/i.exec(line) ?? []
    if (rest === undefined || /\b(?:dbms|context\w*|labels):/i.test(rest)) continue
    const [name, value] = [/\bname:\s*(\S+)/i.exec(rest)?.[1], /\bvalue:\s*(\S+)/i.exec(rest)?.[1]]
    if (name !== undefined && value !== undefined && !values.has(name)) values.set(name, value)
  }
  return { isFilled: true, values: Object.fromEntries(values), transaction: undefined }
}

/** The error for a changelog in XML or YAML where scripts are expected. */
export function refusedMaster(path: string, folder: string): string {
  const way =
    'Set the input `scripts` to the folder of the `--liquibase formatted sql` files: they are run in the order of their names.'
  const other = 'Convert what is written in XML or YAML to SQL with `liquibase update-sql`.'
  return `\`${brief(`${folder}/${path}`)}\` is a Liquibase changelog that is not SQL, so it cannot be read. ${way} ${other}`
}
