import type { Column, ColumnKind, Parameter, Row, Value } from './database.ts'

type Reader = (value: unknown) => Value

/** Rows of the text protocol come as bytes: the server's own text, decoded where it is text. */
export function textRow(columns: readonly Column[]): (values: readonly unknown[]) => Row {
  const kinds = columns.map(({ kind }) => kind)
  return (values) => {
    const row: Value[] = new Array(kinds.length)
    for (let index = 0; index < kinds.length; index++) row[index] = decode(kinds[index], values[index])
    return row
  }
}

function decode(kind: ColumnKind | undefined, value: unknown): Value {
  if (!Buffer.isBuffer(value)) return null
  if (kind === 'text' || kind === 'json') return value.toString('utf8')
  if (kind === 'binary' || kind === 'bit') return Buffer.from(value)
  return value.toString('latin1')
}

/** Rows of a prepared statement come as JavaScript values of mysql2; here they become the text that the text protocol would show. */
export function preparedRow(columns: readonly Column[]): (values: readonly unknown[]) => Row {
  const readers = columns.map((column): Reader => (column.type === 'float' ? readFloat : readValue))
  return (values) => readers.map((read, index) => read(values[index]))
}

function readValue(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  return Buffer.isBuffer(value) ? Buffer.from(value) : String(value)
}

/** A FLOAT has 24 bits: its shortest text that reads back to them, not the digits of the double around them. */
function readFloat(value: unknown): Value {
  if (typeof value !== 'number') return readValue(value)
  for (let digits = 6; digits < 9; digits++) {
    const text = String(Number(value.toPrecision(digits)))
    if (Math.fround(Number(text)) === value) return text
  }
  return String(value)
}

/** A parameter as mysql2 binds it: whole numbers as 64-bit integers, so that LIMIT takes them. */
export function bindable(parameter: Parameter): string | number | bigint | boolean | Buffer | null {
  return typeof parameter === 'number' && Number.isSafeInteger(parameter) ? BigInt(parameter) : parameter
}
