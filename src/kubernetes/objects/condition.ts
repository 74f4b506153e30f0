import { at, isPlain, numberAt, plainsAt, textAt } from './object.ts'

/** A condition that a controller reports of an object. Texts are '' if there is none. */
export interface Condition {
  readonly type: string
  /** `True`, `False` or `Unknown`. */
  readonly status: string
  readonly reason: string
  readonly message: string
  /** `lastUpdateTime`, which only Deployments have. */
  readonly updatedAt: string
  /** The generation of the object that it speaks of; undefined if the kind does not say it. */
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

/** The generation that the object's controller has seen; undefined if the kind does not say it. */
export function observedOf(object: unknown): number | undefined {
  return generationAt(at(object, 'status'))
}

/** Whether a status, or a condition of it, speaks of the object as it is now. What says nothing of its generation is taken at its word. */
export function isCurrent(object: unknown, observed: number | undefined): boolean {
  return observed === undefined || observed >= numberAt(0, object, 'metadata', 'generation')
}

/**
 * `observedGeneration` as a number or, as Argo Rollouts writes it, a text; a text that is not a number (its releases
 * before 0.10) says nothing.
 */
function generationAt(status: unknown): number | undefined {
  const found = isPlain(status) ? status['observedGeneration'] : undefined
  if (typeof found === 'number' && Number.isFinite(found)) return found
  return typeof found === 'string' && /^\d{1,15}$/.test(found) ? Number(found) : undefined
}
