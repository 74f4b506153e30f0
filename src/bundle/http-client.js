// @actions/core imports a whole HTTP client for OpenID Connect, which no action here asks for, and @actions/github for the proxy alone.
// With it, every start would load node:https and node:tls: a third of its time. `core.getIDToken` would need `getJson` here.

export class HttpClient {
  getAgent() {}

  /** Routes the process through the proxy of the environment; Node before 24.14 has no such call and goes direct. */
  getAgentDispatcher() {
    const http = process.getBuiltinModule('node:http')
    if (typeof http.setGlobalProxyFromEnv === 'function') http.setGlobalProxyFromEnv()
  }
}
