import type { Column, Value } from '../database/session/value.ts'
import type { Binary } from './format.ts'

/** A value as text for people and spreadsheets; undefined for NULL. The bytes of a BIT become a decimal number, others use `binary`. */
export function textOfValue(value: Value, column: Column, binary: Binary): string | undefined {
  if (typeof value === 'string') return value
  if (value === null) return undefined
  return Buffer.isBuffer(value) ? textOfBytes(value, column, binary) : String(value)
}

/** Bytes as text. */
export function textOfBytes(bytes: Buffer, { kind }: Column, binary: Binary): string {
  if (kind === 'bit') return bytes.length === 0 ? '0' : BigInt(`0x${bytes.toString('hex')}`).toString()
  return bytes.toString(binary === 'base64' ? 'base64' : 'hex')
}

/** Whether the server writes the column's values only with digits, signs and a few letters. */
export function isPlain({ kind }: Column): boolean {
  return kind === 'integer' || kind === 'decimal' || kind === 'float' || kind === 'time'
}
