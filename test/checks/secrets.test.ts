import { createServer } from 'node:http'
import type { KubernetesReader } from '../../src/checks/checks.ts'
import { readChecks } from '../../src/checks/checks.ts'
import { excerptOf } from '../../src/checks/kinds/page.ts'
import { UserError } from '../../src/input/user-error.ts'
import { testHost } from '../support/host.ts'
import { listen } from '../support/listen.ts'
import { type Service, startService } from '../support/service.ts'
import { runFile } from './stage.ts'

let service: Service
beforeAll(async () => {
  service = await startService({ replicas: 1 })
})
afterAll(async () => service[Symbol.asyncDispose]())

const secret = 's3cr3t-value'
/** Longer than anything that is shown whole. */
const long = `${secret}${'x'.repeat(3_000)}`
const one = (kind: string) => `version: 1\nchecks:\n  - { id: x, ${kind} }\n`
const http = (rest: string) => one(`http: { url: "http://x", ${rest} }`)

/** All that reading a file says. */
async function complaintsOf(text: string): Promise<string> {
  try {
    await readChecks(text, 'smoke.yml', { env: {}, vars: {} })
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  throw new Error(`nothing is wrong with ${text}`)
}

test.each<readonly [string, string]>([
  ['of the answer, not of the request', http(`headers: { authorization: ${secret} }`)],
  ['of the answer, in another case', http(`headers: { AUTHORIZATION: "Bearer ${secret}" }`)],
  ['cookies of the answer', http(`headers: { Cookie: "sid=${secret}" }`)],
  ['without a space after the colon', http(`headers: {authorization:${secret}}`)],
  ['without a space, of the request', http(`request-headers: {authorization:${secret}}`)],
  ['without a space, with a scheme', http(`request-headers: {authorization:Bearer ${secret}}`)],
  ['without a space, too long to be shown', http(`request-headers: {authorization:${long}}`)],
  ['with an equals sign', http(`request-headers: {x-api-key=${secret}}`)],
  ['as the key itself', http(`request-headers: {"authorization: ${secret}"}`)],
  ['beside the headers', http(`authorization: ${secret}`)],
  ['beside the headers, without a space', http(`authorization:${secret}`)],
  ['beside the headers, a scheme as the key', http(`"Bearer ${secret}": true`)],
  ['under an unknown key', http(`Request-Headers: { authorization: ${secret} }`)],
  ['a list', http(`request-headers: { authorization: [${secret}] }`)],
  ['a list of headers', http(`request-headers: [authorization: ${secret}, "cookie: ${secret}"]`)],
  ['a map', http(`request-headers: { authorization: { ${secret} } }`)],
  ['a map with a scheme', http(`request-headers: { authorization: { bearer: ${secret} } }`)],
  ['one text', http(`request-headers: "authorization: ${secret}"`)],
  ['a placeholder', http(`request-headers: { authorization: "{${secret}}" }`)],
  ['a part in braces', http(`request-headers: { authorization: "a{${secret}}b" }`)],
  ['a broken pattern', http(`headers: { x-auth-token: /${secret}(/ }`)],
  ['YAML that ends too soon', http(`headers: { authorization: ${secret} `)],
  ['a second value', http(`request-headers: { authorization: "a" ${secret} }`)],
  ['twice', http(`request-headers: { authorization: ${secret}, authorization: ${secret} }`)],
  ['a URL without a scheme', one(`http: { url: "app.example.com/?token=${secret}" }`)],
  ['a URL without a scheme, with a login', one(`http: { url: "me:${secret}@app.example.com/" }`)],
  ['a URL of another scheme', one(`http: { url: "ftp://me:${secret}@app.example.com/" }`)],
  ['a URL in the place of its variable', one(`sql: { url-env: "me:${secret}@tcp(db)/app", query: SELECT 1 }`)],
  ['a key of a database URL', one(`sql: { url-env: "postgres://db/app?password=${secret}", query: SELECT 1 }`)],
  ['a variable', `version: 1\nvars: { token: "{${secret}}" }\nchecks: []`],
  ['a variable without a space', `version: 1\nvars: {api-token:${secret}}\nchecks: []`],
  ['a variable in the form of a workflow', `version: 1\nvars: { token: "\${{ ${secret} }}" }\nchecks: []`],
  ['a variable that is a list', `version: 1\nvars: { token: [${secret}] }\nchecks: []`],
  ['of the environment of a program', one(`command: { run: a, env: {API_TOKEN:${secret}} }`)],
  ['a map in the environment of a program', one(`command: { run: a, env: { API_TOKEN: { ${secret}: 1 } } }`)],
  ['a word of the policy', `${one('tcp: { host: a, port: 1 }')}    timeout:${secret}\npassword: ${secret}\n`],
])('an error never quotes a secret: %s', async (_, text) => {
  expect(await complaintsOf(text)).not.toMatch(/s3cr3/i)
})

test('a header of requests that is expected of the answer is refused, and where it belongs', async () => {
  expect(await complaintsOf(http(`headers: { Authorization: ${secret} }`))).toBe(
    'smoke.yml:3:65: `checks[0].http.headers.Authorization` is a header of requests and never part of an answer; to send it, write it under `request-headers`.',
  )
})

test.each<readonly [string, string]>([
  ['an expected header', 'url: "$origin/", headers: { x-auth-token: s3cr3t-value }'],
  [
    'an expected header that another answer has',
    'url: "$origin/echo?x=s3cr3t-value", headers: { x-version: "Bearer s3cr3t-value" }',
  ],
  ['a pattern', 'url: "$origin/", headers: { set-cookie: /sid=s3cr3t-value/ }'],
  [
    'a scheme under any name',
    'url: "$origin/echo", request-headers: { x-forward: "Bearer s3cr3t-value" }, status: 201',
  ],
  ['a parameter of the address', 'url: "$origin/echo?access_token=s3cr3t-value", status: 201'],
  ['a parameter of an address that redirects', 'url: "$origin/redirect?to=%2Fecho&api_key=s3cr3t-value", status: 201'],
  ['a parameter of a broken address', 'url: "{broken}/?token=s3cr3t-value"'],
  ['a login', 'url: "http://me:s3cr3t-value@127.0.0.1:1/"'],
  [
    'the end of what is shown',
    `url: "$origin/echo?pad=${'y'.repeat(850)}", request-headers: { authorization: "${'s3cr3t-value'.repeat(40)}" }, status: 201`,
  ],
])('nothing that a run says holds a secret: %s', async (_, kind) => {
  const text = `
version: 1
checks:
  - { id: it, within: 0, consecutive: 1, interval: 10ms, http: { ${kind.replaceAll('$origin', service.origin)} } }
  - { id: version, severity: warning, within: 0, consecutive: 1, interval: 10ms, version: { ${kind
    .replaceAll('$origin', service.origin)
    .replace(/, (status|headers): .*$/, '')}, json: $.none } }
`
  const { results, host } = await runFile(text, { vars: { broken: 'http://app example' } })
  expect(results.map(({ status }) => status)).not.toContain('passed')
  const told = results.flatMap(({ message, evidence }) => [message, evidence]).join('\n')
  expect(told).not.toMatch(/s3cr3/)
  expect(host.lines.join('\n')).not.toMatch(/s3cr3/)
})

test.each<readonly [string, string]>([
  ['a text of the body', 'http: { url: "$origin/health", body: { contains: "{api-token}" } }'],
  ['a pattern', 'http: { url: "$origin/health", body: { matches: "/x{api-token}/" } }'],
  ['a header', 'http: { url: "$origin/health", headers: { x-version: "{api-token}" } }'],
  ['a value of JSON', 'http: { url: "$origin/health", body: { json: $.version, equals: "{api-token}" } }'],
  ['a bound', 'http: { url: "$origin/health", body: { json: { $.version: "=={api-token}" } } }'],
  ['an address', 'http: { url: "$origin/none?q={api-token}" }'],
  ['an address of a version', 'version: { url: "$origin/none?q={api-token}", json: $.version }'],
  ['a version', 'version: { url: "$origin/health", json: $.version, equals: "{api-token}" }'],
])('a secret that is longer than what is shown leaves no half of it: %s', async (_, kind) => {
  const vars = `vars: { api-token: "\${{ env.API_TOKEN }}" }`
  const text = `version: 1\n${vars}\nchecks:\n  - { id: it, within: 0, consecutive: 1, interval: 10ms, ${kind} }\n`
  const env = { API_TOKEN: 's3cr3t. +'.repeat(100) }
  const { results } = await runFile(text.replace('$origin', service.origin), { env })
  expect(results[0]).toMatchObject({ status: 'failed', message: expect.not.stringMatching(/s3cr3/) })
  expect(results[0]?.evidence).not.toMatch(/s3cr3/)
})

test('a secret that an object of Kubernetes tells leaves no half of it', async () => {
  const secret = 's3cr3t. +'.repeat(40)
  const said = { type: 'Ready', status: 'False', reason: 'Denied', message: `login failed with ${secret}` }
  const object = { metadata: { generation: 1 }, status: { observedGeneration: 1, conditions: [said] } }
  const kubernetes: KubernetesReader = { get: async () => object, list: async () => [] }
  const vars = `vars: { api-token: "\${{ env.API_TOKEN }}" }`
  const kind = 'kubernetes: { kind: Pod, name: web, namespace: prod, condition: Ready }'
  const text = `version: 1\n${vars}\nchecks:\n  - { id: it, within: 0, consecutive: 1, interval: 10ms, ${kind} }\n`
  const { results } = await runFile(text, { env: { API_TOKEN: secret }, kubernetes })
  expect(results[0]).toMatchObject({ status: 'failed', message: expect.stringMatching(/login failed/) })
  expect(results[0]?.message).not.toMatch(/s3cr3/)
})

test('a message of gRPC in an excerpt is decoded before secrets are taken out of it', () => {
  const host = testHost({})
  host.secrets.add('pä ss/wörd')
  const headers = new Map([['grpc-message', 'no user p%C3%A4 ss/w%C3%B6rd%0A::error::x']])
  expect(excerptOf({ status: 200, headers, body: '' }, { host })).toBe('HTTP 200\ngrpc-message: no user *** ::error::x')
})

test.each([
  ['json: { $.db: other }', '`$.db` is `***@db/app`, expected `other`'],
  ['json: { $.next: other }', '`$.next` is `/a?access_token=***`'],
  ['headers: { location: other }', 'header `location` is `/a?access_token=***`'],
  ['contains: "/b?access_token=abc"', 'does not contain `/b?access_token=***`'],
])('of what the checked service says, a login and a secret parameter are not shown: %s', async (wanted, words) => {
  const server = createServer((_, response) => {
    response.setHeader('location', `/a?access_token=${secret}`)
    response.end(JSON.stringify({ db: `postgres://me:${secret}@db/app`, next: `/a?access_token=${secret}` }))
  })
  const { port, stop } = await listen(server)
  const expectation = wanted.startsWith('headers') ? wanted : `body: { ${wanted} }`
  const text = `version: 1\nchecks:\n  - { id: x, within: 0, consecutive: 1, http: { url: "http://127.0.0.1:${port}/", ${expectation} } }\n`
  const { results } = await runFile(text)
  await stop()
  expect(results[0]).toMatchObject({ status: 'failed', message: expect.stringContaining(words) })
  expect(results[0]?.message).not.toMatch(/s3cr3t|abc/)
})
