import { conditionOf, conditionsOf, isCurrent, observedOf } from '../../kubernetes/objects/condition.ts'
import { canaryTarget, isPromoted } from '../../kubernetes/objects/delivery.ts'
import { type ContainerImage, containerImages, isTagOf, tagOf } from '../../kubernetes/objects/images.ts'
import { kindOf, rollingKindOf } from '../../kubernetes/objects/kinds.ts'
import { textAt } from '../../kubernetes/objects/object.ts'
import { readRollout } from '../../kubernetes/objects/rollout.ts'
import { withTimeout } from '../../network/timeout.ts'
import type { Measurement } from '../check.ts'
import type { ConditionExpectation, KubernetesCheck } from '../probe.ts'
import { expand, type Values } from '../template.ts'
import type { CheckActions, CheckAttempt, Redact } from '../world.ts'
import { measured, quoted } from '../world.ts'

const stale = 'its controller has not noticed the change yet'

/** Whether an object exists and is in the expected state. */
export async function measureKubernetes(
  check: KubernetesCheck,
  { kubernetes, values, host }: CheckActions,
  limit: CheckAttempt,
): Promise<Measurement> {
  if (kubernetes === undefined)
    throw new Error('there is no cluster to ask: no kubeconfig was found, and the runner is not inside a cluster')
  const { apiVersion, resource: kind } = check
  const [namespace, name] = [expand(check.namespace, values), expand(check.name, values)]
  const read: ReadObject = (wanted, called) =>
    withTimeout((signal) => kubernetes.get(wanted, namespace, called, { ...limit, signal }), limit)
  const object = await read({ apiVersion, kind }, name)
  const { redact } = host.secrets
  if (object === undefined)
    return measured('failed', `there is no ${kind} ${quoted(name, redact)} in ${quoted(namespace, redact)}`)
  const faults = [
    imageFault(object, check, values, redact),
    ...check.conditions.map((condition) => conditionFault(object, condition, redact)),
    phaseFault(object, check.phases, redact),
    check.rollout ? await rolloutFault(check, object, read, redact) : '',
  ].filter((fault) => fault !== '')
  if (faults.length > 0) return measured('failed', [...new Set(faults)].join('; '), [], evidenceOf(object))
  return measured('passed', `${kind} ${quoted(name, redact)} is as expected`)
}

type ReadObject = (kind: { readonly apiVersion: string; readonly kind: string }, name: string) => Promise<unknown>

async function rolloutFault(
  { apiVersion, resource }: KubernetesCheck,
  object: unknown,
  read: ReadObject,
  redact: Redact,
): Promise<string> {
  const kind = rollingKindOf({ apiVersion, kind: resource })
  if (kind === undefined) return ''
  const rollout = readRollout(kind, object)
  if (rollout.kind !== 'complete') return rollout.why
  return kind === 'Canary' ? await promotionFault(object, read, redact) : ''
}

/** The status of a Canary may belong to the version before, so the target's images and configuration must have reached the primary. */
async function promotionFault(canary: unknown, read: ReadObject, redact: Redact): Promise<string> {
  const target = canaryTarget(canary)
  if (target === undefined) return ''
  const objects = await Promise.all([target.name, target.primary].map((name) => read(kindOf(target.kind), name)))
  const [own = '', primary = ''] = objects.map((each) => textOf(containerImages(each)))
  if (own !== primary)
    return `${quoted(target.primary, redact)} still runs ${quoted(primary || 'nothing', redact)}, not ${quoted(own, redact)}`
  return isPromoted(objects[0], objects[1])
    ? ''
    : `${quoted(target.primary, redact)} has the images of ${quoted(target.name, redact)}, but not yet its configuration`
}

function imageFault(
  object: unknown,
  { container, imageContains, imageTag }: KubernetesCheck,
  values: Values,
  redact: Redact,
): string {
  if (imageContains === undefined && imageTag === undefined) return ''
  const images = containerImages(object).filter(({ name }) => container === undefined || name === container)
  // Init containers say nothing about the version, unless the check names that container.
  const applications = container === undefined ? images.filter(({ isInit }) => !isInit) : images
  const there = quoted(textOf(images) || 'there is none', redact)
  const whose = container === undefined ? '' : ` of container ${quoted(container, redact)}`
  if (imageTag !== undefined) {
    const tag = expand(imageTag, values)
    if (!applications.some(({ image }) => isTagOf(tagOf(image), tag)))
      return `no image${whose} has the tag ${quoted(tag, redact)}: ${there}`
  }
  if (imageContains === undefined) return ''
  const asked = imageContains.includes('{expected}') ? applications : images
  if (asked.some(({ image }) => contains(image, imageContains, values))) return ''
  return `no image${whose} contains ${quoted(expand(imageContains, values), redact)}: ${there}`
}

/**
 * Whether an image contains the text. A version must be complete: `1.4.1` is not in `1.4.10`, `11.4.1` or the release candidate `1.4.1-rc.1`, but
 * `1.4.1-alpine` is a variant of it.
 */
function contains(image: string, template: string, values: Values): boolean {
  const expected = values.get('expected') ?? ''
  const isWholeAtStart = expected !== '' && template.startsWith('{expected}')
  const isWholeAtEnd = expected !== '' && template.endsWith('{expected}') && !template.endsWith('{{expected}}')
  const text = expand(template, values)
  // Tags cannot contain the `+` of SemVer.
  return [text, text.replaceAll('+', '_'), text.replaceAll('+', '-')].some((each) => {
    for (let index = image.indexOf(each); index >= 0; index = image.indexOf(each, index + 1)) {
      const [before, after] = [image.slice(0, index), image.slice(index + each.length)]
      if ((!isWholeAtStart || isBoundaryBefore(before)) && (!isWholeAtEnd || isBoundaryAfter(after))) return true
    }
    return false
  })
}

function isBoundaryBefore(before: string): boolean {
  return !/[0-9a-z]\.?$/i.test(before.replace(/(^|[^0-9a-z])v$/i, '$1'))
}

function isBoundaryAfter(after: string): boolean {
  return !/^(?:[0-9a-z]|\.\d|[-.](?:alpha|beta|rc|cr|pre|preview|dev|snapshot|canary|next|nightly|milestone)(?![a-z]))/i.test(
    after,
  )
}

function textOf(images: readonly ContainerImage[]): string {
  return images.map(({ image }) => image).join(', ')
}

function conditionFault(object: unknown, { type, status, reasons }: ConditionExpectation, redact: Redact): string {
  if (!isCurrent(object, observedOf(object))) return stale
  const condition = conditionOf(object, type)
  if (condition === undefined) return `it has no condition ${quoted(type, redact)}`
  const said = quoted(`${condition.reason} ${condition.message}`.trim(), redact)
  if (!isCurrent(object, condition.observed))
    return `condition ${quoted(type, redact)} belongs to generation ${condition.observed}: ${stale}`
  if (condition.status !== status) {
    const wanted = status === 'True' ? '' : `, expected ${quoted(status, redact)}`
    return `condition ${quoted(type, redact)} is ${quoted(condition.status, redact)}${wanted}: ${said}`
  }
  if (reasons.length === 0 || reasons.includes(condition.reason)) return ''
  return `condition ${quoted(type, redact)} is ${quoted(status, redact)} with the reason ${quoted(condition.reason, redact)}, expected ${reasons.map((reason) => quoted(reason, redact)).join(' or ')}`
}

function phaseFault(object: unknown, phases: readonly string[], redact: Redact): string {
  if (phases.length === 0) return ''
  if (!isCurrent(object, observedOf(object))) return stale
  const phase = textAt(object, 'status', 'phase')
  if (phases.includes(phase)) return ''
  return `its phase is ${quoted(phase || 'not set', redact)}, expected ${phases.map((each) => quoted(each, redact)).join(' or ')}`
}

/** All conditions, one per line. */
function evidenceOf(object: unknown): string {
  return conditionsOf(object)
    .map(({ type, status, reason, message }) => `${type}=${status} ${reason} ${message}`)
    .join('\n')
}
