import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import schema from '../../docs/smoke.schema.json' with { type: 'json' }
import type { Check, CheckPlan } from '../../src/checks/check.ts'
import { readChecks } from '../../src/checks/file/read.ts'
import { UserError } from '../../src/input/user-error.ts'

const isValid = new Ajv({ strict: false }).compile(schema)
const env = {
  BASE_URL: 'https://app.example.com',
  DB_URL: 'sqlite:app.db',
  API_TOKEN: 's3cret',
  HOOK: 'https://me:pass%20word@hook.example.com',
}

const read = (text: string): Promise<CheckPlan> =>
  readChecks(text, 'smoke.yml', { env, vars: { stable: 'https://stable.example.com' } })

async function complaintsOf(text: string): Promise<readonly string[]> {
  try {
    await read(text)
    return []
  } catch (error) {
    if (error instanceof UserError && error.reason === 'invalid-checks') return error.items
    throw error
  }
}

/** A file with one check, told by its kind. */
const one = (kind: string) => `version: 1\nvars: { base: "\${{ env.BASE_URL }}" }\nchecks:\n  - { id: x, ${kind} }\n`
const top = (rest: string) => `version: 1\n${rest}\nchecks: [{ id: x, tcp: { host: db, port: 1 } }]\n`

const issue = `
version: 1
vars: { base: "\${{ env.BASE_URL }}" }
defaults: { timeout: 5s, interval: 2s, within: 2m, consecutive: 3, severity: critical }
settle: 10s
bake: { for: 5m, every: 15s, failure-limit: 2 }
checks:
  - { id: version, version: { url: "{base}/health", json: $.version, equals: "{expected}" } }
  - { id: home, http: { url: "{base}/", status: 2xx, headers: { content-type: /html/ }, body: { contains: Hello } } }
  - { id: api-p95, http: { url: "{base}/api", samples: 50, concurrency: 5, thresholds: ["p(95)<400ms", "errors<1%"] } }
  - { id: vs-stable, compare: { candidate: "{base}/api", baseline: "{stable}/api", metric: latency, samples: 60, tolerance: 20% }, severity: warning }
  - { id: cert, tls: { host: app.example.com, days-left: ">14" } }
  - { id: db, sql: { url-env: DB_URL, query: "SELECT COUNT(*) n FROM users", expect: { value: ">0" } } }
  - { id: port, tcp: { host: db, port: 3306 } }
  - { id: pods, kubernetes: { kind: Deployment, name: web, namespace: prod, image-contains: "{expected}" } }
  - { id: orders-operator, kubernetes: { kind: BookStore.blog.example.com, name: shop, condition: Ready } }
  - { id: journey, command: { run: ["npx", "playwright", "test", "--grep", "@smoke"], parse: junit } }
`

const good: readonly string[] = [
  issue,
  top(''),
  top('vars: {}\ndefaults: {}\nsettle: 0'),
  top('vars: { a: 1.10, b: true, c: "{{not}}" }\nsettle: 1.5m\nbake: { for: 30s }'),
  top('bake: 5m'),
  top('bake: off'),
  top('bake: "off"'),
  top('bake: false'),
  top('defaults: { within: 0, failure-limit: 0, inconclusive-limit: 0, severity: warning }'),
  'version: 1\nchecks:\n  - &a { id: a, tcp: { host: db, port: 1 } }\n  - { id: b, tcp: { host: "{sha}", port: 65535 }, bake: false, timeout: 1ms }\n',
  one('http: { url: "http://x" }'),
  one(
    'http: { url: "HTTPS://x/{expected}?v={sha}", status: [200, "4xx", 503], method: POST, request-body: \'{"a":1}\', request-headers: { x-a: 1 } }',
  ),
  one('http: { url: "{base}", redirect: manual, insecure: true, body: { json: "$[0].a[\\"b c\\"]", equals: 1.10 } }'),
  one('http: { url: "{base}", body: { contains: [a, 1], matches: /a+/i, json: $, equals: /x/ } }'),
  one('http: { url: "{base}", samples: 1, concurrency: 100, thresholds: "avg <= 1.5s" }'),
  one('http: { url: "{base}", samples: 10, thresholds: ["med<1ms", "min<1s", "max<=2s", "p(99.9)<3s"] }'),
  one('http: { url: "{base}", http2: true }'),
  one('version: { url: "{base}" }'),
  one('version: { url: "{base}", header: x-version, equals: 1.10, addresses: dns, cache-busting: false }'),
  one('version: { url: "{base}", text: "/v(\\\\d+)/", addresses: ["10.0.0.1", "[::1]:80"] }'),
  one('version: { url: "{base}", addresses: { pods: { selector: app=web, namespace: prod, port: 8080 } } }'),
  one('compare: { candidate: "{base}", baseline: "{stable}", metric: errors }'),
  one('tls: { host: x }'),
  one('tls: { host: x, port: 8443, servername: y, days-left: ">= 7" }'),
  one('http: { url: "{base}", max-redirects: 50 }'),
  one('http: { url: "{base}", redirect: follow, max-redirects: 1 }'),
  one('http: { url: "{base}", ca-file: "certs/{sha}.pem", cert-file: a.pem, key-file: /tmp/a.key }'),
  one('http: { url: "{base}", insecure: true, cert-file: a.pem, key-file: a.key }'),
  one('tls: { host: x, ca-file: certs/ca.pem }'),
  one('grpc: { url: "{base}", ca-file: certs/ca.pem, cert-file: a, key-file: b }'),
  one('http: { url: "{base}", body: { json: { $.a: ok, "$.b[*].c": ">2", $..d: "!= 0", "$.e[-1]": 5, $: /x/ } } }'),
  one('http: { url: "{base}", body: { json: { "$.a[?(@.name==\'web\' && !@.off || @.n >= 1.5)].b": true } } }'),
  one('http: { url: "{base}", body: { json: { $.a: { count: ">0" }, $.b: { exists: false }, $.c: "=={sha}" } } }'),
  one('http: { url: "{base}", body: { json: { $.a: { equals: ">2", value: "<= {expected}", exists: true } } } }'),
  one('http: { url: "{base}", body: { json: { "$.a[\'it\\\\\'s\']": "", $.ünï: a, $.b.*: 1, $..*: 1 } } }'),
  one('version: { url: "{base}", json: "$.replicas[*].version" }'),
  one('prometheus: { url: "{base}", query: up, expect: 1 }'),
  one(
    'prometheus: { url: "http://p:9090/prom?dedup=true", query: "rate(a{v=\\"{expected}\\"}[5m])", expect: [">=0", "<0.01"], range: 10m }',
  ),
  one('prometheus: { url: "https://p", query: up, expect: "!=0", range: 1h, step: 30s, insecure: true }'),
  one('grpc: { url: "{base}" }'),
  one('grpc: { url: "http://10.0.0.5:50051", service: "shop.{expected}", insecure: true }'),
  one('grpc: { url: "https://api.example.com/", request-headers: { authorization: "Bearer {sha}", tea: 1 } }'),
  one('sql: { url-env: DB_URL, query: SELECT 1 }'),
  one('sql: { url-env: DB_URL, query: SELECT 1, expect: { rows: "> 0", scalar: null } }'),
  one('sql: { url-env: DB_URL, query: SELECT 1, expect: { rows: 3, value: done, empty: false } }'),
  one('kubernetes: { kind: StatefulSet, name: db, rollout: false }'),
  one('kubernetes: { kind: Certificate.v1.cert-manager.io, name: web, condition: Ready }'),
  one('kubernetes: { kind: ConfigMap, name: web }'),
  one('kubernetes: { kind: Rollout, name: web, rollout: true, image-tag: "{expected}", container: web }'),
  one('kubernetes: { kind: Rollout.argoproj.io, name: web, rollout: false }'),
  one('kubernetes: { kind: Canary.v1beta1.flagger.app, name: web, rollout: true }'),
  one('kubernetes: { kind: Deployment.apps, name: web, rollout: true }'),
  one('kubernetes: { kind: ClusterOperator.config.openshift.io, name: a, condition: [Available, Degraded=False] }'),
  one('kubernetes: { kind: Pod, name: a, phase: [Running, Succeeded], condition: { type: Ready, status: False } }'),
  one('kubernetes: { kind: Job, name: a, condition: [{ type: Failed, status: "False", reason: [A, B] }] }'),
  one('command: { run: ./smoke.sh }'),
  one('command: { run: [k6, run, ""], exit-codes: { 99: failed, 108: inconclusive }, env: { A_b: "{expected}" } }'),
  one('command: { run: [npm, test], parse: junit, report: out/report.xml }, timeout: 20m, consecutive: 2'),
]

const bad: readonly string[] = [
  '',
  '[]',
  'version: 1',
  'version: 2\nchecks: [{ id: x, tcp: { host: a, port: 1 } }]',
  'checks: [{ id: x, tcp: { host: a, port: 1 } }]',
  'version: 1\nchecks: []',
  'version: 1\nchecks: { id: x }',
  'version: 1\nchecks: [5]',
  'version: 1\nchecks: [{ tcp: { host: a, port: 1 } }]',
  'version: 1\nchecks: [{ id: "a b", tcp: { host: a, port: 1 } }]',
  'version: 1\nchecks: [{ id: a }]',
  'version: 1\nchecks: [{ id: a, tcp: { host: a, port: 1 }, tls: { host: a } }]',
  'version: 1\nchecks: [{ id: a, tpc: { host: a, port: 1 } }]',
  top('bakes: 1'),
  top('settle: 5'),
  top('settle: 5 minutes'),
  top('settle: true'),
  top('bake: {}'),
  top('bake: 0'),
  top('bake: true'),
  top('bake: on'),
  top('bake: no'),
  top('bake: [5m]'),
  top('bake: 5'),
  top('bake:'),
  top('bake: { for: 0 }'),
  top('bake: { for: 5m, each: 1s }'),
  top('vars: [a]'),
  top('vars: { a: [] }'),
  top('vars: { a: }'),
  top('vars: { 1a: x }'),
  top('vars: { expected: x }'),
  top('defaults: { timeout: 0 }'),
  top('defaults: { timeout: 0s }'),
  top('defaults: { consecutive: 0 }'),
  top('defaults: { consecutive: "3" }'),
  top('defaults: { consecutive: 1.5 }'),
  top('defaults: { severity: Critical }'),
  top('defaults: { bake: true }'),
  one('tcp: { host: a, port: 1 }, retries: 3'),
  one('tcp: { host: a, port: 1 }, bake: yes'),
  one('tcp: { host: a }'),
  one('tcp: { host: a, port: 65536 }'),
  one('tcp: { host: a, port: "80" }'),
  one('tcp: { host: "", port: 80 }'),
  one('tcp: a:80'),
  one('http: { }'),
  one('http: { url: "/path" }'),
  one('http: { url: "{base}", request-headers: { x: "a\\r\\nb: c" } }'),
  one('http: { url: "{base}", body: { contains: "" } }'),
  one('http: { url: "{base}", body: { contains: [a, ""] } }'),
  one('http: { url: "ftp://x" }'),
  one('http: { url: [a] }'),
  one('http: { url: "{base}", statuz: 200 }'),
  one('http: { url: "{base}", status: ok }'),
  one('http: { url: "{base}", status: 600 }'),
  one('http: { url: "{base}", status: [] }'),
  one('http: { url: "{base}", method: get }'),
  one('http: { url: "{base}", redirect: no }'),
  one('http: { url: "{base}", headers: { "a b": c } }'),
  one('http: { url: "{base}", headers: [a] }'),
  one('http: { url: "{base}", headers: { Authorization: a } }'),
  one('http: { url: "{base}", body: Hello }'),
  one('http: { url: "{base}", body: {} }'),
  one('http: { url: "{base}", body: { json: $.a } }'),
  one('http: { url: "{base}", body: { equals: a } }'),
  one('http: { url: "{base}", body: { json: a.b, equals: c } }'),
  one('http: { url: "{base}", body: { matches: abc } }'),
  one('http: { url: "{base}", body: { matches: /abc/g } }'),
  one('http: { url: "{base}", method: HEAD, body: { contains: a } }'),
  one('http: { url: "{base}", samples: 0 }'),
  one('http: { url: "{base}", thresholds: "p(95)<1s" }'),
  one('http: { url: "{base}", concurrency: 2 }'),
  one('http: { url: "{base}", samples: 5, thresholds: ["p95<1s"] }'),
  one('http: { url: "{base}", samples: 5, thresholds: "errors<5ms" }'),
  one('http: { url: "{base}", samples: 5, thresholds: "avg<5%" }'),
  one('http: { url: "{base}", samples: 5, thresholds: "avg>5ms" }'),
  one('version: { url: "{base}", json: $.a, header: b }'),
  one('version: { url: "{base}", text: abc }'),
  one('version: { url: "{base}", addresses: all }'),
  one('version: { url: "{base}", addresses: [] }'),
  one('version: { url: "{base}", addresses: { pods: {} } }'),
  one('version: { url: "{base}", addresses: { nodes: {} } }'),
  one('compare: { candidate: "{base}" }'),
  one('compare: { candidate: "{base}", baseline: "{stable}", tolerance: 0.2 }'),
  one('compare: { candidate: "{base}", baseline: "{stable}", metric: p95 }'),
  one('tls: { host: a, days-left: 14 }'),
  one('tls: { host: a, days-left: "<14" }'),
  one('http: { url: "{base}", max-redirects: 0 }'),
  one('http: { url: "{base}", max-redirects: 51 }'),
  one('http: { url: "{base}", redirect: manual, max-redirects: 3 }'),
  one('http: { url: "{base}", cert-file: a.pem }'),
  one('version: { url: "{base}", key-file: a.pem }'),
  one('compare: { candidate: "{base}", baseline: "{stable}", insecure: true, ca-file: a.pem }'),
  one('http: { url: "{base}", ca-file: " " }'),
  one('tls: { host: x, ca-file: "-----BEGIN CERTIFICATE-----" }'),
  one('grpc: { url: "{base}", cert-file: a.pem, key-file: [b] }'),
  one('http: { url: "{base}", body: { json: {} } }'),
  one('http: { url: "{base}", body: { json: { $.a: b }, equals: c } }'),
  one('http: { url: "{base}", body: { json: { a.b: c } } }'),
  one('http: { url: "{base}", body: { json: { $.a: ">many" } } }'),
  one('http: { url: "{base}", body: { json: { $.a: "<" } } }'),
  one('http: { url: "{base}", body: { json: { $.a: [1] } } }'),
  one('http: { url: "{base}", body: { json: { $.a: } } }'),
  one('http: { url: "{base}", body: { json: { $.a: {} } } }'),
  one('http: { url: "{base}", body: { json: { $.a: { count: many } } } }'),
  one('http: { url: "{base}", body: { json: { $.a: { size: 1 } } } }'),
  one('http: { url: "{base}", body: { json: { $.a: { exists: maybe } } } }'),
  one('http: { url: "{base}", body: { json: { $.a: { exists: false, equals: 1 } } } }'),
  ...['$a', '$.', '$..', '$...a', '$[', '$[a]', '$.a[1.5]', '$["a]', '$.a b', '$[?]'].map((path) =>
    one(`version: { url: "{base}", json: '${path}' }`),
  ),
  one('prometheus: { url: "{base}", query: up }'),
  one('prometheus: { url: "{base}", expect: 1 }'),
  one('prometheus: { url: "{base}/api/v1/query", query: up, expect: 1 }'),
  one('prometheus: { url: "p:9090", query: up, expect: 1 }'),
  one('prometheus: { url: "{base}", query: "", expect: 1 }'),
  one('prometheus: { url: "{base}", query: up, expect: [] }'),
  one('prometheus: { url: "{base}", query: up, expect: fine }'),
  one('prometheus: { url: "{base}", query: up, expect: "< 1%" }'),
  one('prometheus: { url: "{base}", query: up, expect: "=ok" }'),
  one('prometheus: { url: "{base}", query: up, expect: 1, step: 15s }'),
  one('prometheus: { url: "{base}", query: up, expect: 1, range: 10 }'),
  one('grpc: {}'),
  one('grpc: { url: "api.example.com:443" }'),
  one('grpc: { url: "grpc://api.example.com" }'),
  one('grpc: { url: "https://api.example.com/health" }'),
  one('grpc: { url: "https://api.example.com?a=b" }'),
  one('grpc: { url: "{base}", service: [a] }'),
  one('grpc: { url: "{base}", plaintext: true }'),
  one('grpc: { url: "{base}", request-headers: { Grpc-Timeout: 1S } }'),
  one('grpc: { url: "{base}", request-headers: { TE: x } }'),
  one('http: { url: "{base}", http2: 2 }'),
  one('sql: { query: SELECT 1 }'),
  one('sql: { url-env: "DB URL", query: SELECT 1 }'),
  one('sql: { url-env: DB_URL, query: "" }'),
  one('sql: { url-env: DB_URL, query: SELECT 1, expect: { rows: many } }'),
  one('sql: { url-env: DB_URL, query: SELECT 1, expect: { value: ">many" } }'),
  one('sql: { url-env: DB_URL, query: SELECT 1, expect: { value: 1, scalar: 1 } }'),
  one('sql: { url-env: DB_URL, query: SELECT 1, expect: ">0" }'),
  one('kubernetes: { name: a }'),
  one('kubernetes: { kind: Widget, name: a }'),
  one('kubernetes: { kind: deployment, name: a }'),
  one('kubernetes: { kind: Pod, name: a, rollout: true }'),
  one('kubernetes: { kind: Rollout.example.com, name: a, rollout: true }'),
  one('kubernetes: { kind: Pod, name: a, container: web }'),
  one('kubernetes: { kind: Pod, name: a, image-tag: "" }'),
  one('kubernetes: { kind: Pod, name: a, condition: "Ready = True" }'),
  one('kubernetes: { kind: Pod, name: a, condition: [] }'),
  one('kubernetes: { kind: Pod, name: a, condition: { status: False } }'),
  one('kubernetes: { kind: Pod, name: a, condition: { type: Ready, why: x } }'),
  one('kubernetes: { kind: Pod, name: a, phase: [] }'),
  one('command: {}'),
  one('command: { run: [] }'),
  one('command: { run: "" }'),
  one('command: { run: [{}] }'),
  one('command: { run: a, exit-codes: { 256: failed } }'),
  one('command: { run: a, exit-codes: { 1: bad } }'),
  one('command: { run: a, env: { a-b: c } }'),
  one('command: { run: a, parse: tap }'),
  one('command: { run: a, report: x.xml }'),
]

test.each(good.map((text) => [text]))('parser and schema take %j', async (text) => {
  expect(await complaintsOf(text)).toEqual([])
  expect([isValid(parse(text)), isValid.errors]).toEqual([true, null])
})

test('the files of the guide are good', async () => {
  const guide = readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8')
  const files = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)
  expect(files).toHaveLength(3)
  const all = { ...env, STABLE_URL: 'http://a', DB_URL: 'sqlite:a' }
  for (const text of files) {
    const { checks } = await readChecks(text, 'checks.md', { env: all, vars: {} })
    expect(checks.length).toBeGreaterThan(4)
    expect([isValid(parse(text)), isValid.errors]).toEqual([true, null])
  }
})

test.each(bad.map((text) => [text]))('parser and schema refuse %j', async (text) => {
  const complaints = await complaintsOf(text)
  expect(complaints.length).toBeGreaterThan(0)
  for (const each of complaints) expect(each).toMatch(/^smoke\.yml:\d+:\d+: .+\.$/)
  expect(isValid(parse(text))).toBe(false)
})

test.each(['http://[::1', 'http://a b/', 'https://a:99999/'])('no address that can be asked: %s', async (url) => {
  expect(await complaintsOf(one(`http: { url: "${url}" }`))).toEqual([
    `smoke.yml:4:27: \`checks[0].http.url\` is \`${url}\`; allowed: a valid address, such as \`https://app.example.com/health\`.`,
  ])
})

test.each<readonly [string, readonly string[]]>([
  [
    'version: 1\nchecks: [\n',
    [
      'smoke.yml:3:1: the file is not YAML: the indentation does not match the lines before it, or a `{` or `[` is not closed.',
    ],
  ],
  ['version: 1\nversion: 1\nchecks: []', ['smoke.yml:2:1: the file has a key twice.']],
  [
    'version: 1\nchecks:\n  - id: home\n    http:\n      url: "{bas}/"\n      statuz: 3\n  - id: home\n    tcp: { host: a, port: no }\n',
    [
      'smoke.yml:3:3: `checks` has two checks with the id `home`.',
      'smoke.yml:5:12: `checks[0].http.url` contains `{bas}`, which is not a variable; known: `{expected}`, `{sha}`, `{stable}`; declare it under `vars`, or write `{{bas}}` to use the text itself.',
      'smoke.yml:6:7: `checks[0].http.statuz` is not known; allowed: `method`, `request-headers`, `request-body`, `redirect`, `max-redirects`, `insecure`, `ca-file`, `cert-file`, `key-file`, `http2`, `url`, `status`, `headers`, `body`, `samples`, `concurrency`, `thresholds`.',
      'smoke.yml:8:27: `checks[1].tcp.port` is `no`; allowed: a whole number from 1 to 65535.',
    ],
  ],
  [
    top('vars: { a: "${{ env.NO_SUCH }}", b: "${{ secrets.B }}", c: "{a}", stable: x }'),
    [
      'smoke.yml:2:12: `vars.a` needs the environment variable `NO_SUCH`, which is not set; set it under `env:` of the step.',
      'smoke.yml:2:37: `vars.b` contains `secrets.B` in `${{ }}`; allowed in a file: `${{ env.NAME }}`.',
      'smoke.yml:2:60: `vars.c` contains a placeholder; variables cannot contain other variables.',
      'smoke.yml:2:75: `vars.stable` is set by the action; choose another name.',
    ],
  ],
  [
    one('http: { url: "{base}", body: { json: { "$.a[?(@[\'{bas}\']==\'{expectd}\')].b": 1, "$[\'{{sha}}\']": 1 } } }'),
    [
      'smoke.yml:4:53: `checks[0].http.body.json.$.a…` contains `{bas}`, which is not a variable; known: `{expected}`, `{sha}`, `{stable}`, `{base}`; declare it under `vars`, or write `{{bas}}` to use the text itself.',
      'smoke.yml:4:53: `checks[0].http.body.json.$.a…` contains `{expectd}`, which is not a variable; known: `{expected}`, `{sha}`, `{stable}`, `{base}`; declare it under `vars`, or write `{{expectd}}` to use the text itself.',
    ],
  ],
  [
    one('http: { url: "{base}", headers: { a: /(/ } }'),
    ['smoke.yml:4:51: `checks[0].http.headers.a` is not a valid JavaScript regular expression: unterminated group.'],
  ],
  [
    one('sql: { url-env: NO_SUCH, query: SELECT 1 }'),
    [
      'smoke.yml:4:30: `checks[0].sql.url-env` is `NO_SUCH`; allowed: a variable that is set; set it under `env:` of the step.',
    ],
  ],
])('%j is told with line and column', async (text, expected) => {
  expect(await complaintsOf(text)).toEqual(expected)
})

test.each([
  '$[?(@.a]',
  '$[?@.a==]',
  '$[?@.a=1]',
  '$[?a]',
  '$[?@.a==1 &&]',
  "$[?@.a=='b]",
  '$[?@.*==1]',
  '$[?@.a==01x]',
])('a path with the broken filter %s is refused', async (path) => {
  const [complaint = ''] = await complaintsOf(one(`version: { url: "{base}", json: ${JSON.stringify(path)} }`))
  expect(complaint).toMatch(/^smoke\.yml:4:\d+: `checks\[0\]\.version\.json` is `.*; allowed: a path such as/)
})

test('what was meant as a path of a key is not shown', async () => {
  const key = JSON.stringify('-----BEGIN PRIVATE KEY-----\nTOPSECRET')
  const complaints = await complaintsOf(one(`http: { url: "{base}", cert-file: a.pem, key-file: ${key} }`))
  expect(complaints.join()).toContain('`checks[0].http.key-file` is not a path and is not shown')
  expect(complaints.join()).not.toMatch(/TOPSECRET|BEGIN/)
})

test('aliases that grow without end are refused at once', async () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (const [index, name] of [...'bcdefghi'].entries())
    bomb.push(`${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)
  const complaints = await complaintsOf(`version: 1\n${bomb.join('\n')}\n`)
  expect(complaints.some((each) => each.includes('is too large'))).toBe(true)
  expect(complaints.length).toBeLessThan(25)
  expect((await complaintsOf(`version: 1\nchecks: &a [*a]`)).length).toBeGreaterThan(0)
  expect(await complaintsOf(' '.repeat(2_000_000))).toEqual([
    'smoke.yml:1:1: the file is longer than 1000000 characters.',
  ])
})

test('what a file does not say has its default, and what it says for all gives way to what suits the kind', async () => {
  const { checks, vars, settle, bake, digest } = await read(issue)
  const policyOf = (id: string) => checks.find((check) => check.id === id)?.policy
  expect({ vars, settle, bake }).toEqual({
    vars: { base: 'https://app.example.com' },
    settle: 10_000,
    bake: { for: 300_000, every: 15_000, failureLimit: 2 },
  })
  expect(digest).toMatch(/^[\da-f]{64}$/)
  expect(policyOf('home')).toMatchObject({
    timeout: 5_000,
    interval: 2_000,
    within: 120_000,
    consecutive: 3,
    bakes: true,
  })
  expect(policyOf('journey')).toMatchObject({ timeout: 600_000, consecutive: 1, severity: 'critical', bakes: false })
  expect(policyOf('vs-stable')).toMatchObject({ timeout: 5_000, consecutive: 1, severity: 'warning' })
})

test.each<readonly [string, string, boolean]>([
  ['', 'http: { url: "{base}" }', true],
  ['', 'http: { url: "{base}", method: OPTIONS }', true],
  ['', 'http: { url: "{base}", samples: 20 }', false],
  ['', 'http: { url: "{base}", samples: 20 }, bake: true', true],
  ['', 'http: { url: "{base}", method: POST }', false],
  ['', 'http: { url: "{base}", method: DELETE }', false],
  ['bake: 5m\n', 'http: { url: "{base}", samples: 20 }', true],
  ['bake: 1m\n', 'http: { url: "{base}", method: POST }', true],
  ['bake: 1m\n', 'http: { url: "{base}", method: POST }, bake: false', false],
  ['bake: 1m\n', 'command: { run: ./smoke.sh }', false],
])('with %j, %s is in the bake: %s', async (line, kind, bakes) => {
  expect((await read(line + one(kind))).checks.map(({ policy }) => policy.bakes)).toEqual([bakes])
})

test.each<readonly [string, CheckPlan['bake']]>([
  ['', { for: 60_000, every: 2_000, failureLimit: 5, isUsual: true }],
  ['bake: { for: 1m }', { for: 60_000, every: 2_000, failureLimit: 5 }],
  ['bake: 30s', { for: 30_000, every: 2_000, failureLimit: 5 }],
  ['bake: 5m', { for: 300_000, every: 10_000, failureLimit: 5 }],
  ['bake: { for: 2h, failure-limit: 0 }', { for: 7_200_000, every: 15_000, failureLimit: 0 }],
  ['bake: { for: 5m, every: 1s }', { for: 300_000, every: 1_000, failureLimit: 5 }],
  ['bake: off', undefined],
  ['bake: false', undefined],
])('the bake of %j', async (line, bake) => {
  expect((await read(top(line))).bake).toEqual(bake)
})

test('numbers stay as they were written', async () => {
  const probeOf = async (kind: string): Promise<Check['probe'] | undefined> => (await read(one(kind))).checks[0]?.probe
  expect(await probeOf('version: { url: "{base}", equals: 1.10 }')).toMatchObject({ equals: '1.10' })
})

test('headers and variables of a check with such names are secrets, placeholders are not', async () => {
  const headers = 'request-headers: { Authorization: Bearer abc, X-Plain: seen, X-Token: "{sha}" }'
  expect((await read(one(`http: { url: "{base}", ${headers} }`))).secrets).toEqual(['Bearer abc', 'abc'])
  expect((await read(one('command: { run: a, env: { DB_PASSWORD: pw1, MODE: fast } }'))).secrets).toEqual([
    'pw1',
    'pw1',
  ])
})

test('secrets are known by their names, and passwords in URLs wherever they are', async () => {
  const { secrets } = await read(
    top('vars: { key: "${{ env.API_TOKEN }}", hook: "${{ env.HOOK }}", base: "${{ env.BASE_URL }}" }'),
  )
  expect(secrets).toEqual(expect.arrayContaining(['s3cret', 'pass%20word', 'pass word']))
  expect(secrets).not.toContain('https://app.example.com')
})
