import { compare } from '../../src/github/repository/compare.ts'
import { readFile } from '../../src/github/repository/contents.ts'
import { complaintOf, createHubs, type Hub, type Hubs } from './hub.ts'

let hubs: Hubs

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

const who = { name: 'Bob', email: 'bob@example.com', date: '2026-04-01T10:00:00Z' }

/** Puts a commit with files on a branch. */
async function write({ fake }: Hub, branch: string, files: Readonly<Record<string, string>>): Promise<string> {
  const { git } = fake.state
  const name = `refs/heads/${branch}`
  const before = await git.commitOf(name)
  const additions = Object.entries(files).map(([path, text]) => ({ path, contents: Buffer.from(text) }))
  const tree = await git.writeTree(before ?? '', { additions, deletions: [] })
  const sha = await git.commitTree(tree, before === undefined ? [] : [before], 'feat: grün\n\nbody', who)
  await git.update([{ name, before, after: sha }])
  return sha
}

/** A stream for fast-import: so many commits on the branch `many`. */
function commits(from: string, count: number): string {
  const at = Date.parse(who.date) / 1000
  return Array.from({ length: count }, (_, index) => {
    const message = `commit ${index}`
    const parent = index === 0 ? `from ${from}\n` : ''
    return `commit refs/heads/many\ncommitter ${who.name} <${who.email}> ${at} +0000\ndata ${message.length}\n${message}\n${parent}`
  }).join('')
}

describe('a file', () => {
  test('is that of the default branch unless another is named', async () => {
    await using hub = await hubs.open()
    await write(hub, 'main', { '.github/gates.yml': 'gates: { größe: 1 }\n' })
    await write(hub, 'feature', { '.github/gates.yml': 'gates: {}\n' })
    expect(await readFile(hub.github, '.github/gates.yml')).toBe('gates: { größe: 1 }\n')
    expect(await readFile(hub.github, '.github/gates.yml', 'feature')).toBe('gates: {}\n')
    expect(await readFile(hub.github, '.github/gates.yml', 'v1.0.0')).toBeUndefined()
  })

  test('is no folder', async () => {
    await using hub = await hubs.open()
    await write(hub, 'main', { 'docs/a.md': 'a' })
    expect(await readFile(hub.github, 'docs')).toBeUndefined()
  })

  test('of more than a megabyte is refused, not taken for an empty one', async () => {
    await using hub = await hubs.open()
    await write(hub, 'main', { 'big.yml': 'x'.repeat(1_000_001) })
    expect(await complaintOf(readFile(hub.github, 'big.yml'))).toMatchObject({ reason: 'validation' })
  })
})

describe('a comparison', () => {
  test('tells accounts, dates and parents, oldest first', async () => {
    await using hub = await hubs.open()
    const [main = ''] = hub.shas
    const sha = await write(hub, 'main', { 'c.txt': 'c' })
    hub.fake.state.mails.set('bob@example.com', 'bob')
    expect(await compare(hub.github, main, 'main', { limit: 250 })).toEqual({
      ...{ status: 'ahead', aheadBy: 1, behindBy: 0, more: false },
      commits: [
        {
          sha,
          message: 'feat: grün',
          author: expect.objectContaining({ login: 'bob', type: 'User' }),
          authorName: 'Bob',
          authoredAt: new Date(who.date),
          committedAt: new Date(who.date),
          parents: 1,
        },
      ],
    })
  })

  test.each([
    ['main', 'main', 'identical', 0, 0],
    ['feature', 'main', 'behind', 0, 1],
    ['main', 'feature', 'ahead', 1, 0],
  ])('%s...%s is %s', async (base, head, status, aheadBy, behindBy) => {
    await using hub = await hubs.open()
    const found = await compare(hub.github, base, head, { limit: 250 })
    expect(found).toMatchObject({ status, aheadBy, behindBy, more: false })
    expect(found.commits).toHaveLength(aheadBy)
  })

  test.each([
    [0, 1, true],
    [100, 1, true],
    [101, 2, true],
    [130, 2, false],
    [1000, 2, false],
  ])('of 130 commits, %i at most cost %i requests', async (limit, requests, more) => {
    await using hub = await hubs.open()
    const [main = ''] = hub.shas
    await hub.fake.state.git.run(['fast-import', '--quiet'], { input: commits(main, 130) })
    const found = await compare(hub.github, main, 'many', { limit })
    expect(found).toMatchObject({ aheadBy: 130, more })
    const expected = Array.from({ length: Math.min(limit, 130) }, (_, index) => `commit ${index}`)
    expect(found.commits.map(({ message }) => message)).toEqual(expected)
    expect(hub.fake.requests).toHaveLength(requests)
  })

  test('with a commit that is gone ends in a complaint', async () => {
    await using hub = await hubs.open()
    const asked = compare(hub.github, 'f'.repeat(40), 'main', { limit: 250 })
    expect(await complaintOf(asked)).toMatchObject({ reason: 'not-found' })
  })
})
