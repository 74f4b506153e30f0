import { type Patient, patients, permissionsFor, rulesFor } from '../../src/doctor/needs.ts'
import { grantOf } from '../../src/doctor/permissions.ts'
import { describeRights, rightsFor } from '../../src/kubernetes/objects/rights.ts'
import { listActions, readText } from '../contract/tree.ts'

test('every action except the doctor itself can be named', () => {
  expect([...patients, 'doctor'].toSorted()).toEqual(listActions())
})

test.each(patients)('%s: its needs are in its README, under Permissions', (name: Patient) => {
  const [, part = ''] = readText(`actions/${name}/README.md`).split(/^#+ Permissions$/m)
  const page = part.split(/^#+ /m)[0] ?? ''
  const lines = Object.entries(permissionsFor([name], undefined)).map(([scope, level]) => `\`${scope}: ${level}\``)
  expect(lines.filter((line) => !page.includes(line))).toEqual([])
  if (lines.length === 0) expect(page).toContain('None')
})

test('for several actions and a strategy, the higher level counts', () => {
  expect(permissionsFor(['deployment-history', 'rollback'], 'redeploy')).toEqual({
    actions: 'write',
    contents: 'read',
    deployments: 'write',
    issues: 'write',
    'pull-requests': 'read',
  })
  expect(permissionsFor([], undefined)).toEqual({})
})

const workflow = (top: string, job: string) => `on: push\n${top}\njobs:\n  deploy:\n    ${job}\n    runs-on: x\n`

test.each<readonly [string, string, string, string | undefined]>([
  ['the job says', 'permissions: {}', 'permissions: { issues: write }', 'write'],
  ['the job says another', 'permissions: write-all', 'permissions: { contents: read }', 'none'],
  ['the workflow says', 'permissions: { issues: read }', '', 'read'],
  ['all may be written', 'permissions: write-all', '', 'write'],
  ['all may be read', '', 'permissions: read-all', 'read'],
  ['nothing is given', 'permissions: {}', '', 'none'],
  ['nothing is said', '', '', undefined],
])('permissions of a workflow file: %s', async (_, top, job, expected) => {
  const grant = await grantOf(workflow(top, job), 'deploy')
  expect(grant?.('issues')).toBe(expected)
})

test('permissions of a file that is not a workflow, or has another job, are unknown', async () => {
  expect(await grantOf('a: [', 'deploy')).toBeUndefined()
  expect(await grantOf(workflow('', ''), 'other')).toBeUndefined()
  expect(await grantOf(workflow('', ''), 'constructor')).toBeUndefined()
})

test('rights: those of the strategy and of the kinds, as lines of a Role', () => {
  expect(rulesFor('kubernetes', ['deployment', 'canary'])).toEqual(['workloads', 'canary'])
  expect(describeRights(rightsFor(['blue-green']))).toEqual([
    '{apiGroups: [""], resources: ["services"], verbs: ["get", "patch"]}',
    '{apiGroups: ["discovery.k8s.io"], resources: ["endpointslices"], verbs: ["list"]}',
  ])
})
