/** The shipped bundle on a runner where one thing is missing: it is found, told with its cure, and nothing else is complained of. */
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { freePort } from '../../support/database.ts'
import { FakeServer } from '../../support/fake-database.ts'
import { listen } from '../../support/listen.ts'
import { ill, openStage, problemsOf, type Stage, type Wish } from './stage.ts'

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

test('a healthy runner: everything is looked at and told, nothing is written anywhere', async () => {
  await using stage = await openStage()
  const result = await stage.run({ with: { strategy: 'blue-green', namespace: 'prod' } })
  expect([result.exitCode, problemsOf(result), result.outputs['result'], result.outputs['reason']]).toEqual([
    0,
    [],
    'ok',
    'all-there',
  ])
  const checks: readonly Record<string, string>[] = JSON.parse(result.outputs['checks'] ?? 'null')
  const seen = new Set(checks.filter(({ state }) => state === 'ok').map(({ check }) => check))
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'node',
      'git',
      'ca',
      'disk',
      'github',
      'clock',
      'token',
      'permission',
      'database',
      'rights',
    ]),
  )
  expect(result.summary).toContain('we are system:serviceaccount:prod:deployer')
  expect(stage.fake.requests.filter(({ method, route }) => method !== 'GET' && route !== 'POST /graphql')).toEqual([])
  const written = stage.kubernetes.requests.filter((line) => !/^GET |^POST .*\/selfsubject(access)?reviews$/.test(line))
  expect(written).toEqual([])
  expect(stage.mysql.received.length).toBe(0)
})

interface Defect {
  readonly name: string
  readonly expected: RegExp
  readonly job?: string
  readonly plant: (stage: Stage) => Wish | Promise<Wish>
}

const defects: readonly Defect[] = [
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
    expected: /^node: Node 24\.4\.1 cannot be given a proxy.*24\.14 can; Update the runner/,
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
    expected: /^git: .*no folder of PATH.*; Use a runner image that has git.*apt-get install -y git/,
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
    expected: /^clock: this machine’s is 3[56]\d\d s ahead of GitHub’s; Let the node keep time/,
  },
  {
    name: 'a proxy whose address cannot be read',
    plant: () => ({ env: { HTTPS_PROXY: 'ftp://proxy:1', GITHUB_API_URL: 'https://github.example/api/v3' } }),
    expected: /^proxy: HTTPS_PROXY is `ftp:.*allowed are the schemes.*; Change it in the environment/,
  },
  {
    name: 'a name that leads nowhere',
    plant: () => ({ with: { host: 'mysql.shop.invalid' } }),
    expected: /^dns: mysql\.shop\.invalid: name .*; Check the name .*UDP and TCP 53/,
  },
  {
    name: 'GitHub out of reach',
    plant: async () => ({ env: { GITHUB_API_URL: `http://127.0.0.1:${await freePort()}` } }),
    expected: /^github: .*connection refused.*; Let the runner reach it by HTTPS.*NetworkPolicy/,
  },
  {
    name: 'a token that was revoked',
    plant: () => ({ token: 'ghs_another' }),
    expected: /^token: GitHub does not know it \(401\); The default of input `token`/,
  },
  {
    name: 'a line of permissions that the workflow does not have',
    job: 'permissions: { actions: read, contents: read, deployments: write, issues: read }',
    plant: () => ({}),
    expected: /^permission: `issues: write`: the workflow file gives `issues: read`; Put `issues: write` under/,
  },
  {
    name: 'a permission that the organization takes away',
    plant: ({ fake }) => {
      fake.setPermissions({ deployments: 'none' })
      return {}
    },
    expected: /^permission: `deployments: write`: the token may not even read; Put/,
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
    expected: /^account: There is no API server to talk to.*; Give one of them.*hook template/,
  },
  {
    name: 'an account that the cluster does not know',
    plant: ({ kubernetes, folder }) => {
      const text = readFileSync(kubernetes.kubeconfig(folder), 'utf8')
      writeFileSync(join(folder, 'stranger.yml'), text.replace(kubernetes.token, 'another-token'))
      return { with: { kubeconfig: join(folder, 'stranger.yml') } }
    },
    expected: /^account: .*does not know us.*; Renew the token/,
  },
  {
    name: 'a right that no Role gives',
    plant: ({ kubernetes }) => {
      kubernetes.allow(['get deployments', 'list deployments', 'get replicasets', 'list replicasets'])
      return { with: { strategy: 'kubernetes', workload: 'deployment/web' } }
    },
    expected:
      /^rights: .*patch deployments.*; Bind service account `deployer` of namespace `prod` to a Role in `prod` with .*`{apiGroups: \["apps"\], resources: \["deployments"\], verbs: \["patch"\]}`/,
  },
  {
    name: 'helm, which is not there',
    plant: (stage) => ({ with: { strategy: 'helm' }, env: { PATH: pathWith(stage, 'echo git version 2.45.0') } }),
    expected: /^helm: helm is in no folder of PATH; Put helm 3 or 4 into the runner image/,
  },
]

test.each(defects)('it finds $name', async ({ plant, expected, job }) => {
  await using stage = await openStage(job)
  const result = await stage.run(await plant(stage))
  const problems = problemsOf(result)
  // What the defect hides is not looked at, and not guessed.
  const hidden = /github\.example/.test(problems.join())
    ? problems.filter((each) => !/^(?:dns|github): /.test(each))
    : problems
  expect(hidden.length).toBeGreaterThan(0)
  expect(hidden.filter((each) => !expected.test(each))).toEqual([])
  expect([result.exitCode, result.outputs['result']]).toEqual([1, 'missing'])
  expect(result.summary).toContain('❌ missing')
  expect(result.annotations.map(({ kind }) => kind)).toEqual(problems.map(() => 'error'))
})

test('a pod whose own API server would be asked through the proxy', async () => {
  await using stage = await openStage()
  const account = join(stage.folder, 'account')
  mkdirSync(account)
  writeFileSync(join(account, 'token'), stage.kubernetes.token)
  writeFileSync(join(account, 'namespace'), 'prod')
  writeFileSync(join(account, 'ca.crt'), readFileSync(stage.certificates.ca))
  const env = {
    KUBERNETES_SERVICE_HOST: '10.96.0.1',
    SLIPWAY_SERVICE_ACCOUNT: account,
    HTTPS_PROXY: `http://127.0.0.1:${await freePort()}`,
  }
  const result = await stage.run({ with: { kubeconfig: '', namespace: 'prod' }, env })
  expect(problemsOf(result)).toEqual([
    expect.stringMatching(/^proxy: the API server 10\.96\.0\.1 .*through the proxy; Add `10\.96\.0\.1`.*NO_PROXY/),
    expect.stringMatching(/^cluster: The API server 10\.96\.0\.1/),
  ])
})

test('an authority that opens TLS and is not trusted', async () => {
  await using stage = await openStage()
  const { cert, key } = stage.certificates.server
  const pair = { cert: readFileSync(cert), key: readFileSync(key) }
  const { port, stop } = await listen(createServer(pair, (_request, response) => response.end('{}')))
  const result = await stage.run({ env: { GITHUB_API_URL: `https://127.0.0.1:${port}` } })
  await stop()
  expect(problemsOf(result)).toEqual([
    expect.stringMatching(/^github: .*certificate.*; Where a proxy opens TLS.*NODE_EXTRA_CA_CERTS/),
  ])
})

test('what does not answer is given up', async () => {
  await using stage = await openStage()
  await using silent = await new FakeServer(() => {}).listen()
  const result = await stage.run({ env: { GITHUB_API_URL: `http://127.0.0.1:${silent.port}` } })
  expect(problemsOf(result)).toEqual([expect.stringMatching(/^github: .*no answer within 5000 ms/)])
})
