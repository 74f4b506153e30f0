import { fieldsOf, parseStored } from './stored.ts'

/** A value of a key in the journal: a number, text, or bytes in hexadecimal. */
export type KeyPart = readonly [kind: 'n' | 's' | 'b', text: string]
/** One row's primary key. */
export type Key = readonly KeyPart[]

/** The progress of a big statement: the last key that is done, and the last key that existed at its beginning. */
export interface Progress {
  readonly last: Key | undefined
  readonly end: Key
  readonly batches: number
}

/** Reads what was noted; undefined for nothing. Numbers and bytes go into statements unquoted, so they are checked. */
export function readProgress(stored: string): Progress | 'damaged' | undefined {
  if (stored === '') return undefined
  const fields = fieldsOf(parseStored(stored))
  const [given, batches] = [fields.get('last'), fields.get('batches')]
  const end = readKey(fields.get('end'))
  const last = readKey(given)
  const isWhole = end !== undefined && (given === undefined || last?.length === end.length)
  if (!isWhole || typeof batches !== 'number' || !Number.isSafeInteger(batches) || batches < 0) return 'damaged'
  return { last, end, batches }
}

function readKey(value: unknown): Key | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  const parts = value.map(readPart)
  return parts.every((part) => part !== undefined) ? parts : undefined
}

const forms: Readonly<Record<KeyPart[0], RegExp>> = {
  n: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  s: /^/,
  b: /^([0-9a-f]{2})*$/,
}

function readPart(value: unknown): KeyPart | undefined {
  const [kind, text, ...more]: readonly unknown[] = Array.isArray(value) ? value : []
  if ((kind !== 'n' && kind !== 's' && kind !== 'b') || typeof text !== 'string' || more.length > 0) return undefined
  return forms[kind].test(text) ? [kind, text] : undefined
}
