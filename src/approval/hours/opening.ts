import { day, minute, nextChange, type WallClock, wallClock } from './clock.ts'

/** The days of a week, in ISO 8601 order. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** When a gate may open, by the wall clock of a place. */
export interface OpeningHours {
  readonly days: readonly Weekday[]
  /** Minutes after midnight; `from` is included, `to` is not. If `to` is not after `from`, it is on the next day. */
  readonly from: number
  readonly to: number
  /** A time zone such as `Europe/Berlin`. */
  readonly zone: string
}

/** A period in which a gate does not open; milliseconds since 1970, `from` is included, `to` is not. */
export interface Freeze {
  readonly from: number
  readonly to: number
  /** '' if it is missing. */
  readonly reason: string
}

/** When a gate may open. */
export interface Timetable {
  /** One item of each list must match; no list means always. */
  readonly hours: readonly (readonly OpeningHours[])[]
  readonly freeze: readonly Freeze[]
}

/** Whether a gate may open now. */
export type Opening =
  | { readonly isOpen: true }
  | {
      readonly isOpen: false
      /** Why it is shut now; a freeze if both apply. */
      readonly why: 'frozen' | 'outside-hours'
      /** Of the freeze; '' for none. */
      readonly reason: string
      /** When it opens next; undefined if it does not open within a year after the last freeze. */
      readonly opensAt: number | undefined
      /** Time zones of the hours, for messages. */
      readonly zones: readonly string[]
    }

/** Whether a gate may open at a moment, and if not, when it opens next. */
export function openingAt(table: Timetable, at: number): Opening {
  const frozen = table.freeze.find((freeze) => isWithin(freeze, at))
  const lists = table.hours.map((list) => list.map((hours) => ({ hours, clock: wallClock(hours.zone) })))
  if (frozen === undefined && lists.every((list) => isAtAny(list, at))) return { isOpen: true }
  return {
    isOpen: false,
    why: frozen === undefined ? 'outside-hours' : 'frozen',
    reason: frozen?.reason ?? '',
    opensAt: findOpening(table.freeze, lists, at),
    zones: [...new Set(table.hours.flat().map(({ zone }) => zone))],
  }
}

interface Clocked {
  readonly hours: OpeningHours
  readonly clock: WallClock
}

/** How far ahead to search in hours that never overlap; the search restarts after each freeze. */
const horizon = 366 * day

function isAtAny(list: readonly Clocked[], at: number): boolean {
  return list.some(({ hours, clock }) => isAt(hours, clock(at)))
}

function findOpening(
  freeze: readonly Freeze[],
  lists: readonly (readonly Clocked[])[],
  at: number,
): number | undefined {
  let [next, end] = [at, at + horizon]
  while (next < end) {
    const moment = next
    const frozen = freeze.find((each) => isWithin(each, moment))
    const shut = lists.find((list) => !isAtAny(list, moment))
    if (frozen !== undefined) [next, end] = [frozen.to, frozen.to + horizon]
    else if (shut !== undefined) next = Math.min(...shut.map((each) => nextBegin(each, moment)))
    else return moment
  }
  return undefined
}

function isWithin({ from, to }: Freeze, at: number): boolean {
  return from <= at && at < to
}

/** Whether the wall time is within the hours. */
function isAt({ days, from, to }: OpeningHours, wall: number): boolean {
  const time = mod(wall, day)
  const begins = (weekday: number) => days.includes(weekdays[mod(weekday, 7)] ?? 'mon')
  const today = weekdayOf(wall)
  const [begin, end] = [from * minute, to * minute]
  if (begin < end) return begins(today) && begin <= time && time < end
  return (begins(today) && time >= begin) || (begins(today - 1) && time < end)
}

/** The next moment after a shut one at which the hours match: at their beginning, or after a clock change. */
function nextBegin({ hours, clock }: Clocked, shut: number): number {
  for (let at = shut; ; ) {
    const wall = clock(at)
    const begin = at + (beginAfter(hours, wall) - wall)
    const change = nextChange(clock, at, begin)
    if (change === undefined) return begin
    if (isAt(hours, clock(change))) return change
    at = change
  }
}

/** The wall time of the next beginning of the hours, if no clock ever changed. */
function beginAfter({ days, from }: OpeningHours, wall: number): number {
  const midnight = wall - mod(wall, day)
  const coming = [0, 1, 2, 3, 4, 5, 6, 7].map((ahead) => midnight + ahead * day + from * minute)
  return Math.min(...coming.filter((begin) => begin > wall && days.includes(weekdays[weekdayOf(begin)] ?? 'mon')))
}

/** 0 is Monday; 1 January 1970 was a Thursday. */
function weekdayOf(wall: number): number {
  return mod(Math.floor(wall / day) + 3, 7)
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by
}

/** The hours in a policy's words: `mon-thu 09:00 to 17:00 Europe/Berlin or fri 09:00 to 12:00 Europe/Berlin`. */
export function formatHours({ hours }: Timetable): string {
  return hours.map((list) => list.map(formatOne).join(' or ')).join(', and ')
}

function formatOne({ days, from, to, zone }: OpeningHours): string {
  const time = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return `${formatDays(days)} ${time(from)} to ${time(to)} ${zone}`
}

/** `mon-fri`, `mon, wed-fri`, `every day`. */
function formatDays(days: readonly Weekday[]): string {
  const runs: Weekday[][] = []
  for (const [index, each] of weekdays.entries()) {
    if (!days.includes(each)) continue
    const before = weekdays[index - 1]
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1) === before) run.push(each)
    else runs.push([each])
  }
  if (runs[0]?.length === 7) return 'every day'
  return runs.map((run) => (run.length < 3 ? run.join(', ') : `${run[0]}-${run.at(-1)}`)).join(', ')
}

/** Normalised, to look up what somebody wrote. */
const names: readonly string[] = weekdays

/** Days such as `mon`, `mon-fri`, or across the weekend `sat-mon`; undefined for anything else. */
export function parseDays(text: string): readonly Weekday[] | undefined {
  const [, first = '', last = first] = /^([a-z]{3})(?:-([a-z]{3}))?$/.exec(text) ?? []
  const [begin, end] = [first, last].map((name) => names.indexOf(name))
  if (begin === undefined || end === undefined || begin < 0 || end < 0) return undefined
  const length = mod(end - begin, 7) + 1
  return Array.from({ length }, (_, index) => weekdays[mod(begin + index, 7)] ?? 'mon')
}

/** Minutes after midnight of a time such as `09:00`; `24:00` is the end of the day. Undefined for anything else. */
export function parseTime(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  if (text === '24:00') return 24 * 60
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** A moment with its zone, such as `2026-12-20T00:00Z` or `2026-12-20T00:00+01:00`; undefined for anything else and for days that do not exist. */
export function parseMoment(text: string): number | undefined {
  const [, local = '', zone = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)$/.exec(text) ?? []
  // JavaScript reads 30 February as another day.
  const wall = Date.parse(`${local}Z`)
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(local)) return undefined
  const at = Date.parse(`${local}${zone}`)
  return Number.isNaN(at) ? undefined : at
}
