/** What somebody who may write, and not approve, can put in the way of a gate: none of it speaks in favour. */
import { createStage, plain, type Stage, workflow } from '../../approval/stage.ts'
import { changeJob, latestOf, type Run } from '../../support/github/actions.ts'
import { addStatus, type Deployment } from '../../support/github/deployments.ts'
import type { Fields } from '../../support/github/json.ts'
import { runStep } from '../../support/runner.ts'
import { sampled } from '../../support/sample.ts'

const writers = plain.replace('{ group: testers }', '{ role: write }')
const release = '.github/workflows/release.yml'

/** Eve's four commits are merged by carol; what ran before them is verified. */
async function createMerged(policy = writers): Promise<{ readonly stage: Stage; readonly shas: readonly string[] }> {
  const stage = await createStage({ policy })
  for (const login of ['bob', 'carol']) stage.github.setRole(login, 'write')
  await stage.deploy('verified', stage.run.sha)
  const shas: string[] = []
  for (const index of [1, 2, 3]) shas.push(await stage.commit(`feat: part ${index}`, 'eve'))
  shas.push(await stage.commit('Merge pull request #7', 'carol'))
  return { stage, shas }
}

/** The run of the newest commit asks; eve approves. */
async function approveOwn(stage: Stage, sha: string) {
  const run = stage.another(sha, 'carol')
  const { outputs } = await stage.gate({}, run)
  expect(outputs['reason']).toBe('requested')
  stage.say('eve', '/approve')
  return {
    run,
    text: stage.github.state.issues.get(stage.issue())?.body ?? '',
    outputs: (await stage.gate({}, run)).outputs,
  }
}

/** What eve files before she asks, to say that her commits run already. */
const claims: Readonly<Record<string, (stage: Stage, sha: string) => Promise<unknown>>> = {
  'a deployment with her own token': (stage, sha) =>
    stage.github.addDeployment({ sha, creator: 'eve', statuses: [{ state: 'success' }] }),
  'a record of ours with her own token': (stage, sha) =>
    stage.github.addDeployment({
      sha,
      creator: 'eve',
      payload: { v: 1, service: '', run: { id: stage.run.id, attempt: 1, job: 'deploy' } },
      statuses: [{ state: 'success', description: 'verified' }],
    }),
  'a deployment from a workflow of a branch': (stage, sha) =>
    stage.github.addDeployment({ sha, statuses: [{ state: 'success' }] }),
  'a record of a run that is not there': (stage, sha) =>
    stage.github.addDeployment({
      sha,
      payload: { v: 1, service: '', run: { id: 7, attempt: 1, job: 'deploy' } },
      statuses: [
        { state: 'in_progress', description: 'consumed run=7 attempt=1' },
        { state: 'success', description: 'verified' },
      ],
    }),
  'the record of a run of her branch': (stage, sha) =>
    stage.deploy('verified', sha, { ref: 'refs/heads/side', actor: 'eve' }),
  'the record of a run for her pull request': (stage, sha) =>
    stage.deploy('verified', sha, {
      event: 'pull_request',
      headBranch: 'main',
      headRepository: 'eve/demo',
      actor: 'eve',
    }),
  'the record of a run of another workflow': (stage, sha) =>
    stage.deploy('verified', sha, { workflow: '.github/workflows/ci.yml' }),
  'the record of a run that failed': (stage, sha) =>
    stage.deploy('verified', sha, { jobs: [{ name: 'deploy', conclusion: 'failure' }] }),
  'the record of a run whose deployment was skipped': (stage, sha) =>
    stage.deploy('verified', sha, {
      jobs: [
        { name: 'build', conclusion: 'success' },
        { name: 'deploy', conclusion: 'skipped' },
      ],
    }),
  'the record of a run without the job': (stage, sha) =>
    stage.deploy('verified', sha, { jobs: [{ name: 'build', conclusion: 'success' }] }),
  'the record of a run that still works': (stage, sha) => stage.deploy('verified', sha, { jobs: [{ name: 'deploy' }] }),
}

test.each(sampled(Object.entries(claims), 3))('eve cannot approve her own commits by %s', async (_, claim) => {
  const { stage, shas } = await createMerged()
  await using _stage = stage
  await claim(stage, shas[2] ?? '')
  const { text, outputs } = await approveOwn(stage, shas[3] ?? '')
  expect(outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
  expect(text).toContain('feat: part 1')
  const isByPerson = [...stage.github.state.deployments.values()].some(({ creator }) => creator === 'eve')
  // What a person files is passed over; what a workflow files might be true, so it is said why it does not count.
  expect(text.includes('GitHub does not confirm it')).toBe(!isByPerson)
})

test('what a run of this workflow deployed is what runs: its commits are not asked about again', async () => {
  const { stage, shas } = await createMerged()
  await using _stage = stage
  await stage.deploy('verified', shas[2] ?? '')
  const { text, outputs } = await approveOwn(stage, shas[3] ?? '')
  expect(text).toContain('[1 commits]')
  expect(text).not.toContain('GitHub does not confirm it')
  expect(outputs).toMatchObject({ result: 'approved' })
})

test('what a gate let through and whose run then failed does not run, and is closed by the next request', async () => {
  const { stage, shas } = await createMerged()
  await using _stage = stage
  const failed = stage.another(shas[2] ?? '', 'carol')
  await stage.gate({}, failed)
  stage.say('bob', '/approve')
  expect((await stage.gate({}, failed)).outputs['result']).toBe('approved')
  const end = (conclusion: 'failure' | 'success') => {
    const run = stage.now(failed)
    const attempts = run.attempts.map((each) => ({ ...each, jobs: each.jobs.map((job) => ({ ...job, conclusion })) }))
    stage.github.state.runs.set(run.id, { ...run, attempts })
  }
  end('failure')
  const { text, outputs } = await approveOwn(stage, shas[3] ?? '')
  expect(text).toContain('[5 commits]')
  expect(text).not.toContain('GitHub does not confirm it')
  expect(outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
  expect(stage.records()[0]?.statuses.at(-1)).toMatchObject({ state: 'failure' })
})

test('what a gate let through runs once its run ended well, though nothing verified it', async () => {
  const { stage, shas } = await createMerged()
  await using _stage = stage
  const first = stage.another(shas[2] ?? '', 'carol')
  await stage.gate({}, first)
  stage.say('bob', '/approve')
  expect((await stage.gate({}, first)).outputs['result']).toBe('approved')
  const { text } = await approveOwn(stage, shas[3] ?? '')
  expect(text).toContain('[1 commits]')
  expect(stage.records()[0]?.statuses.at(-1)).toMatchObject({ state: 'success' })
})

test('a request with a changed issue text opens nothing', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  const [record] = stage.records()
  if (record === undefined) throw new Error('no record')
  const texts: readonly ((body: string) => string)[] = [
    () => 'Just a typo.',
    (body) => body.replace(/^(<!-- [^>]*-->)[\s\S]*/, '$1\nJust a typo in the README of `abcdef0`.'),
    (body) => body.replace(/\[`[0-9a-f]{7}`\]/, '[`abcdef0`]'),
    (body) => `${body}\n\n### From the workflow\n\nJust a typo.`,
    (body) => body.replace('### What to type', 'Just a typo.\n\n### What to type'),
  ]
  for (const body of texts) {
    const { issue } = await stage.forge(record, { body })
    stage.say('bob', '/approve', issue)
    const { outputs } = await stage.gate()
    expect(outputs['result']).toBe('void')
    expect(['issue-differs', 'issue-foreign']).toContain(outputs['reason'])
    stage.github.as('alice').rerun(stage.job().id)
  }
})

test.each<readonly [string, Fields]>([
  ['who triggered the run', { triggeringActorId: 1 }],
  ['who started the run', { actorLogin: 'octocat' }],
  ['the authors', { authors: [] }],
])('a request that says something else of %s opens nothing', async (_, gate) => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  const [record] = stage.records()
  if (record === undefined) throw new Error('no record')
  const { issue } = await stage.forge(record, { gate })
  stage.say('bob', '/approve', issue)
  expect((await stage.gate()).outputs).toMatchObject({ result: 'void', reason: 'subject-mismatch' })
})

test("a copy of a request with a person's own token is passed over", async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  const [record] = stage.records()
  if (record === undefined) throw new Error('no record')
  await stage.forge(record, { creator: 'eve' })
  await stage.forge(record, { creator: 'eve' })
  stage.say('bob', '/approve', 1)
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ result: 'resumed', reason: 'job-started' })
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
})

test('a forged request that says it never expires holds others back no longer than the policy lets it', async () => {
  const policy = plain.replace('expires: 48h', 'expires: 48h\n    on-new-request: refuse')
  await using stage = await createStage({ policy })
  stage.setTime('2026-03-02T08:00:00Z')
  await stage.gate()
  const [record] = stage.records()
  if (record === undefined) throw new Error('no record')
  const run = stage.another(stage.run.sha)
  const payload = { run: { id: run.id, attempt: 1, job: 'deploy' } }
  await stage.forge(record, { gate: { runId: run.id, expiresAt: '9999-12-31T00:00:00.000Z' }, payload })
  stage.setTime('2026-03-03T08:00:00Z')
  expect((await stage.gate({}, stage.another(stage.run.sha))).outputs).toMatchObject({ reason: 'request-open' })
  stage.setTime('2026-03-05T08:00:00Z')
  const late = stage.another(stage.run.sha)
  expect((await stage.gate({}, late)).outputs).toMatchObject({ result: 'waiting', reason: 'requested' })
  stage.say('bob', '/approve')
  expect((await stage.gate({}, late)).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
})

test('two services of one environment neither end nor hinder each other', async () => {
  for (const policy of [plain, plain.replace('expires: 48h', 'expires: 48h\n    on-new-request: refuse')]) {
    await using stage = await createStage({ policy, workflow })
    const web = stage.run
    const api = stage.another(web.sha)
    await stage.gate({ service: 'web' }, web)
    expect((await stage.gate({ service: 'api' }, api)).outputs).toMatchObject({ reason: 'requested' })
    expect(stage.records().map(({ payload }) => Object(payload)['service'])).toEqual(['web', 'api'])
    expect(stage.github.state.issues.get(1)?.body).toContain('| service | web |')
    stage.say('bob', '/approve', 1)
    expect((await stage.gate({ service: 'web' }, web)).outputs).toMatchObject({ result: 'approved' })
    stage.say('bob', '/approve', 2)
    expect((await stage.gate({ service: 'api' }, api)).outputs).toMatchObject({ result: 'approved' })
    // Neither is the other's.
    stage.github.as('alice').rerun(stage.job(web).id)
    expect((await stage.gate({ service: 'api' }, web)).outputs).toMatchObject({ reason: 'requested' })
  }
})

test('an approval is for the commit that the step names', async () => {
  await using stage = await createStage({ policy: plain })
  const sha = await stage.commit('chore(release): v1.1.0', 'alice')
  const first = await stage.gate({ sha })
  expect(first.outputs).toMatchObject({ reason: 'requested', sha })
  expect(stage.records()[0]?.sha).toBe(sha)
  stage.say('bob', '/approve')
  expect((await stage.reconcile({ issue: '1' })).outputs['result']).toBe('resumed')
  expect((await stage.gate({ sha: stage.run.sha })).outputs).toMatchObject({ reason: 'requested' })
  expect((await stage.gate({ sha: 'main' })).outputs).toMatchObject({ result: 'error', reason: 'invalid-input' })
})

/** A pull request of this repository, whose GITHUB_SHA is a trial merge or the base. */
function pullEvent(head: string, name: string) {
  const payload = {
    pull_request: { number: 7, head: { sha: head, repo: { full_name: 'octo/demo' } } },
    repository: { default_branch: 'main' },
  }
  return { event: { name, payload }, env: { GITHUB_EVENT_NAME: name } }
}

test.each(['pull_request', 'pull_request_target'])(
  'a run of %s asks for the head of the pull request',
  async (name) => {
    await using stage = await createStage({ policy: plain })
    const head = await stage.commit('feat: proposed', 'eve')
    const run = stage.github.addRun({
      workflow: release,
      event: name,
      ref: 'refs/pull/7/merge',
      sha: stage.run.sha,
      headSha: head,
      headBranch: 'topic',
      actor: 'alice',
      jobs: [{ name: 'deploy' }],
    })
    const more = pullEvent(head, name)
    expect((await stage.gate({}, run, more)).outputs).toMatchObject({ reason: 'requested', sha: head })
    stage.say('bob', '/approve')
    expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ result: 'resumed', reason: 'job-started' })
    expect((await stage.gate({}, run, more)).outputs).toMatchObject({ result: 'approved', sha: head })
  },
)

test('a merge group is refused before anybody is asked', async () => {
  await using stage = await createStage({ policy: plain })
  const { outputs, annotations } = await stage.gate({}, stage.run, { env: { GITHUB_EVENT_NAME: 'merge_group' } })
  expect(outputs).toMatchObject({ result: 'error', reason: 'merge-group' })
  expect(annotations[0]?.message).toContain('merge queue')
  expect(stage.github.requests).toEqual([])
})

test("GitHub's own `inactive` on a request that waits means nothing", async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate({ environment: 'staging' })
  const [record] = stage.records()
  addStatus(stage.github.state, record?.id ?? 0, { state: 'inactive', description: '', logUrl: '', environmentUrl: '' })
  stage.say('bob', '/approve')
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ result: 'resumed' })
  expect((await stage.gate({ environment: 'staging' })).outputs).toMatchObject({ result: 'approved' })
})

test('smoke-test goes on with the record of the gate, for the commit that was approved', async () => {
  await using stage = await createStage({ policy: plain })
  const sha = await stage.commit('chore(release): v1.1.0', 'alice')
  await stage.gate({ sha, service: 'web' })
  stage.say('bob', '/approve')
  expect((await stage.gate({ sha, service: 'web' })).outputs['result']).toBe('approved')
  const { outputs } = await runStep({
    action: 'smoke-test',
    with: {
      environment: 'production',
      service: 'web',
      version: '1.1.0',
      checks: 'version: 1\nchecks: [{ id: exits, command: { run: [node, --version] } }]',
    },
    workspace: stage.world.checkout.path,
    token: stage.github.token,
    env: { ...stage.github.env, ...stage.environment(stage.run) },
  })
  expect(outputs).toMatchObject({ result: 'verified' })
  expect([...stage.github.state.deployments.values()]).toHaveLength(1)
  expect(stage.records()[0]).toMatchObject({ sha })
  expect(stage.records()[0]?.statuses.at(-1)).toMatchObject({ state: 'success' })
})

test('a forged word of reminders or starts opens nothing', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  const [record] = stage.records()
  for (const [state, description] of [
    ['pending', 'reminded'],
    ['queued', 'unstarted attempt=1'],
    ['queued', 'unstarted attempt=1 why=shut'],
  ] as const)
    addStatus(stage.github.state, record?.id ?? 0, { state, description, logUrl: '', environmentUrl: '' })
  expect((await stage.gate()).outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
  stage.say('bob', '/approve')
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ result: 'resumed', reason: 'job-started' })
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
})

/** The record of a run of eve's tag, which is named as the default branch; what she pushes there may be gone again. */
async function deployTagged(stage: Stage, sha: string): Promise<{ readonly push: () => Promise<string> }> {
  await stage.deploy('verified', sha, { ref: 'refs/tags/main', actor: 'eve' })
  return { push: () => stage.world.checkout.git('push', '-q', 'origin', `${sha}:refs/tags/main`) }
}

test('eve cannot approve her own commits by a tag that is named as the default branch', async () => {
  const { stage, shas } = await createMerged()
  await using _ = stage
  const [, , hers = '', merged = ''] = shas
  await (await deployTagged(stage, hers)).push()
  const { run, text, outputs } = await approveOwn(stage, merged)
  expect(text).toContain('feat: part 1')
  expect(text).toContain('there is a tag that is named as the branch of its run')
  expect(outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
  stage.say('bob', '/approve')
  expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'approved' })
})

test('a tag that eve pushes while a request waits does not end it', async () => {
  const { stage, shas } = await createMerged()
  await using _ = stage
  const [, , hers = '', merged = ''] = shas
  const run = stage.another(merged, 'carol')
  expect((await stage.gate({}, run)).outputs).toMatchObject({ reason: 'requested' })
  await stage.world.checkout.git('push', '-q', 'origin', `${hers}:refs/tags/main`)
  stage.say('bob', '/approve')
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ result: 'resumed', reason: 'job-started' })
  expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
})

test('eve cannot approve by a tag that she took away while the gate asked, nor keep the receiver at work', async () => {
  const { stage, shas } = await createMerged()
  await using _ = stage
  const [, , hers = '', merged = ''] = shas
  const { push } = await deployTagged(stage, hers)
  const run = stage.another(merged, 'carol')
  expect((await stage.gate({}, run)).outputs).toMatchObject({ reason: 'requested' })
  await push()
  stage.say('eve', '/approve')
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ result: 'resumed', reason: 'job-started' })
  expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'void', reason: 'subject-mismatch' })
  for (const _look of [1, 2]) expect((await stage.reconcile({ issue: '1' })).outputs['result']).not.toBe('resumed')
  expect(stage.now(run).attempts).toHaveLength(2)
  // Who asks again asks for all of her commits.
  stage.github.as('carol').rerun(stage.job(run).id)
  expect((await stage.gate({}, run)).outputs).toMatchObject({ reason: 'requested' })
  expect(stage.github.state.issues.get(stage.issue())?.body).toContain('feat: part 1')
  stage.say('eve', '/approve')
  expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
  stage.say('bob', '/approve')
  expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'approved' })
})

test('a branch that is called as the whole name of such a tag is none', async () => {
  const { stage, shas } = await createMerged()
  await using _ = stage
  const [, , hers = '', merged = ''] = shas
  await stage.world.checkout.git('push', '-q', 'origin', `${hers}:refs/heads/refs/tags/main`)
  await stage.deploy('verified', hers)
  const { text, outputs } = await approveOwn(stage, merged)
  expect(text).toContain('[1 commits]')
  expect(outputs).toMatchObject({ result: 'approved' })
})

test.each<readonly [string, (policy: string) => string]>([
  ['owners', (policy) => policy.replace('{ role: write }', '{ codeowners: true }')],
  ['known authors', (policy) => policy.replace('expires: 48h', 'expires: 48h\n    unknown-authors: refuse')],
])('a policy that asks for %s ends a request for which such a tag comes later, once', async (_what, change) => {
  const { stage } = await createMerged(change(writers))
  await using _ = stage
  const { checkout } = stage.world
  const files = { '.github/CODEOWNERS': '* @carol\n' }
  await checkout.commit({ message: 'docs: by somebody', files, author: 'Zoe <zoe@example.com>' })
  await checkout.push()
  const between = await checkout.git('rev-parse', 'HEAD')
  await stage.deploy('verified', between)
  const run = stage.another(await stage.commit('feat: part 4', 'eve'), 'alice')
  expect((await stage.gate({}, run)).outputs).toMatchObject({ reason: 'requested' })
  await checkout.git('push', '-q', 'origin', `${between}:refs/tags/main`)
  stage.say('carol', '/approve')
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ result: 'resumed', reason: 'job-started' })
  expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'void', reason: 'subject-mismatch' })
  for (const _look of [1, 2]) expect((await stage.reconcile({ issue: '1' })).outputs['result']).not.toBe('resumed')
  expect(stage.now(run).attempts).toHaveLength(2)
})

type Statuses = NonNullable<Parameters<Stage['github']['addDeployment']>[0]['statuses']>

function mark(
  stage: Stage,
  { id }: Deployment,
  [state, description]: readonly ['success' | 'failure' | 'in_progress', string],
) {
  addStatus(stage.github.state, id, { state, description, logUrl: '', environmentUrl: '' })
}

/** A record in the bot's name that says it went out, and is over. */
async function fileOver(stage: Stage, run: number): Promise<void> {
  const statuses: Statuses = [
    { state: 'success', description: 'verified' },
    { state: 'failure', description: 'failed' },
  ]
  const payload = { v: 1, service: '', run: { id: run, attempt: 1, job: 'deploy' } }
  await stage.github.addDeployment({ sha: stage.run.sha, payload, statuses })
}

/** A run that ended in failure: a writer has as many as she wants. */
function failRun(stage: Stage): Run {
  const jobs = [{ name: 'deploy', conclusion: 'failure' as const }]
  return stage.github.addRun({ workflow: release, sha: stage.run.sha, ref: 'refs/heads/side', actor: 'eve', jobs })
}

/** What GitHub itself files for a job with `environment:`. */
async function fileAutomatic(stage: Stage, run: number): Promise<Deployment> {
  const logUrl = `${stage.github.env.GITHUB_SERVER_URL}/octo/demo/actions/runs/${run}/job/1`
  return stage.github.addDeployment({ sha: stage.run.sha, statuses: [{ state: 'success', logUrl }] })
}

function runOf({ payload }: Deployment): number {
  return Number(Object(Object(payload)['run'])['id'])
}

interface Cover {
  /** What took her commits back; a run of the workflow that deploys where nothing else is said. */
  readonly by?: (stage: Stage) => Promise<Deployment>
  readonly hide: (stage: Stage, records: Readonly<Record<'hers' | 'back', Deployment>>) => Promise<unknown>
}

const fail: Cover['hide'] = async (stage, { back }) => mark(stage, back, ['failure', 'failed'])

/** By the form: a record of a rollback, of a run of its own workflow. */
async function rollBack(stage: Stage): Promise<Deployment> {
  stage.pass()
  const { sha } = stage.run
  const jobs = [{ name: 'rollback', conclusion: 'success' as const }]
  const { id } = stage.github.addRun({ workflow: '.github/workflows/rollback.yml', sha, actor: 'alice', jobs })
  return stage.github.addDeployment({
    sha,
    task: 'rollback',
    payload: { v: 1, service: '', run: { id, attempt: 1, job: 'rollback' } },
    statuses: [{ state: 'success', description: 'verified' }],
  })
}

/** How eve hides that her commits were taken back by a later deployment, of which GitHub made a record of its own, too. */
const covers: Readonly<Record<string, Cover>> = {
  'a second success of theirs': { hide: async (stage, { hers }) => mark(stage, hers, ['success', 'verified']) },
  'a new record of their run': {
    hide: (stage, { hers: { sha, payload } }) =>
      stage.github.addDeployment({ sha, payload, statuses: [{ state: 'success', description: 'verified' }] }),
  },
  'a failure of what took them back': { hide: fail },
  'a failure of it, below records of runs that do not exist': {
    hide: async (stage, records) => {
      await fail(stage, records)
      for (const run of [7, 8, 9]) await fileOver(stage, run)
    },
  },
  'a failure of it, below records of runs that failed': {
    hide: async (stage, records) => {
      await fail(stage, records)
      for (let count = 0; count < 24; count += 1) await fileOver(stage, failRun(stage).id)
    },
  },
  'a failure of it, after a mark that leads to a run that failed': {
    hide: async (stage, records) => {
      mark(stage, records.back, ['in_progress', `consumed run=${failRun(stage).id} attempt=1`])
      await fail(stage, records)
    },
  },
  'a failure of it while its run still works': {
    by: (stage) => stage.deploy('verified', stage.run.sha, { jobs: [{ name: 'deploy' }] }),
    hide: fail,
  },
  'a failure of it, and its run deleted': {
    hide: async (stage, records) => {
      stage.github.state.runs.delete(runOf(records.back))
      await fail(stage, records)
    },
  },
  'a failure of what a branch that is not protected deployed': {
    by: (stage) => stage.deploy('verified', stage.run.sha, { ref: 'refs/heads/hotfix' }),
    hide: fail,
  },
  'a success of theirs and a failure of a rollback by the form': {
    by: rollBack,
    hide: async (stage, records) => {
      mark(stage, records.hers, ['success', 'verified'])
      await fail(stage, records)
    },
  },
  "a failure of GitHub's own record of it, and its run run again": {
    by: async (stage) => {
      stage.pass()
      const jobs = [{ name: 'deploy', conclusion: 'success' as const }]
      return fileAutomatic(
        stage,
        stage.github.addRun({ workflow: release, sha: stage.run.sha, actor: 'alice', jobs }).id,
      )
    },
    hide: async (stage, records) => {
      const run = Number(/runs\/(\d+)/.exec(records.back.statuses[0]?.logUrl ?? '')?.[1])
      stage.github.as('eve').rerun(latestOf(stage.now({ ...stage.run, id: run })).jobs[0]?.id ?? 0)
      changeJob(stage.github.state, run, 'deploy', { status: 'completed', conclusion: 'cancelled' })
      await fail(stage, records)
    },
  },
}

test.each(sampled(Object.entries(covers), 3))(
  'eve cannot approve commits that were taken back by %s',
  async (_, cover) => {
    const { stage, shas } = await createMerged()
    await using _stage = stage
    const [, , theirs = '', merged = ''] = shas
    const hers = await stage.deploy('verified', theirs)
    const back = await (cover.by?.(stage) ?? stage.deploy('verified', stage.run.sha))
    stage.pass()
    await cover.hide(stage, { hers, back })
    const { run, text, outputs } = await approveOwn(stage, merged)
    expect(text).toContain('So the newest 100 commits count as well.')
    expect(outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
    stage.say('bob', '/approve')
    expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'approved' })
  },
)

test('deployments that failed one after the other, as GitHub says too, hide nothing and are no doubt', async () => {
  const { stage, shas } = await createMerged()
  await using _ = stage
  const [, , before = '', merged = ''] = shas
  await stage.deploy('verified', before)
  stage.pass()
  for (let count = 0; count < 4; count += 1) await fileOver(stage, failRun(stage).id)
  const { text, outputs } = await approveOwn(stage, merged)
  expect(text).toContain('[1 commits]')
  expect(text).not.toContain('So the newest 100 commits count as well.')
  expect(outputs).toMatchObject({ result: 'approved' })
})

/** Eve has a record of a run that does not exist; while the request waits she says of it that it went out, and is over. */
async function doubtLate(stage: Stage, run: Run): Promise<void> {
  stage.pass()
  const payload = { v: 1, service: '', run: { id: 7, attempt: 1, job: 'deploy' } }
  const statuses: Statuses = [{ state: 'failure', description: 'failed' }]
  const record = await stage.github.addDeployment({ sha: stage.run.sha, payload, statuses })
  expect((await stage.gate({}, run)).outputs).toMatchObject({ reason: 'requested' })
  const { body } = stage.github.state.issues.get(stage.issue()) ?? {}
  expect(body).not.toContain('So the newest 100 commits count as well.')
  mark(stage, record, ['success', 'verified'])
  mark(stage, record, ['failure', 'failed'])
}

test('what eve says of an older record while a request waits does not end it', async () => {
  const { stage, shas } = await createMerged()
  await using _ = stage
  const [, , before = '', merged = ''] = shas
  await stage.deploy('verified', before)
  const run = stage.another(merged, 'carol')
  await doubtLate(stage, run)
  stage.say('bob', '/approve')
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ result: 'resumed', reason: 'job-started' })
  expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
})

test('her own approval ends a request for which a doubt of what runs came later, and the next one says so', async () => {
  const { stage, shas } = await createMerged()
  await using _ = stage
  const [, , before = '', merged = ''] = shas
  await stage.deploy('verified', before)
  const run = stage.another(merged, 'carol')
  await doubtLate(stage, run)
  stage.say('eve', '/approve')
  expect((await stage.reconcile({ issue: '1' })).outputs).toMatchObject({ result: 'resumed', reason: 'job-started' })
  expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'void', reason: 'subject-mismatch' })
  for (const _look of [1, 2]) expect((await stage.reconcile({ issue: '1' })).outputs['result']).not.toBe('resumed')
  stage.github.as('carol').rerun(stage.job(run).id)
  expect((await stage.gate({}, run)).outputs).toMatchObject({ reason: 'requested' })
  expect(stage.github.state.issues.get(stage.issue())?.body).toContain('So the newest 100 commits count as well.')
  stage.say('eve', '/approve')
  expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
  stage.say('bob', '/approve')
  expect((await stage.gate({}, run)).outputs).toMatchObject({ result: 'approved' })
})

test.each([
  ['success', true],
  ['failure', false],
] as const)(
  "a record of the run hides GitHub's own of it where the run ended in %s: doubted %s",
  async (end, doubts) => {
    const { stage, shas } = await createMerged()
    await using _ = stage
    const [, , theirs = '', merged = ''] = shas
    await stage.deploy('verified', theirs)
    stage.pass()
    const jobs = [
      { name: 'deploy', conclusion: 'success' },
      { name: 'check', conclusion: end },
    ] as const
    const { id } = stage.github.addRun({ workflow: release, sha: stage.run.sha, actor: 'alice', jobs })
    await fileAutomatic(stage, id)
    await stage.github.addDeployment({
      sha: stage.run.sha,
      payload: { v: 1, service: '', run: { id, attempt: 1, job: 'deploy' } },
      statuses: [{ state: 'failure', description: 'failed' }],
    })
    const { text, outputs } = await approveOwn(stage, merged)
    expect(text.includes('So the newest 100 commits count as well.')).toBe(doubts)
    expect(outputs['result']).toBe(doubts ? 'waiting' : 'approved')
  },
)

test('a later job of the run that waited deploys, and GitHub files a deployment for it: what it deployed is what runs', async () => {
  const { stage, shas } = await createMerged()
  await using _ = stage
  const [, , before = '', merged = ''] = shas
  const { id, payload } = await stage.deploy('verified', before)
  stage.pass()
  const run = Object(Object(payload)['run'])['id']
  const logUrl = `${stage.github.env.GITHUB_SERVER_URL}/octo/demo/actions/runs/${run}/job/2`
  await stage.github.addDeployment({ sha: before, statuses: [{ state: 'success', logUrl }] })
  // Another leg of the matrix.
  await stage.github.addDeployment({ sha: before, payload, statuses: [{ state: 'success', description: 'verified' }] })
  stage.pass()
  const verified = { state: 'success', description: 'verified', logUrl: '', environmentUrl: '' } as const
  addStatus(stage.github.state, id, verified)
  const { text, outputs } = await approveOwn(stage, merged)
  expect(text).toContain('[1 commits]')
  expect(text).not.toContain('So the newest 100 commits count as well.')
  expect(outputs).toMatchObject({ result: 'approved' })
})

test.each(['eve', 'github-actions[bot]'])(
  'a rollback that %s forges hides no record of what was deployed since',
  async (creator) => {
    const { stage, shas } = await createMerged()
    await using _ = stage
    const [, , hers = '', merged = ''] = shas
    await stage.deploy('verified', hers)
    // Her commits were taken back: what runs now is the commit before them.
    const back = await stage.deploy('verified', stage.run.sha)
    await stage.github.addDeployment({
      sha: stage.run.sha,
      task: 'rollback',
      creator,
      payload: { v: 1, service: '', run: { id: 7, attempt: 1, job: 'deploy' }, rollbackOf: 1 },
      statuses: [
        {
          state: 'in_progress',
          description: `verifying run=7 attempt=1 redeployed=${Object(Object(back.payload)['run'])['id']}`,
        },
        { state: 'success', description: 'verified' },
      ],
    })
    const { text, outputs } = await approveOwn(stage, merged)
    expect(text).toContain('feat: part 1')
    expect(outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
  },
)

test.each(['deploy / gate', 'deploy (eu)'])(
  'eve cannot approve her own commits by the record of a run that skipped the job %s',
  async (name) => {
    const { stage, shas } = await createMerged()
    await using _ = stage
    const [, , hers = '', merged = ''] = shas
    await stage.deploy('verified', hers, {
      jobs: [
        { name: 'build', conclusion: 'success' },
        { name: 'deploy', conclusion: 'skipped' },
      ],
    })
    const jobs = [{ name: 'build', conclusion: 'success' as const }, { name: 'deploy' }, { name }]
    const run = stage.github.addRun({ workflow: release, sha: merged, actor: 'carol', jobs })
    const inputs = { 'job-id': String(stage.job(run, name).id) }
    const { outputs } = await stage.gate(inputs, run)
    expect(outputs).toMatchObject({ reason: 'requested' })
    const { body = '' } = stage.github.state.issues.get(stage.issue()) ?? {}
    expect(body).toContain('feat: part 1')
    expect(body).toContain('the job that deploys did not succeed in its run')
    stage.say('eve', '/approve')
    expect((await stage.gate(inputs, run)).outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
  },
)
