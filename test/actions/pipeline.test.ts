/** `examples/deliver.yml`, step by step on the shipped bundles: what it records, and to what it rolls back with each strategy. */
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { deploy as deployImages, imageOf } from '../kubernetes/stage.ts'
import { makeCertificates } from '../support/certificates.ts'
import { changeJob, latestOf, type Run } from '../support/github/actions.ts'
import { addStatus } from '../support/github/deployments.ts'
import { type FakeGitHub, startGitHub } from '../support/github/github.ts'
import { userOf } from '../support/github/state.ts'
import { startKubernetes } from '../support/kubernetes/kubernetes.ts'
import { createWorld, git, type World } from '../support/repository.ts'
import { root, runStep, type StepResult } from '../support/runner.ts'
import { rounds } from '../support/sample.ts'

interface StepText {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

interface JobText {
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps: readonly StepText[]
}

type Jobs = { readonly [Name in 'version' | 'production']: JobText }
type Outputs = Readonly<Record<string, string>>

const folder = mkdtempSync(join(tmpdir(), 'slipway-pipeline-'))
const certificates = makeCertificates(folder)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The pipeline as users copy it. */
async function pipelineOf(): Promise<{ readonly jobs: Jobs; readonly text: string }> {
  const text = await readFile(join(root, 'examples/deliver.yml'), 'utf8')
  const { jobs }: { readonly jobs: Jobs } = parse(text)
  return { jobs, text }
}

const strategies = ['git-revert', 'redeploy', 'command', 'kubernetes'] as const
type StrategyName = (typeof strategies)[number]

/** What decides which version runs. */
interface Environment {
  readonly world: World
  readonly kubernetes: Awaited<ReturnType<typeof startKubernetes>>
  readonly strategy: StrategyName
}

/** Everything that the pipeline meets: a repository, GitHub, a cluster, a service that runs what was deployed. */
interface Ground extends Environment, AsyncDisposable {
  readonly github: FakeGitHub
  readonly base: string
  /** Versions that answer with errors. */
  readonly broken: Set<string>
}

/** The deploy step: with `git-revert` the environment is made from `main` by somebody else. */
async function deployTo({ strategy, kubernetes, world }: Environment, version: string): Promise<void> {
  if (strategy === 'kubernetes') deployImages(kubernetes, [`acme/web:${version}`])
  else await writeFile(join(world.folder, 'live'), version)
}

async function liveOf({ world, kubernetes, strategy }: Environment): Promise<string> {
  if (strategy === 'kubernetes')
    return (imageOf(kubernetes.get('apps/v1', 'deployments', 'web')) ?? '').split(':')[1] ?? ''
  if (strategy !== 'git-revert') return readFile(join(world.folder, 'live'), 'utf8')
  const text = await git(world.bare, ['show', 'main:package.json'])
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? ''
}

async function openGround(strategy: StrategyName): Promise<Ground> {
  await using stack = new AsyncDisposableStack()
  const world = stack.use(
    await createWorld({
      message: 'chore: begin',
      files: {
        'package.json': '{\n  "name": "shop",\n  "version": "1.0.0"\n}\n',
        '.github/gates.yml':
          'gates:\n  production:\n    require: [{ count: 1, from: { group: testers } }]\ngroups: { testers: [bob] }\n',
        '.github/workflows/release.yml': (await pipelineOf()).text,
      },
    }),
  )
  await world.checkout.tag('v1.0.0')
  await world.checkout.push()
  const github = stack.use(await startGitHub({ repository: 'octo/demo', bare: world.bare }))
  const kubernetes = stack.use(await startKubernetes(certificates))
  const environment: Environment = { world, kubernetes, strategy }
  const broken = new Set<string>()
  const server = createServer(async (request, response) => {
    const version = await liveOf(environment)
    if (request.url?.startsWith('/health')) return response.end(JSON.stringify({ version }))
    response.statusCode = broken.has(version) ? 500 : 200
    return response.end('Hello')
  })
  stack.defer(() => {
    server.closeAllConnections()
    server.close()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  const rest = stack.move()
  const ground = { ...environment, github, base, broken, [Symbol.asyncDispose]: () => rest.disposeAsync() }
  listenForDeploys(ground)
  return ground
}

/** The workflow that `redeploy` starts: it deploys the tag that it is started at. */
function listenForDeploys(ground: Ground): void {
  const { github } = ground
  github.addWorkflow({ path: '.github/workflows/deploy.yml', inputs: {} })
  github.state.listeners.add((occasion) => {
    if (occasion.kind !== 'dispatched') return
    const { run } = occasion
    const job = { id: 1, name: 'deploy', needs: [], status: 'completed', conclusion: 'success', ranIn: 1 } as const
    const times = { startedAt: run.createdAt, completedAt: run.createdAt }
    const attempts = [{ number: 1, triggeringActor: run.actor, jobs: [{ ...job, ...times }] }]
    github.state.runs.set(run.id, { ...run, attempts })
    void deployTo(ground, run.ref.replace('refs/tags/v', ''))
  })
}

/** What takes the place of the example's strategy; all else of its step stays. */
async function wayBack(ground: Ground): Promise<Outputs> {
  const none = { strategy: '', command: '' }
  const script = join(ground.world.folder, 'deploy.mjs')
  await writeFile(
    script,
    `import { writeFileSync } from 'node:fs'\nwriteFileSync(process.argv[2], process.env.SLIPWAY_TARGET_VERSION)\n`,
  )
  const kubeconfig = ground.kubernetes.kubeconfig(folder)
  return {
    'git-revert': { ...none, strategy: 'git-revert', 'revert-via': 'push', branch: 'main', paths: 'package.json' },
    redeploy: { ...none, strategy: 'redeploy', workflow: 'deploy.yml' },
    command: { command: ['node', script, join(ground.world.folder, 'live')].join('\n') },
    kubernetes: { ...none, kubeconfig, strategy: 'kubernetes', workload: 'deployment/web' },
  }[ground.strategy]
}

const checksOf = (base: string) => `version: 1
defaults: { timeout: 2s, interval: 20ms, within: 500ms, consecutive: 2 }
bake: off
checks:
  - { id: version, version: { url: "${base}/health", json: $.version, equals: "{expected}" } }
  - { id: home, http: { url: "${base}/", status: 2xx } }
`

/** Puts the outputs of jobs and steps in place of the expressions. */
function fill(text: string, scope: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => scope[name] ?? '')
}

/** Runs the pipeline for the newest commit of `main`. */
async function release(ground: Ground, strategy: Outputs): Promise<StepResult> {
  const { world, github } = ground
  const { jobs } = await pipelineOf()
  await world.checkout.git('fetch', '--quiet', 'origin', 'main')
  await world.checkout.git('checkout', '--quiet', '-B', 'main', 'FETCH_HEAD')
  const script =
    1 + (await world.checkout.git('ls-files', 'migrations')).split('\n').filter((line) => line !== '').length
  await world.checkout.commit({
    message: 'feat: something new',
    files: { [`migrations/V${script}__orders.sql`]: `CREATE TABLE orders_${script} (id INTEGER PRIMARY KEY);\n` },
  })
  await world.checkout.push()
  const sha = await world.checkout.git('rev-parse', 'HEAD')
  const run = github.addRun({
    workflow: '.github/workflows/release.yml',
    sha,
    actor: 'alice',
    jobs: [{ name: 'version' }, { name: 'production' }],
  })
  const scope: Record<string, string> = { 'github.token': github.token }
  let last: StepResult | undefined
  for (const name of ['version', 'production'] as const) {
    const job = jobs[name]
    for (const step of job.steps) last = (await perform(step, { ground, run, scope, strategy })) ?? last
    for (const [output, text] of Object.entries(job.outputs ?? {}))
      scope[`needs.${name}.outputs.${output}`] = fill(text, scope)
  }
  if (last === undefined) throw new Error('no step ran')
  return last
}

interface Around {
  readonly ground: Ground
  readonly run: Run
  readonly scope: Record<string, string>
  readonly strategy: Outputs
}

/** One step as the example has it; the database is a file, and what deploys is ours. */
async function perform(step: StepText, { ground, run, scope, strategy }: Around): Promise<StepResult | undefined> {
  const { world, github } = ground
  const texts = Object.fromEntries(
    Object.entries(step.with ?? {}).map(([name, value]) => [name, fill(String(value), scope)]),
  )
  if (step.uses?.startsWith('actions/checkout@') === true) {
    await world.checkout.git('fetch', '--quiet', '--tags', 'origin')
    await world.checkout.git('checkout', '--quiet', texts['ref'] ?? run.sha)
    if (texts['ref'] === undefined) await world.checkout.git('checkout', '--quiet', '-B', 'main', run.sha)
    return undefined
  }
  if (step.run !== undefined) {
    expect(step.run).toBe('./deploy.sh production')
    await deployTo(ground, scope['needs.version.outputs.version'] ?? '')
    scope[`steps.${step.id}.outcome`] = 'success'
    return undefined
  }
  const action = /\/actions\/([\w-]+)@v1$/.exec(step.uses ?? '')?.[1] ?? ''
  const job = latestOf(run).jobs.find(({ name }) => name === 'production')
  if (action === 'approval-gate')
    changeJob(github.state, run.id, 'production', {
      status: 'in_progress',
      startedAt: github.state.now().toISOString(),
    })
  const own: Outputs = {
    ...(action === 'smoke-test' ? { ...strategy, checks: checksOf(ground.base) } : {}),
    ...(action === 'db-migrate' ? { url: `sqlite:${join(world.folder, 'shop.db')}`, password: '', 'ssl-ca': '' } : {}),
    ...(action === 'approval-gate' ? { 'job-id': String(job?.id) } : {}),
  }
  const result = await runStep({
    action,
    workspace: world.checkout.path,
    token: github.token,
    with: { ...texts, ...own },
    event: { name: 'push', payload: { repository: { default_branch: 'main', private: false } } },
    sha: run.sha,
    ref: 'refs/heads/main',
    env: {
      ...github.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GITHUB_REPOSITORY_ID: '1',
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SHA: run.sha,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_WORKFLOW_REF: `octo/demo/${run.workflow.path}@${run.ref}`,
      GITHUB_WORKFLOW_SHA: run.sha,
      GITHUB_ACTOR: 'alice',
      GITHUB_ACTOR_ID: String(userOf(github.state, 'alice').id),
      GITHUB_TRIGGERING_ACTOR: 'alice',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_JOB: action === 'version-bump' || action === 'release-notes' ? 'version' : 'production',
    },
  })
  for (const [name, value] of Object.entries(result.outputs)) scope[`steps.${step.id}.outputs.${name}`] = value
  if (action === 'approval-gate') {
    if (result.outputs['result'] !== 'waiting') throw new Error(JSON.stringify(result.annotations))
    const id = Number(result.outputs['deployment-id'])
    const description = `consumed run=${run.id} attempt=1`
    addStatus(github.state, id, { state: 'in_progress', description, logUrl: '', environmentUrl: '' })
  } else if (result.exitCode !== 0 && action !== 'smoke-test') throw new Error(result.log)
  return result
}

const recorded = ({ github }: Ground) =>
  [...github.state.deployments.values()].map(({ task, sha, payload, statuses }) => ({
    task: task.startsWith('gate:') ? 'deploy' : task,
    sha,
    version: typeof payload === 'string' ? '' : payload['version'],
    last: statuses.at(-1)?.description.split(' ')[0],
  }))

/** What each deployment says of the database: a change that the version before can live with does not stop the way back. */
const schemas = ({ github }: Ground) =>
  [...github.state.deployments.values()].flatMap(({ statuses }) => {
    const told = statuses.find(({ description }) => description.includes(' after='))?.description ?? ''
    return /(?:before=\S* )?after=\S* compatible=\S*/.exec(told)?.[0] ?? []
  })

test.each(strategies)(
  'the pipeline leaves one record for each deployment, and goes back to the release before with %s',
  async (strategy) => {
    await using ground = await openGround(strategy)
    const way = await wayBack(ground)
    const all = ['1.1.0', '1.2.0', '1.3.0'].slice(0, rounds(3, 2))
    const good = all.slice(0, -1)
    const [target = '', bad = ''] = all.slice(-2)
    for (const version of good) {
      const { outputs } = await release(ground, way)
      expect(outputs).toMatchObject({ result: 'verified', 'live-version': version })
    }
    ground.broken.add(bad)
    const last = await release(ground, way)
    expect(last.outputs).toMatchObject({ result: 'restored', reason: 'rolled-back', 'live-version': target })
    expect(await liveOf(ground)).toBe(target)
    expect(schemas(ground)).toEqual(
      ['after=1', 'before=1 after=2', 'before=2 after=3'].slice(0, all.length).map((each) => `${each} compatible=true`),
    )
    const commits = await Promise.all(
      all.map((version) => git(ground.world.bare, ['rev-parse', `v${version}^{commit}`])),
    )
    expect(recorded(ground)).toEqual([
      ...good.map((version, at) => ({ task: 'deploy', sha: commits[at], version, last: 'superseded' })),
      { task: 'deploy', sha: commits.at(-1), version: bad, last: 'restored' },
      { task: 'rollback', sha: commits.at(-2), version: target, last: 'verified' },
    ])
  },
  120_000,
)
