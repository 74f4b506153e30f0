/** Environments that a real strategy puts back: each with what deploys to it beside us (`kubectl`, `helm`, `git`, a workflow, a script). */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type StrategyName, strategyNames } from '../../src/restore/strategies/strategy.ts'
import { deploy as deployImages, imageOf } from '../kubernetes/stage.ts'
import type { FakeGitHub } from '../support/github/github.ts'
import type { FakeKubernetes } from '../support/kubernetes/kubernetes.ts'
import { git } from '../support/repository.ts'

/** What the environments are made of. */
export interface GroundParts {
  /** A folder of their own. */
  readonly folder: string
  readonly github: FakeGitHub
  readonly kubernetes: FakeKubernetes
  /** The repository that GitHub has. */
  readonly bare: string
  /** Milliseconds since 1970, for what records itself. */
  readonly now: () => number
}

/** One environment and its strategy. */
export interface Ground {
  /** Makes it run a version, as people and other tools do it. */
  readonly deploy: (version: string) => Promise<void>
  readonly live: () => Promise<string>
  /** Of `smoke-test` and `rollback`. */
  readonly inputs: Readonly<Record<string, string>>
  /** What its controllers do while somebody waits. */
  readonly settle?: () => void
  /** The strategy sees what the environment is set to, also where nothing answers. */
  readonly sees: boolean
}

/** Commits a version to `main`, and tags it. */
export async function commitVersion(bare: string, version: string, at: number): Promise<string> {
  const who = `Alice <alice@example.com> ${Math.floor(at / 1000)} +0000`
  const blob = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`
  const stream = `commit refs/heads/main
mark :1
committer ${who}
${blob(`feat: ${version}`)}from refs/heads/main^0
M 100644 inline app/version
${blob(version)}M 100644 inline README.md
${blob(`of ${version}`)}
reset refs/tags/v${version}
from :1

get-mark :1
`
  return (await git(bare, ['fast-import', '--quiet', '--force'], stream)).trim()
}

/** A script that stands for `helm`: a release with its revisions in a file, as helm 3 and 4 keep and answer them. */
const helm = `#!/usr/bin/env node
const { readFileSync, writeFileSync } = require('node:fs')
const file = __dirname + '/release.json'
const rows = JSON.parse(readFileSync(file, 'utf8'))
const [what, release, number] = process.argv.slice(2)
if (release !== 'web') { console.error('Error: release: not found'); process.exit(1) }
if (what === 'history') console.log(JSON.stringify(rows))
else if (what === 'rollback') {
  const to = rows.find(({ revision }) => String(revision) === number)
  if (to === undefined) { console.error('Error: release has no ' + number + ' version'); process.exit(1) }
  for (const row of rows) if (row.status === 'deployed') row.status = 'superseded'
  rows.push({ ...to, revision: rows.at(-1).revision + 1, status: 'deployed', description: 'Rollback to ' + number })
  writeFileSync(file, JSON.stringify(rows.slice(-10)))
  console.log('Rollback was a success! Happy Helming!')
} else process.exit(2)
`

interface HelmRow {
  readonly revision: number
  readonly status: string
  readonly chart: string
  readonly app_version: string
}

const grounds: { readonly [Name in StrategyName]: (parts: GroundParts) => Ground } = {
  kubernetes: ({ kubernetes, folder }) => ({
    deploy: async (version) => deployImages(kubernetes, [`app=r/web:${version} proxy=r/proxy:1.0.0`]),
    live: async () => (imageOf(kubernetes.get('apps/v1', 'deployments', 'web')) ?? '').split(':')[1] ?? '',
    inputs: { strategy: 'kubernetes', workload: 'deployment/web', kubeconfig: kubernetes.kubeconfig(folder) },
    sees: true,
  }),
  'blue-green': ({ kubernetes, folder }) => ({
    deploy: async (version) => {
      const color = version.replaceAll('.', '-')
      kubernetes.put('v1', 'pods', {
        kind: 'Pod',
        metadata: { name: `web-${color}`, labels: { app: 'web', color } },
        spec: { containers: [{ name: 'app', image: `r/web:${version}` }] },
        status: { conditions: [{ type: 'Ready', status: 'True', reason: '' }] },
      })
      const selector = { app: 'web', color }
      kubernetes.put('v1', 'services', { kind: 'Service', metadata: { name: 'web' }, spec: { selector } })
      follow(kubernetes)
    },
    live: async () => colorOf(kubernetes).replaceAll('-', '.'),
    settle: () => follow(kubernetes),
    inputs: { strategy: 'blue-green', 'kubernetes-service': 'web', kubeconfig: kubernetes.kubeconfig(folder) },
    sees: true,
  }),
  helm: ({ folder }) => {
    const bin = join(folder, 'bin')
    mkdirSync(bin, { recursive: true })
    writeFileSync(join(bin, 'helm'), helm)
    chmodSync(join(bin, 'helm'), 0o755)
    const file = join(bin, 'release.json')
    const rows = (): readonly HelmRow[] => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [])
    return {
      deploy: async (version) => {
        const before = rows().map((row) => (row.status === 'deployed' ? { ...row, status: 'superseded' } : row))
        const revision = (before.at(-1)?.revision ?? 0) + 1
        const row = { revision, status: 'deployed', chart: 'web-0.1.0', app_version: version }
        writeFileSync(file, JSON.stringify([...before, row].slice(-10)))
      },
      live: async () => rows().at(-1)?.app_version ?? '',
      inputs: { strategy: 'helm', 'helm-release': 'web', namespace: 'prod' },
      sees: true,
    }
  },
  'git-revert': ({ bare }) => ({
    // the environment is made from the branch, and the version's commit is there already
    deploy: async () => undefined,
    live: () => git(bare, ['show', 'main:app/version']),
    inputs: { strategy: 'git-revert', paths: 'app', branch: 'main', 'revert-via': 'push' },
    sees: false,
  }),
  redeploy: ({ folder, github, now }) => {
    const script = scripted(folder)
    github.addWorkflow({ path: '.github/workflows/deploy.yml', inputs: {} })
    github.state.listeners.add((occasion) => {
      if (occasion.kind !== 'dispatched') return
      const { run } = occasion
      const version = run.ref.replace('refs/tags/v', '')
      const job = { id: 1, name: 'deploy', needs: [], status: 'completed', conclusion: 'success', ranIn: 1 } as const
      const times = { startedAt: run.createdAt, completedAt: run.createdAt }
      github.state.runs.set(run.id, {
        ...run,
        attempts: [{ number: 1, triggeringActor: run.actor, jobs: [{ ...job, ...times }] }],
      })
      void script.deploy(version)
      // the smoke test of that run has a record of its own
      const place = { run: { id: run.id, attempt: 1, job: 'deploy' }, actor: { id: 1, login: 'alice' } }
      const at = new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z')
      void github.addDeployment({
        ...{ sha: run.sha, ref: run.sha, at, payload: { v: 1, service: '', version, ...place } },
        statuses: [{ state: 'success', description: `verified version=${version}`, at }],
      })
    })
    return { ...script, inputs: { strategy: 'redeploy', workflow: 'deploy.yml' } }
  },
  command: ({ folder }) => {
    const script = scripted(folder)
    const command = ['sh', '-c', 'printf %s "$SLIPWAY_TARGET_VERSION" > "$0"', join(folder, 'live')]
    return { ...script, inputs: { command: command.join('\n') } }
  },
}

/** Every strategy with its environment. */
export const allGrounds = strategyNames.map((name) => ({ name, open: grounds[name] }))

function scripted(folder: string): Omit<Ground, 'inputs'> {
  const file = join(folder, 'live')
  return {
    deploy: async (version) => writeFileSync(file, version),
    live: async () => readFileSync(file, 'utf8'),
    sees: false,
  }
}

function colorOf(kubernetes: FakeKubernetes): string {
  const selector: unknown = kubernetes.get('v1', 'services', 'web').spec?.selector
  return typeof selector === 'object' && selector !== null && 'color' in selector ? String(selector.color) : ''
}

/** The endpoints follow the Service's selector. */
function follow(kubernetes: FakeKubernetes): void {
  kubernetes.put('discovery.k8s.io/v1', 'endpointslices', {
    kind: 'EndpointSlice',
    metadata: { name: 'web-1', labels: { 'kubernetes.io/service-name': 'web' } },
    endpoints: [{ conditions: { ready: true }, targetRef: { kind: 'Pod', name: `web-${colorOf(kubernetes)}` } }],
  })
}
