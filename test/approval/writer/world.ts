import type { Program } from './programs.ts'

/** Who writes: the bot is the gate's own account, mallory may write to the repository and wrote the commit that is asked for. */
export const accounts = {
  'github-actions[bot]': { id: 41_898_282, type: 'Bot' },
  alice: { id: 1, type: 'User' },
  bob: { id: 2, type: 'User' },
  mallory: { id: 9, type: 'User' },
  carol: { id: 10, type: 'User' },
} as const
export type Login = keyof typeof accounts
export const bot = 'github-actions[bot]'
/** Two of whom mallory is none: her vote is excluded, since she is an author. */
export const voters = ['alice', 'bob'] as const
export type Voter = (typeof voters)[number]

/** The history, oldest first: carol merges what mallory wrote. The last is a branch of mallory's own. */
export const commits = {
  ['1'.repeat(40)]: 'carol',
  ['2'.repeat(40)]: 'mallory',
  ['3'.repeat(40)]: 'carol',
  ['4'.repeat(40)]: 'carol',
  ['e'.repeat(40)]: 'mallory',
} as const satisfies Readonly<Record<string, Login>>
export const [running = '', , older = '', asked = '', evil = ''] = Object.keys(commits)

export interface Status {
  readonly by: Login
  readonly at: number
  readonly state: string
  readonly description: string
  readonly url: string
}

/** A deployment; nothing of it changes but that statuses are added. */
export interface Entry {
  readonly by: Login
  readonly at: number
  readonly sha: string
  readonly task: string
  readonly payload: unknown
  readonly statuses: readonly Status[]
}

export interface Comment {
  readonly id: number
  readonly by: Login
  readonly at: number
  readonly body: string
  readonly isEdited: boolean
  /** What the issue's text said to be deployed when this was written. */
  readonly saw: string
}

export interface Issue {
  readonly by: Login
  readonly at: number
  readonly body: string
  readonly isEdited: boolean
  readonly isOpen: boolean
  readonly comments: readonly Comment[]
}

/** A run: one that asks, or one that goes on with a request. */
export interface Run {
  readonly service: string
  readonly sha: string
  readonly digest: string
  /** The request that it was started for; 0 in a run that asks. */
  readonly request: number
  readonly isByReceiver: boolean
  readonly attempt: number
  /** When its attempt began. */
  readonly began: number
  /** The gate's step; undefined while nothing of the run works. */
  readonly gate: Program | undefined
  readonly conclusion: '' | 'success' | 'failure'
}

/** Everything. No part of it is ever changed. */
export interface World {
  /** Seconds. */
  readonly now: number
  readonly entries: readonly Entry[]
  readonly issues: readonly Issue[]
  readonly runs: readonly Run[]
  readonly receivers: readonly Program[]
  /** Numbers of the issues of which events are on their way to the receiver. */
  readonly events: readonly number[]
  /** The issues by which the gate opened, and the services for which it did. */
  readonly opened: readonly { readonly issue: number; readonly service: string }[]
  /** What may still happen, by kind: mallory's deeds, changes of mind, pauses, and what people start by hand. */
  readonly deeds: number
  readonly minds: number
  readonly pauses: number
  readonly reruns: number
  readonly starts: number
  /** Whether nobody has done anything yet but approve. */
  readonly isCalm: boolean
}

/** What one exploration starts with, and what may happen in it. */
export interface Scene {
  readonly mode: 'rerun' | 'dispatch'
  readonly quorum: number
  readonly onNewRequest: 'supersede' | 'refuse'
  /** The runs that ask. */
  readonly asks: readonly Pick<Run, 'service' | 'sha'>[]
  /** What mallory can do, by the names of her deeds. */
  readonly powers: readonly string[]
  /** Seconds that a pause takes; whatever happens without one happens in the same second. */
  readonly pause: number
  /** How many receivers can run at a time. */
  readonly slots: number
  /** In which order GitHub lists the statuses of a deployment. */
  readonly lists: 'newest first' | 'oldest first'
  readonly limits: Partial<Pick<World, 'deeds' | 'minds' | 'pauses' | 'reruns' | 'starts'>>
}

/** Milliseconds since 1970 of the first second. */
const beginning = Date.parse('2026-03-02T08:00:00Z')

export function dateOf(second: number): Date {
  return new Date(beginning + second * 1000)
}

/** Ids, as the indexes of the parts. */
export const firstEntry = 500
export const firstRun = 700
/** The run that deployed what runs now, and a run of mallory's own branch. */
export const oldRun = 600
export const ownRun = 666

/** What runs now was let through and verified; the runs of the scene are at their gates. */
export function firstWorld({ asks, limits }: Scene): World {
  const status = (state: string, description: string) => ({ by: bot, at: -60, state, description, url: '' }) as const
  const payload = { v: 1, service: 'web', run: { id: oldRun, attempt: 1, job: 'deploy' } }
  return {
    now: 0,
    entries: [
      {
        by: bot,
        at: -60,
        sha: running,
        task: 'deploy',
        payload,
        statuses: [status('in_progress', `consumed run=${oldRun} attempt=1`), status('success', 'verified')],
      },
    ],
    issues: [],
    runs: asks.map((ask) => startedRun(ask, 0)),
    receivers: [],
    events: [],
    opened: [],
    deeds: 0,
    minds: 0,
    pauses: 0,
    reruns: 0,
    starts: 0,
    ...limits,
    isCalm: true,
  }
}

export function startedRun(
  { service, sha }: Pick<Run, 'service' | 'sha'>,
  now: number,
  { request, isByReceiver }: Pick<Run, 'request' | 'isByReceiver'> = { request: 0, isByReceiver: false },
): Run {
  const gate: Program = { kind: 'gate', issue: 0, look: undefined, answers: [], isWatching: false }
  return { service, sha, digest: 'sha256:1', request, isByReceiver, attempt: 1, began: now, gate, conclusion: '' }
}

const numbers = new Map<string, number>()
const known = new WeakMap<object, number>()

/** A number for a part of a world, the same for equal parts. Worlds share most of their parts, so each is looked at once. */
export function numberOf(part: object): number {
  const before = known.get(part)
  if (before !== undefined) return before
  const text = JSON.stringify(part)
  const number = numbers.get(text) ?? numbers.size
  numbers.set(text, number)
  known.set(part, number)
  return number
}

/** The same text for equal worlds. */
export function keyOf({ entries, issues, runs, receivers, opened, events, ...rest }: World): string {
  const parts = [entries, issues, runs.map(partOf), receivers.map(partOf), opened].map((list) => list.map(numberOf))
  return `${Object.values(rest).join(' ')} ${events} ${parts.join(' | ')}`
}

/** Programs that found the same go on alike. */
function partOf(part: Run | Program): object {
  const program = 'gate' in part ? part.gate : part
  const short = program && { ...program, look: program.look?.key }
  const kept = shortened.get(part) ?? ('gate' in part ? { ...part, gate: short } : { ...short })
  shortened.set(part, kept)
  return kept
}
const shortened = new WeakMap<object, object>()

/** What the text of an issue says to be deployed, as a person reads it; '' for none. */
export function shownIn(body: string): string {
  const row = (name: string) => new RegExp(`^\\| *${name} *\\| *(.*?) *\\|$`, 'm').exec(body)?.[1] ?? ''
  const sha = /\/commit\/([0-9a-f]{40})/.exec(row('commit'))?.[1] ?? ''
  return sha === '' ? '' : `${row('service')} ${sha} ${row('artifact').replaceAll('\\', '')}`
}

/** Whether people who may, and who were shown what a run would deploy, approve of it on an issue as things stand. */
export function standsQuorum({ issues }: World, { quorum }: Scene, issue: number, deployed: string): boolean {
  const comments = (issues[issue - 1]?.comments ?? []).filter(({ by }) => voters.some((voter) => voter === by))
  const approvals = comments.filter(({ body, isEdited, saw }) => body === '/approve' && !isEdited && saw === deployed)
  const isRejected = comments.some(({ body }) => body === '/reject')
  return !isRejected && new Set(approvals.map(({ by }) => by)).size >= quorum
}

/** Whether the record says that the request is over, whoever wrote it: refused, or taken by another attempt. */
export function isOver({ statuses }: Entry, taker: string): boolean {
  return statuses.some(
    ({ description }) =>
      /^(?:rejected|expired|superseded|void)\b/.test(description) ||
      (description.startsWith('consumed') && !`${description} `.startsWith(`consumed ${taker} `)),
  )
}
