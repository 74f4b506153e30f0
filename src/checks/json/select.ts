import type { Filter, Literal, PathStep } from '../../input/path.ts'
import { holds } from '../../rows/condition.ts'
import { isSameNumber, JsonNumber } from './value.ts'

/** A path into a JSON document, as the file has it. */
export interface JsonPath {
  readonly text: string
  readonly steps: readonly PathStep[]
}

/** Most values that are visited in one document; a document of 1 MiB has half a million. */
const mostVisits = 2_000_000

/** Fills in the placeholders of a text. */
type Fill = (text: string) => string

/** The values at a path, in the order of the document. Keys and texts of filters may contain placeholders. Throws if there are too many to visit. */
export function valuesAt(document: unknown, { text, steps }: JsonPath, fill: Fill): readonly unknown[] {
  let left = mostVisits
  const visit = (count = 1) => {
    left -= count
    if (left < 0)
      throw new Error(`\`${text.slice(0, 120)}\` matches more than ${mostVisits} values; make it more specific`)
  }
  let found: readonly unknown[] = [document]
  for (const step of steps) {
    const next: unknown[] = []
    for (const value of found) {
      visit()
      if (typeof step === 'object' && 'wild' in step && step.wild === 'deep') descend(value, next, visit)
      else for (const child of childrenAt(value, step, fill, visit)) next.push(child)
    }
    found = next
  }
  return found
}

/** Whether a path leads to one value at most. */
export function isDefinite({ steps }: JsonPath): boolean {
  return steps.every((step) => typeof step !== 'object')
}

/** The value itself, and all values below it. */
function descend(value: unknown, into: unknown[], visit: (count: number) => void): void {
  const open = [value]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    visit(1)
    into.push(at)
    // Pushed from the last one, so that the first is popped first.
    for (const child of childrenOf(at).toReversed()) if (child !== undefined) open.push(child)
  }
}

function childrenOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return typeof value === 'object' && value !== null && !(value instanceof JsonNumber) ? Object.values(value) : []
}

function childrenAt(value: unknown, step: PathStep, fill: Fill, visit: (count: number) => void): readonly unknown[] {
  if (typeof step !== 'object') return valueAt(value, typeof step === 'string' ? fill(step) : step)
  const children = childrenOf(value)
  visit(children.length)
  return 'filter' in step ? children.filter((child) => fitsFilter(child, step.filter, fill)) : children
}

/** The value at a key, or at an index of a list; at most one. */
function valueAt(value: unknown, key: string | number): readonly unknown[] {
  if (Array.isArray(value)) {
    const found: unknown = typeof key === 'number' ? value.at(key) : undefined
    return found === undefined ? [] : [found]
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return []
  return [Reflect.get(value, key)]
}

function fitsFilter(value: unknown, filter: Filter, fill: Fill): boolean {
  switch (filter.kind) {
    case 'all':
      return filter.parts.every((part) => fitsFilter(value, part, fill))
    case 'any':
      return filter.parts.some((part) => fitsFilter(value, part, fill))
    case 'not':
      return !fitsFilter(value, filter.part, fill)
    case 'exists':
      return at(value, filter.at, fill).length > 0
    case 'compare':
      return compares(at(value, filter.at, fill)[0], filter.operator, filledIn(filter.to, fill))
  }
}

function at(value: unknown, keys: readonly (string | number)[], fill: Fill): readonly unknown[] {
  const filled = keys.map((key) => (typeof key === 'string' ? fill(key) : key))
  return filled.reduce<readonly unknown[]>((found, key) => found.flatMap((each) => valueAt(each, key)), [value])
}

function filledIn(literal: Literal, fill: Fill): Literal {
  return 'value' in literal && typeof literal.value === 'string' ? { value: fill(literal.value) } : literal
}

/** As in RFC 9535: values of different types are different, and have no order. */
function compares(value: unknown, operator: string, to: Literal): boolean {
  if (operator === '!=') return !compares(value, '==', to)
  if (value instanceof JsonNumber && 'number' in to) {
    const [one, other] = [String(value), to.number]
    if (operator === '==') return isSameNumber(one, other)
    const order = (['<', '<=', '>', '>='] as const).find((each) => each === operator)
    return order !== undefined && holds(one, { operator: order, operand: other })
  }
  if ('number' in to) return false
  if (operator === '==') return value === to.value
  if (typeof value !== 'string' || typeof to.value !== 'string') return operator.length === 2 && value === to.value
  const order = value < to.value ? -1 : value > to.value ? 1 : 0
  if (operator === '<') return order < 0
  if (operator === '<=') return order <= 0
  return operator === '>' ? order > 0 : order >= 0
}
