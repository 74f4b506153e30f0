import { conditionOf, isCurrent, observedOf } from './condition.ts'
import type { RollingKind } from './kinds.ts'
import { at, isPlain, plainAt, plainsAt, textAt } from './object.ts'
import { type Rollout, unseen, waiting } from './state.ts'

const workloadGeneration = 'rollout.argoproj.io/workload-generation'

/**
 * The progress of an Argo Rollout, as in its own kubectl plugin: the phase only counts for the observed generation, and not while the end of a pause
 * has not been noticed.
 */
export function readArgoRollout(object: unknown): Rollout {
  const status = plainAt(object, 'status')
  // Generation of the Deployment that the Rollout takes its pods from.
  const referenced = textAt(object, 'metadata', 'annotations', workloadGeneration)
  const seen = textAt(status, 'workloadObservedGeneration')
  if (!isCurrent(object, observedOf(object)) || (referenced !== '' && seen !== '' && referenced !== seen)) return unseen
  if (status['controllerPause'] === true && plainsAt(status, 'pauseConditions').length === 0)
    return waiting('its controller has not noticed the end of the pause yet')
  const [phase, message] = [textAt(status, 'phase'), textAt(status, 'message')]
  const detail = message === '' ? '' : `: ${message}`
  if (phase === 'Healthy') return { kind: 'complete' }
  if (phase === 'Degraded') return { kind: 'failed', why: `it is degraded${detail}` }
  if (phase === '') return unseen
  return waiting(`${phase === 'Paused' ? 'it is paused' : 'it is progressing'}${detail}`)
}

/** The progress of a Flagger Canary. Its status has no generation, so it may describe the version before. */
export function readFlaggerCanary(object: unknown): Rollout {
  const phase = textAt(object, 'status', 'phase')
  if (phase === 'Succeeded' || phase === 'Initialized') return { kind: 'complete' }
  const message = conditionOf(object, 'Promoted')?.message ?? ''
  if (phase === 'Failed') return { kind: 'failed', why: `its analysis failed${message === '' ? '' : `: ${message}`}` }
  return phase === '' ? unseen : waiting(`its phase is ${phase}`)
}

/** What a Canary rolls out, and where the live version runs. */
export interface CanaryTarget {
  readonly kind: 'Deployment' | 'DaemonSet'
  readonly name: string
  readonly primary: string
}

/** The workload of a Canary; undefined if it targets something without pods of its own, such as a Service. */
export function canaryTarget(object: unknown): CanaryTarget | undefined {
  const target = at(object, 'spec', 'targetRef')
  const [kind, name] = [textAt(target, 'kind'), textAt(target, 'name')]
  if ((kind !== 'Deployment' && kind !== 'DaemonSet') || name === '') return undefined
  return { kind, name, primary: `${name}-primary` }
}

/** The parts of a container that Flagger copies unchanged, except for names of things that it copies for the primary. */
const handedOn = ['image', 'command', 'args', 'env', 'envFrom'] as const

/** Whether the primary has the same as the target of a Canary: Flagger copies its annotations and its containers. */
export function isPromoted(own: unknown, primary: unknown): boolean {
  const [mine, theirs] = [own, primary].map((object) => plainAt(object, 'spec', 'template'))
  const annotations = Object.entries(plainAt(mine, 'metadata', 'annotations'))
  if (annotations.some(([key, value]) => !isHandedOn(value, plainAt(theirs, 'metadata', 'annotations')[key])))
    return false
  if (!isHandedOn(at(mine, 'spec', 'volumes'), at(theirs, 'spec', 'volumes'))) return false
  const containers = plainsAt(theirs, 'spec', 'containers')
  return plainsAt(mine, 'spec', 'containers').every((container, index) =>
    handedOn.every((key) => isHandedOn(container[key], containers[index]?.[key])),
  )
}

/** The same, but names of ConfigMaps and Secrets may end in `-primary`. */
function isHandedOn(own: unknown, primary: unknown): boolean {
  if (own === primary) return true
  if (typeof own === 'string') return primary === `${own}-primary`
  if (Array.isArray(own))
    return (
      Array.isArray(primary) && own.length === primary.length && own.every((each, at) => isHandedOn(each, primary[at]))
    )
  if (!isPlain(own) || !isPlain(primary)) return false
  return Object.keys({ ...own, ...primary }).every((key) => isHandedOn(own[key], primary[key]))
}

/** Whether a Rollout is updating from the wanted version, which is its stable one, to another. */
export function updateUnderWay(object: unknown, hash: string): boolean {
  const status = plainAt(object, 'status')
  const [stable, current] = [textAt(status, 'stableRS'), textAt(status, 'currentPodHash')]
  return hash !== '' && stable === hash && current !== hash && status['abort'] !== true
}

/** Whether a Rollout has begun to update to a revision that is not its stable one. */
export function needsPromotion(object: unknown, hash: string): boolean {
  const status = plainAt(object, 'status')
  if (hash === '' || textAt(status, 'currentPodHash') !== hash || textAt(status, 'stableRS') === hash) return false
  return status['promoteFull'] !== true && isCurrent(object, observedOf(object))
}

/** A Rollout whose pods come from a Deployment may be healthy before it has seen the change, so the revision must be the stable one. */
export function isPromotedTo(kind: RollingKind, object: unknown, hash: string, rollout: Rollout): Rollout {
  if (kind !== 'Rollout' || hash === '') return rollout
  const status = plainAt(object, 'status')
  const isThere = textAt(status, 'stableRS') === hash && textAt(status, 'currentPodHash') === hash
  if (rollout.kind === 'complete') return isThere ? rollout : unseen
  // The version before caused "Degraded", as long as the controller has not begun with this one.
  return rollout.kind === 'failed' && textAt(status, 'currentPodHash') !== hash ? unseen : rollout
}
