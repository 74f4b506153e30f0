import { listDispatched, listJobs, listStarted, readRun, rerunJob } from '../../src/github/operations/runs.ts'
import { listWorkflows } from '../../src/github/operations/workflows.ts'
import { isTeamMember, readRole } from '../../src/github/people/people.ts'
import { canRead, readTokenLogin } from '../../src/github/people/token.ts'
import { commitOf, readDefaultBranch } from '../../src/github/repository/commits.ts'
import { compare } from '../../src/github/repository/compare.ts'
import { readFile } from '../../src/github/repository/contents.ts'
import { listTags } from '../../src/github/repository/tags.ts'
import { stamp } from '../support/github/state.ts'
import { type Case, first } from './case.ts'
import type { Hub } from './hub.ts'

const r = '/repos/{owner}/{repo}'
const path = '.github/workflows/release.yml'

/** A run whose middle job failed. */
const failed = async ({ fake, shas }: Hub) =>
  fake.addRun({
    workflow: path,
    actor: 'alice',
    sha: shas[0] ?? '',
    jobs: [
      { name: 'build', conclusion: 'success' },
      { name: 'deploy', needs: ['build'], conclusion: 'failure' },
      { name: 'smoke', needs: ['deploy'], conclusion: 'skipped' },
    ],
  })

const attempts = ({ fake }: Hub) =>
  [...fake.state.runs.values()].map((run) =>
    run.attempts.map(({ jobs }) => jobs.map(({ name, conclusion = 'queued' }) => `${name} ${conclusion}`).join()),
  )

/** Actions, people and contents. */
export const actionCases: readonly Case[] = [
  {
    name: 'readRun',
    on: `GET ${r}/actions/runs/{run_id}`,
    needs: ['actions', 'read'],
    prepare: first(failed, async ({ github }, { id }) => [await readRun(github, id), await readRun(github, 999_999)]),
    effect: async (_, result) => result,
    expected: [
      expect.objectContaining({
        ...{ attempt: 1, status: 'completed', conclusion: 'failure', branch: 'main', event: 'push' },
        workflowPath: path,
        actor: expect.objectContaining({ login: 'alice', type: 'User' }),
        triggeringActor: expect.objectContaining({ login: 'alice' }),
        headRepository: 'octo/ship',
      }),
      undefined,
    ],
  },
  {
    name: 'canRead',
    on: `GET ${r}/actions/workflows`,
    // That it may not is the answer.
    needs: undefined,
    prepare:
      async ({ github }) =>
      () =>
        canRead(github, 'actions'),
    effect: async (_, result) => result,
    expected: true,
  },
  {
    name: 'readTokenLogin',
    on: 'viewer',
    needs: undefined,
    prepare:
      async ({ github }) =>
      () =>
        readTokenLogin(github),
    effect: async (_, result) => result,
    expected: 'github-actions[bot]',
  },
  {
    name: 'listJobs',
    on: `GET ${r}/actions/runs/{run_id}/jobs`,
    needs: ['actions', 'read'],
    prepare: first(failed, ({ github }, { id }) => listJobs(github, id, 'latest')),
    effect: async (_, result) => result,
    expected: [
      expect.objectContaining({ name: 'build', status: 'completed', conclusion: 'success', attempt: 1 }),
      expect.objectContaining({ name: 'deploy', conclusion: 'failure' }),
      expect.objectContaining({ name: 'smoke', conclusion: 'skipped' }),
    ],
  },
  {
    name: 'rerunJob',
    on: `POST ${r}/actions/jobs/{job_id}/rerun`,
    needs: ['actions', 'write'],
    prepare: first(failed, ({ github }, { attempts: [attempt] }) => rerunJob(github, attempt?.jobs[1]?.id ?? 0)),
    effect: async (hub, result) => [attempts(hub), result],
    expected: [
      [['build success,deploy failure,smoke skipped', 'build success,deploy queued,smoke queued']],
      { kind: 'started' },
    ],
  },
  {
    name: 'listDispatched',
    on: `GET ${r}/actions/workflows/{workflow_id}/runs`,
    needs: ['actions', 'read'],
    prepare: first(
      async ({ fake }) => {
        const jobs = [{ name: 'deploy' }]
        fake.addRun({ workflow: path, jobs, at: '2026-05-01T10:00:00Z' })
        for (const hour of ['09', '11', '12'])
          fake.addRun({ workflow: path, jobs, event: 'workflow_dispatch', at: `2026-05-01T${hour}:00:00Z` })
      },
      ({ github }) => listDispatched(github, 'release.yml', new Date('2026-05-01T11:00:00Z')),
    ),
    effect: async (_, result) => result,
    expected: [
      expect.objectContaining({ event: 'workflow_dispatch', createdAt: new Date('2026-05-01T12:00:00Z') }),
      expect.objectContaining({ event: 'workflow_dispatch', createdAt: new Date('2026-05-01T11:00:00Z') }),
    ],
  },
  {
    name: 'listStarted',
    on: `GET ${r}/actions/workflows/{workflow_id}/runs`,
    needs: ['actions', 'read'],
    prepare: first(
      async ({ fake }) => {
        const started = { workflow: path, event: 'workflow_dispatch', jobs: [] }
        fake.addRun({ workflow: path, jobs: [], at: '2026-05-01T11:30:00Z' })
        fake.addRun({ ...started, at: '2026-05-01T11:30:00Z', ref: 'refs/heads/other' })
        fake.addRun({ ...started, at: '2026-05-01T09:00:00Z' })
        for (let minute = 0; minute < 101; minute++)
          fake.addRun({ ...started, at: stamp(new Date(Date.UTC(2026, 4, 1, 11, minute))) })
      },
      async ({ github }) => {
        const since = new Date('2026-05-01T11:00:00Z')
        const runs = await listStarted(github, { workflow: 'release.yml', branch: 'main', since })
        const none = await listStarted(github, { workflow: 'nowhere.yml', branch: 'main', since })
        return [runs.length, runs[0], none]
      },
    ),
    effect: async (_, result) => result,
    expected: [101, expect.objectContaining({ title: 'release', createdAt: new Date('2026-05-01T12:40:00Z') }), []],
  },
  {
    name: 'commitOf',
    on: `GET ${r}/commits/{ref}`,
    needs: ['contents', 'read'],
    prepare: first(
      async ({ shas }) => shas[0],
      async ({ github }, sha) => [(await commitOf(github, 'main')) === sha, await commitOf(github, 'nowhere')],
    ),
    effect: async (_, result) => result,
    expected: [true, undefined],
  },
  {
    name: 'listTags',
    on: `GET ${r}/tags`,
    needs: ['contents', 'read'],
    prepare: first(
      async ({ fake, shas }) => {
        await fake.state.git.run([
          '-c',
          'user.name=a',
          '-c',
          'user.email=a@b',
          'tag',
          '-a',
          'v1.1.0',
          '-m',
          'annotated',
          shas[0] ?? '',
        ])
        return shas
      },
      async ({ github }, shas) => (await listTags(github)).map(({ name, commit }) => [name, shas.indexOf(commit)]),
    ),
    effect: async (_, result) => result,
    expected: [
      ['v1.1.0', 0],
      ['v1.0.0', 1],
    ],
  },
  {
    name: 'readDefaultBranch',
    on: `GET ${r}`,
    needs: undefined,
    prepare: first(
      async () => undefined,
      ({ github }) => readDefaultBranch(github),
    ),
    effect: async (_, result) => result,
    expected: 'main',
  },
  {
    name: 'listWorkflows',
    on: `GET ${r}/actions/workflows`,
    needs: ['actions', 'read'],
    prepare: first(
      async ({ fake }) => {
        fake.addWorkflow({ path })
        fake.addWorkflow({ path: '.github/workflows/gates.yml', name: 'Gates', state: 'disabled_manually' })
      },
      ({ github }) => listWorkflows(github),
    ),
    effect: async (_, result) => result,
    expected: [
      { id: expect.any(Number), name: 'release', path, state: 'active' },
      { id: expect.any(Number), name: 'Gates', path: '.github/workflows/gates.yml', state: 'disabled_manually' },
    ],
  },
  {
    name: 'readRole',
    on: `GET ${r}/collaborators/{username}/permission`,
    needs: undefined,
    prepare: first(
      async ({ fake }) => fake.setRole('alice', 'maintain'),
      async ({ github }) => [await readRole(github, 'Alice'), await readRole(github, 'nobody')],
    ),
    effect: async (_, result) => result,
    expected: [
      { account: { id: expect.any(Number), login: 'alice', type: 'User' }, role: 'maintain', permission: 'write' },
      undefined,
    ],
  },
  {
    name: 'isTeamMember',
    on: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
    needs: undefined,
    prepare: first(
      async ({ fake }) => {
        fake.state.readsTeams = true
        fake.setTeam('octo/qa', ['alice'])
      },
      async ({ github }) => [
        await isTeamMember(github, 'octo', 'qa', 'alice'),
        await isTeamMember(github, 'octo', 'qa', 'bob'),
      ],
    ),
    effect: async (_, result) => result,
    expected: [true, false],
  },
  {
    name: 'readFile',
    on: `GET ${r}/contents/{path}`,
    needs: ['contents', 'read'],
    prepare: first(
      async () => undefined,
      async ({ github, shas }) => [
        await readFile(github, 'b.txt', 'feature'),
        await readFile(github, 'b.txt'),
        await readFile(github, 'a.txt', shas[2]),
        await readFile(github, 'a.txt', 'gone'),
      ],
    ),
    effect: async (_, result) => result,
    expected: ['2\n', undefined, '1\n', undefined],
  },
  {
    name: 'compare',
    on: `GET ${r}/compare/{basehead}`,
    needs: ['contents', 'read'],
    prepare: first(
      async ({ fake }) => fake.state.mails.set('alice@example.com', 'alice'),
      ({ github, shas }) => compare(github, shas[2] ?? '', 'feature', { limit: 2 }),
    ),
    effect: async (_, result) => result,
    expected: {
      ...{ status: 'ahead', aheadBy: 3, behindBy: 0, more: true },
      commits: ['two', 'three'].map((message) => ({
        message,
        sha: expect.stringMatching(/^[0-9a-f]{40}$/),
        author: { id: expect.any(Number), login: 'alice', type: 'User' },
        authorName: 'Alice',
        authoredAt: expect.any(Date),
        committedAt: expect.any(Date),
        parents: 1,
      })),
    },
  },
]
