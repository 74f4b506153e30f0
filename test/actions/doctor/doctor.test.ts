/** The shipped bundle on a runner where one thing is missing: it is found, told with its cure, and nothing else is complained of. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { freePort } from '../../support/database.ts'
import { FakeServer } from '../../support/fake-database.ts'
import { listen } from '../../support/listen.ts'
import { hurried } from '../../support/runner.ts'
import { sampled } from '../../support/sample.ts'
import { defects, judge } from './defects.ts'
import { openStage, problemsOf } from './stage.ts'

test('a healthy runner: everything is checked and reported, nothing is written anywhere', async () => {
  await using stage = await openStage()
  const result = await stage.run({ with: { strategy: 'blue-green', namespace: 'prod' } })
  expect([result.exitCode, problemsOf(result), result.outputs['result'], result.outputs['reason']]).toEqual([
    0,
    [],
    'ok',
    'all-there',
  ])
  const checks: readonly Record<string, string>[] = JSON.parse(result.outputs['checks'] ?? 'null')
  const seen = new Set(checks.filter(({ state }) => state === 'ok').map(({ check }) => check))
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'node',
      'git',
      'ca',
      'disk',
      'github',
      'clock',
      'token',
      'permission',
      'database',
      'rights',
    ]),
  )
  expect(result.summary).toContain('we are system:serviceaccount:prod:deployer')
  expect(stage.fake.requests.filter(({ method, route }) => method !== 'GET' && route !== 'POST /graphql')).toEqual([])
  const written = (stage.kubernetes.requests ?? []).filter(
    (line) => !/^GET |^POST .*\/selfsubject(access)?reviews$/.test(line),
  )
  expect(written).toEqual([])
  expect(stage.mysql.received.length).toBe(0)
})

test.each(sampled(defects, 12))('it finds $name', async ({ plant, expected, job }) => {
  await using stage = await openStage(job)
  judge(await stage.run(await plant(stage)), expected)
})

test('a pod that would reach its own API server through the proxy', async () => {
  await using stage = await openStage()
  const account = join(stage.folder, 'account')
  mkdirSync(account)
  writeFileSync(join(account, 'token'), stage.kubernetes.token)
  writeFileSync(join(account, 'namespace'), 'prod')
  writeFileSync(join(account, 'ca.crt'), readFileSync(stage.certificates.ca))
  const env = {
    KUBERNETES_SERVICE_HOST: '10.96.0.1',
    SLIPWAY_SERVICE_ACCOUNT: account,
    HTTPS_PROXY: `http://127.0.0.1:${await freePort()}`,
  }
  const result = await stage.run({ with: { kubeconfig: '', namespace: 'prod' }, env })
  expect(problemsOf(result)).toEqual([
    expect.stringMatching(
      /^proxy: requests to the API server 10\.96\.0\.1 .*through the proxy; Add `10\.96\.0\.1`.*NO_PROXY/,
    ),
    expect.stringMatching(/^cluster: The API server 10\.96\.0\.1/),
  ])
})

test('an authority that decrypts TLS and is not trusted', async () => {
  await using stage = await openStage()
  const { cert, key } = stage.certificates.server
  const pair = { cert: readFileSync(cert), key: readFileSync(key) }
  const { port, stop } = await listen(createServer(pair, (_request, response) => response.end('{}')))
  const result = await stage.run({ env: { GITHUB_API_URL: `https://127.0.0.1:${port}` } })
  await stop()
  expect(problemsOf(result)).toEqual([
    expect.stringMatching(/^github: .*certificate.*; If a proxy inspects TLS.*NODE_EXTRA_CA_CERTS/),
  ])
})

test('a server that does not answer is given up', async () => {
  await using stage = await openStage()
  await using silent = await new FakeServer(() => {}).listen()
  const result = await stage.run({ env: { ...hurried, GITHUB_API_URL: `http://127.0.0.1:${silent.port}` } })
  expect(problemsOf(result)).toEqual([expect.stringMatching(/^github: .*no answer within 5000 ms/)])
})
