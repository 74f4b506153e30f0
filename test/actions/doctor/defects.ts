/** What can be missing on a runner, planted one by one: on a fake cluster by `npm test`, on a real one by `npm run test:kubernetes`. */
import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../support/database.ts'
import type { StepResult } from '../../support/runner.ts'
import { ill, problemsOf, type Stage, type Wish } from './stage.ts'

/** A folder with one program, which may say of itself what it wants. */
function pathWith(stage: Stage, script: string): string {
  const bin = join(stage.folder, 'bin')
  mkdirSync(bin, { recursive: true })
  symlinkSync('/bin/sh', join(bin, 'sh'))
  if (script !== '') {
    writeFileSync(join(bin, 'git'), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, 'git'), 0o755)
  }
  return bin
}

/** One thing that is missing, and what is said of it. */
export interface Defect {
  readonly name: string
  readonly expected: RegExp
  readonly job?: string
  readonly plant: (stage: Stage) => Wish | Promise<Wish>
}

/** Each is planted alone. */
export const defects: readonly Defect[] = [
  {
    name: 'a runtime that cannot be given the proxy',
    plant: () => ({
      env: {
        NODE_OPTIONS: ill,
        TEST_NODE_VERSION: '24.4.1',
        HTTPS_PROXY: 'http://127.0.0.1:9',
        GITHUB_API_URL: 'https://github.example/api/v3',
      },
    }),
    expected: /^node: Node 24\.4\.1 does not support a proxy.*24\.14 and later support it; Update the runner/,
  },
  {
    name: 'an old runtime',
    plant: () => ({ env: { NODE_OPTIONS: ill, TEST_NODE_VERSION: '20.19.0' } }),
    expected: /^node: Node 20\.19\.0; the actions run on 24; Update the runner/,
  },
  {
    name: 'no git',
    plant: (stage) => ({ with: { for: 'version-bump' }, env: { PATH: pathWith(stage, '') } }),
    job: 'permissions: { contents: write }',
    expected: /^git: .*no folder of PATH.*; Use a runner image with git.*apt-get install -y git/,
  },
  {
    name: 'a git that is too old',
    plant: (stage) => ({
      with: { for: 'version-bump' },
      env: { PATH: pathWith(stage, 'echo git version 2.25.1') },
    }),
    job: 'permissions: { contents: write }',
    expected: /^git: git version 2\.25\.1; 2\.31 is needed; Update git/,
  },
  {
    name: 'authorities that are not where they are said to be',
    plant: ({ folder }) => ({ env: { NODE_EXTRA_CA_CERTS: join(folder, 'none.pem') } }),
    expected: /^ca: NODE_EXTRA_CA_CERTS names `.*none\.pem`, which cannot be read.*; Mount a PEM file/,
  },
  {
    name: 'a full disk',
    plant: () => ({ env: { NODE_OPTIONS: ill, TEST_DISK: 'full' } }),
    expected: /^disk: 0 MiB free at .*; 512 MiB are needed; Give the runner a larger work volume/,
  },
  {
    name: 'a clock that is an hour ahead',
    plant: () => ({ env: { NODE_OPTIONS: ill, TEST_CLOCK_OFFSET: '3600000' } }),
    expected: /^clock: this machine’s is 3[56]\d\d s ahead of GitHub’s; Synchronize the clock of the node/,
  },
  {
    name: 'a proxy whose address cannot be read',
    plant: () => ({ env: { HTTPS_PROXY: 'ftp://proxy:1', GITHUB_API_URL: 'https://github.example/api/v3' } }),
    expected: /^proxy: HTTPS_PROXY is `ftp:.*allowed schemes: .*; Change it in the environment/,
  },
  {
    name: 'a name that leads nowhere',
    plant: () => ({ with: { host: 'mysql.shop.invalid' } }),
    expected: /^dns: mysql\.shop\.invalid: name .*; Check the name .*UDP and TCP 53/,
  },
  {
    name: 'GitHub out of reach',
    plant: async () => ({ env: { GITHUB_API_URL: `http://127.0.0.1:${await freePort()}` } }),
    expected: /^github: .*connection refused.*; Allow the runner to reach it by HTTPS.*NetworkPolicy/,
  },
  {
    name: 'a token that was revoked',
    plant: () => ({ token: 'ghs_another' }),
    expected: /^token: GitHub rejects it \(401\); The default of input `token`/,
  },
  {
    name: 'a line of permissions that the workflow does not have',
    job: 'permissions: { actions: read, contents: read, deployments: write, issues: read }',
    plant: () => ({}),
    expected: /^permission: `issues: write`: the workflow file gives `issues: read`; Add `issues: write` under/,
  },
  {
    name: 'a permission that the organization takes away',
    plant: ({ fake }) => {
      fake.setPermissions({ deployments: 'none' })
      return {}
    },
    expected: /^permission: `deployments: write`: the token cannot even read it; Add/,
  },
  {
    name: 'a database that refuses connections',
    plant: async () => ({ with: { port: String(await freePort()) } }),
    expected: /^database: MySQL on 127\.0\.0\.1:\d+ refuses connections; Check host and port.*two NetworkPolicies/,
  },
  {
    name: 'a database without TLS',
    plant: () => ({ with: { user: 'me', password: 'p', 'ssl-mode': 'required' } }),
    expected: /^database: Cannot connect to MySQL.*; Set `ssl-mode: preferred`/,
  },
  {
    name: 'a database that turns the user away',
    plant: () => ({ with: { user: 'me', password: 'p' } }),
    expected: /^database: Cannot connect to MySQL.*Access denied.*; Change `user` and `password`/,
  },
  {
    name: 'an API server out of reach',
    plant: async ({ kubernetes, folder }) => {
      const file = kubernetes.kubeconfig(folder)
      const elsewhere = readFileSync(file, 'utf8').replace(kubernetes.server, `https://127.0.0.1:${await freePort()}`)
      writeFileSync(join(folder, 'elsewhere.yml'), elsewhere)
      return { with: { kubeconfig: join(folder, 'elsewhere.yml') } }
    },
    expected: /^cluster: The API server 127\.0\.0\.1:\d+ .*connection refused.*; Check its address.*network policy/,
  },
  {
    name: 'an API server whose authority is another',
    plant: ({ kubernetes, folder, certificates }) => {
      const other = readFileSync(certificates.otherCa).toString('base64')
      const text = readFileSync(kubernetes.kubeconfig(folder), 'utf8')
      writeFileSync(
        join(folder, 'other.yml'),
        text.replace(/certificate-authority-data: [^}]+/, `certificate-authority-data: ${other}`),
      )
      return { with: { kubeconfig: join(folder, 'other.yml') } }
    },
    expected: /^cluster: The API server .*certificate/,
  },
  {
    name: 'no service account',
    plant: ({ folder }) => ({ with: { kubeconfig: '', namespace: 'prod' }, env: { HOME: folder } }),
    expected: /^account: No API server was found.*Provide one of them; .*hook template/,
  },
  {
    name: 'an account that the cluster does not know',
    plant: ({ kubernetes, folder }) => {
      const text = readFileSync(kubernetes.kubeconfig(folder), 'utf8')
      writeFileSync(join(folder, 'stranger.yml'), text.replace(kubernetes.token, 'another-token'))
      return { with: { kubeconfig: join(folder, 'stranger.yml') } }
    },
    expected: /^account: .*rejected the credentials.*; Renew the token/,
  },
  {
    name: 'a right that no Role gives',
    plant: async ({ kubernetes }) => {
      await kubernetes.allow(['get deployments', 'list deployments', 'get replicasets', 'list replicasets'])
      return { with: { strategy: 'kubernetes', workload: 'deployment/web' } }
    },
    expected:
      /^rights: .*patch deployments.*; Bind service account `deployer[\w-]*` of namespace `[\w-]+` to a Role in `[\w-]+` with .*`{apiGroups: \["apps"\], resources: \["deployments"\], verbs: \["patch"\]}`/,
  },
  {
    name: 'helm, which is not there',
    plant: (stage) => ({ with: { strategy: 'helm' }, env: { PATH: pathWith(stage, 'echo git version 2.45.0') } }),
    expected: /^helm: helm is in no folder of PATH; Add helm 3 or 4 to the runner image/,
  },
]

/** Throws where the problems of a run are not what the defect makes, or the run does not end as it has to. */
export function judge(result: StepResult, expected: RegExp): void {
  const problems = problemsOf(result)
  // What the defect hides is not checked, and not guessed.
  const hidden = /github\.example/.test(problems.join())
    ? problems.filter((each) => !/^(?:dns|github): /.test(each))
    : problems
  assert.ok(hidden.length > 0, result.log)
  assert.deepEqual(
    hidden.filter((each) => !expected.test(each)),
    [],
  )
  assert.deepEqual([result.exitCode, result.outputs['result']], [1, 'missing'])
  assert.ok(result.summary.includes('❌ missing'))
  assert.deepEqual(
    result.annotations.map(({ kind }) => kind),
    problems.map(() => 'error'),
  )
}
