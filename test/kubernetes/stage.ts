/** What the tests of the Kubernetes strategies share: a cluster with a workload that was deployed in several versions. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Attempt, Target } from '../../src/restore/strategy.ts'
import { type Certificates, makeCertificates } from '../support/certificates.ts'
import { type TestHost, testHost } from '../support/host.ts'
import { type FakeKubernetes, startKubernetes } from '../support/kubernetes/kubernetes.ts'
import type { Thing } from '../support/kubernetes/objects.ts'

let certificates: Certificates | undefined

export interface Stage extends AsyncDisposable {
  readonly kubernetes: FakeKubernetes
  readonly host: TestHost
  readonly kubeconfig: string
  readonly certificates: Certificates
}

export async function openStage(env: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-kubernetes-'))
  certificates ??= makeCertificates(folder)
  const kubernetes = await startKubernetes(certificates)
  const host = { ...testHost({ PATH: process.env['PATH'] ?? '', ...env }), workspace: folder }
  return {
    kubernetes,
    host: { ...host, sleep: async () => kubernetes.settle(1) },
    kubeconfig: kubernetes.kubeconfig(folder),
    certificates,
    [Symbol.asyncDispose]: () => kubernetes[Symbol.asyncDispose](),
  }
}

export const plurals = { Deployment: 'deployments', StatefulSet: 'statefulsets', DaemonSet: 'daemonsets' } as const

/** Deploys images one after the other, each rolled out as far as it goes. */
export function deploy(
  kubernetes: FakeKubernetes,
  images: readonly string[],
  { kind = 'Deployment', metadata = {}, spec = {} }: Partial<Shape> = {},
): void {
  for (const image of images) {
    const template = { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'app', image }] } }
    const before = kubernetes.find('apps/v1', plurals[kind], 'web')
    kubernetes.put('apps/v1', plurals[kind], {
      apiVersion: 'apps/v1',
      kind,
      metadata: { name: 'web', ...metadata },
      spec: { replicas: 2, selector: { matchLabels: { app: 'web' } }, ...spec, template },
      ...(before?.status === undefined ? {} : { status: before.status }),
    })
    kubernetes.settle()
  }
}

interface Shape {
  readonly kind: keyof typeof plurals
  readonly metadata: Readonly<Record<string, unknown>>
  readonly spec: Readonly<Record<string, unknown>>
}

export function target(version: string, sha = ''): Target {
  return { version, sha, deploymentId: 7, ref: '', schema: '', undoesSchema: false }
}

export function attempt(signal: AbortSignal = new AbortController().signal): Attempt {
  return { begunAt: undefined, recordId: 8, signal }
}

export function imageOf(thing: Thing): string | undefined {
  return thing.spec?.template?.spec.containers[0]?.image
}
