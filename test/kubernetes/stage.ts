/** What the tests of the Kubernetes strategies share: a cluster with a workload that was deployed in several versions. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RestoreAttempt, RestoreTarget } from '../../src/restore/strategies/strategy.ts'
import { type Certificates, makeCertificates } from '../support/certificates.ts'
import { type TestHost, testHost } from '../support/host.ts'
import { type FakeKubernetes, startKubernetes } from '../support/kubernetes/kubernetes.ts'
import type { Container, Thing } from '../support/kubernetes/objects.ts'

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

/** A container as a manifest has it: `proxy=r/proxy:1.0.0` or only the image of `app`. */
function containerOf(text: string): Container {
  const [image = '', name = 'app'] = text.split('=').toReversed()
  return { name, image }
}

/** Deploys images one after the other, each rolled out as far as it goes; several containers are `r/web:1.0.0 proxy=r/proxy:1.0.0`. */
export function deploy(
  kubernetes: FakeKubernetes,
  images: readonly string[],
  { kind = 'Deployment', name = 'web', metadata = {}, spec = {}, pod = {} }: Partial<Shape> = {},
): void {
  for (const image of images) {
    const containers = image.split(' ').map(containerOf)
    const template = { metadata: { labels: { app: name }, ...pod }, spec: { containers } }
    const before = kubernetes.find('apps/v1', plurals[kind], name)
    // A deployment changes its own fields alone: what others noted at the object stays.
    const annotations = { ...before?.metadata.annotations, ...metadata['annotations'] }
    kubernetes.put('apps/v1', plurals[kind], {
      apiVersion: 'apps/v1',
      kind,
      metadata: { name, ...metadata, annotations },
      spec: { replicas: 2, selector: { matchLabels: { app: name } }, ...spec, template },
      ...(before?.status === undefined ? {} : { status: before.status }),
    })
    kubernetes.settle()
  }
}

interface Shape {
  readonly kind: keyof typeof plurals
  readonly name: string
  readonly metadata: Readonly<Record<string, object>>
  readonly spec: Readonly<Record<string, unknown>>
  /** Of the pods' own metadata. */
  readonly pod: Readonly<Record<string, unknown>>
}

export function target(version: string, sha = ''): RestoreTarget {
  return { version, sha, commit: sha, built: '', tag: '', deploymentId: 7, ref: '', schema: '', undoesSchema: false }
}

export function attempt(signal: AbortSignal = new AbortController().signal): RestoreAttempt {
  return { begunAt: undefined, recordId: 8, signal }
}

export function imageOf(thing: Thing): string | undefined {
  return thing.spec?.template?.spec.containers[0]?.image
}
