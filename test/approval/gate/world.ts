import type { Comment, Person, RequestFacts, Status } from '../../../src/approval/case/facts.ts'
import { bot, facts } from './sample.ts'

/** The people of the model: two of the first three must approve; mallory may do what writers can, but not approve. */
export const voters = ['alice', 'bob', 'carol'] as const
export type Voter = (typeof voters)[number]

/** A comment: its author, its first line, and whether it was edited since. */
export interface Talk {
  readonly who: Voter
  readonly body: '/approve' | '/reject'
  readonly isEdited: boolean
}

/** A status of ours: when, and the attempt or account that it names. */
export interface Mark {
  readonly phase: string
  readonly at: number
  readonly names: number
}

/** What is written where a request stands: a deployment with its statuses, and its issue. */
export interface Dossier {
  readonly marks: readonly Mark[]
  readonly issue: 'none' | 'open' | 'closed'
  readonly isTampered: boolean
  readonly isRobbed: boolean
  readonly talks: readonly Talk[]
  /** How often the job went on by this request. */
  readonly went: number
}

/** What a process has read so far. */
export interface Notes {
  readonly index: number
  readonly marks: readonly Mark[]
  readonly thread: Pick<Dossier, 'issue' | 'isTampered' | 'isRobbed' | 'talks'> | undefined
  readonly attempt: number
  readonly isRunning: boolean
  readonly isDemoted: boolean
  /** Whether a quorum stood in the world when the issue was read, told by the model itself. */
  readonly sawQuorum: boolean
}

/** A program between two of its calls. */
export interface Process {
  readonly step: string
  readonly notes: Notes
  readonly names: number
}

/** Everything. No part of it is ever changed. */
export interface World {
  /** Twice the attempt while it runs, one more when it is over. */
  readonly time: number
  readonly isLate: boolean
  readonly attempt: number
  readonly gate: Process | undefined
  readonly receivers: readonly Process[]
  /** Events on their way to a receiver. */
  readonly events: number
  readonly dossiers: readonly Dossier[]
  readonly isDemoted: boolean
  /** How many receivers can run at a time. */
  readonly slots: number
  /** What may still happen, by kind. */
  readonly faults: number
  readonly deeds: number
  readonly dispatches: number
  readonly reruns: number
  /** Whether a call failed or an event was lost on the way here. */
  readonly isDisturbed: boolean
}

export const emptyNotes: Notes = {
  index: -1,
  marks: [],
  thread: undefined,
  attempt: 0,
  isRunning: false,
  isDemoted: false,
  sawQuorum: false,
}

/** Attempt 1 is about to begin. */
export const firstWorld: World = {
  time: 2,
  isLate: false,
  attempt: 1,
  gate: { step: 'read-record', notes: emptyNotes, names: 0 },
  receivers: [],
  events: 0,
  dossiers: [],
  isDemoted: false,
  slots: 2,
  faults: 0,
  deeds: 0,
  dispatches: 0,
  reruns: 0,
  isDisturbed: false,
}

const numbers = new Map<string, number>()
const known = new WeakMap<object, number>()

/** A number for a part of a world, the same for equal parts. Worlds share most of their parts, so each is looked at once. */
export function numberOf(part: Process | Dossier): number {
  const before = known.get(part)
  if (before !== undefined) return before
  const text = JSON.stringify(part)
  const number = numbers.get(text) ?? numbers.size
  numbers.set(text, number)
  known.set(part, number)
  return number
}

/** The same text for equal worlds. */
export function keyOf(world: World): string {
  const { gate, receivers, dossiers, ...rest } = world
  const parts = [gate === undefined ? '' : numberOf(gate), receivers.map(numberOf), dossiers.map(numberOf)]
  return [...Object.values(rest), ...parts].join(' ')
}

/** What the clock says: expiry is far from everything else. */
export function clockOf({ time, isLate }: World): number {
  return isLate ? 5_000 : time
}

/** Whether the job could rightly go on, looked up in the world itself and not in what anybody has read. */
export function standsQuorum(world: World, dossier: Dossier): boolean {
  const isWhole = dossier.issue !== 'none' && !dossier.isTampered && !dossier.isRobbed && !world.isLate
  const approvers = dossier.talks.filter(({ body, isEdited }) => body === '/approve' && !isEdited).map(({ who }) => who)
  const entitled = new Set(approvers.filter((who) => who !== 'alice' || !world.isDemoted))
  return isWhole && entitled.size >= 2 && !dossier.talks.some(({ body }) => body === '/reject')
}

/** Notes of a process, as the facts that `reduce` takes. */
export function factsOf(notes: Notes, world: World, here: number | undefined): RequestFacts {
  const { thread } = notes
  return facts({
    request: { id: notes.index + 1, createdAt: 0, statuses: notes.marks.map(statusOf) },
    policy: {
      require: [{ count: 2, from: { kind: 'users', members: voters.map((login) => ({ login, id: undefined })) } }],
      expires: 1_000,
      override: undefined,
    },
    evidence: {
      deployment: notes.index + 1,
      editors: thread?.isTampered === true ? [9] : [],
      deletions: thread?.isRobbed === true ? [{ by: 9, author: 3, login: 'carol' }] : [],
      comments: (thread?.talks ?? []).map(commentOf),
    },
    people: voters.map((login, id) => personOf(login, id + 1, notes.isDemoted && login === 'alice')),
    bots: [bot],
    here: here === undefined ? undefined : { run: 700, attempt: here },
    now: clockOf(world),
  })
}

function personOf(login: Voter, id: number, isOut: boolean): Person {
  const role = isOut ? 'none' : 'write'
  return { id, login, role, permission: role, teams: [] }
}

function statusOf({ phase, at, names }: Mark, index: number): Status {
  const fields = { attempt: String(names), by: String(names), run: '700' }
  return { id: index + 1, at, state: 'pending', phase, fields }
}

function commentOf({ who, body, isEdited }: Talk, index: number): Comment {
  return {
    id: index + 1,
    at: 900,
    author: { id: voters.indexOf(who) + 1, login: who, isPerson: true },
    body,
    isEdited,
    earlier: [],
    isMinimized: false,
    isByEmail: false,
    isDismissed: false,
    app: '',
  }
}
