// @actions/core imports a whole HTTP client for OpenID Connect, which no action here asks for, and @actions/github for the proxy alone, which
// src/network/fetch.ts chooses. With it, every start would load node:https and node:tls: a third of its time. `core.getIDToken` would need
// `getJson` here.

export class HttpClient {
  getAgent() {}

  getAgentDispatcher() {}
}
