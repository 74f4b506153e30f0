/** What the tests of `doctor` share: a runner where nothing is missing, with GitHub, a MySQL that answers, and a cluster. */
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Certificates, makeCertificates } from '../../support/certificates.ts'
import { FakeServer, mysqlGreeting, mysqlPacket } from '../../support/fake-database.ts'
import { type FakeGitHub, startGitHub } from '../../support/github/github.ts'
import { startKubernetes } from '../../support/kubernetes/kubernetes.ts'
import { createWorld, type World } from '../../support/repository.ts'
import { root, runStep, type Step, type StepResult } from '../../support/runner.ts'

/** Loaded before the action: what the test's own machine cannot be brought to. */
export const ill = `--import=${join(root, 'test/support/ill.mjs')} --import=${join(root, 'test/support/clock.mjs')}`

export const workflow = '.github/workflows/deploy.yml'
const permissions = 'permissions: { actions: read, contents: read, deployments: write, issues: write }'

/** The fake, or a real one. */
export interface Cluster extends AsyncDisposable {
  readonly server: string
  readonly token: string
  readonly namespace: string
  /** Writes one with the token, in the fake's form. */
  readonly kubeconfig: (folder: string) => string
  /** What the token may do from now on, as `patch deployments`. */
  readonly allow: (rights: readonly string[]) => void | Promise<void>
  /** What came in; a real one does not tell. */
  readonly requests?: readonly string[]
}

export interface Stage extends AsyncDisposable {
  readonly fake: FakeGitHub
  readonly kubernetes: Cluster
  readonly mysql: FakeServer
  readonly world: World
  readonly certificates: Certificates
  readonly folder: string
  readonly run: (wish?: Wish) => Promise<StepResult>
}

export type Wish = Partial<Pick<Step, 'with' | 'env' | 'token'>>

/** A healthy runner; `job` is what stands in the workflow's job in place of its permissions. */
export async function openStage(
  job = permissions,
  open: (certificates: Certificates) => Promise<Cluster> = startKubernetes,
): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-doctor-'))
  const certificates = makeCertificates(folder)
  const text = `on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: x\n    ${job}\n    steps: []\n`
  const world = await createWorld({ message: 'feat: begin', files: { [workflow]: text } })
  const sha = await world.checkout.git('rev-parse', 'HEAD')
  const fake = await startGitHub({ repository: 'octo/demo', bare: world.bare })
  const kubernetes = await open(certificates)
  const mysql = await new FakeServer((socket) => {
    socket.write(mysqlGreeting())
    // Whoever signs in is turned away.
    socket.once('data', () =>
      socket.end(mysqlPacket(2, 0xff, Buffer.from([0x15, 0x04]), '#28000Access denied for user')),
    )
  }).listen()
  const context = {
    ...fake.env,
    GITHUB_JOB: 'deploy',
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKFLOW_REF: `octo/demo/${workflow}@refs/heads/main`,
  }
  const usual = {
    for: 'approval-gate, rollback',
    host: '127.0.0.1',
    port: String(mysql.port),
    kubeconfig: kubernetes.kubeconfig(folder),
  }
  return {
    fake,
    kubernetes,
    mysql,
    world,
    certificates,
    folder,
    run: ({ with: given, env, token = fake.token } = {}) =>
      runStep({
        action: 'doctor',
        workspace: world.checkout.path,
        with: { ...usual, ...given },
        env: { ...context, ...env },
        token,
      }),
    [Symbol.asyncDispose]: async () => {
      await mysql[Symbol.asyncDispose]()
      await kubernetes[Symbol.asyncDispose]()
      await fake[Symbol.asyncDispose]()
      await world[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** What is missing, as `check: what; cure`. */
export function problemsOf({ outputs }: StepResult): readonly string[] {
  const problems: readonly Record<string, string>[] = JSON.parse(outputs['problems'] ?? 'null')
  return problems.map(({ check, what, cure }) => `${check}: ${what}; ${cure}`)
}
