import fc from 'fast-check'
import type { RequestFacts } from '../../../src/approval/case/facts.ts'
import { reduce } from '../../../src/approval/decision/reduce.ts'
import { openingAt, weekdays } from '../../../src/approval/hours/opening.ts'
import { refuseAdmission } from '../../../src/approval/rules/admission.ts'
import { type GateRules, settleGate, tighten } from '../../../src/approval/rules/combine.ts'
import { openPolicy, parsePolicy } from '../../../src/approval/rules/parse.ts'
import {
  exclusions,
  type From,
  type GatePolicy,
  type InputRule,
  notifications,
  type Policy,
  roles,
} from '../../../src/approval/rules/policy.ts'
import { valueProblem } from '../../../src/approval/rules/values.ts'
import { isWhole, rounds } from '../../support/sample.ts'
import { comment, facts, filedAt, people, rival, sampleSubject, status } from './sample.ts'

const hour = 3_600_000
const names = ['dora', 'erin', 'alice', 'bob', 'mia', 'max', 'ada', 'eve'] as const

const logins = fc.subarray([...names], { minLength: 1 }).map((list) => list.map((login) => ({ login, id: undefined })))

const anyFrom: fc.Arbitrary<From> = fc.oneof(
  fc.record({ kind: fc.constant('role' as const), role: fc.constantFrom(...roles) }),
  fc.record({ kind: fc.constant('users' as const), members: logins }),
  fc.record({ kind: fc.constant('group' as const), name: fc.constantFrom('testers', 'leads'), members: logins }),
  fc.record({
    kind: fc.constant('codeowners' as const),
    // What changes is the same for both, whoever asks its owners.
    areas: fc.constant([
      { owners: ['mia', 'octo/qa'], file: 'web/a' },
      { owners: ['max', 'alice'], file: 'api/b' },
    ]),
  }),
  fc.record({ kind: fc.constant('team' as const), team: fc.constantFrom('octo/qa', 'Octo/QA', 'octo/ops') }),
)

const anyInput: fc.Arbitrary<InputRule> = fc.oneof(
  fc.record({
    name: fc.constantFrom('ticket', 'size'),
    type: fc.constant('string' as const),
    isRequired: fc.boolean(),
    pattern: fc.constantFrom('', 'OPS-\\d+', '\\w+', 'OPS-1'),
    options: fc.constant([]),
  }),
  fc.record({
    name: fc.constantFrom('ticket', 'size'),
    type: fc.constant('choice' as const),
    isRequired: fc.boolean(),
    pattern: fc.constant(''),
    options: fc.subarray(['OPS-1', 'OPS-2', 'big'], { minLength: 1 }),
  }),
  fc.record({
    name: fc.constantFrom('ticket', 'size'),
    type: fc.constantFrom('number' as const, 'boolean' as const),
    isRequired: fc.boolean(),
    pattern: fc.constant(''),
    options: fc.constant([]),
  }),
)

/** Around the moments at which the samples are looked at, Monday 12:00 and Tuesday 15:00 UTC. */
const anyHours = fc.record({
  days: fc.subarray([...weekdays.slice(0, 3)], { minLength: 1 }),
  from: fc.constantFrom(0, 9 * 60, 14 * 60),
  to: fc.constantFrom(13 * 60, 17 * 60, 24 * 60),
  zone: fc.constantFrom('UTC', 'Europe/Berlin'),
})

function freezeFrom(begin: number) {
  return { from: filedAt + begin * hour, to: filedAt + (begin + 2) * hour, reason: '' }
}

/** What a file may say of a gate, each key or not. */
const anyRules: fc.Arbitrary<GateRules> = fc.record({
  require: maybe(
    fc.array(fc.record({ count: fc.integer({ min: 1, max: 2 }), from: anyFrom }), { minLength: 1, maxLength: 2 }),
  ),
  exclude: maybe(fc.subarray([...exclusions])),
  expires: maybe(fc.constantFrom(hour, 24 * hour, 48 * hour, 72 * hour)),
  inputs: maybe(fc.uniqueArray(anyInput, { maxLength: 2, selector: ({ name }) => name })),
  override: maybe(fc.record({ from: anyFrom.map((from) => [from]), needsReason: fc.boolean() })),
  onNewRequest: maybe(fc.constantFrom('supersede' as const, 'refuse' as const)),
  needsCode: maybe(fc.boolean()),
  allowsEmail: maybe(fc.boolean()),
  allowedApps: maybe(fc.subarray(['agent', 'robot'])),
  retriesAfterFailure: maybe(fc.boolean()),
  environments: maybe(fc.subarray(['production', 'Production', 'staging', 'eu'], { minLength: 1 })),
  branches: maybe(fc.subarray(['main', 'release/*', '**', 'refs/tags/v*'], { minLength: 1 }).map((list) => [list])),
  refusesUnknownAuthors: maybe(fc.boolean()),
  hours: maybe(fc.array(anyHours, { minLength: 1, maxLength: 2 }).map((list) => [list])),
  freeze: maybe(rarely(fc.constantFrom(0, 3, 30).map((begin) => freezeFrom(begin)))),
  notify: maybe(fc.record({ on: fc.subarray([...notifications]), beforeExpiry: fc.constantFrom(hour, 4 * hour) })),
})

function maybe<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined })
}

/** An inherited gate, itself of one file or of two. */
const anyInherited: fc.Arbitrary<GatePolicy> = fc
  .tuple(
    anyRules.filter(({ require }) => require !== undefined),
    maybe(anyRules),
    fc.subarray(['staging']),
  )
  .map(([first, second, kept]) => {
    const gate = settleGate('production', first, kept)
    return second === undefined ? gate : tighten(gate, second)
  })

function rarely<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<readonly Value[]> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: arbitrary.map((value) => [value]) },
  )
}

const anyComment = fc.record({
  name: fc.constantFrom(...names),
  body: fc.oneof(
    { weight: 20, arbitrary: fc.constant('/approve') },
    { weight: 3, arbitrary: fc.constant('/override now') },
    { weight: 1, arbitrary: fc.constantFrom('/override', '/reject no') },
  ),
  late: fc.constantFrom(1, 1, 1, 1, 1, 30),
  isByEmail: fc.integer({ max: 9, min: 0 }).map((n) => n === 0),
  app: fc.constantFrom('', '', '', '', '', '', '', '', 'agent', 'robot'),
})

/** What is known of a request, the policy aside. */
const anyFacts: fc.Arbitrary<RequestFacts> = fc
  .record({
    comments: fc.array(anyComment, { minLength: 2, maxLength: 12 }),
    teams: fc.dictionary(fc.constantFrom(...names), fc.subarray(['octo/qa', 'octo/ops']), { noNullPrototype: true }),
    uses: rarely(fc.integer({ min: 1, max: 2 })),
    rivals: rarely(fc.tuple(fc.constantFrom(498, 502), fc.constantFrom('open' as const, 'closed' as const))),
    deletions: rarely(fc.record({ by: fc.constant(2), author: fc.constantFrom(1, 6), login: fc.constant('') })),
    here: maybe(fc.integer({ min: 1, max: 3 })),
    age: fc.constantFrom(4, 4, 4, 31),
  })
  .map(({ comments, teams, uses, rivals, deletions, here, age }) =>
    facts({
      request: {
        statuses: [
          status(1, 'waiting'),
          ...uses.map((attempt, at) => status(at + 2, 'consumed', { run: '700', attempt: String(attempt) })),
        ],
      },
      comments: comments.map(({ name, body, late, isByEmail, app }, at) =>
        comment(at + 1, name, body, { at: filedAt + 61_000 + late * 600_000 + at, isByEmail, app }),
      ),
      people: Object.values(people).map((person) => ({ ...person, teams: teams[person.login] ?? [] })),
      rivals: rivals.map(([id, stage]) => rival(id, { stage })),
      evidence: { deletions },
      here: here === undefined ? undefined : { run: 700, attempt: here },
      conclusions: new Map([[1, 'failure']]),
      now: filedAt + age * hour,
    }),
  )

function isOpen(known: RequestFacts, policy: GatePolicy): boolean {
  const { kind } = reduce({ ...known, policy }).state
  return kind === 'satisfied' || kind === 'resuming'
}

/** Drawn again in each whole run; the same otherwise, so that a red test stays red. */
const many = { numRuns: rounds(2_000, 400), ...(isWhole ? {} : { seed: 20_261_129 }) }

test('what is combined never opens where the inherited gate stays closed', () => {
  let opened = 0
  fc.assert(
    fc.property(anyInherited, anyRules, anyFacts, (inherited, own, known) => {
      // Values are judged below: who gives them is not what they are.
      const policy = { ...tighten(inherited, own), inputs: [] }
      if (!isOpen(known, policy)) return
      opened++
      expect(isOpen(known, { ...inherited, inputs: [] })).toBe(true)
    }),
    many,
  )
  expect(opened).toBeGreaterThan(rounds(10, 2))
})

test('what is combined asks nobody where the inherited gate asks nobody, and needs every value that it needs', () => {
  const anyAdmission = fc.record({
    environment: fc.constantFrom('production', 'PRODUCTION', 'staging', 'eu', 'other'),
    ref: fc.constantFrom('refs/heads/main', 'refs/heads/release/1', 'refs/heads/dev', 'refs/tags/v1', 'refs/pull/head'),
    unknownAuthors: fc.constantFrom(0, 2),
  })
  const anyValues = fc.dictionary(
    fc.constantFrom('ticket', 'size'),
    fc.constantFrom('OPS-1', 'OPS-2', 'big', '7', 'true'),
  )
  fc.assert(
    fc.property(anyInherited, anyRules, anyAdmission, anyValues, (inherited, own, admission, values) => {
      const policy = tighten(inherited, own)
      if (refuseAdmission(inherited, admission)) expect(refuseAdmission(policy, admission)).toBeDefined()
      const given = Object.entries(values)
      const namesOf = (rules: readonly InputRule[]) => rules.map(({ name }) => name)
      const known = new Map(given.filter(([name]) => namesOf(inherited.inputs).includes(name)))
      if (valueProblem(policy.inputs, new Map(given)) === undefined)
        expect(valueProblem(inherited.inputs, known)).toBeUndefined()
      const needed = (rules: readonly InputRule[]) => namesOf(rules.filter(({ isRequired }) => isRequired))
      expect(needed(policy.inputs)).toEqual(expect.arrayContaining(needed(inherited.inputs)))
    }),
    many,
  )
})

test('what is combined is as strict as the own rules: only override and on-new-request are not the repository’s to choose', () => {
  fc.assert(
    fc.property(anyInherited, anyRules, anyFacts, (inherited, rules, known) => {
      const own = { ...rules, override: undefined, onNewRequest: inherited.onNewRequest }
      const policy = { ...tighten({ ...inherited, override: undefined }, own), inputs: [] }
      const alone = settleGate(
        'production',
        { ...own, exclude: own.exclude ?? [], expires: own.expires ?? 72 * hour, inputs: [] },
        [],
      )
      const open = {
        ...alone,
        allowsEmail: own.allowsEmail ?? true,
        retriesAfterFailure: own.retriesAfterFailure ?? true,
        allowedApps: own.allowedApps ?? ['agent', 'robot'],
      }
      if (own.require !== undefined && isOpen(known, policy)) expect(isOpen(known, open)).toBe(true)
    }),
    many,
  )
})

test('saying nothing changes nothing', () => {
  fc.assert(
    fc.property(anyInherited, (inherited) => {
      const nothing = Object.fromEntries(Object.keys(inherited).map((key) => [key, undefined]))
      expect(tighten(inherited, { ...silent, ...nothing })).toEqual(inherited)
    }),
    { numRuns: rounds(300, 100) },
  )
})

test('what is combined may open only when both may, and a chat hears what it heard before, and no later', () => {
  const moments = fc.integer({ min: 0, max: 7 * 24 * 4 }).map((quarters) => filedAt + quarters * (hour / 4))
  fc.assert(
    fc.property(anyInherited, anyRules, moments, (inherited, own, at) => {
      const combined = tighten(inherited, own)
      const alone = { hours: own.hours ?? [], freeze: own.freeze ?? [] }
      const both = openingAt(inherited, at).isOpen && openingAt(alone, at).isOpen
      expect(openingAt(combined, at).isOpen).toBe(both)
      for (const event of inherited.notify?.on ?? []) expect(combined.notify?.on).toContain(event)
      expect(combined.notify?.beforeExpiry ?? 0).toBeGreaterThanOrEqual(inherited.notify?.beforeExpiry ?? 0)
    }),
    { numRuns: rounds(500, 100) },
  )
})

test('of the same people as many as the one that asks more, other people besides', () => {
  const testers: From = { kind: 'group', name: 'testers', members: [{ login: 'bob', id: undefined }] }
  const others: From = { ...testers, members: [{ login: 'eve', id: undefined }] }
  const inherited = settleGate('p', { ...silent, require: [{ count: 1, from: testers }] }, [])
  expect(tighten(inherited, { ...silent, require: [{ count: 3, from: testers }] }).require).toEqual([
    { count: 1, from: testers },
    { count: 2, from: testers },
  ])
  expect(tighten(inherited, { ...silent, require: [{ count: 1, from: others }] }).require).toHaveLength(2)
})

test('an added gate opens no environment that an inherited one names', () => {
  const added = settleGate('lax', { ...silent, environments: ['Production', 'test'] }, ['production'])
  const admission = { ref: 'refs/heads/main', unknownAuthors: 0 }
  expect(refuseAdmission(added, { ...admission, environment: 'PRODUCTION' })?.reason).toBe('other-environment')
  expect(refuseAdmission(added, { ...admission, environment: 'test' })).toBeUndefined()
  expect(sampleSubject.environment).toBe('production')
})

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

test('what a file between has narrowed stays kept: no gate of the last file opens it', async () => {
  const organization = await parsePolicy(
    'gates:\n  production:\n    require: [{ count: 2, from: { role: admin } }]\n    environments: [production, production-eu]\n',
    'organization.yml',
  )
  const read = async (text: string, inherited: Policy) => (await openPolicy(text, 'gates.yml')).read(inherited)
  const team = await read(
    'extends: acme/.github:gates.yml@main\ngates:\n  production:\n    environments: [production]\n',
    organization,
  )
  const own = await read(
    'extends: acme/team:gates.yml@main\ngates:\n  mine:\n    require: [{ count: 1, from: { role: triage } }]\n',
    team,
  )
  const mine = own.gates.get('mine')
  if (mine === undefined) throw new Error('no gate')
  const refusal = (environment: string) =>
    refuseAdmission(mine, { environment, ref: 'refs/heads/main', unknownAuthors: 0 })?.reason
  expect(['production', 'production-eu', 'test'].map(refusal)).toEqual([
    'other-environment',
    'other-environment',
    undefined,
  ])
})

test('of an input that both ask for, each rule has to allow the value', () => {
  const rule = (pattern: string): InputRule => ({
    name: 'ticket',
    type: 'string',
    pattern,
    options: [],
    isRequired: true,
  })
  const rules = [rule(''), rule('OPS-\\d+')]
  expect(valueProblem(rules, new Map([['ticket', 'foo']]))).toContain('OPS-')
  expect(valueProblem(rules, new Map([['ticket', 'OPS-1']]))).toBeUndefined()
})
