import { createScale } from '../../deployment-history/scale.ts'

/** What is asked besides, however many deployments there are. */
const besides = 1

test('5,000 deployments: one request for each 100, one for each 500 new commits, and at most one more', async () => {
  await using stage = await createScale(5_000)
  const { outputs } = await stage.succeed({
    'json-file': 'all.json',
    'html-file': 'all.html',
    'markdown-file': 'all.md',
  })
  expect(outputs).toMatchObject({ result: 'reported', deployments: '5000', 'change-lead-time-seconds': '240' })
  const data = JSON.parse(await stage.world.checkout.read('all.json'))
  expect(data.history).toHaveLength(5_000)
  expect(data.history[0]).toMatchObject({ version: '1.4999.0', commits: [{ subject: 'fix: change 4999' }] })
  expect(data.history[9]).toMatchObject({ version: '1.4990.0', commits: [], pulls: [{ title: 'Change 4990' }] })
  const { github } = stage
  expect(github.count('deploymentRecords')).toBe(50)
  expect(github.count('landedPulls')).toBe(10)
  expect(github.requests.length).toBeLessThanOrEqual(50 + 10 + besides)
})
