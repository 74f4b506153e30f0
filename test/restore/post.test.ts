/** What the post step closes of a step that was killed or cancelled. */
import type { DeploymentState } from '../../src/github/operations/deployments.ts'
import { closeOpen } from '../../src/restore/post.ts'
import { createHubs, type Hubs } from '../github/hub.ts'
import { testHost } from '../support/host.ts'

let hubs: Hubs

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

const states: Readonly<Record<string, DeploymentState>> = {
  failed: 'failure',
  'rolling-back': 'failure',
  verified: 'success',
  held: 'failure',
}
const payload = { v: 1, service: '', version: '1.0.0', run: { id: 7, attempt: 1, job: 'deploy' } }

test('a record that nothing was said of yet, and each that is under way, is marked as cancelled; what is over stays', async () => {
  await using hub = await hubs.open()
  const { fake } = hub
  const phases = ['', 'started', 'consumed', 'overridden', 'verifying', 'failed', 'rolling-back', 'verified', 'held']
  const ids: number[] = []
  for (const phase of phases) {
    const state = states[phase] ?? 'in_progress'
    const statuses = phase === '' ? [] : [{ state, description: phase, at: '2026-05-01T12:00:00Z' }]
    const made = await fake.addDeployment({
      sha: hub.shas[0] ?? '',
      ref: 'main',
      at: '2026-05-01T11:00:00Z',
      payload,
      statuses,
    })
    ids.push(made.id)
  }
  const env = { ...fake.env, GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2', STATE_deployments: `x ${ids.join(' ')}` }
  await closeOpen(async () => ({ token: fake.token, eventsUrl: '' }), testHost(env))
  const newest = ids.map((id) => fake.state.deployments.get(id)?.statuses.at(-1)?.description ?? '')
  expect(newest).toEqual(
    phases.map((phase) => (phase === 'verified' || phase === 'held' ? phase : 'cancelled run=7 attempt=2')),
  )
})

test('a step that opened nothing needs no token', async () => {
  const fail = () => Promise.reject(new Error('read'))
  expect(await closeOpen(fail, testHost({ STATE_deployments: '' }))).toBeUndefined()
})
