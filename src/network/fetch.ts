import { type Route, routeTo } from './proxy.ts'

/** Environment variables. */
type Environment = Readonly<Record<string, string | undefined>>

/** Maximum size of an answer, in bytes after decompression. */
export type BoundedFetch = (url: string, init: RequestInit, most: number) => Promise<Response>

/** Thrown if an answer is longer than allowed; the rest is not read. */
export class Oversized extends Error {
  constructor(most: number) {
    super(`an answer of more than ${Math.round(most / 1024 ** 2)} MiB`)
    this.name = 'Oversized'
  }
}

/** Node's fetch through the proxy of the environment; when it resolves, the whole limited body has been read. */
export function boundedFetch(env: Environment): BoundedFetch {
  const lead = proxying(env)
  return async (url, init, most) => {
    await lead(new URL(url))
    const response = await fetch(url, init)
    if (response.body === null) return response
    const { status, statusText, headers } = response
    return new Response(await readAtMost(response.body, most), { status, statusText, headers })
  }
}

/** Stopping early cancels the stream, and so the connection. */
async function readAtMost(body: AsyncIterable<Uint8Array>, most: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > most) throw new Oversized(most)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * Chooses the route to each machine before its first request. Node's fetch only has one proxy for the whole process, so machines that are reached
 * directly become exceptions of it. Node before 24.14 has no such call and always connects directly.
 */
function proxying(env: Environment): (url: URL) => Promise<void> {
  const ways = new Map<string, Exclude<Route, { readonly kind: 'invalid' }>>()
  return async (url) => {
    if (ways.has(url.origin)) return
    const route = routeTo(url, env)
    if (route.kind === 'invalid') throw new Error(route.why)
    ways.set(url.origin, route)
    const direct: string[] = []
    const proxies: Record<string, string> = {}
    for (const [origin, way] of ways) {
      const { protocol, host } = new URL(origin)
      if (way.kind === 'direct') direct.push(host)
      else proxies[protocol === 'https:' ? 'https_proxy' : 'http_proxy'] = way.url.href
    }
    if (Object.keys(proxies).length === 0) return
    const http = await import('node:http')
    http.setGlobalProxyFromEnv?.({ ...proxies, no_proxy: direct.join(',') })
  }
}
