/** Repositories whose tags are of other forms than `v1.2.3`: what is counted on from them, and what is refused. */
import { bump, each, ending, manifest } from '../../support/bump.ts'
import { createWorld, type World } from '../../support/repository.ts'
import { sampled } from '../../support/sample.ts'

/** Words are commits; `@x` tags the newest one `x`. */
async function history(...moves: readonly string[]): Promise<World> {
  const world = await createWorld({ message: 'chore: start', files: { 'a.txt': 'a\n' } })
  for (const move of moves) {
    if (move.startsWith('{'))
      await world.checkout.commit({
        message: 'chore: manifest',
        files: { 'package.json': manifest(move.slice(1, -1)) },
      })
    else if (move.startsWith('@')) await world.checkout.git('tag', move.slice(1))
    else await world.checkout.commit(move)
  }
  await world.checkout.push()
  await world.checkout.git('push', '--quiet', '--tags', 'origin')
  return world
}

type Row = readonly [moves: readonly string[], inputs: Readonly<Record<string, string>>, tag: string, before: string]

const counted: readonly Row[] = [
  [['@v2.14.1', 'feat: b', '@v3.0.0b1', 'fix: c'], {}, 'v3.0.0', 'v2.14.1'],
  [['@v2.14.1', 'feat: b', '@v3.0.0b1', 'fix: c'], { bump: 'prerelease', preid: 'beta' }, 'v3.0.0b2', 'v3.0.0b1'],
  [['@v2.14.1', 'feat: b', '@v3.0.0rc1', 'fix: c'], { channels: 'main: rc' }, 'v3.0.0rc2', 'v3.0.0rc1'],
  [['@v3.0.0.post1', 'fix: c'], {}, 'v3.0.1', 'v3.0.0.post1'],
  [['@1.0.1', 'feat: a', '@1.1', 'fix: c'], {}, '1.1.1', '1.1'],
  [['@v2.3', 'fix: c'], {}, 'v2.3.1', 'v2.3'],
  [['@v2', 'feat: c'], {}, 'v2.1.0', 'v2'],
  [['{2.3.0}', '@v2.2', 'feat: x', '@v2.3', 'fix: c'], {}, 'v2.3.1', 'v2.3'],
  [['@v1.2.3', '@v1.2', '@v1', 'fix: c'], {}, 'v1.2.4', 'v1.2.3'],
  [['@parent-1.2', 'fix: c'], {}, 'parent-1.2.1', 'parent-1.2'],
  [['@rel/commons-lang-3.12.0', 'feat: c'], {}, 'rel/commons-lang-3.13.0', 'rel/commons-lang-3.12.0'],
  [['@release_1.2.3', 'feat: c'], {}, 'release_1.3.0', 'release_1.2.3'],
  [['@junrar-4.0.0', 'feat: c'], {}, 'junrar-4.1.0', 'junrar-4.0.0'],
  [['@v.1.2.3', 'feat: c'], {}, 'v.1.3.0', 'v.1.2.3'],
  [['@s/p@1.2.3', 'feat: c'], {}, 's/p@1.3.0', 's/p@1.2.3'],
  [['@v1.0.0-rc2', 'fix: c'], { bump: 'prerelease' }, 'v1.0.0-rc3', 'v1.0.0-rc2'],
  [['@v1.0.0-beta9', 'fix: c'], { channels: 'main: beta' }, 'v1.0.0-beta10', 'v1.0.0-beta9'],
  [['@2025.08.19', 'fix: c'], { bump: '2025.09.01' }, '2025.09.01', '2025.08.19'],
  [['@2026.08', 'fix: c'], { bump: '2026.9.0' }, '2026.09', '2026.08'],
  [['@20231205', 'fix: c'], { bump: '20231206' }, '20231206', '20231205'],
  [['@v1.2.3.4', 'fix: c'], { bump: '2.0.0' }, 'v2.0.0', ''],
  [['@core-v1.0.0', '@ui-v2.0.0', 'feat: c'], { 'tag-prefix': 'v' }, 'v0.1.0', ''],
  [['@REL_17_2', 'feat: c'], { 'tag-prefix': 'v' }, 'v0.1.0', ''],
  [['@staging', '@v1-beta-docs', 'feat: c'], {}, 'v0.1.0', ''],
]

test('what tags of every form are counted on as', async () => {
  const tried = sampled(counted, 4)
  const found = await each(tried, 1, async ([moves, inputs]) => {
    await using world = await history(...moves)
    const { tag, before, result, reason } = ending(await bump(world.checkout, { with: { ...inputs } }))
    return { moves, inputs, tag, before, ...(result === 'released' ? {} : { result, reason }) }
  })
  expect(found).toEqual(tried.map(([moves, inputs, tag, before]) => ({ moves, inputs, tag, before })))
}, 240_000)

const refused: readonly (readonly [moves: readonly string[], named: string, cure: string])[] = [
  [
    ['@v1.2.3.4', 'feat: c'],
    '`v1.2.3.4`',
    'not used; the newest is `v1.2.3.4`. Set the version yourself with `bump: x.y.z`.',
  ],
  [['@13.0.3', 'feat: b', '@13.0.4.1', 'feat: c'], '`13.0.4.1`', 'above `13.0.3`'],
  [['@REL_17_2', 'feat: c'], '`REL_17_2`', '`tag-prefix: v`'],
  [['@2024-01-15', 'fix: b', '@2024-02-01', 'feat: c'], '`2024-02-01`', '`bump: x.y.z`'],
  [['@release-2024-01-15', 'feat: c'], '`release-2024-01-15`', '`bump: x.y.z`'],
  [['@v1.2.3.RELEASE', 'feat: c'], '`v1.2.3.RELEASE`', '`bump: x.y.z`'],
  [['@core-v1.0.0', '@ui-v2.0.0', 'feat: c'], '`ui-v2.0.0`', '`packages`'],
  [['{1.4.0}', '@core-v1.0.0', '@ui-v2.0.0', 'feat: c'], '`ui-v2.0.0`', '`packages`'],
  [['@2025.11.12', 'feat: b', '@2025.12.08', 'fix: b', '@2026.01.29', 'fix: c'], '`2026.01.29`', '`bump: 2026.1.31`'],
  [['@v01.02.03', 'fix: c'], '`v01.02.03`', 'by date'],
  [['@20231205', 'fix: c'], '`20231205`', 'by date'],
]

test('a run that writes is refused where the number may be wrong, a dry run warns', async () => {
  const tried = sampled(refused, 3)
  const found = await each(tried, 1, async ([moves, named, cure]) => {
    await using world = await history(...moves)
    const before = await world.refs()
    const wet = await bump(world.checkout)
    const dry = await bump(world.checkout, { with: { 'dry-run': 'true' } })
    const [error] = wet.annotations
    expect(error?.message).toContain(named)
    expect(error?.message).toContain(cure)
    expect(dry.annotations.map(({ kind, message }) => [kind, message])).toEqual([['warning', error?.message]])
    expect(dry.summary).toContain('> [!WARNING]')
    expect(await world.refs()).toEqual(before)
    return [wet.exitCode, wet.outputs['reason'], dry.exitCode, dry.outputs['result']]
  })
  expect(found).toEqual(tried.map(() => [1, 'version-refused', 0, 'dry-run']))
}, 240_000)

test('a maintenance branch never passes what main has released, nor do its floating tags', async () => {
  await using world = await history('@v1.0.0', 'feat: main', '@v1.1.0', '@v1')
  const { checkout } = world
  await checkout.git('checkout', '--quiet', '-b', '1.0.x', 'v1.0.0')
  await checkout.commit('feat: backport')
  await checkout.push('1.0.x')
  const floating = { 'floating-tags': 'major' }
  const refusal = await bump(checkout, { with: floating })
  expect(ending(refusal)).toMatchObject({ exitCode: 1, reason: 'version-refused' })
  expect(refusal.annotations[0]?.message).toContain('1.1.0 is released from another branch')
  // by hand it can be had, and v1 stays where it is
  const before = (await world.refs())['refs/tags/v1']
  expect(ending(await bump(checkout, { with: { ...floating, bump: '1.2.0' } }))).toMatchObject({ tag: 'v1.2.0' })
  expect((await world.refs())['refs/tags/v1']).toBe(before)
})

test('a tag that no branch holds is stepped over, in a clone of one branch too', async () => {
  await using world = await history('@v1.0.0')
  const { checkout } = world
  await checkout.git('checkout', '--quiet', '--detach')
  await checkout.commit('chore(release): v1.1.0')
  await checkout.tag('v1.1.0')
  await checkout.git('checkout', '--quiet', 'main')
  await checkout.commit('feat: more')
  await checkout.push()
  await checkout.git('checkout', '--quiet', '-b', 'other')
  await checkout.commit('feat: on another branch')
  await checkout.push('other')
  const clone = await world.clone('--single-branch', '--no-tags')
  expect(ending(await bump(clone))).toMatchObject({ tag: 'v1.2.0', result: 'released' })
})

test.each([
  ['v1.3.0/foo', 'v1.3.0'],
  ['release', 'release/1.3.0'],
])('the tag %s, which git cannot have beside %s, ends the run at once', async (other, tag) => {
  await using world = await history(tag.startsWith('v') ? '@v1.2.3' : '@release/1.2.3')
  if (!tag.startsWith('v')) await world.checkout.git('push', '--quiet', '--delete', 'origin', 'release/1.2.3')
  if (!tag.startsWith('v')) await world.checkout.git('tag', '--delete', 'release/1.2.3')
  await world.checkout.git('tag', other)
  await world.checkout.git('push', '--quiet', 'origin', `refs/tags/${other}`)
  await world.checkout.commit('feat: more')
  const inputs = tag.startsWith('v') ? {} : { 'tag-prefix': 'release/', bump: '1.3.0' }
  const { exitCode, outputs, annotations, log } = await bump(world.checkout, { with: inputs })
  expect([exitCode, outputs['reason']]).toEqual([1, 'version-refused'])
  expect(annotations[0]?.message).toContain(`\`${other}\`: one name`)
  expect(log).not.toContain('Someone else pushed first')
})
