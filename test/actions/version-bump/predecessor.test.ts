/**
 * The end-to-end rows of phips28/gh-action-bump-version: tests/end-to-end/config.yaml of its commit 215e27a, and of 5687ff9 for the two rows
 * with a default that its later edits left out of step (MIT, (c) 2022 Philipp Holly and contributors). Messages, inputs and the versions that
 * it expects are its; `with` says the same in the words of this action where those differ, which the action's refusal names.
 */
import { createWorld, git, type World } from '../../support/repository.ts'
import { sampled } from '../../support/sample.ts'
import { bump, manifest, release, remoteFile } from '../../version-bump/bump.ts'

interface Row {
  readonly message: string
  readonly version: string
  /** The version, where it says no other. */
  readonly tag?: string
  /** The branch that the version is expected on; main, where it says no other. */
  readonly branch?: string
}

interface Suite {
  readonly name: string
  /** Its inputs that have another name here: refused, before they are said again. */
  readonly refused?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string>>
  readonly rows: readonly Row[]
}

const custom = { 'minor-wording': 'custom-minor', 'major-wording': 'custom-major', 'rc-wording': 'custom-pre' }

/** As they follow one another, in one repository. */
const suites: readonly Suite[] = [
  {
    name: 'default',
    rows: [
      { message: 'no keywords', version: '1.0.1' },
      { message: 'feat', version: '1.1.0' },
      { message: 'minor', version: '1.2.0' },
      { message: 'BREAKING CHANGE', version: '2.0.0' },
      { message: 'major', version: '3.0.0' },
      { message: 'pre-alpha', version: '3.0.1-alpha.0' },
      { message: 'pre-beta', version: '3.0.1-beta.0' },
      { message: 'pre-rc', version: '3.0.1-rc.0' },
    ],
  },
  {
    name: 'no-push',
    refused: { push: 'false' },
    with: { 'dry-run': 'true' },
    rows: [{ message: 'no keywords', version: '3.0.1-rc.0' }],
  },
  {
    name: 'custom-wording',
    with: custom,
    rows: [
      { message: 'custom-minor', version: '3.1.0' },
      { message: 'custom-major', version: '4.0.0' },
      { message: 'custom-pre', version: '4.0.1-pre.0' },
    ],
  },
  {
    name: 'null-default',
    refused: { default: 'null' },
    with: { 'default-bump': 'none', 'patch-wording': 'patch', 'rc-wording': 'custom-pre' },
    rows: [{ message: 'no hint', version: '4.0.1-pre.0' }],
  },
  {
    name: 'null-default, as its name says',
    refused: { default: 'minor' },
    with: { 'default-bump': 'minor', 'patch-wording': 'patch' },
    rows: [
      { message: 'no hint', version: '4.1.0' },
      { message: 'patch', version: '4.1.1' },
    ],
  },
  {
    name: 'custom-tag-prefix',
    with: { 'tag-prefix': 'v' },
    rows: [{ message: 'no keywords', version: '4.1.2', tag: 'v4.1.2' }],
  },
  {
    name: 'target-branch',
    with: { 'target-branch': 'other-branch', 'tag-prefix': 'v' },
    rows: [{ message: 'no keywords', version: '4.1.3', tag: 'v4.1.3', branch: 'other-branch' }],
  },
]

/** Each of them begins at the version before: in its repository, they expect one and the same number after one another. */
const alone: readonly (Suite & { readonly before: string })[] = [
  {
    name: 'custom-tag-suffix',
    before: '4.1.1',
    refused: { 'tag-suffix': '-beta' },
    with: { packages: "{ .: { name: app, tag: '{version}-beta' } }" },
    rows: [{ message: 'no keywords', version: '4.1.2', tag: '4.1.2-beta' }],
  },
  {
    name: 'custom-tag-prefix-with-suffix',
    before: '4.1.1',
    refused: { 'tag-suffix': '-beta' },
    with: { packages: "{ .: { name: app, tag: 'v{version}-beta' } }" },
    rows: [{ message: 'no keywords', version: '4.1.2', tag: 'v4.1.2-beta' }],
  },
]

const words = { strategy: 'wording', 'commit-message': 'ci: version bump to {{version}}' }

function inputsOf(suite: Suite): Readonly<Record<string, string>> {
  const isMany = suite.with?.['packages'] !== undefined
  return { ...words, ...(isMany ? {} : { 'tag-prefix': '' }), ...suite.with }
}

/** One commit and one run, as its pipeline has them; what it then looks at. */
async function ran(world: World, suite: Suite, { message, branch = 'main' }: Row) {
  const { checkout } = world
  await checkout.commit({ message, files: { 'README.md': `${suite.name}: ${message}\n` } })
  await checkout.push()
  if (branch !== 'main') await checkout.git('branch', branch)
  for (const [name, value] of Object.entries(suite.refused ?? {})) {
    const { outputs, annotations } = await bump(checkout, { ...words, [name]: value })
    expect([outputs['reason'], annotations[0]?.message]).toEqual(['invalid-input', expect.stringContaining(name)])
  }
  await release(checkout, inputsOf(suite))
  const { version } = JSON.parse(await remoteFile(world, 'package.json', branch))
  return { version, tag: await git(world.bare, ['describe', '--tags', '--abbrev=0', branch]) }
}

/** Goes to the version that these rows end at; a prerelease comes after the release before it. */
async function begin(world: World, rows: readonly Row[]): Promise<void> {
  const released = rows.findLast(({ version }) => !version.includes('-'))
  for (const { version, tag = version } of new Set([released, rows.at(-1)].filter((row) => row !== undefined))) {
    if ((await world.tags()).includes(tag)) continue
    await world.checkout.commit({ message: `Version ${version}`, files: { 'package.json': manifest(version) } })
    await world.checkout.push()
    await world.checkout.tag(tag)
  }
}

test('its rows, one after another', async () => {
  await using world = await createWorld({
    message: 'initial commit (version 1.0.0)',
    files: { 'package.json': manifest('1.0.0') },
  })
  const all = suites.flatMap((suite) => suite.rows.map((row) => ({ suite, row })))
  const played = sampled([...all.entries()], 5)
  for (const [nth, [at, { suite, row }]] of played.entries()) {
    // where rows are left out, the next one begins at the version that they would have come to
    if (at > 0 && played[nth - 1]?.[0] !== at - 1)
      await begin(
        world,
        all.slice(0, at).map((before) => before.row),
      )
    expect({ suite: suite.name, ...row, ...(await ran(world, suite, row)) }).toEqual({
      suite: suite.name,
      ...row,
      tag: row.tag ?? row.version,
    })
  }
}, 120_000)

test.each(alone)('its row $name', async (suite) => {
  await using world = await createWorld({ message: 'init', files: { 'package.json': manifest(suite.before) } })
  await world.checkout.tag(suite.before)
  for (const row of suite.rows) expect(await ran(world, suite, row)).toEqual({ version: row.version, tag: row.tag })
})

test('its row skip-commit: a tag, and no commit of ours', async () => {
  await using world = await createWorld({ message: 'init', files: { 'package.json': manifest('4.1.3') } })
  const { checkout } = world
  await checkout.tag('4.1.3')
  await checkout.commit('no keywords')
  await checkout.push()
  const outputs = await release(checkout, { ...words, 'tag-prefix': '', 'skip-commit': 'true' })
  expect([outputs['version'], await git(world.bare, ['describe', '--tags', 'main'])]).toEqual(['4.1.4', '4.1.4'])
  expect(await git(world.bare, ['log', '-1', '--format=%s', 'main'])).toBe('no keywords')
})
