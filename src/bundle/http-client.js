// @actions/github imports a whole HTTP client only for the proxy, which src/network/fetch.ts chooses. It would make every connection load node:https
// and node:tls first.

export class HttpClient {
  getAgent() {}

  getAgentDispatcher() {}
}
