import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import { textAt } from './object.ts'

/** What we wanted of the API server, for messages and for the Role that a 403 lacks. */
export interface Wish {
  readonly verb: 'get' | 'list' | 'patch'
  readonly group: string
  /** Plural, as `deployments` or `pods/log`. */
  readonly resource: string
  readonly namespace: string
  readonly name: string
}

/** «get deployments/web in namespace prod», for sentences. */
export function describeWish({ verb, resource, namespace, name }: Wish): string {
  const thing = name === '' ? resource : `${resource}/${name}`
  return `${verb} ${thing}${namespace === '' ? '' : ` in namespace ${namespace}`}`
}

/** The complaint for an answer that says no; `body` is the API's Status object. */
export function refusalOf(status: number, body: unknown, wish: Wish, source: string): Complaint {
  const said = brief(textAt(body, 'message'), 300) || `HTTP ${status}`
  const what = `Kubernetes would not ${describeWish(wish)}: ${said}.`
  if (status === 401)
    return new Complaint(
      'kubernetes-unauthorized',
      `${what} It does not know us (${source}). Renew the token or certificate.`,
    )
  if (status === 403) return new Complaint('kubernetes-forbidden', `${what} ${roleFor(wish)}`)
  return new Complaint('kubernetes-refused', `${what} (HTTP ${status}, ${source})`)
}

/** The rule that a Role needs for a wish, to paste. */
function roleFor({ verb, group, resource, namespace }: Wish): string {
  const rule = `{apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"]}`
  return `Add to the Role of this service account in namespace \`${namespace}\`: \`${rule}\`.`
}

/**
 * Whether a 422 says that a JSON patch could not be applied, which with ours means that the object has changed since it was read: its `test`
 * failed. The API server says no more than this (seen at 1.36); an object that would not be valid is named with its fields instead.
 */
export function isUnapplied(body: unknown): boolean {
  return textAt(body, 'message').startsWith('the server rejected our request due to an error in our request')
}
