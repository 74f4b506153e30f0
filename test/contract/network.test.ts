import { listImports } from './imports.ts'
import { listFiles, readText } from './tree.ts'

const sources = listFiles().filter((file) => /^src\/.*\.[jt]s$/.test(file))
const values = sources
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => listImports(file, readText(file)))
  .filter(({ typeOnly }) => !typeOnly)
const importers = (name: RegExp) => [...new Set(values.filter(({ to }) => name.test(to)).map(({ from }) => from))]

test('HTTP is spoken by three modules alone, each of which bounds every answer', () => {
  const speakers = ['src/network/fetch.ts', 'src/network/http2.ts', 'src/network/pool.ts']
  expect(importers(/^(node:)?http(?:s|2)?$/)).toEqual(speakers)
  const users = sources.filter(
    (file) => /\.request\(.*, signal\)/.test(readText(file)) && file.startsWith('src/network/'),
  )
  expect(users).toEqual(['src/network/exchange.ts'])
})

test('sockets are opened by the network and the drivers of databases alone', () => {
  expect(importers(/^(node:)?(net|tls)$/).filter((file) => !/^src\/(network|database)\//.test(file))).toEqual([])
})

test('what the environment says of proxies is read by the module that decides, and handed on to Node by one', () => {
  const readers = sources.filter((file) => /https?_proxy|no_proxy|proxyEnv/i.test(withoutComments(readText(file))))
  expect(readers.filter((file) => !file.startsWith('src/bundle/'))).toEqual([
    'src/network/fetch.ts',
    'src/network/proxy.ts',
  ])
})

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
