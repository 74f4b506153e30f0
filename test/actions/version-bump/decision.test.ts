/** What commits lead to which version, and how the run explains it. */
import { keep, type Template } from '../../support/bump.ts'
import { createWorld, git } from '../../support/repository.ts'
import { bump, manifest, release } from '../../version-bump/bump.ts'

let tagged: Template

beforeAll(async () => {
  const world = await createWorld({ message: 'feat!: begin', files: { 'package.json': manifest('1.2.3') } })
  await world.checkout.tag('v1.2.3')
  for (const name of ['v1', 'v1.2', 'v9', 'other-v8.0.0', 'v1.2.4-rc.1.x']) await world.checkout.git('tag', name)
  await world.checkout.git('push', '-q', 'origin', '--tags')
  tagged = keep(world)
})

afterAll(() => tagged[Symbol.asyncDispose]())

test.each<readonly [string, readonly string[], Readonly<Record<string, string>>, string]>([
  ['a fix', ['fix: a'], {}, '1.2.4'],
  ['the strongest counts', ['fix: a', 'feat: b', 'docs: c'], {}, '1.3.0'],
  ['a footer', ['docs: a\n\nbody\n\nBREAKING-CHANGE: b'], {}, '2.0.0'],
  ['no footer', ['docs: a\n\nwe say BREAKING CHANGE: b in a line'], {}, '1.2.3'],
  ['any case', ['FEAT(x): a'], {}, '1.3.0'],
  ['nothing', ['docs: a', 'chore!', 'wip'], {}, '1.2.3'],
  ['a default', ['wip'], { 'default-bump': 'patch' }, '1.2.4'],
  ['a rule', ['docs(api): a'], { rules: 'docs(api): minor' }, '1.3.0'],
  ['a rule against', ['feat(internal): a'], { rules: 'feat(internal): none' }, '1.2.3'],
  ['the header of a squash', ['fix: a (#1)\n\n* feat: b\n* feat!: c'], {}, '1.2.4'],
  ['the body of a squash', ['Add a (#1)\n\n* feat: b'], {}, '1.3.0'],
  ['all bodies', ['fix: a (#1)\n\n* feat: b'], { 'squash-bodies': 'all' }, '1.3.0'],
  ['no bodies', ['Add a (#1)\n\n* feat: b'], { 'squash-bodies': 'header' }, '1.2.3'],
  ["another repository's revert", ['feat: a (#12)', 'chore: b\n\nReverts other/parser#12'], {}, '1.3.0'],
  ["this repository's revert", ['feat: a (#12)', 'chore: b\n\nReverts octo/demo#12'], {}, '1.2.3'],
  ['skipped', ['feat: a [skip release]', 'fix: b'], {}, '1.2.4'],
  ['asked for', ['docs: a\n\nRelease-As: 3.1.0'], {}, '3.1.0'],
  ['by hand above asked for', ['docs: a\n\nRelease-As: 3.1.0'], { bump: 'patch' }, '1.2.4'],
])('%s', async (_, messages, inputs, version) => {
  await using world = await tagged.copy()
  await world.checkout.commits(...messages)
  const outputs = await release(world.checkout, { 'dry-run': 'true', ...inputs })
  expect(outputs).toMatchObject({ version, 'previous-tag': expect.stringMatching(/^v1\.2\.(?:3|4-rc\.1\.x)$/) })
})

test('reverts: of a commit, of a revert, of a merge; the summary says what was cancelled by what', async () => {
  await using world = await tagged.copy()
  const { checkout } = world
  const revert = (sha: string, what: string) => checkout.commit(`Revert "${what}"\n\nThis reverts commit ${sha}.`)
  const feature = await checkout.commit('feat!: daring')
  const first = await revert(feature, 'feat!: daring')
  await checkout.git('checkout', '-q', '-b', 'topic')
  await checkout.commits('feat: one', 'feat: two')
  await checkout.git('checkout', '-q', 'main')
  const merge = await checkout.merge('topic', "Merge branch 'topic'")
  await checkout.commit(
    `Revert "Merge branch 'topic'"\n\nThis reverts commit ${merge}, reversing\nchanges made to ${first}.`,
  )
  await checkout.commit('fix: last')
  const { outputs, summary } = await bump(checkout, { 'dry-run': 'true' })
  expect(outputs['version']).toBe('1.2.4')
  const fates = (
    JSON.parse(outputs['commits'] ?? '') as readonly { subject: string; fate: string; level: string }[]
  ).map(({ subject, fate, level }) => `${subject}: ${fate} ${level}`)
  expect(fates.sort()).toEqual(
    [
      'fix: last: counted patch',
      `Revert "Merge branch 'topic'": reverts none`,
      "Merge branch 'topic': cancelled none",
      'feat: two: cancelled none',
      'feat: one: cancelled none',
      'Revert "feat!: daring": reverts none',
      'feat!: daring: cancelled none',
    ].sort(),
  )
  expect(summary).toMatch(new RegExp(`feat!: daring \\| cancelled by \`${first.slice(0, 7)}\``))
  await revert(first, 'Revert \\"feat!: daring\\"')
  expect(await release(checkout, { 'dry-run': 'true' })).toMatchObject({ version: '2.0.0' })
})

test('a manifest that is ahead of the newest tag is the base; one that is behind is brought up', async () => {
  await using world = await tagged.copy()
  const { checkout } = world
  await checkout.commit({ message: 'feat: before', files: { 'package.json': manifest('1.5.0') } })
  await checkout.push()
  expect(await release(checkout)).toMatchObject({ result: 'unchanged', version: '1.5.0' })
  await checkout.commit('fix: after')
  await checkout.push()
  expect(await release(checkout)).toMatchObject({ version: '1.5.1', 'previous-version': '1.5.0', tag: 'v1.5.1' })
  await checkout.commit({ message: 'fix: wrongly', files: { 'package.json': manifest('1.0.0') } })
  await checkout.push()
  expect(await release(checkout)).toMatchObject({ version: '1.5.2', 'previous-version': '1.5.1' })
  expect(await checkout.read('package.json')).toBe(manifest('1.5.2'))
})

test('below 1.0.0, and the first version', async () => {
  await using world = await createWorld('feat!: begin')
  const { checkout } = world
  const inputs = { 'below-one': 'minor', 'initial-version': '0.5.0' }
  expect(await release(checkout, inputs)).toMatchObject({
    version: '0.5.0',
    'previous-version': '',
    'previous-tag': '',
  })
  await checkout.commit('feat!: again')
  await checkout.push()
  expect(await release(checkout, { ...inputs, 'dry-run': 'true' })).toMatchObject({ version: '0.6.0' })
  expect(await release(checkout, { 'dry-run': 'true' })).toMatchObject({ version: '1.0.0' })
})

test('the outputs stay bounded on a long range', async () => {
  await using world = await tagged.copy()
  const { checkout } = world
  const commits = Array.from({ length: 2_000 }, (_, at) => {
    const message = `fix: ${at} ${'long '.repeat(60)}`
    const head = `commit refs/heads/main\ncommitter A <a@b.c> ${1_700_100_000 + at} +0000\n`
    return `${head}data ${message.length}\n${message}\n${at === 0 ? 'from refs/heads/main^0\n' : ''}\n`
  })
  await checkout.git('checkout', '-q', '--detach')
  await git(checkout.path, ['fast-import', '--quiet'], commits.join(''))
  await checkout.git('checkout', '-q', 'main')
  const { outputs, summary } = await bump(checkout, { 'dry-run': 'true' })
  expect(outputs['version']).toBe('1.2.4')
  expect(JSON.parse(outputs['commits'] ?? '')).toHaveLength(200)
  expect(outputs['commits']?.length).toBeLessThan(100_000)
  expect(summary).toContain('1950 more commit(s) were read')
})

test('blank lines before the subject count for nothing, as for git', async () => {
  await using world = await tagged.copy()
  await world.checkout.git('commit', '-q', '--allow-empty', '--cleanup=verbatim', '-m', '\n \t\n\nfeat: a\n\nbody')
  expect(await release(world.checkout, { 'dry-run': 'true' })).toMatchObject({ version: '1.3.0' })
})

test('a repository without convention is shown what to set', async () => {
  await using world = await tagged.copy()
  await world.checkout.commits('Add a button', 'wip')
  const { summary, raw } = await bump(world.checkout, { 'dry-run': 'true' })
  const hint = 'None of the 2 commit(s) begins with a type'
  for (const text of [summary, raw]) expect(text).toContain(hint)
  expect(summary).toContain('default-bump: patch')
  await world.checkout.commits('docs: a')
  for (const inputs of [{}, { 'default-bump': 'patch' }, { strategy: 'wording' }])
    expect((await bump(world.checkout, { 'dry-run': 'true', ...inputs })).summary).not.toContain('None of the')
})
