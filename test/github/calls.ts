import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createComment, updateComment } from '../../src/github/conversation/comments.ts'
import { addLabels, createPull, listPulls, readPull, updatePull } from '../../src/github/conversation/pulls.ts'
import { deleteAsset, listAssets, uploadAsset } from '../../src/github/operations/assets.ts'
import {
  createRelease,
  deleteRelease,
  findRelease,
  type Release,
  updateRelease,
} from '../../src/github/operations/releases.ts'
import { createCommitOnBranch } from '../../src/github/repository/commit.ts'
import { findNewcomers, readPullsOfCommits } from '../../src/github/repository/history.ts'
import { readLandedPulls } from '../../src/github/repository/landed.ts'
import { createRef, createTagObject, deleteRef, readRef, updateRefs } from '../../src/github/repository/refs.ts'
import { formatMarker, marker } from '../../src/markdown/marker.ts'
import { actionCases } from './calls-actions.ts'
import { deploymentCases } from './calls-deployments.ts'
import { issueCases } from './calls-issues.ts'
import { type Case, first } from './case.ts'
import type { Hub } from './hub.ts'

const r = '/repos/{owner}/{repo}'
const names = ({ fake }: Hub) =>
  fake.releases().map(({ tag, draft, assets }) => [tag, draft, assets.map(({ name }) => name)])
const refs = async ({ fake }: Hub) => (await fake.state.git.refs()).map(({ name }) => name)
const plain = ['refs/heads/feature', 'refs/heads/main', 'refs/tags/v1.0.0']

async function draft({ github }: Hub): Promise<Release> {
  return createRelease(github, 'v2.0.0', { target: 'main', draft: true })
}

async function found({ github }: Hub): Promise<Release> {
  const release = await findRelease(github, 'v2.0.0')
  if (release === undefined) throw new Error('the draft is gone')
  return release
}

async function prepareUpload(hub: Hub) {
  const release = await draft(hub)
  const file = { root: hub.folder, path: 'asset.txt' }
  await writeFile(join(file.root, file.path), 'content')
  return () => uploadAsset(hub.github, { release, name: 'my file.txt', file })
}

const own = marker('db-migrate', [['plan', '7']])
const mark = formatMarker(own)
const comments = ({ fake }: Hub) => [...fake.state.comments.values()].map(({ body }) => body)

async function commented(hub: Hub) {
  const { number } = await hub.fake.addPullRequest({ title: 'a', head: 'feature' })
  return { number, comment: await createComment(hub.github, number, own, `${mark}one`) }
}

/** Every call of src/github. */
export const cases: readonly Case[] = [
  {
    name: 'createComment',
    on: `POST ${r}/issues/{issue_number}/comments`,
    needs: ['pull-requests', 'write'],
    prepare: first(
      ({ fake }) => fake.addPullRequest({ title: 'a', head: 'feature' }),
      ({ github }, { number }) => createComment(github, number, own, `${mark}one`),
    ),
    effect: async (hub) => comments(hub),
    expected: [`${mark}one`],
  },
  {
    name: 'updateComment',
    on: `PATCH ${r}/issues/comments/{comment_id}`,
    needs: ['pull-requests', 'write'],
    prepare: first(commented, ({ github }, { comment }) => updateComment(github, comment, `${mark}two`)),
    effect: async (hub) => comments(hub),
    expected: [`${mark}two`],
  },
  {
    name: 'findRelease of a published one',
    on: `GET ${r}/releases/tags/{tag}`,
    needs: ['contents', 'read'],
    prepare: first(
      ({ github }) => createRelease(github, 'v1.0.0', { name: 'One' }),
      ({ github }) => findRelease(github, 'v1.0.0'),
    ),
    effect: async (_, result) => result,
    expected: expect.objectContaining({ tag: 'v1.0.0', name: 'One', draft: false }),
  },
  {
    name: 'findRelease of a draft',
    on: `GET ${r}/releases`,
    needs: ['contents', 'read'],
    prepare: first(draft, found),
    effect: async (_, result) => result,
    expected: expect.objectContaining({ tag: 'v2.0.0', draft: true }),
  },
  {
    name: 'createRelease as a draft',
    on: `POST ${r}/releases`,
    needs: ['contents', 'write'],
    prepare: first(async () => undefined, draft),
    effect: async (hub) => [names(hub), await refs(hub)],
    expected: [[['v2.0.0', true, []]], plain],
  },
  {
    name: 'createRelease, published at once',
    on: `POST ${r}/releases`,
    needs: ['contents', 'write'],
    prepare: first(
      async () => undefined,
      ({ github }) => createRelease(github, 'v2.0.0', { target: 'main' }),
    ),
    effect: async (hub) => [names(hub), await refs(hub)],
    expected: [[['v2.0.0', false, []]], [...plain, 'refs/tags/v2.0.0']],
  },
  {
    name: 'updateRelease that publishes',
    on: `PATCH ${r}/releases/{release_id}`,
    needs: ['contents', 'write'],
    prepare: first(draft, ({ github }, release) => updateRelease(github, release, { draft: false, body: 'text' })),
    effect: async (hub) => [names(hub), await refs(hub)],
    expected: [[['v2.0.0', false, []]], [...plain, 'refs/tags/v2.0.0']],
  },
  {
    name: 'deleteRelease',
    on: `DELETE ${r}/releases/{release_id}`,
    needs: ['contents', 'write'],
    prepare: first(draft, ({ github }, release) => deleteRelease(github, release)),
    effect: async (hub) => names(hub),
    expected: [],
  },
  {
    name: 'listAssets',
    on: `GET ${r}/releases/{release_id}/assets`,
    needs: ['contents', 'read'],
    prepare: first(
      async (hub) => {
        await (await prepareUpload(hub))()
        return found(hub)
      },
      ({ github }, release) => listAssets(github, release.id),
    ),
    effect: async (_, result) => result,
    expected: [expect.objectContaining({ name: 'my.file.txt', size: 7, state: 'uploaded', contentType: 'text/plain' })],
  },
  {
    name: 'uploadAsset',
    on: `POST ${r}/releases/{release_id}/assets`,
    needs: ['contents', 'write'],
    prepare: prepareUpload,
    effect: async (hub, result) => [names(hub), result],
    expected: [[['v2.0.0', true, ['my.file.txt']]], expect.objectContaining({ name: 'my.file.txt', size: 7 })],
  },
  {
    name: 'deleteAsset',
    on: `DELETE ${r}/releases/assets/{asset_id}`,
    needs: ['contents', 'write'],
    prepare: first(
      async (hub) => (await prepareUpload(hub))(),
      ({ github }, asset) => deleteAsset(github, asset),
    ),
    effect: async (hub) => names(hub),
    expected: [['v2.0.0', true, []]],
  },
  {
    name: 'listPulls',
    on: `GET ${r}/pulls`,
    needs: ['pull-requests', 'read'],
    prepare: first(
      ({ fake }) => fake.addPullRequest({ title: 'Four', head: 'feature' }),
      ({ github }) => listPulls(github, { state: 'open', head: 'feature', base: 'main' }),
    ),
    effect: async (_, result) => result,
    expected: [expect.objectContaining({ number: 1, title: 'Four', merged: false, mergeSha: '' })],
  },
  {
    name: 'readPull',
    on: `GET ${r}/pulls/{pull_number}`,
    needs: ['pull-requests', 'read'],
    prepare: first(
      ({ fake }) => fake.addPullRequest({ title: 'Four', head: 'feature' }),
      ({ github }) => readPull(github, 1),
    ),
    effect: async (_, result) => result,
    expected: expect.objectContaining({ number: 1, state: 'open', base: expect.objectContaining({ branch: 'main' }) }),
  },
  {
    name: 'createPull',
    on: `POST ${r}/pulls`,
    needs: ['pull-requests', 'write'],
    prepare: first(
      async () => undefined,
      ({ github }) => createPull(github, 'feature', { title: 'Release', body: 'text', base: 'main' }),
    ),
    effect: async ({ fake }, result) => [fake.pulls().map(({ title }) => title), result],
    expected: [['Release'], expect.objectContaining({ number: 1, title: 'Release' })],
  },
  {
    name: 'updatePull',
    on: `PATCH ${r}/pulls/{pull_number}`,
    needs: ['pull-requests', 'write'],
    prepare: first(
      ({ fake }) => fake.addPullRequest({ title: 'Four', head: 'feature' }),
      ({ github }) => updatePull(github, 1, { title: 'Five', state: 'closed' }),
    ),
    effect: async ({ fake }) => fake.pulls().map(({ title, state }) => [title, state]),
    expected: [['Five', 'closed']],
  },
  {
    name: 'addLabels',
    on: `POST ${r}/issues/{issue_number}/labels`,
    needs: ['pull-requests', 'write'],
    prepare: first(
      ({ fake }) => fake.addPullRequest({ title: 'Four', head: 'feature', labels: ['kept'] }),
      ({ github }) => addLabels(github, 1, ['release']),
    ),
    effect: async ({ fake }) => fake.pulls().map(({ labels }) => labels),
    expected: [['kept', 'release']],
  },
  {
    name: 'readRef',
    on: `GET ${r}/git/ref/{ref}`,
    needs: ['contents', 'read'],
    prepare: first(
      async () => undefined,
      async (hub) => [
        (await readRef(hub.github, 'refs/heads/main'))?.sha === hub.shas[0],
        (await readRef(hub.github, 'refs/tags/v1.0.0'))?.type,
      ],
    ),
    effect: async (_, result) => result,
    expected: [true, 'tag'],
  },
  {
    name: 'createTagObject',
    on: `POST ${r}/git/tags`,
    needs: ['contents', 'write'],
    prepare: first(
      async () => undefined,
      ({ github, shas }) => createTagObject(github, { tag: 'v2.0.0', message: 'Two', sha: shas[0] ?? '' }),
    ),
    effect: async ({ fake }, sha) => (await fake.state.git.run(['cat-file', '-t', String(sha)])).toString().trim(),
    expected: 'tag',
  },
  {
    name: 'createRef',
    on: `POST ${r}/git/refs`,
    needs: ['contents', 'write'],
    prepare: first(
      async () => undefined,
      ({ github, shas }) => createRef(github, 'refs/tags/v2.0.0', shas[0] ?? ''),
    ),
    effect: async (hub, result) => [await refs(hub), result],
    expected: [[...plain, 'refs/tags/v2.0.0'], 'created'],
  },
  {
    name: 'deleteRef',
    on: `DELETE ${r}/git/refs/{ref}`,
    needs: ['contents', 'write'],
    prepare: first(
      async () => undefined,
      ({ github }) => deleteRef(github, 'refs/heads/feature'),
    ),
    effect: refs,
    expected: ['refs/heads/main', 'refs/tags/v1.0.0'],
  },
  {
    name: 'updateRefs',
    on: 'updateRefs',
    needs: ['contents', 'write'],
    prepare: first(
      async () => undefined,
      ({ github, shas }) =>
        updateRefs(github, [
          { name: 'refs/heads/main', before: shas[0], after: shas[1], force: true },
          { name: 'refs/tags/v2.0.0', before: undefined, after: shas[1] },
        ]),
    ),
    effect: async (hub, result) => [
      await refs(hub),
      (await hub.fake.state.git.commitOf('main')) === hub.shas[1],
      result,
    ],
    expected: [[...plain, 'refs/tags/v2.0.0'], true, 'updated'],
  },
  {
    name: 'createCommitOnBranch',
    on: 'createCommitOnBranch',
    needs: ['contents', 'write'],
    prepare: first(
      async () => undefined,
      ({ github, shas }) =>
        createCommitOnBranch(github, {
          branch: 'main',
          expectedHead: shas[0] ?? '',
          headline: 'release 2.0.0',
          body: 'because',
          additions: [{ path: 'dir/a.txt', contents: new TextEncoder().encode('grün\n') }],
          deletions: ['old.txt'],
        }),
    ),
    effect: async ({ fake, shas }, result) => {
      const commits = await fake.state.git.commits('main', `^${shas[0]}`)
      const files = (await fake.state.git.run(['ls-tree', '-r', '--format=%(objectmode) %(path)', 'main'])).toString()
      const file = (await fake.state.git.run(['show', 'main:dir/a.txt'])).toString()
      return [
        commits.map(({ message }) => message),
        files,
        file,
        JSON.stringify(result).includes(commits[0]?.sha ?? '?'),
      ]
    },
    expected: [['release 2.0.0\n\nbecause'], '100644 a.txt\n100644 dir/a.txt\n', 'grün\n', true],
  },
  {
    name: 'readPullsOfCommits',
    on: 'pullsOfCommits',
    needs: ['pull-requests', 'read'],
    prepare: first(
      ({ fake, shas }) =>
        fake.addPullRequest({ title: 'Three', merge: { sha: shas[0] ?? '' }, closes: [7], labels: ['x'] }),
      ({ github, shas }) => readPullsOfCommits(github, shas),
    ),
    effect: async ({ shas }, result) => (result instanceof Map ? shas.map((sha) => result.get(sha)) : result),
    expected: [
      [expect.objectContaining({ number: 1, labels: ['x'], closes: [expect.objectContaining({ number: 7 })] })],
      [],
      [],
    ],
  },
  {
    name: 'readLandedPulls',
    on: 'landedPulls',
    needs: ['pull-requests', 'read'],
    prepare: first(
      ({ fake, shas }) =>
        fake.addPullRequest({
          title: 'Three',
          merge: { sha: shas[0] ?? '' },
          squashed: [shas[2] ?? ''],
          labels: ['x'],
        }),
      ({ github, shas }) => readLandedPulls(github, [...shas, '0'.repeat(40)]),
    ),
    effect: async ({ shas }, result) => (result instanceof Map ? [result.size, result.get(shas[0])] : result),
    expected: [
      1,
      expect.objectContaining({
        ...{ number: 1, title: 'Three', author: 'octocat', labels: ['x'] },
        commits: [expect.objectContaining({ isMerge: false, authoredAt: expect.any(Date) })],
      }),
    ],
  },
  {
    name: 'findNewcomers',
    on: 'mergedBefore',
    needs: ['pull-requests', 'read'],
    prepare: first(
      ({ fake, shas }) =>
        fake.addPullRequest({
          title: 'Old',
          author: 'alice',
          merge: { sha: shas[1] ?? '', at: '2020-01-01T00:00:00Z' },
        }),
      ({ github }) => findNewcomers(github, ['alice', 'bob', 'no login!'], new Date('2026-01-01')),
    ),
    effect: async (_, result) => (result instanceof Set ? [...result] : result),
    expected: ['bob'],
  },
  ...deploymentCases,
  ...issueCases,
  ...actionCases,
]
