import { writeSubject } from '../../../src/approval/case/subject.ts'
import { createStage, plain, type Stage } from '../../approval/stage.ts'
import { addStatus } from '../../support/github/deployments.ts'
import { sampled } from '../../support/sample.ts'

const byRole = plain.replace('{ group: testers }', '{ role: maintain }')
const byTeam = plain.replace('{ group: testers }', '{ team: octo/qa }')

interface Attack {
  readonly policy?: string
  readonly act: (stage: Stage) => unknown
  readonly result?: string
  readonly reason?: string
  /** What the table, as the receiver writes it, says of it. */
  readonly told?: string
}

const attacks: Readonly<Record<string, Attack>> = {
  'a comment edited into an approval by its author': {
    act: (stage) => stage.github.as('bob').edit(stage.say('bob', 'Looks good.').id, '/approve'),
    told: '`/approve` of bob was edited',
  },
  "somebody else's comment edited into an approval": {
    act: (stage) => stage.github.as('eve').edit(stage.say('bob', 'Looks good.').id, '/approve'),
    result: 'void',
    reason: 'comment-deleted',
  },
  'a rejection that somebody else edited away': {
    act: (stage) => {
      stage.say('carol', '/approve')
      stage.github.as('eve').edit(stage.say('bob', '/reject no').id, 'Fine.')
    },
    result: 'void',
    reason: 'comment-deleted',
  },
  'an approval that was taken back by deleting it': {
    act: (stage) => stage.github.as('bob').remove(stage.say('bob', '/approve').id),
  },
  'a rejection that somebody else deleted': {
    act: (stage) => {
      stage.say('carol', '/approve')
      stage.github.as('eve').remove(stage.say('bob', '/reject no').id)
    },
    result: 'void',
    reason: 'comment-deleted',
  },
  'an approval by e-mail': {
    act: (stage) => stage.github.as('bob').comment(1, '/approve', { viaEmail: true }),
    told: 'was sent by e-mail',
  },
  'an approval by an app on behalf of a tester': {
    act: (stage) => stage.github.as('bob').comment(1, '/approve', { app: 'helper' }),
    told: 'was written through an app',
  },
  'an approval by a bot': { act: (stage) => stage.github.as('renovate[bot]').comment(1, '/approve') },
  'a minimized approval': {
    act: (stage) => stage.github.as('eve').minimize(stage.say('bob', '/approve').id),
    told: 'is hidden',
  },
  'an approval by somebody whom no rule names': {
    act: (stage) => stage.say('eve', '/approve'),
    told: 'is by somebody who is not named in any rule',
  },
  'an approval by the one who started the run': {
    policy: byRole,
    act: (stage) => stage.say('alice', '/approve'),
    told: 'took part in the change',
  },
  'an approver who lost the role after approving': {
    policy: byRole,
    act: (stage) => {
      stage.say('mia', '/approve')
      stage.github.setRole('mia', 'write')
    },
  },
  'an approver who left the team after approving': {
    policy: byTeam,
    act: (stage) => {
      stage.say('bob', '/approve')
      stage.github.setTeam('octo/qa', ['carol'])
    },
  },
  'an approver who was taken out of the group after approving': {
    act: async (stage) => {
      stage.say('bob', '/approve')
      await stage.changePolicy(plain.replace('[bob, carol, dave]', '[carol, dave]'))
    },
  },
  'an approver who lost all access after approving': {
    act: (stage) => {
      stage.say('bob', '/approve')
      stage.github.setRole('bob', undefined)
    },
  },
  'the code of another request': {
    act: (stage) => stage.say('bob', '/approve 01234567'),
    told: 'has the code of another request',
  },
  'statuses that say it was used by the attempt to come': {
    act: (stage) => {
      const id = stage.records()[0]?.id ?? 0
      const forged = [
        ['queued', 'resuming attempt=1'],
        ['in_progress', `consumed run=${stage.run.id} attempt=2`],
        ['success', 'verified version=1.0.0 checks=9/9'],
      ] as const
      for (const [state, description] of forged)
        addStatus(stage.github.state, id, { state, description, logUrl: '', environmentUrl: '' })
    },
  },
  'a second binding to an issue where everybody approves': {
    act: (stage) => {
      const { state, env, addIssue, as } = stage.github
      const id = stage.records()[0]?.id ?? 0
      const body = state.issues.get(1)?.body ?? ''
      const { number } = addIssue({ title: 'Approve', body, labels: ['gate'], author: 'github-actions[bot]' })
      const logUrl = `${env.GITHUB_SERVER_URL}/octo/demo/issues/${number}`
      addStatus(state, id, { state: 'pending', description: 'waiting code=01234567', logUrl, environmentUrl: '' })
      as('bob').comment(number, '/approve')
    },
  },
  'an issue that came from another repository': {
    act: (stage) => {
      stage.say('bob', '/approve')
      stage.github.as('eve').transfer(1)
    },
    result: 'void',
    reason: 'issue-transferred',
  },
  'an issue that is gone': {
    act: (stage) => {
      stage.say('bob', '/approve')
      stage.github.state.issues.delete(1)
    },
    result: 'void',
    reason: 'issue-gone',
  },
}

test.each(sampled(Object.entries(attacks), 6))(
  '%s opens nothing',
  async (_, { policy = plain, act, result, reason, told }) => {
    await using stage = await createStage({ policy })
    stage.github.state.readsTeams = true
    stage.github.setTeam('octo/qa', ['bob'])
    await stage.gate()
    stage.pass()
    await act(stage)
    if (told !== undefined) {
      await stage.reconcile({ issue: '1' })
      expect(stage.table()).toContain(told)
    }
    stage.github.as('mia').rerun(stage.job().id)
    const { exitCode, outputs } = await stage.gate()
    const expected = { result: result ?? 'waiting', reason: reason ?? 'not-enough-approvals' }
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, ...expected })
  },
)

test('only a first line that is exactly a command is one', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  const words = [
    'not approved!',
    '> /approve',
    '```\n/approve\n```',
    '<!-- -->\n/approve',
    '<!-- \n-->/approve',
    ' /approve',
    '\n/approve',
    'I /approve',
    '/\u0430pprove',
    '/appr\u043eve',
    '\u2215approve',
    '/approve\u200b',
    '\ufeff/approve',
    '/APPROVE',
    '/approved',
    '/approve it',
    '/approve; rm -rf /',
    '`/approve`',
    '**/approve**',
    '/approve 0123456',
  ]
  for (const each of words) stage.say('bob', each)
  await stage.reconcile({ issue: '1' })
  expect(stage.now().attempts).toHaveLength(1)
  expect((await stage.gate()).outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
  // The very same with nothing around it counts.
  stage.say('bob', '/approve\r\nat last')
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved' })
})

test.each([
  ['a second commit of another author', ['Alice <alice@example.com>', 'Bob <bob@example.com>'], 'more'],
  ['a co-author', ['Alice <alice@example.com>'], 'more\n\nCo-authored-by: Bob <bob@example.com>'],
])('%s cannot approve', async (_, authors, message) => {
  await using stage = await createStage({ policy: plain })
  stage.github.state.mails.set('bob@example.com', 'bob')
  await stage.deploy('verified', stage.run.sha)
  for (const author of authors) await stage.world.checkout.commit({ message, author })
  await stage.world.checkout.commit({ message: 'last', author: 'Alice <alice@example.com>' })
  await stage.world.checkout.push()
  const run = stage.another(await stage.world.checkout.git('rev-parse', 'HEAD'))
  await stage.gate({}, run)
  stage.say('bob', '/approve')
  expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
  stage.say('carol', '/approve')
  expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'approved' })
})

test('an approval is good for one run, one commit, one environment', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.say('bob', '/approve')
  const head = await stage.world.checkout.commit('feat: other')
  await stage.world.checkout.push()
  for (const [run, inputs] of [
    [stage.run, { environment: 'staging' }],
    [stage.run, { digest: 'sha256:other', environment: 'test' }],
    [stage.another(stage.run.sha), {}],
    [stage.another(head), {}],
  ] as const)
    expect((await stage.gate(inputs, run)).outputs).toMatchObject({ result: 'waiting', reason: 'requested' })
})

test('a record that a branch forged for itself is void, and so is one about another artifact', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate({ digest: 'sha256:one' })
  const { github } = stage
  const [filed] = stage.records()
  if (filed === undefined || typeof filed.payload !== 'object') throw new Error('no record')
  const payload = filed.payload
  const gate = { ...Object(payload['gate']), authors: [] }
  expect(writeSubject(gate).authors).toEqual([])
  const forged = await github.addDeployment({
    sha: filed.sha,
    ref: filed.sha,
    task: filed.task,
    payload: { ...payload, gate },
  })
  const body = `<!-- slipway:gate deployment=${forged.id} -->`
  const { number } = github.addIssue({ title: 'Approve', body, labels: ['gate'], author: 'github-actions[bot]' })
  const logUrl = `${github.env.GITHUB_SERVER_URL}/octo/demo/issues/${number}`
  addStatus(github.state, forged.id, { state: 'pending', description: 'waiting', logUrl, environmentUrl: '' })
  stage.say('bob', '/approve', number)
  expect((await stage.gate({ digest: 'sha256:one' })).outputs).toMatchObject({
    result: 'void',
    reason: 'subject-mismatch',
  })
})

test('a pull request from a fork is told so, and nothing is asked of GitHub', async () => {
  await using stage = await createStage({ policy: plain })
  const event = { name: 'pull_request', payload: { pull_request: { head: { repo: { full_name: 'eve/demo' } } } } }
  const { exitCode, outputs, annotations } = await stage.gate({}, stage.run, {
    event,
    env: { GITHUB_EVENT_NAME: 'pull_request' },
  })
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, result: 'error', reason: 'fork' })
  expect(annotations[0]?.message).toContain('pull request from a fork')
  expect(stage.github.requests).toEqual([])
})

test('a dry run opens nothing, even where all have approved', async () => {
  await using stage = await createStage({ policy: plain })
  const before = await stage.gate({ 'dry-run': 'true' })
  expect({ exitCode: before.exitCode, ...before.outputs }).toMatchObject({
    exitCode: 1,
    result: 'waiting',
    reason: 'dry-run',
  })
  expect(stage.records()).toEqual([])
  await stage.gate()
  stage.say('bob', '/approve')
  const after = await stage.gate({ 'dry-run': 'true' })
  expect({ exitCode: after.exitCode, ...after.outputs }).toMatchObject({
    exitCode: 1,
    result: 'waiting',
    reason: 'dry-run',
  })
  expect(stage.marks()).toHaveLength(1)
})
