import { isRolling, rollingKinds } from '../../kubernetes/objects/kinds.ts'
import type { ConditionExpectation, KubernetesCheck } from '../probe.ts'
import type { Fields } from './fields.ts'

/** The kinds that can be written without a group. */
const groups: Readonly<Record<string, string>> = {
  Deployment: 'apps/v1',
  StatefulSet: 'apps/v1',
  DaemonSet: 'apps/v1',
  ReplicaSet: 'apps/v1',
  Pod: 'v1',
  Service: 'v1',
  ConfigMap: 'v1',
  PersistentVolumeClaim: 'v1',
  Job: 'batch/v1',
  CronJob: 'batch/v1',
  Ingress: 'networking.k8s.io/v1',
  HorizontalPodAutoscaler: 'autoscaling/v2',
  Rollout: 'argoproj.io/v1alpha1',
  Canary: 'flagger.app/v1beta1',
}

/** The fields of `kubernetes`. */
export function readKubernetes(fields: Fields): KubernetesCheck {
  const given = fields.needed('kind', 'Deployment')
  const [resource = '', ...rest] = given.split('.')
  const apiVersion = rest.length === 0 ? groups[resource] : groupOf(rest)
  if (given !== '' && (apiVersion === undefined || !/^[A-Z]\w*(?:\.[a-z0-9][a-z0-9-]*)*$/.test(given)))
    fields.refuse(
      'kind',
      `${Object.keys(groups).join(', ')}, or a kind with its group such as \`Certificate.cert-manager.io\``,
    )
  const rolls = apiVersion !== undefined && isRolling({ apiVersion, kind: resource })
  if (!rolls && fields.has('rollout')) fields.reportError('rollout', `is for ${rollingKinds.join(', ')} only`)
  const check: KubernetesCheck = {
    kind: 'kubernetes',
    apiVersion: apiVersion ?? 'v1',
    resource,
    name: fields.needed('name', 'web'),
    namespace: fields.text('namespace') ?? 'default',
    container: fields.text('container'),
    imageContains: fields.text('image-contains'),
    imageTag: fields.text('image-tag'),
    conditions: readConditions(fields),
    phases: fields.texts('phase') ?? [],
    rollout: fields.flag('rollout', rolls),
  }
  if (check.imageTag === '') fields.refuse('image-tag', 'a tag such as `"{expected}"`')
  if (check.container !== undefined && check.imageContains === undefined && check.imageTag === undefined)
    fields.reportError('container', 'needs `image-tag` or `image-contains`')
  fields.finish()
  return check
}

/** `Ready`, `Degraded=False`, a map of `type`, `status` and `reason`, or a list of these. */
function readConditions(fields: Fields): readonly ConditionExpectation[] {
  const tree = fields.tree('condition')
  if (tree === undefined) return []
  if (tree.kind === 'map') return [readCondition(fields.map('condition'))].flat()
  if (tree.kind === 'list' && tree.items.some(({ kind }) => kind === 'map'))
    return (fields.items('condition') ?? []).flatMap(readCondition)
  return (fields.texts('condition') ?? []).map((text) => {
    const [, type = '', status = 'True'] = /^([^=\s]+)(?:=([^=\s]+))?$/.exec(text) ?? []
    if (type === '')
      fields.reportError(
        'condition',
        'contains no condition; allowed: a type such as `Ready`, a type and its status such as `Degraded=False`, or a map such as `{ type: Ready, status: "False", reason: Expired }`',
      )
    return { type, status: asStatus(status), reasons: [] }
  })
}

function readCondition(fields: Fields | undefined): readonly ConditionExpectation[] {
  if (fields === undefined) return []
  const condition = {
    type: fields.needed('type', 'Ready'),
    status: asStatus(fields.text('status') ?? 'True'),
    reasons: fields.texts('reason') ?? [],
  }
  fields.finish()
  return [condition]
}

/** YAML reads `False` as a boolean in any spelling; the API writes it with a capital letter. */
function asStatus(text: string): string {
  return /^(?:true|false|unknown)$/i.test(text) ? `${text.charAt(0).toUpperCase()}${text.slice(1).toLowerCase()}` : text
}

/** In kubectl's notation: `Kind.group`, or `Kind.version.group`. */
function groupOf([first = '', ...rest]: readonly string[]): string {
  return /^v\d+(?:(?:alpha|beta)\d+)?$/.test(first) && rest.length > 0
    ? `${rest.join('.')}/${first}`
    : [first, ...rest].join('.')
}
