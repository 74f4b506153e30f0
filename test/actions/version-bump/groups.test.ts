/** Packages of a monorepo that share one version. */
import { bump } from '../../support/bump.ts'
import { createWorld } from '../../support/repository.ts'

const packages = 'packages/a: a\npackages/b: b\npackages/c: c'
type Changes = Readonly<Record<string, string>>

/** What is released of a at 1.0.0, b at 1.4.0 and c at 3.0.0, with a commit for each change. */
async function released(inputs: Changes, changes: Changes, more: Changes = {}) {
  const files = Object.fromEntries(
    Object.entries({ a: '1.0.0', b: '1.4.0', c: '3.0.0' }).map(([name, version]) => [
      `packages/${name}/package.json`,
      more[name] ?? JSON.stringify({ name, version }),
    ]),
  )
  await using world = await createWorld({ message: 'chore: start', files })
  for (const tag of ['a-v1.0.0', 'b-v1.4.0', 'c-v3.0.0']) await world.checkout.tag(tag)
  for (const [name, message] of Object.entries(changes))
    await world.checkout.commit({ message, files: { [`packages/${name}/x.txt`]: message } })
  await world.checkout.push()
  const { outputs, raw, summary } = await bump(world.checkout, { with: { packages, ...inputs } })
  const rows: readonly { tag: string; released: boolean }[] = JSON.parse(outputs['packages'] ?? '[]')
  const again = await bump(world.checkout, { with: { packages, ...inputs } })
  return {
    tags: rows.filter((row) => row.released).map(({ tag }) => tag),
    reason: outputs['reason'],
    again: again.outputs['reason'],
    raw,
    summary,
  }
}

test.each<readonly [Changes, Changes, readonly string[]]>([
  [{ linked: '- [a, b]' }, { a: 'fix: x' }, ['a-v1.4.1']],
  [{ linked: '- [a, b]' }, { a: 'feat: x' }, ['a-v1.5.0']],
  [{ linked: '- [a, b]' }, { a: 'feat!: x', b: 'fix: y' }, ['a-v2.0.0', 'b-v2.0.0']],
  [{ linked: '- [a, b]' }, { a: 'fix: x', b: 'feat: y' }, ['a-v1.5.0', 'b-v1.5.0']],
  [{ linked: '- [a, b]' }, { c: 'fix: x' }, ['c-v3.0.1']],
  [{ fixed: '- [a, b]' }, { a: 'fix: x' }, ['a-v1.4.1', 'b-v1.4.1']],
  [{ fixed: '- [a, b, c]' }, { b: 'feat!: x' }, ['a-v4.0.0', 'b-v4.0.0', 'c-v4.0.0']],
  [{ fixed: '- [a, b]' }, { c: 'fix: x' }, ['c-v3.0.1']],
  [{ fixed: '- [a, b]' }, { a: 'docs: x' }, []],
  [
    { linked: '- [a, b]', channels: 'main: beta' },
    { a: 'feat: x', b: 'fix: y' },
    ['a-v1.4.1-beta.1', 'b-v1.4.1-beta.1'],
  ],
])('%j with %j releases %j', async (inputs, changes, tags) => {
  const { tags: found, again } = await released(inputs, changes)
  expect(found).toEqual(tags)
  expect(again).toBe(tags.length === 0 ? 'no-release-needed' : 'already-released')
})

test('what depends on a package that a group raises is released too, and the summary says why', async () => {
  const c = JSON.stringify({ name: 'c', version: '3.0.0', dependencies: { b: '^1.4.0' } })
  const { tags, summary } = await released({ fixed: '- [a, b]' }, { a: 'feat!: x' }, { c })
  expect(tags).toEqual(['a-v2.0.0', 'b-v2.0.0', 'c-v3.0.1'])
  expect(summary).toContain('| b | 1.4.0 | **2.0.0** | major | b-v2.0.0 | fixed with a |')
  expect(summary).toContain('depends on b 2.0.0')
})

test.each([
  [{ linked: 'a' }, '`linked` is not a list of lists of at least two packages'],
  [{ linked: '- [a]' }, '`linked` is not a list of lists of at least two packages'],
  [{ fixed: '- [a, x]' }, '`fixed` names `x`, which is not a package; allowed: `a`, `b`, `c`'],
  [{ fixed: '- [a, b]\n- [b, c]' }, '`fixed` has `b` in two groups'],
  [{ linked: '- [a, b]', fixed: '- [b, c]' }, '`fixed` has `b` in two groups'],
])('%j is refused', async (inputs, message) => {
  const { reason, raw } = await released(inputs, { a: 'fix: x' })
  expect(reason).toBe('invalid-input')
  expect(raw).toContain(message)
})
