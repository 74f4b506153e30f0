import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parse } from 'yaml'
import { assetName } from '../../src/github/operations/assets.ts'
import { assumptions } from '../../tools/probe/assumptions.ts'
import { file, makePage } from '../../tools/probe/page.ts'
import { type Finding, tryAll } from '../../tools/probe/run.ts'
import { workflows } from '../../tools/probe/story.ts'
import { type Answer, at, type Talk, talkTo } from '../../tools/probe/talk.ts'
import { lint } from '../contract/lint.ts'
import { readText, recordOf, root } from '../contract/tree.ts'
import { makeCertificates } from '../support/certificates.ts'
import { startGitHub } from '../support/github/github.ts'
import { listen } from '../support/listen.ts'
import { createWorld } from '../support/repository.ts'
import { slipway } from './slipway.ts'

const sha = 'a'.repeat(40)
const place = { repository: 'octo/probe', graphql: 'https://git.example.com/api/graphql', sleep: async () => {} }

/** How a GitHub of the test differs from what is expected. */
interface Oddity {
  readonly route?: RegExp
  readonly answer?: Partial<Answer>
  /** Of what workflows tell: a text in place of another. */
  readonly told?: readonly [string, string]
}

/** A GitHub whose workflows are played: it does all that is expected, but for one oddity. */
function scripted({ route, answer, told = ['', ''] }: Oddity = {}) {
  const comments = new Map<number, string>()
  const made = new Set<string>()
  const states = new Map<number, string[]>()
  let attempt = 1
  let looks = 0
  let last = 100
  const tell = (text: string) => void comments.set(++last, `probe: ${told[0] === '' ? text : text.replace(...told)}`)
  const make = (kind: string) => {
    made.add(`${kind} ${++last}`)
    return last
  }
  const play = (method: string, path: string, body: unknown): Partial<Answer> => {
    const call = `${method} ${path.replace('/repos/octo/probe', '')}`
    const id = Number(/\/(\d+)(?:\/|$)/.exec(path)?.[1])
    if (call === 'GET ') return { body: { default_branch: 'main', node_id: 'R_1', full_name: 'octo/probe' } }
    if (call === 'GET /user') return { body: { login: 'ada' } }
    if (call.startsWith('GET /collaborators/ada')) return { body: { role_name: 'admin' } }
    if (call === 'GET /git/ref/heads/main') return { body: { object: { sha } } }
    if (call.startsWith('GET /git/ref/')) return { status: 404 }
    if (call === 'POST /issues') return { status: 201, body: { number: make('issue') } }
    if (/^PATCH \/issues\/\d+$/.test(call)) return { body: made.delete(`issue ${id}`) }
    if (call === 'POST /deployments') {
      const deployment = make('deployment')
      states.set(deployment, [])
      made.add(`environment ${String(at(body, 'environment'))}`)
      if (at(body, 'task') === 'probe:person') tell('heard task=probe:person')
      return { status: 201, body: { id: deployment } }
    }
    if (/^DELETE \/deployments\/\d+$/.test(call)) return { status: 204, body: made.delete(`deployment ${id}`) }
    if (/^GET \/deployments\/\d+$/.test(call)) return { body: { payload: { v: 1, probe: true } } }
    if (/^POST \/deployments\/\d+\/statuses$/.test(call)) {
      if (String(at(body, 'description') ?? '').length > 140) return { status: 422 }
      states.get(id)?.unshift(String(at(body, 'state')))
      if (at(body, 'auto_inactive') === true)
        for (const [other, list] of states) if (other !== id && list.length > 0) list.unshift('inactive')
      return { status: 201 }
    }
    if (/^GET \/deployments\/\d+\/statuses$/.test(call))
      return { body: (states.get(id) ?? []).map((state) => ({ state })) }
    if (call === 'GET /environments/slipway-probe') return { body: {} }
    if (call.startsWith('DELETE /environments/'))
      return { status: made.delete(call.replace('DELETE /environments/', 'environment ')) ? 204 : 404 }
    if (call === 'POST /releases')
      return { status: 201, body: { id: make('release'), upload_url: 'https://up.example.com/1/assets{?name,label}' } }
    if (call.startsWith('POST https://up.example.com'))
      return { status: 201, body: { name: assetName('a b~c(1).txt') } }
    if (call.startsWith('DELETE /releases/')) return { status: 204, body: made.delete(`release ${id}`) }
    if (call === 'POST /rulesets') return { status: 201, body: { id: make('ruleset') } }
    if (call.startsWith('DELETE /rulesets/')) return { status: 204, body: made.delete(`ruleset ${id}`) }
    if (call === 'POST /git/refs') return { status: 422, body: { message: 'Repository rule violations found' } }
    if (call.startsWith('GET /contents/')) {
      const file = [...made].find((each) => each.startsWith(`file ${path.replace('?ref=main', '')} `))
      return file === undefined ? { status: 404 } : { body: { sha: file.split(' ').at(-1) } }
    }
    if (call.startsWith('PUT /contents/')) {
      const there = [...made].find((each) => each.startsWith(`file ${path} `))
      if (there !== undefined && !there.endsWith(` ${String(at(body, 'sha'))}`)) return { status: 422 }
      if (there !== undefined) made.delete(there)
      return { status: 201, body: { content: { sha: String(make(`file ${path}`)) } } }
    }
    if (call.startsWith('DELETE /contents/')) return { body: made.delete(`file ${path} ${String(at(body, 'sha'))}`) }
    if (call.startsWith('DELETE /git/refs/')) return { status: 422 }
    if (call === 'POST /actions/workflows/slipway-probe-none.yml/dispatches') return { status: 404 }
    if (call === 'POST /actions/workflows/slipway-probe-wait.yml/dispatches') {
      const inputs = recordOf(at(body, 'inputs'), 'inputs')
      if (Object.keys(inputs).join() !== 'issue') return { status: 422 }
      tell(`waits attempt=1 sha=${sha} check=77`)
      return { status: 204 }
    }
    const run = { id: 7, status: 'completed', run_attempt: attempt, head_sha: sha }
    if (call === 'GET /actions/workflows/slipway-probe-wait.yml/runs') {
      // a run of another day stays, and the new one is not there at once
      const isThere = [...comments.values()].some((text) => /probe: waits/.test(text)) && ++looks > 1
      return { body: { workflow_runs: [...(isThere ? [run] : []), { id: 6, status: 'completed', run_attempt: 2 }] } }
    }
    if (call === 'GET /actions/runs/7') return { body: run }
    if (call === 'GET /actions/runs/7/jobs')
      return {
        body: {
          jobs: [
            { id: 76, name: 'after' },
            { id: 77, name: 'waits' },
          ],
        },
      }
    if (/^POST \/issues\/\d+\/comments$/.test(call)) {
      const text = String(at(body, 'body'))
      comments.set(++last, text)
      const comment = last
      if (text === '/probe-resume 77') {
        const deployment = make('deployment')
        tell(`resumed status=201 deployed=201 id=${deployment} limit=1000`)
        attempt = 2
        tell(`waits attempt=2 sha=${sha} check=78`)
        tell('after attempt=2')
      }
      return { status: 201, body: { id: comment } }
    }
    if (/^GET \/issues\/\d+\/comments/.test(call))
      return { body: [...comments.values()].map((text) => ({ body: text })) }
    if (call.startsWith('PATCH /issues/comments/')) return { body: comments.set(id, 'edited once') }
    if (call.startsWith('DELETE /issues/comments/')) return { status: 204, body: comments.delete(id) }
    if (path === place.graphql) return { body: asked(String(at(body, 'query')), comments) }
    throw new Error(`the test knows no ${call}`)
  }
  const talk: Talk = async (method, path, body) => {
    const odd = route?.test(`${method} ${path} ${JSON.stringify(body ?? '')}`) ? answer : undefined
    const headers = {
      date: new Date().toUTCString(),
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '1',
      'x-ratelimit-reset': '1',
    }
    return { status: 200, headers, body: undefined, ...(odd ?? play(method, path, body)) }
  }
  return { talk, made }
}

function asked(query: string, comments: ReadonlyMap<number, string>): unknown {
  if (query.includes('updateRefs')) return { errors: [{ message: 'A reference is not at the expected object.' }] }
  if (query.includes('timelineItems'))
    return {
      data: {
        repository: {
          issue: { timelineItems: { nodes: [{ actor: { login: 'ada' }, deletedCommentAuthor: { login: 'ada' } }] } },
        },
      },
    }
  const nodes = [...comments].map(([id, text]) => ({
    fullDatabaseId: String(id),
    lastEditedAt: text.includes('edited once') ? '2026-01-01T00:00:00Z' : null,
    editor: { login: 'ada' },
    isMinimized: false,
    createdViaEmail: false,
  }))
  return { data: { repository: { issue: { comments: { nodes } } } } }
}

async function tried(oddity?: Oddity): Promise<{
  readonly findings: ReadonlyMap<string, Finding>
  readonly left: readonly string[]
  readonly said: string
}> {
  const { talk, made } = scripted(oddity)
  const lines: string[] = []
  const findings = await tryAll({ ...place, talk }, (line) => lines.push(line))
  return {
    findings: new Map(findings.map((each) => [each.assumption.id, each])),
    left: [...made],
    said: lines.join('\n'),
  }
}

const probed = assumptions.filter(({ look }) => look !== undefined)

test('where all is as expected it says so of every line that a program can try, and removes all that it made', async () => {
  const { findings, left, said } = await tried()
  const states = probed.map(({ id }) => [id, findings.get(id)?.state, findings.get(id)?.seen])
  expect(states).toEqual(probed.map(({ id, expected }) => [id, 'as expected', expected]))
  expect([...findings.values()].filter(({ state }) => state === 'not tried')).toHaveLength(
    assumptions.length - probed.length,
  )
  expect(left).toEqual([])
  for (const { id } of assumptions) expect(said).toContain(id)
})

test.each<readonly [string, Oddity, string]>([
  [
    'rate-headers',
    {
      route: /^GET \/repos\/octo\/probe ""$/,
      answer: {
        headers: { date: new Date().toUTCString() },
        body: { default_branch: 'main', node_id: 'R', full_name: 'octo/probe' },
      },
    },
    'none',
  ],
  ['auto-inactive', { route: /^GET .*\/statuses/, answer: { body: [{ state: 'pending' }] } }, 'pending'],
  ['environment-made', { route: /^GET .*\/environments\//, answer: { status: 404 } }, '404'],
  ['asset-names', { route: /up\.example\.com/, answer: { status: 201, body: { name: 'a_b' } } }, 'a_b'],
  ['ruleset-words', { route: /\/git\/refs /, answer: { status: 422, body: { message: 'No' } } }, '422 No'],
  [
    'update-refs',
    { route: /updateRefs/, answer: { body: { errors: [{ type: 'undefinedField' }] } } },
    'no such mutation',
  ],
  ['delete-events', { route: /timelineItems/, answer: { body: { data: {} } } }, 'no event'],
  ['edit-events', { route: /createdViaEmail/, answer: { body: { errors: [{ message: 'x' }] } } }, 'none'],
  ['rerun-job', { told: ['status=201', 'status=403'] }, '403, attempt 1'],
  ['check-run-id', { told: ['check=77', 'check='] }, 'not there'],
  ['rerun-dependents', { told: ['after', 'never'] }, 'did not run'],
  ['token-limit', { told: ['limit=1000', 'limit=60'] }, '60'],
  ['token-starts-nothing', { told: ['task=probe:person', 'task=probe:token'] }, 'probe:token'],
])('%s that is otherwise is told, with what the suite does then, and all is removed', async (id, oddity, seen) => {
  const { findings, left, said } = await tried(oddity)
  expect(findings.get(id)).toMatchObject({ state: 'otherwise', seen })
  expect(said).toContain(`${id}: ${assumptions.find((each) => each.id === id)?.claim}. Otherwise: `)
  expect(left).toEqual([])
})

test('what a token may not do is not tried, the rest is, and what cannot be removed is told', async () => {
  const { findings, said } = await tried({
    route: /^(PUT|DELETE \/repos\/octo\/probe\/releases)/,
    answer: { status: 403, body: { message: 'Resource not accessible' } },
  })
  expect(findings.get('rerun-job')).toMatchObject({
    state: 'not tried',
    seen: expect.stringContaining('403 Resource not accessible'),
  })
  expect(findings.get('payload')?.state).toBe('as expected')
  expect(said).toMatch(/^Not removed: DELETE \/releases\/\d+: 403/m)
})

test('what a killed run left is taken over, and removed with the rest', async () => {
  const { talk, made } = scripted()
  for (const name of Object.keys(workflows)) made.add(`file /repos/octo/probe/contents/.github/workflows/${name} 1`)
  const findings = await tryAll({ ...place, talk }, () => {})
  expect(findings.filter(({ state }) => state === 'otherwise')).toEqual([])
  expect(findings.find(({ assumption }) => assumption.id === 'rerun-job')?.state).toBe('as expected')
  expect([...made]).toEqual([])
})

test.each([
  ['a file', /^PUT .*slipway-probe-resume/],
  ['a deployment', /^POST .*\/deployments$/],
  ['the start of a workflow', /^POST .*-wait\.yml\/dispatches$/],
])('stopped while %s is on its way: nothing more is tried, and all that was made is removed', async (_, route) => {
  const { talk, made } = scripted()
  const stop = new AbortController()
  const after: string[] = []
  const seen: Talk = async (method, path, body) => {
    if (stop.signal.aborted) after.push(method)
    const answer = await talk(method, path, body)
    if (route.test(`${method} ${path}`)) stop.abort()
    return answer
  }
  const findings = await tryAll({ ...place, talk: seen, signal: stop.signal }, () => {})
  expect(findings.at(-1)).toMatchObject({ state: 'not tried', seen: 'it was stopped' })
  expect(findings.length).toBeLessThan(assumptions.length)
  expect(after).not.toContain('PUT')
  expect([...made]).toEqual([])
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s, and once more: the command removes what it made before it ends',
  async (signal) => {
    const folder = await mkdtemp(join(tmpdir(), 'slipway-probe-'))
    const { ca, server } = makeCertificates(folder)
    const { talk, made } = scripted()
    let child: ChildProcess | undefined
    let most = 0
    const host = createServer(
      { cert: readFileSync(server.cert), key: readFileSync(server.key) },
      async (request, response) => {
        const path = (request.url ?? '').replace('/api/v3', '')
        const body = await text(request)
        if (request.method === 'POST' && path.endsWith('/deployments')) child?.kill(signal)
        if (request.method === 'DELETE') child?.kill(signal)
        const answer = await talk(request.method ?? '', path, body === '' ? undefined : JSON.parse(body))
        most = Math.max(most, made.size)
        response.writeHead(answer.status, { ...answer.headers, connection: 'close' })
        response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
      },
    )
    const { port, stop } = await listen(host)
    try {
      const args = ['--repository', 'octo/probe', '--server', `https://localhost:${port}`, '--yes']
      const env = { NODE_EXTRA_CA_CERTS: ca, GH_ENTERPRISE_TOKEN: 'x' }
      const command = ['--disable-warning=ExperimentalWarning', join(root, 'tools/main.ts'), 'probe', ...args]
      const running = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] })
      child = running
      const [out, [code]] = await Promise.all([text(running.stdout), once(running, 'close')])
      expect({ code, out }).toEqual({
        code: 130,
        out: expect.stringContaining('Stopped. Now removing what was created.'),
      })
      expect(out.match(/Stopped/g)).toHaveLength(1)
      expect(out).not.toContain('Not removed')
      expect(most).toBeGreaterThan(0)
      expect([...made]).toEqual([])
    } finally {
      await stop()
      await rm(folder, { recursive: true })
    }
  },
)

/** What the fake does not have: it runs no workflow, and knows no rulesets. */
const beyond = /\/(rulesets|environments|contents|actions)\b|\/user$|^DELETE \S+\/deployments\//

test('against the fake GitHub: deployments, refs, assets and comments are as the suite takes them to be', async () => {
  await using world = await createWorld({ message: 'feat: begin', files: { a: 'a\n' } })
  await using github = await startGitHub({ repository: 'octo/probe', bare: world.bare })
  const real = talkTo(github.env.GITHUB_API_URL, github.token)
  const talk: Talk = async (method, path, body) =>
    beyond.test(`${method} ${path}`) ? { status: 404, headers: {}, body: {} } : await real(method, path, body)
  const findings = await tryAll({ ...place, graphql: github.env.GITHUB_GRAPHQL_URL, talk }, () => {})
  const seen = new Map(findings.map(({ assumption, state, seen: what }) => [assumption.id, [state, what]]))
  for (const id of [
    'rate-headers',
    'status-length',
    'payload',
    'auto-inactive',
    'update-refs',
    'asset-names',
    'edit-events',
    'delete-events',
  ])
    expect([id, ...(seen.get(id) ?? [])]).toEqual([
      id,
      'as expected',
      assumptions.find((each) => each.id === id)?.expected,
    ])
  expect(seen.get('rerun-job')?.[0]).toBe('not tried')
  expect(github.releases()).toEqual([])
  expect(Object.keys(await world.refs())).toEqual(['refs/heads/main'])
  expect([...github.state.issues.values()].map(({ state }) => state)).toEqual(['closed'])
})

test('the workflows that it puts there are sound', () => {
  const documents = Object.entries(workflows).map(([name, source]) => ({ file: `.github/workflows/${name}`, source }))
  expect(lint(documents).flat()).toEqual([])
  for (const { source } of documents) expect(recordOf(parse(source), 'workflow')['permissions']).toEqual({})
})

test('docs/github.md is what `npm run tables` writes; every line has its words', () => {
  expect(readText(file)).toBe(makePage())
  expect(new Set(assumptions.map(({ id }) => id)).size).toBe(assumptions.length)
  for (const { claim, expected, source, otherwise } of assumptions)
    for (const words of [claim, expected, source, otherwise]) expect(words).toMatch(/^\S.{2,}$/)
})

test.each([
  [['probe'], 'allowed: owner/name'],
  [['probe', '--repository', 'octo/probe', '--server', 'git'], 'allowed: an address such as'],
  [['probe', '--repository', 'octo/probe', '--all'], '`--all` is not understood'],
])('%j is refused', async (args, message) => {
  expect(await slipway('.', args)).toMatchObject({ code: 2, err: expect.stringContaining(message) })
})

test('without a token, and without --yes, nothing is asked', async () => {
  const args = ['probe', '--repository', 'octo/probe', '--server', 'https://127.0.0.1:9']
  expect((await slipway('.', args)).err).toContain('Put a token into GITHUB_TOKEN')
  const { err } = await slipway('.', args, { GITHUB_TOKEN: 'x' })
  expect(err).toContain(
    'The token for github.com is not sent to 127.0.0.1:9: if this is your GitHub server, put its token into GH_ENTERPRISE_TOKEN',
  )
  expect((await slipway('.', args, { GH_ENTERPRISE_TOKEN: 'x' })).err).toContain('add `--yes`')
  expect((await slipway('.', args.slice(0, 3), { GITHUB_TOKEN: 'x' })).err).toContain('add `--yes`')
})
