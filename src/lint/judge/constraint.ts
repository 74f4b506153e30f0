import type { ChangeOf, ConstraintForm } from '../reading/change.ts'
import type { Raw } from '../rule.ts'
import { advised } from './advice.ts'
import { constraintNamed, isNotNull } from './constraints.ts'
import { quoted, raw, withAdvice } from './finding.ts'
import { type KnownSchema, keyOf, rowsOf } from './schema.ts'

/** Findings for a new constraint. */
export function judgeConstraint(change: ChangeOf<'add-constraint'>, scene: KnownSchema): readonly Raw[] {
  const { form, isLater } = change
  const table = `\`${quoted(change.table.shown)}\`${rowsOf(change.table, scene)}`
  const isKey = form === 'unique' || form === 'primary-key'
  if (isKey && isLater) return []
  if (isKey || form === 'exclusion') {
    const message = `A unique key on ${table} fails if there are duplicate rows, and rejects duplicates that the running version may write.`
    return [raw('add-unique', change, message, undefined)]
  }
  const rule = form === 'check' ? 'add-check' : 'add-foreign-key'
  const what = form === 'check' ? 'The check' : 'The foreign key'
  const scan = isLater ? '' : ` Every row of ${table} is checked first, and writes wait.`
  const finding = raw(rule, change, `${what} rejects rows that the running version may still write.${scan}`, undefined)
  return [withAdvice(finding, isLater && scene.dialect === 'postgres' ? advised.notValid : undefined)]
}

const lost: Readonly<Record<ConstraintForm, string>> = {
  'primary-key': 'rows may be duplicated, and ON CONFLICT, upserts and foreign keys that rely on it fail',
  unique: 'rows may be duplicated, and ON CONFLICT and upserts that rely on it fail',
  exclusion: 'rows that it rejected may overlap',
  'foreign-key': 'rows may lose their parent, and nothing is deleted or changed together with it',
  check: 'rows may contain values that it rejected, and the running version may not expect them',
}

/** Findings for a constraint that is dropped. */
export function judgeDropConstraint(change: ChangeOf<'drop-constraint'>, scene: KnownSchema): readonly Raw[] {
  const { table, constraint, isCascade } = change
  const before = constraint === undefined ? undefined : constraintNamed(table, constraint, scene)
  if (before?.isOwn === true) return []
  // A check that NOT NULL has replaced.
  const isRepeated = (before?.notNull ?? []).every((column) => isNotNull(table, column, scene))
  if (before !== undefined && before.notNull.length > 0 && isRepeated) return []
  const form = change.form ?? before?.form
  const name = constraint === undefined ? 'the primary key' : `the constraint \`${quoted(constraint.shown)}\``
  const means =
    form === undefined ? 'values that it rejected are now accepted, and everything that relies on it fails' : lost[form]
  const cascade = isCascade ? ' With CASCADE the foreign keys of other tables that point to it are dropped too.' : ''
  const message = `Drops ${name} of \`${quoted(table.shown)}\`: ${means}.${cascade}`
  return [raw('drop-constraint', change, message, isCascade ? false : undefined)]
}

/** Findings for a constraint of a domain, which applies to every column of the domain. */
export function judgeDomain(change: ChangeOf<'change-domain'>, scene: KnownSchema): readonly Raw[] {
  if (scene.objects.has(keyOf(change.name, scene))) return []
  const name = `\`${quoted(change.name.shown)}\``
  if (change.verb === 'drop-constraint')
    return [raw('drop-constraint', change, `Drops a constraint of the domain ${name}: ${lost.check}.`, undefined)]
  if (change.verb === 'drop-default') {
    const bare = `The domain ${name} no longer has a default: statements that omit its columns write NULL or fail.`
    return [raw('drop-default', change, bare, undefined)]
  }
  const scan = change.isLater ? '' : ` Every row of every table with such a column is checked first, and writes wait.`
  const message = `The constraint of the domain ${name} rejects values that the running version may still write.${scan}`
  return [withAdvice(raw('add-check', change, message, undefined), change.isLater ? advised.notValid : undefined)]
}
