import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse, parseAllDocuments } from 'yaml'
import { type Rule, rules } from '../../src/kubernetes/objects/rights.ts'
import { listFiles, readText, root } from './tree.ts'

const folder = 'deploy/kubernetes/'
const files = listFiles().filter((file) => file.startsWith(folder))
const manifests = files.filter((file) => file.endsWith('.yaml'))

/** The Role of docs/kubernetes.md. */
function documented(): unknown {
  const [, block = ''] = /```yaml\n([^`]*kind: Role\n[^`]*)```/.exec(readText('docs/kubernetes.md')) ?? []
  return parse(block)
}

// biome-ignore lint/suspicious/noExplicitAny: YAML of ours, looked into by the assertions.
function objectsOf(file: string): readonly any[] {
  return parseAllDocuments(readText(folder + file)).map((document) => {
    expect([file, document.errors, document.warnings]).toEqual([file, [], []])
    return document.toJS()
  })
}

const find = (file: string, kind: string, name: string) =>
  objectsOf(file).find((each) => each.kind === kind && each.metadata.name === name)

const asRole = ({ group, resources, verbs }: Rule) => ({ apiGroups: [group], resources, verbs })

test('the Role of docs/kubernetes.md, and that of deploy/kubernetes, have exactly the rules of the source', () => {
  expect(documented()).toMatchObject({ kind: 'Role', rules: rules.map(asRole) })
  expect(find('base/application/role.yaml', 'Role', 'slipway').rules).toEqual(rules.map(asRole))
})

test('the action at the root is the doctor under the name of the suite', () => {
  const own = parse(readText('actions/doctor/action.yml'))
  const expected = { ...own, name: 'Slipway', runs: { ...own.runs, main: 'actions/doctor/index.js' } }
  expect(parse(readText('action.yml'))).toEqual(expected)
})

test.each(manifests)('%s is YAML, and a list of objects or of values', (file) => {
  const objects = objectsOf(file.slice(folder.length))
  expect(objects.length).toBeGreaterThan(0)
  if (file.includes('.values.')) return
  for (const object of objects)
    expect(object).toMatchObject({ apiVersion: expect.any(String), kind: expect.any(String) })
})

test('every manifest is in a kustomization, and all that these name is there', () => {
  const named = manifests
    .filter((file) => file.endsWith('/kustomization.yaml'))
    .flatMap((file) => {
      const { resources = [], components = [] } = parse(readText(file))
      return [...resources, ...components].map((each: string) => join(dirname(file), each))
    })
  expect(named.filter((each) => !existsSync(join(root, each)))).toEqual([])
  const wanted = manifests.filter((file) => !/\/kustomization\.yaml$|\/arc\//.test(file))
  expect(wanted.filter((file) => !named.includes(file))).toEqual([])
})

test('every image has a version', () => {
  const found = files.flatMap((file) =>
    [...readText(file).matchAll(/^ *(?:image: |FROM |# COPY --from=)(\S+)/gm)].map(([, image = '']) => image),
  )
  expect(found.length).toBeGreaterThan(5)
  expect(found.filter((image) => !/:v?\d+\.\d+(?:\.\d+)?$/.test(image))).toEqual([])
})

test('charts: one version in values, README and upgrade', () => {
  const text = files.map(readText).join('\n')
  const versions = [...text.matchAll(/(?:--version |tag: |charts )(\d+\.\d+\.\d+)/g)].map(([, version]) => version)
  expect(versions.length).toBeGreaterThan(5)
  expect(new Set(versions).size).toBe(1)
})

test('the accounts, classes and labels that one manifest names, another makes', () => {
  const account = find('base/runners/account.yaml', 'ServiceAccount', 'deployer').metadata.name
  const hook = parse(find('base/runners/hook-template.yaml', 'ConfigMap', 'hook-template').data['template.yaml'])
  const [direct, indirect] = ['runners', 'runners-kubernetes'].map((name) =>
    parse(readText(`${folder}arc/${name}.values.yaml`)),
  )
  const classes = objectsOf('base/priorities.yaml').map(({ metadata }) => metadata.name)
  const pods = [hook, direct.template, indirect.template]
  expect([hook.spec.serviceAccountName, direct.template.spec.serviceAccountName]).toEqual([account, account])
  expect(pods.map(({ spec }) => classes.includes(spec.priorityClassName))).toEqual([true, true, true])
  expect(find('base/application/binding.yaml', 'RoleBinding', 'slipway').subjects).toEqual([
    { kind: 'ServiceAccount', name: account, namespace: 'arc-runners' },
  ])
  const label = { 'slipway.dev/runner': 'deploy' }
  expect([hook.metadata.labels, direct.template.metadata.labels]).toEqual([label, label])
  expect(indirect.template.metadata.labels).not.toEqual(label)
  const mount = indirect.template.spec.containers[0].env[0]
  expect(mount).toEqual({
    name: 'ACTIONS_RUNNER_CONTAINER_HOOK_TEMPLATE',
    value: `${indirect.template.spec.containers[0].volumeMounts[0].mountPath}/template.yaml`,
  })
})

/** The files that an overlay applies. */
function appliedBy(folderOf: string): readonly string[] {
  const { resources = [], components = [] } = parse(readText(`${folder}${folderOf}/kustomization.yaml`))
  return [...resources, ...components].flatMap((each: string) => {
    const path = join(folderOf, each)
    return path.endsWith('.yaml') ? [path] : appliedBy(path)
  })
}

test('Velero’s rights, which reach every secret of the cluster, are of an account that no overlay makes', () => {
  const bindings = manifests.flatMap((file) => {
    const path = file.slice(folder.length)
    const found = objectsOf(path).filter(({ kind }) => /^(?:Cluster)?RoleBinding$/.test(kind))
    return found.flatMap(({ subjects }) => subjects.map(({ name }: { name: string }) => `${name} ${path}`))
  })
  expect(bindings).toEqual([
    'deployer base/application/binding.yaml',
    'backup components/backup/rights.yaml',
    'backup components/backup/rights.yaml',
  ])
  for (const overlay of ['overlays/kind', 'overlays/production']) {
    const applied = appliedBy(overlay)
    expect(applied).toContain('base/application/binding.yaml')
    expect(applied).not.toContain('components/backup/rights.yaml')
  }
  expect(appliedBy('overlays/production')).toContain('components/velero/schedule.yaml')
  const [own, usual] = ['runners-backup', 'runners'].map((name) => parse(readText(`${folder}arc/${name}.values.yaml`)))
  const account = find('components/backup/rights.yaml', 'ServiceAccount', 'backup').metadata.name
  const { spec } = usual.template
  expect(own).toEqual({
    ...usual,
    runnerScaleSetName: 'backup',
    runnerGroup: 'backup',
    maxRunners: 2,
    template: { ...usual.template, spec: { ...spec, serviceAccountName: account } },
  })
  for (const page of ['docs/recovery.md', 'deploy/kubernetes/README.md'])
    expect(readText(page)).toContain(`runs-on: ${own.runnerScaleSetName}`)
})

test('priorities: below every application, above what the autoscaler gives up, and nobody’s place is taken', () => {
  const classes = objectsOf('base/priorities.yaml')
  expect(classes.map(({ preemptionPolicy }) => preemptionPolicy)).toEqual(['Never', 'Never'])
  const [deploy, batch] = classes.map(({ value }) => value)
  expect([deploy < 0, deploy > batch, batch >= -10]).toEqual([true, true, true])
})

test('network: both namespaces deny by default, and the way to MySQL is open from both ends', () => {
  for (const file of ['base/runners/network.yaml', 'base/mysql/network.yaml'])
    expect(find(file, 'NetworkPolicy', 'default-deny').spec).toEqual({
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
    })
  const out = find('base/runners/network.yaml', 'NetworkPolicy', 'mysql').spec
  const into = find('base/mysql/network.yaml', 'NetworkPolicy', 'runners').spec
  expect(into.ingress[0].from[0].podSelector).toEqual(out.podSelector)
  expect(out.egress[0].to[0].podSelector).toEqual(into.podSelector)
  expect(out.egress[0].ports).toEqual(into.ingress[0].ports)
  const { spec } = find('base/mysql/mysql.yaml', 'StatefulSet', 'mysql')
  expect(spec.template.metadata.labels).toEqual(into.podSelector.matchLabels)
  const dns = find('base/runners/network.yaml', 'NetworkPolicy', 'dns').spec.egress[0].ports
  expect(dns.map(({ protocol, port }: { protocol: string; port: number }) => `${protocol} ${port}`)).toEqual([
    'UDP 53',
    'TCP 53',
  ])
})

test.each([
  ['Completed', 0],
  ['PartiallyFailed', 1],
  ['Failed', 1],
  ['FailedValidation', 1],
  ['', 1],
])('velero-backup.sh: a backup that is «%s» ends with %i, though velero ends well', (phase, expected) => {
  const bin = mkdtempSync(join(tmpdir(), 'slipway-velero-'))
  try {
    const status = phase === '' ? '{}' : `{ "status": {\n "phase": "${phase}" } }`
    writeFileSync(join(bin, 'velero'), `#!/bin/sh\n[ "$2" = get ] && echo '${status}'\nexit 0\n`)
    chmodSync(join(bin, 'velero'), 0o755)
    const env = { PATH: `${bin}:${process.env['PATH']}` }
    let code = 0
    try {
      execFileSync('sh', [join(root, folder, 'velero-backup.sh'), 'before-1', 'mysql'], { env, stdio: 'pipe' })
    } catch (error) {
      code = Number(Reflect.get(Object(error), 'status'))
    }
    expect(code).toBe(expected)
  } finally {
    rmSync(bin, { recursive: true, force: true })
  }
})
