/** Corrections of merged commits, in the text of their pull requests: the version and the notes agree. */
import { bump, released, type Template } from '../../support/bump.ts'
import type { PullGiven } from '../../support/github/given.ts'
import { type Hosted, host } from '../../support/hosted.ts'
import { git } from '../../support/repository.ts'
import { runStep } from '../../support/runner.ts'

let template: Template
beforeAll(async () => {
  template = await released()
})
afterAll(() => template[Symbol.asyncDispose]())

const on = { 'commit-overrides': 'true' }
const text = (...lines: readonly string[]) => ['BEGIN_COMMIT_OVERRIDE', ...lines, 'END_COMMIT_OVERRIDE'].join('\r\n')

/** A commit that squashed this pull request. */
async function squashed(hosted: Hosted, message: string, pull: Omit<PullGiven, 'merge' | 'title'>): Promise<void> {
  const { checkout } = hosted.world
  const sha = await checkout.commit(message)
  await checkout.push()
  await hosted.fake.addPullRequest({
    title: message.replace(/ \(#\d+\)$/, ''),
    association: 'MEMBER',
    ...pull,
    merge: { sha },
  })
}

async function notes(hosted: Hosted, inputs: Readonly<Record<string, string>> = on) {
  const { world, fake } = hosted
  const step = {
    action: 'release-notes',
    with: inputs,
    workspace: world.checkout.path,
    token: fake.token,
    env: { ...fake.env },
  }
  const { outputs, annotations, exitCode, raw } = await runStep(step)
  if (exitCode !== 0) throw new Error(raw)
  return { notes: outputs['notes'] ?? '', annotations }
}

test('a squash commit: what its pull request says decides, and stands in the notes, each for itself', async () => {
  await using hosted = await host(template)
  await squashed(hosted, 'chore: wrong title (#7)', {
    number: 7,
    body: text('feat: accept *patterns*', 'fix: close @files'),
  })
  const without = await bump(hosted.world.checkout, hosted.wish({ 'dry-run': 'true' }))
  expect(without.outputs).toMatchObject({ result: 'unchanged' })
  expect(hosted.asked()).toEqual({})
  const { outputs } = await bump(hosted.world.checkout, hosted.wish({ ...on, 'dry-run': 'true' }))
  expect(outputs).toMatchObject({ version: '1.1.0', bump: 'minor' })
  expect(outputs['commits']).toContain('accept')
  expect(hosted.asked()).toEqual({ pullsOfCommits: 1 })
  const { notes: said } = await notes(hosted)
  expect(hosted.asked()).toEqual({ pullsOfCommits: 1 })
  expect(said).toMatch(/## Features\n\n- accept \\\*patterns\\\* .*#7[\s\S]*## Bug fixes\n\n- close .*files .*#7/)
  expect(said).not.toContain('wrong title')
  expect(said).not.toMatch(/(?<![\w&;/])@files/)
})

test('a merge, and a rebase: the block speaks for every commit of the pull request', async () => {
  await using hosted = await host(template)
  const { checkout } = hosted.world
  await checkout.git('checkout', '-q', '-b', 'topic')
  await checkout.commits('feat!: one', 'feat: two')
  await checkout.git('checkout', '-q', 'main')
  const merge = await checkout.merge('topic', 'Merge pull request #8 from octo/topic')
  const first = await checkout.commit('feat!: three')
  const last = await checkout.commit('feat: four')
  await checkout.push()
  const brought = (await checkout.git('rev-list', `${merge}^..${merge}^2`)).split('\n')
  await hosted.fake.addPullRequest({
    number: 8,
    association: 'OWNER',
    title: 'Topic',
    body: text('fix: eight'),
    commits: brought,
    merge: { sha: merge },
  })
  await hosted.fake.addPullRequest({
    number: 9,
    association: 'OWNER',
    title: 'Nine',
    body: text('fix: nine'),
    commits: [first],
    merge: { sha: last },
  })
  const { outputs } = await bump(checkout, hosted.wish({ ...on, 'dry-run': 'true' }))
  expect(outputs).toMatchObject({ version: '1.0.1' })
  for (const unit of ['auto', 'commits']) {
    const { notes: said } = await notes(hosted, { ...on, unit })
    expect(said).toContain('eight')
    expect(said).toContain('nine')
    expect(said).not.toMatch(/one|two|three|four/)
  }
})

test('with packages, a merge whose own commit has no files speaks for the package that was changed', async () => {
  await using hosted = await host(template)
  const { checkout } = hosted.world
  await checkout.commit({ message: 'chore: begin', files: { 'core/a': '0', 'web/a': '0' } })
  for (const tag of ['core-v1.0.0', 'web-v1.0.0']) await checkout.tag(tag)
  await checkout.git('checkout', '-q', '-b', 'topic')
  const first = await checkout.commit({ message: 'chore: one', files: { 'core/a': '1' } })
  await checkout.git('checkout', '-q', 'main')
  const merge = await checkout.merge('topic', 'chore: topic (#8)')
  await checkout.push()
  const pull = { number: 8, title: 'Topic', association: 'MEMBER', body: text('feat: eight'), commits: [first] }
  await hosted.fake.addPullRequest({ ...pull, merge: { sha: merge } })
  const packages = 'core: core\nweb: web\n'
  const { outputs, raw } = await bump(checkout, hosted.wish({ ...on, packages, 'dry-run': 'true' }))
  if (outputs['packages'] === undefined) throw new Error(raw)
  expect(JSON.parse(outputs['packages'])).toMatchObject([
    { name: 'core', version: '1.1.0', released: false },
    { name: 'web', version: '1.0.0' },
  ])
  const { notes: said } = await notes(hosted, { ...on, packages, package: 'core' })
  expect(said).toContain('eight')
})

test.each([
  ['an outsider', { author: 'eve', association: 'CONTRIBUTOR' }, true],
  ['an outsider, changed by a member', { author: 'eve', association: 'NONE', edited: { by: 'ann' } }, true],
  ['a collaborator', { author: 'bob', association: 'COLLABORATOR' }, false],
  ['a member, changed after the merge', { author: 'ann', association: 'MEMBER', edited: { by: 'ann' } }, false],
])('a pull request of %s', async (_, pull, warns) => {
  await using hosted = await host(template)
  const body = `<!--\n${text('feat!: mine', '', 'Release-As: 99.0.0')}\n-->`
  await squashed(hosted, 'fix: a (#7)', { number: 7, body, ...pull })
  const { outputs, annotations } = await bump(hosted.world.checkout, hosted.wish({ ...on, 'dry-run': 'true' }))
  expect(outputs).toMatchObject({ version: warns ? '1.0.1' : '99.0.0' })
  expect(annotations.some(({ message }) => message.includes('#7 does not count'))).toBe(warns)
  const told = await notes(hosted)
  expect(told.notes.includes('mine')).toBe(!warns)
  expect(told.annotations.some(({ message }) => message.includes('#7 does not count'))).toBe(warns)
})

test('hostile text stays text, and without GitHub nothing is decided', async () => {
  await using hosted = await host(template)
  const body = text('fix: ::set-output name=x::y', '', '::error::stop', 'Release-As: 1.9.0', '</details><script>')
  await squashed(hosted, 'docs: a (#7)', { number: 7, body })
  const result = await bump(hosted.world.checkout, hosted.wish({ ...on, 'dry-run': 'true' }))
  expect(
    result.commands
      .map(({ name }) => name)
      .filter((name) => !['add-mask', 'debug', 'group', 'endgroup'].includes(name)),
  ).toEqual([])
  expect(result.summary).not.toContain('<script>')
  const { exitCode, outputs } = await bump(hosted.world.checkout, { ...hosted.wish(on), token: 'ghs_wrong' })
  expect([exitCode, outputs['reason']]).toEqual([1, 'bad-token'])
  expect(await hosted.world.tags()).toEqual(['v1.0.0'])
})

test('120 commits cost two requests', async () => {
  await using hosted = await host(template)
  const { bare } = hosted.world
  const commits = Array.from({ length: 120 }, (_, at) => {
    const head = `commit refs/heads/main\ncommitter A <a@b.c> ${1_700_100_000 + at} +0000\n`
    return `${head}data ${`fix: ${at}`.length}\nfix: ${at}\n${at === 0 ? 'from refs/heads/main^0\n' : ''}\n`
  })
  await git(bare, ['fast-import', '--quiet'], commits.join(''))
  await bump(await hosted.world.clone(), hosted.wish({ ...on, 'dry-run': 'true' }))
  expect(hosted.asked()).toEqual({ pullsOfCommits: 2 })
})
