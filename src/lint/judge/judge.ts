import type { Change, ChangeOf } from '../reading/change.ts'
import type { Raw, Rule } from '../rule.ts'
import { judgeAccess, judgePartition } from './access.ts'
import { advised } from './advice.ts'
import { judgeColumn } from './column.ts'
import { judgeConstraint, judgeDomain, judgeDropConstraint } from './constraint.ts'
import { quoted, raw, withAdvice } from './finding.ts'
import { isAbsent, isFresh, isInEmpty, type KnownSchema, keyOf, rowsOf } from './schema.ts'

/** Findings for everyone who uses the database meanwhile; none for objects that the scripts themselves made. */
export function judge(change: Change, scene: KnownSchema): readonly Raw[] {
  const isOwn = 'table' in change && change.table !== undefined && isFresh(change.table, scene)
  if (change.kind === 'unseen' && !isOwn) return [unread(change, change.what)]
  if (change.kind === 'alter-object')
    return scene.objects.has(keyOf(change.name, scene)) ? [] : [unread(change, change.what)]
  if (isOwn) return []
  return judgeTable(change, scene) ?? judgeColumn(change, scene) ?? judgeOther(change, scene)
}

function unread(change: Change, what: string): Raw {
  return raw('unseen', change, `Not read: \`${quoted(what)}\`.`, undefined)
}

function judgeTable(change: Change, scene: KnownSchema): readonly Raw[] | undefined {
  const name = 'table' in change && change.table !== undefined ? `\`${quoted(change.table.shown)}\`` : 'the table'
  const table = 'table' in change ? `${name}${rowsOf(change.table, scene)}` : ''
  const found = (rule: Rule, message: string, compatible: boolean | undefined) => [
    raw(rule, change, message, compatible),
  ]
  switch (change.kind) {
    case 'drop-table':
      if (change.isTemporary) return []
      return found('drop-table', `Drops ${table}: its rows are lost, and everything that still uses it fails.`, false)
    case 'rename-table': {
      const to = `\`${quoted(change.to.shown)}\``
      return found('rename-table', `Renames ${name} to ${to}: the running version still asks for the old name.`, false)
    }
    case 'truncate':
      return found('truncate', `Removes rows from ${table}: \`${quoted(change.what)}\`. They are lost.`, undefined)
    case 'write-all': {
      const verb = change.verb === 'delete' ? 'Deletes' : 'Changes'
      return found(`${change.verb}-without-where`, `${verb} every row of ${table}.`, undefined)
    }
    case 'rewrite':
      return found('rewrite-table', `${change.what} rewrites ${table}, and blocks writes in the meantime.`, true)
    case 'convert-charset':
      return judgeCharset(change, table)
    default:
      return undefined
  }
}

function judgeCharset(change: ChangeOf<'convert-charset'>, table: string): readonly Raw[] {
  const rewrite = `The conversion rewrites ${table}, and blocks writes in the meantime.`
  const lost = `Converts ${table} to \`${quoted(change.charset)}\`: characters that it does not have are lost or refused.`
  const narrow = change.charset === 'utf8mb4' ? [] : [raw('narrow-type', change, lost, undefined)]
  return [raw('rewrite-table', change, rewrite, true), ...narrow]
}

function judgeOther(change: Change, scene: KnownSchema): readonly Raw[] {
  switch (change.kind) {
    case 'add-index':
      return judgeIndex(change, scene)
    case 'drop-index':
      return judgeDropIndex(change, scene)
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
      if (!change.isReplaced || isAbsentObject(change, scene)) return []
      return [
        raw(
          'replace-object',
          change,
          `Replaces \`${quoted(change.name.shown)}\`: parts of it that the running version uses may be missing afterwards.`,
          undefined,
        ),
      ]
    case 'drop-object':
      return judgeDrop(change, scene)
    case 'lock':
      return [
        withAdvice(
          raw('long-lock', change, `${change.what}.`, true),
          /^REINDEX blocks/.test(change.what) ? advised.reindex : undefined,
        ),
      ]
    default:
      return judgeRest(change, scene)
  }
}

function judgeRest(change: Change, scene: KnownSchema): readonly Raw[] {
  switch (change.kind) {
    case 'drop-constraint':
      return judgeDropConstraint(change, scene)
    case 'attach-partition':
    case 'detach-partition':
      return judgePartition(change, scene)
    case 'row-security':
    case 'create-trigger':
    case 'change-policy':
      return judgeAccess(change)
    case 'change-domain':
      return judgeDomain(change, scene)
    default:
      return []
  }
}

function isAbsentObject({ object, name }: ChangeOf<'create-object' | 'drop-object'>, scene: KnownSchema): boolean {
  // An empty MySQL database says nothing about the server's other databases.
  if (object === 'schema' && scene.dialect !== 'postgres') return false
  return isInEmpty(name, scene) || (object === 'view' && isAbsent(name, scene))
}

function judgeDrop(change: ChangeOf<'drop-object'>, scene: KnownSchema): readonly Raw[] {
  if (isAbsentObject(change, scene)) return []
  const name = `\`${quoted(change.name.shown)}\``
  if (change.object === 'schema') return [raw('drop-table', change, `Drops ${name} with all its tables.`, false)]
  if (scene.objects.has(keyOf(change.name, scene)))
    return [
      raw(
        'replace-object',
        change,
        `Replaces ${name}: it does not exist between dropping and creating, and parts of it that the running version uses may be missing afterwards.`,
        undefined,
      ),
    ]
  const compatible = change.object === 'view' || change.object === 'routine' ? false : undefined
  return [raw('drop-object', change, `Drops ${name}: everything that still uses it fails.`, compatible)]
}

function judgeIndex(change: ChangeOf<'add-index'>, scene: KnownSchema): readonly Raw[] {
  const table = `\`${quoted(change.table.shown)}\`${rowsOf(change.table, scene)}`
  const unique = change.isUnique
    ? [
        raw(
          'add-unique',
          change,
          `A unique index on ${table} fails if there are duplicate rows, and rejects duplicates that the running version may write.`,
          undefined,
        ),
      ]
    : []
  const locks = change.isConcurrent
    ? []
    : [raw('create-index-locks', change, `Nothing can be written to ${table} until the index is built.`, true)]
  return [...unique, ...locks]
}

function judgeDropIndex(change: ChangeOf<'drop-index'>, scene: KnownSchema): readonly Raw[] {
  if (scene.indexes.has(keyOf(change.index, scene)) || isInEmpty(change.index, scene)) return []
  const isLocked = scene.dialect === 'postgres' && !change.isConcurrent
  const lock = isLocked ? ', and nobody can read or write its table until the transaction ends' : ''
  const message = `Drops the index \`${quoted(change.index.shown)}\`: queries that use it become slow${lock}.`
  return [raw('drop-index', change, message, true)]
}
