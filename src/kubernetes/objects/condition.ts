import { at, isPlain, numberAt, plainsAt, textAt } from './object.ts'

/** A condition that a controller reports for an object. Missing texts are ''. */
export interface Condition {
  readonly type: string
  /** `True`, `False` or `Unknown`. */
  readonly status: string
  readonly reason: string
  readonly message: string
  /** `lastUpdateTime`, which only Deployments have. */
  readonly updatedAt: string
  /** The generation of the object that it describes; undefined if the kind has none. */
  readonly observed: number | undefined
}

/** All conditions of an object, in its order. */
export function conditionsOf(object: unknown): readonly Condition[] {
  return plainsAt(object, 'status', 'conditions').map((each) => ({
    type: textAt(each, 'type'),
    status: textAt(each, 'status'),
    reason: textAt(each, 'reason'),
    message: textAt(each, 'message'),
    updatedAt: textAt(each, 'lastUpdateTime'),
    observed: generationAt(each),
  }))
}

/** A condition of an object by its type; undefined if it has none. */
export function conditionOf(object: unknown, type: string): Condition | undefined {
  return conditionsOf(object).find((condition) => condition.type === type)
}

/** The generation that the object's controller has seen; undefined if the kind has none. */
export function observedOf(object: unknown): number | undefined {
  return generationAt(at(object, 'status'))
}

/** Whether a status, or a condition of it, describes the current object. Without a generation it is trusted. */
export function isCurrent(object: unknown, observed: number | undefined): boolean {
  return observed === undefined || observed >= numberAt(0, object, 'metadata', 'generation')
}

/**
 * `observedGeneration` as a number or, as Argo Rollouts writes it, a text; a text that is not a number (its releases before 0.10) counts as missing.
 */
function generationAt(status: unknown): number | undefined {
  const found = isPlain(status) ? status['observedGeneration'] : undefined
  if (typeof found === 'number' && Number.isFinite(found)) return found
  return typeof found === 'string' && /^\d{1,15}$/.test(found) ? Number(found) : undefined
}
