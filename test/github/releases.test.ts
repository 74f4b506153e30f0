import { createHash, randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NamedFile } from '../../src/files/file-error.ts'
import { assetName, deleteAsset, listAssets, uploadAsset } from '../../src/github/operations/assets.ts'
import { createRelease, findRelease, releaseBodyLimit, updateRelease } from '../../src/github/operations/releases.ts'
import { effort } from '../support/effort.ts'
import { complaintOf, createHubs, type Hub, type Hubs } from './hub.ts'

let hubs: Hubs

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

const upload = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets'

async function fileOf(hub: Hub, content: Buffer | string): Promise<NamedFile> {
  const file = { root: hub.folder, path: 'file.bin' }
  await writeFile(join(file.root, file.path), content)
  return file
}

test('a published release costs one request', async () => {
  await using hub = await hubs.open()
  await createRelease(hub.github, 'v1.0.0', {})
  expect((await findRelease(hub.github, 'v1.0.0'))?.tag).toBe('v1.0.0')
  expect(hub.fake.requests).toHaveLength(2)
})

test('a draft is found behind a hundred others', async () => {
  await using hub = await hubs.open()
  const draft = await createRelease(hub.github, 'v2.0.0', { draft: true })
  for (let number = 0; number < 150; number++) await createRelease(hub.github, `x${number}`, { draft: true })
  expect((await findRelease(hub.github, 'v2.0.0'))?.id).toBe(draft.id)
  expect(hub.fake.count('GET /repos/{owner}/{repo}/releases')).toBe(2)
})

test('no release of the tag is no error', async () => {
  await using hub = await hubs.open()
  expect(await findRelease(hub.github, 'v9.9.9')).toBeUndefined()
})

test('publishing a draft makes the tag where it is to be, and immutable where the repository says so', async () => {
  await using hub = await hubs.open({ immutableReleases: true })
  const draft = await createRelease(hub.github, 'v2.0.0', { target: hub.shas[1] ?? '', draft: true })
  expect(await hub.fake.state.git.ref('refs/tags/v2.0.0')).toBeUndefined()
  const file = await fileOf(hub, 'x')
  const asset = await uploadAsset(hub.github, { release: draft, name: 'a', file })
  const release = await updateRelease(hub.github, draft, { draft: false })
  expect(release.immutable).toBe(true)
  expect((await hub.fake.state.git.ref('refs/tags/v2.0.0'))?.sha).toBe(hub.shas[1])
  const late = await complaintOf(uploadAsset(hub.github, { release, name: 'b', file }))
  expect(late).toEqual({ reason: 'validation', message: expect.stringContaining('immutable release') })
  expect(await complaintOf(deleteAsset(hub.github, asset))).toMatchObject({ reason: 'validation' })
  expect(await listAssets(hub.github, release.id)).toHaveLength(1)
})

test('a long body is refused in words that say why', async () => {
  await using hub = await hubs.open()
  await createRelease(hub.github, 'v1.0.0', { body: '😀'.repeat(releaseBodyLimit) })
  const { reason, message } = await complaintOf(
    createRelease(hub.github, 'v2.0.0', { body: 'x'.repeat(releaseBodyLimit + 1) }),
  )
  expect(reason).toBe('validation')
  expect(message).toContain('maximum is 125000 characters')
})

test('a rule against new tags is named as one', async () => {
  await using hub = await hubs.open()
  await hub.fake.protect('refs/tags/*', 'ruleset')
  expect(await complaintOf(createRelease(hub.github, 'v2.0.0', {}))).toMatchObject({ reason: 'protected-branch' })
})

test('uploads byte for byte, with type and length', async () => {
  await using hub = await hubs.open()
  const release = await createRelease(hub.github, 'v2.0.0', { draft: true })
  const content = randomBytes(3_000_000)
  const asset = await uploadAsset(hub.github, { release, name: 'ship.tar.gz', file: await fileOf(hub, content) })
  expect(asset).toMatchObject({ name: 'ship.tar.gz', size: content.length, contentType: 'application/gzip' })
  const digest = createHash('sha256').update(content).digest('hex')
  expect(asset.digest).toBe(`sha256:${digest}`)
  const kept = hub.fake.releases()[0]?.assets[0]?.content ?? Buffer.alloc(0)
  expect(kept.equals(content)).toBe(true)
})

test('an empty file can be uploaded', async () => {
  await using hub = await hubs.open()
  const release = await createRelease(hub.github, 'v2.0.0', { draft: true })
  expect(await uploadAsset(hub.github, { release, name: 'empty', file: await fileOf(hub, '') })).toMatchObject({
    size: 0,
  })
})

test('what a broken upload left is removed before the next attempt', async () => {
  await using hub = await hubs.open()
  const release = await createRelease(hub.github, 'v2.0.0', { draft: true })
  hub.fake.fault({ on: upload, times: 2, trouble: { kind: 'starter' } })
  await uploadAsset(hub.github, { release, name: 'a b.zip', file: await fileOf(hub, 'content') })
  expect(hub.fake.releases()[0]?.assets.map(({ name, state }) => [name, state])).toEqual([['a.b.zip', 'uploaded']])
  expect(hub.fake.count(upload)).toBe(3)
})

test('a name that is taken is a complaint, not a second file', async () => {
  await using hub = await hubs.open()
  const release = await createRelease(hub.github, 'v2.0.0', { draft: true })
  const file = await fileOf(hub, 'content')
  await uploadAsset(hub.github, { release, name: 'a', file })
  const { reason, message } = await complaintOf(uploadAsset(hub.github, { release, name: 'a', file }))
  expect(reason).toBe('validation')
  expect(message).toContain('already_exists')
})

test('all assets are listed, page by page', async () => {
  await using hub = await hubs.open()
  const release = await createRelease(hub.github, 'v2.0.0', { draft: true })
  const file = await fileOf(hub, 'x')
  for (let number = 0; number < 101; number++) await uploadAsset(hub.github, { release, name: `a${number}`, file })
  expect(await listAssets(hub.github, release.id)).toHaveLength(101)
})

test.each([
  ['plain-1.0_x64.tar.gz', 'plain-1.0_x64.tar.gz'],
  ['with space.txt', 'with.space.txt'],
  ['.hidden', 'hidden'],
  ['ends..', 'ends'],
  ['ünï (1)', 'n.1'],
  ['a@b+c~d', 'a@b+c.d'],
])('GitHub renames %j to %j', (given, expected) => {
  expect(assetName(given)).toBe(expected)
})

test('a hostile name is renamed in linear time', async () => {
  const names = ['.'.repeat(1_000_000) + 'x'.repeat(10) + '.'.repeat(1_000_000), `${'.'.repeat(500_000)}x`.repeat(2)]
  expect(await effort(() => names.map(assetName))).toBeLessThan(5_000)
})
