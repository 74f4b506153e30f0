import {
  createDeployment,
  createStatus,
  listDeployments,
  listStatuses,
  readDeployment,
} from '../../src/github/operations/deployments.ts'
import { readRecords } from '../../src/github/operations/records.ts'
import { type Case, first } from './case.ts'
import type { Hub } from './hub.ts'

const r = '/repos/{owner}/{repo}/deployments'

const kept = ({ fake }: Hub) =>
  [...fake.state.deployments.values()].map(({ task, environment, payload, statuses }) => [
    task,
    environment,
    payload,
    statuses.map(({ state, description, logUrl }) => [state, description, logUrl]),
  ])

const deployed = ({ fake }: Hub) =>
  fake.addDeployment({
    payload: { v: 1 },
    statuses: [{ state: 'pending', description: 'one', logUrl: 'https://example.com/' }, { state: 'success' }],
  })

const whole = {
  ref: 'main',
  task: 'deploy',
  environment: 'production',
  description: '',
  payload: { v: 1 },
  creator: { id: expect.any(Number), login: 'github-actions[bot]', type: 'Bot' },
  createdAt: new Date('2026-05-01T12:00:00Z'),
}

/** Deployments and their statuses. */
export const deploymentCases: readonly Case[] = [
  {
    name: 'createDeployment',
    on: `POST ${r}`,
    needs: ['deployments', 'write'],
    prepare: first(deployed, ({ github, shas }) =>
      createDeployment(github, {
        ref: shas[1] ?? '',
        task: 'gate:prod',
        environment: 'production',
        description: 'Release',
        payload: { v: 1, run: 5 },
        isOurs: ({ payload }) => JSON.stringify(payload).includes('"run":5'),
      }),
    ),
    effect: async (hub, result) => [kept(hub).slice(1), result],
    expected: [
      [['gate:prod', 'production', { v: 1, run: 5 }, []]],
      expect.objectContaining({ task: 'gate:prod', app: 'github-actions', description: 'Release' }),
    ],
  },
  {
    name: 'createStatus',
    on: `POST ${r}/{deployment_id}/statuses`,
    needs: ['deployments', 'write'],
    prepare: first(deployed, ({ github }, { id }) =>
      createStatus(github, id, { state: 'in_progress', description: 'run=5', logUrl: 'https://example.com/run' }),
    ),
    effect: async (hub, result) => [kept(hub).map(([, , , statuses]) => statuses), result],
    expected: [
      [
        [
          ['pending', 'one', 'https://example.com/'],
          ['success', '', ''],
          ['in_progress', 'run=5', 'https://example.com/run'],
        ],
      ],
      expect.objectContaining({ state: 'in_progress', description: 'run=5', logUrl: 'https://example.com/run' }),
    ],
  },
  {
    name: 'readDeployment',
    on: `GET ${r}/{deployment_id}`,
    needs: ['deployments', 'read'],
    prepare: first(deployed, async ({ github }, { id }) => [
      await readDeployment(github, id),
      await readDeployment(github, 999_999),
    ]),
    effect: async (_, result) => result,
    expected: [expect.objectContaining({ ...whole, app: 'github-actions' }), undefined],
  },
  {
    name: 'listDeployments',
    on: `GET ${r}`,
    needs: ['deployments', 'read'],
    prepare: first(
      async ({ fake }) => {
        await fake.addDeployment({ environment: 'staging' })
        await fake.addDeployment({ environment: 'production', task: 'other' })
        await fake.addDeployment({ environment: 'production', payload: '{"v":1}' })
      },
      ({ github }) => listDeployments(github, { environment: 'production', task: 'deploy', ref: 'main' }),
    ),
    effect: async (_, result) => result,
    expected: [expect.objectContaining(whole)],
  },
  {
    name: 'listStatuses',
    on: `GET ${r}/{deployment_id}/statuses`,
    needs: ['deployments', 'read'],
    prepare: first(deployed, ({ github }, { id }) => listStatuses(github, id)),
    effect: async (_, result) => result,
    expected: [
      expect.objectContaining({ state: 'success', description: '', app: 'github-actions' }),
      expect.objectContaining({ state: 'pending', description: 'one', logUrl: 'https://example.com/' }),
    ],
  },
  {
    name: 'readRecords',
    on: 'deploymentRecords',
    needs: ['deployments', 'read'],
    prepare: first(deployed, ({ github }) => readRecords(github, {})),
    effect: async (_, result) => result,
    expected: [
      {
        deployment: expect.objectContaining({ ...whole, app: '', url: '' }),
        statuses: [
          expect.objectContaining({ id: 0, state: 'success', description: '', creator: whole.creator }),
          expect.objectContaining({ id: 0, state: 'pending', description: 'one', logUrl: 'https://example.com/' }),
        ],
      },
    ],
  },
]
