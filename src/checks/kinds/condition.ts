import { valueAt } from '../path.ts'

/** A condition that a controller reports. */
export interface Condition {
  readonly status: string
  readonly reason: string
  readonly message: string
}

/** A condition of an object by its type; undefined where it has none. */
export function conditionOf(object: unknown, type: string): Condition | undefined {
  const all = valueAt(object, ['status', 'conditions'])
  const found: unknown = Array.isArray(all) ? all.find((each) => valueAt(each, ['type']) === type) : undefined
  if (found === undefined) return undefined
  const text = (name: string) => String(valueAt(found, [name]) ?? '')
  return { status: text('status'), reason: text('reason'), message: text('message') }
}
