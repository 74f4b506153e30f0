import { brief } from '../text/printable.ts'
import { type Condition, conditionText, holds, parseCondition } from './condition.ts'

/** The input `expect`; undefined parts are not checked. */
export interface Expectation {
  readonly rows: Condition | undefined
  readonly value: Condition | undefined
  readonly empty: boolean | undefined
}

/** Conditions on a result set; `value` is the first column of its first row. */
export interface Shown {
  readonly rowCount: number
  readonly value: string | null | undefined
}

/** Reads the input; `complain` receives errors. */
export function parseExpectation(given: unknown, reportError: (what: string) => void): Expectation | undefined {
  if (given === undefined || given === null) return undefined
  if (typeof given !== 'object' || Array.isArray(given)) {
    reportError("is not a map such as `rows: '>0'`")
    return undefined
  }
  const fields = new Map<string, unknown>(Object.entries(given))
  for (const key of fields.keys())
    if (!['rows', 'value', 'scalar', 'empty'].includes(key))
      reportError(`has \`${brief(key, 40)}\`; allowed: \`rows\`, \`value\`, \`scalar\`, \`empty\``)
  if (fields.has('value') && fields.has('scalar')) reportError('has `value` and `scalar`, which are the same')
  const empty = fields.get('empty')
  if (empty !== undefined && typeof empty !== 'boolean')
    reportError('has an `empty` that is neither `true` nor `false`')
  const rows = fields.has('rows') ? parseCondition(fields.get('rows')) : undefined
  if (fields.has('rows') && (rows === undefined || !/^\d+$/.test(rows.operand ?? '')))
    reportError("has `rows` that are not a number such as `3` or `'>0'`")
  const name = fields.has('scalar') ? 'scalar' : 'value'
  const value = fields.has(name) ? parseCondition(fields.get(name)) : undefined
  if (fields.has(name) && value === undefined) reportError(`has a \`${name}\` that is not a number, text or \`null\``)
  return { rows, value, empty: typeof empty === 'boolean' ? empty : undefined }
}

/** Failed conditions, in words; empty if all hold. `show` formats the value, so that a masked one stays hidden. */
export function failuresOf(
  expectation: Expectation,
  shown: Shown | undefined,
  show: (value: string) => string,
): readonly string[] {
  if (shown === undefined) return ['there is no result set']
  const { rows, value, empty } = expectation
  const failures: string[] = []
  const count = `there ${shown.rowCount === 1 ? 'is 1 row' : `are ${shown.rowCount} rows`}`
  if (rows && !holds(String(shown.rowCount), rows)) failures.push(`${count}, expected ${conditionText(rows)}`)
  if (empty !== undefined && empty !== (shown.rowCount === 0))
    failures.push(`${count}, expected ${empty ? 'none' : 'some'}`)
  if (value && !(shown.value !== undefined && holds(shown.value, value))) {
    const is = shown.value === undefined ? 'there is no value' : `the value is ${said(shown.value, show)}`
    failures.push(`${is}, expected ${conditionText(value)}`)
  }
  return failures
}

function said(value: string | null, show: (value: string) => string): string {
  return value === null ? 'NULL' : `\`${brief(show(value), 80)}\``
}
