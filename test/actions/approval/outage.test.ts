import { createStage, plain, type Stage } from '../../approval/stage.ts'
import { addStatus } from '../../support/github/deployments.ts'
import type { StepResult } from '../../support/runner.ts'

const queued = { state: 'queued', description: 'queued', logUrl: '', environmentUrl: '' } as const
const lostAnswer = { kind: 'cut', after: true } as const

/** GitHub refuses the nth request, for longer than a step waits (its clock is a day late); the answers come in the order of the requests. */
async function refuseEverywhere(stage: Stage, run: () => Promise<StepResult>): Promise<readonly StepResult[]> {
  const results: StepResult[] = []
  for (let nth = 1; ; nth++) {
    stage.github.fault({ nth, trouble: { kind: 'primary-limit', resetIn: 100_000 } })
    results.push(await run())
    const met = stage.github.unmetFaults() === 0
    stage.github.clearFaults()
    if (!met) return results
  }
}

test('while it asks, whatever GitHub refuses leaves it closed; the next attempt goes on from there', async () => {
  await using stage = await createStage({ policy: plain })
  const results = await refuseEverywhere(stage, () => stage.gate())
  for (const { exitCode, outputs } of results) {
    expect(exitCode).toBe(1)
    expect(['error rate-limited', 'waiting requested', 'waiting not-enough-approvals']).toContain(
      `${outputs['result']} ${outputs['reason']}`,
    )
  }
  expect(results.filter(({ outputs }) => outputs['result'] === 'error').length).toBeGreaterThan(7)
  expect(stage.records()).toHaveLength(1)
  expect(stage.requests()).toHaveLength(1)
})

test('while it takes the approval, whatever GitHub refuses leaves it closed, up to the moment it is taken', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.say('bob', '/approve')
  const rewind = stage.keep()
  const results = await refuseEverywhere(stage, async () => {
    rewind()
    return await stage.gate()
  })
  const closed = results.filter(({ exitCode }) => exitCode === 1)
  const open = results.filter(({ exitCode }) => exitCode === 0)
  for (const { outputs } of closed) expect(outputs).toMatchObject({ result: 'error', reason: 'rate-limited' })
  expect(closed.length).toBeGreaterThan(7)
  // What comes after only tidies up: that it could not is said.
  for (const { outputs } of open) expect(outputs['result']).toBe('approved')
  expect(results.slice(0, closed.length)).toEqual(closed)
  const warned = open.slice(0, -1).filter(({ annotations }) => annotations.some(({ kind }) => kind === 'warning'))
  expect(warned).toHaveLength(open.length - 1)
})

test('an approval is not lost where the answer to its use is, and somebody writes before the second try', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.say('bob', '/approve')
  const { github } = stage
  const id = stage.records()[0]?.id ?? 0
  const between = (line: string) => {
    if (line.includes('; trying again in ')) addStatus(github.state, id, queued, { by: 'github-actions[bot]' })
    return undefined
  }
  github.fault({ on: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', trouble: lostAnswer })
  const { outputs } = await stage.gate({}, stage.run, { watch: between })
  expect(github.unmetFaults()).toBe(0)
  expect(stage.marks().map((mark) => mark.split(' ')[0])).toEqual(['waiting', 'consumed', 'queued', 'consumed'])
  expect(outputs).toMatchObject({ result: 'approved' })
})

test('whatever GitHub refuses the receiver, the next look resumes', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.say('bob', '/approve')
  const results = await refuseEverywhere(stage, () => stage.reconcile({ issue: '1' }))
  for (const { exitCode, outputs } of results)
    expect({ exitCode, result: outputs['result'] }).toEqual(
      exitCode === 0 ? { exitCode, result: 'resumed' } : { exitCode: 1, result: 'failed' },
    )
  expect(stage.now().attempts).toHaveLength(2)
})

const permissions = [
  ['contents', 'contents: read'],
  ['actions', 'actions: read'],
  ['deployments', 'deployments: '],
  ['issues', 'issues: write'],
] as const

test.each(permissions)('a token without %s is told what is missing', async (scope, line) => {
  await using stage = await createStage({ policy: plain })
  stage.github.setPermissions({ [scope]: scope === 'issues' ? 'read' : 'none' })
  const { exitCode, outputs, annotations } = await stage.gate()
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, result: 'error', reason: 'missing-permission' })
  expect(annotations.at(-1)?.message).toContain(line)
})

test('a receiver that may not run jobs again says so', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.say('bob', '/approve')
  stage.github.setPermissions({ actions: 'read' })
  const { exitCode, outputs, annotations } = await stage.reconcile({ issue: '1' })
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, result: 'failed', reason: 'missing-permission' })
  expect(annotations[0]?.message).toContain('actions: write')
})
