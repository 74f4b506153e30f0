import { plainsAt, textAt } from './objects/object.ts'

/** A kind, as manifests name it. */
export interface Kind {
  /** Such as `apps/v1` or `v1`. */
  readonly apiVersion: string
  readonly kind: string
}

/** The place of a kind in the API. */
export interface Resource {
  readonly group: string
  readonly apiVersion: string
  readonly plural: string
  readonly isNamespaced: boolean
}

/** The kinds that this suite uses itself: known without the server's discovery. */
const known: Readonly<Record<string, string>> = {
  'apps/v1 Deployment': 'deployments',
  'apps/v1 StatefulSet': 'statefulsets',
  'apps/v1 DaemonSet': 'daemonsets',
  'apps/v1 ReplicaSet': 'replicasets',
  'apps/v1 ControllerRevision': 'controllerrevisions',
  'v1 Pod': 'pods',
  'v1 Event': 'events',
  'v1 Service': 'services',
  'discovery.k8s.io/v1 EndpointSlice': 'endpointslices',
}

/** The resource of a kind that needs no discovery. */
export function knownResource({ apiVersion, kind }: Kind): Resource | undefined {
  const plural = known[`${apiVersion} ${kind}`]
  return plural === undefined ? undefined : { group: groupOf(apiVersion), apiVersion, plural, isNamespaced: true }
}

/** The path of a group version's discovery document (APIResourceList), and the prefix of its objects. */
export function groupPath(apiVersion: string): string {
  const parts = apiVersion.split('/').map(encodeURIComponent)
  return parts.length === 1 ? `/api/${parts[0]}` : `/apis/${parts.join('/')}`
}

/** The resource of a kind in a discovery document; undefined if the server does not have it. */
export function findResource(document: unknown, { apiVersion, kind }: Kind): Resource | undefined {
  const found = plainsAt(document, 'resources').find(
    (each) => textAt(each, 'kind') === kind && !textAt(each, 'name').includes('/'),
  )
  if (found === undefined) return undefined
  const plural = textAt(found, 'name')
  return { group: groupOf(apiVersion), apiVersion, plural, isNamespaced: found['namespaced'] === true }
}

/** The path of an object or, without a name, of the list. */
export function objectPath({ apiVersion, plural, isNamespaced }: Resource, namespace: string, name = ''): string {
  const place = isNamespaced ? `/namespaces/${encodeURIComponent(namespace)}` : ''
  return `${groupPath(apiVersion)}${place}/${plural}${name === '' ? '' : `/${encodeURIComponent(name)}`}`
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : ''
}
