import { createServer } from 'node:http'
import { openStage } from '../../restore/stage.ts'
import { listen, ownAddress } from '../../support/listen.ts'

const own = ownAddress()

type Case = readonly [string, string, string, string]
const beyond: readonly Case[] =
  own === undefined ? [] : [['beyond loopback has failed', own, 'rollback-off', 'accepts no']]

test.each<Case>([
  ...beyond,
  ['of loopback may stand behind a tunnel', '127.0.0.1', 'inconclusive', 'but a tunnel may have ended'],
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
defaults: { interval: 50ms, within: 2s }
checks: [{ id: version, version: { url: "http://${host}:${port}/", json: $.version } }]
`
  const { outputs } = await stage.run('smoke-test', { with: { checks, rollback: 'none', command: '' } })
  expect(outputs).toMatchObject({ result: 'held', reason })
  expect(outputs['failed-checks']).toContain(words)
})

/** 1.1.0 is verified by a run, its service ends, and 1.2.0 refuses from the start in the next run. */
async function nextRun(host: string, first: Readonly<Record<string, string>>, then: Readonly<Record<string, string>>) {
  await using stage = await openStage()
  await stage.deploy('1.1.0')
  const server = createServer((_request, response) => {
    response.setHeader('connection', 'close')
    response.end('{"version":"1.1.0"}')
  })
  const { port, stop } = await listen(server, host)
  const checks = `version: 1
defaults: { interval: 50ms, within: 2s }
bake: off
checks:
  - { id: version, version: { url: "http://${host}:${port}/", json: $.version } }
`
  const given = { checks, rollback: 'none', command: '' }
  const good = await stage.run('smoke-test', {
    with: { ...given, version: '1.1.0', sha: stage.shas['1.1.0'] ?? '' },
    env: first,
  })
  expect(good.outputs).toMatchObject({ result: 'verified' })
  await stop()
  const bad = await stage.run('smoke-test', {
    with: { ...given, version: '1.2.0' },
    env: { GITHUB_RUN_ID: '1002', ...then },
  })
  return { reason: bad.outputs['reason'], words: bad.outputs['failed-checks'] ?? '' }
}

const hosted = { RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_NAME: 'GitHub Actions 7' }
const named = (name: string) => ({ RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_NAME: name })
const scaleSet = (end: string) => named(`web-x7k2p-runner-${end}`)

if (own !== undefined)
  test.each([
    ["GitHub's runners", hosted, { ...hosted, RUNNER_NAME: 'GitHub Actions 8' }, true],
    ['a scale set', scaleSet('9qzvw'), scaleSet('4bcdf'), true],
    ['one of our own, then another', scaleSet('9qzvw'), named('db-1'), false],
    ['two of our own of like names', named('build-linux'), named('build-macos'), false],
    ['one of our own, then one of GitHub', scaleSet('9qzvw'), hosted, false],
    ['nobody knows which', {}, {}, false],
  ])(
    'what refuses from the start has failed where the version before was verified from such a runner: %s',
    async (_, first, then, isKnown) => {
      const { reason, words } = await nextRun(own, first, then)
      expect(reason).toBe(isKnown ? 'rollback-off' : 'inconclusive')
      expect(words.includes('it answered when 1.1.0 was verified, but accepts no connections now')).toBe(isKnown)
    },
  )

test('at a loopback address a refusal in the next run is no failure either', async () => {
  expect((await nextRun('127.0.0.1', hosted, hosted)).reason).toBe('inconclusive')
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
  expect(log.includes('The bake takes 0.2 s')).toBe(bakes)
})
