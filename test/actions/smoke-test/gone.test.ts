import { createServer } from 'node:http'
import { openStage } from '../../restore/stage.ts'
import { listen, ownAddress } from '../../support/listen.ts'

const own = ownAddress()

type Case = readonly [string, string, string, string]
const beyond: readonly Case[] =
  own === undefined ? [] : [['beyond loopback has failed', own, 'rollback-off', 'takes no']]

test.each<Case>([
  ...beyond,
  ['of loopback may stand behind a tunnel', '127.0.0.1', 'inconclusive', 'and a tunnel may have ended'],
])('a service that answered and refuses connections now, at an address %s', async (_, host, reason, words) => {
  await using stage = await openStage()
  await stage.verified('1.1.0', 1)
  await stage.deploy('1.2.0')
  const server = createServer((_request, response) => {
    response.setHeader('connection', 'close')
    response.end('{"version":"1.1.0"}', () => server.close())
  })
  const { port } = await listen(server, host)
  const checks = `version: 1
defaults: { interval: 20ms, within: 300ms }
checks: [{ id: version, version: { url: "http://${host}:${port}/", json: $.version } }]
`
  const { outputs } = await stage.run('smoke-test', { with: { checks, rollback: 'none', command: '' } })
  expect(outputs).toMatchObject({ result: 'held', reason })
  expect(outputs['failed-checks']).toContain(words)
})

test.each([
  ['bake: 200ms', true],
  ['bake: off', false],
])('%s', async (line, bakes) => {
  await using stage = await openStage()
  await stage.deploy('1.2.0')
  const checks = `version: 1
defaults: { interval: 20ms }
${line}
checks: [{ id: home, http: { url: "${stage.base}/" } }]
`
  const { outputs, log } = await stage.run('smoke-test', { with: { checks, rollback: 'none', command: '' } })
  expect(outputs).toMatchObject({ result: 'verified', reason: 'passed' })
  expect(log.includes('the bake takes 0.2 s')).toBe(bakes)
})
