import { createStage, plain, type Stage } from '../../approval/stage.ts'
import type { StepResult } from '../../support/runner.ts'
import { rounds } from '../../support/sample.ts'

/** The answer of the nth request is lost, and the process dies as soon as it says so: a crash right after the effect. */
const dying = { watch: (line: string) => (line.includes('; trying again in ') ? ('kill' as const) : undefined) }

/** Dies after each request in turn, from the same beginning, and calls `check` after each death; ends when a run comes through. */
async function dieEverywhere(
  stage: Stage,
  run: (more: typeof dying) => Promise<StepResult>,
  check: (at: string) => Promise<void>,
): Promise<number> {
  const rewind = stage.keep()
  for (let nth = 1; ; nth += rounds(1, 5)) {
    rewind()
    const before = stage.github.requests.length
    stage.github.fault({ nth, trouble: { kind: 'cut', after: true } })
    const { exitCode } = await run(dying)
    const died = stage.github.unmetFaults() === 0
    stage.github.clearFaults()
    if (!died) return nth - 1
    expect(exitCode).toBeNull()
    const last = stage.github.requests.slice(before).at(-1)
    await check(`${nth}: ${last?.operation ?? last?.route}`)
  }
}

test('killed after any request while it asks, the next attempt ends with one record and one issue', async () => {
  await using stage = await createStage({ policy: plain })
  const ask = (more = {}) => stage.gate({}, stage.run, more)
  const deaths = await dieEverywhere(stage, ask, async (at) => {
    const { outputs } = await ask()
    const found = { issues: stage.requests().length, marks: stage.marks().map((mark) => mark.split(' ')[0]) }
    expect({ at, result: outputs['result'], ...found }).toEqual({
      at,
      result: 'waiting',
      issues: 1,
      marks: ['waiting'],
    })
  })
  expect(deaths).toBeGreaterThan(7)
})

test('killed after any request while it reconciles, the next look ends with one re-run and one consumption', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.say('bob', '/approve')
  const look = (more = {}) => stage.reconcile({ issue: '1' }, undefined, more)
  const deaths = await dieEverywhere(stage, look, async (at) => {
    const { outputs } = await look()
    const found = { attempts: stage.now().attempts.length, marks: stage.marks().map((mark) => mark.split(' ')[0]) }
    expect({ at, result: outputs['result'], ...found }).toEqual({
      at,
      result: 'resumed',
      attempts: 2,
      marks: ['waiting', 'resuming'],
    })
  })
  expect(deaths).toBeGreaterThan(7)
  expect((await stage.gate()).outputs['result']).toBe('approved')
  expect(stage.marks().filter((mark) => mark.startsWith('consumed'))).toHaveLength(1)
})

test('killed after any request while it takes the approval, it is taken once', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.say('bob', '/approve')
  stage.github.as('mia').rerun(stage.job().id)
  const take = (more = {}) => stage.gate({}, stage.run, more)
  const deaths = await dieEverywhere(stage, take, async (at) => {
    const taken = stage.marks().some((mark) => mark.startsWith('consumed'))
    stage.pass()
    stage.github.as('mia').rerun(stage.job().id)
    const { outputs } = await take()
    const consumed = stage.marks().filter((mark) => mark.startsWith('consumed')).length
    // What an attempt took and did not live to use is used: the next one has to ask.
    const result = taken ? 'waiting' : 'approved'
    expect({ at, result: outputs['result'], consumed, records: stage.records().length }).toEqual({
      at,
      result,
      consumed: 1,
      records: taken ? 2 : 1,
    })
  })
  expect(deaths).toBeGreaterThan(7)
})
