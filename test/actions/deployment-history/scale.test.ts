import { createScale } from '../../deployment-history/scale.ts'
import { rounds } from '../../support/sample.ts'

/** What is asked besides, however many deployments there are. */
const besides = 1

const size = rounds(5_000, 1_000)

test('thousands of deployments: one request for each 100, one for each 500 new commits, and at most one more', async () => {
  await using stage = await createScale(size)
  const { outputs } = await stage.succeed({
    'json-file': 'all.json',
    'html-file': 'all.html',
    'markdown-file': 'all.md',
  })
  expect(outputs).toMatchObject({ result: 'reported', deployments: String(size), 'change-lead-time-seconds': '240' })
  const data = JSON.parse(await stage.world.checkout.read('all.json'))
  expect(data.history).toHaveLength(size)
  expect(data.history[0]).toMatchObject({
    version: `1.${size - 1}.0`,
    commits: [{ subject: `fix: change ${size - 1}` }],
  })
  expect(data.history[9]).toMatchObject({
    version: `1.${size - 10}.0`,
    commits: [],
    pulls: [{ title: `Change ${size - 10}` }],
  })
  const { github } = stage
  expect(github.count('deploymentRecords')).toBe(size / 100)
  expect(github.count('landedPulls')).toBe(size / 500)
  expect(github.requests.length).toBeLessThanOrEqual(size / 100 + size / 500 + besides)
})
