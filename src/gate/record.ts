import type { Attempt, Request, Status } from './facts.ts'

const closings = ['rejected', 'void', 'superseded', 'expired'] as const

/** What the record says against the request. Whoever wrote it is believed: it can only keep the gate closed. */
export interface Latch {
  readonly phase: (typeof closings)[number]
  readonly at: number
  /** Account or deployment; 0 where it does not say. */
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
    const found = request.statuses.filter((status) => phaseOf(status) === phase).sort(byId)[0]
    if (found !== undefined)
      return { phase, at: found.at, by: count(found.fields['by']), why: found.fields['why'] ?? '' }
  }
  return undefined
}

/** GitHub itself sets deployments inactive when a newer one of the environment succeeds. */
function phaseOf(status: Status): string {
  return status.phase === '' && status.state === 'inactive' ? 'superseded' : status.phase
}

/** The attempts that took the request, in order; run and attempt are 0 where the mark does not say them. */
export function consumptions(request: Request): readonly (Attempt & { readonly at: number })[] {
  return marks(request, 'consumed').map(({ at, fields }) => ({
    at,
    run: count(fields['run']),
    attempt: count(fields['attempt']),
  }))
}

/** The highest attempt of which somebody announced that they re-run it; 0 = none. */
export function resumedAttempt(request: Request): number {
  return Math.max(0, ...marks(request, 'resuming').map(({ fields }) => count(fields['attempt'])))
}

/** How many statuses announce a re-run. */
export function announcementsOf(request: Request): number {
  return new Set(marks(request, 'resuming').map(({ id }) => id)).size
}

/** True where the deployment was verified after it was taken. */
export function isVerified(request: Request): boolean {
  return marks(request, 'verified').length > 0
}

/** How far a request or another deployment with our statuses has come, for others of its environment. */
export function stageOf(statuses: readonly Status[], closesAt: number, now: number): 'open' | 'closed' | 'begun' {
  const waits: readonly string[] = ['', 'waiting', 'resuming']
  const phases = statuses.map(phaseOf)
  const isClosing = (phase: string) => closings.some((each) => each === phase)
  if (phases.some((phase) => !waits.includes(phase) && !isClosing(phase))) return 'begun'
  return phases.some(isClosing) || now >= closesAt ? 'closed' : 'open'
}

function marks(request: Request, phase: string): readonly Status[] {
  return request.statuses.filter((status) => status.phase === phase).sort(byId)
}

function byId(one: Status, other: Status): number {
  return one.id - other.id
}

function count(text: string | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0
}
