import { readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { createStage, day, good, hour, moment, recorded, said, seconds } from '../../deployment-history/stage.ts'
import { createWorld } from '../../support/repository.ts'

/** Five releases: the first is the base, the third fails and is rolled back, the fifth fixes the fourth. */
async function createStory() {
  const { stage, shas } = await createStage([
    { message: 'feat: begin', at: seconds(0) },
    { message: 'feat: two', at: seconds(day) },
    { message: 'feat: three (#3)', at: seconds(2 * day) },
    { message: 'feat: four', at: seconds(3 * day) },
    { message: 'fix: five', at: seconds(4 * day) },
    { message: 'feat: only on staging', at: seconds(5 * day) },
  ])
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = shas
  const { github } = stage
  await github.addPullRequest({
    number: 3,
    title: 'feat: three | @all <b>',
    author: 'octocat',
    merge: { sha: c, at: moment(2 * day) },
  })
  await github.addDeployment(good(a, hour, { version: '1.0.0' }))
  await github.addDeployment(good(b, day + hour, { version: '1.1.0' }))
  const bad = await github.addDeployment(
    recorded(c, 2 * day + hour, { version: '1.2.0' }, [
      said(2 * day + hour, 'verifying'),
      said(2 * day + hour + 5, 'failed', { check: 'home', at: moment(2 * day + hour + 3) }),
      said(2 * day + hour + 6, 'rolling-back', { version: '1.1.0' }),
      said(2 * day + hour + 10, 'restored', { version: '1.1.0' }),
    ]),
  )
  await github.addDeployment(good(b, 2 * day + hour + 7, { version: '1.1.0', rollbackOf: bad.id }))
  const mended = await github.addDeployment(good(d, 3 * day + hour, { version: '1.3.0' }))
  const last = await github.addDeployment(good(e, 4 * day + hour, { version: '1.3.1', hotfixOf: mended.id }))
  await github.addDeployment({ ...good(f, 5 * day + hour, { version: '1.4.0-rc.1' }), environment: 'staging' })
  return { stage, shas, bad, last, mended }
}

test('reports what is live, what happened, and the metrics', async () => {
  const { stage: opened, shas, bad, last } = await createStory()
  await using stage = opened
  const { outputs, summary, annotations } = await stage.succeed({ minimum: '1', levels: '2024' })
  expect(annotations).toEqual([])
  expect(outputs).toMatchObject({ result: 'reported', reason: 'measured', deployments: '4' })
  expect(JSON.parse(outputs['live'] ?? '')).toMatchObject([
    {
      environment: 'production',
      version: '1.3.1',
      sha: shas[4],
      since: expect.stringContaining(moment(4 * day + hour).slice(0, 16)),
      by: 'alice',
      id: last.id,
      outcome: 'verified',
      ahead: 0,
      behind: 0,
    },
    { environment: 'staging', version: '1.4.0-rc.1', sha: shas[5], ahead: 1, behind: 0 },
  ])
  const history = JSON.parse(outputs['history'] ?? '')
  expect(
    history.map(({ version, outcome, rollback }: Record<string, unknown>) => [version, outcome, rollback]),
  ).toEqual([
    ['1.4.0-rc.1', 'verified', false],
    ['1.3.1', 'verified', false],
    ['1.3.0', 'verified', false],
    ['1.1.0', 'verified', true],
    ['1.2.0', 'restored', false],
    ['1.1.0', 'verified', false],
    ['1.0.0', 'verified', false],
  ])
  expect(history[3]).toMatchObject({ 'rollback-of': bad.id, 'duration-seconds': 120 })
  expect(history[4]).toMatchObject({ pulls: [{ number: 3, author: 'octocat' }], commits: [], 'duration-seconds': 600 })
  // the rolled back release took nothing from the next one
  expect(history[2]).toMatchObject({ pulls: [{ number: 3 }], commits: [{ subject: 'feat: four' }] })
  expect(history.at(-1)).toMatchObject({ pulls: null, commits: null })
  // b: 1 h 2 min; d: its own 1 h 2 min, and that of c, a day longer; e: 1 h 2 min. Sorted 62 62 62 1502 min: median 62 min
  expect(outputs['change-lead-time-seconds']).toBe(String(62 * 60))
  // failures: c (traffic to the verified rollback: 9 min) and d (its hotfix: a day and 2 min), median (9 + 1442) / 2
  expect(outputs['failed-deployment-recovery-time-seconds']).toBe(String(((9 + 1442) / 2) * 60))
  expect(outputs['change-fail-rate']).toBe('0.4')
  expect(outputs['deployment-rework-rate']).toBe('0.2')
  expect(outputs['mttd-seconds']).toBe('180')
  expect(outputs['mttr-seconds']).toBe('360')
  expect(Number(outputs['deployment-frequency-per-day'])).toBeCloseTo(4 / 90, 4)
  expect(summary).toMatch(/^### production has 1\.3\.1 since /)
  expect(summary).toContain('1 commit ahead')
  expect(summary).toContain('| Change fail rate | **40 %** | 2 of 5 with traffic |  | low |')
  expect(summary).toMatch(/```mermaid\n%%.*\nxychart-beta/)
  expect(summary).toContain('rollback verified of 1.2.0')
  expect(summary).toContain('feat: three \\| @&#8203;all &lt;b>')
})

test('writes the files, and a second run changes none', async () => {
  const { stage: opened } = await createStory()
  await using stage = opened
  const inputs = {
    'markdown-file': 'site/a.md',
    'json-file': 'site/a.json',
    'html-file': 'site/a.html',
    'badge-file': 'site/badge.json',
    minimum: '1',
  }
  const dry = await stage.succeed({ ...inputs, 'dry-run': 'true' })
  expect(dry.outputs).toMatchObject({ result: 'dry-run', reason: 'would-write', 'html-file': '' })
  const file = (name: string) => readFile(join(stage.world.checkout.path, 'site', name), 'utf8')
  await expect(file('a.html')).rejects.toThrow('ENOENT')
  const { outputs } = await stage.succeed(inputs)
  expect(outputs).toMatchObject({
    'markdown-file': 'site/a.md',
    'json-file': 'site/a.json',
    'html-file': 'site/a.html',
    'badge-file': 'site/badge.json',
  })
  expect(JSON.parse(await file('badge.json'))).toEqual({
    schemaVersion: 1,
    label: 'production',
    message: '1.3.1',
    color: 'brightgreen',
  })
  const data = JSON.parse(await file('a.json'))
  expect(data.history).toHaveLength(7)
  expect(data.dora['change-fail-rate']).toEqual({ value: 0.4, part: 2, n: 5 })
  const page = await file('a.html')
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/<script|<link|<img|src=|url\(/)
  expect(page).toContain('feat: three | @all &#60;b&#62;')
  expect(page.match(/class="mark /g)).toHaveLength(7)
  expect(await file('a.md')).toContain('#### production: 5 deployments, 1 rollback\n')
})

test('one service of several has metrics; all of them together have none', async () => {
  const { stage: opened, shas } = await createStage(['feat: a', 'feat: b'])
  await using stage = opened
  for (const [index, service] of ['shop', 'search'].entries())
    await stage.github.addDeployment(good(shas[index] ?? '', day, { service }))
  const all = await stage.succeed({ minimum: '1' })
  expect(all.outputs).toMatchObject({ reason: 'several-services', dora: 'null', deployments: '' })
  expect(JSON.parse(all.outputs['live'] ?? '')).toHaveLength(2)
  expect(all.summary).toContain('name one in the input')
  const one = await stage.succeed({ minimum: '1', service: 'shop' })
  expect(one.outputs).toMatchObject({ reason: 'measured', deployments: '1' })
})

test("GitHub's own deployment of a job that we recorded is not counted twice; another tool's has the version of its tag", async () => {
  const { stage: opened, shas } = await createStage(['feat: a', 'feat: b'])
  await using stage = opened
  const [a = '', b = ''] = shas
  await stage.world.checkout.tag('v0.9.0', a)
  const logUrl = 'https://github.com/octo/demo/actions/runs/100/job/7'
  await stage.github.addDeployment({
    sha: a,
    at: moment(hour),
    statuses: [
      { state: 'success', at: moment(hour + 1) },
      { state: 'inactive', at: moment(day) },
    ],
  })
  await stage.github.addDeployment({
    sha: b,
    at: moment(day),
    statuses: [
      { state: 'in_progress', at: moment(day), logUrl },
      { state: 'success', at: moment(day + 5), logUrl },
    ],
  })
  await stage.github.addDeployment(good(b, day, { version: '1.0.0' }))
  const { outputs, summary } = await stage.succeed({ minimum: '1' })
  expect(JSON.parse(outputs['history'] ?? '')).toMatchObject([
    { version: '1.0.0' },
    { version: '0.9.0', outcome: 'verified' },
  ])
  expect(outputs['deployments']).toBe('2')
  expect(summary).toContain('✅ succeeded')
})

test('named environments are reported, however long they were inactive', async () => {
  const { stage: opened, shas } = await createStage(['feat: a'])
  await using stage = opened
  await stage.github.addDeployment({
    sha: shas[0] ?? '',
    environment: 'old',
    at: '2020-01-01T00:00:00Z',
    statuses: [{ state: 'success', at: '2020-01-01T00:05:00Z' }],
  })
  expect((await stage.succeed()).outputs).toMatchObject({ reason: 'no-deployments', live: '[]' })
  const { outputs } = await stage.succeed({ environment: 'old\nnew' })
  expect(JSON.parse(outputs['live'] ?? '')).toMatchObject([{ environment: 'old', since: '2020-01-01T00:05:00.000Z' }])
  expect(outputs).toMatchObject({ reason: 'too-few', history: '[]', 'change-fail-rate': '' })
})

test('commits of a squash count from their own dates', async () => {
  const { stage: opened, shas } = await createStage([
    { message: 'feat: a', at: seconds(0) },
    { message: 'feat: squashed (#2)', at: seconds(3 * day) },
  ])
  await using stage = opened
  const { checkout } = stage.world
  await checkout.git('checkout', '-q', '-b', 'branch', shas[0] ?? '')
  const made = [
    await checkout.commit({ message: 'one', at: seconds(day) }),
    await checkout.commit({ message: 'two', at: seconds(2 * day) }),
  ]
  await checkout.push('branch')
  await checkout.git('checkout', '-q', 'main')
  await stage.github.addPullRequest({
    number: 2,
    title: 'Squashed',
    head: 'branch',
    squashed: made,
    merge: { sha: shas[1] ?? '', at: moment(3 * day) },
  })
  await stage.github.addDeployment(good(shas[0] ?? '', hour))
  await stage.github.addDeployment(good(shas[1] ?? '', 4 * day))
  const starts = {
    author: ((3 + 2) / 2) * day + 2,
    commit: 2.5 * day + 2,
    'first-pr-commit': 3 * day + 2,
    merge: day + 2,
  }
  for (const [start, minutes] of Object.entries(starts)) {
    const { outputs } = await stage.succeed({ minimum: '1', 'lead-time-start': start })
    expect({ start, seconds: outputs['change-lead-time-seconds'] }).toEqual({ start, seconds: String(minutes * 60) })
  }
  const { outputs } = await stage.succeed({ minimum: '1', changes: 'none' })
  expect(outputs['change-lead-time-seconds']).toBe('')
})

test.each(['without a checkout', 'with a shallow one'])(
  '%s GitHub is asked, and the answer is the same',
  async (how) => {
    const { stage: opened } = await createStory()
    await using stage = opened
    const inputs = { minimum: '1' }
    const whole = await stage.succeed(inputs)
    await using other = await createWorld('feat: something else')
    const places = {
      'without a checkout': stage.world.folder,
      'with a shallow one': (await stage.world.clone('--depth=1')).path,
      "with another repository's": other.checkout.path,
    }
    const path = new Map(Object.entries(places)).get(how) ?? ''
    const bare = await stage.succeed(inputs, { workspace: path })
    for (const name of ['live', 'history', 'change-lead-time-seconds', 'change-fail-rate'])
      expect(bare.outputs[name]).toBe(whole.outputs[name])
    expect(bare.annotations).toEqual([])
    expect(stage.github.count('GET /repos/{owner}/{repo}/compare/{basehead}')).toBe(5)
  },
)

test('without pull-requests: read the commits are shown, with a notice', async () => {
  const { stage: opened } = await createStory()
  await using stage = opened
  stage.github.setPermissions({ 'pull-requests': 'none' })
  const { annotations, outputs, summary } = await stage.succeed({ minimum: '1' })
  expect(annotations).toMatchObject([{ kind: 'notice', message: expect.stringContaining('`pull-requests: read`') }])
  expect(outputs).toMatchObject({ result: 'reported', 'change-fail-rate': '0.4' })
  expect(JSON.parse(outputs['history'] ?? '')[4]).toMatchObject({
    pulls: [],
    commits: [{ subject: 'feat: three (#3)' }],
  })
  expect(summary).toContain('> Pull requests are not shown')
})

test.each(['releases', 'tags'])('import: %s represent deployments before the ledger', async (kind) => {
  const { stage: opened, shas } = await createStage([
    { message: 'feat: a', at: seconds(0) },
    { message: 'feat: b', at: seconds(day) },
    { message: 'feat: rc', at: seconds(2 * day) },
    { message: 'feat: c', at: seconds(3 * day) },
  ])
  await using stage = opened
  const { github, world } = stage
  for (const [index, tag] of ['v1.0.0', 'v1.1.0', 'v1.2.0-rc.1'].entries()) {
    await world.checkout.git('tag', tag, shas[index] ?? '')
    await world.checkout.git('push', '-q', 'origin', tag)
  }
  const publish = async (tag: string, minute: number, prerelease: boolean) => {
    const api = `${github.env.GITHUB_API_URL}/repos/octo/demo/releases`
    const body = JSON.stringify({ tag_name: tag, prerelease })
    const answer = await fetch(api, {
      method: 'POST',
      body,
      headers: { authorization: `token ${github.token}`, 'content-type': 'application/json' },
    })
    const { id }: { readonly id: number } = JSON.parse(await answer.text())
    const release = github.state.releases.get(id)
    if (release !== undefined) github.state.releases.set(id, { ...release, publishedAt: moment(minute) })
  }
  await publish('v1.0.0', 0, false)
  await publish('v1.1.0', day, false)
  await publish('v1.2.0-rc.1', 2 * day, true)
  await github.addDeployment(good(shas[3] ?? '', 3 * day, { version: '1.2.0' }))
  const { outputs } = await stage.succeed({ minimum: '1', import: kind })
  expect(JSON.parse(outputs['history'] ?? '')).toMatchObject([
    { version: '1.2.0', commits: [{ subject: 'feat: c' }, { subject: 'feat: rc' }] },
    { version: '1.1.0', id: null, at: new Date(moment(day)).toISOString(), commits: [{ subject: 'feat: b' }] },
    { version: '1.0.0', id: null },
  ])
  expect(outputs['deployments']).toBe('3')
})

test('import needs a checkout, and inputs are checked together', async () => {
  const { stage: opened } = await createStage(['feat: a'])
  await using stage = opened
  const bare = await stage.run({ import: 'tags' }, { workspace: stage.world.folder })
  expect(bare.outputs).toMatchObject({ result: 'failed', reason: 'no-repository' })
  const wrong = await stage.run({
    window: '3y',
    environment: 'all\nproduction',
    'json-file': '../a',
    'lead-time-start': 'never',
  })
  expect(wrong.outputs).toMatchObject({ result: 'failed', reason: 'invalid-input' })
  expect(wrong.annotations.map(({ message }) => message.split('`')[1])).toEqual([
    'window',
    'lead-time-start',
    'json-file',
    'environment',
  ])
})

test('a folder in place of a file, and a link out of the workspace, are reported before anything is read', async () => {
  const { stage: opened } = await createStage(['feat: a'])
  await using stage = opened
  await stage.world.checkout.write('site/a.txt', '')
  await symlink('/tmp', join(stage.world.checkout.path, 'out'))
  for (const [path, told] of [
    ['site', 'is a folder'],
    ['out/a.html', 'leads outside the workspace'],
  ] as const) {
    const { outputs, annotations } = await stage.run({ 'html-file': path })
    expect(outputs).toMatchObject({ result: 'failed', reason: 'invalid-input' })
    expect(annotations.at(-1)?.message).toContain(told)
  }
  expect(stage.github.requests).toEqual([])
})

test('without deployments: read the error names the line', async () => {
  const { stage: opened } = await createStage(['feat: a'], { permissions: { deployments: 'none' } })
  await using stage = opened
  const { outputs, annotations } = await stage.run()
  expect(outputs).toMatchObject({ result: 'failed', reason: 'missing-permission' })
  expect(annotations.at(-1)?.message).toContain('`deployments: read`')
})
