import type { Attempt, Request, Status } from '../case/facts.ts'

const closings = ['rejected', 'void', 'superseded', 'expired'] as const

/** Evidence in the record against the request. It is trusted from any author, because it can only keep the gate closed. */
export interface Latch {
  readonly phase: (typeof closings)[number]
  readonly at: number
  /** Account or deployment; 0 if it is not named. */
  readonly by: number
  readonly why: string
}

/** When the request got its issue: its first status `waiting`. Undefined before that. */
export function boundAt(request: Request): number | undefined {
  return marks(request, 'waiting')[0]?.at
}

/** The first end in the record; of several kinds the most important one for people. */
export function latchOf(request: Request): Latch | undefined {
  for (const phase of closings) {
    const found = request.statuses.filter((status) => status.phase === phase).sort(byId)[0]
    if (found !== undefined)
      return { phase, at: found.at, by: count(found.fields['by']), why: found.fields['why'] ?? '' }
  }
  return undefined
}

/** The attempts that used the request, in order; run and attempt are 0 if the mark does not name them. */
export function consumptions(request: Request): readonly (Attempt & { readonly at: number })[] {
  return marks(request, 'consumed').map((status) => ({ at: status.at, ...attemptOf(status) }))
}

/** Whether another attempt used the request before. Then this is a retry, which the receiver leaves to people. */
export function wasUsed(request: Request, here: Attempt): boolean {
  return consumptions(request).some(({ run, attempt }) => run !== here.run || attempt !== here.attempt)
}

function attemptOf({ fields }: Status): Attempt {
  return { run: count(fields['run']), attempt: count(fields['attempt']) }
}

/**
 * The attempt that owns the request, of all that wrote that they use it: the one that the first mark names. A second mark of the same attempt, after
 * a lost answer, changes nothing. Undefined if none wrote.
 */
export function takerOf(looked: readonly Status[], now: readonly Status[]): Attempt | undefined {
  const known = new Set(looked.map(({ id }) => id))
  const fresh = now.filter(({ id, phase }) => phase === 'consumed' && !known.has(id)).sort(byId)
  return fresh.map(attemptOf)[0]
}

/** Whether a status is the first to announce this start, so that only one of two receivers starts it. */
export function isFirstToAnnounce(request: Pick<Request, 'statuses'>, written: number, attempt: number): boolean {
  const own = announcementsIn(request).filter(({ fields }) => fields['attempt'] === String(attempt))
  return own.every(({ id }) => id >= written)
}

/** The announcements that are still valid. GitHub may have refused the start, or the gate may have been shut when it was reached. */
export function announcementsIn(request: Pick<Request, 'statuses'>): readonly Status[] {
  const refused = marks(request, 'unstarted')
  const isRefused = ({ id, fields }: Status) =>
    refused.some((other) => other.id > id && other.fields['attempt'] === fields['attempt'])
  return marks(request, 'resuming').filter((status) => !isRefused(status))
}

/** Whether GitHub refused the latest start. */
export function wasRefused(request: Request): boolean {
  const last = marks(request, 'unstarted').at(-1)
  return last !== undefined && last.fields['why'] !== shutMark.fields.why && announcementsIn(request).length === 0
}

/** A started workflow writes this if the gate had shut by then, so that the start does not count as failed. */
export const shutMark = { phase: 'unstarted', fields: { why: 'shut' } } as const

/** The highest attempt with an announced re-run; 0 for none. */
export function resumedAttempt(request: Request): number {
  return Math.max(0, ...announcementsIn(request).map(({ fields }) => count(fields['attempt'])))
}

/** How many statuses announce a re-run. */
export function announcementsOf(request: Request): number {
  return new Set(announcementsIn(request).map(({ id }) => id)).size
}

/** True if people were reminded of the expiry. */
export function wasReminded(request: Request): boolean {
  return marks(request, 'reminded').length > 0
}

/** True if the deployment was verified after the request was used. */
export function isVerified(request: Request): boolean {
  return marks(request, 'verified').length > 0
}

/**
 * How far a request, or another deployment with our statuses, has come; for others of its environment. GitHub itself sets deployments inactive when
 * another one of the environment succeeds, even waiting ones, so a state without a mark says nothing.
 */
export function stageOf(statuses: readonly Status[], closesAt: number, now: number): 'open' | 'closed' | 'begun' {
  const waits: readonly string[] = ['', 'waiting', 'reminded', 'resuming', 'unstarted']
  const phases = statuses.map(({ phase }) => phase)
  const isClosing = (phase: string) => closings.some((each) => each === phase)
  if (phases.some((phase) => !waits.includes(phase) && !isClosing(phase))) return 'begun'
  return phases.some(isClosing) || now >= closesAt ? 'closed' : 'open'
}

function marks(request: Pick<Request, 'statuses'>, phase: string): readonly Status[] {
  return request.statuses.filter((status) => status.phase === phase).sort(byId)
}

function byId(one: Status, other: Status): number {
  return one.id - other.id
}

function count(text: string | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0
}
