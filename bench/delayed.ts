/** A server in its own thread that answers `/<milliseconds>` after that time; it posts its port to the thread that started it. */
import { createServer } from 'node:http'
import { parentPort } from 'node:worker_threads'

const server = createServer((request, response) => {
  const milliseconds = Number(request.url?.slice(1))
  setTimeout(() => response.end('ok'), milliseconds)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  parentPort?.postMessage(address.port)
})
