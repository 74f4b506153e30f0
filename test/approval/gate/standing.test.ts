/** Who has a say, whose files change, and what values an approval may have. */
import type { Person } from '../../../src/approval/case/facts.ts'
import {
  canonicalFrom,
  type From,
  type GatePolicy,
  type InputRule,
  lifetimeOf,
  needsClock,
} from '../../../src/approval/rules/policy.ts'
import { formatSource, isSameSource, parseSource } from '../../../src/approval/rules/source.ts'
import { allowedValues, valueProblem } from '../../../src/approval/rules/values.ts'
import {
  excludedAccounts,
  fillRules,
  hasStanding,
  isAmong,
  mayHaveStanding,
  mayOverride,
  mayWrite,
  owns,
} from '../../../src/approval/votes/people.ts'
import { countApprovals } from '../../../src/approval/votes/tally.ts'
import { people, samplePolicy, sampleSubject } from './sample.ts'

const hour = 3_600_000
const users = (...logins: readonly string[]): From => ({
  kind: 'users',
  members: logins.map((login) => ({ login, id: undefined })),
})
const owners = (...areas: readonly (readonly string[])[]): From => ({
  kind: 'codeowners',
  areas: areas.map((each, at) => ({ owners: each, file: `${at}.ts` })),
})
const asking = (from: From, override?: From): GatePolicy => ({
  ...samplePolicy,
  require: [{ count: 1, from }],
  override: override && { from: [override], needsReason: false },
})

test.each<readonly [keyof typeof people, From, boolean]>([
  ['alice', owners(['alice'], ['bob']), true],
  ['alice', owners(['ALICE']), true],
  ['alice', owners(['max']), false],
  // who cannot write owns nothing
  ['bob', owners(['bob']), false],
  // where no file has an owner, everybody who can write is one
  ['alice', owners(), true],
  ['bob', owners(), false],
  // until the owners are looked up, nobody is one
  ['ada', { kind: 'codeowners', areas: undefined }, false],
])('%s is an owner by %j: %s', (name, from, expected) => {
  expect(isAmong(from, people[name])).toBe(expected)
})

test('teams own files too', () => {
  const person: Person = { ...people.alice, teams: ['Octo/QA'] }
  expect(owns({ owners: ['octo/qa'], file: 'a' }, person)).toBe(true)
  expect(owns({ owners: ['octo/ops'], file: 'a' }, person)).toBe(false)
  expect(owns({ owners: ['octo/qa'], file: 'a' }, { ...person, role: 'read', permission: 'read' })).toBe(false)
})

test('who may write', () => {
  expect(
    ['triage', 'write', 'maintain', 'admin', 'read', 'none'].map((role) => mayWrite({ role, permission: role })),
  ).toEqual([false, true, true, true, false, false])
})

test.each<readonly [keyof typeof people, GatePolicy, boolean, boolean]>([
  ['alice', asking(users('alice')), true, true],
  ['max', asking(users('alice')), false, false],
  ['ada', asking(users('alice'), { kind: 'role', role: 'admin' }), true, true],
  ['max', asking(users('alice'), { kind: 'role', role: 'admin' }), false, false],
  // before the owners are looked up, whoever can write may be one
  ['alice', asking({ kind: 'codeowners', areas: undefined }), false, true],
  ['bob', asking({ kind: 'codeowners', areas: undefined }), false, false],
  ['alice', asking(users('bob'), { kind: 'codeowners', areas: undefined }), false, true],
])('%s has a say by %j: %s, and may have one: %s', (name, policy, has, may) => {
  expect(hasStanding(policy, people[name])).toBe(has)
  expect(mayHaveStanding(policy, people[name])).toBe(may)
})

test('who overrides is named by all, and there is nobody without an override', () => {
  const policy = (...from: readonly From[]) => ({ override: { from, needsReason: false } })
  expect(mayOverride({ override: undefined }, people.ada)).toBe(false)
  expect(mayOverride(policy(users('ada')), people.ada)).toBe(true)
  expect(mayOverride(policy(users('ada'), users('ada', 'max')), people.ada)).toBe(true)
  expect(mayOverride(policy(users('ada'), users('max')), people.ada)).toBe(false)
})

test('accounts whose approval does not count', () => {
  const subject = { ...sampleSubject, actorId: 1, triggeringActorId: 2, authors: [3, 4], pullRequestAuthors: [5, 1] }
  const of = (...exclude: GatePolicy['exclude']) => [...excludedAccounts({ ...samplePolicy, exclude }, subject)]
  expect(of()).toEqual([])
  expect(of('actor')).toEqual([1])
  expect(of('triggering-actor')).toEqual([2])
  expect(of('commit-authors')).toEqual([3, 4])
  expect(of('pull-request-author')).toEqual([5, 1])
  expect(of('actor', 'triggering-actor', 'commit-authors', 'pull-request-author')).toEqual([1, 2, 3, 4, 5])
})

/** Places of each rule; each person with the rules that they satisfy; who fills which. */
test.each<
  readonly [string, readonly number[], Readonly<Record<number, readonly number[]>>, Readonly<Record<number, number>>]
>([
  ['nobody', [1], {}, {}],
  ['who fits none', [1], { 1: [] }, {}],
  ['so many as there are places', [2], { 1: [0], 2: [0], 3: [0] }, { 1: 0, 2: 0 }],
  ['who came first moves on twice', [1, 1, 1], { 1: [0, 1], 2: [0, 2], 3: [0] }, { 3: 0, 1: 1, 2: 2 }],
  ['over another who moves too', [1, 1, 1], { 1: [0, 1], 2: [1, 2], 3: [0] }, { 3: 0, 1: 1, 2: 2 }],
  ['nobody leaves where that helps nobody', [1, 1], { 1: [0], 2: [1], 3: [0, 1] }, { 1: 0, 2: 1 }],
  ['nobody moves where there is room', [2, 1], { 1: [0, 1], 2: [0] }, { 1: 0, 2: 0 }],
  ['a rule without places', [0, 1], { 1: [0, 1] }, { 1: 1 }],
  ['a rule that is not there', [1], { 1: [7, 0] }, { 1: 0 }],
])('who fills which rule: %s', (_, counts, eligible, expected) => {
  const rules = counts.map((count) => ({ count, from: users() }))
  const given = new Map(Object.entries(eligible).map(([id, indexes]) => [Number(id), indexes]))
  expect(Object.fromEntries(fillRules(rules, given))).toEqual(expected)
})

describe('the tally', () => {
  const approval = (name: keyof typeof people, ...inputs: readonly (readonly [string, string])[]) => ({
    person: people[name],
    comment: people[name].id * 10,
    rules: [0],
    inputs: new Map(inputs),
  })
  const rule = (name: string, isRequired: boolean): InputRule => ({
    name,
    type: 'string',
    isRequired,
    pattern: '',
    options: [],
  })

  test('files without an owner among the approvers are told, by the first rule that asks owners', () => {
    const policy: GatePolicy = {
      ...samplePolicy,
      require: [
        { count: 1, from: users('alice', 'max') },
        { count: 1, from: owners(['alice'], ['max'], ['mia']) },
        { count: 1, from: owners(['bob']) },
      ],
    }
    const { unowned, unreadTeams } = countApprovals(
      { policy, unreadTeams: ['octo/qa'] },
      { approvals: [approval('alice'), approval('mia')], override: undefined },
    )
    expect(unowned).toEqual([{ owners: ['max'], file: '1.ts' }])
    expect(unreadTeams).toEqual(['octo/qa'])
    const none = countApprovals({ policy: samplePolicy }, { approvals: [approval('alice')], override: undefined })
    expect([none.unowned, none.unreadTeams]).toEqual([[], []])
  })

  test('values: what all say, what is missing, and where people differ; in an order of their own', () => {
    const policy = {
      ...samplePolicy,
      inputs: [rule('size', false), rule('ticket', true), rule('ticket', true), rule('zone', true)],
    }
    const approvals = [
      approval('max', ['zone', 'eu'], ['a', '2']),
      approval('mia', ['a', '1'], ['zone', 'eu']),
      approval('bob', ['b', '1']),
    ]
    const { inputs, missingInputs, conflicts } = countApprovals({ policy }, { approvals, override: undefined })
    expect([...inputs]).toEqual([
      ['b', '1'],
      ['zone', 'eu'],
    ])
    expect(missingInputs).toEqual(['ticket'])
    expect(conflicts).toEqual(['a'])
  })

  test('who overrides, and why', () => {
    const override = { person: people.ada, comment: 9, reason: 'prod is down' }
    expect(countApprovals({ policy: samplePolicy }, { approvals: [], override }).override).toEqual({
      id: 5,
      login: 'ada',
      reason: 'prod is down',
      comment: 9,
    })
  })
})

describe('values', () => {
  const rule = (more: Partial<InputRule>): InputRule => ({
    name: 'a',
    type: 'string',
    isRequired: true,
    pattern: '',
    options: [],
    ...more,
  })
  test.each<readonly [Partial<InputRule>, string, readonly string[], readonly string[]]>([
    [{}, 'text without spaces', ['x', '1'], []],
    [{ pattern: 'OPS-\\d+' }, 'text that matches `OPS-\\d+`', ['OPS-1'], ['ops-1', 'OPS-1x']],
    // a pattern that cannot be read fits nothing
    [{ pattern: '(' }, 'text that matches `(`', [], ['(', 'x']],
    [{ type: 'boolean' }, '`true` or `false`', ['true', 'false'], ['yes', 'True', '']],
    [
      { type: 'number' },
      'a number',
      ['1', '-1', '1.5', '1.25', '123456789012345'],
      ['1.', '.5', '1e3', 'x1', '1x', '+1', '1234567890123456', ''],
    ],
    [{ type: 'choice', options: ['small', 'big'] }, 'one of `small`, `big`', ['small', 'big'], ['huge', '']],
  ])('of %j', (more, words, good, bad) => {
    const problem = (value: string) => valueProblem([rule(more)], new Map([['a', value]]))
    expect(allowedValues(rule(more))).toBe(words)
    for (const value of good) expect([value, problem(value)]).toEqual([value, undefined])
    for (const value of bad) expect([value, problem(value)]).toEqual([value, `\`a\` must be ${words}`])
  })

  test('one that nobody asked for is a mistake, and missing ones others may give', () => {
    expect(valueProblem([rule({})], new Map([['b', '1']]))).toBe('this gate has no input `b`')
    expect(valueProblem([rule({})], new Map())).toBeUndefined()
  })
})

test.each<readonly [From, From, boolean]>([
  [{ kind: 'role', role: 'write' }, { kind: 'role', role: 'admin' }, false],
  [{ kind: 'team', team: 'Octo/QA' }, { kind: 'team', team: 'octo/qa' }, true],
  [users('a', 'B'), users('b', 'A', 'a'), true],
  [users('a'), users('b'), false],
  [
    { kind: 'users', members: [{ login: 'a', id: 7 }] },
    { kind: 'users', members: [{ login: 'renamed', id: 7 }] },
    true,
  ],
  [{ kind: 'users', members: [{ login: 'a', id: 7 }] }, users('a'), false],
  [{ kind: 'group', name: 'g', members: [] }, { kind: 'group', name: 'h', members: [] }, false],
  // a team and a group of one name are different people
  [{ kind: 'group', name: 'octo/qa', members: [] }, { kind: 'team', team: 'octo/qa' }, false],
  [owners(['a']), owners(['b']), true],
  [owners(['a']), users(), false],
])('%j means the same people as %j: %s', (one, other, expected) => {
  expect(canonicalFrom(one) === canonicalFrom(other)).toBe(expected)
})

test('what comes by time alone needs a clock', () => {
  const needs = (more: Partial<GatePolicy>) => needsClock({ ...samplePolicy, ...more })
  expect(needs({})).toBe(false)
  expect(needs({ hours: [[{ days: ['mon'], from: 0, to: 60, zone: 'UTC' }]] })).toBe(true)
  expect(needs({ freeze: [{ from: 0, to: 1, reason: '' }] })).toBe(true)
  expect(needs({ notify: { on: ['rejected'], beforeExpiry: hour } })).toBe(false)
  expect(needs({ notify: { on: ['rejected', 'reminder'], beforeExpiry: hour } })).toBe(true)
})

test.each<readonly [number, Parameters<typeof lifetimeOf>[1], number]>([
  [60, 'rerun', 29],
  [60, 'environment', 29],
  [60, 'form', 29],
  [60, 'dispatch', 60],
  [2, 'rerun', 2],
])('a request of %i days that is resumed by %s lives %i', (days, resume, expected) => {
  expect(lifetimeOf({ ...samplePolicy, expires: days * 24 * hour }, resume)).toBe(expected * 24 * hour)
})

describe('a source of a policy', () => {
  test.each([
    ['acme/.github:gates.yml@main', { owner: 'acme', name: '.github', path: 'gates.yml', ref: 'main' }],
    ['a-b_c/d.e:.github/my gates.yml@v1/x', { owner: 'a-b_c', name: 'd.e', path: '.github/my gates.yml', ref: 'v1/x' }],
    ['acme/x:a..b@main', { owner: 'acme', name: 'x', path: 'a..b', ref: 'main' }],
  ])('%s', (text, expected) => {
    expect(parseSource(text)).toEqual(expected)
    expect(formatSource(expected)).toBe(text)
  })

  test.each([
    '',
    'acme/x:gates.yml',
    'acme/x@main',
    'x:gates.yml@main',
    '-acme/x:gates.yml@main',
    'acme/x:/gates.yml@main',
    'acme/x:../gates.yml@main',
    'acme/x:./gates.yml@main',
    'acme/x:a/../gates.yml@main',
    'acme/x:a/./gates.yml@main',
    'acme/x:abc/../gates.yml@main',
    'acme/x:a/..@main',
    'acme/x:gates.yml@',
    'acme/x:gates.yml@a b',
    ' acme/x:gates.yml@main',
    'acme/x/y:gates.yml@main',
    `${'a'.repeat(40)}/x:gates.yml@main`,
  ])('%j is none', (text) => {
    expect(parseSource(text)).toBeUndefined()
  })

  test('two are the same file whatever the case of the repository', () => {
    const source = { owner: 'acme', name: 'x', path: 'a', ref: 'main' }
    expect(isSameSource(source, { ...source, owner: 'Acme', name: 'X' })).toBe(true)
    expect(isSameSource(source, { ...source, name: 'y' })).toBe(false)
    expect(isSameSource(source, { ...source, path: 'A' })).toBe(false)
    expect(isSameSource(source, { ...source, ref: 'Main' })).toBe(false)
  })
})
