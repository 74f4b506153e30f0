import { childEnvironment, visibleEnvironment } from '../../src/programs/environment.ts'

/** What a step of an action has and a `run:` step does not. */
const forbidden = [
  'INPUT_TOKEN',
  'INPUT_DRY-RUN',
  'STATE_deployments',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_CACHE_SERVICE_V2',
]
const allowed = [
  'PATH',
  'HOME',
  'CI',
  'GITHUB_TOKEN',
  'GITHUB_OUTPUT',
  'RUNNER_TEMP',
  'MY_INPUT_X',
  'ACTIONS_STEP_DEBUG',
]
const all = Object.fromEntries([...forbidden, ...allowed].map((name) => [name, name.toLowerCase()]))

test('others see what a `run:` step has, and nothing else', () => {
  expect(Object.keys(visibleEnvironment(all))).toEqual(allowed)
})

test('a caller’s own variables come on top; one that is undefined is not there', () => {
  const own = { HOME: '/own', EXTRA: 'x', CI: undefined }
  expect(childEnvironment({ HOME: '/home', CI: 'true', INPUT_A: 'b' }, own)).toEqual({ HOME: '/own', EXTRA: 'x' })
})
