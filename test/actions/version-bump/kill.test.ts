import { join } from 'node:path'
import { bump, each, ending, released, survey, type Template, type Wish } from '../../support/bump.ts'
import { git, type World } from '../../support/repository.ts'
import { sampled } from '../../support/sample.ts'
import { record, writing } from '../../support/tape.ts'

let template: Template
beforeAll(async () => {
  template = await released('feat: one')
})
afterAll(() => template[Symbol.asyncDispose]())

const second = { GITHUB_RUN_ATTEMPT: '2' }

/** Remote, checkout and work tree, without what a moment or an attempt changes: shas, dates, the run's line. */
async function endOf(world: World) {
  const form = '%(refname) %(objecttype) %(contents:subject) %(*subject)'
  const refs = (directory: string) => git(directory, ['for-each-ref', `--format=${form}`, 'refs/heads', 'refs/tags'])
  return {
    remote: await refs(world.bare),
    local: await refs(world.checkout.path),
    head: await world.checkout.git('log', '-1', '--format=%D %s'),
    status: await world.checkout.git('status', '--porcelain'),
    manifest: await world.checkout.read('package.json'),
    standing: await survey(world.bare),
  }
}

const modes: readonly (readonly [string, Wish['with']])[] = [
  ['push', { 'floating-tags': 'minor' }],
  ['tag-only', { mode: 'tag-only', 'floating-tags': 'major' }],
  ['skip-push', { 'skip-push': 'true', 'floating-tags': 'major' }],
]

test.each(sampled(modes, 2))(
  'killed after any git process that writes, and run again, it ends as if nothing had been: %s',
  async (_, inputs) => {
    await using quiet = await template.copy()
    const tape = record(join(quiet.folder, 'tape'))
    const undisturbed = await bump(quiet.checkout, { with: inputs ?? {}, env: tape.env })
    expect(undisturbed.outputs).toMatchObject({ result: 'released', version: '1.1.0', tag: 'v1.1.0' })
    const goal = await endOf(quiet)
    expect(goal.head).toContain('HEAD -> main, tag: v1.1.0')
    const moments = writing(tape.calls())
    expect(moments.length).toBeGreaterThan(3)
    const reasons = await each(sampled(moments, 2), 2, async (after) => {
      await using world = await template.copy()
      const stopped = record(join(world.folder, 'tape'), { after, signal: 'KILL' })
      const killed = await bump(world.checkout, { with: inputs ?? {}, env: stopped.env })
      expect({ after, calls: stopped.calls().length, code: killed.exitCode }).toEqual({
        after,
        calls: after,
        code: null,
      })
      const again = await bump(world.checkout, { with: inputs ?? {}, env: second })
      expect({ after, ...ending(again) }).toEqual({ after, ...ending(undisturbed), reason: again.outputs['reason'] })
      expect({ after, ...(await endOf(world)) }).toEqual({ after, ...goal })
      return again.outputs['reason']
    })
    // before the push nothing stands, after it everything: there is no moment in between
    expect([...new Set(reasons)]).toEqual(['released', 'resumed'])
    expect(reasons.toSorted()).toEqual(reasons)
  },
)

test('a second run of the same attempt finds the release and leaves it alone', async () => {
  await using world = await template.copy()
  const tape = record(join(world.folder, 'tape'))
  await bump(world.checkout, { env: tape.env })
  const refs = await world.refs()
  const push = tape.calls().findIndex((call) => call.startsWith('push')) + 1
  await using other = await template.copy()
  await bump(other.checkout, { env: record(join(other.folder, 'tape'), { after: push, signal: 'KILL' }).env })
  for (const { checkout } of [world, other]) {
    const again = await bump(checkout)
    expect(ending(again)).toMatchObject({ exitCode: 0, result: 'unchanged', reason: 'already-released', tag: 'v1.1.0' })
  }
  expect(await world.refs()).toEqual(refs)
})

test('a later attempt tells of its own release, also when others have released since', async () => {
  await using world = await template.copy()
  const other = await world.clone()
  const first = await bump(world.checkout, { env: { GITHUB_RUN_ID: '11' } })
  await other.git('pull', '--quiet')
  await other.commit('feat: two')
  await other.push()
  expect((await bump(other, { env: { GITHUB_RUN_ID: '12' } })).outputs['tag']).toBe('v1.2.0')
  const again = await bump(world.checkout, { env: { GITHUB_RUN_ID: '11', ...second } })
  expect(ending(again)).toEqual({ ...ending(first), reason: 'resumed' })
  expect(again.outputs['sha']).toBe(first.outputs['sha'])
  expect(await world.checkout.git('rev-parse', 'HEAD')).toBe(first.outputs['sha'])
  expect((await survey(world.bare)).releases).toEqual(['v1.0.0', 'v1.1.0', 'v1.2.0'])
})

test('a later attempt of a full release tells the full release before it, not its prerelease', async () => {
  await using world = await template.copy()
  await world.checkout.tag('v1.1.0-beta.1')
  await world.checkout.commit('fix: last')
  await world.checkout.push()
  const first = await bump(world.checkout)
  expect(ending(first)).toMatchObject({ version: '1.1.0', bump: 'minor', before: 'v1.0.0' })
  const again = await bump(world.checkout, { env: second })
  expect(ending(again)).toEqual({ ...ending(first), reason: 'resumed' })
  expect(again.outputs['previous-version']).toBe('1.0.0')
})
