// @actions/core imports a whole HTTP client for OpenID Connect, which no action here uses, and @actions/github imports it only for the proxy, which
// src/network/fetch.ts chooses. It would make every start load node:https and node:tls: a third of the start time. `core.getIDToken` would need
// `getJson` here.

export class HttpClient {
  getAgent() {}

  getAgentDispatcher() {}
}
