import type { ChangeOf } from '../reading/change.ts'
import type { Raw } from '../rule.ts'
import { advised } from './advice.ts'
import { constraintsOf } from './constraints.ts'
import { quoted, raw, withAdvice } from './finding.ts'
import { isFresh, type KnownSchema, rowsOf } from './schema.ts'

/** Findings for a partition that is attached, detached or created. */
export function judgePartition(
  change: ChangeOf<'attach-partition' | 'detach-partition'>,
  scene: KnownSchema,
): readonly Raw[] {
  const parent = `\`${quoted(change.table.shown)}\`${rowsOf(change.table, scene)}`
  const partition = `\`${quoted(change.partition.shown)}\``
  if (change.kind === 'detach-partition') {
    const gone = `The rows of ${partition} are no longer rows of ${parent}: the running version does not find them.`
    const lock = `DETACH PARTITION waits for every session that uses ${parent}, and blocks all access until the transaction ends.`
    const locked = withAdvice(raw('long-lock', change, lock, true), advised.detach)
    return [raw('detach-partition', change, gone, undefined), ...(change.isConcurrent ? [] : [locked])]
  }
  if (change.isCreated) {
    const lock = `PARTITION OF waits for every session that uses ${parent}, and blocks all access until the transaction ends.`
    return [withAdvice(raw('long-lock', change, lock, true), advised.partitionOf)]
  }
  const checks = [...constraintsOf(change.partition, scene).values()]
  const isProven = checks.some(({ form, isValidated }) => form === 'check' && isValidated)
  if (isProven || isFresh(change.partition, scene)) return []
  const scan = `ATTACH PARTITION checks every row of ${partition}${rowsOf(change.partition, scene)} and of a default partition; nobody can read or write them in the meantime.`
  return [withAdvice(raw('long-lock', change, scan, true), advised.attach)]
}

/** Findings for what decides which rows others see, or runs when they write. */
export function judgeAccess(change: ChangeOf<'row-security' | 'create-trigger' | 'change-policy'>): readonly Raw[] {
  const table = `\`${quoted(change.table.shown)}\``
  if (change.kind === 'row-security') {
    if (!change.isStricter)
      return [raw('change-policy', change, `${change.what}: everyone who can read ${table} sees every row.`, undefined)]
    const hidden = `${change.what}: the running version can only see and write rows of ${table} that a policy allows.`
    return [raw('enable-row-security', change, hidden, false)]
  }
  const name = `\`${quoted(change.name.shown)}\``
  if (change.kind === 'change-policy' || change.what === 'policy') {
    const message = `The policy ${name} decides which rows of ${table} the running version can see and write.`
    return [raw('change-policy', change, message, undefined)]
  }
  const message = `The ${change.what} ${name} runs each time the running version writes to ${table}: it may change, refuse or delay the write.`
  return [raw('add-trigger', change, message, undefined)]
}
