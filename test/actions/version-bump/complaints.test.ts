/** What is the user's to fix: said in one go, with the cure, and nothing is written. */
import { keep, type Template } from '../../support/bump.ts'
import { type Checkout, createWorld, type World } from '../../support/repository.ts'
import type { StepResult } from '../../support/runner.ts'
import { bump, manifest, standing } from '../../version-bump/bump.ts'

/** Runs what must be refused; answers the complaints, which stand as annotations and in the summary. */
async function refused(
  world: World,
  checkout: Checkout,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult & { readonly said: readonly string[] }> {
  const before = await standing(world, checkout)
  const result = await bump(checkout, inputs)
  expect([result.exitCode, result.outputs['result']]).toEqual([1, 'failed'])
  expect(await standing(world, checkout)).toEqual(before)
  expect(result.log).not.toMatch(/ at .*:\d+:\d+|bug in Slipway/)
  for (const { kind, properties } of result.annotations)
    expect([kind, properties['title']]).toEqual(['error', 'version-bump'])
  // the runner keeps ten annotations of a kind; the others stand in the log
  const more = result.log.split('\n').flatMap((line) => (line.startsWith('error: ') ? [line.slice(7)] : []))
  const said = [...result.annotations.map(({ message }) => message), ...more]
  expect(result.summary.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(said.length)
  return { ...result, said }
}

let fixed: Template

beforeAll(async () => {
  const world = await createWorld({ message: 'init', files: { 'package.json': manifest('1.2.3'), 'a.txt': 'a' } })
  await world.checkout.tag('v1.2.3')
  await world.checkout.commit('fix: a')
  await world.checkout.push()
  fixed = keep(world)
})

afterAll(() => fixed[Symbol.asyncDispose]())

describe('the checkout', () => {
  test.each<readonly [string, (world: World) => Promise<unknown>, string, readonly RegExp[]]>([
    [
      'detached HEAD',
      ({ checkout }) => checkout.git('checkout', '-q', '--detach'),
      'detached-head',
      [/HEAD is detached at [0-9a-f]{7}/, /`ref: .*` under `with:` of actions\/checkout/, /target-branch/, /tag-only/],
    ],
    [
      'no remote to push to',
      ({ checkout }) => checkout.git('remote', 'remove', 'origin'),
      'remote-unreachable',
      [/no remote `origin`/, /`skip-push: true`/],
    ],
    [
      'a dirty tree',
      ({ checkout }) => checkout.write('a.txt', 'b'),
      'dirty-tree',
      [/`a\.txt`/, /commit or restore/, /`add`/],
    ],
    [
      'a dirty index',
      async ({ checkout }) => {
        await checkout.write('b.txt', 'b')
        await checkout.git('add', 'b.txt')
      },
      'dirty-tree',
      [/`b\.txt`/],
    ],
    [
      'HEAD has what the branch has not, and the other way round',
      async ({ checkout }) => {
        await checkout.git('reset', '-q', '--hard', 'HEAD~')
        await checkout.commit({ message: 'fix: x', files: { 'a.txt': 'mine' } })
      },
      'branch-diverged',
      [/`main`/, /git pull --rebase/],
    ],
  ])('%s', async (_, disturb, reason, cures) => {
    await using world = await fixed.copy()
    await world.checkout.commit({ message: 'fix: b', files: { 'a.txt': 'theirs' } })
    await world.checkout.push()
    await disturb(world)
    const { outputs, said } = await refused(world, world.checkout)
    expect(outputs['reason']).toBe(reason)
    expect(said).toHaveLength(1)
    for (const cure of cures) expect(said[0]).toMatch(cure)
  })

  test('no repository, no commit, no such folder', async () => {
    await using world = await createWorld()
    const { checkout } = world
    expect((await refused(world, checkout)).outputs['reason']).toBe('no-commits')
    const folder = await bump(checkout, { 'working-directory': 'nope' })
    expect([folder.exitCode, folder.outputs['reason']]).toEqual([1, 'no-repository'])
    expect(folder.annotations[0]?.message).toMatch(/^`nope` .* correct `working-directory`/)
    const outside = await bump({ ...checkout, path: world.folder } as Checkout)
    expect([outside.exitCode, outside.outputs['reason']]).toEqual([1, 'no-repository'])
    expect(outside.annotations[0]?.message).toContain('actions/checkout')
  })

  test('an unknown target-branch', async () => {
    await using world = await fixed.copy()
    const { outputs, said } = await refused(world, world.checkout, { 'target-branch': 'nope' })
    expect(outputs['reason']).toBe('unknown-branch')
    expect(said[0]).toMatch(/`target-branch` is `nope`.*change `target-branch` under `with:`/)
  })

  test('a tag that somebody put elsewhere', async () => {
    await using world = await fixed.copy()
    const { checkout } = world
    const tree = await checkout.git('rev-parse', 'HEAD^{tree}')
    await checkout.git('push', '-q', 'origin', `${await checkout.git('commit-tree', tree, '-m', 'x')}:refs/tags/v9.0.0`)
    const { outputs, said } = await refused(world, checkout, { bump: '9.0.0' })
    expect(outputs['reason']).toBe('version-refused')
    expect(said[0]).toMatch(/9\.0\.0 is already used by a tag/)
  })
})

describe('inputs', () => {
  test('all that is wrong is listed at once', async () => {
    await using world = await fixed.copy()
    const wrong = {
      mode: 'psuh',
      bump: 'huge',
      strategy: 'words',
      rules: 'feat: huge\n"fix bug": patch',
      'default-bump': 'x',
      'below-one': 'tiny',
      'initial-version': 'one',
      'squash-bodies': 'maybe',
      channels: 'next: "1"',
      preid: '1',
      packages: 'a: x\nb: x\n../c: y\nd: { name: d, tag: d, path: e }',
      'working-directory': '../x',
      files: '- { path: a }\n- { path: b, regex: "(a)(b)" }',
      add: '/etc/passwd',
      author: 'Nobody',
      'commit-via': 'mail',
      'floating-tags': 'yes',
      'target-branch': 'a..b',
      'skip-tag': 'no',
      'dry-run': '1',
    }
    const { outputs, said } = await refused(world, world.checkout, wrong)
    expect(outputs['reason']).toBe('invalid-input')
    const named = new Set(said.map((text) => /^Input `([\w-]+)` /.exec(text)?.[1]))
    expect([...named].sort()).toEqual(Object.keys(wrong).sort())
    for (const text of said) expect(text).toMatch(/ Change it under `with:` of this step\.$/)
    expect(said.filter((text) => text.startsWith('Input `packages`'))).toHaveLength(5)
  })

  test.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    ['a mode', { mode: 'psuh' }, /`mode` is `psuh`; allowed: `push`, `pull-request`, `tag-only`/],
    ['a flag', { 'skip-push': 'yes' }, /`skip-push` is `yes`; allowed: `true`, `false`/],
    ['bad YAML', { rules: 'feat: [minor' }, /`rules` is not YAML: .*line 1/],
    ['a list for a mapping', { packages: '- a' }, /`packages` is not a YAML mapping; allowed: lines of `path: name`/],
    ['an unknown key', { packages: 'a: { name: a, tags: b }' }, /unknown key `tags` .*allowed: `name`, `tag`/],
    ['an unknown place', { files: '- { path: a, ini: b }' }, /`files` .*entry 1: `ini` is not known; allowed: /],
    ['a tag prefix', { 'tag-prefix': 'a b' }, /`tag-prefix` is `a b`; allowed: `auto`, or a prefix that git allows/],
    ['a prefix that is an option', { 'tag-prefix': '-d' }, /`tag-prefix` is `-d`/],
    ['a template', { packages: 'a: { name: a, tag: latest }' }, /must contain `\{version\}` exactly once/],
    ['skip-tag, tag-only', { 'skip-tag': 'true', mode: 'tag-only' }, /`skip-tag` is `true`, but `mode: tag-only`/],
    ['skip-push, api', { 'skip-push': 'true', 'commit-via': 'api' }, /`skip-push` is `true`, but `commit-via: api`/],
    ['skip-commit, a pull request', { 'skip-commit': 'true', mode: 'pull-request' }, /`skip-commit` is `true`, but/],
    ['skip-push, a pull request', { 'skip-push': 'true', mode: 'pull-request' }, /`skip-push` is `true`, but/],
    ['a prefix for packages', { packages: 'a: a', 'tag-prefix': 'v' }, /`tag-prefix` is not used with `packages`/],
    [
      'words for the convention',
      { strategy: 'conventional', 'minor-wording': 'x' },
      /only used with `strategy: wording`/,
    ],
  ])('%s', async (_, inputs, expected) => {
    await using world = await fixed.copy()
    const { outputs, said } = await refused(world, world.checkout, inputs)
    expect(outputs).toEqual({ result: 'failed', reason: 'invalid-input' })
    expect(said).toEqual([expect.stringMatching(expected)])
  })
})
