import { readGatePolicy } from '../../../src/approval/request/policy.ts'
import { parseFiled } from '../../../src/approval/request/record.ts'
import { type RequestSituation, readSituation } from '../../../src/approval/request/situation.ts'
import { policyDigest } from '../../../src/approval/rules/policy.ts'
import type { GitHub } from '../../../src/github/connection/call.ts'
import { connect } from '../../../src/github/connection/client.ts'
import { readDeployment } from '../../../src/github/operations/deployments.ts'
import { testHost } from '../../support/host.ts'
import { createStage, plain, type Stage } from '../stage.ts'

/** Reads the stage's request as a gate does; `between` happens after the statuses were read and before the comments are. */
async function read(stage: Stage, github: GitHub, between: () => Promise<void>): Promise<RequestSituation> {
  const deployment = await readDeployment(github, stage.records()[0]?.id ?? 0)
  const filed = deployment && parseFiled(deployment)
  if (filed === undefined) throw new Error('no request was filed')
  const policy = await readGatePolicy(github, '.github/gates.yml', 'production')
  const slow: GitHub = {
    ...github,
    graphql: async (call) => {
      await between()
      return github.graphql(call)
    },
  }
  return readSituation(slow, filed, {
    policy,
    policyDigest: policyDigest(policy),
    timelines: [],
    rivals: [],
    mismatches: [],
    isAsFiled: () => true,
    witness: undefined,
    here: undefined,
    form: undefined,
    conclusions: async () => new Map(),
    now: stage.github.state.now().getTime(),
  })
}

test('a rejection that its author deletes while the gate reads is in the record that it decides by', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.say('bob', '/approve')
  const { env, token } = stage.github
  const github = await connect({ token, host: testHost({ ...env }), repository: 'octo/demo' })
  expect((await read(stage, github, async () => undefined)).assessment.state.kind).toBe('satisfied')
  const { assessment, statuses } = await read(stage, github, async () => {
    const { id } = stage.say('carol', '/reject')
    await stage.reconcile({ issue: '1' })
    stage.github.as('carol').remove(id)
  })
  expect(assessment.state).toMatchObject({ kind: 'rejected', isLatched: true })
  expect(statuses.map(({ description }) => description)).toContainEqual(expect.stringContaining('rejected'))
})
