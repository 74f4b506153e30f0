import type { Address, Answer, Pool } from '../../network/ask.ts'
import type { Request } from '../probe.ts'
import { expand, expandUrl } from '../template.ts'
import type { Attempt, World } from '../world.ts'

/** How a page is asked for, beside what the file says. */
export interface PageOptions {
  readonly address?: Address | undefined
  readonly pool?: Pool
  /** No cache between here and the service may answer. */
  readonly isFresh?: boolean
}

const mostRedirects = 5
/** What belongs to one site only. */
const personal = new Set(['authorization', 'cookie', 'proxy-authorization'])

/** The answer to a request, its redirects followed when that is asked for. Times add up. Rejects where there is none. */
export async function getPage(
  request: Request,
  world: World,
  { timeout, signal }: Attempt,
  { address, pool, isFresh = false }: PageOptions = {},
): Promise<Answer> {
  const first = urlOf(request, world, isFresh)
  let { method } = request
  let body = request.body === undefined ? undefined : expand(request.body, world.values)
  let headers = headersOf(request, world, isFresh)
  let url = first
  let milliseconds = 0
  for (let hops = 0; ; hops++) {
    const target = url.origin === first.origin ? address : undefined
    const { insecure } = request
    const answer = await world.ask({ url, method, headers, body, insecure, address: target, timeout, signal, pool })
    milliseconds += answer.milliseconds
    const location = answer.headers.get('location')
    const isRedirect = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined
    if (!isRedirect || request.redirect === 'manual') return { ...answer, milliseconds }
    if (hops === mostRedirects) throw new Error(`more than ${mostRedirects} redirects`)
    const next = URL.parse(location, url.href)
    if (next === null || !/^https?:$/.test(next.protocol)) throw new Error('a redirect to what is no address')
    if (next.origin !== url.origin) headers = impersonal(headers)
    // As browsers do, and the Fetch standard says.
    if (answer.status === 303 || (answer.status < 303 && method === 'POST')) [method, body] = ['GET', undefined]
    url = next
  }
}

function urlOf(request: Request, world: World, isFresh: boolean): URL {
  const text = expandUrl(request.url, world.values)
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(`\`${text.slice(0, 200)}\` is no address that begins with http:// or https://`)
  // A parameter that nobody knows makes an address that no cache has seen.
  if (isFresh)
    url.searchParams.append('_', `${world.host.now().getTime().toString(36)}${Math.floor(world.host.random() * 1e6)}`)
  return url
}

function headersOf(request: Request, world: World, isFresh: boolean): Readonly<Record<string, string>> {
  const given = Object.entries(request.headers).map(
    ([name, value]) => [name.toLowerCase(), expand(value, world.values)] as const,
  )
  return { ...(isFresh ? { 'cache-control': 'no-cache', pragma: 'no-cache' } : {}), ...Object.fromEntries(given) }
}

function impersonal(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !personal.has(name)))
}

const mostBody = 1_000
const mostHeaders = 20

/** What was seen, for people: status, headers, the beginning of the body. Cookies are left out. */
export function excerptOf({ status, headers, body }: Answer): string {
  const shown = [...headers].filter(([name]) => name !== 'set-cookie').slice(0, mostHeaders)
  const lines = shown.map(([name, value]) => `${name}: ${value.slice(0, 200)}`)
  return [`HTTP ${status}`, ...lines, '', body.slice(0, mostBody)].join('\n').trim()
}
