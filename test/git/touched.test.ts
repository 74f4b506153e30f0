import { Git } from '../../src/git/process.ts'
import { findHolders, readTouchedPaths } from '../../src/git/touched.ts'
import { createWorld } from '../support/repository.ts'

const open = (path: string) => new Git(path, process.env, new AbortController().signal)

test('the paths of many commits at once; a file may have the name of a commit, or a line end in it', async () => {
  await using world = await createWorld({ message: 'first', files: { 'a.txt': '1' } })
  const { checkout } = world
  const first = await checkout.git('rev-parse', 'HEAD')
  const one = await checkout.commit({ message: 'one', files: { 'b.txt': '1', 'd/c.txt': '1' } })
  const two = await checkout.commit({ message: 'two', files: { [one]: 'x', 'we\nird': '2' } })
  const empty = await checkout.commit('empty')
  await checkout.git('checkout', '-q', '-b', 'side', one)
  await checkout.commit({ message: 'side', files: { 's.txt': '1' } })
  await checkout.git('merge', '-q', '--no-ff', '-m', 'merge', 'main')
  const merge = await checkout.git('rev-parse', 'HEAD')
  const found = await readTouchedPaths(open(checkout.path), [merge, empty, two, one, first])
  expect([...found]).toEqual([
    [two, [one, 'we\nird']],
    [one, ['b.txt', 'd/c.txt']],
  ])
  expect(await readTouchedPaths(open(checkout.path), [])).toEqual(new Map())
})

test('who adds or takes away a line with a text: not what the line stands beside, not the name of a file', async () => {
  await using world = await createWorld({ message: 'first', files: { 'a.txt': '1.0.0\nleft\n' } })
  const { checkout } = world
  const add = await checkout.commit({ message: 'add', files: { 'package.json': '{ "version": "1.1.0" }\n' } })
  const beside = await checkout.commit({ message: 'beside', files: { 'a.txt': '1.0.0\nright\n' } })
  const named = await checkout.commit({ message: 'named', files: { '1.3.0.txt': 'x\n' } })
  const away = await checkout.commit({ message: 'away', files: { 'package.json': '{}\n' } })
  const sign = await checkout.commit({ message: 'sign', files: { 'b.txt': `++ b\n${named}\n-- 1.4.0\n` } })
  const long = await checkout.commit({
    message: 'long',
    files: { 'c.js': `${'x'.repeat(3_000_000)}1.5.0${'y'.repeat(9)}` },
  })
  const wanted = new Map([
    [long, ['1.5.0']],
    [sign, ['2.0.0', '1.4.0']],
    [away, ['1.1.0']],
    [named, ['1.3.0']],
    [beside, ['1.0.0']],
    [add, ['1.1.0']],
  ])
  expect(await findHolders(open(checkout.path), wanted)).toEqual(new Set([long, sign, away, add]))
  // Dots are dots.
  expect(await findHolders(open(checkout.path), new Map([[add, ['1x1']]]))).toEqual(new Set())
})
