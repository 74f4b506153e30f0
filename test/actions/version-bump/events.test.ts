/** Every event that starts the workflow: most release, proposals preview. */
import { keep, type Template } from '../../support/bump.ts'
import { type Checkout, createWorld, type World } from '../../support/repository.ts'
import { bump, manifest, release, standing } from '../../version-bump/bump.ts'

/** Released 1.2.3, a fix on main since, and a feature in pull request 1. */
async function proposed(): Promise<World> {
  const world = await createWorld({ message: 'init', files: { 'package.json': manifest('1.2.3') } })
  const { checkout } = world
  await checkout.tag('v1.2.3')
  await checkout.commit({ message: 'fix: on main', files: { 'a.txt': 'a' } })
  await checkout.push()
  await checkout.git('checkout', '-q', '-b', 'topic', 'HEAD~')
  await checkout.commit({ message: 'feat: proposed', files: { 'b.txt': 'b' } })
  await checkout.push('topic')
  await checkout.git('checkout', '-q', '--detach', 'main')
  await checkout.git('merge', '-q', '--no-ff', '-m', 'Merge topic into main', 'topic')
  await checkout.git('push', '-q', 'origin', 'HEAD:refs/pull/1/merge', 'topic:refs/pull/1/head')
  await checkout.git('checkout', '-q', 'main')
  return world
}

let pulled: Template

beforeAll(async () => {
  pulled = keep(await proposed())
})

afterAll(() => pulled[Symbol.asyncDispose]())

/** A clone as actions/checkout leaves it on an event of a pull request: detached at a ref that no branch has. */
async function detached(world: World, ref: string, ...args: readonly string[]): Promise<Checkout> {
  const clone = await world.clone(...args)
  await clone.git('fetch', '-q', '--no-tags', ...args.filter((arg) => arg.startsWith('--depth')), 'origin', ref)
  await clone.git('checkout', '-q', '--detach', 'FETCH_HEAD')
  return clone
}

function pull(merged: boolean): { readonly action: string; readonly pull_request: unknown } {
  return { action: merged ? 'closed' : 'synchronize', pull_request: { number: 1, merged } }
}

test.each(['push', 'workflow_dispatch', 'schedule', 'workflow_run', 'repository_dispatch', 'release'])(
  '%s releases the branch that is checked out',
  async (name) => {
    await using world = await pulled.copy()
    const outputs = await release(await world.clone(), {}, { event: { name } })
    expect(outputs).toMatchObject({ result: 'released', version: '1.2.4', tag: 'v1.2.4' })
    expect(await world.tags()).toEqual(['v1.2.3', 'v1.2.4'])
  },
)

test.each([
  ['pull_request', 'refs/pull/1/merge', 'main'],
  ['pull_request_target', 'refs/pull/1/merge', 'main'],
  ['merge_group', 'refs/pull/1/merge', ''],
])('%s previews what merging would release, and writes nothing', async (name, ref, base) => {
  await using world = await pulled.copy()
  for (const args of [[], ['--depth=1', '--no-tags']]) {
    const clone = await detached(world, ref, ...args)
    const before = await standing(world, clone)
    const event = { name, payload: pull(false) }
    const more = { event, ref, env: { GITHUB_BASE_REF: base, GITHUB_HEAD_REF: 'topic' } }
    const { exitCode, outputs, summary } = await bump(clone, { mode: 'push' }, more)
    expect([exitCode, outputs]).toMatchObject([
      0,
      {
        result: 'preview',
        reason: 'pull-request-event',
        version: '1.3.0',
        bump: 'minor',
        released: 'false',
        newTag: '',
      },
    ])
    expect(summary).toContain('1.2.3 → 1.3.0, merging this pull request would release it')
    expect(summary).toContain('feat: proposed')
    expect(await standing(world, clone)).toEqual(before)
  }
})

test('a preview shows the channel of the branch that it is merged into', async () => {
  await using world = await pulled.copy()
  const clone = await detached(world, 'refs/pull/1/merge')
  const event = { name: 'pull_request', payload: pull(false) }
  for (const [base, version] of [
    ['next', '1.3.0-beta.1'],
    ['main', '1.3.0'],
  ] as const) {
    const env = { GITHUB_BASE_REF: base, GITHUB_HEAD_REF: 'main' }
    expect(await release(clone, { channels: 'next: beta' }, { event, env })).toMatchObject({ version })
    const queued = { name: 'merge_group', payload: { merge_group: { base_ref: `refs/heads/${base}` } } }
    expect(await release(clone, { channels: 'next: beta' }, { event: queued })).toMatchObject({ version })
  }
})

test.each(['pull_request', 'pull_request_target'])('%s, closed by merging, releases the base branch', async (name) => {
  await using world = await pulled.copy()
  const { checkout } = world
  await checkout.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #1 from octo/topic', 'topic')
  await checkout.push()
  const clone = await world.clone()
  // the runner names the base branch there, without refs/heads/, and actions/checkout checks it out
  const env = { GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'topic' }
  const more = { event: { name, payload: pull(true) }, ref: 'main', env }
  expect(await release(clone, {}, more)).toMatchObject({ result: 'released', version: '1.3.0' })
  expect(await release(clone, {}, more)).toMatchObject({ result: 'unchanged', reason: 'already-released' })
})

test('pull_request, closed without merging, previews', async () => {
  await using world = await pulled.copy()
  const clone = await detached(world, 'refs/pull/1/merge')
  const payload = { action: 'closed', pull_request: { number: 1, merged: false } }
  const env = { GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'topic' }
  expect(await release(clone, {}, { event: { name: 'pull_request', payload }, env })).toMatchObject({
    result: 'preview',
    version: '1.3.0',
  })
})

test('a branch that moved on since the checkout is released where it stands now', async () => {
  await using world = await pulled.copy()
  const clone = await world.clone()
  await world.checkout.commit('feat: late')
  await world.checkout.push()
  expect(await release(clone)).toMatchObject({ version: '1.3.0' })
  expect(await clone.git('log', '-2', '--format=%s')).toBe('chore(release): v1.3.0\nfeat: late')
})

test('a push of a tag: HEAD has no branch, and tag-only or a preview can do without', async () => {
  await using world = await pulled.copy()
  const clone = await detached(world, 'refs/heads/main')
  const more = { ref: 'refs/tags/other' }
  expect(await release(clone, { 'dry-run': 'true', mode: 'tag-only' }, more)).toMatchObject({ version: '1.2.4' })
  expect(await release(clone, { mode: 'tag-only' }, more)).toMatchObject({ result: 'released', tag: 'v1.2.4' })
  expect(await release(clone, { mode: 'tag-only' }, more)).toMatchObject({ result: 'unchanged', tag: 'v1.2.4' })
})
