/**
 * What a workflow meets: a repository, GitHub, a database server, a registry and a cluster that only remember, and a service that answers with
 * what was deployed. Pushes, comments, forms and re-runs start workflows as they do at GitHub; act runs their jobs.
 */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { createServer } from 'node:http'
import { delimiter, dirname, join } from 'node:path'
import { shippedForm } from '../../approval/form.ts'
import { openStage, type Stage } from '../../db-migrate/stage.ts'
import type { DatabaseServer } from '../../support/database.ts'
import { addRun, changeJob, type Job, latestOf, type Run } from '../../support/github/actions.ts'
import type { Occasion } from '../../support/github/events.ts'
import { type FakeGitHub, startGitHub } from '../../support/github/github.ts'
import type { Fields } from '../../support/github/json.ts'
import { type Permissions, stamp, userOf } from '../../support/github/state.ts'
import { listen } from '../../support/listen.ts'
import { createWorld, git, type NewCommit, type World } from '../../support/repository.ts'
import { root } from '../../support/runner.ts'
import { type PlayedJob, type PlayedStep, play } from './act.ts'
import { type Done, derive, readWorkflow, usesOf } from './derive.ts'
import { suite } from './suite.ts'

/** One attempt of a run, as act played it. */
export interface Attempted {
  readonly run: number
  readonly attempt: number
  /** As `deliver.yml`. */
  readonly workflow: string
  readonly jobs: readonly PlayedJob[]
  readonly said: string
}

/** What a test gives. */
export interface GroundGiven {
  readonly act: string
  readonly server: DatabaseServer
  /** Of the first commit; left out, the repository is empty. */
  readonly files?: Readonly<Record<string, string>>
  /** The tag on it. */
  readonly tag?: string
  /** More variables of the repository, and other ones of environments (`PRODUCTION_BASE_URL`), from the address of the service. */
  readonly variables?: (base: string) => Readonly<Record<string, string>>
  /** Where a controller makes an environment from the repository: a file of `main` and what stands before the version in it. */
  readonly synced?: { readonly file: string; readonly key: string }
}

const names = { bob: 'bob', alice: 'alice' } as const
const scopes = ['contents', 'pull-requests', 'issues', 'actions', 'deployments'] as const
/** Of the users that only read. */
export const readerPassword = 'reads and no more'
/** Variables and secrets that each environment has of its own. */
const scopedNames = ['DATABASE_URL', 'DATABASE_PASSWORD', 'DATABASE_READER_URL', 'DATABASE_READER_PASSWORD', 'BASE_URL']
const environments = ['staging', 'production'] as const

export class Ground implements AsyncDisposable {
  readonly attempts: Attempted[] = []
  /** What answers with errors, as `production/1.2.0`. */
  readonly broken = new Set<string>()
  /** Sees each line of a step; `cancel` cancels the run. */
  watch: ((line: string, step: PlayedStep, job: PlayedJob) => 'cancel' | undefined) | undefined
  readonly world: World
  readonly github: FakeGitHub
  readonly databases: Readonly<Record<(typeof environments)[number], Stage>>
  readonly #act: string
  readonly #variables: Readonly<Record<string, string>>
  readonly #base: string
  readonly #stack: AsyncDisposableStack
  readonly #queue: (() => Promise<void>)[] = []
  readonly #outputs = new Map<number, Map<string, Done>>()
  readonly #payloads = new Map<number, Fields>()
  #number = 0

  constructor(
    given: Pick<GroundGiven, 'act' | 'variables'> & Pick<Ground, 'world' | 'github' | 'databases'>,
    base: string,
    stack: AsyncDisposableStack,
  ) {
    this.world = given.world
    this.github = given.github
    this.databases = given.databases
    this.#act = given.act
    this.#base = base
    this.#variables = given.variables?.(base) ?? {}
    this.#stack = stack
    this.github.state.listeners.add((occasion) => this.#hear(occasion))
  }

  /** The version that runs in an environment. */
  live(environment: string): string | undefined {
    const file = join(this.folder, 'live', environment)
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }

  /** Where registry, cluster and artifacts are. */
  get folder(): string {
    return join(this.world.folder, 'ground')
  }

  /** The tags of all images that were built. */
  built(): readonly string[] {
    const file = join(this.folder, 'images/built')
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  }

  /** The commit that the image of a version was built from. */
  builtFrom(version: string): string {
    return readFileSync(join(this.folder, 'images', `commit-${version}`), 'utf8').trim()
  }

  /** A file of an artifact that a run left. */
  artifact(run: number, name: string, file: string): string {
    return readFileSync(join(this.folder, 'artifacts', String(run), name, file), 'utf8')
  }

  /** What has a rollout without an end, as `production/1.2.0`. */
  stuck(what: string): void {
    writeFileSync(join(this.folder, 'stuck'), what)
  }

  /** Commits onto the newest `main`, pushes as Alice, and plays all that this starts. */
  async push(commit: NewCommit | string): Promise<readonly Attempted[]> {
    const { checkout } = this.world
    await checkout.git('fetch', '--quiet', '--tags', 'origin', 'main')
    await checkout.git('checkout', '--quiet', '-B', 'main', 'FETCH_HEAD')
    const before = await checkout.git('rev-parse', 'HEAD')
    const after = await checkout.commit(commit)
    await checkout.push()
    return this.pushed(before, after)
  }

  /** Plays what a push to `main` starts. */
  async pushed(before: string, after: string): Promise<readonly Attempted[]> {
    await this.register()
    const payload = { ref: 'refs/heads/main', before, after, ...this.#about(names.alice) }
    return this.begin({ event: 'push', sha: after, ref: 'refs/heads/main', actor: names.alice, payload })
  }

  /** Plays all workflows that hear an event. */
  async begin(event: Happening): Promise<readonly Attempted[]> {
    await this.#start(event)
    return this.settle()
  }

  /** Somebody comments on the newest request, which the receiver hears of. */
  async comment(login: string, body: string, issue = this.openIssue('gate')): Promise<readonly Attempted[]> {
    this.github.as(login).comment(issue, body)
    return this.settle()
  }

  /** Somebody opens a pull request of one commit, or pushes another to it. */
  async propose(branch: string, commit: NewCommit): Promise<readonly Attempted[]> {
    const { checkout } = this.world
    const known = this.github.pulls().find(({ head }) => head === branch)
    await checkout.git('fetch', '--quiet', '--tags', 'origin')
    await checkout.git('checkout', '--quiet', '-B', branch, `origin/${known === undefined ? 'main' : branch}`)
    const head = await checkout.commit(commit)
    await checkout.push(branch)
    const { number } =
      known ?? (await this.github.addPullRequest({ title: String(commit.message), head: branch, author: names.alice }))
    await checkout.git('checkout', '--quiet', '--detach', 'origin/main')
    const sha = await checkout.merge(branch, `Merge ${branch} into main`)
    await checkout.git('push', '--quiet', '--force', 'origin', `HEAD:refs/pull/${number}/merge`)
    const repo = { full_name: 'Octo/demo' }
    const base = { ref: 'main', sha: await checkout.git('rev-parse', 'origin/main'), repo }
    const pull = {
      number,
      head: { ref: branch, sha: head, repo },
      base,
      title: String(commit.message),
      body: '',
      user: { login: names.alice },
    }
    const payload = { action: known === undefined ? 'opened' : 'synchronize', number, pull_request: pull }
    const ref = `refs/pull/${number}/merge`
    return this.begin({
      event: 'pull_request',
      payload,
      actor: names.alice,
      sha,
      ref,
      headSha: head,
      headBranch: branch,
    })
  }

  /** Somebody starts a workflow by its form. */
  async dispatch(workflow: string, inputs: Readonly<Record<string, string>> = {}, by: string = names.alice) {
    await this.github.as(by).dispatch(`.github/workflows/${workflow}`, { ref: 'main', inputs })
    return this.settle()
  }

  /** Somebody runs a job again, and what needs it. */
  async again(run: number, name: string, by: string = names.alice): Promise<readonly Attempted[]> {
    const job = latestOf(this.#run(run)).jobs.find((each) => each.name === name)
    assert.ok(job, `run ${run} has no job ${name}`)
    this.github.as(by).rerun(job.id)
    return this.settle()
  }

  /** How the jobs of a run ended in an attempt, the newest when left out: `test success, version success`. */
  story(run: number, attempt = this.#run(run).attempts.length): string {
    const { jobs } = this.#run(run).attempts[attempt - 1] ?? { jobs: [] }
    return jobs.map(({ name, status, conclusion = status }) => `${name} ${conclusion}`).join(', ')
  }

  /** The number of the newest open issue with a label. */
  openIssue(label: string): number {
    const found = [...this.github.state.issues.values()].filter(
      ({ labels, state }) => state === 'open' && labels.includes(label),
    )
    const last = found.at(-1)
    assert.ok(last, `there is no open issue labelled ${label}`)
    return last.number
  }

  /** Plays until nothing is queued; answers what was played. */
  async settle(): Promise<readonly Attempted[]> {
    const first = this.attempts.length
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) await next()
    return this.attempts.slice(first)
  }

  /** Makes the workflows of a commit known to GitHub. */
  async register(at = 'main'): Promise<void> {
    for (const path of await this.#paths(at)) {
      const { name, on } = readWorkflow(await this.#read(at, path), path)
      const form = on['workflow_dispatch']
      const inputs = Object.entries(fieldsOf(fieldsOf(form)['inputs'])).map(([input, given]) => {
        const { required = false, default: value } = fieldsOf(given)
        return [input, { required: required === true, ...(value === undefined ? {} : { default: String(value) }) }]
      })
      this.github.addWorkflow({
        path,
        name,
        ...('workflow_dispatch' in on ? { inputs: Object.fromEntries(inputs) } : {}),
        // The gate reads what a person decided from the run's name.
        ...(path.endsWith('/approve.yml') ? { runName: shippedForm().runName } : {}),
      })
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stack.disposeAsync()
  }

  #about(login: string): Fields {
    const { state } = this.github
    const repository = { id: 1, full_name: 'Octo/demo', default_branch: 'main', private: true }
    return { repository, sender: { login, id: userOf(state, login).id, type: 'User' } }
  }

  #hear(occasion: Occasion): void {
    if (occasion.kind === 'rerun') this.#queue.push(() => this.#play(occasion.run.id))
    else if (occasion.kind === 'dispatched') this.#queue.push(() => this.#begin(occasion.run, occasion.payload))
    else if (occasion.kind === 'event')
      this.#queue.push(async () => {
        const { name, payload, sender } = occasion
        const sha = await git(this.world.bare, ['rev-parse', 'main'])
        await this.#start({ event: name, payload, actor: sender, sha, ref: 'refs/heads/main' })
      })
  }

  async #start({ event, payload, actor, sha, ref, headSha, headBranch }: Happening): Promise<void> {
    for (const path of await this.#paths(sha)) {
      const { on } = readWorkflow(await this.#read(sha, path), path)
      if (!hears(on, event, payload, ref)) continue
      const head = {
        ...(headSha === undefined ? {} : { headSha }),
        ...(headBranch === undefined ? {} : { headBranch }),
      }
      const run = addRun(this.github.state, { workflow: path, event, sha, ref, actor, jobs: [], ...head })
      this.#queue.push(() => this.#begin(run, payload))
    }
  }

  async #begin({ id }: Run, payload: Fields): Promise<void> {
    const { state } = this.github
    const run = this.#run(id)
    this.#payloads.set(id, { ...this.#about(run.actor), ...payload })
    const { jobs } = readWorkflow(await this.#read(run.sha, run.workflow.path), run.workflow.path, run)
    const now = stamp(state.now())
    const made = jobs.map(({ name, needs }): Job => {
      const named = needs.map((need) => jobs.find((job) => job.id === need)?.name ?? need)
      const times = { startedAt: now, completedAt: undefined }
      return { id: state.nextId(), name, needs: named, status: 'queued', conclusion: undefined, ...times, ranIn: 1 }
    })
    state.runs.set(id, { ...run, attempts: [{ ...latestOf(run), jobs: made }] })
    await this.#play(id)
  }

  #run(id: number): Run {
    const run = this.github.state.runs.get(id)
    assert.ok(run, `there is no run ${id}`)
    return run
  }

  async #paths(at: string): Promise<readonly string[]> {
    const listed = await git(this.world.bare, ['ls-tree', '--name-only', at, '.github/workflows/'])
    return listed.split('\n').filter((path) => /\.ya?ml$/.test(path))
  }

  #read(at: string, path: string): Promise<string> {
    return git(this.world.bare, ['show', `${at}:${path}`])
  }

  async #play(id: number): Promise<void> {
    const run = this.#run(id)
    const { state } = this.github
    const { path } = run.workflow
    const text = await this.#read(run.sha, path)
    const { jobs } = readWorkflow(text, path, run)
    const last = latestOf(run)
    const known = this.#outputs.get(id) ?? new Map<string, Done>()
    this.#outputs.set(id, known)
    const queued = jobs.filter(({ name }) => last.jobs.find((job) => job.name === name)?.status === 'queued')
    const done = new Map([...known].filter(([key]) => !queued.some((job) => job.id === key)))
    const folder = join(this.world.folder, `act-${++this.#number}`)
    mkdirSync(join(folder, 'files'), { recursive: true })
    const file = join(folder, path)
    const jobIds = new Map(jobs.map(({ id: key, name }) => [key, last.jobs.find((job) => job.name === name)?.id ?? 0]))
    const scoped = Object.fromEntries(environments.map((name) => [name, scopedNames]))
    const texts = derive(text, path, { done, scope: run, jobIds, scoped })
    mkdirSync(dirname(file), { recursive: true })
    for (const [name, derived] of texts) writeFileSync(join(folder, name), derived)
    const eventPath = join(folder, 'files', 'event.json')
    writeFileSync(eventPath, JSON.stringify(this.#payloads.get(id) ?? {}))
    const played = await play({
      act: this.#act,
      file,
      eventPath,
      folder,
      event: run.event,
      actor: run.actor,
      env: this.#environmentOf(run, folder),
      secrets: {
        GITHUB_TOKEN: this.github.token,
        DB_PASSWORD: this.databases.production.server?.password ?? '',
        ...this.#scopedOf('secrets'),
      },
      variables: { ...this.#scopedOf('vars'), ...this.#variables },
      repositories: { ...Object.fromEntries(usesOf(texts.values()).map((name) => [name, folderOf(name)])) },
      onJob: (job) => {
        const found = jobs.find((each) => each.id === job.id)
        if (found === undefined || done.has(job.id)) return
        const now = stamp(state.now())
        if (job.result === undefined) {
          this.github.setPermissions(permissionsOf(found.permissions))
          changeJob(state, id, found.name, { status: 'in_progress', startedAt: now })
        } else this.#end(id, found.name, job.result)
      },
      ...(this.watch === undefined ? {} : { watch: this.watch }),
    })
    this.github.setPermissions(permissionsOf(Object.fromEntries(scopes.map((scope) => [scope, 'write']))))
    for (const job of queued) {
      const ran = played.jobs.find((each) => each.id === job.id)
      const result = ran?.result ?? 'skipped'
      if (ran?.result === undefined) this.#end(id, job.name, result)
      known.set(job.id, { result, outputs: outputsOf(job.outputs, ran) })
    }
    const ran = played.jobs.filter((job) => !done.has(job.id))
    this.attempts.push({
      run: id,
      attempt: last.number,
      workflow: path.replace(/^.*\//, ''),
      jobs: ran,
      said: played.said,
    })
  }

  #end(run: number, name: string, conclusion: 'success' | 'failure' | 'skipped' | 'cancelled'): void {
    const completedAt = stamp(this.github.state.now())
    changeJob(this.github.state, run, name, { status: 'completed', conclusion, completedAt })
  }

  #scopedOf(kind: 'vars' | 'secrets'): Readonly<Record<string, string>> {
    const all = environments.map((name) => {
      const { server, database } = this.databases[name]
      const prefix = name.toUpperCase()
      if (kind === 'secrets')
        return {
          [`${prefix}_DATABASE_PASSWORD`]: server?.password ?? '',
          [`${prefix}_DATABASE_READER_PASSWORD`]: readerPassword,
        }
      const url = (user = '') => `mysql://${user}@${server?.host}:${server?.port}/${database}`
      return {
        [`${prefix}_DATABASE_URL`]: url(server?.user),
        [`${prefix}_DATABASE_READER_URL`]: url(`reader_${name}`),
        [`${prefix}_BASE_URL`]: `${this.#base}/${name}`,
      }
    })
    return Object.assign({}, ...all)
  }

  #environmentOf(run: Run, folder: string): Readonly<Record<string, string>> {
    const { state, env } = this.github
    const { number, triggeringActor } = latestOf(run)
    const config = join(folder, 'gitconfig')
    // The server speaks no git: what is asked of it comes from the bare repository.
    const server = `[url "file://${this.world.bare}"]\n\tinsteadOf = ${env.GITHUB_SERVER_URL}/Octo/demo\n`
    writeFileSync(config, server)
    return {
      ...env,
      PATH: [join(root, 'test/workflows/bin'), join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(
        delimiter,
      ),
      LANG: 'C.UTF-8',
      SLIPWAY_GROUND: this.folder,
      GIT_CONFIG_GLOBAL: config,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GITHUB_REPOSITORY_ID: '1',
      GITHUB_REPOSITORY_OWNER: state.owner,
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_ATTEMPT: String(number),
      GITHUB_ACTOR_ID: String(userOf(state, run.actor).id),
      GITHUB_TRIGGERING_ACTOR: triggeringActor,
      GITHUB_WORKFLOW_REF: `${state.owner}/${state.name}/${run.workflow.path}@${run.ref}`,
      GITHUB_WORKFLOW_SHA: run.sha,
      GITHUB_REF: run.ref,
      SHA_REF: run.sha,
    }
  }
}

/** Something that starts workflows. */
export interface Happening {
  readonly event: string
  readonly payload: Fields
  readonly actor: string
  readonly sha: string
  readonly ref: string
  readonly headSha?: string
  readonly headBranch?: string
}

/** Opens the ground, with a first commit on `main`. */
export async function openGround({ act, server, files, tag, synced, variables }: GroundGiven): Promise<Ground> {
  await using stack = new AsyncDisposableStack()
  const world = stack.use(await createWorld(...(files === undefined ? [] : [{ message: 'chore: begin', files }])))
  await git(world.bare, ['config', 'uploadpack.allowAnySHA1InWant', 'true'])
  if (files !== undefined) await letScriptsRun(world, files)
  if (tag !== undefined) await world.checkout.tag(tag)
  const github = stack.use(await startGitHub({ repository: 'Octo/demo', bare: world.bare }))
  github.setRole('alice', 'maintain')
  github.setRole('bob', 'triage')
  github.state.mails.set('alice@example.com', 'alice')
  const production = stack.use(await openStage(server))
  const databases = { production, staging: stack.use(await openStage(server)) }
  for (const name of environments) {
    const { database } = databases[name]
    await databases[name].ask(`CREATE OR REPLACE USER reader_${name} IDENTIFIED BY '${readerPassword}'`)
    await databases[name].ask(`GRANT SELECT ON ${database}.* TO reader_${name}`)
  }
  let ground: Ground | undefined
  const service = createServer(async (request, response) => {
    const parts = new URL(request.url ?? '/', 'http://localhost').pathname.split('/').filter((part) => part !== '')
    const asksHealth = parts.at(-1) === 'health'
    const environment = (asksHealth ? parts.slice(0, -1) : parts).join('-')
    const version = synced === undefined ? ground?.live(environment) : await versionIn(world, synced)
    if (asksHealth) return response.end(JSON.stringify({ version }))
    response.statusCode = version === undefined || ground?.broken.has(`${environment}/${version}`) ? 500 : 200
    return response.end('Hello')
  })
  const { port } = await listen(service)
  stack.defer(() => {
    service.closeAllConnections()
    service.close()
  })
  ground = new Ground(
    { act, world, github, databases, ...(variables === undefined ? {} : { variables }) },
    `http://127.0.0.1:${port}`,
    stack.move(),
  )
  mkdirSync(ground.folder)
  if (files !== undefined) await ground.register()
  return ground
}

async function letScriptsRun({ checkout }: World, files: Readonly<Record<string, string>>): Promise<void> {
  const scripts = Object.keys(files).filter((file) => file.endsWith('.sh'))
  for (const script of scripts) await chmod(join(checkout.path, script), 0o755)
  await checkout.commit('chore: let the scripts run')
  await checkout.push()
}

/** What a controller would have made of `main`. */
async function versionIn(
  { bare }: World,
  { file, key }: { readonly file: string; readonly key: string },
): Promise<string> {
  const text = await git(bare, ['show', `main:${file}`])
  return (
    text
      .slice(text.indexOf(key) + key.length)
      .split('\n')[0]
      ?.trim() ?? ''
  )
}

/** Whether a workflow is started by an event. */
function hears(on: Readonly<Record<string, unknown>>, event: string, payload: Fields, ref: string): boolean {
  if (!(event in on)) return false
  const { types, branches, tags } = fieldsOf(on[event])
  if (Array.isArray(types) && !types.includes(payload['action'])) return false
  if (event !== 'push') return true
  // Of patterns of tags the examples have none but `v*`.
  if (ref.startsWith('refs/tags/'))
    return !Array.isArray(branches) && (tags === undefined || /^refs\/tags\/v/.test(ref))
  return !Array.isArray(tags) && (!Array.isArray(branches) || branches.includes(ref.replace('refs/heads/', '')))
}

/** The folder of what a step uses: ours, or what stands in for a foreign action. */
function folderOf(uses: string): string {
  const [name = ''] = uses.split('@')
  if (name === 'slipway-actions/slipway') return suite.folder
  const given = process.env['SLIPWAY_CHECKOUT'] ?? ''
  if (name === 'actions/checkout' && given !== '') return given
  const folder = join(root, 'test/workflows/actions', name.replace(/^.*\//, ''))
  assert.ok(existsSync(folder), `nothing stands in for ${name}: put it into test/workflows/actions`)
  return folder
}

function permissionsOf(given: Readonly<Record<string, string>>): Permissions {
  const level = (scope: (typeof scopes)[number]) => {
    const wanted = given[scope]
    return wanted === 'write' || wanted === 'read' ? wanted : 'none'
  }
  return {
    contents: level('contents'),
    'pull-requests': level('pull-requests'),
    issues: level('issues'),
    actions: level('actions'),
    deployments: level('deployments'),
  }
}

/** Outputs of a job from those of its steps, for the attempts after. */
function outputsOf(
  given: Readonly<Record<string, string>>,
  job: PlayedJob | undefined,
): Readonly<Record<string, string>> {
  const value = (text: string) =>
    text.replace(/\$\{\{\s*steps\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}/g, (_, id: string, output: string) => {
      const step = job?.steps.find((each) => each.id === id && each.stage === 'Main')
      return step?.outputs[output] ?? ''
    })
  return Object.fromEntries(Object.entries(given).map(([name, text]) => [name, value(text)]))
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
