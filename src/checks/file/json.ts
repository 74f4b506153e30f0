import { readPath } from '../../input/path.ts'
import { isNumber } from '../../rows/condition.ts'
import type { JsonPath } from '../json/select.ts'
import type { JsonExpectation, Order } from '../probe.ts'
import { placeholdersIn } from '../template.ts'
import type { Fields } from './fields.ts'
import { readPattern } from './pattern.ts'

const pathForms =
  "a path such as `$.version`, `$.items[0].id`, `$.items[-1]`, `$.items[*].state`, `$..id` or `$.items[?(@.name=='web')].state`"
const orderForms = 'a bound such as `">2"`, `"<=0.5"`, `"!=0"`, or a number'
const form = { needsRoot: true, hasLooseKeys: false }

/** A path into a JSON document. */
export function readJsonPath(fields: Fields, name: string): JsonPath | undefined {
  const text = fields.text(name)
  if (text === undefined) return undefined
  const steps = readPath(text, form)
  if (steps === undefined) fields.refuse(name, pathForms)
  return { text, steps: steps ?? [] }
}

/** `json` and `equals` of a body, or a map of paths and their conditions. */
export function readJson(fields: Fields): readonly JsonExpectation[] {
  if (fields.tree('json')?.kind === 'map') return readPaths(fields)
  const path = readJsonPath(fields, 'json')
  const equals = fields.text('equals')
  if ((path === undefined) !== (equals === undefined))
    fields.reportError(path === undefined ? 'equals' : 'json', 'cannot be used alone; use `json` and `equals` together')
  return path === undefined ? [] : [{ path, equals: readPattern(fields, 'equals', equals ?? '') }]
}

function readPaths(fields: Fields): readonly JsonExpectation[] {
  const inner = fields.map('json')
  if (fields.has('equals'))
    fields.reportError('equals', 'needs `json` to be one path; in a map, each path has its own condition')
  if (inner === undefined) return []
  if (inner.names.length === 0) fields.refuse('json', 'a map such as `{ "$.status": ok, "$.items": { count: ">0" } }`')
  return inner.names.map((name) => {
    const steps = readPath(inner.openKey(name), form)
    if (steps === undefined) inner.reportError(name, `is not a path; allowed: ${pathForms}`)
    return { path: { text: name, steps: steps ?? [] }, ...readWanted(inner, name) }
  })
}

/** A text to compare with, `/a regular expression/`, a bound, or a map of conditions. */
function readWanted(fields: Fields, name: string): Omit<JsonExpectation, 'path'> {
  if (fields.tree(name)?.kind === 'map') return readConditions(fields.map(name), fields, name)
  const text = fields.text(name) ?? ''
  return /^\s*(?:[<>=]|!=)/.test(text)
    ? { order: readOrder(fields, name, text) }
    : { equals: readPattern(fields, name, text) }
}

function readConditions(inner: Fields | undefined, fields: Fields, name: string): Omit<JsonExpectation, 'path'> {
  if (inner === undefined) return {}
  const [equals, value, count] = [inner.text('equals'), inner.text('value'), inner.text('count')]
  const exists = inner.has('exists') ? inner.flag('exists', true) : undefined
  if (inner.names.length === 0) fields.refuse(name, 'a map with `equals`, `value`, `exists` or `count`')
  if (exists === false && inner.names.length > 1)
    inner.reportError('exists', 'is `false`, so there is no value for other conditions')
  inner.finish()
  return {
    equals: equals === undefined ? undefined : readPattern(inner, 'equals', equals),
    order: value === undefined ? undefined : readOrder(inner, 'value', value),
    count: count === undefined ? undefined : readOrder(inner, 'count', count),
    exists,
  }
}

/** A bound; `<` and `>` are followed by a number. */
export function readOrder(fields: Fields, name: string, text: string): Order | undefined {
  const [, sign = '', operand = ''] = /^\s*(==|!=|<=|>=|=|<|>)?\s*(.*?)\s*$/s.exec(text) ?? []
  const operator = (['!=', '<=', '>=', '<', '>'] as const).find((each) => each === sign) ?? '='
  const isOrder = operator !== '=' && operator !== '!='
  const isOpen = placeholdersIn(operand).length > 0
  const isFine = operand !== '' && (isOpen || isNumber(operand) || !(isOrder || name === 'count'))
  if (isFine) return { operator, operand }
  fields.refuse(name, orderForms)
  return undefined
}
