import { createHash } from 'node:crypto'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { openPolicy, parsePolicy } from '../../../src/approval/rules/parse.ts'
import { lifetimeOf, policyDigest } from '../../../src/approval/rules/policy.ts'
import { UserError } from '../../../src/input/user-error.ts'
import { readText } from '../../contract/tree.ts'

const hour = 3_600_000
const validate = new Ajv({ strictTypes: false }).compile(JSON.parse(readText('docs/gates.schema.json')))

const whole = `gates:
  production:
    require:                       # all must hold, by different people
      - { count: 1, from: { role: maintain } }
      - { count: 2, from: { group: testers } }
      - { count: 1, from: { team: org/qa } }
      - { count: 1, from: { users: [carol, dave#77] } }
    exclude: [actor, triggering-actor, commit-authors, pull-request-author]
    expires: 48h
    inputs:
      ticket: { type: string, pattern: '^OPS-\\d+$' }
      size: { type: choice, options: [small, big], required: false }
    override: { from: { role: admin }, reason: required }
    on-new-request: refuse
    code: required
    allow-email: true
    allow-apps: [copilot]
    retry-after-failure: true
    environments: [production, production-eu]
    branches: [main, 'release/*', 'refs/tags/v*']
    unknown-authors: refuse
    hours: { days: mon-fri, from: '09:00', to: '17:00', zone: Europe/Berlin }
    freeze: [{ from: 2026-12-20T00:00Z, to: 2027-01-04T00:00Z, reason: year end }]
    notify: { on: [requested, reminder], before-expiry: 2h }
groups: { testers: [alice, bob] }
`

test('a policy is read whole', async () => {
  const testers = [
    { login: 'alice', id: undefined },
    { login: 'bob', id: undefined },
  ]
  expect((await parsePolicy(whole, 'gates.yml')).gates.get('production')).toEqual({
    id: 'production',
    require: [
      { count: 1, from: { kind: 'role', role: 'maintain' } },
      { count: 2, from: { kind: 'group', name: 'testers', members: testers } },
      { count: 1, from: { kind: 'team', team: 'org/qa' } },
      {
        count: 1,
        from: {
          kind: 'users',
          members: [
            { login: 'carol', id: undefined },
            { login: 'dave', id: 77 },
          ],
        },
      },
    ],
    exclude: ['actor', 'triggering-actor', 'commit-authors', 'pull-request-author'],
    expires: 48 * hour,
    inputs: [
      { name: 'ticket', type: 'string', isRequired: true, pattern: '^OPS-\\d+$', options: [] },
      { name: 'size', type: 'choice', isRequired: false, pattern: '', options: ['small', 'big'] },
    ],
    override: { from: [{ kind: 'role', role: 'admin' }], needsReason: true },
    onNewRequest: 'refuse',
    needsCode: true,
    allowsEmail: true,
    allowedApps: ['copilot'],
    retriesAfterFailure: true,
    environments: ['production', 'production-eu'],
    keptEnvironments: [],
    branches: [['main', 'release/*', 'refs/tags/v*']],
    refusesUnknownAuthors: true,
    idle: [],
    hours: [[{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: 540, to: 1020, zone: 'Europe/Berlin' }]],
    freeze: [{ from: Date.UTC(2026, 11, 20), to: Date.UTC(2027, 0, 4), reason: 'year end' }],
    notify: { on: ['requested', 'reminder'], beforeExpiry: 2 * hour },
  })
})

const least = 'gates: { p: { require: [{ count: 1, from: { role: write } }] } }\n'
const gate = (rest: string) => `gates:\n  p:\n    require: [{ count: 1, from: { role: write } }]\n    ${rest}\n`
const rule = (rest: string) => `gates:\n  p:\n    require:\n      - ${rest}\n`

test('what is left out is the careful choice', async () => {
  expect((await parsePolicy(least, 'gates.yml')).gates.get('p')).toMatchObject({
    exclude: ['actor', 'triggering-actor'],
    expires: 72 * hour,
    inputs: [],
    override: undefined,
    onNewRequest: 'supersede',
    needsCode: false,
    allowsEmail: false,
    allowedApps: [],
    retriesAfterFailure: false,
    environments: undefined,
    keptEnvironments: [],
    branches: [],
    refusesUnknownAuthors: false,
    hours: [],
    freeze: [],
    notify: undefined,
  })
})

const good = [
  whole,
  least,
  gate('exclude: []'),
  gate('expires: 90m'),
  gate('inputs: { count: { type: number }, sure: { type: boolean, required: false } }'),
  gate('override: { from: { users: [root#1] } }'),
  gate('environments: [Production, "eu west"]'),
  gate("branches: [main, 'release/*', 'refs/tags/**']"),
  gate('unknown-authors: allow'),
  gate("hours: { days: mon-fri, from: '09:00', to: '17:00', zone: Europe/Berlin }"),
  gate(
    "hours: [{ days: [mon, wed-thu], to: '24:00', zone: UTC }, { days: sat-mon, from: '22:00', to: '02:00', zone: UTC }]",
  ),
  gate('freeze: [{ from: 2026-12-20T00:00Z, to: 2027-01-04T00:00+01:00, reason: year end }]'),
  gate('freeze: []'),
  gate('notify: { on: [requested, reminder, rejected, overridden], before-expiry: 4h }'),
  rule('{ count: 1, from: { codeowners: true } }'),
  rule('{ count: 2, from: { users: [a, b] } }'),
  rule('{ count: 50, from: { role: write } }'),
  rule('{ count: 1, from: { team: 1org/qa2 } }'),
  rule('{ count: 1, from: { users: [1bob] } }'),
  'gates: { 1p: { require: [{ count: 1, from: { role: write } }] } }',
  gate('allow-apps: [1password-app]'),
  gate(`hours: [${Array.from({ length: 20 }, () => '{ zone: UTC }').join(', ')}]`),
  gate(
    `freeze: [${Array.from({ length: 100 }, () => '{ from: 2026-12-20T00:00Z, to: 2027-01-04T00:00Z }').join(', ')}]`,
  ),
]

test.each(good)('file and schema agree that this is good: %j', async (text) => {
  expect((await parsePolicy(text, 'gates.yml')).gates.size).toBe(1)
  expect(validate(parse(text))).toBe(true)
})

/** Text, what the complaint says of it, and whether the schema sees it too. */
const bad: readonly (readonly [string, string, boolean])[] = [
  ['', '1:1: the file is empty', true],
  ['words', '1:1: the file is `words`; allowed: a mapping with `extends`, `gates`, `groups`', true],
  ['[]', '1:1: the file is an empty list; allowed: a mapping with `extends`, `gates`, `groups`', true],
  ['gates: {}', '1:8: `gates` names no gate', true],
  ['groups: { a: [b] }', '1:1: the file has no `gates`', true],
  [`${least}gate: 1\n`, '2:1: the file has the unknown key `gate`; allowed: `extends`, `gates`, `groups`', true],
  [gate('expire: 1h'), '4:5: `gates.p` has the unknown key `expire`; allowed: `require`,', true],
  [gate('__proto__: 1'), '4:5: `gates.p` has the unknown key `__proto__`', false],
  ['gates: { p: {} }', '1:13: `gates.p` has no `require`', true],
  ['gates: { 1: { require: [{ count: 1, from: { role: write } }] } }', 'has a key that is not text', false],
  ['gates: { -p: { require: [{ count: 1, from: { role: write } }] } }', '`gates.-p` is not a valid name', true],
  [`${least}groups: { "a b": [x] }\n`, '`groups.a b` is not a valid name for a group', true],
  [`${rule('{ count: 2, from: { group: g } }')}groups: { g: [a] }\n`, 'the number of named people is 1', false],
  [rule('{ count: 1, from: { group: "" } }'), 'is ``; allowed: a group of `groups`', false],
  [rule('{ count: 1, from: { team: -org/qa } }'), 'allowed: a team as `organization/slug`', true],
  [rule('{ count: 1, from: { team: o.g/qa } }'), 'allowed: a team as `organization/slug`', true],
  [rule("{ count: 1, from: { team: 'org/qa!' } }"), 'allowed: a team as `organization/slug`', true],
  [rule("{ count: 1, from: { team: ' org/qa' } }"), 'allowed: a team as `organization/slug`', true],
  [rule('{ count: 1, from: { users: [-bob] } }'), 'is `-bob`; allowed: a login', true],
  [gate('exclude: {}'), '`gates.p.exclude` is an empty mapping; allowed: a list of', true],
  [gate('expires: 0m'), 'from 5 minutes to 365 days', false],
  [gate('inputs: { "a b": { type: string } }'), '`gates.p.inputs.a b` is not a valid name for an input', true],
  [gate('allow-apps: [My-App]'), 'is `My-App`; allowed: the slug of an App', true],
  [gate('allow-apps: [my_app]'), 'is `my_app`; allowed: the slug of an App', true],
  [gate("allow-apps: ['my-app ']"), 'allowed: the slug of an App', true],
  [gate('environments: ["a\\tb"]'), 'allowed: the name of an environment', false],
  [gate('branches: [main branch]'), 'is `main branch`; allowed: the name of a branch', true],
  [gate(`hours: [${Array.from({ length: 21 }, () => '{ zone: UTC }').join(', ')}]`), 'has 21 items; allowed: 20', true],
  [
    gate(
      `freeze: [${Array.from({ length: 101 }, () => '{ from: 2026-12-20T00:00Z, to: 2027-01-04T00:00Z }').join(', ')}]`,
    ),
    'has 101 items; allowed: 100',
    true,
  ],
  [gate('freeze: [{ from: 2026-12-20T00:00Z, to: 2026-12-20T00:00Z }]'), 'is not after `from`', false],
  [
    gate('freeze: [{ from: 2026-12-20T00:00Z, to: 2026-12-21T00:00Z, reason: "a\\tb" }]'),
    'allowed: text of up to 200 characters',
    false,
  ],
  [gate('notify: { on: [reminder], before-expiry: 0m }'), 'from 5 minutes to 30 days', false],
  ['gates: { p: { require: [] } }', '1:24: `gates.p.require` is an empty list; allowed: a list of at least one', true],
  [
    'gates: { "p q": { require: [{ count: 1, from: { role: write } }] } }',
    '`gates.p q` is not a valid name for a gate',
    true,
  ],
  [
    rule('{ count: 0, from: { role: write } }'),
    '4:18: `gates.p.require[0].count` is `0` (number); allowed: a whole number from 1 to 50',
    true,
  ],
  [rule('{ count: 1.5, from: { role: write } }'), 'is `1.5` (number); allowed: a whole number', true],
  [rule("{ count: '1', from: { role: write } }"), 'is `1`; allowed: a whole number', true],
  [rule('{ count: 51, from: { role: write } }'), 'allowed: a whole number from 1 to 50', true],
  [rule('{ from: { role: write } }'), '`gates.p.require[0]` has no `count`', true],
  [rule('{ count: 1 }'), '`gates.p.require[0]` has no `from`', true],
  [rule('{ count: 1, from: {} }'), 'must have exactly one of `role`, `group`, `team`, `users`, `codeowners`', true],
  [rule('{ count: 1, from: { role: write, users: [a] } }'), 'must have exactly one of', true],
  [
    rule('{ count: 1, from: { role: owner } }'),
    '`gates.p.require[0].from.role` is `owner`; allowed: `triage`, `write`',
    true,
  ],
  [rule('{ count: 1, from: { role: read } }'), 'everybody can read a public repository', true],
  [rule('{ count: 1, from: { group: qa } }'), 'is `qa`; allowed: none, because there are no `groups`', false],
  [`${rule('{ count: 1, from: { group: qa } }')}groups: { testers: [a] }\n`, 'is `qa`; allowed: `testers`', false],
  [rule('{ count: 1, from: { team: qa } }'), 'is `qa`; allowed: a team as `organization/slug`', true],
  [rule('{ count: 1, from: { users: [] } }'), 'allowed: a list of at least one login', true],
  [rule("{ count: 1, from: { users: ['dependabot[bot]'] } }"), 'is `dependabot[bot]`; allowed: a login', true],
  [rule('{ count: 1, from: { users: [a#0] } }'), 'is `a#0`; allowed: a login', true],
  [rule('{ count: 1, from: { users: [123] } }'), 'is `123` (number); allowed: a login', true],
  [
    rule('{ count: 2, from: { users: [Alice, alice] } }'),
    'is 2, but the number of named people is 1, so there can never be enough approvals',
    false,
  ],
  [gate('exclude: [author]'), 'is `author`; allowed: `actor`, `triggering-actor`, `commit-authors`', true],
  [gate('exclude: actor'), '`gates.p.exclude` is `actor`; allowed: a list of', true],
  [gate('expires: 48'), '4:14: `gates.p.expires` is `48` (number); allowed: a number with a unit', true],
  [gate('expires: 2y'), 'is `2y`; allowed: a number with a unit', true],
  [gate('expires: 1m'), 'from 5 minutes to 365 days', false],
  [gate('expires: 366d'), 'from 5 minutes to 365 days', false],
  [gate('inputs: { Ticket: { type: string } }'), '`gates.p.inputs.Ticket` is not a valid name for an input', true],
  [gate('inputs: { a: { type: text } }'), 'is `text`; allowed: `string`, `choice`, `boolean`, `number`', true],
  [gate('inputs: { a: {} }'), '`gates.p.inputs.a` has no `type`', true],
  [gate('inputs: { a: { type: choice } }'), '`gates.p.inputs.a` has no `options`', true],
  [gate('inputs: { a: { type: choice, options: [] } }'), 'allowed: a list of at least one option', true],
  [gate('inputs: { a: { type: choice, options: [b c] } }'), 'is `b c`; allowed: text without spaces', true],
  [gate('inputs: { a: { type: string, options: [b] } }'), 'is only for `type: choice`', true],
  [gate('inputs: { a: { type: number, pattern: x } }'), 'is only for `type: string`', true],
  [gate('inputs: { a: { type: string, required: yes } }'), 'is `yes`; allowed: `true`, `false`', true],
  [
    gate("inputs: { a: { type: string, pattern: '(a' } }"),
    '`gates.p.inputs.a.pattern` has, at character 3, a `(` without `)`',
    false,
  ],
  [gate("inputs: { a: { type: string, pattern: '(?=a)' } }"), 'kind of group that is not supported', false],
  [gate('override: { reason: required }'), '`gates.p.override` has no `from`', true],
  [gate('override: true'), 'is `true` (boolean); allowed: a mapping with `from`, `reason`', true],
  [gate('override: { from: { role: admin }, reason: yes }'), 'is `yes`; allowed: `required`, `optional`', true],
  [gate('on-new-request: replace'), 'is `replace`; allowed: `supersede`, `refuse`', true],
  [gate('code: yes'), 'is `yes`; allowed: `optional`, `required`', true],
  [gate('allow-email: 1'), 'is `1` (number); allowed: `true`, `false`', true],
  [gate('allow-apps: [My App]'), 'is `My App`; allowed: the slug of an App', true],
  [rule('{ count: 1, from: { codeowners: false } }'), 'is `false` (boolean); allowed: `true`', true],
  [gate('environments: []'), 'is an empty list; allowed: a list of at least one environment', true],
  [gate('environments: production'), 'allowed: a list of at least one environment', true],
  [gate('environments: [1]'), 'is `1` (number); allowed: the name of an environment', true],
  [gate('branches: []'), 'is an empty list; allowed: a list of at least one branch', true],
  [gate("branches: ['!main']"), 'is `!main`; allowed: the name of a branch', true],
  [gate("branches: ['{main,dev}']"), 'is `{main,dev}`; allowed: the name of a branch', true],
  [gate('unknown-authors: exclude'), 'is `exclude`; allowed: `allow`, `refuse`', true],
  ['extends: acme/.github\n', '1:10: `extends` is `acme/.github`; allowed: a file of a repository at a branch', true],
  ['extends: acme/.github:gates.yml\n', '`extends` is `acme/.github:gates.yml`; allowed', true],
  ['extends: acme/.github:../gates.yml@main\n', 'allowed: a file of a repository', true],
  ['extends: [a/b:c@d]\n', '`extends` is a list; allowed: a file of a repository', true],
  [gate("hours: { from: '09:00', to: '17:00' }"), '`gates.p.hours` has no `zone`', true],
  [gate('hours: []'), 'is an empty list; allowed: a mapping with `days`', true],
  [gate('hours: mon-fri'), 'is `mon-fri`; allowed: a mapping with `days`', true],
  [gate('hours: { zone: +01:00 }'), 'is `+01:00`; allowed: the name of a time zone', true],
  [gate('hours: { zone: Europe/Atlantis }'), 'is `Europe/Atlantis`; allowed: the name of a time zone', false],
  [gate('hours: { days: Monday, zone: UTC }'), 'is `Monday`; allowed: a day such as `mon`', true],
  [gate('hours: { days: [], zone: UTC }'), 'is an empty list; allowed: a day such as `mon`', true],
  [gate('hours: { days: [mon-fry], zone: UTC }'), '`gates.p.hours.days[0]` is `mon-fry`; allowed', true],
  [gate("hours: { from: '9:00', zone: UTC }"), 'is `9:00`; allowed: a time in quotes', true],
  [gate('hours: { from: 9, zone: UTC }'), 'is `9` (number); allowed: a time in quotes', true],
  [gate("hours: { from: '24:00', zone: UTC }"), 'is `24:00`; allowed: a time in quotes, `00:00` to `23:59`', true],
  [gate("hours: { from: '09:00', to: '09:00', zone: UTC }"), 'is the same as `from`; for the whole day', false],
  [gate('freeze: { from: 2026-12-20T00:00Z }'), 'is a mapping; allowed: a list of `{ from, to, reason }`', true],
  [gate('freeze: [{ from: 2026-12-20T00:00Z }]'), '`gates.p.freeze[0]` has no `to`', true],
  [
    gate('freeze: [{ from: 2026-12-20, to: 2027-01-04T00:00Z }]'),
    'is `2026-12-20`; allowed: a moment with its zone',
    true,
  ],
  [gate('freeze: [{ from: 2026-02-30T00:00Z, to: 2027-01-04T00:00Z }]'), 'is `2026-02-30T00:00Z`; allowed', false],
  [gate('freeze: [{ from: 2027-01-04T00:00Z, to: 2026-12-20T00:00Z }]'), 'is not after `from`', false],
  [gate('notify: { before-expiry: 4h }'), '`gates.p.notify` has no `on`', true],
  [gate('notify: { on: [] }'), 'is an empty list; allowed: a list of `requested`', true],
  [gate('notify: { on: [expired] }'), 'is `expired`; allowed: `requested`, `reminder`', true],
  [gate('notify: { on: [reminder], before-expiry: 4 }'), 'is `4` (number); allowed: a number with a unit', true],
  [gate('notify: { on: [reminder], before-expiry: 31d }'), 'from 5 minutes to 30 days', false],
  [gate('retry-after-failure:'), 'is `null` (nothing); allowed: `true`, `false`', true],
  ['gates: { p: &a { require: [{ count: 1, from: { role: write } }] }, q: *a }', 'has an alias (`*name`)', false],
  ['gates: { p: 1, p: 2 }', '1:16: has a key twice', false],
  ['gates: [', 'is not YAML', false],
  [`gates: ${'['.repeat(41)}${']'.repeat(41)}`, 'is too large', true],
]

test.each(bad)('bad: %j', async (text, said, seen) => {
  const error = await parsePolicy(text, 'gates.yml').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(UserError)
  expect(String(error)).toContain(said)
  expect(String(error)).toMatch(/gates\.yml:\d+:\d+: /)
  if (seen) expect(validate(parse(text))).toBe(false)
})

test('a file is read up to a size', async () => {
  await expect(parsePolicy(`${least}# ${'x'.repeat(1_000_000)}`, 'gates.yml')).rejects.toThrow('longer than 1000000')
})

test('everything that is wrong is told at once, with line and column', async () => {
  const text = 'gates:\n  p:\n    require: []\n    expires: soon\n    colour: red\n'
  const error = await parsePolicy(text, '.github/gates.yml').catch((thrown: unknown) => thrown)
  expect(error instanceof UserError ? error.items.map((item) => item.split(' ', 1)[0]) : []).toEqual([
    '.github/gates.yml:3:14:',
    '.github/gates.yml:4:14:',
    '.github/gates.yml:5:5:',
  ])
})

async function itemsOf(text: string): Promise<readonly string[]> {
  const error = await parsePolicy(text, 'gates.yml').catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ reason: 'invalid-policy' })
  return error instanceof UserError ? error.items : []
}

test('of two mistakes on one line the left one is told first', async () => {
  const items = await itemsOf('gates: { p: { exclude: x, require: [] } }')
  expect(items.map((item) => item.split(' ', 1)[0])).toEqual(['gates.yml:1:24:', 'gates.yml:1:36:'])
})

test('at most fifty mistakes are told', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `k${at}: 1`).join(', ')
  expect(await itemsOf(`${least}${names.replaceAll(', ', '\n')}\n`)).toHaveLength(50)
})

test.each([
  'gates: []',
  'gates: { p: 1 }',
  rule('1'),
  rule('{ count: 1, from: write }'),
  rule('{ count: 1, from: { group: 1 } }'),
  gate('hours: { from: 9, zone: UTC }'),
  gate("hours: { from: '', zone: UTC }"),
  gate('hours: { from: [9], zone: UTC }'),
  gate('hours: { zone: 1 }'),
  gate('hours: { days: 1, zone: UTC }'),
  gate("hours: { days: '', zone: UTC }"),
  gate('freeze: [{ from: 1, to: 2026-12-20T00:00Z }]'),
  gate("freeze: [{ from: '', to: 2026-12-20T00:00Z }]"),
  gate('notify: { on: [reminder], before-expiry: 4 }'),
  gate("notify: { on: [reminder], before-expiry: '' }"),
])('one mistake is told once: %j', async (text) => {
  expect(await itemsOf(text)).toHaveLength(1)
})

test('hours, freezes and notifications have defaults too', async () => {
  const read = async (text: string) => (await parsePolicy(text, 'gates.yml')).gates.get('p')
  expect((await read(gate('hours: { zone: UTC }')))?.hours).toEqual([
    [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: 0, to: 24 * 60, zone: 'UTC' }],
  ])
  expect((await read(gate('freeze: [{ from: 2026-12-20T00:00Z, to: 2026-12-21T00:00Z }]')))?.freeze).toEqual([
    { from: Date.UTC(2026, 11, 20), to: Date.UTC(2026, 11, 21), reason: '' },
  ])
  expect((await read(gate('notify: { on: [reminder] }')))?.notify).toEqual({ on: ['reminder'], beforeExpiry: 4 * hour })
})

test('what a file inherits is known before its rules are read', async () => {
  const inherits = async (text: string) => (await openPolicy(text, 'gates.yml')).inherits
  expect(await inherits(`${least}extends: acme/.github:gates.yml@main\n`)).toEqual({
    owner: 'acme',
    name: '.github',
    path: 'gates.yml',
    ref: 'main',
  })
  expect(await inherits('a: acme/.github:gates.yml@main\n')).toBeUndefined()
})

async function digest(text: string): Promise<string> {
  const found = (await parsePolicy(text, 'gates.yml')).gates.get('p')
  if (found === undefined) throw new Error('no gate p')
  return policyDigest(found)
}

test('the digest is of what the gate asks: not of comments, order, spelt-out defaults, other gates, or who is in a group', async () => {
  const one = `gates:
  p: { require: [{ count: 1, from: { group: g } }, { count: 2, from: { users: [A, b#7] } }], expires: 2d }
groups: { g: [x] }
`
  const same = `# other words
groups: { g: [x, y], h: [z] }
gates:
  q: { require: [{ from: { role: admin }, count: 1 }] }
  p:
    expires: 48h
    exclude: [triggering-actor, actor]
    code: optional
    require:
      - { from: { users: [renamed#7, a] }, count: 2 }
      - { count: 1, from: { group: g } }
`
  expect(await digest(same)).toBe(await digest(one))
})

test('the digest knows whom a gate asks', async () => {
  const froms = [
    '{ role: write }',
    '{ role: admin }',
    '{ group: a }',
    '{ group: b }',
    '{ team: org/a }',
    '{ team: org/b }',
    '{ users: [a] }',
    '{ users: [b] }',
    '{ users: [a#1] }',
    '{ users: [a#2] }',
    '{ codeowners: true }',
  ]
  const digests = await Promise.all(
    froms.map((from) => digest(`${rule(`{ count: 1, from: ${from} }`)}groups: { a: [x], b: [x] }\n`)),
  )
  expect(new Set(digests).size).toBe(froms.length)
})

// an open request names the digest of its policy, so another text for the same rules would end every request on an update
test.each<readonly [string, Readonly<Record<string, unknown>>]>([
  [
    least,
    {
      id: 'p',
      require: ['1 ["role","write"]'],
      exclude: ['actor', 'triggering-actor'],
      expires: 72 * hour,
      inputs: [],
      onNewRequest: 'supersede',
      flags: [false, false, false],
      allowedApps: [],
    },
  ],
  [
    `gates:
  p:
    require:
      - { count: 1, from: { users: [Zoe, bob#7, Ada] } }
      - { count: 1, from: { role: maintain } }
      - { count: 2, from: { group: testers } }
      - { count: 1, from: { team: Org/QA } }
      - { count: 1, from: { codeowners: true } }
    exclude: [triggering-actor, actor]
    inputs:
      ticket: { type: string, pattern: '^OPS-\\d+$' }
      size: { type: choice, options: [small, big], required: false }
    override: { from: { role: admin } }
    on-new-request: refuse
    code: required
    allow-apps: [b, a]
    branches: [main, 'release/*']
    environments: [production, eu]
    unknown-authors: refuse
groups: { testers: [alice, bob] }
`,
    {
      id: 'p',
      require: [
        '1 ["codeowners"]',
        '1 ["role","maintain"]',
        '1 ["team","org/qa"]',
        '1 ["users",["#7","ada","zoe"]]',
        '2 ["group","testers"]',
      ],
      exclude: ['actor', 'triggering-actor'],
      expires: 72 * hour,
      inputs: ['["size","choice",false,"",["big","small"]]', '["ticket","string",true,"^OPS-\\\\d+$",[]]'],
      override: ['["role","admin"]', true],
      onNewRequest: 'refuse',
      flags: [true, false, false],
      allowedApps: ['a', 'b'],
      environments: ['eu', 'production'],
      branches: ['["main","release/*"]'],
      unknownAuthors: 'refuse',
    },
  ],
])('the digest is of the rules in one spelling: %j', async (text, rules) => {
  expect(await digest(text)).toBe(createHash('sha256').update(JSON.stringify(rules)).digest('hex'))
})

test.each([
  'exclude: [actor]',
  'expires: 1h',
  'inputs: { a: { type: string } }',
  'override: { from: { role: admin } }',
  'on-new-request: refuse',
  'code: required',
  'allow-email: true',
  'allow-apps: [a]',
  'retry-after-failure: true',
  'environments: [production]',
  'branches: [main]',
  'unknown-authors: refuse',
])('the digest knows %s', async (line) => {
  expect(await digest(gate(line))).not.toBe(await digest(least))
})

test.each([
  'hours: { zone: UTC }',
  'freeze: [{ from: 2026-12-20T00:00Z, to: 2027-01-04T00:00Z }]',
  'notify: { on: [rejected] }',
])('the digest is not of when: %s', async (line) => {
  expect(await digest(gate(line))).toBe(await digest(least))
})

test('a request that is resumed by a re-run ends before GitHub refuses the re-run', async () => {
  const policy = (await parsePolicy(gate('expires: 60d'), 'gates.yml')).gates.get('p')
  expect(policy && lifetimeOf(policy, 'rerun')).toBe(29 * 24 * hour)
  expect(policy && lifetimeOf(policy, 'dispatch')).toBe(60 * 24 * hour)
})

describe('a file that inherits', () => {
  const above = `gates:
  p: { require: [{ count: 2, from: { group: leads } }], expires: 8h }
groups: { leads: [ada, mia, bob] }
`

  async function inherit(text: string) {
    return (await openPolicy(text, '.github/gates.yml')).read(await parsePolicy(above, 'above.yml'))
  }

  test('has its gates and groups without naming them, and adds to both', async () => {
    const bare = await inherit('extends: acme/.github:gates.yml@main\n')
    expect([...bare.gates.keys()]).toEqual(['p'])
    expect(bare.kept).toEqual([])
    const { gates } = await inherit(`extends: acme/.github:gates.yml@main
gates:
  p: { code: required }
  q: { require: [{ count: 1, from: { group: leads } }, { count: 1, from: { group: mine } }] }
groups: { mine: [eve] }
`)
    expect(gates.get('p')).toMatchObject({ needsCode: true, expires: 8 * hour, require: [{ count: 2 }] })
    expect(gates.get('q')?.require.map(({ from }) => ('members' in from ? from.members.length : 0))).toEqual([3, 1])
  })

  test('needs no `require` for an inherited gate, and one for its own; a group of the same name is its own', async () => {
    await expect(inherit('extends: a/b:c@d\ngates: { q: {} }\n')).rejects.toThrow('2:13: `gates.q` has no `require`')
    const { gates } = await inherit(`extends: a/b:c@d
gates: { p: { require: [{ count: 1, from: { group: leads } }] } }
groups: { leads: [eve] }
`)
    expect(gates.get('p')?.require.map(({ count, from }) => [count, 'members' in from && from.members.length])).toEqual(
      [
        [2, 3],
        [1, 1],
      ],
    )
  })

  test('says with its place what has no effect', async () => {
    const { gates } = await inherit('extends: a/b:c@d\ngates:\n  p:\n    expires: 48h\n    allow-email: true\n')
    expect(gates.get('p')).toMatchObject({ expires: 8 * hour, allowsEmail: false })
    expect(gates.get('p')?.idle.map((text) => text.split(' has no effect')[0])).toEqual([
      '.github/gates.yml:4:5: `gates.p.expires`',
      '.github/gates.yml:5:5: `gates.p.allow-email`',
    ])
  })

  test('the schema takes it', () => {
    for (const text of [
      'extends: acme/.github:gates.yml@main\n',
      'extends: a/b:c/d.yml@v1\ngates: { p: { code: required } }\n',
    ])
      expect(validate(parse(text))).toBe(true)
    expect(validate(parse('gates: { p: { code: required } }\n'))).toBe(false)
  })
})
