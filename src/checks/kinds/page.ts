import { withoutSecrets } from '../../input/secret.ts'
import type { HttpResponse } from '../../network/ask.ts'
import type { Pool, ResolvedAddress } from '../../network/pool.ts'
import { startLimit, withTimeout } from '../../network/timeout.ts'
import type { Host } from '../../runner/host.ts'
import { brief } from '../../text/printable.ts'
import { CookieJar } from '../cookies.ts'
import type { HttpRequest } from '../probe.ts'
import { followRedirect, type Sent } from '../redirect.ts'
import { expand, expandUrl } from '../template.ts'
import type { CheckActions, CheckAttempt } from '../world.ts'
import { identityOf } from './trust.ts'

/** How a page is requested, in addition to what the file says. */
export interface PageOptions {
  readonly address?: ResolvedAddress | undefined
  readonly pool?: Pool
  /** No cache on the way may answer: headers ask for that, and an extra parameter makes sure if requested. */
  readonly fresh?: 'by-parameter' | 'by-headers' | undefined
  /** Replaces the request's own. */
  readonly url?: URL
  /** Milliseconds that a body may take after the headers if nothing needs it. */
  readonly patience?: number | undefined
}

/** The answer to a request, and the names of the headers that were removed at a redirect to another origin. */
export interface Page extends HttpResponse {
  /** The first address, and the one that answered after all redirects. */
  readonly asked: URL
  readonly answered: URL
  readonly withheld: readonly string[]
}

/** The answer to a request, with redirects followed if wanted, within the time of one attempt. Rejects if there is none. */
export async function getPage(
  request: HttpRequest,
  world: CheckActions,
  attempt: CheckAttempt,
  { address, pool, fresh, patience, url = urlOf(request, world, fresh) }: PageOptions = {},
): Promise<Page> {
  const left = startLimit(attempt)
  const { cert, key, ...trust } = await withTimeout(() => identityOf(request.trust, world), left())
  const jar = new CookieJar()
  let sent: Sent = {
    url,
    method: request.method,
    headers: headersOf(request, world, fresh),
    body: request.body === undefined ? undefined : expand(request.body, world.values),
    withheld: [],
  }
  let milliseconds = 0
  for (let hops = 0; ; hops++) {
    const isOwn = sent.url.origin === url.origin
    const own = isOwn ? { address, cert, key } : { address: undefined }
    const cookie = jar.headerFor(sent.url, sent.headers['cookie'])
    const headers = cookie === undefined ? sent.headers : { ...sent.headers, cookie }
    const question = { ...sent, headers, ...left(), ...trust, ...own, http2: request.http2, pool, patience }
    const answer = await world.ask(question).catch((error: unknown) => {
      attempt.signal.throwIfAborted()
      if (left().timeout > 1) throw error
      throw new Error(`no answer within ${attempt.timeout} ms${hops === 0 ? '' : `, after ${hops} redirects`}`)
    })
    milliseconds += answer.milliseconds
    const location = answer.headers.get('location')
    const next = followRedirect(sent, { status: answer.status, location }, world.isSecret)
    if (next.kind === 'answer' || request.redirects === 0)
      return { ...answer, milliseconds, withheld: sent.withheld, asked: url, answered: sent.url }
    if (next.kind === 'refused') throw new Error(next.why)
    if (hops === request.redirects) throw new Error(`more than ${hops} ${hops === 1 ? 'redirect' : 'redirects'}`)
    jar.take(sent.url, answer.cookies, world.host.now())
    sent = next.sent
  }
}

/** The address of a request with its placeholders filled in. Throws if it is not valid. */
export function urlOf(request: HttpRequest, world: CheckActions, fresh: PageOptions['fresh'] = undefined): URL {
  const text = expandUrl(request.url, world.values)
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(
      `\`${withoutSecrets(world.host.secrets.redact(text)).slice(0, 200)}\` is not an address that begins with http:// or https://`,
    )
  // A new random parameter makes an address that no cache knows.
  if (fresh === 'by-parameter')
    url.searchParams.append('_', `${world.host.now().getTime().toString(36)}${Math.floor(world.host.random() * 1e6)}`)
  return url
}

/** The headers of a request, in lower case. */
export function headersOf(
  request: HttpRequest,
  world: CheckActions,
  fresh: PageOptions['fresh'] = undefined,
): Readonly<Record<string, string>> {
  const given = Object.entries(request.headers).map(
    ([name, value]) => [name.toLowerCase(), expand(value, world.values)] as const,
  )
  return {
    ...(fresh !== undefined ? { 'cache-control': 'no-cache', pragma: 'no-cache' } : {}),
    ...Object.fromEntries(given),
  }
}

/** Why an answer may differ from the expected one, as the end of a sentence; '' for no reason. */
export function reasonOf({ withheld }: Page): string {
  if (withheld.length === 0) return ''
  return `; a redirect led to another origin, to which ${withheld.map((name) => `\`${name}\``).join(', ')} was not sent`
}

const mostAddress = 200
const mostBegun = 60

/** An address for messages: without secrets, and without our own parameter, so that it is always the same. */
function shownAddress({ href }: URL, { secrets }: Host): string {
  return `\`${brief(withoutSecrets(secrets.redact(href)).replace(/([?&]_)=\w+$/, '$1=…'), mostAddress)}\``
}

/** The requested address, and the beginning of the answer. */
export function beginningOf({ asked, answered, status, body }: Page, { host }: CheckActions): string {
  const led = answered.href === asked.href ? '' : `, which led to ${shownAddress(answered, host)},`
  const begun = brief(host.secrets.redact(body.slice(0, mostBegun + longestSecret)), mostBegun)
  return `${shownAddress(asked, host)}${led} answered ${status}${begun === '' ? ' with an empty body' : ` and began \`${begun}\``}`
}

/** Milliseconds that the server asks to wait before the next request (`retry-after`, RFC 9110); undefined if it does not. */
export function pauseAskedFor({ status, headers }: HttpResponse, now: Date): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? ''
  if (text === '' || (status !== 429 && status !== 503)) return undefined
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now.getTime()
  return wait > 0 ? wait : undefined
}

const mostBody = 1_000
/** Secrets are removed before the text is cut, because half a secret would not be found. */
const longestSecret = 20_000
const mostHeaders = 20

/** Headers that describe an answer (source, age, content) and contain no credentials. */
const tellingHeader =
  /^(?:content-(?:type|length|encoding|language|range)|date|server|via|age|expires|cache-control|last-modified|retry-after|allow|vary|connection|transfer-encoding|grpc-status|x-powered-by|x-served-by|x-cache(?:-hits)?|cf-ray|cf-cache-status|x-amz-cf-pop|(?:x-)?ratelimit-[\w-]+|x-(?:request|correlation)-id|traceparent)$/

/**
 * The part of a header that an excerpt shows. Others read incidents, so addresses are cut before their parameters and challenges after their scheme.
 */
function shownHeader(name: string, value: string): string | undefined {
  if (name === 'grpc-message') return percentDecoded(value)
  if (tellingHeader.test(name)) return value
  if (name === 'location')
    return value.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/?#]*@/i, '$1//***@').replace(/[?#].*$/s, '?…')
  if (name === 'www-authenticate' || name === 'proxy-authenticate') return value.replace(/[\s,].*$/s, ' …')
  return undefined
}

/** gRPC's message is percent-encoded by its own rules, so a secret in it can only be found after decoding. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What was seen, for people: status, headers, beginning of the body; without secrets and cookies. */
export function excerptOf(
  { status, headers, body }: Pick<HttpResponse, 'status' | 'headers' | 'body'>,
  { host }: Pick<CheckActions, 'host'>,
): string {
  const { redact } = host.secrets
  const names = [...headers].slice(0, mostHeaders)
  const lines = names.flatMap(([name, value]) => {
    const shown = shownHeader(name, value)
    return shown === undefined
      ? []
      : [
          `${name}: ${redact(shown)
            .replace(/[\r\n]+/g, ' ')
            .slice(0, 200)}`,
        ]
  })
  return [`HTTP ${status}`, ...lines, '', redact(body.slice(0, mostBody + longestSecret)).slice(0, mostBody)]
    .join('\n')
    .trim()
}
