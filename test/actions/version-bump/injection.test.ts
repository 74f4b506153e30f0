/** Whatever people type stays text: for the runner, for Markdown, for the shell. `bump` throws where the runner heard a command of theirs. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createWorld, git, type World } from '../../support/repository.ts'
import { bump, manifest } from '../../version-bump/bump.ts'

const nasty = [
  '::set-output name=result::pwned',
  'feat: a%0A::error::pwned',
  'feat: b\r::error::pwned',
  'fix: ##[error]pwned',
  'fix: <!-- hidden',
  'fix: <script>alert(1)</script><img src=x>',
  'fix: @everyone and @octo/team, see #1 and octo/demo#2 and GH-3',
  'fix: `code` and ``more`',
  'fix: $(touch pwned) `touch pwned` ; touch pwned',
  'fix: </details> </table>',
  'fix: a | table | row',
  'fix: [link](https://evil.example) ![x](https://evil.example/x.png)',
  'fix: https://evil.example',
  'fix: \u202egnirts\u202c \u0007 \u001b[31mred',
  'fix: x\n\nresult=pwned\nresult<<EOF\npwned\nEOF\n::endgroup::\n::add-mask::a',
  'fix: x\n\nRelease-As: ::error::pwned',
  'fix(@everyone|<b>)!: scope',
  'Revert "fix: x"\n\nThis reverts commit <!--.',
]

/** What would do something if GitHub rendered it: HTML that is not ours, mentions, references, links, images. */
function active(summary: string): readonly string[] {
  const own =
    /<\/?(?:details|summary)>|\[!WARNING\]|\]\(https:\/\/github\.com\/slipway-actions\/slipway\/blob\/main\/docs\/troubleshooting\.md#version-bump-[a-z-]+\)/g
  const rest = summary.replace(own, '').replace(/`[^`\n]*`/g, '')
  return rest.match(/<[a-z!/][^\n]*|(?<!\\)\]\([^\n]*|(?<![&\w])@\w+|(?<![&\w])#\d+|\bGH-\d|https?:\/\/\S*/gi) ?? []
}

async function released(): Promise<World> {
  const world = await createWorld({ message: 'init', files: { 'package.json': manifest('1.2.3') } })
  await world.checkout.tag('v1.2.3')
  return world
}

test('commit messages', async () => {
  await using world = await released()
  const { checkout } = world
  await checkout.commits(...nasty)
  await checkout.push()
  for (const inputs of [{ 'dry-run': 'true' }, {}]) {
    const { exitCode, outputs, summary, raw } = await bump(checkout, inputs)
    expect([exitCode, outputs['version']]).toEqual([0, '2.0.0'])
    expect(outputs['reason']).toMatch(/^(?:would-release|released)$/)
    expect(active(summary)).toEqual([])
    expect(JSON.parse(outputs['commits'] ?? '')).toHaveLength(nasty.length)
    for (const character of ['\u202e', '\u001b', '\u0007']) expect(`${raw}${summary}`).not.toContain(character)
    // every row of a table has the cells of its head
    const widths = summary
      .split('\n')
      .flatMap((line) => (line.startsWith('| `') ? [line.split(/(?<!\\)\|/).length] : []))
    expect(new Set(widths)).toEqual(new Set([5]))
  }
  expect(existsSync(join(checkout.path, 'pwned'))).toBe(false)
})

test('a megabyte of subject, a NUL, invalid UTF-8, and an empty message', async () => {
  await using world = await released()
  const { checkout } = world
  const tree = await checkout.git('rev-parse', 'HEAD^{tree}')
  const raw = async (...message: readonly (string | Uint8Array)[]) => {
    const parent = await checkout.git('rev-parse', 'HEAD')
    const head = `tree ${tree}\nparent ${parent}\nauthor A <a@b> 1700000100 +0000\ncommitter A <a@b> 1700000100 +0000\n\n`
    const bytes = Buffer.concat([head, ...message].map((part) => Buffer.from(part)))
    const made = await git(checkout.path, ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], bytes)
    await checkout.git('update-ref', 'refs/heads/main', made)
  }
  await raw('fix: nul', Uint8Array.of(0), ' feat!: hidden\n')
  await raw('fix: ', Uint8Array.of(0xff, 0xfe, 0xc3), '\n')
  await checkout.commits(`feat: ${'x|`<@'.repeat(200_000)}`, `fix${'('.repeat(500_000)}`, '')
  await git(world.bare, ['fetch', '-q', checkout.path, 'main:main'])
  const { exitCode, outputs, summary, milliseconds } = await bump(checkout)
  expect([exitCode, outputs['version']]).toEqual([0, '1.3.0'])
  expect(summary.length).toBeLessThan(5_000)
  expect(outputs['commits']?.length).toBeLessThan(5_000)
  expect(milliseconds).toBeLessThan(60_000)
})

test.each([
  'feat/$(id)',
  'feat/${IFS}x',
  'a;b',
  "it's|<b>",
  'größe/日本',
  `deep/${'x'.repeat(190)}`,
  '@everyone',
  'v1.2.3',
  'a%0Aerror',
])('a branch called %s', async (branch) => {
  await using world = await released()
  const { checkout } = world
  await checkout.git('checkout', '-q', '-b', branch)
  await checkout.commit('fix: a')
  await checkout.git('push', '-q', 'origin', `refs/heads/${branch}:refs/heads/${branch}`)
  const { exitCode, outputs, summary } = await bump(checkout, {}, { ref: `refs/heads/${branch}` })
  expect([exitCode, outputs['tag']]).toEqual([0, 'v1.2.4'])
  expect(active(summary)).toEqual([])
  expect(await git(world.bare, ['rev-parse', `refs/heads/${branch}`])).toBe(outputs['sha'])
  expect(existsSync(join(checkout.path, 'pwned'))).toBe(false)
  const wrong = await bump(checkout, { 'target-branch': `${branch}-nope` })
  expect([wrong.exitCode, wrong.outputs['reason']]).toEqual([1, 'unknown-branch'])
  expect(active(wrong.summary)).toEqual([])
})

test('paths and package names', async () => {
  const names = ['with space', 'new\nline', 'quo"te\'s', '日本', '$(touch pwned)', '-dash', '::error::x']
  const files = Object.fromEntries(
    names.map((name) => [`pkgs/${name}/package.json`, manifest('1.0.0', { name: `<b>@x|${name}` })]),
  )
  await using world = await createWorld({ message: 'feat: begin', files })
  const { checkout } = world
  for (const at of names.keys()) await checkout.tag(`p${at}-v1.0.0`)
  const touched = Object.fromEntries(names.map((name) => [`pkgs/${name}/a\n.txt`, 'a']))
  await checkout.commit({ message: 'fix: all', files: touched })
  await checkout.push()
  const packages = JSON.stringify(
    Object.fromEntries(
      names.map((name, at) => [`pkgs/${name}`, { name: `<i>@all|${name}`, tag: `p${at}-v{version}` }]),
    ),
  )
  const { exitCode, outputs, summary } = await bump(checkout, { packages })
  expect([exitCode, outputs['result']]).toEqual([0, 'released'])
  expect(active(summary)).toEqual([])
  expect((await world.tags()).filter((tag) => tag.endsWith('1.0.1'))).toHaveLength(names.length)
  for (const name of names) expect(await checkout.read(`pkgs/${name}/package.json`)).toContain('"version": "1.0.1"')
  await checkout.write(`pkgs/${names[1]}/package.json`, 'x')
  await checkout.commit('fix: broken')
  await checkout.push()
  const broken = await bump(checkout, { packages })
  expect([broken.exitCode, broken.outputs['reason']]).toEqual([1, 'invalid-manifest'])
  expect(active(broken.summary)).toEqual([])
})

test('inputs', async () => {
  await using world = await released()
  const evil = '`</details>\n::error::x @everyone <img src=x> [a](https://evil.example)'
  const inputs = {
    mode: evil,
    rules: `${JSON.stringify(evil)}: patch`,
    packages: `${JSON.stringify(evil)}: 1`,
    author: evil,
  }
  const { exitCode, outputs, annotations, summary } = await bump(world.checkout, inputs)
  expect([exitCode, outputs]).toEqual([1, { result: 'failed', reason: 'invalid-input' }])
  expect(annotations.length).toBeGreaterThanOrEqual(4)
  for (const { message } of annotations) expect(message).not.toMatch(/\n/)
  expect(active(summary)).toEqual([])
})
