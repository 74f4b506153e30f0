/** The shipped `doctor` against a real API server, with a fake GitHub and a MySQL that answers: a healthy runner, and each planted defect. */
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { rules } from '../../../src/kubernetes/objects/rights.ts'
import { defects, judge } from '../../actions/doctor/defects.ts'
import { type Cluster, openStage, problemsOf } from '../../actions/doctor/stage.ts'
import { accountWith, admin, namespace } from './cluster.ts'

let count = 0

/** A service account of its own with the documented rights. */
async function openCluster(): Promise<Cluster> {
  count += 1
  const name = count === 1 ? 'healthy' : `deployer-${count}`
  const all = rules.map(({ group, resources, verbs }) => ({ apiGroups: [group], resources, verbs }))
  const file = await accountWith(name, all)
  const { token } = parse(readFileSync(file, 'utf8')).users[0].user
  return {
    server: admin.server,
    token,
    namespace,
    kubeconfig: (folder) => {
      const made = join(folder, 'kubeconfig.yml')
      const ca = Buffer.from(admin.ca ?? '').toString('base64')
      writeFileSync(
        made,
        `current-context: test\ncontexts: [{name: test, context: {cluster: c, user: u, namespace: ${namespace}}}]\nclusters: [{name: c, cluster: {server: "${admin.server}", certificate-authority-data: ${ca}}}]\nusers: [{name: u, user: {token: ${token}}}]\n`,
      )
      return made
    },
    allow: async (rights) => {
      const allowed = rights.map((right) => {
        const [verb = '', resource = ''] = right.split(' ')
        return { apiGroups: ['apps'], resources: [resource], verbs: [verb] }
      })
      await admin.merge(`/apis/rbac.authorization.k8s.io/v1/namespaces/${namespace}/roles/${name}`, { rules: allowed })
    },
    [Symbol.asyncDispose]: async () => undefined,
  }
}

test('a healthy runner', async () => {
  await using stage = await openStage(undefined, openCluster)
  const result = await stage.run({ with: { strategy: 'blue-green', namespace } })
  assert.deepEqual([problemsOf(result), result.exitCode, result.outputs['reason']], [[], 0, 'all-there'])
  assert.ok(result.summary.includes(`we are system:serviceaccount:${namespace}:healthy`))
})

for (const { name, plant, expected, job } of defects)
  test(`it finds ${name}`, async () => {
    await using stage = await openStage(job, openCluster)
    judge(await stage.run(await plant(stage)), expected)
  })
