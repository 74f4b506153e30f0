import { brief } from '../text/printable.ts'

const operators = ['=', '!=', '<', '<=', '>', '>='] as const
type Operator = (typeof operators)[number]

/** Something to hold a value against. */
export interface Condition {
  readonly operator: Operator
  /** Text, as it was given; null is NULL. */
  readonly operand: string | null
}

/** The input `expect`; what is undefined is not asked for. */
export interface Expectation {
  readonly rows: Condition | undefined
  readonly value: Condition | undefined
  readonly empty: boolean | undefined
}

/** What a result set has to show; `value` is that of the first column of its first row. */
export interface Shown {
  readonly rowCount: number
  readonly value: string | null | undefined
}

/** Reads the input; `complain` is told what is wrong. */
export function parseExpectation(given: unknown, reportError: (what: string) => void): Expectation | undefined {
  if (given === undefined || given === null) return undefined
  if (typeof given !== 'object' || Array.isArray(given)) {
    reportError("is no map such as `rows: '>0'`")
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
    reportError("has `rows` that are no number such as `3` or `'>0'`")
  const name = fields.has('scalar') ? 'scalar' : 'value'
  const value = fields.has(name) ? parseCondition(fields.get(name)) : undefined
  if (fields.has(name) && value === undefined) reportError(`has a \`${name}\` that is no number, text or \`null\``)
  return { rows, value, empty: typeof empty === 'boolean' ? empty : undefined }
}

function parseCondition(given: unknown): Condition | undefined {
  if (given === null) return { operator: '=', operand: null }
  if (typeof given === 'number' || typeof given === 'boolean') return { operator: '=', operand: String(given) }
  if (typeof given !== 'string') return undefined
  const [, sign = '', number = ''] = /^\s*(!=|<=|>=|=|<|>)\s*(.*?)\s*$/s.exec(given) ?? []
  const operator = operators.find((each) => each === sign)
  if (operator === undefined) return { operator: '=', operand: given }
  const isOrder = operator !== '=' && operator !== '!='
  return isOrder && !isNumber(number) ? undefined : { operator, operand: number }
}

/** What does not hold, in words; empty when all does. The value is told by `show`, so that a masked one stays hidden. */
export function failuresOf(
  expectation: Expectation,
  shown: Shown | undefined,
  show: (value: string) => string,
): readonly string[] {
  if (shown === undefined) return ['there is no result set']
  const { rows, value, empty } = expectation
  const failures: string[] = []
  const count = `there ${shown.rowCount === 1 ? 'is 1 row' : `are ${shown.rowCount} rows`}`
  if (rows && !holds(String(shown.rowCount), rows)) failures.push(`${count}, expected ${wordsOf(rows)}`)
  if (empty !== undefined && empty !== (shown.rowCount === 0))
    failures.push(`${count}, expected ${empty ? 'none' : 'some'}`)
  if (value && !(shown.value !== undefined && holds(shown.value, value))) {
    const is = shown.value === undefined ? 'there is no value' : `the value is ${said(shown.value, show)}`
    failures.push(`${is}, expected ${wordsOf(value)}`)
  }
  return failures
}

function said(value: string | null, show: (value: string) => string): string {
  return value === null ? 'NULL' : `\`${brief(show(value), 80)}\``
}

function wordsOf({ operator, operand }: Condition): string {
  return `${operator === '=' ? '' : `${operator} `}${operand === null ? 'NULL' : `\`${brief(operand, 80)}\``}`
}

function holds(value: string | null, { operator, operand }: Condition): boolean {
  if (value === null || operand === null) return (value === operand) === (operator === '=')
  const order = isNumber(value) && isNumber(operand) ? compare(value, operand) : undefined
  if (operator === '=') return order === undefined ? value === operand : order === 0
  if (operator === '!=') return order === undefined ? value !== operand : order !== 0
  if (order === undefined) return false
  if (operator === '<') return order < 0
  if (operator === '<=') return order <= 0
  return operator === '>' ? order > 0 : order >= 0
}

function isNumber(text: string): boolean {
  return /^-?\d{1,1000}(?:\.\d{1,1000})?(?:[eE][+-]?\d{1,3})?$/.test(text)
}

/** Exact for what BIGINT and DECIMAL hold; only an exponent makes a float of it. */
function compare(left: string, right: string): number {
  if (/[eE]/.test(left + right)) return Math.sign(Number(left) - Number(right))
  const scale = Math.max(decimalsOf(left).length, decimalsOf(right).length)
  const [a, b] = [scaled(left, scale), scaled(right, scale)]
  return a < b ? -1 : a > b ? 1 : 0
}

function decimalsOf(text: string): string {
  return text.split('.')[1] ?? ''
}

function scaled(text: string, scale: number): bigint {
  return BigInt(text.replace('.', '') + '0'.repeat(scale - decimalsOf(text).length))
}
