import type { Change, ChangeOf } from './change.ts'
import type { Name } from './cursor.ts'
import type { Raw, Rule } from './rule.ts'
import { isFreshColumn, knownColumn, knownTable, type Scene } from './scene.ts'
import { type Comparison, compareTypes } from './type.ts'

/** What a change of a column means; undefined for changes of something else. */
export function judgeColumn(change: Change, scene: Scene): readonly Raw[] | undefined {
  if (change.kind === 'add-column') return judgeAdd(change, scene)
  const column = columnOf(change)
  if (column === undefined) return undefined
  if (isFreshColumn(column.table, column.name, scene)) return []
  if (change.kind === 'modify-column') return judgeModify(change, scene)
  if (change.kind === 'set-type')
    return [
      ...judgeType(change.table, change.column, change.type, '', change.start, scene),
      ...judgeRewrite(change, scene),
    ]
  return judgeLoss(change, `\`${quote(column.table.shown)}.${quote(column.name.name)}\``, scene)
}

function judgeLoss(change: Change, name: string, scene: Scene): readonly Raw[] {
  const { start } = change
  if (change.kind === 'drop-column') {
    const lost = `Drops ${name}: its values are lost, and whatever still reads or writes it fails.`
    return [found('drop-column', start, lost, false)]
  }
  if (change.kind === 'rename-column') {
    const renamed = `Renames ${name} to \`${quote(change.to.name)}\`: the running version still uses the old name.`
    return [found('rename-column', start, renamed, false)]
  }
  if (change.kind === 'drop-default') {
    const bare = `${name} has no default any more: what leaves it out writes NULL or fails.`
    return [found('drop-default', start, bare, undefined)]
  }
  if (change.kind !== 'set-not-null' || knownColumn(change.table, change.column, scene)?.isNotNull === true) return []
  const strict = `${name} may no longer be NULL: the running version may still leave it out.`
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

function quote(text: string): string {
  return text.replaceAll('`', "'")
}

function judgeAdd({ table, column, start }: ChangeOf<'add-column'>, scene: Scene): readonly Raw[] {
  const name = `\`${quote(table.shown)}.${quote(column.name.name)}\``
  const findings: Raw[] = []
  if (column.isNotNull && !column.hasDefault && !column.isFilled)
    findings.push(
      found(
        'add-not-null-without-default',
        start,
        `${name} is NOT NULL without a default: every INSERT of the running version, which does not know it, fails.`,
        false,
      ),
    )
  if (column.isComputed && scene.dialect !== 'sqlite')
    findings.push(
      found(
        'rewrite-table',
        start,
        `${name} has a value of its own in each row, so the whole table is written anew, and writing waits.`,
        true,
      ),
    )
  // With a default every row gets the same value.
  if (column.isUnique && column.hasDefault && !column.isComputed)
    findings.push(
      found(
        'add-unique',
        start,
        `${name} is unique and has a default: the second row of the running version fails.`,
        false,
      ),
    )
  if ((column.isReference || column.isChecked) && column.hasDefault)
    findings.push(
      found(
        column.isReference ? 'add-foreign-key' : 'add-check',
        start,
        `${name} has a default that every row of the running version gets: it must fit.`,
        undefined,
      ),
    )
  return findings
}

function judgeModify(change: ChangeOf<'modify-column'>, scene: Scene): readonly Raw[] {
  const { table, column, start } = change
  const before = knownColumn(table, column.name, scene)
  const name = `\`${quote(table.shown)}.${quote(column.name.name)}\``
  const findings = [...judgeType(table, column.name, column.type, column.charset, start, scene)]
  if (column.isNotNull && before?.isNotNull !== true)
    findings.push(
      found(
        'set-not-null',
        start,
        `${name} ${before === undefined ? 'may be made NOT NULL by this' : 'may no longer be NULL'}: the running version may still leave it out.`,
        before === undefined ? undefined : false,
      ),
    )
  if (before?.hasDefault === true && !column.hasDefault && !column.isFilled)
    findings.push(
      found('drop-default', start, `${name} loses its default, which this definition does not repeat.`, undefined),
    )
  return findings
}

const words: Readonly<Record<Exclude<Comparison, 'same' | 'wider'>, string>> = {
  narrower: 'values that are there, or that the running version writes, may not fit',
  sign: 'the sign changes, so values that are there, or that the running version writes, may not fit',
  enum: 'values are removed, renamed or reordered, and rows or the running version may use them',
  other: 'values may not fit, and the running version may read or write them in another form',
}

function judgeType(
  table: Name,
  column: Name,
  type: string,
  charset: string,
  start: number,
  scene: Scene,
): readonly Raw[] {
  const before = knownColumn(table, column, scene)
  const name = `\`${quote(table.shown)}.${quote(column.name)}\``
  if (before === undefined)
    return [
      found(
        'narrow-type',
        start,
        `${name} becomes \`${quote(type)}\`; what it was could not be read, so values may not fit.`,
        undefined,
      ),
    ]
  const isCharset = charset !== '' && before.charset !== '' && charset !== before.charset && charset !== 'utf8mb4'
  const comparison = compareTypes(before.type, type, scene.dialect)
  const lost = isCharset
    ? [
        found(
          'narrow-type',
          start,
          `${name} changes its character set from ${quote(before.charset)} to ${quote(charset)}: characters may be lost.`,
          undefined,
        ),
      ]
    : []
  if (comparison === 'same' || comparison === 'wider') return lost
  const rule = comparison === 'enum' ? 'change-enum' : 'narrow-type'
  const from = `${name} changes from \`${quote(before.type)}\` to \`${quote(type)}\``
  return [...lost, found(rule, start, `${from}: ${words[comparison]}.`, comparison === 'other' ? undefined : false)]
}

/** PostgreSQL keeps the rows as they are only where the new type holds the old one's bytes: a longer or no limit of varchar, numeric alike. */
function judgeRewrite({ table, column, type, start }: ChangeOf<'set-type'>, scene: Scene): readonly Raw[] {
  const before = knownColumn(table, column, scene)
  const comparison = before === undefined ? 'other' : compareTypes(before.type, type, scene.dialect)
  const isText = /^(varchar|character varying|text|numeric|decimal)/i
  const isKept =
    before !== undefined &&
    (comparison === 'same' || (comparison === 'wider' && isText.test(before.type) && isText.test(type)))
  if (isKept || scene.dialect !== 'postgresql') return []
  const rows = knownTable(table, scene)?.rows
  const size = rows === undefined ? '' : ` (about ${rows} rows)`
  return [
    found(
      'rewrite-table',
      start,
      `The new type may write \`${quote(table.shown)}\`${size} anew; nobody can read or write it meanwhile.`,
      true,
    ),
  ]
}
