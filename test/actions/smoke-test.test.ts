import { openStage } from '../restore/stage.ts'

test('a good deployment is verified and recorded, and what was live before is no longer', async () => {
  await using stage = await openStage()
  await stage.verified('1.1.0', 1)
  await stage.deploy('1.2.0')
  const { exitCode, outputs, summary, log } = await stage.run('smoke-test')
  console.log(log, summary, outputs)
  expect(exitCode).toBe(0)
  expect(stage.ledger()).toEqual([])
})

test('a bad one', async () => {
  await using stage = await openStage()
  await stage.verified('1.1.0', 1)
  await stage.deploy('1.2.0')
  stage.moods['1.2.0'] = 'broken'
  const { exitCode, outputs, summary, log } = await stage.run('smoke-test', {
    with: { 'webhook-url': `${stage.base}/hook` },
  })
  console.log(log, summary, outputs, stage.fake.state.issues, stage.posts, await stage.commands(), await stage.live())
  expect(exitCode).toBe(1)
  expect(stage.ledger()).toEqual([])
})
