/**
 * The manifests of deploy/kubernetes/ on a real API server: every one by a strict dry run, who may do what, evictions, and the order of priorities
 * on a real scheduler. What belongs to Actions Runner Controller, External Secrets or Velero is tried where their kinds are installed;
 * SLIPWAY_CRDS names a folder or file with them, `HELM` and SLIPWAY_ARC_CHARTS (the folder `charts` of actions-runner-controller) render
 * the scale sets by the released charts.
 */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { parse, parseAllDocuments } from 'yaml'
import { findCluster } from '../../../src/kubernetes/access.ts'
import { openKubernetes } from '../../../src/kubernetes/client.ts'
import { rightsFor } from '../../../src/kubernetes/objects/rights.ts'
import { testHost } from '../../support/host.ts'
import { root } from '../../support/runner.ts'
import type { Answer } from '../admin.ts'
import { accountWith, admin, host, kubeconfig, until } from './cluster.ts'

const kubectl = process.env['KUBECTL'] ?? ''
const helm = process.env['HELM'] ?? ''
const charts = process.env['SLIPWAY_ARC_CHARTS'] ?? ''
const crds = process.env['SLIPWAY_CRDS'] ?? ''
const withoutKubectl = kubectl === '' && 'KUBECTL is not set'
const folder = join(root, 'deploy/kubernetes')
const ours = ['arc-systems', 'arc-runners', 'mysql', 'shop', 'velero']
const made: string[] = []

interface Manifest {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace?: string }
}

before(async () => {
  if (crds !== '') await run(kubectl, ['apply', '--server-side', '-R', '-f', crds])
  for (const name of ours)
    await admin
      .post('/api/v1/namespaces', { metadata: { name } })
      .then(() => made.push(name))
      .catch((error: unknown) => {
        if (!String(error).includes('AlreadyExists')) throw error
      })
})

after(async () => {
  for (const name of made) await admin.remove(`/api/v1/namespaces/${name}`).catch(() => undefined)
})

for (const [overlay, least] of [
  ['base', 26],
  ['overlays/kind', 26],
  ['overlays/production', 27],
  ['components/backup', 5],
] as const)
  test(`${overlay}: every manifest passes a strict dry run on the server`, { skip: withoutKubectl }, async (t) => {
    const manifests = documentsOf(await run(kubectl, ['kustomize', join(folder, overlay)]))
    assert.ok(manifests.length >= least, String(manifests.length))
    await tryAll(manifests, (line) => t.diagnostic(line))
  })

test('the single manifests pass too', { skip: withoutKubectl }, async (t) => {
  const files = readdirSync(join(folder, 'arc')).filter((file) => /^(?!.*\.values\.).*\.yaml$/.test(file))
  assert.deepEqual(files, ['github-app.yaml', 'legacy.yaml'])
  const manifests = files.flatMap((file) => documentsOf(readFileSync(join(folder, 'arc', file), 'utf8')))
  await tryAll(manifests, (line) => t.diagnostic(line))
})

const withoutCharts = (helm === '' || charts === '') && 'HELM or SLIPWAY_ARC_CHARTS is not set'

for (const [values, chart, release] of [
  ['controller', 'gha-runner-scale-set-controller', 'arc'],
  ['runners', 'gha-runner-scale-set', 'deploy'],
  ['runners-kubernetes', 'gha-runner-scale-set', 'deploy-kubernetes'],
  ['runners-backup', 'gha-runner-scale-set', 'backup'],
] as const)
  test(`${values}.values.yaml, rendered by its chart, passes a strict dry run`, {
    skip: withoutCharts || withoutKubectl,
  }, async (t) => {
    const namespace = values === 'controller' ? 'arc-systems' : 'arc-runners'
    const file = join(folder, 'arc', `${values}.values.yaml`)
    // The charts have no schema: a key that they do not know would be left out without a word.
    const known = readFileSync(join(charts, chart, 'values.yaml'), 'utf8')
    const given = Object.keys(parse(readFileSync(file, 'utf8')))
    assert.deepEqual(
      given.filter((key) => !new RegExp(`^(?:# ?)?${key}:`, 'm').test(known)),
      [],
    )
    const text = await run(helm, ['template', release, join(charts, chart), '--namespace', namespace, '-f', file])
    const manifests = documentsOf(text).map((each) => ({ ...each, metadata: { namespace, ...each.metadata } }))
    await tryAll(manifests, (line) => t.diagnostic(line))
    if (values === 'controller') {
      const account = manifests.find(({ kind }) => kind === 'ServiceAccount')
      assert.equal(account?.metadata.name, 'arc-gha-rs-controller')
    } else {
      const set: Answer = manifests.find(({ kind }) => kind === 'AutoscalingRunnerSet')
      const { spec, metadata } = set.spec.template
      assert.equal(spec.priorityClassName, 'slipway-deploy')
      assert.equal(spec.terminationGracePeriodSeconds, 120)
      assert.equal(metadata.annotations['cluster-autoscaler.kubernetes.io/safe-to-evict'], 'false')
      const accounts = {
        runners: 'deployer',
        'runners-kubernetes': 'deploy-kubernetes-gha-rs-kube-mode',
        'runners-backup': 'backup',
      }
      assert.equal(spec.serviceAccountName, accounts[values])
    }
  })

test('the account of the runners may do what the strategies do in the application’s namespace, and nothing else anywhere', {
  skip: withoutKubectl,
}, async () => {
  await applyReally(['ServiceAccount', 'Role', 'RoleBinding'], ['arc-runners', 'shop', 'velero'])
  const { token } = (
    await admin.post('/api/v1/namespaces/arc-runners/serviceaccounts/deployer/token', {
      spec: { expirationSeconds: 600 },
    })
  ).status
  const own = testHost({ PATH: process.env['PATH'] ?? '' })
  const text = JSON.stringify(
    {
      'current-context': 'a',
      contexts: [{ name: 'a', context: { cluster: 'a', user: 'a', namespace: 'shop' } }],
      clusters: [{ name: 'a', cluster: { server: admin.server, 'certificate-authority-data': btoa(admin.ca ?? '') } }],
      users: [{ name: 'a', user: { token } }],
    },
    null,
    1,
  )
  await using kubernetes = openKubernetes(await findCluster({ kubeconfig: text, context: '' }, own), own)
  assert.equal(await kubernetes.whoAmI(), 'system:serviceaccount:arc-runners:deployer')
  const uses = ['workloads', 'rollout', 'canary', 'blue-green'] as const
  for (const right of rightsFor(uses)) {
    assert.equal(await kubernetes.mayI(right, 'shop'), true, `${right.verb} ${right.resource} in shop`)
    assert.equal(await kubernetes.mayI(right, 'mysql'), false, `${right.verb} ${right.resource} in mysql`)
  }
  for (const [verb, group, resource] of [
    ['get', '', 'secrets'],
    ['list', '', 'configmaps'],
    ['create', '', 'pods'],
    ['create', '', 'pods/exec'],
    ['delete', '', 'pods'],
    ['delete', 'apps', 'deployments'],
    ['create', 'apps', 'deployments'],
    ['patch', 'apps', 'deployments/scale'],
    ['patch', '', 'serviceaccounts'],
    ['create', 'rbac.authorization.k8s.io', 'rolebindings'],
    ['create', 'velero.io', 'backups'],
    ['create', 'velero.io', 'restores'],
    ['delete', '', 'namespaces'],
  ] as const)
    for (const namespace of ['shop', 'arc-runners', 'mysql', 'kube-system', 'velero'])
      assert.equal(
        await kubernetes.mayI({ verb, group, resource }, namespace),
        false,
        `${verb} ${resource} in ${namespace}`,
      )
})

test('doctor: all rights, and those that are missing, by the server’s own word', async () => {
  const { lookAtCluster } = await import('../../../src/doctor/cluster.ts')
  const wish = (file: string) =>
    ({ strategy: 'kubernetes', kinds: ['deployment'], namespace: '', kubeconfig: file, context: '' }) as const
  const few = [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list'] }]
  const found = await lookAtCluster(wish(await accountWith('doctored', few)), host)
  const rights = found.find(({ check }) => check === 'rights')
  assert.equal(rights?.state, 'missing')
  assert.match(rights?.what ?? '', /patch deployments/)
  assert.match(rights?.cure ?? '', /Bind service account `doctored` .*resources: \["deployments"\], verbs: \["patch"\]/)
  assert.doesNotMatch(rights?.cure ?? '', /verbs: \["get", "list", "patch"\].*deployments/)
  const whole = await lookAtCluster(wish(kubeconfig), host)
  assert.deepEqual(
    whole.filter(({ state }) => state === 'missing'),
    [],
  )
})

test('priority: an application takes the place of a batch job; a deployment takes nobody’s, and comes first when there is room', {
  skip: withoutKubectl,
}, async () => {
  await applyReally(['PriorityClass'], [''])
  const node = `slipway-priority-${process.pid}`
  await makeNode(node)
  const pods = '/api/v1/namespaces/shop/pods'
  const put = (name: string, cpu: string, priorityClassName?: string) =>
    admin.post(pods, {
      metadata: { name },
      spec: {
        nodeSelector: { 'kubernetes.io/hostname': node },
        terminationGracePeriodSeconds: 0,
        ...(priorityClassName === undefined ? {} : { priorityClassName }),
        containers: [{ name: 'a', image: 'busybox:1.37.0', resources: { requests: { cpu } } }],
      },
    })
  // No kubelet lets go of a pod that is to end.
  const nodeOf = async (name: string): Promise<string | undefined> => {
    const { items } = await admin.get(pods)
    for (const { metadata } of items)
      if (metadata.deletionTimestamp !== undefined)
        await admin.remove(`${pods}/${metadata.name}`, { gracePeriodSeconds: 0 }).catch(() => undefined)
    return items.find(({ metadata }: Answer) => metadata.name === name)?.spec.nodeName
  }
  try {
    await put('batch', '1500m', 'slipway-batch')
    await until('the batch job has the node', async () => (await nodeOf('batch')) === node)
    await put('deploy', '1', 'slipway-deploy')
    await until('the scheduler has seen the deployment, and found no room', async () => {
      const { status } = await admin.get(`${pods}/deploy`)
      return status.conditions?.some(({ reason }: Answer) => reason === 'Unschedulable')
    })
    await put('waiting', '1', 'slipway-batch')
    assert.equal(await nodeOf('batch'), node)
    await put('application', '600m')
    await until('the application took the batch job’s place', async () => (await nodeOf('application')) === node)
    await until('the deployment came first', async () => (await nodeOf('deploy')) === node)
    assert.equal(await nodeOf('waiting'), undefined)
  } finally {
    for (const name of ['batch', 'deploy', 'waiting', 'application'])
      await admin.remove(`${pods}/${name}`, { gracePeriodSeconds: 0 }).catch(() => undefined)
    await admin.remove(`/api/v1/nodes/${node}`)
  }
})

test('a runner with a job is not evicted', { skip: withoutKubectl }, async () => {
  await applyReally(['PodDisruptionBudget', 'LimitRange'], ['arc-runners'])
  const pods = '/api/v1/namespaces/arc-runners/pods'
  const labels = { 'slipway.dev/runner': 'deploy' }
  await until('there is an account for pods', () =>
    admin.get('/api/v1/namespaces/arc-runners/serviceaccounts/default').then(
      () => true,
      () => false,
    ),
  )
  await admin.post(pods, {
    metadata: { name: 'runner', labels },
    spec: { containers: [{ name: 'a', image: 'busybox:1.37.0', command: ['sleep', '600'] }] },
  })
  try {
    await admin.merge(`${pods}/runner/status`, {
      status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] },
    })
    await until('the budget knows its pods', async () => {
      const { status } = await admin.get('/apis/policy/v1/namespaces/arc-runners/poddisruptionbudgets/runners')
      return status.observedGeneration === 1 && status.currentHealthy === 1
    })
    const evict = admin.post(`${pods}/runner/eviction`, {
      apiVersion: 'policy/v1',
      kind: 'Eviction',
      metadata: { name: 'runner' },
    })
    await assert.rejects(evict, /429/)
  } finally {
    await admin.remove(`${pods}/runner`, { gracePeriodSeconds: 0 })
  }
})

/** Each by itself, so that one of a kind that is not installed hides no other. */
async function tryAll(manifests: readonly Manifest[], say: (line: string) => void): Promise<void> {
  const faults: string[] = []
  for (const manifest of manifests) {
    const name = `${manifest.kind} ${manifest.metadata.namespace ?? ''}/${manifest.metadata.name}`
    if (!(await isServed(manifest.apiVersion, manifest.kind))) {
      say(`left out: ${name}, as ${manifest.apiVersion} is not installed`)
      continue
    }
    const input = JSON.stringify(manifest)
    const flags = ['--server-side', '--force-conflicts', '--dry-run=server', '--validate=strict', '-f', '-']
    await run(kubectl, ['apply', ...flags], input).catch((error: unknown) => faults.push(`${name}: ${error}`))
  }
  assert.deepEqual(faults, [])
}

/** What is created here goes with its namespace; priority classes stay. */
async function applyReally(kinds: readonly string[], namespaces: readonly string[]): Promise<void> {
  const manifests = documentsOf(await run(kubectl, ['kustomize', join(folder, 'overlays/production')]))
  const wanted = manifests.filter(
    ({ kind, metadata }) => kinds.includes(kind) && namespaces.includes(metadata.namespace ?? ''),
  )
  for (const each of kinds)
    assert.ok(
      wanted.some(({ kind }) => kind === each),
      each,
    )
  await run(
    kubectl,
    ['apply', '--server-side', '--force-conflicts', '-f', '-'],
    wanted.map((each) => JSON.stringify(each)).join('\n---\n'),
  )
}

async function isServed(apiVersion: string, kind: string): Promise<boolean> {
  const path = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`
  const list = await admin.get(path).catch(() => undefined)
  return list?.resources.some((each: Answer) => each.kind === kind) ?? false
}

async function makeNode(name: string): Promise<void> {
  await admin.post('/api/v1/nodes', {
    metadata: { name, labels: { 'kubernetes.io/hostname': name } },
    spec: { taints: [] },
  })
  const capacity = { cpu: '2', memory: '4Gi', pods: '10' }
  const conditions = [{ type: 'Ready', status: 'True', reason: 'Test', lastHeartbeatTime: new Date().toISOString() }]
  await admin.merge(`/api/v1/nodes/${name}/status`, { status: { capacity, allocatable: capacity, conditions } })
  await until('the node may be used', async () => {
    const { spec } = await admin.get(`/api/v1/nodes/${name}`)
    const taints: readonly Answer[] = spec.taints ?? []
    if (taints.length > 0) await admin.merge(`/api/v1/nodes/${name}`, { spec: { taints: null } })
    return taints.length === 0
  })
}

function documentsOf(text: string): readonly Manifest[] {
  return parseAllDocuments(text).flatMap((document) => {
    const value = document.toJS()
    return value === null ? [] : [value]
  })
}

function run(program: string, args: readonly string[], input = ''): Promise<string> {
  const more = program === kubectl && args[0] !== 'kustomize' ? ['--kubeconfig', kubeconfig] : []
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...args, ...more], { maxBuffer: 64 * 1024 ** 2 }, (error, out, problem) =>
      error === null ? resolve(out) : reject(new Error(problem || error.message)),
    )
    child.stdin?.end(input)
  })
}
