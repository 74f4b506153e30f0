import { existsSync } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { bump, each, ending, released, survey, type Template } from '../../support/bump.ts'
import { host } from '../../support/hosted.ts'
import type { World } from '../../support/repository.ts'
import type { StepResult } from '../../support/runner.ts'
import { sampled } from '../../support/sample.ts'
import { record, writing } from '../../support/tape.ts'

let template: Template
beforeAll(async () => {
  template = await released('feat: one')
})
afterAll(() => template[Symbol.asyncDispose]())

const second = { GITHUB_RUN_ATTEMPT: '2' }

/** Cancelled, it says so in outputs and summary; where it was done already, it says that (null: the signal met a process that was about to exit). */
function expectTold({ outputs, exitCode, summary, annotations }: StepResult): void {
  if (outputs['result'] === 'released' && (exitCode === 0 || exitCode === null)) return
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, result: 'failed', reason: 'cancelled' })
  expect(summary).not.toBe('')
  expect(annotations[0]?.message).toContain('cancelled')
}

async function expectGoal(world: World): Promise<void> {
  expect(await survey(world.bare)).toMatchObject({
    subjects: ['chore: start', 'feat: one', 'chore(release): v1.1.0'],
    releases: ['v1.0.0', 'v1.1.0'],
    versions: ['1.0.0', '1.1.0'],
    orphans: [],
    others: [],
  })
  expect(await world.checkout.git('status', '--porcelain', '--branch')).toBe('## main...origin/main')
  expect(await world.checkout.git('log', '-1', '--format=%D')).toContain('HEAD -> main, tag: v1.1.0')
}

test('cancelled at any git process that writes, it ends at once, and the next attempt finishes', async () => {
  await using quiet = await template.copy()
  const tape = record(join(quiet.folder, 'tape'))
  await bump(quiet.checkout, { env: tape.env })
  const reasons = await each(sampled([1, ...writing(tape.calls())], 2), 2, async (after) => {
    await using world = await template.copy()
    const stopped = record(join(world.folder, 'tape'), { after, signal: 'INT' })
    const result = await bump(world.checkout, { env: stopped.env })
    expectTold(result)
    expect(result.milliseconds).toBeLessThan(60_000)
    const again = await bump(world.checkout, { env: second })
    expect({ after, ...ending(again) }).toMatchObject({ after, exitCode: 0, result: 'released', tag: 'v1.1.0' })
    await expectGoal(world)
    return again.outputs['reason']
  })
  expect(new Set(reasons)).toEqual(new Set(['released', 'resumed']))
})

test('cancelled at any line of the log', async () => {
  await using quiet = await template.copy()
  const lines = (await bump(quiet.checkout)).raw.split('\n')
  expect(lines.length).toBeGreaterThan(4)
  await each(sampled([...lines.keys()], 2), 2, async (index) => {
    await using world = await template.copy()
    let seen = 0
    const result = await bump(world.checkout, { watch: () => (seen++ === index ? 'cancel' : undefined) })
    expectTold(result)
    const again = await bump(world.checkout, { env: second })
    expect(again.outputs).toMatchObject({ result: 'released', tag: 'v1.1.0' })
    await expectGoal(world)
  })
})

test('cancelled while the server still thinks: it does not wait, and the push that arrived later is found', async () => {
  await using world = await template.copy()
  await mkdir(join(world.bare, 'hooks'), { recursive: true })
  const hook = join(world.bare, 'hooks', 'pre-receive')
  const thinking = join(world.folder, 'thinking')
  const thought = join(world.folder, 'thought')
  await writeFile(hook, `#!/bin/sh\ntouch '${thinking}'\ncat >/dev/null\nsleep 3\ntouch '${thought}'\n`)
  await chmod(hook, 0o755)
  const command = `(until test -e '${thinking}'; do sleep 0.1; done; kill -INT $PPID) &`
  const stop = { before: 'push', command }
  const tape = record(join(world.folder, 'tape'), undefined, stop)
  const result = await bump(world.checkout, { env: tape.env })
  expect(result.outputs).toMatchObject({ result: 'failed', reason: 'cancelled', version: '1.1.0' })
  expect([existsSync(thinking), existsSync(thought)]).toEqual([true, false])
  for (let looks = 0; looks < 40 && !(await world.tags()).includes('v1.1.0'); looks++) await wait(100)
  await writeFile(hook, '#!/bin/sh\n')
  const again = await bump(world.checkout, { env: second })
  expect(again.outputs).toMatchObject({ result: 'released', tag: 'v1.1.0' })
  await expectGoal(world)
})

test('cancelled while GitHub makes it wait: no more is asked, and the next attempt takes it up', async () => {
  await using hosted = await host(template)
  const inputs = { 'commit-via': 'api' }
  hosted.fake.fault({ on: 'updateRefs', times: 9, trouble: { kind: 'secondary-limit', retryAfter: 30 } })
  const watch = (line: string) => (/again in 3[01]\./.test(line) ? 'cancel' : undefined)
  // SIGINT alone ends it, and long before it would ask again.
  const patience = [60_000, 1_000] as const
  const result = await bump(hosted.world.checkout, { ...hosted.wish(inputs), watch, patience })
  expectTold(result)
  expect(result.milliseconds).toBeLessThan(29_000)
  expect(hosted.fake.count('updateRefs')).toBe(1)
  hosted.fake.clearFaults()
  const again = await bump(hosted.world.checkout, hosted.wish(inputs, second))
  expect(again.outputs).toMatchObject({ result: 'released', reason: 'released', tag: 'v1.1.0' })
  await expectGoal(hosted.world)
})
