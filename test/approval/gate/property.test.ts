import type { Comment, Person, RequestFacts, Status } from '../../../src/approval/case/facts.ts'
import type { RequestAssessment } from '../../../src/approval/case/state.ts'
import { subjectCode } from '../../../src/approval/case/subject.ts'
import { reduce } from '../../../src/approval/decision/reduce.ts'
import { rounds } from '../../support/sample.ts'
import { type Chance, seededChance } from './chance.ts'
import { mayOpen } from './oracle.ts'
import { bot, comment, facts, filedAt, people, quorum, rival, sampleSubject, status } from './sample.ts'

const hour = 3_600_000
const count = rounds(4_000, 400)

type Reducer = (facts: RequestFacts) => RequestAssessment

/** Says what is wrong with a reducer on facts made by chance; undefined where nothing is. */
type Property = (reducer: Reducer, facts: RequestFacts, chance: Chance) => string | undefined

function isOpen({ state }: RequestAssessment): boolean {
  return state.kind === 'satisfied' || state.kind === 'resuming'
}

const names = ['dora', 'erin', 'alice', 'bob', 'mia', 'max', 'ada', 'eve'] as const
const code = subjectCode(sampleSubject)

function someComment(chance: Chance, id: number): Comment {
  const bodies = ['/approve', '/approve', '/approve', `/approve ${code}`, '/approve 00000000', '/approve ticket=OPS-1']
  const rare = [
    '/approve ticket=OPS-2',
    '/approve ticket=no',
    '/reject',
    '/override now',
    '/override',
    '/approved',
    'fine',
    '> /approve',
  ]
  const name = chance.pick(names)
  const author = { id: people[name].id, login: name, isPerson: !chance.often(3) }
  return comment(id, name, chance.pick(chance.often(80) ? bodies : rare), {
    author,
    at: filedAt + (chance.often(96) ? 60_000 + chance.below(3 * hour) : chance.pick([0, 49 * hour])),
    isEdited: chance.often(4),
    isMinimized: chance.often(3),
    isByEmail: chance.often(3),
    app: chance.often(3) ? 'agent' : '',
  })
}

function someStatus(chance: Chance, id: number): Status {
  if (chance.often(20)) return { ...status(id, ''), state: chance.pick(['success', 'failure', 'pending', 'inactive']) }
  const attempt = String(1 + chance.below(3))
  const phase = chance.pick([
    'resuming',
    'resuming',
    'resuming',
    'resuming',
    'waiting',
    'consumed',
    'verified',
    'failed',
    'rejected',
    'expired',
    'void',
    'superseded',
  ])
  return status(id, phase, { run: '700', attempt, by: '3' })
}

function list<Item>(length: number, make: (at: number) => Item): readonly Item[] {
  return Array.from({ length }, (_, at) => make(at))
}

function someConclusions(chance: Chance): ReadonlyMap<number, string> {
  return new Map(list(3, (at) => [at + 1, chance.pick(['', 'failure', 'failure', 'success'])] as const))
}

/** A quorum whose request was used already, perhaps. */
function usedFacts(chance: Chance): RequestFacts {
  const attempt = () => String(1 + chance.below(3))
  const marks = list(chance.below(3), (at) =>
    status(at + 2, chance.pick(['consumed', 'consumed', 'failed', 'resuming']), { run: '700', attempt: attempt() }),
  )
  return facts({
    request: { statuses: [status(1, 'waiting'), ...marks] },
    comments: quorum,
    policy: { retriesAfterFailure: chance.often(60) },
    here: chance.often(80) ? { run: 700, attempt: 1 + chance.below(4) } : undefined,
    conclusions: someConclusions(chance),
  })
}

/** Facts of every kind; those that stand open are not rare. */
function someFacts(chance: Chance): RequestFacts {
  if (chance.often(25)) return usedFacts(chance)
  const inputs = chance.often(40)
    ? [{ name: 'ticket', type: 'string', isRequired: chance.often(50), pattern: 'OPS-\\d+', options: [] } as const]
    : []
  return facts({
    request: {
      statuses: [
        status(1, 'waiting'),
        ...list(chance.often(40) ? 1 + chance.below(2) : 0, (at) => someStatus(chance, at + 2)),
      ],
    },
    comments: list(5 + chance.below(7), (at) => someComment(chance, at + 1)),
    policy: {
      inputs,
      needsCode: chance.often(8),
      retriesAfterFailure: chance.often(40),
      onNewRequest: chance.pick(['supersede', 'refuse']),
    },
    people: Object.values(people).map((person) =>
      chance.often(5) ? { ...person, role: 'read', permission: 'read' } : person,
    ),
    rivals: list(chance.often(25) ? 1 : 0, () =>
      rival(498 + chance.below(3), { run: chance.pick([699, 700]), stage: chance.pick(['open', 'closed']) }),
    ),
    evidence: {
      deletions: chance.often(20) ? [{ by: chance.pick([0, 1, 1, 2]), author: chance.pick([1, 6]), login: '' }] : [],
      editors: chance.often(10) ? [bot] : [],
    },
    here: chance.often(50) ? { run: 700, attempt: 1 + chance.below(3) } : undefined,
    conclusions: someConclusions(chance),
    now: filedAt + (chance.often(95) ? 4 * hour : 49 * hour),
  })
}

function withComments(given: RequestFacts, comments: readonly Comment[]): RequestFacts {
  return given.evidence === undefined ? given : { ...given, evidence: { ...given.evidence, comments } }
}

function commentsOf(given: RequestFacts): readonly Comment[] {
  return given.evidence?.comments ?? []
}

function withStatus(given: RequestFacts, added: Status): RequestFacts {
  return { ...given, request: { ...given.request, statuses: [...given.request.statuses, added] } }
}

/** The same facts, each list in another order and with some items twice. */
function stirred(given: RequestFacts, chance: Chance): RequestFacts {
  const stir = <Item>(items: readonly Item[]) => chance.shuffle([...items, ...items.filter(() => chance.often(30))])
  return {
    ...given,
    request: { ...given.request, statuses: stir(given.request.statuses) },
    evidence: given.evidence && {
      ...given.evidence,
      comments: stir(given.evidence.comments),
      deletions: stir(given.evidence.deletions),
      editors: stir(given.evidence.editors),
    },
    people: stir(given.people),
    rivals: stir(given.rivals),
    policy: { ...given.policy, exclude: stir(given.policy.exclude) },
  }
}

const orderMeansNothing: Property = (reducer, given, chance) => {
  const one = reducer(given)
  const other = reducer(stirred(given, chance))
  return JSON.stringify(told(one)) === JSON.stringify(told(other)) ? undefined : `${show(one)} became ${show(other)}`
}

function told({ count: tally, ...rest }: RequestAssessment) {
  return { ...rest, tally: { ...tally, inputs: [...tally.inputs] } }
}

function show(assessment: RequestAssessment): string {
  return JSON.stringify(told(assessment))
}

/** Everything that speaks against a request, whoever says it. */
const negatives: readonly ((given: RequestFacts, chance: Chance) => RequestFacts)[] = [
  (given, chance) => withStatus(given, status(90, chance.pick(['rejected', 'expired', 'superseded', 'void']))),
  (given) => ({ ...given, evidence: given.evidence && { ...given.evidence, isAsFiled: false } }),
  (given, chance) => withStatus(given, status(92, 'consumed', { run: '700', attempt: String(1 + chance.below(4)) })),
  (given) => withStatus(given, status(93, 'verified')),
  (given, chance) =>
    withComments(given, [
      ...commentsOf(given),
      { ...someComment(chance, 94), body: chance.pick(['/reject', '/reject no']) },
    ]),
  (given) => ({
    ...given,
    evidence: given.evidence && { ...given.evidence, deletions: [{ by: 2, author: 1, login: 'alice' }] },
  }),
  (given) => ({ ...given, evidence: given.evidence && { ...given.evidence, editors: [5] } }),
  (given) => ({ ...given, evidence: given.evidence && { ...given.evidence, isTransferred: true } }),
  (given) => ({ ...given, evidence: given.evidence && { ...given.evidence, author: 5 } }),
  (given) => ({ ...given, evidence: undefined }),
  (given) => ({ ...given, mismatches: ['sha'] }),
  (given) => ({ ...given, policyDigest: 'other' }),
  (given) => ({ ...given, bots: [] }),
  (given) => ({ ...given, now: given.now + 48 * hour }),
  (given, chance) => ({ ...given, rivals: [...given.rivals, rival(501 + chance.below(2), { stage: 'begun' })] }),
  (given, chance) => ({ ...given, people: given.people.filter(() => chance.often(50)) }),
]

const nothingNegativeOpens: Property = (reducer, given, chance) => {
  if (isOpen(reducer(given))) return undefined
  const index = chance.below(negatives.length)
  const worse = negatives[index]?.(given, chance) ?? given
  return isOpen(reducer(worse)) ? `opened by negative fact ${index}` : undefined
}

/** Statuses that anybody with a token of the repository can write. */
const forgedStatusesOpenNothing: Property = (reducer, given, chance) => {
  if (isOpen(reducer(given))) return undefined
  const phase = chance.pick(['waiting', 'resuming', 'consumed', 'verified', 'failed', 'satisfied', 'approved', ''])
  const forged = {
    ...status(95, phase, { attempt: String(1 + chance.below(3)), run: '700' }),
    state: chance.pick(['success', 'queued', 'pending']),
  }
  return isOpen(reducer(withStatus(given, forged))) ? `opened by a forged ${phase}` : undefined
}

/** A vote that is taken back or no longer counts. Without inputs, since a conflict of two values ends when one of them goes. */
const fewerVotesOpenNothing: Property = (reducer, given, chance) => {
  const plain: RequestFacts = { ...given, policy: { ...given.policy, inputs: [] } }
  if (isOpen(reducer(plain))) return undefined
  const worse = withComments(
    plain,
    commentsOf(plain).flatMap((each) => {
      if (!each.body.startsWith('/approve') || chance.often(60)) return [each]
      const change = chance.below(5)
      const changes = [{ isEdited: true }, { isMinimized: true }, { isByEmail: true }, { app: 'agent' }]
      return change === 4 ? [] : [{ ...each, ...changes[change] }]
    }),
  )
  return isOpen(reducer(worse)) ? 'opened by fewer votes' : undefined
}

/** Somebody of whom it turned out that they may have had a hand in it. */
const suspicionOpensNothing: Property = (reducer, given, chance) => {
  const plain: RequestFacts = { ...given, policy: { ...given.policy, inputs: [] } }
  if (isOpen(reducer(plain))) return undefined
  const authors = names.filter(() => chance.often(30)).map((name) => people[name].id)
  const suspects = { authors, pullRequestAuthors: [] }
  return isOpen(reducer({ ...plain, suspects })) ? 'opened by a suspicion' : undefined
}

/** Not where it is somebody whose rejection is not in the record yet: theirs no longer counts. */
const lessPermissionOpensNothing: Property = (reducer, given, chance) => {
  const plain: RequestFacts = { ...given, policy: { ...given.policy, inputs: [] } }
  if (isOpen(reducer(plain))) return undefined
  const rejecters = commentsOf(plain).flatMap(({ body, author }) => (body.startsWith('/reject') ? [author.id] : []))
  const lower = (person: Person): Person =>
    rejecters.includes(person.id) || chance.often(60) ? person : { ...person, role: 'none', permission: 'none' }
  return isOpen(reducer({ ...plain, people: plain.people.map(lower) })) ? 'opened by less permission' : undefined
}

const openOnlyWithLiveQuorum: Property = (reducer, given) => {
  const [says, should] = [isOpen(reducer(given)), mayOpen(given)]
  return says === should ? undefined : `says ${says ? 'open' : 'closed'}, should be ${should ? 'open' : 'closed'}`
}

const whatIsOverStaysOver: Property = (reducer, given, chance) => {
  const { state } = reducer(given)
  if (!('isLatched' in state) || !state.isLatched) return undefined
  const more = { ...comment(96, chance.pick(names), '/approve'), at: filedAt + 2 * hour }
  let later = withComments(given, [...commentsOf(given), more])
  for (let each = 0; each < 3; each++) later = withStatus(later, someStatus(chance, 97 + each))
  const after = reducer({ ...later, here: undefined, now: later.now + chance.below(60 * hour) }).state
  return ['rejected', 'expired', 'superseded', 'void', 'consumed'].includes(after.kind)
    ? undefined
    : `${state.kind} became ${after.kind}`
}

const moreApprovalsCloseNothing: Property = (reducer, given, chance) => {
  if (!isOpen(reducer(given))) return undefined
  const more = {
    ...comment(98, chance.pick(names), chance.pick(['/approve', `/approve ${code}`])),
    at: filedAt + 2 * hour,
  }
  const after = reducer(withComments(given, [...commentsOf(given), more]))
  return isOpen(after) ? undefined : `closed as ${after.state.kind} by one more approval`
}

/** The first facts made by chance on which the property does not hold; undefined where it always does. */
function findFault(property: Property, reducer: Reducer): string | undefined {
  const chance = seededChance(20_260_302)
  for (let round = 0; round < count; round++) {
    const fault = property(reducer, someFacts(chance), chance)
    if (fault !== undefined) return `round ${round}: ${fault}`
  }
  return undefined
}

/** `reduce` with a mistake in what it is told or in what it concludes. */
const mistakes = {
  'takes what comes first': (given: RequestFacts) => reduce(withComments(given, commentsOf(given).slice(0, 5))),
  'remembers the latest statuses only': (given: RequestFacts) => {
    const [first, ...others] = given.request.statuses
    const statuses = first === undefined ? [] : [first, ...others.slice(-2)]
    return reduce({ ...given, request: { ...given.request, statuses } })
  },
  'counts edited comments': (given: RequestFacts) =>
    reduce(
      withComments(
        given,
        commentsOf(given).map((each) => ({ ...each, isEdited: false })),
      ),
    ),
  'believes a status': (given: RequestFacts) => {
    const assessment = reduce(given)
    const isApproved = given.request.statuses.some(({ phase, state }) => phase === 'approved' || state === 'success')
    return isApproved && assessment.state.kind === 'waiting'
      ? { ...assessment, state: { kind: 'satisfied', isOverridden: false, isTaken: false } as const }
      : assessment
  },
  'counts against an approval that is hidden': (given: RequestFacts) => {
    const assessment = reduce(given)
    return commentsOf(given).some(({ isMinimized }) => isMinimized) && assessment.state.kind === 'waiting'
      ? { ...assessment, state: { kind: 'satisfied', isOverridden: false, isTaken: false } as const }
      : assessment
  },
  'asks for fewer when fewer are there': (given: RequestFacts) => {
    const isThin = given.people.filter(({ permission }) => permission === 'none').length > 2
    return reduce(isThin ? { ...given, policy: { ...given.policy, require: given.policy.require.slice(1) } } : given)
  },
  'forgets the first rule once it is late': (given: RequestFacts) =>
    reduce(
      given.now > filedAt + 48 * hour ? { ...given, now: filedAt, policy: { ...given.policy, require: [] } } : given,
    ),
  'takes who is under suspicion out of the rules': (given: RequestFacts) =>
    reduce(given.suspects === undefined ? given : { ...given, policy: { ...given.policy, require: [] } }),
  'closes when many speak': (given: RequestFacts) =>
    reduce(commentsOf(given).length > 9 ? { ...given, mismatches: ['sha'] } : given),
} satisfies Readonly<Record<string, Reducer>>

test.each<readonly [string, Property, keyof typeof mistakes]>([
  ['order and repetition mean nothing', orderMeansNothing, 'takes what comes first'],
  ['no negative fact opens the gate', nothingNegativeOpens, 'forgets the first rule once it is late'],
  ['no forged status opens the gate', forgedStatusesOpenNothing, 'believes a status'],
  ['fewer votes open nothing', fewerVotesOpenNothing, 'counts against an approval that is hidden'],
  ['a suspicion opens nothing', suspicionOpensNothing, 'takes who is under suspicion out of the rules'],
  ['less permission opens nothing', lessPermissionOpensNothing, 'asks for fewer when fewer are there'],
  ['it is open exactly with a live quorum', openOnlyWithLiveQuorum, 'counts edited comments'],
  ['what is over stays over', whatIsOverStaysOver, 'remembers the latest statuses only'],
  ['more approvals close nothing', moreApprovalsCloseNothing, 'closes when many speak'],
])('%s', (_, property, mistake) => {
  expect(findFault(property, reduce)).toBeUndefined()
  expect(findFault(property, mistakes[mistake])).toMatch(/^round/)
})

test('the facts made by chance cover every state', () => {
  const chance = seededChance(20_260_302)
  const kinds = list(count, () => reduce(someFacts(chance)).state.kind)
  for (const kind of [
    'waiting',
    'satisfied',
    'resuming',
    'consumed',
    'rejected',
    'expired',
    'superseded',
    'void',
  ] as const)
    expect(kinds.filter((each) => each === kind).length).toBeGreaterThan(count / 100)
})
