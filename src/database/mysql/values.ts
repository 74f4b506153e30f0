import type { Column, Parameter, Row, Value } from '../session/value.ts'
import type { Field } from './columns.ts'

type Reader = (value: unknown) => Value

/** Rows of a prepared statement are JavaScript values of mysql2; this converts them to the text that the text protocol would show. */
export function preparedRow(
  columns: readonly Column[],
  fields: readonly Pick<Field, 'decimals'>[],
): (values: readonly unknown[]) => Row {
  const readers = columns.map(({ type }, index): Reader => {
    if (type === 'float') return readFloat
    const decimals = fields[index]?.decimals ?? 0
    return type === 'time' && decimals > 0 && decimals <= 6 ? (value) => withFraction(value, decimals) : readValue
  })
  return (values) => readers.map((read, index) => read(values[index]))
}

/** mysql2 removes the zeros at the end of a TIME's fraction. */
function withFraction(value: unknown, decimals: number): Value {
  if (typeof value !== 'string') return readValue(value)
  const [whole = '', fraction = ''] = value.split('.')
  return `${whole}.${fraction.padEnd(decimals, '0')}`
}

function readValue(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  return Buffer.isBuffer(value) ? Buffer.from(value) : String(value)
}

/** A FLOAT has 24 bits: the shortest text that reads back to them, not the digits of the surrounding double. */
function readFloat(value: unknown): Value {
  if (typeof value !== 'number') return readValue(value)
  for (let digits = 6; digits < 9; digits++) {
    const text = String(Number(value.toPrecision(digits)))
    if (Math.fround(Number(text)) === value) return text
  }
  return String(value)
}

/** A parameter as mysql2 binds it: a whole number as text, because LIMIT accepts no DOUBLE, and mysql2 turns every number into one. */
export function bindable(parameter: Parameter): string | number | boolean | Buffer | null {
  const isWhole = typeof parameter === 'number' && Number.isSafeInteger(parameter)
  return typeof parameter === 'bigint' || isWhole ? String(parameter) : parameter
}
