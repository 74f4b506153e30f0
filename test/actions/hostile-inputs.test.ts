/** Every input that takes YAML, a duration or a secret is tried with what somebody may put there; the lists come from action.yml. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleInputs } from '../contract/sample.ts'
import { listActions, readMetadata } from '../contract/tree.ts'
import { createWorld } from '../support/repository.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { sampled } from '../support/sample.ts'

const secret = 's3cr3t-value'

const yamlInputs = inputsWith(({ description }) => /\bYAML\b/.test(description))
const durationInputs = inputsWith(
  (field, name) => isDuration(field.default ?? '') || /(?:timeout|pause|lag)$/.test(name),
)

test('the lists are not empty, and know the inputs that are easy to forget', () => {
  expect(yamlInputs).toEqual(
    expect.arrayContaining([
      ['db-migrate', 'targets'],
      ['mysql-query', 'expect'],
      ['smoke-test', 'checks'],
      ['rollback', 'workflow-inputs'],
      ['version-bump', 'files'],
      ['release-notes', 'sections'],
    ]),
  )
  expect(durationInputs).toEqual(
    expect.arrayContaining([
      ['db-migrate', 'batch-pause'],
      ['mysql-query', 'connect-timeout'],
      ['smoke-test', 'strategy-timeout'],
    ]),
  )
})

const bomb = Array.from({ length: 9 }, (_, at) => {
  const below = at === 0 ? secret : `*a${at - 1}`
  return `a${at}: &a${at} [${Array(9).fill(below).join(', ')}]`
}).join('\n')

describe.each<readonly [string, string, RegExp]>([
  ['an alias bomb', bomb, /is too large/],
  ['an alias without anchor', `a: *${secret}`, /alias/],
  [
    'a key that is there twice',
    `${secret}: 1\n${secret}: 2`,
    /has a key twice \(line 2, column 1\)|checks:2:1: .* a key twice/,
  ],
  ['two documents', `a: 1\n---\npassword: ${secret}`, /several documents/],
  [
    'a reserved character',
    `- name: a\n  password: @${secret}`,
    /reserved character.*\(line 2, column 13\)|checks:2:13: .*reserved character/,
  ],
  ['a quote that is not closed', `a: "${secret}`, /closing quote/],
  ['levels without end', '['.repeat(50_000), /is too large|not YAML/],
])('%s', (_name, text, expected) => {
  test.each(sampled(yamlInputs, 4))('%s: %s', async (action, input) => {
    const result = await run(action, { [input]: text })
    // a person's rollback goes on without its checks, as far as the GitHub of this test lets it
    const reason = action === 'rollback' && input === 'checks' ? 'github-unavailable' : reasonFor(input)
    expect(result).toMatchObject({ exitCode: 1, outputs: { reason } })
    const message = result.annotations.map((each) => each.message).join('\n')
    expect(message).toMatch(expected)
    expect(message).toMatch(new RegExp(`\`${input}\`|input ${input}:`))
    expect(shownBy(result)).not.toContain(secret)
  })
})

describe.each(sampled(['999999999h', '31d', '1', '-1s', '1e3s', '1constructor', 'never'], 3))(
  'the duration %s',
  (text) => {
    test.each(sampled(durationInputs, 6))('%s: %s', async (action, input) => {
      const result = await run(action, { [input]: text })
      expect(result).toMatchObject({ exitCode: 1, outputs: { reason: 'invalid-input' } })
      expect(result.annotations.map(({ message }) => message).join('\n')).toContain(
        `\`${input}\` is \`${text}\`; allowed: a number with a unit`,
      )
    })
  },
)

test.each<readonly [string, Readonly<Record<string, string>>]>([
  ['files', { files: "[{ path: doc.md, regex: '^(?:a+)+(\\d+)$' }]", manifests: 'none' }],
  ['files as a glob', { files: "[{ path: '*a*a*a*a*a*a*a*a*b', regex: '(\\d+)' }]", manifests: 'none' }],
])('a pattern that would never end is refused before anything is written: %s', async (_name, given) => {
  await using world = await createWorld({
    message: 'feat: begin',
    files: { 'doc.md': `${'a'.repeat(60)}!\n`, [`${'a'.repeat(200)}`]: '' },
  })
  const result = await runStep({
    action: 'version-bump',
    workspace: world.checkout.path,
    with: { 'dry-run': 'true', ...given },
  })
  expect(result).toMatchObject({ exitCode: 1, outputs: { reason: 'invalid-input' } })
  expect(result.annotations[0]?.message).toMatch(/`files`.*needs more than 1 second/)
  expect(result.log).not.toContain('internal-error')
})

test('an alias bomb in `.github/release.yml` is refused by the name of the file, and nothing of it is shown', async () => {
  await using world = await createWorld({ message: 'feat: begin', files: { '.github/release.yml': bomb } })
  await world.checkout.tag('v1.0.0')
  const result = await runStep({
    action: 'release-notes',
    workspace: world.checkout.path,
    with: { enrich: 'none', release: 'none' },
  })
  expect(result).toMatchObject({ exitCode: 1, outputs: { reason: 'invalid-input' } })
  expect(result.annotations[0]?.message).toMatch(/`\.github\/release\.yml` .*is too large/)
  expect(shownBy(result)).not.toContain(secret)
})

/** Names of inputs that hold a secret, or something with a secret in it. */
const secretName = /token|password|secret|key|webhook|kubeconfig|url|^(?:targets|checks)$/
/** Inputs of such a name that hold none. */
const harmless: readonly string[] = ['password-command', 'password-env', 'webhook-format']

const secretInputs = inputsWith(
  ({ description }, name) =>
    (secretName.test(name) || /from a secret|\bsecret\b/i.test(description)) && !harmless.includes(name),
)

/** What a user may put there, with the secret in it. */
const examples: Readonly<Record<string, string>> = {
  token: secret,
  password: secret,
  url: `mysql://root:${secret}@127.0.0.1:9/app`,
  'ssl-key': `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----`,
  targets: `- name: a\n  host: 127.0.0.1\n  port: 9\n  password: ${secret}\n- name: b\n  url: mysql://root:${secret}b@127.0.0.1:9/app`,
  kubeconfig: `users: [{ name: a, user: { token: ${secret} } }]\ncurrent-context: a\ncontexts: [{ name: a, context: { user: a, cluster: a } }]\nclusters: [{ name: a, cluster: { server: 'https://127.0.0.1:9' } }]\n`,
  'events-url': `http://127.0.0.1:9/${secret}`,
  'webhook-url': `http://127.0.0.1:9/${secret}`,
  checks: `version: 1\nchecks:\n  - id: a\n    timeout: 1s\n    http: { url: 'http://127.0.0.1:9/', request-headers: { authorization: 'Bearer ${secret}' } }`,
}

test('every input that may hold a secret has an example', () => {
  expect([...new Set(secretInputs.map(([, input]) => input))].toSorted()).toEqual(Object.keys(examples).toSorted())
})

describe.each<readonly [string, Readonly<Record<string, string>>]>([
  ['where the other side is out of reach', { 'dry-run': 'false', timeout: '1s', 'connect-timeout': '1s' }],
  ['beside another input that is wrong', { 'dry-run': 'maybe' }],
])('a secret is masked before it is used for the first time, %s', (_name, others) => {
  test.each(sampled(secretInputs, 6))('%s: %s', async (action, input) => {
    const declared = readMetadata(action).inputs
    const given = Object.entries(others).filter(([name]) => name in declared)
    const result = await run(action, {
      ...Object.fromEntries(given),
      ...companions(action, input),
      [input]: examples[input] ?? '',
    })
    expect(shownBy(result)).not.toContain(secret)
    // What is never read, because another input is wrong, cannot be shown either.
    const isUnread = 'dry-run' in others && /^(?:checks|kubeconfig)$/.test(input)
    if (!isUnread) expect(result.raw).toMatch(new RegExp(`::add-mask::.*${secret}`))
  })
})

/** What has to be given for an input to count. */
function companions(action: string, input: string): Readonly<Record<string, string>> {
  const database = action === 'db-migrate' || action === 'mysql-query'
  if (database && input === 'url') return { host: '', user: '' }
  if (database && input !== 'token')
    return { url: '', host: input === 'targets' ? '' : '127.0.0.1', port: '9', user: 'root' }
  if (input === 'kubeconfig') return { strategy: 'kubernetes', command: '', workload: 'deployment/web' }
  return {}
}

function inputsWith(isSuch: (field: { description: string; default?: string }, name: string) => boolean) {
  return listActions().flatMap((action) =>
    Object.entries(readMetadata(action).inputs).flatMap(([name, field]): readonly (readonly [string, string])[] =>
      isSuch(field, name) ? [[action, name]] : [],
    ),
  )
}

function isDuration(text: string): boolean {
  return /^\d+(?:ms|s|m|h)$/.test(text)
}

/** A file of checks has a reason of its own. */
function reasonFor(input: string): string {
  return input === 'checks' ? 'invalid-checks' : 'invalid-input'
}

async function run(action: string, given: Readonly<Record<string, string>>): Promise<StepResult> {
  const workspace = await mkdtemp(join(tmpdir(), 'slipway-hostile-'))
  try {
    const sample = Object.entries(sampleInputs[action] ?? {}).map(([name, value]) => [
      name.slice('INPUT_'.length).toLowerCase(),
      value,
    ])
    return await runStep({
      action,
      workspace,
      token: 'ghs_0123456789',
      with: { ...Object.fromEntries(sample), ...given },
    })
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}

/** All that leaves the process, but the commands that hide a value. */
function shownBy({ raw, summary, outputs }: StepResult): string {
  // The lines of a post step follow those of the step without a break.
  return [raw.replace(/::add-mask::.*$/gm, ''), summary, JSON.stringify(outputs)].join('\n')
}
