import { createStage, plain, type Stage } from '../../approval/stage.ts'
import type { Run } from '../../support/github/actions.ts'
import type { StepResult } from '../../support/runner.ts'

const organization = `gates:
  production:
    environments: [production, production-eu]
    require: [{ count: 1, from: { role: maintain } }]
    exclude: [actor, commit-authors]
    expires: 24h
groups: { leads: [mia, ada] }
`
const own = `extends: acme/.github:gates.yml@main
gates:
  production:
    require: [{ count: 1, from: { group: testers } }]
    exclude: []
    expires: 48h
    override: { from: { role: write }, reason: optional }
  lax:
    require: [{ count: 1, from: { users: [eve] } }]
groups: { testers: [bob, carol] }
`

/** What the token may read beside its own repository. */
function lend(stage: Stage, files: Readonly<Record<string, string>>, repository = 'acme/.github'): void {
  stage.github.state.neighbours.set(repository, new Map(Object.entries(files)))
}

function said({ log, annotations }: StepResult): string {
  return [log, ...annotations.map(({ message }) => message)].join('\n')
}

async function cost(stage: Stage, step: () => Promise<StepResult>): Promise<number> {
  const before = stage.github.requests.length
  await step()
  return stage.github.requests.length - before
}

test('a repository tightens what it inherits, and cannot loosen it: both quorums, no override, the shorter time', async () => {
  await using stage = await createStage({ policy: own })
  lend(stage, { 'gates.yml@main': organization })
  const asked = await stage.gate()
  expect(asked.outputs['reason']).toBe('requested')
  for (const place of [
    '5:5: `gates.production.exclude`',
    '6:5: `gates.production.expires`',
    '7:5: `gates.production.override`',
  ])
    expect(said(asked)).toContain(`.github/gates.yml:${place} has no effect, because the inherited value is stricter`)
  const { body } = stage.requests()[0] ?? { body: '' }
  expect(body).toContain('- 1 of those with the role `maintain` or a higher one')
  expect(body).toContain('- 1 of testers')
  expect(body).not.toContain('/override')
  const record = JSON.stringify(stage.records()[0]?.payload)
  const [, expires = ''] = /"expiresAt":"([^"]+)"/.exec(record) ?? []
  expect(Date.parse(expires) - Date.now()).toBeLessThan(25 * 3_600_000)
  for (const [login, words] of [
    ['bob', '/approve'],
    ['eve', '/override I write'],
    ['alice', '/approve'],
  ] as const)
    stage.say(login, words)
  expect((await stage.gate()).outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
  stage.say('mia', '/approve')
  expect((await stage.deliver()).at(-1)?.outputs['result']).toBe('resumed')
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
})

test('each step asks once more for each inherited file', async () => {
  const life = async (policy: string, files: Readonly<Record<string, string>>) => {
    await using stage = await createStage({ policy })
    lend(stage, files)
    await stage.deploy('verified', stage.run.sha)
    const spent = [await cost(stage, () => stage.gate())]
    stage.say('eve', '/approve')
    spent.push(await cost(stage, () => stage.reconcile({ issue: '1' })))
    stage.say('bob', '/approve')
    spent.push(await cost(stage, () => stage.reconcile({ issue: '1' })))
    spent.push(await cost(stage, () => stage.gate()))
    expect((await stage.gate()).outputs['result']).toBe('approved')
    return spent
  }
  const alone = await life(plain, {})
  const one = await life('extends: acme/.github:gates.yml@main\n', { 'gates.yml@main': plain })
  const two = await life('extends: acme/.github:shops/gates.yml@v1\n', {
    'shops/gates.yml@v1': `extends: acme/.github:gates.yml@main\n`,
    'gates.yml@main': plain,
  })
  expect(one).toEqual(alone.map((requests) => requests + 1))
  expect(two).toEqual(alone.map((requests) => requests + 2))
})

test('a change of the inherited file voids what waits, and a comment in it does not', async () => {
  await using stage = await createStage({ policy: own })
  lend(stage, { 'gates.yml@main': organization })
  await stage.gate()
  lend(stage, { 'gates.yml@main': `# new year\n${organization}` })
  expect((await stage.gate()).outputs['result']).toBe('waiting')
  lend(stage, { 'gates.yml@main': organization.replace('role: maintain', 'role: triage') })
  stage.say('mia', '/approve')
  stage.say('bob', '/approve')
  expect((await stage.gate()).outputs).toMatchObject({ result: 'void', reason: 'policy-changed' })
})

test('a gate of another name is no way around: it opens none of the environments that are inherited', async () => {
  await using stage = await createStage({ policy: own })
  lend(stage, { 'gates.yml@main': organization })
  const result = await stage.gate({ gate: 'lax', environment: 'PRODUCTION-eu' })
  expect(result.outputs).toMatchObject({ result: 'error', reason: 'other-environment' })
  expect(said(result)).toContain('`PRODUCTION-eu` belongs to a gate that the policy inherits')
  expect(stage.requests()).toHaveLength(0)
  expect((await stage.gate({ gate: 'lax', environment: 'test' })).outputs['reason']).toBe('requested')
})

test.each<readonly [string, string, Readonly<Record<string, string>> | undefined, string, string]>([
  [
    'may not be read',
    own,
    undefined,
    'missing-permission',
    '.github/gates.yml:1:10: `extends` names the repository `acme/.github`, which does not exist or cannot be read with this token',
  ],
  [
    'does not exist',
    own,
    { 'other.yml@main': organization },
    'no-policy',
    '.github/gates.yml:1:10: `extends` names `gates.yml` of `acme/.github` at `main`, but that file or ref does not exist',
  ],
  [
    'is at no such ref',
    own,
    { 'gates.yml@v1': organization },
    'no-policy',
    '`gates.yml` of `acme/.github` at `main`, but that file or ref does not exist',
  ],
  [
    'has a fault',
    own,
    { 'gates.yml@main': organization.replace('count: 1', 'count: none') },
    'invalid-policy',
    'acme/.github:gates.yml@main:4:24: `gates.production.require[0].count` is `none`; allowed: a whole number from 1 to 50. Change it in `acme/.github`, at `main`.',
  ],
  [
    'has a second document',
    own,
    { 'gates.yml@main': `${organization}---\ngates: {}\n` },
    'invalid-policy',
    'acme/.github:gates.yml@main:8:',
  ],
  [
    'inherits from itself',
    own,
    { 'gates.yml@main': `extends: ACME/.github:gates.yml@main\n${organization}` },
    'invalid-policy',
    'acme/.github:gates.yml@main:1:10: `extends` leads back to `ACME/.github:gates.yml@main`',
  ],
  [
    'is too far away',
    own,
    {
      'gates.yml@main': 'extends: acme/.github:b.yml@main\n',
      'b.yml@main': 'extends: acme/.github:c.yml@main\n',
      'c.yml@main': 'extends: acme/.github:d.yml@main\n',
    },
    'invalid-policy',
    'acme/.github:c.yml@main:1:10: `extends` inherits through too many files; allowed: 3',
  ],
  [
    'has another gate only',
    'extends: acme/.github:gates.yml@main\n',
    { 'gates.yml@main': organization.replace('production:', 'staging:') },
    'unknown-gate',
    'which has: `staging`',
  ],
])('where the inherited file %s, the gate stays closed and says where', async (_, policy, files, reason, words) => {
  await using stage = await createStage({ policy })
  if (files !== undefined) lend(stage, files)
  const result = await stage.gate()
  expect([result.exitCode, result.outputs['result'], result.outputs['reason']]).toEqual([1, 'error', reason])
  expect(said(result)).toContain(words)
  if (reason === 'missing-permission') expect(said(result)).toContain('`contents: read`')
})

test('a gate opens the environments that it names, and no other', async () => {
  await using stage = await createStage({
    policy: plain.replace('expires: 48h', 'environments: [production, Production-EU]'),
  })
  const result = await stage.gate({ environment: 'staging' })
  expect(result.outputs).toMatchObject({ result: 'error', reason: 'other-environment' })
  expect(said(result)).toContain('cannot open `staging`: it opens only `production`, `Production-EU`.')
  expect((await stage.gate({ environment: 'production-eu' })).outputs['reason']).toBe('requested')
})

describe('branches', () => {
  const policy = plain.replace('expires: 48h', "branches: [main, 'release/*', 'refs/tags/v*']")

  test.each([
    ['refs/heads/main', true],
    ['refs/heads/release/1.2', true],
    ['refs/tags/v1.2.0', true],
    ['refs/heads/mallory', false],
    ['refs/heads/release/1/2', false],
    ['refs/tags/main', false],
    ['refs/heads/refs/tags/v1', false],
    ['refs/pull/7/merge', false],
  ])('%s', async (ref, isTaken) => {
    await using stage = await createStage({ policy })
    const { outputs } = await stage.gate({}, stage.run, { env: { GITHUB_REF: ref } })
    expect(outputs['reason']).toBe(isTaken ? 'requested' : 'other-ref')
    expect(stage.requests()).toHaveLength(isTaken ? 1 : 0)
  })

  test('the head of a pull request is of no branch, though the run of `pull_request_target` is', async () => {
    await using stage = await createStage({ policy })
    const sha = await stage.commit('feat: hers', 'eve')
    const payload = { repository: { default_branch: 'main' }, pull_request: { head: { sha } } }
    const { outputs } = await stage.gate({}, stage.run, {
      event: { name: 'pull_request_target', payload },
      env: { GITHUB_EVENT_NAME: 'pull_request_target' },
    })
    expect(outputs).toMatchObject({ result: 'error', reason: 'other-ref' })
  })

  test('another commit than the run’s must be on its branch', async () => {
    await using stage = await createStage({ policy })
    const { checkout } = stage.world
    await checkout.git('checkout', '-q', '-b', 'mallory')
    await checkout.commit('feat: hers')
    await checkout.git('push', '-q', 'origin', 'mallory')
    const sha = await checkout.git('rev-parse', 'HEAD')
    const result = await stage.gate({ sha })
    expect(result.outputs).toMatchObject({ result: 'error', reason: 'other-ref' })
    expect(said(result)).toContain(`commit ${sha.slice(0, 7)}`)
    await checkout.git('checkout', '-q', 'main')
    const released = await stage.commit('chore: release', 'alice')
    expect((await stage.gate({ sha: released })).outputs['reason']).toBe('requested')
  })
})

test('while GitHub does not know an author, nobody is asked', async () => {
  await using stage = await createStage({ policy: plain.replace('expires: 48h', 'unknown-authors: refuse') })
  await stage.deploy('verified', stage.run.sha)
  await stage.world.checkout.commit({ message: 'feat: whose?', author: 'Nobody <nobody@example.org>' })
  await stage.world.checkout.push()
  const run = stage.another(await stage.world.checkout.git('rev-parse', 'HEAD'))
  const result = await stage.gate({}, run)
  expect(result.outputs).toMatchObject({ result: 'error', reason: 'unknown-authors' })
  expect(said(result)).toContain('unknown-authors: refuse')
  expect(stage.requests()).toHaveLength(0)
})

describe('code owners', () => {
  const policy = `gates:
  production:
    require: [{ count: 1, from: { codeowners: true } }]
    exclude: [actor]
`
  const owners = `* @ada
/web/ @eve @mia
/api/ @mia
/docs/ @octo/writers
/legacy/ @bob
/free/
`

  /** A stage in which something runs, and a run whose commits change these files. */
  async function change(files: readonly string[], file = '.github/CODEOWNERS'): Promise<{ stage: Stage; run: Run }> {
    const stage = await createStage({ policy })
    const { checkout } = stage.world
    await checkout.commit({ message: 'ci: owners', files: { [file]: owners } })
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

  async function approve(stage: Stage, run: Run, login: string, reconciled = 'waiting'): Promise<unknown> {
    stage.say(login, '/approve')
    const seen = await stage.deliver()
    expect([login, seen.at(-1)?.outputs['result']]).toEqual([login, reconciled])
    return (await stage.gate({}, run)).outputs['result']
  }

  test.each(['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'])('one owner of each file: %s', async (file) => {
    const { stage, run } = await change(['web/a.ts', 'api/b.ts', 'free/c.txt'], file)
    await using _ = stage
    expect((await stage.gate({}, run)).outputs['reason']).toBe('requested')
    const { body } = stage.requests()[0] ?? { body: '' }
    expect(body).toContain('- 1 of the owners of the files that change')
    expect(body).toContain('@mia')
    expect(body).not.toContain('@ada')
    expect(await approve(stage, run, 'eve')).toBe('waiting')
    expect(stage.table()).toContain('an owner of api/b.ts (mia)')
    // An admin who owns none of it has no say.
    expect(await approve(stage, run, 'ada')).toBe('waiting')
    expect(await approve(stage, run, 'mia', 'resumed')).toBe('approved')
  })

  test('one person may own all of it', async () => {
    const { stage, run } = await change(['web/a.ts', 'api/b.ts'])
    await using _ = stage
    await stage.gate({}, run)
    expect(await approve(stage, run, 'mia', 'resumed')).toBe('approved')
  })

  test('owners by team; who may not write owns nothing, by team or by name', async () => {
    const { stage, run } = await change(['docs/a.md', 'legacy/x.c'])
    await using _ = stage
    stage.github.state.readsTeams = true
    stage.github.setTeam('octo/writers', ['eve', 'carol'])
    await stage.gate({}, run)
    expect(await approve(stage, run, 'carol', 'nothing')).toBe('waiting')
    expect(await approve(stage, run, 'eve')).toBe('waiting')
    expect(await approve(stage, run, 'bob', 'nothing')).toBe('waiting')
    expect(stage.table()).toContain('an owner of legacy/x.c (bob)')
    stage.github.setRole('bob', 'write')
    expect(await approve(stage, run, 'bob', 'resumed')).toBe('approved')
  })

  test('files without an owner are for everybody who may write', async () => {
    const { stage, run } = await change(['free/a'])
    await using _ = stage
    await stage.gate({}, run)
    expect(await approve(stage, run, 'bob', 'nothing')).toBe('waiting')
    expect(await approve(stage, run, 'eve', 'resumed')).toBe('approved')
  })

  test('who runs the job is excluded, owner or not, and a branch does not say who owns what', async () => {
    const { stage } = await change(['web/a.ts'])
    await using _ = stage
    const { checkout } = stage.world
    await checkout.git('checkout', '-q', '-b', 'mine')
    await checkout.commit({ message: 'ci: mine', files: { '.github/CODEOWNERS': '* @eve\n' } })
    await checkout.git('push', '-q', 'origin', 'mine')
    const run = stage.another(await checkout.git('rev-parse', 'HEAD'), 'mia')
    await stage.gate({}, run)
    expect(await approve(stage, run, 'mia')).toBe('waiting')
    // The file itself is everybody's, that is ada's.
    expect(await approve(stage, run, 'eve')).toBe('waiting')
    expect(await approve(stage, run, 'ada', 'resumed')).toBe('approved')
  })

  test('where nothing is known to run, every line of the file counts', async () => {
    await using stage = await createStage({ policy })
    await stage.world.checkout.commit({ message: 'ci: owners', files: { CODEOWNERS: '/web/ @eve\n/api/ @mia\n' } })
    await stage.world.checkout.push()
    await stage.gate()
    expect(await approve(stage, stage.run, 'eve')).toBe('waiting')
    expect(await approve(stage, stage.run, 'mia', 'resumed')).toBe('approved')
  })

  test('who goes back takes files back: their owners are asked', async () => {
    const { stage, run } = await change(['api/b.ts'])
    await using _ = stage
    await stage.deploy('verified', run.sha)
    const older = stage.another(await stage.world.checkout.git('rev-parse', `${run.sha}~1`))
    await stage.gate({}, older)
    expect(await approve(stage, older, 'ada')).toBe('waiting')
    expect(await approve(stage, older, 'mia', 'resumed')).toBe('approved')
  })

  test('without the file the gate stays closed, and says where to write it', async () => {
    await using stage = await createStage({ policy })
    const result = await stage.gate()
    expect(result.outputs).toMatchObject({ result: 'error', reason: 'no-codeowners' })
    expect(said(result)).toContain('`.github/CODEOWNERS`, `CODEOWNERS`, `docs/CODEOWNERS`')
  })

  test('a stranger costs four requests', async () => {
    const { stage, run } = await change(['web/a.ts'])
    await using _ = stage
    await stage.gate({}, run)
    stage.github.setRole('stranger', 'read')
    stage.say('stranger', '/approve')
    expect(await cost(stage, async () => (await stage.deliver())[0] ?? Promise.reject(new Error('nothing')))).toBe(4)
  })
})
