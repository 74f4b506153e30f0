/** What becomes of a strategy that does not end by itself. */
import { connect } from '../../src/github/connection/client.ts'
import { readWorkflowRun } from '../../src/restore/record/place.ts'
import type { RestoreTarget, Strategy } from '../../src/restore/strategies/strategy.ts'
import { openWorld } from '../../src/restore/world.ts'
import { readInputs } from '../../src/smoke-test/inputs.ts'
import { testHost } from '../support/host.ts'

const target: RestoreTarget = {
  version: '1.0.0',
  sha: 'a'.repeat(40),
  commit: 'a'.repeat(40),
  built: '',
  tag: '',
  deploymentId: 1,
  ref: 'main',
  schema: '',
  undoesSchema: false,
}

/** A strategy that only ends when it is told to. */
const endless: Strategy = {
  name: 'command',
  describe: () => '',
  prepare: async () => undefined,
  restore: (_, { signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
}

async function restoreEndlessly(timeout: string) {
  const host = testHost({
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deploy',
    GITHUB_SHA: 'b'.repeat(40),
    INPUT_TOKEN: 'token',
    INPUT_ENVIRONMENT: 'production',
    INPUT_COMMAND: 'true',
    'INPUT_STRATEGY-TIMEOUT': timeout,
  })
  const inputs = await readInputs(host)
  const { environment, service, version, sha, schema, hotfixOf } = inputs
  const place = readWorkflowRun(host)
  const world = openWorld({
    inputs,
    release: { environment, service, version, sha, checks: '', schema, hotfixOf, reason: '', place },
    attach: undefined,
    plan: undefined,
    strategy: endless,
    github: await connect({ token: inputs.token, host, repository: 'acme/shop' }),
    host,
    remember: () => {},
  })
  return { host, outcome: world.restore(target, { begunAt: undefined, recordId: 1 }) }
}

test('a strategy that takes longer than its time has failed', async () => {
  const { outcome } = await restoreEndlessly('10ms')
  expect(await outcome).toMatchObject({ kind: 'failed', why: expect.stringContaining('did not end within 0.01 s') })
})

test('a strategy has not failed because its job was cancelled', async () => {
  const { host, outcome } = await restoreEndlessly('10m')
  host.cancel()
  await expect(outcome).rejects.toThrow('cancelled by the test')
})
