/** Comments as they were read, edited and deleted; GitHub's clock has seconds, so that ids decide in one. */
import type { Comment, Evidence } from '../../../src/approval/case/facts.ts'
import { type Candidate, isForeign, listCandidates, listCommands } from '../../../src/approval/votes/comments.ts'
import { type Witness, withWitness } from '../../../src/approval/votes/witness.ts'
import { comment, facts, filedAt, people } from './sample.ts'

function evidenceOf(comments: readonly Comment[], deletions: Evidence['deletions'] = []): Evidence {
  const { evidence } = facts({ comments, evidence: { deletions } })
  if (evidence === undefined) throw new Error('no evidence')
  return evidence
}

const commands = (...comments: readonly Comment[]) =>
  listCommands(evidenceOf(comments)).map(({ comment: { id }, command: { kind } }) => `${id} ${kind}`)

test.each<readonly [string, readonly Comment[], readonly string[]]>([
  [
    'the oldest first, whatever their ids',
    [comment(3, 'max', '/approve'), comment(9, 'mia', '/reject', { at: filedAt })],
    ['9 reject', '3 approve'],
  ],
  [
    'in one second by their ids',
    [
      comment(9, 'max', '/approve', { at: filedAt }),
      comment(3, 'mia', '/reject', { at: filedAt }),
      comment(5, 'bob', '/approve', { at: filedAt }),
    ],
    ['3 reject', '5 approve', '9 approve'],
  ],
  ['no comment that asks for nothing', [comment(1, 'max', 'fine'), comment(2, 'max', '/approve')], ['2 approve']],
  ['each comment once', [comment(1, 'max', '/approve'), comment(1, 'max', '/approve')], ['1 approve']],
  ['an approval that was a rejection', [comment(1, 'max', '/approve', { earlier: ['/reject'] })], ['1 reject']],
  ['words that were a rejection', [comment(1, 'max', 'fine', { earlier: ['hm', '/reject'] })], ['1 reject']],
  ['an approval that was an override', [comment(1, 'max', '/approve', { earlier: ['/override'] })], ['1 override']],
  ['a slip that was an approval', [comment(1, 'max', '/aprove', { earlier: ['/approve'] })], ['1 approve']],
  ['two readings that differ', [comment(1, 'max', '/approve'), comment(1, 'max', '/reject')], ['1 reject']],
])('commands: %s', (_, comments, expected) => {
  expect(commands(...comments)).toEqual(expected)
})

test('of an edited approval the versions count in an order of their own', () => {
  const inputsOf = (body: string, ...earlier: readonly string[]) =>
    listCommands(evidenceOf([comment(1, 'max', body, { earlier })])).map(
      ({ command }) => 'inputs' in command && [...command.inputs],
    )
  expect(inputsOf('/approve a=2', '/approve a=1')).toEqual([[['a', '1']]])
  expect(inputsOf('/approve a=1', '/approve a=2')).toEqual([[['a', '1']]])
})

describe('a comment that was read twice', () => {
  const merged = (one: Partial<Comment>, other: Partial<Comment>) =>
    listCommands(evidenceOf([comment(1, 'max', '/approve', one), comment(1, 'max', '/approve', other)]))[0]?.comment

  test.each<readonly [string, Partial<Comment>, Partial<Comment>, Partial<Comment>]>([
    ['the same', {}, {}, { isEdited: false, isMinimized: false, isByEmail: false, isDismissed: false, app: '' }],
    ['edited at first', { isEdited: true }, {}, { isEdited: true }],
    ['edited since', {}, { isEdited: true }, { isEdited: true }],
    ['of other words', {}, { body: '/approve a=1' }, { isEdited: true, body: '/approve' }],
    ['hidden at first', { isMinimized: true }, {}, { isMinimized: true }],
    ['hidden since', {}, { isMinimized: true }, { isMinimized: true }],
    ['by mail, as only one says', { isByEmail: true }, {}, { isByEmail: true }],
    ['by mail, as only the other says', {}, { isByEmail: true }, { isByEmail: true }],
    ['by an App, as only one says', { app: 'agent' }, {}, { app: 'agent' }],
    ['by an App, as only the other says', {}, { app: 'agent' }, { app: 'agent' }],
    ['by two Apps', { app: 'agent' }, { app: 'robot' }, { app: 'agent' }],
    ['told that it does not count, once', { isDismissed: true }, {}, { isDismissed: false }],
    ['told that it does not count, twice', { isDismissed: true }, { isDismissed: true }, { isDismissed: true }],
  ])('%s', (_, one, other, expected) => {
    expect(merged(one, other)).toMatchObject(expected)
  })

  test('by a person only where both say so, and what it was is kept', () => {
    const { id, login } = people.max
    const robot = { author: { id, login, isPerson: false } }
    expect([merged({}, {}), merged(robot, {}), merged({}, robot)].map((each) => each?.author.isPerson)).toEqual([
      true,
      false,
      false,
    ])
    expect(merged({ earlier: ['a'] }, { body: 'b', earlier: ['c'] })?.earlier).toEqual(['a', 'b', 'c'])
  })
})

const candidate = (name: keyof typeof people, more: Partial<Candidate> = {}): Candidate => ({
  id: people[name].id,
  login: name,
  rejects: false,
  isDismissed: false,
  ...more,
})
test.each<readonly [string, readonly Comment[], Evidence['deletions'], readonly Candidate[]]>([
  ['nobody', [comment(1, 'max', 'fine')], [], []],
  ['who approved', [comment(1, 'max', '/approve')], [], [candidate('max')]],
  ['who rejected', [comment(1, 'max', '/reject')], [], [candidate('max', { rejects: true })]],
  ['nobody for a slip', [comment(1, 'max', '/approved')], [], []],
  ['no bot', [comment(1, 'max', '/approve', { author: { id: 4, login: 'max', isPerson: false } })], [], []],
  [
    'a person once, who rejects where one of the comments does',
    [comment(1, 'max', '/approve'), comment(2, 'max', '/reject'), comment(3, 'max', '/approve')],
    [],
    [candidate('max', { rejects: true })],
  ],
  [
    'whose comments do not count at all',
    [comment(1, 'max', '/approve', { isDismissed: true }), comment(2, 'max', '/approve', { isDismissed: true })],
    [],
    [candidate('max', { isDismissed: true })],
  ],
  [
    'whose last comment is not judged yet',
    [comment(1, 'max', '/approve', { isDismissed: true }), comment(2, 'max', '/approve')],
    [],
    [candidate('max')],
  ],
  [
    'of whom somebody else deleted a comment',
    [],
    [{ by: 5, author: 1, login: 'alice' }],
    [candidate('alice', { rejects: true })],
  ],
  ['nobody who deleted their own', [], [{ by: 1, author: 1, login: 'alice' }], []],
  [
    'by the login that is known',
    [comment(1, 'alice', '/approve', { isDismissed: true })],
    [{ by: 5, author: 1, login: '' }],
    [candidate('alice', { rejects: true })],
  ],
  [
    'by no login where none is known',
    [],
    [{ by: 5, author: 1, login: '' }],
    [candidate('alice', { login: '', rejects: true })],
  ],
])('whose standing has to be known: %s', (_, comments, deletions, expected) => {
  expect(listCandidates(evidenceOf(comments, deletions))).toEqual(expected)
})

test.each([
  ['somebody else', 5, 1, true],
  ['the author', 1, 1, false],
  ['nobody that GitHub names', 0, 1, false],
  ['somebody, of an account that is gone', 5, 0, false],
])('deleted by %s', (_, by, author, expected) => {
  expect(isForeign({ by, author, login: '' })).toBe(expected)
})

describe('what an event tells of a comment that may be gone', () => {
  const witness = (more: Partial<Witness> = {}): Witness => ({
    action: 'created',
    comment: 7,
    body: '/reject it is late',
    at: filedAt,
    author: { id: 3, login: 'mia', type: 'User' },
    sender: { id: 3 },
    ...more,
  })
  const before = evidenceOf([comment(1, 'max', '/approve')], [{ by: 5, author: 6, login: 'eve' }])

  test('a rejection that is no longer there was made', () => {
    expect(withWitness(before, witness())).toEqual({
      ...before,
      comments: [
        ...before.comments,
        {
          id: 7,
          at: filedAt,
          author: { id: 3, login: 'mia', isPerson: true },
          body: '/reject it is late',
          isEdited: false,
          earlier: [],
          isMinimized: false,
          isByEmail: false,
          isDismissed: false,
          app: '',
        },
      ],
    })
    const bot = withWitness(before, witness({ author: { id: 3, login: 'mia', type: 'Bot' } }))
    expect(bot.comments.at(-1)?.author.isPerson).toBe(false)
  })

  test.each<readonly [string, Witness | undefined]>([
    ['no event', undefined],
    ['a rejection that is still there', witness({ comment: 1 })],
    ['an approval that is gone', witness({ body: '/approve' })],
    ['words that are no command', witness({ body: 'fine' })],
    [
      'words that are no command, deleted by somebody else',
      witness({ body: 'fine', action: 'deleted', sender: { id: 5 } }),
    ],
    ['an account that is gone', witness({ author: { id: 0, login: '', type: 'User' } })],
    ['an edit', witness({ action: 'edited' })],
    ['an edit by somebody else', witness({ action: 'edited', sender: { id: 5 } })],
    ['a deletion by its author', witness({ action: 'deleted' })],
  ])('nothing is added by %s', (_, given) => {
    expect(withWitness(before, given)).toEqual(before)
  })

  test('a rejection is still there beside other comments', () => {
    const two = evidenceOf([comment(1, 'max', '/approve'), comment(7, 'mia', '/reject it is late')])
    expect(withWitness(two, witness())).toEqual(two)
  })

  test('somebody else deleted a command, known or not', () => {
    const deletions = (id: number) =>
      withWitness(before, witness({ action: 'deleted', body: '/approve', sender: { id } })).deletions
    expect(deletions(5)).toEqual([...before.deletions, { by: 5, author: 3, login: 'mia' }])
    expect(deletions(0)).toEqual([...before.deletions, { by: -1, author: 3, login: 'mia' }])
  })
})
