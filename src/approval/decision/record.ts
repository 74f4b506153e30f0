import type { Attempt, Request, Status } from '../case/facts.ts'

const closings = ['rejected', 'void', 'superseded', 'expired'] as const

/** What the record says against the request. Whoever wrote it is believed: it can only keep the gate closed. */
export interface Latch {
  readonly phase: (typeof closings)[number]
  readonly at: number
  /** Account or deployment; 0 if it does not say. */
  readonly by: number
  readonly why: string
}

/** When the request was bound to its issue: its first status `waiting`. Undefined while it is not. */
export function boundAt(request: Request): number | undefined {
  return marks(request, 'waiting')[0]?.at
}

/** The first closing in the record; of several kinds the one that people should hear of first. */
export function latchOf(request: Request): Latch | undefined {
  for (const phase of closings) {
    const found = request.statuses.filter((status) => status.phase === phase).sort(byId)[0]
    if (found !== undefined)
      return { phase, at: found.at, by: count(found.fields['by']), why: found.fields['why'] ?? '' }
  }
  return undefined
}

/** The attempts that took the request, in order; run and attempt are 0 if the mark does not say them. */
export function consumptions(request: Request): readonly (Attempt & { readonly at: number })[] {
  return marks(request, 'consumed').map((status) => ({ at: status.at, ...attemptOf(status) }))
}

/** Whether another attempt took the request before: what goes on then is a retry, which the receiver leaves to people. */
export function wasUsed(request: Request, here: Attempt): boolean {
  return consumptions(request).some(({ run, attempt }) => run !== here.run || attempt !== here.attempt)
}

function attemptOf({ fields }: Status): Attempt {
  return { run: count(fields['run']), attempt: count(fields['attempt']) }
}

/**
 * Whose the request is of those that wrote that they take it after everybody had looked at it: the one that the first
 * mark names. A second mark of one attempt, after an answer that was lost, changes nothing. Undefined if nobody wrote.
 */
export function takerOf(looked: readonly Status[], now: readonly Status[]): Attempt | undefined {
  const known = new Set(looked.map(({ id }) => id))
  const fresh = now.filter(({ id, phase }) => phase === 'consumed' && !known.has(id)).sort(byId)
  return fresh.map(attemptOf)[0]
}

/** Whether a status is the first that announces this start: of two receivers that would start it, one does. */
export function isFirstToAnnounce(request: Pick<Request, 'statuses'>, written: number, attempt: number): boolean {
  const own = announcementsIn(request).filter(({ fields }) => fields['attempt'] === String(attempt))
  return own.every(({ id }) => id >= written)
}

/** The announcements that hold: GitHub may have refused what was announced, or the gate that was come to was shut. */
export function announcementsIn(request: Pick<Request, 'statuses'>): readonly Status[] {
  const refused = marks(request, 'unstarted')
  const isRefused = ({ id, fields }: Status) =>
    refused.some((other) => other.id > id && other.fields['attempt'] === fields['attempt'])
  return marks(request, 'resuming').filter((status) => !isRefused(status))
}

/** Whether GitHub refused the last that was tried. */
export function wasRefused(request: Request): boolean {
  const last = marks(request, 'unstarted').at(-1)
  return last !== undefined && last.fields['why'] !== shutMark.fields.why && announcementsIn(request).length === 0
}

/** What a workflow that was started says where it came to a gate that was shut by then: it is none of the starts that may fail. */
export const shutMark = { phase: 'unstarted', fields: { why: 'shut' } } as const

/** The highest attempt of which somebody announced that they re-run it; 0 = none. */
export function resumedAttempt(request: Request): number {
  return Math.max(0, ...announcementsIn(request).map(({ fields }) => count(fields['attempt'])))
}

/** How many statuses announce a re-run. */
export function announcementsOf(request: Request): number {
  return new Set(announcementsIn(request).map(({ id }) => id)).size
}

/** True if people were reminded that the request expires. */
export function wasReminded(request: Request): boolean {
  return marks(request, 'reminded').length > 0
}

/** True if the deployment was verified after it was taken. */
export function isVerified(request: Request): boolean {
  return marks(request, 'verified').length > 0
}

/**
 * How far a request or another deployment with our statuses has come, for others of its environment. GitHub itself sets deployments inactive
 * when another one of the environment succeeds, those that wait among them, so a state without a mark says nothing.
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
