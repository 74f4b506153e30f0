import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { createRelease, updateRelease } from '../../src/github/operations/releases.ts'
import { createHubs, type Hub, type Hubs } from '../github/hub.ts'
import { readDescription } from '../support/github/description.ts'
import { git } from '../support/repository.ts'
import { sampled } from '../support/sample.ts'

let hubs: Hubs

beforeAll(async () => {
  hubs = await createHubs()
})

afterAll(() => hubs[Symbol.asyncDispose]())

interface Asking {
  readonly method?: string
  readonly body?: unknown
  readonly token?: string
}

async function ask({ fake }: Hub, path: string, { method = 'GET', body, token = fake.token }: Asking = {}) {
  const response = await fetch(`${fake.env.GITHUB_API_URL}${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const data: unknown = text === '' ? undefined : JSON.parse(text)
  return { status: response.status, headers: response.headers, data }
}

async function query({ fake }: Hub, text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const response = await fetch(fake.env.GITHUB_GRAPHQL_URL, {
    method: 'POST',
    headers: { authorization: `bearer ${fake.token}`.replace('bearer', 'Bearer') },
    body: JSON.stringify({ query: text, variables }),
  })
  const data: unknown = await response.json()
  return data
}

/** Puts there one of each thing that deployments and actions have; gives their ids. */
async function populate({ fake }: Hub): Promise<Readonly<Record<string, unknown>>> {
  fake.state.readsTeams = true
  fake.setTeam('octo/qa', ['octo'])
  fake.setRole('octo', { name: 'releaser', base: 'write' })
  fake.addWorkflow({ path: '.github/workflows/ci.yml', inputs: {} })
  const run = fake.addRun({ workflow: '.github/workflows/ci.yml', jobs: [{ name: 'test', conclusion: 'failure' }] })
  const deployment = await fake.addDeployment({ statuses: [{ state: 'success' }] })
  return {
    DEPLOYMENT: deployment.id,
    ISSUE: fake.addIssue({ title: 'x', labels: ['x'] }).number,
    RUN: run.id,
    JOB: run.attempts[0]?.jobs[0]?.id,
  }
}

/** Takes what the fake complained of, so that the test does not end with it. */
function violationsOf({ fake }: Hub): readonly string[] {
  return fake.violations.splice(0)
}

const at = '/repos/octo/ship'

describe('every described operation', () => {
  const operations: readonly (readonly [string, string, unknown, number])[] = [
    ['GET', at, undefined, 200],
    ['GET', `${at}/releases?per_page=5`, undefined, 200],
    ['POST', `${at}/releases`, { tag_name: 'v3', draft: true }, 201],
    ['GET', `${at}/releases/latest`, undefined, 200],
    ['GET', `${at}/releases/tags/v1.0.0`, undefined, 200],
    ['GET', `${at}/releases/RELEASE`, undefined, 200],
    ['PATCH', `${at}/releases/RELEASE`, { name: 'x', make_latest: 'true' }, 200],
    ['DELETE', `${at}/releases/RELEASE`, undefined, 204],
    ['GET', `${at}/releases/RELEASE/assets`, undefined, 200],
    ['GET', `${at}/git/ref/heads/main`, undefined, 200],
    ['GET', `${at}/git/matching-refs/tags%2Fv1`, undefined, 200],
    ['POST', `${at}/git/refs`, { ref: 'refs/tags/x', sha: 'TIP' }, 201],
    ['PATCH', `${at}/git/refs/heads/main`, { sha: 'OLDER', force: true }, 200],
    ['DELETE', `${at}/git/refs/heads/feature`, undefined, 204],
    ['POST', `${at}/git/tags`, { tag: 'x', message: 'm', object: 'TIP', type: 'commit' }, 201],
    ['GET', `${at}/git/commits/TIP`, undefined, 200],
    ['GET', `${at}/commits?sha=main&per_page=2`, undefined, 200],
    ['GET', `${at}/commits/TIP`, undefined, 200],
    ['GET', `${at}/commits/TIP/pulls`, undefined, 200],
    ['GET', `${at}/compare/OLDER...TIP`, undefined, 200],
    ['GET', `${at}/tags`, undefined, 200],
    ['GET', `${at}/branches/main`, undefined, 200],
    ['GET', `${at}/contents/a.txt?ref=main`, undefined, 200],
    ['GET', `${at}/pulls?state=all&head=octo:feature`, undefined, 200],
    ['POST', `${at}/pulls`, { title: 't', head: 'feature', base: 'main' }, 422],
    ['GET', `${at}/pulls/1`, undefined, 200],
    ['PATCH', `${at}/pulls/1`, { title: 'new' }, 200],
    ['PUT', `${at}/pulls/1/merge`, { merge_method: 'squash' }, 200],
    ['POST', `${at}/issues/1/labels`, { labels: ['x'] }, 200],
    ['POST', `${at}/issues/1/comments`, { body: 'b' }, 201],
    ['GET', `${at}/issues/1/comments`, undefined, 200],
    ['PATCH', `${at}/issues/comments/COMMENT`, { body: 'c' }, 200],
    ['DELETE', `${at}/issues/comments/COMMENT`, undefined, 204],
    ['GET', `${at}/deployments?environment=production&task=deploy`, undefined, 200],
    ['POST', `${at}/deployments`, { ref: 'main', auto_merge: false, required_contexts: [], payload: { v: 1 } }, 201],
    ['GET', `${at}/deployments/DEPLOYMENT`, undefined, 200],
    ['DELETE', `${at}/deployments/DEPLOYMENT`, undefined, 204],
    ['GET', `${at}/deployments/DEPLOYMENT/statuses`, undefined, 200],
    ['POST', `${at}/deployments/DEPLOYMENT/statuses`, { state: 'queued', log_url: 'https://example.com' }, 201],
    ['GET', `${at}/issues?state=all&labels=x`, undefined, 200],
    ['POST', `${at}/issues`, { title: 't', body: 'b', labels: ['x'] }, 201],
    ['GET', `${at}/issues/ISSUE`, undefined, 200],
    ['PATCH', `${at}/issues/ISSUE`, { state: 'closed', state_reason: 'completed' }, 200],
    ['PUT', `${at}/issues/ISSUE/lock`, undefined, 204],
    ['POST', `${at}/issues/comments/COMMENT/reactions`, { content: '+1' }, 201],
    ['GET', `${at}/collaborators/octo/permission`, undefined, 200],
    ['GET', '/orgs/octo/teams/qa', undefined, 200],
    ['GET', '/orgs/octo/teams/qa/memberships/octo', undefined, 200],
    ['GET', `${at}/actions/workflows`, undefined, 200],
    ['POST', `${at}/actions/workflows/ci.yml/dispatches`, { ref: 'main', return_run_details: true }, 200],
    ['GET', `${at}/actions/workflows/ci.yml/runs?event=workflow_dispatch`, undefined, 200],
    ['GET', `${at}/actions/runs/RUN`, undefined, 200],
    ['GET', `${at}/actions/runs/RUN/attempts/1`, undefined, 200],
    ['GET', `${at}/actions/runs/RUN/jobs?filter=all`, undefined, 200],
    ['GET', `${at}/actions/jobs/JOB`, undefined, 200],
    ['POST', `${at}/actions/jobs/JOB/rerun`, undefined, 201],
    ['GET', '/users/octo', undefined, 200],
  ]

  test.each(sampled(operations, 12))('%s %s', async (method, template, body, status) => {
    await using hub = await hubs.open()
    const release = await createRelease(hub.github, 'v1.0.0', {})
    await hub.fake.addPullRequest({ title: 'x', head: 'feature' })
    const now = '2026-05-01T12:00:00Z'
    hub.fake.state.comments.set(7, { id: 7, issue: 1, body: 'b', author: 'octo', createdAt: now, updatedAt: now })
    hub.fake.state.users.set('octo', { id: 5, login: 'octo', bot: false })
    const names = { RELEASE: release.id, TIP: hub.shas[0], OLDER: hub.shas[1], COMMENT: 7, ...(await populate(hub)) }
    const fill = (text: string) =>
      text.replace(/[A-Z]{3,}/g, (name) => String(new Map<string, unknown>(Object.entries(names)).get(name)))
    const sent: unknown = body === undefined ? undefined : JSON.parse(fill(JSON.stringify(body)))
    const answer = await ask(hub, fill(template), { method, ...(sent === undefined ? {} : { body: sent }) })
    expect([answer.status, violationsOf(hub)]).toEqual([status, []])
  })

  test('each route of the description is asked above or by the client', () => {
    const routes = Object.keys(
      JSON.parse(readFileSync(join(import.meta.dirname, '../support/github/description/rest.json'), 'utf8')).operations,
    )
    const description = readDescription()
    const asked = operations.map(([method, path]) => description.find(method, path.split('?')[0] ?? '')?.route)
    const left = routes.filter((route) => !asked.includes(route))
    const source = readdirSync(join(import.meta.dirname, '../support/github/rest')).map((name) =>
      readFileSync(join(import.meta.dirname, '../support/github/rest', name), 'utf8'),
    )
    const handled = (route: string) =>
      source.some((text) => text.includes(route.replace('/repos/{owner}/{repo}', '${r}')))
    expect(left.every(handled)).toBe(true)
    expect(left).toEqual(left.filter((route) => route.includes('assets')))
  })
})

describe('what GitHub would refuse, the fake refuses, and the test fails', () => {
  test.each([
    ['a misspelt field', 'POST', `${at}/releases`, { tag_name: 'v3', pre_release: true }, 422, 'additional properties'],
    ['a wrong type', 'POST', `${at}/releases`, { tag_name: 'v3', draft: 'yes' }, 422, 'must be boolean'],
    ['a missing field', 'POST', `${at}/git/refs`, { ref: 'refs/tags/x' }, 422, 'sha'],
    ['a misspelt query', 'GET', `${at}/pulls?stat=open`, undefined, 422, 'stat'],
    ['a word that is none', 'GET', `${at}/pulls?state=merged`, undefined, 422, 'open, closed, all'],
    ['an unknown route', 'GET', `${at}/hooks`, undefined, 404, `GET ${at}/hooks`],
  ])('%s', async (_, method, path, body, status, said) => {
    await using hub = await hubs.open()
    const answer = await ask(hub, path, { method, ...(body === undefined ? {} : { body }) })
    expect(answer.status).toBe(status)
    expect(violationsOf(hub).join()).toContain(said)
  })

  test('the end of the test prints and throws what was left', async () => {
    const hub = await hubs.open()
    await ask(hub, `${at}/hooks`)
    using write = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    await expect(hub[Symbol.asyncDispose]()).rejects.toThrow('has no GET /repos/octo/ship/hooks')
    expect(write.mock.calls.join()).toContain('has no GET /repos/octo/ship/hooks')
  })

  test.each([
    ['a field that GitHub lacks', '{ repository(owner: "octo", name: "ship") { idd } }', 'Did you mean "id"'],
    [
      'a field that the fake lacks',
      '{ repository(owner: "octo", name: "ship") { stargazerCount } }',
      'no Repository.stargazerCount',
    ],
    ['a bad object id', '{ repository(owner: "octo", name: "ship") { object(oid: "abc") { id } } }', 'GitObjectID'],
    ['no document', 'query {', 'Syntax Error'],
  ])('GraphQL: %s', async (_, text, said) => {
    await using hub = await hubs.open()
    const answer = await query(hub, text)
    expect(JSON.stringify(answer)).toContain('errors')
    expect(violationsOf(hub).join()).toContain(said)
  })

  test.each([
    ['labels', 'MISSING_PAGINATION_BOUNDARIES'],
    ['labels(first: 101)', 'EXCESSIVE_PAGINATION'],
  ])('GraphQL: the connection %s', async (field, type) => {
    await using hub = await hubs.open()
    await hub.fake.addPullRequest({ title: 'x', head: 'feature' })
    const text = `{ repository(owner: "octo", name: "ship") { pullRequest(number: 1) { ${field} { nodes { name } } } } }`
    expect(await query(hub, text)).toMatchObject({ errors: [expect.objectContaining({ type })] })
  })
})

test('pages have GitHub’s links and a hundred items at most', async () => {
  await using hub = await hubs.open()
  const { state } = hub.fake
  const pull = await hub.fake.addPullRequest({ title: 'x' })
  for (let count = 1; count < 205; count++) {
    const number = state.nextNumber()
    state.pulls.set(number, { ...pull, number })
  }
  const first = await ask(hub, `${at}/pulls?per_page=500&page=2`)
  expect(first.data).toHaveLength(100)
  const link = first.headers.get('link') ?? ''
  expect([...link.matchAll(/page=(\d+)>; rel="(\w+)"/g)].map(([, page, rel]) => `${rel} ${page}`)).toEqual([
    'prev 1',
    'first 1',
    'next 3',
    'last 3',
  ])
  const last = await ask(hub, `${at}/pulls?per_page=100&page=3`)
  expect(last.data).toHaveLength(5)
  expect(last.headers.get('link')).not.toContain('rel="next"')
})

test.each([
  ['POST', `${at}/pulls`, { title: 't', head: 'feature', base: 'main' }],
  ['PATCH', `${at}/pulls/1`, {}],
  ['POST', `${at}/issues/1/comments`, {}],
])('%s %s takes a text of 65,536 characters at most', async (method, path, rest) => {
  await using hub = await hubs.open()
  await hub.fake.addPullRequest({ title: 'x' })
  const long = await ask(hub, path, { method, body: { ...rest, body: 'x'.repeat(65_537) } })
  expect(long).toMatchObject({ status: 422, data: { message: 'Validation Failed' } })
  expect((await ask(hub, path, { method, body: { ...rest, body: 'x'.repeat(65_536) } })).status).toBeLessThan(300)
})

test('drafts are hidden from who may only read', async () => {
  await using hub = await hubs.open()
  const draft = await createRelease(hub.github, 'v2.0.0', { draft: true })
  expect((await ask(hub, `${at}/releases/tags/v2.0.0`)).status).toBe(404)
  hub.fake.setPermissions({ contents: 'read' })
  expect((await ask(hub, `${at}/releases`)).data).toEqual([])
  expect((await ask(hub, `${at}/releases/${draft.id}`)).status).toBe(404)
})

test('the latest release is the one that was said to be, else the newest full one', async () => {
  await using hub = await hubs.open()
  const latest = async () => (await ask(hub, `${at}/releases/latest`)).data
  const one = await createRelease(hub.github, 'v1.0.0', {})
  await createRelease(hub.github, 'v2.0.0-rc.1', { prerelease: true, target: 'main' })
  expect(await latest()).toMatchObject({ tag_name: 'v1.0.0' })
  await createRelease(hub.github, 'v0.9.1', { target: 'main', makeLatest: 'false' })
  expect(await latest()).toMatchObject({ tag_name: 'v1.0.0' })
  await createRelease(hub.github, 'v2.0.0', { target: 'main' })
  expect(await latest()).toMatchObject({ tag_name: 'v2.0.0' })
  await updateRelease(hub.github, one, { makeLatest: 'true' })
  expect(await latest()).toMatchObject({ tag_name: 'v1.0.0' })
})

test('every answer tells what is left and which permission it takes', async () => {
  await using hub = await hubs.open()
  const { headers } = await ask(hub, `${at}/git/ref/heads/main`)
  expect(headers.get('x-accepted-github-permissions')).toBe('contents=read')
  expect(headers.get('x-ratelimit-remaining')).toBe('4999')
})

test('a bad token is told apart from a missing permission', async () => {
  await using hub = await hubs.open({ permissions: { contents: 'none' } })
  expect(await ask(hub, `${at}/releases`, { token: 'x' })).toMatchObject({
    status: 401,
    data: { message: 'Bad credentials' },
  })
  expect(await ask(hub, `${at}/releases`)).toMatchObject({
    status: 403,
    data: { message: 'Resource not accessible by integration' },
  })
})

test.each([
  ['classic', 'GH006: Protected branch update failed for refs/heads/main.'],
  ['ruleset', 'GH013: Repository rule violations found for refs/heads/main.'],
] as const)('git push meets %s protection as on GitHub', async (kind, said) => {
  await using hub = await hubs.open()
  await hub.fake.protect('main', kind)
  const { directory } = hub.fake.state.git
  const clone = join(hub.folder, 'clone')
  await git(hub.folder, ['clone', '--quiet', directory, clone])
  await git(clone, ['commit', '--quiet', '--allow-empty', '-m', 'x'])
  const refused = git(clone, ['push', '--quiet', '--atomic', 'origin', 'HEAD:main', 'HEAD:refs/tags/v2.0.0'])
  await expect(refused).rejects.toThrow(`remote: error: ${said}`)
  expect(await hub.fake.state.git.ref('refs/tags/v2.0.0')).toBeUndefined()
  await git(clone, ['push', '--quiet', 'origin', 'HEAD:free'])
  expect(await hub.fake.state.git.ref('refs/heads/free')).toBeDefined()
})

test.each(['merge', 'squash'] as const)('a %s of a pull request is a real commit, tied to it', async (method) => {
  await using hub = await hubs.open()
  await hub.fake.addPullRequest({ title: 'feat: four', body: 'why', head: 'feature' })
  const { merge } = await hub.fake.mergePullRequest(1, method)
  const [tip] = await hub.fake.state.git.commits('-1', 'main')
  expect(tip?.sha).toBe(merge?.sha)
  expect(tip?.parents).toHaveLength(method === 'merge' ? 2 : 1)
  expect(tip?.message).toBe(
    method === 'merge' ? 'Merge pull request #1 from octo/feature\n\nfeat: four' : 'feat: four (#1)\n\nwhy',
  )
  expect((await ask(hub, `${at}/commits/${tip?.sha}/pulls`)).data).toMatchObject([
    { number: 1, merge_commit_sha: tip?.sha },
  ])
})

test('issues and pull requests share their numbers; the log tells who was asked', async () => {
  await using hub = await hubs.open()
  await hub.fake.addPullRequest({ number: 1, title: 'x' })
  expect((await hub.fake.addPullRequest({ title: 'y' })).number).toBe(2)
  await ask(hub, `${at}/pulls/2`)
  expect(hub.fake.requests).toEqual([
    {
      method: 'GET',
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      operation: undefined,
      status: 200,
      path: `/api/v3${at}/pulls/2`,
    },
  ])
})
