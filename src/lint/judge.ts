import type { Change, ChangeOf } from './change.ts'
import type { Name } from './cursor.ts'
import { judgeColumn } from './judge-column.ts'
import type { Raw, Rule } from './rule.ts'
import { isAbsent, isFresh, keyOf, knownTable, type Scene } from './scene.ts'

/** What a change means for those who use the database meanwhile; nothing for what the scripts themselves made. */
export function judge(change: Change, scene: Scene): readonly Raw[] {
  if (change.kind === 'unseen') return [raw('unseen', change, `Not read: \`${quoted(change.what)}\`.`, undefined)]
  if ('table' in change && change.table !== undefined && isFresh(change.table, scene)) return []
  return judgeTable(change, scene) ?? judgeColumn(change, scene) ?? judgeOther(change, scene)
}

/** A finding of a rule at a change. */
export function raw(
  rule: Rule,
  { start }: { readonly start: number },
  message: string,
  compatible: boolean | undefined,
): Raw {
  return { rule, start, message, compatible }
}

/** A name or a piece of a statement inside a code span. */
export function quoted(text: string): string {
  return text.replaceAll('`', "'")
}

/** `, about 1,200 rows` where the server has an estimate. */
export function rowsOf(table: Name | undefined, scene: Scene): string {
  const rows = table === undefined ? undefined : knownTable(table, scene)?.rows
  return rows === undefined ? '' : ` (about ${String(rows).replace(/\B(?=(\d{3})+$)/g, ',')} rows)`
}

function judgeTable(change: Change, scene: Scene): readonly Raw[] | undefined {
  const name = 'table' in change && change.table !== undefined ? `\`${quoted(change.table.shown)}\`` : 'the table'
  const table = 'table' in change ? `${name}${rowsOf(change.table, scene)}` : ''
  const found = (rule: Rule, message: string, compatible: boolean | undefined) => [
    raw(rule, change, message, compatible),
  ]
  switch (change.kind) {
    case 'drop-table':
      if (change.isTemporary) return []
      return found('drop-table', `Drops ${table}: its rows are lost, and whatever still uses it fails.`, false)
    case 'rename-table': {
      const to = `\`${quoted(change.to.shown)}\``
      return found('rename-table', `Renames ${name} to ${to}: the running version still asks for the old name.`, false)
    }
    case 'truncate':
      return found('truncate', `Takes rows out of ${table}: \`${quoted(change.what)}\`. They are lost.`, undefined)
    case 'write-all': {
      const verb = change.verb === 'delete' ? 'Deletes' : 'Changes'
      return found(`${change.verb}-without-where`, `${verb} every row of ${table}.`, undefined)
    }
    case 'rewrite':
      return found('rewrite-table', `${change.what} writes ${table} anew, and blocks writing meanwhile.`, true)
    case 'convert-charset':
      return judgeCharset(change, table)
    default:
      return undefined
  }
}

function judgeCharset(change: ChangeOf<'convert-charset'>, table: string): readonly Raw[] {
  const rewrite = `The conversion writes ${table} anew, and blocks writing meanwhile.`
  const lost = `Converts ${table} to \`${quoted(change.charset)}\`: characters that it does not have are lost or refused.`
  const narrow = change.charset === 'utf8mb4' ? [] : [raw('narrow-type', change, lost, undefined)]
  return [raw('rewrite-table', change, rewrite, true), ...narrow]
}

function judgeOther(change: Change, scene: Scene): readonly Raw[] {
  switch (change.kind) {
    case 'add-index':
      return judgeIndex(change, scene)
    case 'drop-index':
      return [
        raw(
          'drop-index',
          change,
          `Drops the index \`${quoted(change.index.shown)}\`: queries that use it become slow.`,
          true,
        ),
      ]
    case 'add-constraint':
      return judgeConstraint(change, scene)
    case 'rename-value':
      return [
        raw(
          'change-enum',
          change,
          `Renames a value of \`${quoted(change.name.shown)}\`: the running version still writes the old one.`,
          false,
        ),
      ]
    case 'create-object':
      if (!change.isReplaced || isAbsentView(change, scene)) return []
      return [
        raw(
          'replace-object',
          change,
          `Replaces \`${quoted(change.name.shown)}\`: what the running version relies on there may be gone.`,
          undefined,
        ),
      ]
    case 'drop-object':
      return judgeDrop(change, scene)
    case 'lock':
      return [raw('long-lock', change, `${change.what}.`, true)]
    default:
      return []
  }
}

function isAbsentView({ object, name }: ChangeOf<'create-object' | 'drop-object'>, scene: Scene): boolean {
  return object === 'view' && isAbsent(name, scene)
}

function judgeDrop(change: ChangeOf<'drop-object'>, scene: Scene): readonly Raw[] {
  if (isAbsentView(change, scene)) return []
  const name = `\`${quoted(change.name.shown)}\``
  if (change.object === 'schema') return [raw('drop-table', change, `Drops ${name} with all its tables.`, false)]
  if (scene.objects.has(keyOf(change.name, scene)))
    return [
      raw(
        'replace-object',
        change,
        `Replaces ${name}: between dropping and creating it is not there, and what the running version relies on there may be gone.`,
        undefined,
      ),
    ]
  const compatible = change.object === 'view' || change.object === 'routine' ? false : undefined
  return [raw('drop-object', change, `Drops ${name}: whatever still uses it fails.`, compatible)]
}

function judgeIndex(change: ChangeOf<'add-index'>, scene: Scene): readonly Raw[] {
  const table = `\`${quoted(change.table.shown)}\`${rowsOf(change.table, scene)}`
  const unique = change.isUnique
    ? [
        raw(
          'add-unique',
          change,
          `A unique index on ${table} fails when rows are doubled, and refuses what the running version may write.`,
          undefined,
        ),
      ]
    : []
  const locks = change.isConcurrent
    ? []
    : [raw('create-index-locks', change, `Nothing can be written to ${table} until the index is built.`, true)]
  return [...unique, ...locks]
}

function judgeConstraint(change: ChangeOf<'add-constraint'>, scene: Scene): readonly Raw[] {
  const { form, isLater } = change
  const table = `\`${quoted(change.table.shown)}\`${rowsOf(change.table, scene)}`
  if (form === 'unique' && isLater) return []
  if (form === 'unique' || form === 'exclusion')
    return [
      raw(
        'add-unique',
        change,
        `A unique key on ${table} fails when rows are doubled, and refuses what the running version may write.`,
        undefined,
      ),
    ]
  const rule = form === 'check' ? 'add-check' : 'add-foreign-key'
  const what = form === 'check' ? 'The check' : 'The foreign key'
  const scan = isLater ? '' : ` Every row of ${table} is checked first, and writing waits.`
  return [raw(rule, change, `${what} refuses what the running version may still write.${scan}`, undefined)]
}
