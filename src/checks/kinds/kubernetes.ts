import { inTime } from '../../network/late.ts'
import type { Measurement } from '../check.ts'
import { valueAt } from '../path.ts'
import type { KubernetesCheck } from '../probe.ts'
import { expand } from '../template.ts'
import type { Attempt, World } from '../world.ts'
import { measured } from '../world.ts'
import { conditionOf } from './condition.ts'
import { quoted } from './judge.ts'
import { rolloutFault } from './rollout.ts'

/** Whether an object is there, and as it should be. */
export async function measureKubernetes(
  check: KubernetesCheck,
  { kubernetes, values }: World,
  { timeout, signal }: Attempt,
): Promise<Measurement> {
  if (kubernetes === undefined) throw new Error('there is no cluster to ask: no kubeconfig, and not inside one')
  const { apiVersion, resource: kind } = check
  const [namespace, name] = [expand(check.namespace, values), expand(check.name, values)]
  const object = await inTime(kubernetes.get({ apiVersion, kind }, namespace, name), timeout, signal)
  if (object === undefined) return measured('failed', `there is no ${kind} ${quoted(name)} in ${quoted(namespace)}`)
  const faults = [
    check.imageContains === undefined ? '' : imageFault(object, expand(check.imageContains, values)),
    check.condition === undefined ? '' : conditionFault(object, check.condition),
    check.rollout ? rolloutFault(kind, object) : '',
  ].filter((fault) => fault !== '')
  if (faults.length > 0) return measured('failed', faults.join('; '), [], evidenceOf(object))
  return measured('passed', `${kind} ${quoted(name)} is as expected`)
}

function imageFault(object: unknown, text: string): string {
  const template = valueAt(object, ['spec', 'template', 'spec']) ?? valueAt(object, ['spec'])
  const containers = valueAt(template, ['containers'])
  const images = (Array.isArray(containers) ? containers : []).map((each) => String(valueAt(each, ['image']) ?? ''))
  if (images.some((image) => image.includes(text))) return ''
  return `no image contains ${quoted(text)}: ${quoted(images.join(', ') || 'there is none')}`
}

function conditionFault(object: unknown, type: string): string {
  const [observed, generation] = [
    valueAt(object, ['status', 'observedGeneration']),
    valueAt(object, ['metadata', 'generation']),
  ]
  if (typeof observed === 'number' && typeof generation === 'number' && observed < generation)
    return 'its controller has not seen the change yet'
  const condition = conditionOf(object, type)
  if (condition === undefined) return `it has no condition ${quoted(type)}`
  if (condition.status === 'True') return ''
  return `condition ${quoted(type)} is ${quoted(condition.status)}: ${quoted(`${condition.reason} ${condition.message}`)}`
}

/** All conditions, a line each. */
function evidenceOf(object: unknown): string {
  const all = valueAt(object, ['status', 'conditions'])
  if (!Array.isArray(all)) return ''
  const part = (each: unknown, name: string) => String(valueAt(each, [name]) ?? '')
  return all
    .map((each) => `${part(each, 'type')}=${part(each, 'status')} ${part(each, 'reason')} ${part(each, 'message')}`)
    .join('\n')
}
