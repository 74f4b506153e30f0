/** Teams in CODEOWNERS that the token cannot read, or that are gone. */
import { createStage, type Stage } from '../../approval/stage.ts'
import type { Run } from '../../support/github/actions.ts'
import type { StepResult } from '../../support/runner.ts'

const policyOf = (require: string, rest = 'exclude: [actor]') => `gates:
  production:
    require: [${require}]
    ${rest}
`
const byOwners = policyOf('{ count: 1, from: { codeowners: true } }')
const owners = '/web/ @octo/gone @eve\n/api/ @octo/gone\n/docs/ @octo/writers\n'

/** A run whose commits change these files; what ran before is verified. */
async function change(policy: string, files: readonly string[]): Promise<{ readonly stage: Stage; readonly run: Run }> {
  const stage = await createStage({ policy })
  const { checkout } = stage.world
  await checkout.commit({ message: 'ci: owners', files: { CODEOWNERS: owners } })
  await checkout.push()
  await stage.deploy('verified', await checkout.git('rev-parse', 'HEAD'))
  await checkout.commit({
    message: 'feat: change',
    author: 'Alice <alice@example.com>',
    files: Object.fromEntries(files.map((name) => [name, `${name}\n`])),
  })
  await checkout.push()
  return { stage, run: stage.another(await checkout.git('rev-parse', 'HEAD')) }
}

const messages = ({ annotations }: StepResult) => annotations.map(({ message }) => message)

async function cost(stage: Stage, step: () => Promise<unknown>): Promise<number> {
  const before = stage.github.requests.length
  await step()
  return stage.github.requests.length - before
}

test.each([
  ['a token that reads no teams', false],
  ['a token that reads teams, one of which is gone', true],
])(
  'a team of CODEOWNERS that cannot be read has no member, and the others open the gate: %s',
  async (_, readsTeams) => {
    const { stage, run } = await change(byOwners, ['web/a.ts'])
    await using _stage = stage
    stage.github.state.readsTeams = readsTeams
    const asked = await stage.gate({}, run)
    expect(asked.outputs).toMatchObject({ result: 'waiting', reason: 'requested' })
    expect(messages(asked)).toContainEqual(
      expect.stringContaining('do not count, because the token cannot read the teams or they were deleted: octo/gone.'),
    )
    const said = stage.table()
    expect(said).toContain(
      'Still needed: 1 of the code owners, an owner of web/a.ts (octo/gone (cannot be read) or eve)',
    )
    expect(said).toContain('Set the input `token`')
    stage.say('ada', '/approve')
    const [looked] = await stage.deliver()
    expect([looked?.exitCode, looked?.outputs]).toMatchObject([
      0,
      { result: 'waiting', reason: 'not-enough-approvals' },
    ])
    expect(stage.table()).toContain('octo/gone (cannot be read')
    stage.say('eve', '/approve')
    expect((await stage.deliver()).at(-1)?.outputs['result']).toBe('resumed')
    expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
  },
)

test('files that only such a team owns keep the gate shut, with the way out, until CODEOWNERS names others', async () => {
  const { stage, run } = await change(byOwners, ['api/b.ts'])
  await using _ = stage
  await stage.gate({}, run)
  stage.say('eve', '/approve')
  await stage.deliver()
  const waiting = await stage.gate({}, run)
  expect(waiting.outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
  expect(waiting.summary).toContain('an owner of api/b.ts (octo/gone (cannot be read))')
  expect(waiting.summary).toContain('name people or another team there')
  await stage.world.checkout.commit({ message: 'ci: owners', files: { CODEOWNERS: '/api/ @octo/gone @eve\n' } })
  await stage.world.checkout.push()
  expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
})

test('a team that the policy itself names, and that cannot be read, is an error that says so', async () => {
  const both = policyOf('{ count: 1, from: { codeowners: true } }, { count: 1, from: { team: octo/gone } }')
  const { stage, run } = await change(both, ['web/a.ts'])
  await using _ = stage
  await stage.gate({}, run)
  stage.say('eve', '/approve')
  const waiting = await stage.gate({}, run)
  expect(waiting.outputs).toMatchObject({ result: 'error', reason: 'missing-permission' })
  expect(messages(waiting)).toContainEqual(expect.stringContaining('cannot read the team `octo/gone`'))
})

test('a team that can be read is asked about those who may write, and about nobody else', async () => {
  const { stage, run } = await change(byOwners, ['docs/a.md', 'web/a.ts'])
  await using _ = stage
  stage.github.state.readsTeams = true
  stage.github.setTeam('octo/writers', ['mia', 'carol'])
  await stage.gate({}, run)
  const alone = await cost(stage, () => stage.reconcile({ issue: '1' }))
  const strangers = Array.from({ length: 10 }, (_item, index) => `stranger-${index}`)
  for (const login of strangers) {
    stage.github.setRole(login, 'read')
    stage.say(login, '/approve')
    // The role, the policy, the record, 👎.
    expect(await cost(stage, () => stage.deliver())).toBe(4)
  }
  // A look at all of it asks for the role of each, and writes the table.
  expect(await cost(stage, () => stage.reconcile({ issue: '1' }))).toBeLessThanOrEqual(alone + 10 + 12)
  const teams = stage.github.requests.filter(({ path }) => path.includes('/teams/'))
  expect(teams.filter(({ path }) => path.includes('/memberships/'))).toEqual([])
  stage.say('eve', '/approve')
  stage.say('mia', '/approve')
  await stage.deliver()
  expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'approved' })
})

test('a stranger costs four requests at most, and two more for each team that the policy names', async () => {
  const rules = [
    ['{ count: 1, from: { role: maintain } }', 4],
    ['{ count: 1, from: { users: [bob] } }', 3],
    ['{ count: 1, from: { codeowners: true } }', 4],
    ['{ count: 1, from: { team: octo/writers } }', 6],
  ] as const
  for (const [rule, most] of rules) {
    const { stage, run } = await change(policyOf(rule), ['web/a.ts'])
    await using _ = stage
    stage.github.state.readsTeams = true
    stage.github.setTeam('octo/writers', ['mia'])
    await stage.gate({}, run)
    stage.github.setRole('stranger', 'read')
    stage.say('stranger', '/approve')
    expect([rule, await cost(stage, () => stage.deliver())]).toEqual([rule, most])
    stage.say('stranger', 'What is this?')
    expect(await cost(stage, () => stage.deliver())).toBe(0)
  }
})
