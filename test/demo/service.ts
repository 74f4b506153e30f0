import { once } from 'node:events'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changeJob, type Run } from '../support/github/actions.ts'
import type { FakeGitHub } from '../support/github/github.ts'
import { userOf } from '../support/github/state.ts'
import type { World } from '../support/repository.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { placeOf } from './folder.ts'
import { quote, say, showStep } from './print.ts'

/** Production: a service that answers as the version which was deployed last. */
export interface Service extends AsyncDisposable {
  readonly world: World
  readonly github: FakeGitHub
  readonly base: string
  /** The command that deploys what SLIPWAY_TARGET_VERSION names. */
  readonly command: string
  readonly deploy: (version: string) => Promise<void>
  readonly live: () => Promise<string>
}

/** This version answers every page with an error. */
const broken = '2.0.0'

/** Deploys what it is told to. */
const script = `import { writeFileSync } from 'node:fs'
const { SLIPWAY_TARGET_VERSION: version } = process.env
writeFileSync(process.argv[2] + '/live', version)
console.log('deployed ' + version)
`

export async function openService({ world, github }: Pick<Service, 'world' | 'github'>): Promise<Service> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-demo-'))
  await writeFile(join(folder, 'deploy.mjs'), script)
  const live = () => readFile(join(folder, 'live'), 'utf8').catch(() => '')
  const server = createServer(async (request, response) => {
    const version = await live()
    if (request.url?.startsWith('/health')) return response.end(JSON.stringify({ version }))
    response.statusCode = version === broken ? 500 : 200
    return response.end('Harbour')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    world,
    github,
    base: `http://127.0.0.1:${address.port}`,
    command: ['node', join(folder, 'deploy.mjs'), folder].join('\n'),
    deploy: (version) => writeFile(join(folder, 'live'), version),
    live,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A version is deployed and verified, before there was a gate. */
export async function deployGood(service: Service, version: string): Promise<boolean> {
  const { world, github } = service
  const sha = await world.checkout.git('rev-parse', `v${version}^{commit}`)
  const run = github.addRun({
    workflow: '.github/workflows/release.yml',
    sha,
    actor: 'alice',
    jobs: [{ name: 'deploy' }],
  })
  const { outputs } = await deploy(service, version, { GITHUB_RUN_ID: String(run.id), GITHUB_JOB: 'deploy' }, {})
  changeJob(github.state, run.id, 'deploy', {
    status: 'completed',
    conclusion: 'success',
    completedAt: github.state.now().toISOString(),
  })
  return outputs['result'] === 'verified'
}

/** The approved version is deployed, and is broken; answers whether it was caught, taken back, verified and told. */
export async function deployTwice(
  service: Service,
  version: string,
  run: Run,
  schema: StepResult['outputs'],
): Promise<boolean> {
  const { world, github } = service
  const env = { GITHUB_RUN_ID: String(run.id), GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'deploy' }
  const bad = await deploy(service, version, env, {
    'diagnose-command': 'echo\nthe log of the failing service',
    'schema-before': schema['previous-version'] ?? '',
    'schema-after': schema['current-version'] ?? '',
    'schema-compatible': schema['compatible'] ?? '',
  })
  say('\n  The evidence, gathered before the rollback')
  for (const file of ['checks/home.txt', 'command.txt'])
    quote(`${file}: ${await readFile(join(world.checkout.path, bad.outputs['diagnostics'] ?? '', file), 'utf8')}`)
  say(`\n  What is live: ${await service.live()}`)
  const incident = [...github.state.issues.values()].at(-1)
  say('\n  The incident')
  quote(`${incident?.title} (${incident?.state})\n${incident?.body.replace(/<!--[^>]*-->\n*/g, '').trim()}`)
  const history = await tell(service)
  return (
    bad.outputs['result'] === 'restored' &&
    bad.outputs['live-version'] === '1.5.0' &&
    (await service.live()) === '1.5.0' &&
    incident?.state === 'open' &&
    history.exitCode === 0
  )
}

async function deploy(
  service: Service,
  version: string,
  env: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>>,
): Promise<StepResult> {
  say(`\n  The job deploys ${version}.`)
  await service.deploy(version)
  const { world, github, base, command } = service
  const sha = await world.checkout.git('rev-parse', `v${version}^{commit}`)
  const result = await runStep({
    action: 'smoke-test',
    with: { environment: 'production', version, sha, rollback: 'auto', command, ...more },
    workspace: world.checkout.path,
    token: github.token,
    sha,
    env: { ...github.env, BASE_URL: base, GITHUB_ACTOR_ID: String(userOf(github.state, 'alice').id), ...env },
  })
  showStep('smoke-test', { environment: 'production', version, rollback: 'auto', command: './deploy.sh' }, result)
  return result
}

/** What was deployed where, and what it says of the team. */
async function tell({ world, github }: Service): Promise<StepResult> {
  const inputs = { environment: 'production', minimum: '1', changes: 'none', 'html-file': 'deployments.html' }
  const action = 'deployment-history'
  const workspace = world.checkout.path
  const result = await runStep({ action, with: inputs, workspace, token: github.token, env: { ...github.env } })
  showStep(action, inputs, result)
  quote(result.summary.replace(/```mermaid[\s\S]*?```\n*/g, ''))
  await copyFile(join(workspace, 'deployments.html'), placeOf('deployments.html'))
  return result
}
