import { createServer } from 'node:http'
import { openStage } from '../../restore/stage.ts'
import { listen } from '../../support/listen.ts'

test('a service that answered and refuses connections now has failed', async () => {
  await using stage = await openStage()
  await stage.verified('1.1.0', 1)
  await stage.deploy('1.2.0')
  const server = createServer((_request, response) => {
    response.setHeader('connection', 'close')
    response.end('{"version":"1.1.0"}', () => server.close())
  })
  const { port } = await listen(server)
  const checks = `version: 1
defaults: { interval: 20ms, within: 300ms }
checks: [{ id: version, version: { url: "http://127.0.0.1:${port}/", json: $.version } }]
`
  const { outputs } = await stage.run('smoke-test', { with: { checks, rollback: 'none', command: '' } })
  expect(outputs).toMatchObject({ result: 'held', reason: 'rollback-off' })
  expect(outputs['failed-checks']).toContain('it answered before, and takes no connections now')
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
