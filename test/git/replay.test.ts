import { Git } from '../../src/git/process.ts'
import { replay } from '../../src/git/replay.ts'
import { createWorld, git, type NewCommit, type World } from '../support/repository.ts'

const start = { message: 'start', files: { 'a.txt': '1\n2\n3\n4\n5\n6\n7\n8\n9\n', 'old.txt': 'old\n' } }

/** main with `theirs` on top of the start, and `mine` on top of the start too; gives what replaying made. */
async function replayed(world: World, theirs: readonly NewCommit[], mine: readonly (NewCommit | string)[]) {
  const { checkout } = world
  await checkout.commits(...theirs)
  const onto = await checkout.git('rev-parse', 'HEAD')
  await checkout.git('checkout', '--quiet', '-b', 'mine', 'v0')
  await checkout.commits(...mine)
  const made = await replay(new Git(checkout.path, process.env, new AbortController().signal), onto, 'mine')
  return { onto, made }
}

async function open(): Promise<World> {
  const world = await createWorld(start)
  await world.checkout.tag('v0')
  return world
}

const theirs = [{ message: 'theirs', files: { 'a.txt': 'one\n2\n3\n4\n5\n6\n7\n8\n9\n' } }]

test('commits come out as a rebase makes them, byte for byte but for tree and parent', async () => {
  await using world = await open()
  const { checkout } = world
  const mine = [
    { message: 'mine: ä\n\nbody\n\n\n', files: { 'a.txt': '1\n2\n3\n4\n5\n6\n7\n8\nnine\n' } },
    { message: Buffer.from([0x6c, 0x61, 0x74, 0x69, 0x6e, 0xe9]), files: { 'b/ü.txt': 'b' } },
    'empty from the start',
  ]
  const { onto, made } = await replayed(world, theirs, mine)
  expect(
    await git(checkout.path, ['log', '--format=%P %s', `${onto}..${made}`]).then((log) => log.split('\n').length),
  ).toBe(3)
  expect(await checkout.git('show', `${made}:a.txt`)).toBe('one\n2\n3\n4\n5\n6\n7\n8\nnine')
  const strip = (text: string) => text.replace(/^(tree|parent) .*\n/gm, '')
  for (const back of ['', '~1', '~2'])
    expect(strip(await checkout.git('cat-file', 'commit', `${made}${back}`))).toBe(
      strip(await checkout.git('cat-file', 'commit', `mine${back}`)),
    )
  expect(await checkout.git('rev-parse', 'HEAD')).toBe(await checkout.git('rev-parse', 'mine'))
  expect(await checkout.git('status', '--porcelain')).toBe('')
})

test('what is there already is dropped; nothing of one’s own leaves the other tip', async () => {
  await using world = await open()
  const { onto, made } = await replayed(world, theirs, theirs)
  expect(made).toBe(onto)
})

test.each<[string, (world: World) => Promise<void>]>([
  ['a conflict', async ({ checkout }) => void (await checkout.commit({ message: 'x', files: { 'a.txt': 'other\n' } }))],
  [
    'a merge',
    async ({ checkout }) => {
      await checkout.git('checkout', '--quiet', '-b', 'side')
      await checkout.commit({ message: 'side', files: { 'side.txt': 's' } })
      await checkout.git('checkout', '--quiet', 'mine')
      await checkout.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'side')
    },
  ],
  [
    'a signature',
    async ({ checkout }) => {
      await checkout.commit({ message: 'signed', files: { 'signed.txt': 's' } })
      const raw = await checkout.git('cat-file', 'commit', 'HEAD')
      const signed = raw.replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----\n\n')
      const sha = await git(checkout.path, ['hash-object', '-t', 'commit', '-w', '--stdin'], signed)
      await checkout.git('reset', '--quiet', '--hard', sha)
    },
  ],
])('%s needs a person', async (_, make) => {
  await using world = await open()
  const { checkout } = world
  await checkout.commits(...theirs)
  await checkout.git('checkout', '--quiet', '-b', 'mine', 'v0')
  await make(world)
  const own = new Git(checkout.path, process.env, new AbortController().signal)
  expect(await replay(own, await checkout.git('rev-parse', 'main'), 'mine')).toBeUndefined()
})
