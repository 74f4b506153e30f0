import { holds } from '../../rows/condition.ts'
import type { JsonExpectation, Order, Pattern } from '../probe.ts'
import { expand, type Values } from '../template.ts'
import { quoted, type Redact } from '../world.ts'
import { isDefinite, valuesAt } from './select.ts'
import { isSameNumber, JsonNumber, textOf } from './value.ts'

/** How texts are compared and shown. */
export interface JsonWords {
  readonly values: Values
  readonly redact: Redact
  readonly fits: (value: string, pattern: Pattern) => boolean
  readonly wordsOf: (pattern: Pattern) => string
}

/** What is wrong in a document at a path, in words; '' for nothing. */
export function jsonFault(document: unknown, { path, ...wanted }: JsonExpectation, words: JsonWords): string {
  const where = quoted(path.text, words.redact)
  const found = valuesAt(document, path, (text) => expand(text, words.values))
  if (wanted.exists === false)
    return found.length === 0 ? '' : `the body has a value at ${where}: ${shown(found[0], words)}`
  const list: unknown = found[0]
  const isOne = isDefinite(path)
  if (isOne && found.length === 0) return `the body has no value at ${where}`
  if (wanted.count !== undefined) {
    if (isOne && !Array.isArray(list))
      return `${where} is ${shown(list, words)}, which is not a list, so it cannot be counted`
    const count = String(isOne && Array.isArray(list) ? list.length : found.length)
    if (!fitsOrder(count, wanted.count, words))
      return `${where} has ${count} ${count === '1' ? 'value' : 'values'}, expected ${orderText(wanted.count, words)}`
  }
  if (found.length === 0) return wanted.count === undefined ? `the body has no value at ${where}` : ''
  const wrong = found.find((value) => !isExpected(value, wanted, words))
  if (wrong === undefined) return ''
  const share = found.length === 1 ? '' : ` (one of ${found.length} values)`
  return `${where} is ${shown(wrong, words)}${share}, expected ${expectedText(wanted, words)}`
}

type Wanted = Omit<JsonExpectation, 'path'>

function isExpected(value: unknown, { equals, order }: Wanted, words: JsonWords): boolean {
  const text = textOf(value) ?? ''
  if (order !== undefined && !fitsOrder(text, order, words)) return false
  if (equals === undefined || words.fits(text, equals)) return true
  return value instanceof JsonNumber && 'text' in equals && isSameNumber(text, expand(equals.text, words.values))
}

function fitsOrder(text: string, { operator, operand }: Order, { values }: JsonWords): boolean {
  return holds(text, { operator, operand: expand(operand, values) })
}

function expectedText({ equals, order }: Wanted, words: JsonWords): string {
  return [
    ...(order === undefined ? [] : [orderText(order, words)]),
    ...(equals === undefined ? [] : [words.wordsOf(equals)]),
  ].join(' and ')
}

function orderText({ operator, operand }: Order, { values, redact }: JsonWords): string {
  return quoted(`${operator}${expand(operand, values)}`, redact)
}

function shown(value: unknown, { redact }: JsonWords): string {
  return quoted(textOf(value) ?? '', redact)
}
