/** What each key of a gate becomes where a repository adds to what it inherits, and what is asked for where no file says anything. */
import {
  type GateRules,
  hasEnvironment,
  ineffectiveKeys,
  settleGate,
  tighten,
} from '../../../src/approval/rules/combine.ts'
import type { From, InputRule, UserName } from '../../../src/approval/rules/policy.ts'

const hour = 3_600_000
const silent: GateRules = {
  require: undefined,
  exclude: undefined,
  expires: undefined,
  inputs: undefined,
  override: undefined,
  onNewRequest: undefined,
  needsCode: undefined,
  allowsEmail: undefined,
  allowedApps: undefined,
  retriesAfterFailure: undefined,
  environments: undefined,
  branches: undefined,
  refusesUnknownAuthors: undefined,
  hours: undefined,
  freeze: undefined,
  notify: undefined,
}
const maintainers: From = { kind: 'role', role: 'maintain' }
const admins: From = { kind: 'role', role: 'admin' }
const named = (...logins: readonly string[]): readonly UserName[] => logins.map((login) => ({ login, id: undefined }))
const testers = (...logins: readonly string[]): From => ({ kind: 'group', name: 'testers', members: named(...logins) })
const input = (name: string): InputRule => ({ name, type: 'string', isRequired: true, pattern: '', options: [] })
const office = [{ days: ['mon'], from: 540, to: 1020, zone: 'UTC' }] as const
const night = [{ days: ['sun'], from: 0, to: 300, zone: 'UTC' }] as const
const freeze = (from: number) => ({ from, to: from + hour, reason: '' })

test('where no file says anything, the careful choice holds', () => {
  expect(settleGate('production', silent, ['staging'])).toEqual({
    id: 'production',
    require: [],
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
    keptEnvironments: ['staging'],
    branches: [],
    refusesUnknownAuthors: false,
    idle: [],
    hours: [],
    freeze: [],
    notify: undefined,
  })
})

/** What is inherited, what the repository says, and what holds. */
test.each<readonly [string, Partial<GateRules>, Partial<GateRules>, Partial<GateRules>]>([
  [
    'fewer of the same people: as inherited',
    { require: [{ count: 2, from: maintainers }] },
    { require: [{ count: 1, from: maintainers }] },
    { require: [{ count: 2, from: maintainers }] },
  ],
  [
    'as many of the same people: as inherited',
    { require: [{ count: 2, from: maintainers }] },
    { require: [{ count: 2, from: maintainers }] },
    { require: [{ count: 2, from: maintainers }] },
  ],
  [
    'more of the same people: so many more',
    { require: [{ count: 1, from: maintainers }] },
    { require: [{ count: 3, from: maintainers }] },
    {
      require: [
        { count: 1, from: maintainers },
        { count: 2, from: maintainers },
      ],
    },
  ],
  [
    'the same people by two rules: their sum',
    {
      require: [
        { count: 1, from: maintainers },
        { count: 1, from: maintainers },
      ],
    },
    {
      require: [
        { count: 2, from: maintainers },
        { count: 1, from: maintainers },
      ],
    },
    {
      require: [
        { count: 1, from: maintainers },
        { count: 1, from: maintainers },
        { count: 1, from: maintainers },
      ],
    },
  ],
  [
    'other people: both',
    { require: [{ count: 2, from: maintainers }] },
    { require: [{ count: 1, from: admins }] },
    {
      require: [
        { count: 2, from: maintainers },
        { count: 1, from: admins },
      ],
    },
  ],
  [
    'a group of the same name and of others: both',
    { require: [{ count: 1, from: testers('alice') }] },
    { require: [{ count: 1, from: testers('bob') }] },
    {
      require: [
        { count: 1, from: testers('alice') },
        { count: 1, from: testers('bob') },
      ],
    },
  ],
  [
    'who is excluded by either',
    { exclude: ['actor'] },
    { exclude: ['commit-authors', 'actor'] },
    { exclude: ['actor', 'commit-authors'] },
  ],
  ['a later expiry: as inherited', { expires: hour }, { expires: 2 * hour }, { expires: hour }],
  ['an earlier expiry', { expires: 2 * hour }, { expires: hour }, { expires: hour }],
  ['inputs of both', { inputs: [input('a')] }, { inputs: [input('b')] }, { inputs: [input('a'), input('b')] }],
  [
    'who overrides where nothing inherited names anybody: nobody',
    { override: undefined },
    { override: { from: [admins], needsReason: true } },
    { override: undefined },
  ],
  [
    'who overrides: named by both, with a reason where the inherited gate asks for one',
    { override: { from: [admins], needsReason: true } },
    { override: { from: [maintainers], needsReason: false } },
    { override: { from: [admins, maintainers], needsReason: true } },
  ],
  [
    'who overrides: with a reason where the repository asks for one',
    { override: { from: [admins], needsReason: false } },
    { override: { from: [maintainers], needsReason: true } },
    { override: { from: [admins, maintainers], needsReason: true } },
  ],
  [
    'who overrides: without a reason where nobody asks for one',
    { override: { from: [admins], needsReason: false } },
    { override: { from: [maintainers], needsReason: false } },
    { override: { from: [admins, maintainers], needsReason: false } },
  ],
  [
    'a new request: as inherited',
    { onNewRequest: 'refuse' },
    { onNewRequest: 'supersede' },
    { onNewRequest: 'refuse' },
  ],
  [
    'a new request: as inherited, the other way round',
    { onNewRequest: 'supersede' },
    { onNewRequest: 'refuse' },
    { onNewRequest: 'supersede' },
  ],
  ['the code where the inherited gate asks for it', { needsCode: true }, { needsCode: false }, { needsCode: true }],
  ['the code where the repository asks for it', { needsCode: false }, { needsCode: true }, { needsCode: true }],
  ['mail that only the repository allows', { allowsEmail: false }, { allowsEmail: true }, { allowsEmail: false }],
  ['mail that only the inherited gate allows', { allowsEmail: true }, { allowsEmail: false }, { allowsEmail: false }],
  ['mail that both allow', { allowsEmail: true }, { allowsEmail: true }, { allowsEmail: true }],
  ['Apps that both allow', { allowedApps: ['a', 'b'] }, { allowedApps: ['b', 'c'] }, { allowedApps: ['b'] }],
  [
    'a retry that only one allows',
    { retriesAfterFailure: true },
    { retriesAfterFailure: false },
    { retriesAfterFailure: false },
  ],
  [
    'environments that both name, whatever their case',
    { environments: ['Production', 'eu'] },
    { environments: ['production', 'us'] },
    { environments: ['Production'] },
  ],
  [
    'environments where nothing inherited names any',
    { environments: undefined },
    { environments: ['production'] },
    { environments: ['production'] },
  ],
  [
    'branches: each list',
    { branches: [['main', 'release/*']] },
    { branches: [['main']] },
    { branches: [['main', 'release/*'], ['main']] },
  ],
  [
    'authors that GitHub does not know',
    { refusesUnknownAuthors: false },
    { refusesUnknownAuthors: true },
    { refusesUnknownAuthors: true },
  ],
  [
    'authors that GitHub does not know, once refused',
    { refusesUnknownAuthors: true },
    { refusesUnknownAuthors: false },
    { refusesUnknownAuthors: true },
  ],
  ['hours of both', { hours: [office] }, { hours: [night] }, { hours: [office, night] }],
  ['freezes of both', { freeze: [freeze(1)] }, { freeze: [freeze(2)] }, { freeze: [freeze(1), freeze(2)] }],
  [
    'who is told where nothing inherited says so',
    { notify: undefined },
    { notify: { on: ['rejected'], beforeExpiry: hour } },
    { notify: { on: ['rejected'], beforeExpiry: hour } },
  ],
  [
    'of what people are told: by either, and no later',
    { notify: { on: ['requested'], beforeExpiry: 2 * hour } },
    { notify: { on: ['rejected', 'requested'], beforeExpiry: hour } },
    { notify: { on: ['requested', 'rejected'], beforeExpiry: 2 * hour } },
  ],
  [
    'of what people are told: earlier where the repository says so',
    { notify: { on: ['reminder'], beforeExpiry: hour } },
    { notify: { on: ['reminder'], beforeExpiry: 2 * hour } },
    { notify: { on: ['reminder'], beforeExpiry: 2 * hour } },
  ],
])('%s', (_, above, own, expected) => {
  const inherited = settleGate('production', { ...silent, ...above }, [])
  expect(tighten(inherited, { ...silent, ...own })).toEqual({ ...inherited, ...expected })
  expect(tighten(inherited, silent)).toEqual(inherited)
})

test('what has no effect is known, and what only says the same again is none of it', () => {
  const rules: GateRules = {
    ...silent,
    require: [{ count: 2, from: maintainers }],
    expires: hour,
    environments: ['production'],
    allowsEmail: false,
  }
  const inherited = settleGate('production', rules, [])
  expect(ineffectiveKeys(inherited, rules)).toEqual([])
  expect(ineffectiveKeys(inherited, silent)).toEqual([])
  expect(
    ineffectiveKeys(inherited, {
      ...silent,
      require: [{ count: 1, from: maintainers }],
      expires: 2 * hour,
      override: { from: [admins], needsReason: false },
      needsCode: true,
      allowsEmail: true,
      environments: ['production', 'staging'],
    }),
  ).toEqual(['require', 'expires', 'override', 'allowsEmail', 'environments'])
})

test('the names of environments know no upper and lower case', () => {
  expect(['production', 'PRODUCTION', 'prod', ''].map((name) => hasEnvironment(['eu', 'Production'], name))).toEqual([
    true,
    true,
    false,
    false,
  ])
})
