import type { Column, Row, Value } from '../database/session/value.ts'
import type { Binary, Format } from './format.ts'
import { textOfBytes } from './value.ts'

type Encode = (value: Value) => string

/** One JSON array of objects, one row per line. */
export const json: Format = (columns, { binary }) => {
  const encode = rowEncoder(columns, binary)
  let before = '[\n'
  return {
    rows: (rows) => {
      let text = ''
      for (const row of rows) {
        text += before + encode(row)
        before = ',\n'
      }
      return text
    },
    end: () => (before === '[\n' ? '[]\n' : '\n]\n'),
  }
}

/** One JSON object per line (ndjson.org). */
export const ndjson: Format = (columns, { binary }) => {
  const encode = rowEncoder(columns, binary)
  return {
    rows: (rows) => {
      let text = ''
      for (const row of rows) text += `${encode(row)}\n`
      return text
    },
    end: () => '',
  }
}

/** Creates the encoder of a row: a JSON object without line breaks. BIGINT and DECIMAL become strings, so that no reader rounds them. */
export function rowEncoder(columns: readonly Column[], binary: Binary): (row: Row) => string {
  const names = uniqueNames(columns.map(({ name }) => name))
  const keys = names.map((name, index) => `${index === 0 ? '' : ','}${JSON.stringify(name)}:`)
  const encoders = columns.map((column) => encoderOf(column, binary))
  return (row) => {
    let text = '{'
    for (let index = 0; index < encoders.length; index++)
      text += (keys[index] ?? '') + (encoders[index]?.(row[index] ?? null) ?? '')
    return `${text}}`
  }
}

function encoderOf(column: Column, binary: Binary): Encode {
  const text = encoderOfText(column)
  return (value) => {
    if (typeof value === 'string') return text(value)
    if (value === null) return 'null'
    if (Buffer.isBuffer(value)) return `"${textOfBytes(value, column, binary)}"`
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : `"${value}"`
  }
}

function encoderOfText({ kind, type }: Column): (text: string) => string {
  if ((kind === 'integer' && type !== 'bigint') || kind === 'float') return encodeNumber
  return kind === 'json' ? encodeJson : JSON.stringify
}

/** RFC 8259, section 6; ZEROFILL adds zeros before a number. */
function encodeNumber(text: string): string {
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return text
  const bare = text.replace(/^0+(?=\d)/, '')
  return bare !== text && /^\d+(?:\.\d+)?$/.test(bare) ? bare : JSON.stringify(text)
}

/** Unchanged, so that its numbers keep their digits; MariaDB's JSON is text that may be invalid. */
function encodeJson(text: string): string {
  try {
    JSON.parse(text)
  } catch {
    return JSON.stringify(text)
  }
  return text.replace(/[\r\n]+/g, ' ')
}

/** Unique names for a JSON object: the second `name` becomes `name_2`, unless that exists too. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const given = new Set(names)
  const taken = new Set<string>()
  return names.map((name) => {
    let unique = name
    for (let count = 2; taken.has(unique); count++) {
      const next = `${name}_${count}`
      unique = given.has(next) ? unique : next
    }
    taken.add(unique)
    return unique
  })
}
