/** Versions by date: the ways that the README documents, run literally. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { listExamples } from '../../contract/examples.ts'
import { createWorld, type World } from '../../support/repository.ts'
import { sampled } from '../../support/sample.ts'
import { bump, manifest, release } from '../../version-bump/bump.ts'

interface Step {
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
}

const page = 'actions/version-bump/README.md'
const [, section = ''] = readFileSync(page, 'utf8').split('### Calendar versions\n')
const [daily = [], leaving = []] = listExamples(page, section.split('\n### ')[0] ?? '').map(
  ({ workflow }): readonly Step[] =>
    Object.values<{ readonly steps: readonly Step[] }>(parse(workflow).jobs).flatMap(({ steps }) => steps),
)

/** What the example's first step gives on a day. */
function versionOn(day: string, world: World): string {
  const script = daily.find(({ run }) => run !== undefined)?.run ?? ''
  const output = join(world.folder, 'output')
  const clock = `date() { command date -d ${day} "$@"; }`
  execFileSync('bash', ['-c', `: >"$GITHUB_OUTPUT"\n${clock}\n${script}`], {
    env: { ...process.env, GITHUB_OUTPUT: output },
  })
  return /^version=(.*)$/m.exec(readFileSync(output, 'utf8'))?.[1] ?? ''
}

const inputsOf = (steps: readonly Step[]) => steps.find((step) => step.with !== undefined)?.with ?? {}

test('by date: day after day, zeros stay, one release a day, and none unasked', async () => {
  await using world = await createWorld('init')
  const { checkout } = world
  await checkout.tag('2026.01.29')
  const days = [
    ['2026-01-31', '2026.01.31'],
    ['2026-02-01', '2026.02.01'],
    ['2026-11-30', '2026.11.30'],
    ['2026-12-10', '2026.12.10'],
    ['2027-01-02', '2027.01.02'],
  ] as const
  for (const [day, tag] of sampled(days, 2)) {
    await checkout.commit(`feat: ${day}`)
    await checkout.push()
    const unasked = await bump(checkout, { 'tag-prefix': '' })
    expect([unasked.outputs['reason'], unasked.annotations[0]?.message]).toEqual([
      'version-refused',
      expect.stringContaining('`bump: 2026.1.31`'),
    ])
    const inputs = { ...inputsOf(daily), bump: versionOn(day, world) }
    expect(inputsOf(daily)['bump']).toBe('${{ steps.date.outputs.version }}')
    expect(await release(checkout, inputs)).toMatchObject({ result: 'released', tag })
    expect((await bump(checkout, inputs)).outputs['reason']).toBe('version-refused')
  }
})

const held: readonly (readonly [string, string | undefined])[] = [
  ['2026.01.29', undefined],
  ['v2026.01.29', undefined],
  ['2026.01.29', '2026.1.29'],
]

test.each(sampled(held, 2))('leaving dates: from the tag %s, with the manifest %s', async (tag, version) => {
  const inputs = inputsOf(leaving)
  const later = { 'tag-prefix': inputs['tag-prefix'] ?? '' }
  const files = version === undefined ? {} : { 'package.json': manifest(version) }
  await using world = await createWorld({ message: 'init', files })
  const { checkout } = world
  await checkout.tag(tag)
  await checkout.commit('feat: b')
  await checkout.push()
  const isSame = tag.startsWith('v')
  if (version !== undefined) {
    expect((await bump(checkout, inputs)).outputs['reason']).toBe('version-refused')
    await checkout.commit({ message: 'chore: leave dates', files: { 'package.json': manifest('0.0.0') } })
    await checkout.push()
  }
  const begun = await bump(checkout, isSame ? { ...inputs, 'tag-prefix': 'release-' } : inputs)
  expect(begun.outputs).toMatchObject({
    result: 'released',
    version: '1.0.0',
    tag: isSame ? 'release-1.0.0' : 'v1.0.0',
  })
  await checkout.commit('feat: c')
  await checkout.push()
  expect(await release(checkout, isSame ? { 'tag-prefix': 'release-' } : later)).toMatchObject({ version: '1.1.0' })
})
