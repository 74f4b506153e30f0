import { request } from 'node:https'
import type { Cluster } from '../../src/kubernetes/cluster.ts'

/** What the test needs beyond the suite's own client: to make and to delete. Answers are taken as they come. */
export interface Admin {
  readonly server: string
  readonly ca: string | undefined
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, body: object) => Promise<Answer>
  readonly merge: (path: string, body: object) => Promise<Answer>
  readonly remove: (path: string, options?: object) => Promise<Answer>
}

// biome-ignore lint/suspicious/noExplicitAny: JSON of a real API server, looked into by the assertions.
export type Answer = any

/** A client that may do whatever the cluster's credentials may. */
export async function openAdmin(cluster: Cluster): Promise<Admin> {
  const { token, cert, key } = await cluster.credentials(new AbortController().signal)
  const send = (method: string, path: string, body?: object, type = 'application/json') =>
    new Promise<Answer>((resolve, reject) => {
      const text = JSON.stringify(body ?? {})
      const headers = {
        'content-type': type,
        'content-length': Buffer.byteLength(text),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      }
      const trust = cluster.ca === undefined ? {} : { ca: cluster.ca }
      const who = cert === undefined || key === undefined ? {} : { cert, key }
      const sent = request(new URL(path, cluster.server), { method, headers, ...trust, ...who }, async (response) => {
        let answer = ''
        for await (const chunk of response) answer += chunk
        const status = response.statusCode ?? 0
        if (status < 300) resolve(JSON.parse(answer))
        else reject(new Error(`${method} ${path}: ${status} ${answer}`))
      })
      sent.on('error', reject)
      sent.end(text)
    })
  return {
    server: cluster.server.origin,
    ca: cluster.ca,
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    merge: (path, body) => send('PATCH', path, body, 'application/merge-patch+json'),
    remove: (path, options) => send('DELETE', path, options),
  }
}
