import { isSecretName } from '../input/secret.ts'

/** A request as it is sent. */
export interface Sent {
  readonly url: URL
  readonly method: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** Headers that an earlier redirect to another origin removed. */
  readonly withheld: readonly string[]
}

/** What to do with an answer that may be a redirect. `why` is for people. */
export type Next =
  | { readonly kind: 'answer' }
  | { readonly kind: 'ask'; readonly sent: Sent }
  | { readonly kind: 'refused'; readonly why: string }

/** Headers that identify somebody or are derived from a secret, in addition to the names of masked secrets. */
const personal = /key|session|jwt|hmac|assertion|signature|digest|bearer|pwd|^x-forwarded-|^proxy-/i
/** Headers that describe a body, and are removed with it. */
const ofBody = new Set(['content-encoding', 'content-language', 'content-length', 'content-location', 'content-type'])

/**
 * The next request of a redirect, by the Fetch standard (section 4.4), but stricter: a request to another origin (scheme, host or port) has no body
 * and no header with a secret. `isSecret` judges a header's value.
 */
export function followRedirect(
  { url, method, headers, body, withheld }: Sent,
  { status, location }: { readonly status: number; readonly location: string | undefined },
  isSecret: (value: string) => boolean,
): Next {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return { kind: 'answer' }
  const next = URL.parse(location, url.href)
  if (next === null || !/^https?:$/.test(next.protocol))
    return { kind: 'refused', why: 'a redirect to an address that does not begin with http:// or https://' }
  const isGet = (status === 303 && method !== 'HEAD') || (status < 303 && method === 'POST')
  const isOther = next.origin !== url.origin
  if (isOther && !isGet && body !== undefined) {
    const what = `a redirect (${status}) to another origin, ${next.origin}: the body is not sent there`
    return { kind: 'refused', why: `${what}; request that address directly, or set \`redirect: manual\`` }
  }
  const isPrivate = (name: string, value: string) => isSecretName(name) || personal.test(name) || isSecret(value)
  const given = Object.entries(headers)
  const secret = isOther ? given.filter(([name, value]) => isPrivate(name, value)).map(([name]) => name) : []
  const kept = given.filter(
    ([name]) => !secret.includes(name) && !(isGet && ofBody.has(name)) && !(isOther && name === 'host'),
  )
  const rest = isGet ? { method: 'GET', body: undefined } : { method, body }
  const sent = { ...rest, url: next, headers: Object.fromEntries(kept), withheld: [...withheld, ...secret] }
  return { kind: 'ask', sent }
}
