import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { dirname } from 'node:path'

/** A request of git's own protocol. */
export interface GitRequest {
  /** `fetch` and `push` are what git came for, with both of their requests; `sends` marks the one that carries the commits. */
  readonly service: 'fetch' | 'push'
  readonly sends: boolean
  readonly authorization: string | undefined
}

/** What goes wrong; with `after`, the server has done what it was asked to. */
export type Trouble =
  | { readonly kind: 'status'; readonly status: number; readonly says?: string; readonly after?: boolean }
  | { readonly kind: 'cut'; readonly after?: boolean }

/** A server of bare repositories over HTTP: git's own `http-backend` behind it. */
export interface GitServer extends AsyncDisposable {
  /** `http://127.0.0.1:port`. */
  readonly origin: string
  readonly requests: readonly GitRequest[]
  /** Asked for each request; undefined lets it through. */
  meet: (request: GitRequest) => Trouble | undefined
  /** Tokens that are let in; undefined lets everybody in. */
  tokens: readonly string[] | undefined
}

/** Serves the folder that holds `bare`. */
export async function serveGit(bare: string): Promise<GitServer> {
  const requests: GitRequest[] = []
  const root = dirname(bare)
  const server = createServer((request, response) => void answer(request, response))
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
    const asked = requestOf(request)
    requests.push(asked)
    if (!isLetIn(asked, mine.tokens)) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
      return
    }
    const trouble = mine.meet(asked)
    const reply = trouble && !trouble.after ? undefined : await backend(root, request, Buffer.concat(chunks))
    if (trouble?.kind === 'cut') response.destroy()
    else if (trouble) response.writeHead(trouble.status, { 'content-type': 'text/plain' }).end(trouble.says ?? '')
    else response.writeHead(reply?.status ?? 500, reply?.headers).end(reply?.body)
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const mine: GitServer = {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    meet: () => undefined,
    tokens: undefined,
    [Symbol.asyncDispose]: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  return mine
}

/** The header of a token, as actions/checkout leaves it in the configuration. */
export function basicOf(token: string): string {
  return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
}

function requestOf({ url = '', method, headers: { authorization } }: IncomingMessage): GitRequest {
  const isPush = url.includes('git-receive-pack')
  return { service: isPush ? 'push' : 'fetch', sends: isPush && method === 'POST', authorization }
}

function isLetIn({ authorization = '' }: GitRequest, tokens: readonly string[] | undefined): boolean {
  return tokens === undefined || tokens.some((token) => authorization.toLowerCase() === basicOf(token).toLowerCase())
}

interface Reply {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Buffer
}

/** One CGI call. */
async function backend(
  root: string,
  { url = '', method = '', headers }: IncomingMessage,
  body: Buffer,
): Promise<Reply> {
  const { pathname, search } = new URL(url, 'http://localhost')
  const child = spawn('git', ['-c', 'http.receivepack=true', 'http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: method,
      CONTENT_TYPE: headers['content-type'],
      CONTENT_LENGTH: String(body.length),
      HTTP_CONTENT_ENCODING: headers['content-encoding'],
      GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  child.stdin.on('error', () => {})
  child.stdin.end(body)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(child, 'close')
  const all = Buffer.concat(chunks)
  const end = all.indexOf('\r\n\r\n')
  const lines = all.subarray(0, end).toString('latin1').split('\r\n')
  const pairs = lines.map(
    (line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const,
  )
  const status = Number(/^\d+/.exec(pairs.find(([key]) => key === 'Status')?.[1] ?? '')?.[0] ?? 200)
  return { status, headers: Object.fromEntries(pairs.filter(([key]) => key !== 'Status')), body: all.subarray(end + 4) }
}
