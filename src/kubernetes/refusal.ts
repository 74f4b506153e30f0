import { UserError } from '../input/user-error.ts'
import { brief } from '../text/printable.ts'
import { parseJson, textAt } from './objects/object.ts'
import type { TransportResponse } from './transport.ts'

/** What was requested from the API server, for messages and for the Role that a 403 needs. */
export interface ApiAction {
  readonly verb: 'get' | 'list' | 'patch' | 'create'
  readonly group: string
  /** Plural, such as `deployments` or `pods/log`. */
  readonly resource: string
  readonly namespace: string
  readonly name: string
}

/** "get deployments/web in namespace prod", for sentences. */
export function describeAction({ verb, resource, namespace, name }: ApiAction): string {
  const thing = name === '' ? resource : `${resource}/${name}`
  return `${verb} ${thing}${namespace === '' ? '' : ` in namespace ${namespace}`}`
}

/** What was requested from which API server, and how often. */
export interface Asked {
  readonly action: ApiAction
  /** For people, as in `Cluster`. */
  readonly source: string
  readonly attempts: number
}

/** The error for a refusal; its body is the API's Status object. */
export function refusalOf({ status, body, wait }: TransportResponse, { action, source, attempts }: Asked): UserError {
  const said = brief(textAt(parseJson(body), 'message'), 300) || `HTTP ${status}`
  const what = `Kubernetes refused to ${describeAction(action)}: ${said}.`
  if (status === 401)
    return new UserError(
      'kubernetes-unauthorized',
      `${what} It rejected the credentials (${source}). Renew the token or certificate.`,
    )
  if (status === 403) return new UserError('kubernetes-forbidden', `${what} ${roleFor(action)}`)
  const times = attempts > 1 ? `, ${attempts} attempts` : ''
  const pause = wait === undefined ? '' : `, next attempt allowed in ${Math.ceil(wait / 1000)} s`
  return new UserError('kubernetes-refused', `${what} (HTTP ${status}${times}${pause}, ${source})`)
}

/** The rule that a Role needs, to paste. */
function roleFor({ verb, group, resource, namespace }: ApiAction): string {
  const rule = `{apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"]}`
  return `Add to the Role of this service account in namespace \`${namespace}\`: \`${rule}\`.`
}

/**
 * Whether a 422 says that a JSON patch could not be applied. With ours this means that the object has changed since it was read: its `test` failed.
 * The API server gives no other details (seen at 1.36); for an invalid object it names the fields instead.
 */
export function isUnapplied(body: unknown): boolean {
  return textAt(body, 'message').startsWith('the server rejected our request due to an error in our request')
}
