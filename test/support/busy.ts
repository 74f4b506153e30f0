/** Whether this process waits for something else than time: an answer to a request, a program, a file. */
import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest } from 'node:http'

const requests = new Set<ClientRequest>()
const kinds = new Set(['ProcessWrap', 'FSReqCallback', 'FSReqPromise', 'GetAddrInfoReqWrap'])
let isWatched = false

/** Begins to watch; gives what tells it. */
export function watchBusy(): () => boolean {
  if (!isWatched) subscribe('http.client.request.created', (message) => void follow(message))
  isWatched = true
  return () => requests.size > 0 || process.getActiveResourcesInfo().some((kind) => kinds.has(kind))
}

function follow(message: unknown): void {
  const { request } = message as { readonly request: ClientRequest }
  requests.add(request)
  request.once('close', () => requests.delete(request))
}
