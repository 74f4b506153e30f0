import { readChecks } from '../../src/checks/checks.ts'
import { reachOf } from '../../src/restore/record/reach.ts'

const plan = await readChecks(
  'version: 1\nchecks: [{ id: home, http: { url: "https://shop.example.com/" } }]\n',
  'smoke.yml',
  { env: {}, vars: {} },
)

const digestOf = (name: string) => reachOf(plan, { RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_NAME: name }).digest

test.each([
  ['web-x7k2p-runner-9qzvw', 'web-bcdfg-runner-24567', true],
  ['web-x7k2p-runner-9qzvw', 'api-x7k2p-runner-9qzvw', false],
  ['web-x7k2p-runner-9qzvw', 'web', false],
  ['prod-east1', 'prod-west2', false],
  ['build-linux', 'build-macos', false],
  ['web-runner-linux', 'web-runner-macos', false],
  ['web-x7k2p-bcdfg', 'web-x7k2p-24567', false],
  ['web-bcdfg-runner-linux', 'web-bcdfg-runner-macos', false],
  ['web-linux-runner-bcdfg', 'web-macos-runner-bcdfg', false],
  ['web-1bcdf-runner-9qzvw', 'web-3bcdf-runner-9qzvw', false],
])('%s and %s are one runner, or of one scale set: %p', (one, other, isOne) => {
  expect(digestOf(one)).toMatch(/^[0-9a-f]{12}$/)
  expect(digestOf(one) === digestOf(other)).toBe(isOne)
})
