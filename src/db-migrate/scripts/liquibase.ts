import { hash } from 'node:crypto'
import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import { encodable } from '../../text/raw.ts'
import { ignoring, linesOf } from './liquibase-lines.ts'
import type { Direction, Script, ScriptFile, ScriptSettings, Section } from './script.ts'

const firstLine = /^\s*--\s*liquibase\s+formatted\s+sql\b(.*)/i
const changeSet = /^\s*--\s*changeset\s(\s*"[^"]+"|[^:"]+):("[^"]+"|\S+)(.*)$/i
const anyChangeSet = /^\s*--\s*changeset\b/i

/** Whether a file is formatted SQL of Liquibase. */
export function isFormatted({ text }: Pick<ScriptFile, 'text'>): boolean {
  return firstLine.test(text)
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
    const { head, parts } = partsOf(file)
    faults.push(...headFaults(head, shown))
    for (const part of parts) {
      const read = readPart(part, file, head)
      if (typeof read === 'string') faults.push(`${shown} line ${part.line} ${read}`)
      else if (isLeftOut(part)) left.push(read.key)
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

/** The lines before the first change set, and each change set. */
function partsOf({ path, text }: ScriptFile): { readonly head: ScriptFile; readonly parts: readonly ScriptFile[] } {
  const lines = text.split('\n')
  const starts = changeSetsIn(lines)
  const partOf = (start: number, end: number | undefined): ScriptFile => {
    return { path, text: lines.slice(start, end).join('\n'), line: start + 1 }
  }
  return { head: partOf(0, starts[0]), parts: starts.map((start, at) => partOf(start, starts[at + 1])) }
}

/** Where change sets begin; lines that `--ignoreLines` excludes do not begin any. */
function changeSetsIn(lines: readonly string[]): readonly number[] {
  const isIgnored = ignoring()
  return lines.flatMap((line, at) => (!isIgnored(line) && anyChangeSet.test(line) ? [at] : []))
}

function headFaults({ text }: ScriptFile, shown: string): readonly string[] {
  const ahead = Array.from(text.matchAll(/\s+|--.*|\/\*[\s\S]*?(?:\*\/|$)/gy), ([each]) => each).join('')
  if (ahead === text) return []
  const line = ahead.split('\n').length
  return [
    `${shown} line ${line} is before the first \`--changeset author:id\`, so it belongs to no change set. Move it.`,
  ]
}

function readPart(part: ScriptFile, file: ScriptFile, head: ScriptFile): Script | string {
  const [, author = '', id = ''] = (changeSet.exec(firstOf(part)) ?? []).map(unquoted)
  if (id === '') return 'is not `--changeset author:id`. Write it that way, without a blank before the id.'
  const attributes = attributesOf(part)
  const path = attributes.get('logicalfilepath') || (logicalPath(head) ?? file.path)
  const servers = attributes.get('dbms')?.split(',') ?? []
  return {
    key: `${path}::${id}::${author}`,
    version: undefined,
    isRepeatable: says(attributes, 'runonchange', 'true'),
    name: `${author}:${id}`,
    file: part,
    undo: part,
    checksum: hash('sha256', encodable(meaningOf(part)), 'hex'),
    identity: { tool: 'liquibase', author, id, path },
    companion: head,
    servers: servers.map((name) => name.trim().toLowerCase()).filter((name) => name !== ''),
  }
}

function logicalPath({ text }: ScriptFile): string | undefined {
  return /\blogicalFilePath:(\S+)/i.exec(firstLine.exec(text)?.[1] ?? '')?.[1]
}

function isLeftOut(part: ScriptFile): boolean {
  return says(attributesOf(part), 'ignore', 'true')
}

const unquoted = (text: string) => text.trim().replace(/^"(.*)"$/, '$1')

function firstOf({ text }: ScriptFile): string {
  const [line = ''] = text.split('\n', 1)
  return line
}

type Attributes = ReadonlyMap<string, string>

/** The attributes of a `--changeset` line, names in lower case. */
function attributesOf(part: ScriptFile): Attributes {
  const rest = changeSet.exec(firstOf(part))?.[3] ?? ''
  return new Map(
    [...rest.matchAll(/\b(\w+):("[^"]*"|\S*)/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      unquoted(value),
    ]),
  )
}

/** As in Liquibase, `TRUE` is `true`. */
function says(attributes: Attributes, name: string, value: 'true' | 'false'): boolean {
  return attributes.get(name)?.toLowerCase() === value
}

/** The content of a change set, without comments and blank lines: as in Liquibase, these do not change a checksum. */
function meaningOf(part: ScriptFile): string {
  const { up } = linesOf(part)
  return up
    .filter((line) => !/^\s*(?:--|$)/.test(line))
    .map((line) => line.trimEnd())
    .join('\n')
}

/** Whether a change set is for a server; `dbms` has names, `!name`, `all` and `none`. Without any, it is for every server. */
export function isForServer(servers: readonly string[], product: string): boolean {
  const name = product.toLowerCase()
  if (servers.includes('all')) return true
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
  const attributes = attributesOf(file)
  const { up, down, hasRollback } = linesOf(file)
  if (direction === 'down' && !hasRollback) return undefined
  const faults = [...attributeFaults(attributes, file), ...preconditionFaults(file)]
  if (faults.length > 0) throw new UserError('invalid-script', faults)
  const [lines, prefix] = direction === 'up' ? [up, ''] : [down, 'rollback']
  const hasText = (line: string) => line.trim() !== ''
  const first = lines.findIndex(hasText)
  const segment = {
    text: lines.slice(first, lines.findLastIndex(hasText) + 1).join('\n'),
    line: file.line + first,
    isWhole: says(attributes, `${prefix}splitstatements`, 'false'),
    delimiter: attributes.get(`${prefix}enddelimiter`) || undefined,
  }
  const transaction = says(attributes, 'runintransaction', 'false') ? false : undefined
  return { file, segments: first < 0 ? [] : [segment], transaction }
}

const placeOf = (file: ScriptFile, index: number) => `\`${brief(file.path)}\` line ${file.line + index}:`

function attributeFaults(attributes: Attributes, file: ScriptFile): string[] {
  return [...attributes].flatMap(([name, value]) => {
    const plain = name === 'contextfilter' ? 'context' : name === 'runwithspoolfile' ? 'runwith' : name
    if (obeyed.has(plain) || neutral.get(plain) === value.toLowerCase() || (value === '' && refused.has(plain)))
      return []
    const why = refused.get(plain) ?? 'Slipway does not know it. Remove it.'
    return [`${placeOf(file, 0)} \`${brief(name, 40)}:${brief(value, 60)}\` is not supported. ${why}`]
  })
}

function preconditionFaults(file: ScriptFile): readonly string[] {
  const isIgnored = ignoring()
  return file.text
    .split('\n')
    .flatMap((line, index) =>
      !isIgnored(line) && /^\s*--\s*preconditions?\b/i.test(line)
        ? [`${placeOf(file, index)} \`${brief(line.trim(), 80)}\` is not supported. ${noPrecondition}`]
        : [],
    )
}

/** The values in `--property name:x value:y`; those for certain servers or contexts must come from the input `placeholders`. */
export function liquibaseSettings(head: ScriptFile): ScriptSettings {
  const values = new Map<string, string>()
  for (const line of head.text.split('\n')) {
    const rest = /^\s*--\s*property\s+(.*)/i.exec(line)?.[1]
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
