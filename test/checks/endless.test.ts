import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kind } from '../../src/checks/probe.ts'
import { findCluster } from '../../src/kubernetes/access.ts'
import { openKubernetes } from '../../src/kubernetes/client.ts'
import { endless, startEndless } from '../support/endless.ts'
import { testHost } from '../support/host.ts'
import { measureOnce } from './stage.ts'

/** What each kind of check, and each of its forms, asks of a port. A kind that is not here does not compile. */
const kinds: { readonly [Key in Kind]: Readonly<Record<string, (port: number) => string>> } = {
  http: {
    http: (port) => `http: { url: "http://127.0.0.1:${port}/" }`,
    'http with samples': (port) => `http: { url: "http://127.0.0.1:${port}/", samples: 3, concurrency: 3 }`,
    https: (port) => `http: { url: "https://127.0.0.1:${port}/" }`,
  },
  version: {
    version: (port) => `version: { url: "http://127.0.0.1:${port}/", json: $.version }`,
    'version of addresses': (port) => `version: { url: "http://app.test/", addresses: ["127.0.0.1:${port}"] }`,
    'version of pods': () => 'version: { url: "http://app.test/", addresses: { pods: { selector: app=web } } }',
  },
  compare: {
    compare: (port) =>
      `compare: { candidate: "http://127.0.0.1:${port}/", baseline: "http://127.0.0.1:${port}/", samples: 1 }`,
  },
  tls: { tls: (port) => `tls: { host: 127.0.0.1, port: ${port}, days-left: ">1" }` },
  grpc: {
    grpc: (port) => `grpc: { url: "http://127.0.0.1:${port}" }`,
    'http over HTTP/2': (port) => `http: { url: "http://127.0.0.1:${port}/", http2: true }`,
    'grpc over TLS': (port) => `grpc: { url: "https://127.0.0.1:${port}" }`,
  },
  prometheus: {
    prometheus: (port) => `prometheus: { url: "http://127.0.0.1:${port}", query: up, expect: 1 }`,
    'prometheus over a range': (port) =>
      `prometheus: { url: "http://127.0.0.1:${port}", query: up, expect: 1, range: 5m }`,
  },
  tcp: { tcp: (port) => `tcp: { host: 127.0.0.1, port: ${port} }` },
  sql: {
    'sql of MySQL': () => 'sql: { url-env: MYSQL_URL, query: "SELECT 1", expect: { value: 1 } }',
    'sql of PostgreSQL': () => 'sql: { url-env: POSTGRES_URL, query: "SELECT 1", expect: { value: 1 } }',
  },
  kubernetes: {
    kubernetes: () => 'kubernetes: { kind: Deployment, name: web }',
    'kubernetes of a kind that is discovered': () => 'kubernetes: { kind: Certificate.cert-manager.io, name: web }',
  },
  command: {
    command: (port) => `command: { run: [bash, -c, "exec 3<>/dev/tcp/127.0.0.1/${port}; cat <&3"] }`,
    'command with a report': (port) =>
      `command: { run: [bash, -c, "exec 3<>/dev/tcp/127.0.0.1/${port}; cat <&3"], parse: junit }`,
  },
}

const forms = Object.values(kinds).flatMap((each) => Object.entries(each))
const cases = forms.flatMap(([form, fields]) =>
  Object.entries(endless).map(([name, behave]) => ({ form, name, fields, behave })),
)

test.each(cases)('$form of a server that $name ends in its time, and closes its connections', async (each) => {
  await using server = await startEndless(each.behave)
  const folder = mkdtempSync(join(tmpdir(), 'slipway-endless-'))
  const kubeconfig = join(folder, 'kubeconfig')
  writeFileSync(kubeconfig, kubeconfigOf(server.port))
  const host = testHost()
  const env = {
    MYSQL_URL: `mysql://me:pw@127.0.0.1:${server.port}/shop`,
    POSTGRES_URL: `postgres://me:pw@127.0.0.1:${server.port}/shop`,
  }
  {
    await using kubernetes = openKubernetes(await findCluster({ kubeconfig, context: '' }, host), host)
    const scene = { kubernetes, env, workspace: folder }
    // Counted in attempts: five errors in a row make a check inconclusive, each after this time at the latest.
    const { attempts } = await measureOnce(`timeout: 60ms, ${each.fields(server.port)}`, scene)
    expect(attempts).toBeLessThanOrEqual(5)
  }
  await server.allClosed()
  // Of each attempt at most four requests, or as many as the check has samples.
  expect(server.count()).toBeLessThanOrEqual(20)
})

function kubeconfigOf(port: number): string {
  return `current-context: a
contexts: [{ name: a, context: { cluster: a, user: a } }]
clusters: [{ name: a, cluster: { server: "http://127.0.0.1:${port}" } }]
users: [{ name: a, user: { token: t-o-k-e-n } }]
`
}
