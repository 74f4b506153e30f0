import type { KnownColumn } from '../known.ts'
import type { Change, ChangeOf, Column } from '../reading/change.ts'
import type { Name } from '../reading/cursor.ts'
import type { Raw, Rule } from '../rule.ts'
import { advised } from './advice.ts'
import { isConstrainedDomain, isNeverNull } from './constraints.ts'
import { quoted as quote } from './finding.ts'
import { isFresh, isFreshColumn, type KnownSchema, knownColumn, knownTable, rowsOf } from './schema.ts'
import { compareTypes } from './type.ts'
import type { Comparison } from './type-change.ts'

/** Findings for a change of a column; undefined for changes of something else. */
export function judgeColumn(change: Change, scene: KnownSchema): readonly Raw[] | undefined {
  if (change.kind === 'add-column') return judgeAdd(change, scene)
  const column = columnOf(change)
  if (column === undefined) return undefined
  if (isFreshColumn(column.table, column.name, scene)) return []
  if (change.kind === 'modify-column') return judgeModify(change, scene)
  if (change.kind === 'set-type') return judgeType({ ...change, charset: '' }, scene)
  return judgeLoss(change, `\`${quote(column.table.shown)}.${quote(column.name.name)}\``, scene)
}

function judgeLoss(change: Change, name: string, scene: KnownSchema): readonly Raw[] {
  const { start } = change
  if (change.kind === 'drop-column') {
    const lost = `Drops ${name}: its values are lost, and everything that still reads or writes it fails.`
    return [found('drop-column', start, lost, false)]
  }
  if (change.kind === 'rename-column') {
    const renamed = `Renames ${name} to \`${quote(change.to.name)}\`: the running version still uses the old name.`
    return [found('rename-column', start, renamed, false)]
  }
  if (change.kind === 'drop-default') {
    const bare = `${name} no longer has a default: statements that omit it write NULL or fail.`
    return [found('drop-default', start, bare, undefined)]
  }
  if (change.kind === 'drop-not-null') {
    const open = `${name} may be NULL from now on: the running version may not expect that when it reads.`
    return [found('drop-not-null', start, open, undefined)]
  }
  if (change.kind === 'set-generated') {
    const hasDefault = knownColumn(change.table, change.column, scene)?.hasDefault
    const refused = `${name} is GENERATED ALWAYS from now on: an INSERT of the running version that gives a value fails.`
    return [found('set-generated', start, refused, hasDefault === true ? undefined : false)]
  }
  if (change.kind !== 'set-not-null' || isNeverNull(change.table, change.column, scene)) return []
  const strict = `${name} may no longer be NULL: the running version may still omit it.`
  return [found('set-not-null', start, strict, false)]
}

function columnOf(change: Change): { readonly table: Name; readonly name: Name } | undefined {
  if (!('column' in change)) return undefined
  const name = 'type' in change.column ? change.column.name : change.column
  return { table: change.table, name }
}

function found(rule: Rule, start: number, message: string, compatible: boolean | undefined): Raw {
  return { rule, start, message, compatible }
}

function judgeAdd({ table, column, start }: ChangeOf<'add-column'>, scene: KnownSchema): readonly Raw[] {
  const name = `\`${quote(table.shown)}.${quote(column.name.name)}\``
  const findings: Raw[] = []
  const isGiven = hasTimestampDefault(column, scene)
  if (column.isNotNull && !column.hasDefault && !column.isFilled && !isGiven)
    findings.push(
      found(
        'add-not-null-without-default',
        start,
        `${name} is NOT NULL without a default: the running version does not set it, so all its INSERTs fail.`,
        false,
      ),
    )
  const isDomain = scene.dialect === 'postgres' && isConstrainedDomain(column.type, scene)
  if (isDomain) {
    const domain = `${name} has a domain type with a constraint, so the whole table is rewritten, and writes wait.`
    findings.push(found('rewrite-table', start, domain, true))
  } else if (column.isComputed && scene.dialect !== 'sqlite')
    findings.push(
      found(
        'rewrite-table',
        start,
        `${name} has a different value in each row, so the whole table is rewritten, and writes wait.`,
        true,
      ),
    )
  return [...findings, ...judgeNewKey(table, column, start, scene), ...judgeNewCheck(table, column, start, scene)]
}

/** UNIQUE and REFERENCES of a new column. With a default every row gets the same value. */
function judgeNewKey(table: Name, column: Column, start: number, scene: KnownSchema): readonly Raw[] {
  const name = `\`${quote(table.shown)}.${quote(column.name.name)}\``
  const findings: Raw[] = []
  if (column.isUnique && column.hasDefault && !column.isComputed) {
    const doubled = `${name} is unique and has a default: the second row that the running version inserts fails.`
    findings.push(found('add-unique', start, doubled, false))
  } else if (column.isUnique && !column.isComputed && scene.dialect === 'postgres') {
    const built = `The unique index of ${name} is built while nobody can read or write \`${quote(table.shown)}\`${rowsOf(table, scene)}.`
    findings.push({ ...found('create-index-locks', start, built, true), advice: advised.uniqueColumn })
  }
  const { reference } = column
  if (reference === undefined) return findings
  if (column.hasDefault) {
    const equal = `${name} has a default that every row of the running version gets: \`${quote(reference.shown)}\` must have a row with this value.`
    findings.push(found('add-foreign-key', start, equal, undefined))
  } else if (!isFresh(reference, scene)) {
    const lock = scene.dialect === 'postgres' ? ', and nobody can write to either table until the transaction ends' : ''
    const bound = `${name} refers to \`${quote(reference.shown)}\`: the running version cannot delete the rows there that it refers to${lock}.`
    const advice = scene.dialect === 'postgres' ? { advice: advised.referenceColumn } : {}
    findings.push({ ...found('add-foreign-key', start, bound, undefined), ...advice })
  }
  return findings
}

/** The running version leaves the new column out, so the check sees NULL or the default. */
function judgeNewCheck(table: Name, column: Column, start: number, scene: KnownSchema): readonly Raw[] {
  const { checked } = column
  if (checked === undefined) return []
  const name = `\`${quote(table.shown)}.${quote(column.name.name)}\``
  const columns = knownTable(table, scene)?.columns
  const isOwn = (word: string) => word === column.name.name.toLowerCase() || columns?.has(word) === false
  const isSafe = checked.every(
    (word) => isOwn(word) && !/^(null|coalesce|num_nulls|num_nonnulls|ifnull|nvl)$/.test(word),
  )
  if (column.hasDefault) {
    const equal = `${name} has a default that every row of the running version gets: it must pass the check.`
    return [found('add-check', start, equal, undefined)]
  }
  const scan = `Every row of \`${quote(table.shown)}\`${rowsOf(table, scene)} is checked for ${name}, and writes wait.`
  const advice = scene.dialect === 'postgres' ? { advice: advised.checkColumn } : {}
  return [{ ...found('add-check', start, scan, isSafe ? true : undefined), ...advice }]
}

function judgeModify(change: ChangeOf<'modify-column'>, scene: KnownSchema): readonly Raw[] {
  const { table, column, start } = change
  const before = knownColumn(table, column.name, scene)
  const name = `\`${quote(table.shown)}.${quote(column.name.name)}\``
  const { type, charset } = column
  const findings = [
    ...judgeType({ table, column: column.name, type, charset, isCollated: false, isConverted: false, start }, scene),
  ]
  if (before?.isNotNull === true && !mustBeFilled(column, before, scene))
    findings.push(
      found(
        'drop-not-null',
        start,
        `${name} may be NULL from now on: the running version may not expect that when it reads.`,
        undefined,
      ),
    )
  if (column.isGenerated && before?.isGenerated !== true)
    findings.push({
      ...found(
        'set-generated',
        start,
        `${name} is computed from now on: its values are lost, and an INSERT of the running version that gives one fails.`,
        before === undefined ? undefined : false,
      ),
      advice: advised.computedColumn,
    })
  if (column.isNotNull && !isNeverNull(table, column.name, scene))
    findings.push(
      found(
        'set-not-null',
        start,
        `${name} ${before === undefined ? 'may be made NOT NULL by this' : 'may no longer be NULL'}: the running version may still omit it.`,
        before === undefined ? undefined : false,
      ),
    )
  if (before?.hasDefault === true && !column.hasDefault && !column.isFilled)
    findings.push(
      found(
        'drop-default',
        start,
        `${name} loses its default or AUTO_INCREMENT, which this definition does not repeat.`,
        undefined,
      ),
    )
  return findings
}

function mustBeFilled(column: Column, before: KnownColumn, scene: KnownSchema): boolean {
  return column.isNotNull || column.isFilled || before.isKey === true || hasTimestampDefault(column, scene)
}

/** Older MySQL: a TIMESTAMP without NULL or NOT NULL is NOT NULL and has a default. */
function hasTimestampDefault({ type }: Column, scene: KnownSchema): boolean {
  return scene.known?.hasTimestampDefaults === true && /^timestamp\b/.test(type)
}

const words: Readonly<Record<Exclude<Comparison, 'same' | 'wider'>, string>> = {
  narrower: 'existing values, or values that the running version writes, may not fit',
  sign: 'the sign changes, so existing values, or values that the running version writes, may not fit',
  enum: 'values are removed, renamed or reordered, and rows or the running version may use them',
  other: 'values may not fit, and the running version may read or write them in another form',
}

/** What is known of a type change; empty for a column that could not be read. */
function judgeType(
  { table, column, type, charset, isCollated, isConverted, start }: Retyped,
  scene: KnownSchema,
): readonly Raw[] {
  const before = knownColumn(table, column, scene)
  const name = `\`${quote(table.shown)}.${quote(column.name)}\``
  if (before === undefined) {
    const unread = `${name} becomes \`${quote(type)}\`; its old type could not be read, so values may not fit.`
    // What MODIFY repeats may be what was there.
    const rewritten = scene.dialect === 'postgres' ? [rewrittenFor(table, start, scene)] : []
    return [found('narrow-type', start, unread, undefined), ...rewritten]
  }
  const { comparison, isRewritten } = compareTypes(before.type, type, scene.dialect)
  const next = charset === '' ? (knownTable(table, scene)?.charset ?? '') : charset
  const isCharset = next !== '' && before.charset !== '' && next !== before.charset && comparison !== 'other'
  const isAnew = isRewritten || isCharset || isConverted
  const rewritten = isAnew ? [rewrittenFor(table, start, scene)] : isCollated ? [reindexedFor(table, start, scene)] : []
  return [
    ...(isCharset && next !== 'utf8mb4' ? [lossOfCharacters(name, before.charset, next, start)] : []),
    ...judgeComparison(name, comparison, before.type, { type, isConverted, start }),
    ...rewritten,
  ]
}

/** A column and the type that it is given. */
interface Retyped {
  readonly table: Name
  readonly column: Name
  readonly type: string
  /** '' if none is written. */
  readonly charset: string
  readonly isCollated: boolean
  readonly isConverted: boolean
  readonly start: number
}

function lossOfCharacters(name: string, from: string, to: string, start: number): Raw {
  const lost = `${name} changes its character set from ${quote(from)} to ${quote(to)}: characters may be lost.`
  return found('narrow-type', start, lost, undefined)
}

function judgeComparison(
  name: string,
  comparison: Comparison,
  from: string,
  { type, isConverted, start }: Pick<Retyped, 'type' | 'isConverted' | 'start'>,
): readonly Raw[] {
  const change = `${name} changes from \`${quote(from)}\` to \`${quote(type)}\``
  if (comparison === 'same' || comparison === 'wider') {
    const computed = `${change}, and USING computes every value: the running version may not expect the new ones.`
    return isConverted ? [found('narrow-type', start, computed, undefined)] : []
  }
  const rule = comparison === 'enum' ? 'change-enum' : 'narrow-type'
  return [found(rule, start, `${change}: ${words[comparison]}.`, comparison === 'other' ? undefined : false)]
}

function rewrittenFor(table: Name, start: number, scene: KnownSchema): Raw {
  const who = scene.dialect === 'postgres' ? 'nobody can read or write it' : 'nobody can write it'
  const message = `The new type may rewrite \`${quote(table.shown)}\`${rowsOf(table, scene)}; ${who} in the meantime.`
  return found('rewrite-table', start, message, true)
}

function reindexedFor(table: Name, start: number, scene: KnownSchema): Raw {
  const name = `\`${quote(table.shown)}\`${rowsOf(table, scene)}`
  return found(
    'rewrite-table',
    start,
    `Indexes of ${name} are rebuilt for the collation; nobody can write to it in the meantime.`,
    true,
  )
}
