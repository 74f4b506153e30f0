/** Merge commits: the title of a pull request counts where the merged commits say no type, for the version and for the notes alike. */
import { bump, ending, manifest } from '../../support/bump.ts'
import { createWorld, type World } from '../../support/repository.ts'
import { runStep } from '../../support/runner.ts'

const title = 'Merge pull request #12 from u/f\n\nfeat!: drop node 18'

async function merged(message: string, path = 'a.txt'): Promise<World> {
  const files = { 'package.json': manifest('1.0.0'), 'core/a.txt': 'a\n', 'ui/a.txt': 'a\n' }
  const world = await createWorld({ message: 'chore: start', files })
  const { checkout } = world
  for (const tag of ['v1.0.0', 'core-v1.0.0', 'ui-v1.0.0']) await checkout.tag(tag)
  await checkout.git('checkout', '--quiet', '-b', 'f')
  await checkout.commit({ message: 'wip', files: { [path]: 'b\n' } })
  await checkout.git('checkout', '--quiet', 'main')
  await checkout.merge('f', message)
  await checkout.push()
  return world
}

test.each([
  [title, 'v2.0.0'],
  ['Merge pull request #12 from u/f\n\nfix: a leak\n\nRelease-As: 3.0.0', 'v3.0.0'],
  ["Merge branch 'f'\n\nfeat: no pull request", undefined],
  ['Merge pull request #12 from u/f\n\nwords', undefined],
])('%j gives %s', async (message, tag) => {
  await using world = await merged(message)
  const run = ending(await bump(world.checkout, { with: { 'dry-run': 'true' } }))
  expect(run).toMatchObject(tag === undefined ? { reason: 'no-release-needed' } : { tag })
})

test('the notes tell the same change, once', async () => {
  await using world = await merged(title)
  const inputs = { enrich: 'none', format: 'json' }
  const env = { GIT_CONFIG_GLOBAL: '/dev/null' }
  const { outputs } = await runStep({ action: 'release-notes', workspace: world.checkout.path, with: inputs, env })
  const notes: unknown = JSON.parse(outputs['notes'] ?? '')
  expect(notes).toMatchObject({ breaking: [{ subject: 'drop node 18', number: 12 }], sections: [] })
})

test('of packages, only those that the merged commits touch', async () => {
  await using world = await merged(title, 'core/a.txt')
  const packages = 'core: core\nui: ui'
  const { outputs } = await bump(world.checkout, { with: { packages, 'dry-run': 'true' } })
  const rows: readonly { name: string; bump: string }[] = JSON.parse(outputs['packages'] ?? '[]')
  expect(rows.map(({ name, bump: level }) => [name, level])).toEqual([
    ['core', 'major'],
    ['ui', 'none'],
  ])
})

const list = 'Rework (#1)\n\n* fix: b\n\n* feat: c'
const both: readonly (readonly [
  string,
  readonly string[],
  Readonly<Record<string, string>>,
  string,
  readonly string[],
])[] = [
  ['commits of a body below a title', ['fix: a (#1)\n\n* feat: b'], {}, 'patch', ['a']],
  ['all of them', ['fix: a (#1)\n\n* feat: b'], { 'squash-bodies': 'all' }, 'minor', ['a', 'b']],
  ['commits of a body', [list], {}, 'minor', ['Rework']],
  ['headers alone', [list, 'fix: d'], { 'squash-bodies': 'header' }, 'patch', ['Rework', 'd']],
  ["another repository's revert", ['feat: a (#12)', 'chore: b\n\nReverts other/parser#12'], {}, 'minor', ['a', 'b']],
  ["this repository's revert", ['feat: a (#12)', 'fix: c', 'chore: b\n\nReverts octo/demo#12'], {}, 'patch', ['c']],
  [
    'a revert that names nothing',
    ['feat: a', 'Revert "feat: a"', 'fix: b'],
    {},
    'minor',
    ['a', 'Revert "feat: a"', 'b'],
  ],
  ["an advisory's fork", ['Merge commit from fork\n\nfix: a leak'], {}, 'patch', ['a leak']],
]

test.each(both)('version and notes agree about %s', async (_, messages, inputs, level, subjects) => {
  await using world = await createWorld('init')
  await world.checkout.tag('v1.2.3')
  await world.checkout.commits(...messages)
  await world.checkout.push()
  const env = { GIT_CONFIG_GLOBAL: '/dev/null', GITHUB_REPOSITORY: 'octo/demo' }
  const decided = await bump(world.checkout, { with: { ...inputs, 'dry-run': 'true' }, env })
  const told = { ...inputs, enrich: 'none', format: 'json', internal: 'show', sort: 'oldest' }
  const { outputs } = await runStep({ action: 'release-notes', workspace: world.checkout.path, with: told, env })
  const { sections }: { sections: readonly { changes: readonly { subject: string; type: string }[] }[] } = JSON.parse(
    outputs['notes'] ?? '',
  )
  expect(decided.outputs['bump']).toBe(level)
  expect(sections.flatMap(({ changes }) => changes.map(({ subject }) => subject)).sort()).toEqual([...subjects].sort())
})
