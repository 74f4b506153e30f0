// Node 24 carries undici. This stands in for the copy that @actions/http-client would add to the bundle: 0.9 MB and half of the start.
import http from 'node:http'

export const fetch = (url, { dispatcher: _, ...init } = {}) => globalThis.fetch(url, init)

/** Routes the process through the proxy of the environment; Node before 24.14 has no such call and goes direct. */
export class ProxyAgent {
  constructor() {
    if (typeof http.setGlobalProxyFromEnv === 'function') http.setGlobalProxyFromEnv()
  }
}
