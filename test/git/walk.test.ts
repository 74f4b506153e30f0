import { Git } from '../../src/git/process.ts'
import { readCommits } from '../../src/git/range/history.ts'
import { randomFrom } from '../support/random.ts'
import { createWorld, git } from '../support/repository.ts'
import { rounds } from '../support/sample.ts'
import { historyOf, reached } from './graphs.ts'

const open = (path: string) => new Git(path, process.env, new AbortController().signal)

test.each([
  ['right', 0],
  ['a little wrong', 3],
  ['wrong', 40],
] as const)('where clocks are %s, a range is what its graph says, in the order of git', async (_, skew) => {
  await using world = await createWorld()
  const { checkout } = world
  const random = randomFrom(skew + 1)
  await git(checkout.path, ['fast-import', '--quiet', '--force'], historyOf(random, 600, skew))
  const lines = (await checkout.git('rev-list', '--all', '--parents')).split('\n').map((line) => line.split(' '))
  const parents = new Map(lines.map(([sha = '', ...others]) => [sha, others]))
  const shas = [...parents.keys()]
  const any = () => shas[Math.floor(random() * shas.length)] ?? ''
  let asGit = 0
  const all = rounds(200, 25)
  for (let round = 0; round < all; round += 1) {
    const head = any()
    const except = random() < 0.5 ? [any()] : [any(), any()]
    const out = reached(parents, except)
    const commits = await readCommits(open(checkout.path), { head, except })
    const found = commits.map(({ sha }) => sha)
    expect(new Set(found)).toEqual(new Set([...reached(parents, [head])].filter((sha) => !out.has(sha))))
    const said = await checkout.git('rev-list', head, ...except.map((sha) => `^${sha}`))
    if (said === found.join('\n')) asGit += 1
  }
  // git ends its walk a little earlier, so clocks that are very wrong mislead it now and then
  expect(asGit / all).toBeGreaterThan(skew > 10 ? 0.9 : 0.999)
})

test('a short range of a long history is read without the rest', async () => {
  await using world = await createWorld()
  const { checkout } = world
  const stream = historyOf(() => 0.1, 6_000, 0)
  await git(checkout.path, ['fast-import', '--quiet', '--force'], stream)
  const [head = '', base = ''] = (await checkout.git('rev-parse', 'c6000', 'c5990')).split('\n')
  let bytes = 0
  class Counting extends Git {
    override stream(...[args, take, options]: Parameters<Git['stream']>) {
      const counted = (chunk: Buffer) => {
        bytes += chunk.length
        take(chunk)
      }
      return super.stream(args, counted, options)
    }
  }
  // Without a place for temporary files, everything comes through a pipe.
  const env = { ...process.env, RUNNER_TEMP: '/nowhere' }
  const counting = new Counting(checkout.path, env, new AbortController().signal)
  expect(await readCommits(counting, { head, except: [base] })).toHaveLength(
    Number(await checkout.git('rev-list', '--count', `${base}..${head}`)),
  )
  expect(bytes).toBeLessThan(300_000)
})
