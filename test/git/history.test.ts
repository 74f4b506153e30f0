import { Git } from '../../src/git/process.ts'
import { readCommits, readSince } from '../../src/git/range/history.ts'
import { createWorld, git } from '../support/repository.ts'

const open = (path: string) => new Git(path, process.env, new AbortController().signal)

test('reads every commit of a range, newest first, with parents, people, dates, whole messages and paths', async () => {
  await using world = await createWorld({ message: 'feat: one', files: { 'a.txt': '1' } })
  const { checkout } = world
  const base = await checkout.git('rev-parse', 'HEAD')
  const second = await checkout.commit({
    message: 'fix: two\n\nbody\n\nRefs: #1\n',
    files: { 'd/ä b.txt': '2', 'we\nird': '3' },
  })
  await checkout.git('checkout', '-q', '-b', 'side')
  const side = await checkout.commit('')
  await checkout.git('checkout', '-q', 'main')
  await checkout.commit({ message: 'main goes on', files: { 'm.txt': 'm' } })
  await checkout.git('merge', '-q', '--no-ff', '-m', "Merge branch 'side'", 'side')
  const commits = await readCommits(open(checkout.path), { head: 'HEAD', except: [base], files: true, people: true })
  expect(commits.map(({ message, files }) => ({ message, files }))).toEqual([
    { message: "Merge branch 'side'", files: [] },
    { message: 'main goes on', files: ['m.txt'] },
    { message: '', files: [] },
    { message: 'fix: two\n\nbody\n\nRefs: #1', files: ['d/ä b.txt', 'we\nird'] },
  ])
  expect(commits[2]?.sha).toBe(side)
  expect(commits[0]?.parents).toHaveLength(2)
  expect(commits[3]).toMatchObject({
    sha: second,
    parents: [base],
    author: { name: 'Alice', email: 'alice@example.com' },
  })
  expect(commits.map(({ counted }) => counted?.changes[0]?.type)).toEqual([undefined, undefined, undefined, 'fix'])
})

test('invalid UTF-8, a NUL, a megabyte of subject and a file named like a record do not disturb the neighbours', async () => {
  await using world = await createWorld('feat: base')
  const { checkout } = world
  const base = await checkout.git('rev-parse', 'HEAD')
  const tree = await checkout.git('rev-parse', 'HEAD^{tree}')
  const raw = (parent: string, ...message: readonly (string | Uint8Array)[]) => {
    const head = `tree ${tree}\nparent ${parent}\nauthor A <a@b> 1700000100 +0000\ncommitter A <a@b> 1700000100 +0000\n\n`
    const bytes = Buffer.concat([head, ...message].map((part) => Buffer.from(part)))
    return git(checkout.path, ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], bytes)
  }
  const nul = await raw(base, 'fix: nul', Uint8Array.of(0), ' feat!: hidden\n')
  await checkout.git('update-ref', 'refs/heads/main', await raw(nul, 'fix: ', Uint8Array.of(0xff, 0xfe)))
  await checkout.commit({ message: `feat: ${'x'.repeat(1_000_000)}`, files: { [`\u0001${'a'.repeat(40)}`]: 'x' } })
  const commits = await readCommits(open(checkout.path), { head: 'HEAD', except: [base], files: true })
  expect(commits.map(({ message }) => message.slice(0, 20))).toEqual([
    `feat: ${'x'.repeat(14)}`,
    'fix: \ufffd\ufffd',
    'fix: nul',
  ])
  expect(commits[0]?.message).toHaveLength(1_000_006)
})

test('a range since a base is read only where the base is an ancestor', async () => {
  await using world = await createWorld('feat: root')
  const { checkout } = world
  const root = await checkout.git('rev-parse', 'HEAD')
  await checkout.git('checkout', '-q', '-b', 'side')
  const side = await checkout.commit('fix: side')
  await checkout.git('checkout', '-q', 'main')
  const main = await checkout.commit('fix: main')
  const read = async (head: string, base: string) => (await readSince(open(checkout.path), { head }, base))?.length
  expect(await read(main, root)).toBe(1)
  expect(await read(main, main)).toBe(0)
  expect(await read(main, side)).toBeUndefined()
  expect(await read(root, main)).toBeUndefined()
  expect(await read(main, '1'.repeat(40))).toBeUndefined()
})
