import { createStage, plain, type Stage } from '../../approval/stage.ts'
import { readText } from '../../contract/tree.ts'
import type { StepResult } from '../../support/runner.ts'
import { isWhole } from '../../support/sample.ts'

/** Requests of a step. */
async function cost(stage: Stage, step: () => Promise<StepResult>): Promise<readonly [StepResult, number]> {
  const before = stage.github.requests.length
  const result = await step()
  return [result, stage.github.requests.length - before]
}

/** The numbers of the table «What it costs» of both pages, by what they are for. */
function stated(action: string): ReadonlyMap<string, readonly number[]> {
  const [, table = ''] = readText(`actions/${action}/README.md`).split('## What it costs')
  const rows = [...table.matchAll(/^\| (\w+)[^|]*\| (\d+) \| (\d+) \|$/gm)]
  return new Map(rows.map(([, name = '', usual, crowded]) => [name, [Number(usual), Number(crowded)]]))
}

test('the requests of each transition are as many as the pages say, and fewer than 60 in a crowd', async () => {
  const names = Array.from({ length: 249 }, (_, index) => `shard ${index}`)
  const spent = new Map<string, number[]>()
  const note = (name: string, number: number) => spent.set(name, [...(spent.get(name) ?? []), number])
  for (const isCrowded of isWhole ? [false, true] : [false]) {
    await using stage = await createStage({
      policy: plain,
      jobs: isCrowded ? [...names, 'deploy'] : ['build', 'deploy'],
    })
    const { state, addDeployment } = stage.github
    for (let index = 0; index < (isCrowded ? 299 : 0); index++)
      await addDeployment({ sha: stage.run.sha, environment: 'production', statuses: [{ state: 'success' }] })
    // What runs now; GitHub is asked about its run.
    await stage.deploy('verified', stage.run.sha)
    const [asked, asking] = await cost(stage, () => stage.gate())
    expect(asked.outputs['reason']).toBe('requested')
    note('ask', asking)
    for (let index = 0; index < (isCrowded ? 140 : 0); index++) {
      const login = `user-${index % 20}`
      stage.github.setRole(login, 'read')
      stage.github.as(login).comment(1, index % 2 === 0 ? '/approve' : `comment ${index}`)
    }
    stage.say('eve', '/approve')
    const [looked, looking] = await cost(stage, () => stage.reconcile({ issue: '1' }))
    expect(looked.outputs['result']).toBe('waiting')
    note('count', looking)
    stage.say('bob', '/approve')
    const [resumed, resuming] = await cost(stage, () => stage.reconcile({ issue: '1' }))
    expect(resumed.outputs['result']).toBe('resumed')
    note('resume', resuming)
    const [taken, taking] = await cost(stage, () => stage.gate())
    expect(taken.outputs['result']).toBe('approved')
    note('take', taking)
    expect(state.deployments.size).toBe(isCrowded ? 301 : 2)
  }
  for (const [, numbers] of spent) expect(Math.max(...numbers)).toBeLessThan(60)
  const pages = new Map([...stated('approval-gate'), ...stated('approval-reconcile')])
  const said = [...pages].map(([name, numbers]) => [name, isWhole ? numbers : numbers.slice(0, 1)])
  expect(Object.fromEntries(spent)).toEqual(Object.fromEntries(said))
  // Long series of writes are paced to one a second, so a crowd takes its time.
}, 240_000)
