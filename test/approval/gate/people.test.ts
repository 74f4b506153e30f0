import type { From, Rule } from '../../../src/approval/rules/policy.ts'
import { fillRules, isAmong, mayOverride } from '../../../src/approval/votes/people.ts'
import { seededChance } from './chance.ts'

const person = (role: string, permission = role, teams: readonly string[] = []) => ({
  id: 7,
  login: 'Alice',
  role,
  permission,
  teams,
})
const users = (login: string, id?: number): From => ({ kind: 'users', members: [{ login, id }] })

test.each<readonly [From, ReturnType<typeof person>, boolean]>([
  [{ kind: 'role', role: 'maintain' }, person('maintain', 'write'), true],
  [{ kind: 'role', role: 'maintain' }, person('admin'), true],
  [{ kind: 'role', role: 'maintain' }, person('write'), false],
  [{ kind: 'role', role: 'triage' }, person('triage', 'read'), true],
  [{ kind: 'role', role: 'triage' }, person('read'), false],
  // A custom role counts as what GitHub says that it can do at least.
  [{ kind: 'role', role: 'write' }, person('release-captain', 'write'), true],
  [{ kind: 'role', role: 'maintain' }, person('release-captain', 'write'), false],
  [{ kind: 'role', role: 'admin' }, person('superuser', 'admin'), true],
  [{ kind: 'role', role: 'triage' }, person('none'), false],
  [{ kind: 'role', role: 'triage' }, person('', ''), false],
  [{ kind: 'team', team: 'Org/qa' }, person('read', 'read', ['org/QA']), true],
  [{ kind: 'team', team: 'org/qa' }, person('admin'), false],
  [{ kind: 'team', team: 'org/qa' }, person('admin', 'admin', ['org/dev']), false],
  [{ kind: 'role', role: 'triage' }, person('read', 'write'), false],
  [{ kind: 'role', role: 'triage' }, person('none', 'write'), false],
  [users('alice'), person('read'), true],
  [users('alice'), person('none'), false],
  [users('bob'), person('admin'), false],
  [users('alice', 7), person('read'), true],
  [users('renamed', 7), person('read'), true],
  [users('alice', 8), person('read'), false],
  [{ kind: 'group', name: 'g', members: [{ login: 'ALICE', id: undefined }] }, person('read'), true],
])('%j has %j: %j', (from, who, expected) => expect(isAmong(from, who)).toBe(expected))

const rule = (count: number): Rule => ({ count, from: { kind: 'users', members: [] } })

test('who fits only one rule gets it, and the other moves on', () => {
  const eligible = new Map([
    [1, [0, 1]],
    [2, [0]],
  ])
  expect(fillRules([rule(1), rule(1)], eligible)).toEqual(
    new Map([
      [2, 0],
      [1, 1],
    ]),
  )
})

test('of several who fit, it is the oldest account, whatever the order in which they came', () => {
  const eligible = [2, 1, 3].map((id) => [id, [0]] as const)
  expect(fillRules([rule(1)], new Map(eligible))).toEqual(new Map([[1, 0]]))
})

test('nobody fills two places', () => {
  expect(fillRules([rule(1), rule(1)], new Map([[1, [0, 1]]])).size).toBe(1)
})

test('as many places are filled as can be, whatever the order of people', () => {
  const chance = seededChance(5)
  let tight = 0
  for (let round = 0; round < 2_000; round++) {
    const counts = Array.from({ length: 1 + chance.below(3) }, () => 1 + chance.below(2))
    const people = Array.from(
      { length: chance.below(6) },
      (_, id) => [id + 1, counts.flatMap((__, index) => (chance.often(45) ? [index] : []))] as const,
    )
    const filled = fillRules(counts.map(rule), new Map(people))
    expect(filled).toEqual(fillRules(counts.map(rule), new Map(chance.shuffle(people))))
    for (const [index, count] of counts.entries())
      expect([...filled.values()].filter((each) => each === index).length).toBeLessThanOrEqual(count)
    for (const [id, index] of filled) expect(new Map(people).get(id)).toContain(index)
    const best = mostFilled(
      counts,
      people.map(([, rules]) => rules),
    )
    if (best < people.filter(([, rules]) => rules.length > 0).length) tight++
    expect(filled.size).toBe(best)
  }
  expect(tight).toBeGreaterThan(100)
})

/** By trying everything. */
function mostFilled(counts: readonly number[], people: readonly (readonly number[])[]): number {
  const [first, ...rest] = people
  if (first === undefined) return 0
  const placed = first
    .filter((index) => (counts[index] ?? 0) > 0)
    .map(
      (index) =>
        1 +
        mostFilled(
          counts.map((count, at) => (at === index ? count - 1 : count)),
          rest,
        ),
    )
  return Math.max(mostFilled(counts, rest), ...placed)
}

test('a code owner opens the gate alone only where all that changes is theirs', () => {
  const policyOf = (owners: readonly (readonly string[])[] | undefined) => {
    const from: From =
      owners === undefined
        ? { kind: 'codeowners', areas: undefined }
        : { kind: 'codeowners', areas: owners.map((each, at) => ({ file: `${at}.ts`, owners: each })) }
    return { override: { from: [from], needsReason: true } }
  }
  const verdicts = [undefined, [], [['alice']], [['alice'], ['bob']], [['alice', 'bob'], ['alice']]].map((owners) =>
    mayOverride(policyOf(owners), person('write')),
  )
  expect(verdicts).toEqual([false, false, true, false, true])
})
