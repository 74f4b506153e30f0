/** What the tests of `smoke-test` and `rollback` share: a service that runs whatever was deployed last, its ledger, and a deploy command. */
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FakeGitHub, type Given, startGitHub } from '../support/github/github.ts'
import { copyWorld, type World } from '../support/repository.ts'
import { runStep, type Step, type StepResult } from '../support/runner.ts'

/** How a version answers. */
export type Mood = 'good' | 'broken' | 'silent'

export interface Stage extends AsyncDisposable {
  readonly fake: FakeGitHub
  readonly world: World
  readonly workspace: string
  /** Shas of the versions 1.0.0, 1.1.0 and 1.2.0, tagged. */
  readonly shas: Readonly<Record<string, string>>
  /** Deploys a version, as the job's own step does. */
  readonly deploy: (version: string) => Promise<void>
  readonly live: () => Promise<string>
  /** The file that holds the version which is live. */
  readonly state: string
  /** Every version that the rollback's command has deployed. */
  readonly commands: () => Promise<readonly string[]>
  readonly moods: Record<string, Mood>
  /** Bodies that the webhook was sent. */
  readonly posts: readonly string[]
  /** The service's address. */
  readonly base: string
  /** Puts a deployment into the ledger that was verified at that hour of 2026-01-01. */
  readonly verified: (version: string, hour: number) => Promise<number>
  readonly run: (action: 'smoke-test' | 'rollback', wish?: Wish) => Promise<StepResult>
  /** What became of each deployment, oldest first: task, version, and the phases of its statuses. */
  readonly ledger: () => readonly (readonly string[])[]
}

/** What a test changes of the step. */
export type Wish = Partial<Omit<Step, 'action' | 'workspace' | 'token'>>

const versions = ['1.0.0', '1.1.0', '1.2.0'] as const

/** The rollback's command: it deploys what it is told to, and writes down that it did. */
const script = `import { appendFileSync, writeFileSync } from 'node:fs'
const { SLIPWAY_TARGET_VERSION: version } = process.env
if (process.argv.includes('fail')) process.exit(3)
appendFileSync(process.argv[2] + '/commands', version + '\\n')
writeFileSync(process.argv[2] + '/live', version)
console.log('deployed ' + version)
`

/** Every version committed, tagged and pushed; gives their shas. */
async function releaseAll({ checkout }: World): Promise<Readonly<Record<string, string>>> {
  const shas: Record<string, string> = {}
  for (const version of versions) {
    const message = version === '1.0.0' ? 'feat: begin' : `feat: ${version}`
    shas[version] = await checkout.commit({ message, files: { 'app/version': version } })
    await checkout.tag(`v${version}`)
  }
  await checkout.push()
  await checkout.git('branch', '--quiet', '--set-upstream-to=origin/main')
  return shas
}

export async function openStage(given: Partial<Given> = {}): Promise<Stage> {
  const { world, facts: shas } = await copyWorld('restore', releaseAll)
  const fake = await startGitHub({ repository: 'octo/demo', bare: world.bare, ...given })
  const folder = await mkdtemp(join(tmpdir(), 'slipway-service-'))
  await writeFile(join(folder, 'deploy.mjs'), script)
  const moods: Record<string, Mood> = {}
  const posts: string[] = []
  const live = () => readFile(join(folder, 'live'), 'utf8').catch(() => '')
  const server = createServer(async (request, response) => {
    const version = await live()
    if (request.url === '/hook') {
      const chunks: Buffer[] = []
      for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
      posts.push(Buffer.concat(chunks).toString())
      return response.end('ok')
    }
    if (moods[version] === 'silent') return response.destroy()
    if (request.url?.startsWith('/health')) return response.end(JSON.stringify({ version }))
    response.statusCode = moods[version] === 'broken' ? 500 : 200
    return response.end('Hello')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const base = `http://127.0.0.1:${address.port}`
  const workspace = world.checkout.path
  await writeFile(join(workspace, 'smoke.yml'), checksFile(base))
  const command = ['node', join(folder, 'deploy.mjs'), folder].join('\n')
  return {
    fake,
    world,
    workspace,
    shas,
    moods,
    posts,
    base,
    live,
    state: join(folder, 'live'),
    deploy: (version) => writeFile(join(folder, 'live'), version),
    commands: async () =>
      (await readFile(join(folder, 'commands'), 'utf8').catch(() => '')).split('\n').filter((line) => line !== ''),
    verified: async (version, hour) => {
      const at = `2026-01-01T${String(hour).padStart(2, '0')}:00:00Z`
      const { id } = await fake.addDeployment({
        sha: shas[version] ?? '',
        at,
        payload: {
          v: 1,
          service: '',
          version,
          run: { id: hour + 1, attempt: 1, job: 'deploy' },
          actor: { id: 1, login: 'alice' },
        },
        statuses: [{ state: 'success', description: `verified version=${version} checks=2/2`, at }],
      })
      return id
    },
    run: (action, wish = {}) =>
      runStep({
        action,
        workspace,
        token: fake.token,
        ...wish,
        env: { ...fake.env, GITHUB_SHA: shas['1.2.0'], GITHUB_ACTOR_ID: '1', ...wish.env },
        with: {
          environment: 'production',
          ...(action === 'smoke-test' ? { version: '1.2.0', rollback: 'auto' } : {}),
          command,
          ...wish.with,
        },
      }),
    ledger: () =>
      [...fake.state.deployments.values()].map(({ id, task, payload, statuses }) => {
        const version = typeof payload === 'string' ? '' : String(payload['version'] ?? '')
        return [
          `${task} ${version || id}`,
          ...statuses.map(({ state, description }) => description.split(' ')[0] || state),
        ]
      }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true })
      await fake[Symbol.asyncDispose]()
      await world[Symbol.asyncDispose]()
    },
  }
}

/** Fast checks of the version and of the page. */
function checksFile(base: string): string {
  return `version: 1
vars: { base: "${base}" }
defaults: { timeout: 20s, interval: 20ms, within: 300ms, consecutive: 2 }
bake: off
checks:
  - { id: version, version: { url: "{base}/health", json: $.version, equals: "{expected}" } }
  - { id: home, http: { url: "{base}/", status: 2xx } }
`
}
