import type { Call, GitHub, GraphqlCall, RestCall } from '../../../src/github/connection/call.ts'
import { refusal } from '../../../src/github/connection/errors.ts'
import {
  accounts,
  bot,
  type Comment,
  commits,
  dateOf,
  type Entry,
  evil,
  firstEntry,
  firstRun,
  type Issue,
  type Login,
  oldRun,
  ownRun,
  type Run,
  running,
  type Scene,
  type Status,
  startedRun,
  type World,
} from './world.ts'

type Parameters = Readonly<Record<string, unknown>>

/** What GitHub says, and the world after it. */
export interface Served {
  readonly status: number
  readonly answer: unknown
  readonly world: World
}

function stamp(second: number): string {
  return dateOf(second).toISOString()
}

/** A GitHub whose calls are answered by `serve`; a promise that is never kept is a program that was left where it was. */
export function githubOf(serve: (route: string, parameters: Parameters) => Served | Promise<Served>): GitHub {
  const ask = async <Result>(
    call: Call<Result> & { readonly parse: (answer: unknown, more: boolean) => Result },
    route: string,
    parameters: Parameters,
  ): Promise<Result> => {
    const { status, answer } = await serve(route, parameters)
    if (status < 400) return call.parse(answer, false)
    const refused = { kind: 'refused', status, code: '', message: String(answer), accepted: '' } as const
    const found = call.refused?.(refused)
    if (found === undefined) throw refusal(call, refused)
    return found.value
  }
  return {
    repository: { owner: 'octo', name: 'shop' },
    rest: <Result>(call: RestCall<Result>) => ask(call, call.route, call.parameters ?? {}),
    graphql: <Result>(call: GraphqlCall<Result>) =>
      ask(call, /query (\w+)/.exec(call.query)?.[1] ?? '', call.variables),
  }
}

/** Answers one call of the bot's. */
export function serve(world: World, scene: Scene, route: string, parameters: Parameters): Served {
  const answered = (answer: unknown): Served =>
    answer === undefined ? { status: 404, answer: 'Not Found', world } : { status: 200, answer, world }
  const number = (name: string) => Number(parameters[name])
  const issue = number('issue_number')
  const id = number('deployment_id')
  const entry = world.entries[id - firstEntry]
  switch (route.replace(' /repos/{owner}/{repo}', ' ').trim()) {
    case 'GET /contents/{path}':
      return answered(fileOf(String(parameters['path']), scene))
    case 'GET /actions/workflows':
      return answered({ workflows: [{ id: 1, name: 'Gates', path: '.github/workflows/gates.yml', state: 'active' }] })
    case 'GET /actions/runs/{run_id}':
    case 'GET /actions/runs/{run_id}/attempts/{attempt_number}':
      return answered(runOf(world, scene, number('run_id'), number('attempt_number')))
    case 'GET /actions/runs/{run_id}/jobs':
      return answered(jobsOf(world, number('run_id')))
    case 'GET /git/ref/{ref}':
      return answered(undefined)
    case 'GET /deployments/{deployment_id}':
      return answered(entry && deploymentOf(entry, id))
    case 'GET /deployments/{deployment_id}/statuses':
      return answered(entry?.statuses.map((status, index) => statusOf(status, index + 1)))
    case 'GET /issues':
      return answered(world.issues.flatMap((each, index) => (each.isOpen ? [issueOf(each, index + 1)] : [])))
    case 'GET /issues/{issue_number}':
      return answered(world.issues[issue - 1] && issueOf(world.issues[issue - 1], issue))
    case 'GET /issues/{issue_number}/comments':
      return answered(world.issues[issue - 1]?.comments.map(commentOf))
    case 'GET /collaborators/{username}/permission':
      return answered({ permission: 'write', role_name: 'write', user: accountOf(String(parameters['username'])) })
    case 'GET /compare/{basehead}':
      return answered(comparisonOf(String(parameters['basehead'])))
    case 'deploymentRecords':
      return answered(recordsOf(world, scene))
    case 'evidence':
      return answered({ repository: { issue: threadOf(world.issues[number('number') - 1]) } })
    case 'viewer':
      return answered({ viewer: { databaseId: accounts[bot].id } })
    case 'authorsOfCommits':
      return answered({ repository: authorsOf(parameters) })
    case 'authorsBehind':
      return answered({
        repository: { object: { history: { nodes: between('', String(parameters['sha'])).map(peopleOf) } } },
      })
    case 'POST /actions/jobs/{job_id}/rerun': {
      const index = Math.floor(number('job_id') / 100) - firstRun
      const isRunning = world.runs[index]?.gate !== undefined
      return isRunning
        ? { status: 403, answer: 'This workflow is already running', world }
        : { status: 201, answer: {}, world: runAgain(world, index) }
    }
    default:
      return { ...write(world, route, parameters), status: 201 }
  }
}

/** What the bot writes. Of its comments nothing is kept: none of them has a say. */
function write(world: World, route: string, parameters: Parameters): Omit<Served, 'status'> {
  const text = (name: string) => String(parameters[name] ?? '')
  const id = Number(parameters['deployment_id'])
  const number = Number(parameters['issue_number'])
  switch (route.replace('/repos/{owner}/{repo}', '')) {
    case 'POST /deployments': {
      const { task, ref: sha, payload } = { task: text('task'), ref: text('ref'), payload: parameters['payload'] }
      const entry: Entry = { by: bot, at: world.now, sha, task, payload, statuses: [] }
      const entries = [...world.entries, entry]
      return { answer: deploymentOf(entry, firstEntry + world.entries.length), world: { ...world, entries } }
    }
    case 'POST /deployments/{deployment_id}/statuses': {
      const status = {
        by: bot,
        at: world.now,
        state: text('state'),
        description: text('description'),
        url: text('log_url'),
      } as const
      const next = addStatus(world, id, status)
      return { answer: statusOf(status, next.entries[id - firstEntry]?.statuses.length ?? 0), world: next }
    }
    case 'POST /issues': {
      const issue: Issue = { by: bot, at: world.now, body: text('body'), isEdited: false, isOpen: true, comments: [] }
      const issues = [...world.issues, issue]
      return { answer: issueOf(issue, issues.length), world: { ...world, issues } }
    }
    case 'PATCH /issues/{issue_number}': {
      const next = changeIssue(world, number, { isOpen: parameters['state'] !== 'closed' })
      return { answer: issueOf(next.issues[number - 1], number), world: next }
    }
    case 'POST /actions/workflows/{workflow_id}/dispatches': {
      const { 'deployment-id': request } = parameters['inputs'] as Readonly<Record<string, string>>
      return {
        answer: '',
        world: startWorkflow(world, serviceOf(text('workflow_id')), { request: Number(request), isByReceiver: true }),
      }
    }
    default:
      return { answer: { id: 1, html_url: '', body: '', user: accountOf(bot) }, world }
  }
}

export function addStatus(world: World, id: number, status: Status): World {
  const add = (entry: Entry) => ({ ...entry, statuses: [...entry.statuses, status] })
  return { ...world, entries: world.entries.map((entry, at) => (at === id - firstEntry ? add(entry) : entry)) }
}

export function changeIssue(world: World, number: number, change: Partial<Issue>): World {
  return { ...world, issues: world.issues.map((each, at) => (at === number - 1 ? { ...each, ...change } : each)) }
}

/** The file of the workflow that goes on with the requests of a service. */
export function workflowOf(service: string): string {
  return `deploy-${service}.yml`
}

function serviceOf(file: string): string {
  return file.slice('deploy-'.length, -'.yml'.length)
}

/** Another attempt of a run; one that works is left as it is. */
export function runAgain(world: World, index: number, change: Partial<Run> = {}): World {
  const again = (run: Run): Run => {
    const { gate } = startedRun(run, world.now)
    return { ...run, attempt: run.attempt + 1, began: world.now, gate, conclusion: '', ...change }
  }
  return { ...world, runs: world.runs.map((run, at) => (at === index && run.gate === undefined ? again(run) : run)) }
}

/** The workflow that goes on with the requests of a service. */
export function startWorkflow(world: World, service: string, started: Pick<Run, 'request' | 'isByReceiver'>): World {
  return { ...world, runs: [...world.runs, startedRun({ service, sha: running }, world.now, started)] }
}

function accountOf(login: string) {
  return { login, ...accounts[login as Login] }
}

function actorOf(login: Login) {
  const { id, type } = accounts[login]
  return { __typename: type, login, databaseId: id }
}

function fileOf(path: string, { quorum, onNewRequest }: Scene): unknown {
  const policy = `gates:
  production:
    require: [{ count: ${quorum}, from: { group: testers } }]
    exclude: [actor, commit-authors]
    expires: 48h
    on-new-request: ${onNewRequest}
groups: { testers: [alice, bob, mallory] }
`
  const workflow =
    'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps: [{ id: gate, uses: a/b/approval-gate@v1 }]\n'
  const content = Buffer.from(path.endsWith('/gates.yml') && !path.includes('workflows') ? policy : workflow)
  return { type: 'file', encoding: 'base64', content: content.toString('base64') }
}

/** The one that deploys what runs now, one of mallory's branch, and those of the model. */
function runOf({ runs }: World, { mode }: Scene, id: number, attempt: number): unknown {
  const run = runs[id - firstRun]
  if (run === undefined && id !== oldRun && id !== ownRun) return undefined
  const isOwn = id === ownRun
  const started = mode === 'dispatch' && (id === oldRun || (run?.request ?? 0) > 0)
  return {
    id,
    run_attempt: attempt || (run?.attempt ?? 1),
    status: run?.gate === undefined ? 'completed' : 'in_progress',
    conclusion: run?.conclusion ?? 'success',
    head_sha: isOwn ? evil : (run?.sha ?? running),
    head_branch: isOwn ? 'mallory' : 'main',
    event: started ? 'workflow_dispatch' : 'push',
    path: started ? `.github/workflows/${workflowOf(run?.service ?? 'web')}` : '.github/workflows/release.yml',
    workflow_id: 1,
    created_at: stamp(-60),
    actor: accountOf(isOwn ? 'mallory' : 'carol'),
    html_url: `https://github.example/octo/shop/actions/runs/${id}`,
    head_repository: { full_name: 'octo/shop' },
  }
}

/** The number of a job tells its run. */
export function jobNumber(run: number): number {
  return run * 100
}

function jobsOf({ runs }: World, id: number): unknown {
  const run = runs[id - firstRun]
  if (run === undefined && id !== oldRun && id !== ownRun) return undefined
  const job = {
    id: jobNumber(id),
    name: 'deploy',
    status: run?.gate === undefined ? 'completed' : 'in_progress',
    conclusion: run === undefined ? 'success' : run.conclusion,
    run_attempt: run?.attempt ?? 1,
    head_sha: run?.sha ?? running,
    started_at: stamp(run?.began ?? -60),
  }
  return { jobs: [job] }
}

function deploymentOf({ by, at, sha, task, payload }: Entry, id: number) {
  const environment = 'production'
  return { id, sha, ref: sha, task, environment, payload, creator: accountOf(by), created_at: stamp(at), url: '' }
}

function statusOf({ by, at, state, description, url }: Status, id: number) {
  return { id, state, description, log_url: url, environment_url: '', creator: accountOf(by), created_at: stamp(at) }
}

function recordsOf({ entries }: World, { lists }: Scene): unknown {
  const nodes = entries.map(({ by, at, sha, task, payload, statuses }, index) => {
    const oldest = statuses.map((status, place) => ({
      id: `${index} ${place}`,
      state: status.state.toUpperCase(),
      description: status.description,
      logUrl: status.url,
      environmentUrl: '',
      createdAt: stamp(status.at),
      creator: actorOf(status.by),
    }))
    return {
      databaseId: firstEntry + index,
      commitOid: sha,
      ref: null,
      task,
      environment: 'production',
      description: '',
      payload: JSON.stringify(payload ?? ''),
      createdAt: stamp(at),
      creator: actorOf(by),
      latestStatus: oldest.length === 0 ? null : { id: oldest.at(-1)?.id },
      statuses: { totalCount: oldest.length, nodes: lists === 'oldest first' ? oldest : oldest.toReversed() },
    }
  })
  return {
    repository: { deployments: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: nodes.toReversed() } },
  }
}

function issueOf(issue: Issue | undefined, number: number): unknown {
  return {
    number,
    title: 'Approve',
    body: issue?.body,
    state: issue?.isOpen === true ? 'open' : 'closed',
    user: accountOf(issue?.by ?? ''),
    labels: ['gate'],
    html_url: issueUrl(number),
    created_at: stamp(issue?.at ?? 0),
  }
}

export function issueUrl(number: number): string {
  return `https://github.example/octo/shop/issues/${number}`
}

function commentOf({ id, by, body }: Comment): unknown {
  return { id, html_url: '', body, user: accountOf(by) }
}

function threadOf(issue: Issue | undefined): unknown {
  if (issue === undefined) return null
  const { by, body, isEdited, isOpen, comments, at } = issue
  const pageInfo = { hasNextPage: false, endCursor: null }
  return {
    author: actorOf(by),
    body,
    lastEditedAt: isEdited ? stamp(at) : null,
    state: isOpen ? 'OPEN' : 'CLOSED',
    labels: { nodes: [{ name: 'gate' }] },
    comments: {
      pageInfo,
      nodes: comments.map((comment) => ({
        fullDatabaseId: String(comment.id),
        body: comment.body,
        createdAt: stamp(comment.at),
        lastEditedAt: comment.isEdited ? stamp(comment.at) : null,
        createdViaEmail: false,
        isMinimized: false,
        url: '',
        reactionGroups: [],
        author: actorOf(comment.by),
        editor: comment.isEdited ? actorOf(comment.by) : null,
      })),
    },
    timelineItems: { pageInfo, nodes: [] },
  }
}

/** The commits of the default branch after one up to another, oldest first. */
function between(base: string, head: string): readonly string[] {
  const all = Object.keys(commits).filter((sha) => sha !== evil)
  return head === evil ? [running, evil] : all.slice(all.indexOf(base) + 1, all.indexOf(head) + 1)
}

function comparisonOf(basehead: string): unknown {
  const [base = '', head = ''] = basehead.split('...')
  const ahead = between(base, head)
  const author = { name: '', date: stamp(-90) }
  return {
    status: ahead.length === 0 ? 'identical' : 'ahead',
    ahead_by: ahead.length,
    behind_by: between(head, base).length,
    commits: ahead.map((sha) => ({
      sha,
      commit: { message: `change ${sha[0]}`, author, committer: author },
      parents: [],
    })),
  }
}

function peopleOf(sha: string) {
  const login = (commits as Readonly<Record<string, Login>>)[sha] ?? 'carol'
  const user = { databaseId: accounts[login].id }
  return {
    oid: sha,
    messageHeadline: `change ${sha[0]}`,
    authors: { nodes: [{ name: login, user }] },
    committer: { user },
  }
}

function authorsOf(variables: Parameters): unknown {
  const shas = Object.entries(variables).filter(([name]) => /^o\d+$/.test(name))
  const refs = Object.keys(variables).filter((name) => /^t\d+$/.test(name))
  return Object.fromEntries([
    ...shas.map(([name, sha]) => [name.replace('o', 'c'), peopleOf(String(sha))]),
    ...refs.map((name) => [name, null]),
  ])
}
