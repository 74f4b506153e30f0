import { createWorld, git, type World } from '../repository.ts'
import { openGit } from './git.ts'

let world: World
beforeAll(async () => {
  world = await createWorld('feat: one', { message: '', author: 'No Mail <>' }, { message: 'fix: ü\n\nbody\n\n\n' })
  const { checkout, bare } = world
  await git(checkout.path, ['commit', '-q', '--allow-empty', '-m', 'zone'], '', { GIT_AUTHOR_DATE: '1700000000 -0330' })
  await git(
    checkout.path,
    ['-c', 'i18n.commitEncoding=latin1', 'commit', '-q', '--allow-empty', '-F', '-'],
    Buffer.from('caf\xe9', 'latin1'),
  )
  await checkout.git('switch', '-qc', 'side', 'HEAD~2')
  await checkout.commit('docs: side')
  await checkout.git('switch', '-q', '-')
  await checkout.merge('side', 'Merge side')
  await checkout.push()
  await checkout.git('push', '-q', 'origin', 'side')
  await checkout.tag('v1')
  await checkout.git('tag', '-am', 'of a tag', 'again', 'v1')
  await checkout.git('tag', 'tree', 'HEAD^{tree}')
  await checkout.git('push', '-q', 'origin', 'again', 'tree')
  await git(bare, ['update-ref', 'refs/tags/refs/heads/hidden', 'main'])
  await git(bare, ['update-ref', 'refs/heads/refs/tags/v1', 'main~1'])
})
afterAll(() => world[Symbol.asyncDispose]())

/** What the fake asks, and what git itself says to the same. */
async function compare(): Promise<void> {
  const { bare } = world
  const fake = openGit(bare)
  const names = ['main', 'side', 'v1', 'again', 'tree', 'hidden', 'no', 'refs/tags/v1', 'refs/heads/hidden']
  const whole = names.flatMap((name) => [name, `refs/heads/${name}`, `refs/tags/${name}`])
  const shas = (await git(bare, ['rev-list', '--all'])).split('\n')
  const asked = [...whole, ...shas, await git(bare, ['rev-parse', 'refs/tags/v1']), 'f'.repeat(40), 'refs/heads/a..b']
  for (const name of asked) {
    const said = await git(bare, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).catch(() => undefined)
    expect([name, await fake.commitOf(name)]).toEqual([name, said])
    expect([name, (await fake.commitsOf([name]))[0]]).toEqual([name, said])
    const [line = ''] = (
      await git(bare, ['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)', name])
    ).split('\n')
    const [ref = '', sha, type] = line.split(' ')
    expect([name, await fake.ref(name)]).toEqual([name, ref === name ? { name, sha, type } : undefined])
  }
  for (const sha of shas) {
    const [quick] = await fake.commits('-1', sha)
    // the same commit, asked for in a form that only git answers
    const [slow] = await openGit(bare).commits('--max-count=1', sha)
    expect(quick).toEqual(slow)
    expect(await fake.exists(sha)).toBe(true)
  }
  expect(await fake.exists('f'.repeat(40))).toBe(false)
}

test('what the files of a repository say at once is what git says', compare)

test('and so it is once everything is packed, and after a ref moved again', async () => {
  await git(world.bare, ['gc', '--quiet', '--prune=now'])
  await compare()
  const fake = openGit(world.bare)
  const before = await fake.commitOf('refs/heads/main')
  await world.checkout.commit('feat: later')
  await world.checkout.push()
  const after = await git(world.bare, ['rev-parse', 'main'])
  expect(after).not.toBe(before)
  expect(await fake.commitOf('refs/heads/main')).toBe(after)
  await git(world.bare, ['update-ref', '-d', 'refs/heads/side'])
  expect(await fake.commitOf('refs/heads/side')).toBeUndefined()
  await compare()
})
