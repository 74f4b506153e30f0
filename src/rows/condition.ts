import { brief } from '../text/printable.ts'

const operators = ['=', '!=', '<', '<=', '>', '>='] as const
type Operator = (typeof operators)[number]

/** A condition on a value. */
export interface Condition {
  readonly operator: Operator
  /** Text, as given; null is NULL. */
  readonly operand: string | null
}

/** Reads a condition: `>2`, `!=done`, `3`, null; undefined if it is invalid. */
export function parseCondition(given: unknown): Condition | undefined {
  if (given === null) return { operator: '=', operand: null }
  if (typeof given === 'number' || typeof given === 'boolean') return { operator: '=', operand: String(given) }
  if (typeof given !== 'string') return undefined
  const [, sign = '', number = ''] = /^\s*(!=|<=|>=|=|<|>)\s*(.*?)\s*$/s.exec(given) ?? []
  const operator = operators.find((each) => each === sign)
  if (operator === undefined) return { operator: '=', operand: given }
  const isOrder = operator !== '=' && operator !== '!='
  return isOrder && !isNumber(number) ? undefined : { operator, operand: number }
}

/** A condition for people. */
export function conditionText({ operator, operand }: Condition): string {
  return `${operator === '=' ? '' : `${operator} `}${operand === null ? 'NULL' : `\`${brief(operand, 80)}\``}`
}

/** Whether a value meets the condition; numbers are compared as decimals. */
export function holds(value: string | null, { operator, operand }: Condition): boolean {
  if (value === null || operand === null) return (value === operand) === (operator === '=')
  const order = isNumber(value) && isNumber(operand) ? compare(value, operand) : undefined
  if (operator === '=') return order === undefined ? value === operand : order === 0
  if (operator === '!=') return order === undefined ? value !== operand : order !== 0
  if (order === undefined) return false
  if (operator === '<') return order < 0
  if (operator === '<=') return order <= 0
  return operator === '>' ? order > 0 : order >= 0
}

/** Whether a text is a decimal number. */
export function isNumber(text: string): boolean {
  return /^-?\d{1,1000}(?:\.\d{1,1000})?(?:[eE][+-]?\d{1,3})?$/.test(text)
}

/** Exact for all values of BIGINT and DECIMAL; only an exponent turns it into a float. */
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
