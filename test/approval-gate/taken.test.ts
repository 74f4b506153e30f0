import { Messenger } from '../../src/approval/notify/notify.ts'
import { apply } from '../../src/approval-gate/apply.ts'
import { readGateFacts } from '../../src/approval-gate/facts.ts'
import type { Inputs } from '../../src/approval-gate/inputs.ts'
import { makePlan } from '../../src/approval-gate/plan.ts'
import { connect } from '../../src/github/connection/client.ts'
import { createStage, plain } from '../approval/stage.ts'
import { testHost } from '../support/host.ts'

test('of several attempts that read one approval before any took it, the one whose status came first has it', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.say('bob', '/approve')
  const { env, token } = stage.github
  const github = await connect({ token, host: testHost({ ...env }), repository: 'octo/demo' })
  const inputs: Inputs = {
    token,
    gate: 'production',
    environment: 'production',
    service: '',
    sha: '',
    version: '',
    digest: '',
    summary: '',
    resume: 'rerun',
    workflow: '',
    form: '',
    deploymentId: 0,
    policyFile: '.github/gates.yml',
    allowOlder: false,
    jobId: stage.job().id,
    labels: ['gate'],
    webhook: undefined,
    eventsUrl: '',
    dryRun: false,
  }
  const read = async (attempt: string) => {
    const host = testHost({ ...env, ...stage.environment(stage.run), GITHUB_RUN_ATTEMPT: attempt })
    const facts = await readGateFacts(inputs, github, host)
    const plan = makePlan(inputs, facts)
    expect(plan).toMatchObject({ kind: 'open', writes: true })
    return { facts, plan }
  }
  const all = [await read('2'), await read('3'), await read('4')]
  const taken: boolean[] = []
  const messenger = new Messenger(undefined, testHost({}))
  for (const { facts, plan } of all) taken.push((await apply(plan, { github, messenger }, inputs, facts)).isTaken)
  expect(taken).toEqual([false, true, true])
})
