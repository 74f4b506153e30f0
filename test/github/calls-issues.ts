import { createComment, updateComment } from '../../src/github/conversation/comments.ts'
import { listAppComments, readEvidence } from '../../src/github/conversation/evidence.ts'
import {
  addReaction,
  createIssue,
  listIssues,
  lockIssue,
  readIssue,
  updateIssue,
} from '../../src/github/conversation/issues.ts'
import { formatMarker, marker } from '../../src/markdown/marker.ts'
import { type Case, first } from './case.ts'
import type { Hub } from './hub.ts'

const r = '/repos/{owner}/{repo}/issues'
const own = marker('gate', [['deployment', '7']])
const mark = formatMarker(own)

const issues = ({ fake }: Hub) =>
  [...fake.state.issues.values()].map(({ title, body, state, stateReason, labels, assignees, locked }) => ({
    ...{ title, body, state, stateReason, labels, assignees, locked },
  }))
const comments = ({ fake }: Hub) => [...fake.state.comments.values()].map(({ body }) => body)

const asked = async ({ fake }: Hub) => fake.addIssue({ title: 'Approve?', body: `text ${mark}`, labels: ['gate'] })
const talked = async (hub: Hub) => {
  const issue = await asked(hub)
  return { issue, comment: hub.fake.as('alice').comment(issue.number, '/approve') }
}

/** Issues and what is said there. */
export const issueCases: readonly Case[] = [
  {
    name: 'createIssue',
    on: `POST ${r}`,
    needs: ['issues', 'write'],
    prepare: first(
      async ({ fake }) => fake.setRole('alice', 'triage'),
      ({ github }) =>
        createIssue(github, {
          title: 'Approve 1.2.0?',
          body: `text\n${mark}`,
          labels: ['gate'],
          assignees: ['alice'],
          marker: own,
        }),
    ),
    effect: async (hub, result) => [issues(hub), result],
    expected: [
      [expect.objectContaining({ title: 'Approve 1.2.0?', labels: ['gate'], assignees: ['alice'] })],
      expect.objectContaining({
        number: 1,
        body: `text\n${mark}`,
        app: 'github-actions',
        author: expect.objectContaining({ login: 'github-actions[bot]', type: 'Bot' }),
        labels: ['gate'],
        isPull: false,
        locked: false,
      }),
    ],
  },
  {
    name: 'readIssue',
    on: `GET ${r}/{issue_number}`,
    needs: ['issues', 'read'],
    prepare: first(asked, async ({ github }) => [await readIssue(github, 1), await readIssue(github, 99)]),
    effect: async (_, result) => result,
    expected: [
      expect.objectContaining({ number: 1, title: 'Approve?', app: '', createdAt: new Date('2026-05-01T12:00:00Z') }),
      undefined,
    ],
  },
  {
    name: 'listIssues',
    on: `GET ${r}`,
    needs: ['issues', 'read'],
    prepare: first(
      async (hub) => {
        await asked(hub)
        hub.fake.addIssue({ title: 'Other' })
        await hub.fake.addPullRequest({ title: 'Four', head: 'feature', labels: ['gate'] })
      },
      ({ github }) => listIssues(github, { label: 'gate', state: 'open' }),
    ),
    effect: async (_, result) => result,
    expected: [expect.objectContaining({ number: 1, labels: ['gate'], state: 'open' })],
  },
  {
    name: 'updateIssue',
    on: `PATCH ${r}/{issue_number}`,
    needs: ['issues', 'write'],
    prepare: first(asked, ({ github }) =>
      updateIssue(github, 1, { state: 'closed', stateReason: 'not_planned', labels: ['gate', 'rejected'] }),
    ),
    effect: async (hub, result) => [issues(hub), result],
    expected: [
      [expect.objectContaining({ state: 'closed', stateReason: 'not_planned', labels: ['gate', 'rejected'] })],
      expect.objectContaining({ state: 'closed' }),
    ],
  },
  {
    name: 'lockIssue',
    on: `PUT ${r}/{issue_number}/lock`,
    needs: ['issues', 'write'],
    prepare: first(asked, ({ github }) => lockIssue(github, 1)),
    effect: async (hub) => issues(hub),
    expected: [expect.objectContaining({ locked: true })],
  },
  {
    name: 'addReaction',
    on: `POST ${r}/comments/{comment_id}/reactions`,
    needs: ['issues', 'write'],
    prepare: first(talked, ({ github }, { comment }) => addReaction(github, comment.id, 'rocket')),
    effect: async ({ fake }) => [...fake.state.comments.values()].map(({ reactions }) => reactions),
    expected: [[expect.objectContaining({ by: 'github-actions[bot]', content: 'rocket' })]],
  },
  {
    name: 'createComment on an issue',
    on: `POST ${r}/{issue_number}/comments`,
    needs: ['issues', 'write'],
    prepare: first(asked, ({ github }) => createComment(github, 1, own, `${mark}one`, 'issue')),
    effect: async (hub) => comments(hub),
    expected: [`${mark}one`],
  },
  {
    name: 'updateComment on an issue',
    on: `PATCH ${r}/comments/{comment_id}`,
    needs: ['issues', 'write'],
    prepare: first(talked, ({ github }, { comment }) => updateComment(github, comment, 'two', 'issue')),
    effect: async (hub) => comments(hub),
    expected: ['two'],
  },
  {
    name: 'readEvidence',
    on: 'evidence',
    needs: ['issues', 'read'],
    prepare: first(talked, async ({ github }) => [await readEvidence(github, 1), await readEvidence(github, 99)]),
    effect: async (_, result) => result,
    expected: [
      expect.objectContaining({
        comments: [expect.objectContaining({ body: '/approve', lastEditedAt: undefined, viaEmail: false })],
        deletions: [],
        transfers: 0,
      }),
      undefined,
    ],
  },
  {
    name: 'listAppComments',
    on: `GET ${r}/{issue_number}/comments`,
    needs: ['issues', 'read'],
    prepare: first(
      async (hub) => {
        await talked(hub)
        hub.fake.as('bob').comment(1, '/approve', { app: 'agent' })
      },
      ({ github }) => listAppComments(github, 1),
    ),
    effect: async (_, result) => (result instanceof Map ? [...result.values()] : result),
    expected: ['', 'agent'],
  },
]
