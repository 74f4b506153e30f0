import { day, hour, minute, type WallClock, wallClock } from './clock.ts'
import { openingAt, type Timetable } from './opening.ts'

/** When a schedule starts a workflow in each week. */
export interface CronTimes {
  readonly minutes: ReadonlySet<number>
  readonly hours: ReadonlySet<number>
  /** 0 is Sunday. */
  readonly weekdays: ReadonlySet<number>
  /** The time zone of the schedule. */
  readonly zone: string
}

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads five fields of POSIX cron, with steps and names as GitHub accepts them (docs.github.com, events that trigger workflows, schedule). Undefined
 * if they are invalid, or if they depend on the month or the day of the month.
 */
export function parseCron(text: string, zone = 'UTC'): CronTimes | undefined {
  const fields = text.trim().split(/\s+/)
  const [minutes, hours, dates, seasons, weekdays] = [
    parseField(fields[0], 0, 59),
    parseField(fields[1], 0, 23),
    parseField(fields[2], 1, 31),
    parseField(fields[3], 1, 12, months),
    parseField(fields[4], 0, 7, days),
  ]
  if (fields.length !== 5 || minutes === undefined || hours === undefined || weekdays === undefined) return undefined
  if (dates?.size !== 31 || seasons?.size !== 12) return undefined
  return { minutes, hours, weekdays: new Set([...weekdays].map((weekday) => weekday % 7)), zone }
}

/** `*`, `5`, `mon`, `1-5`, `20/15`, `*\/15`, `1-23/2`, and lists of them. */
function parseField(
  field: string | undefined,
  least: number,
  most: number,
  words: readonly string[] = [],
): ReadonlySet<number> | undefined {
  const found = new Set<number>()
  const read = (word: string) => (/^\d{1,2}$/.test(word) ? Number(word) : words.indexOf(word.toLowerCase()) + least)
  for (const part of (field ?? '').split(',')) {
    const [, first = '', last, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d{1,2}))?$/.exec(part) ?? []
    const [from, to] =
      first === '*' ? [least, most] : [read(first), read(last ?? (step === undefined ? first : String(most)))]
    const by = Number(step ?? 1)
    if ((first === '*' && last !== undefined) || from < least || to > most || from > to || by < 1) return undefined
    for (let value = from; value <= to; value += by) found.add(value)
  }
  return found
}

/** A week in winter and one in summer, because clocks differ: 2026-01-04 and 2026-07-05, both Sundays. */
const weeks = [Date.UTC(2026, 0, 4), Date.UTC(2026, 6, 5)]

/**
 * Whether something looks every time that a gate opens: within an hour, before it shuts again, and every hour until then. Schedules that depend on
 * the month or the day of the month do not count (`parseCron`).
 */
export function looksHourly(crons: readonly CronTimes[], { hours }: Pick<Timetable, 'hours'>): boolean {
  const clocked = crons.map((times) => ({ ...times, clock: byQuarter(wallClock(times.zone)) }))
  const looks = (at: number) =>
    clocked.some((times) => {
      const wall = times.clock(at)
      const isTime = times.minutes.has(Math.floor(wall / minute) % 60) && times.hours.has(Math.floor(wall / hour) % 24)
      return isTime && times.weekdays.has((Math.floor(wall / day) + 4) % 7)
    })
  return weeks.every((week) => looksIn(week, hours, looks))
}

/** Clocks change at full quarter hours, and each lookup is slow. */
function byQuarter(clock: WallClock): WallClock {
  const quarter = hour / 4
  let known = Number.NaN
  let wall = 0
  return (at) => {
    const from = Math.floor(at / quarter) * quarter
    if (from !== known) [known, wall] = [from, clock(from)]
    return wall + at - from
  }
}

/** The same in one week and the day after, because a gate may stay open over the end of the week. */
function looksIn(week: number, hours: Timetable['hours'], looks: (at: number) => boolean): boolean {
  const end = week + 8 * day
  // If it is open when the week begins, its opening is unknown.
  let isCut = true
  let hasLooked = false
  let due = Number.POSITIVE_INFINITY
  for (let at = week; at < end; ) {
    const opening = openingAt({ hours, freeze: [] }, at)
    if (opening.isOpen) {
      if (at > due) return false
      if (looks(at)) [hasLooked, due] = [true, at + hour]
      at = (Math.floor(at / minute) + 1) * minute
    } else {
      if (!hasLooked && !isCut) return false
      at = opening.opensAt ?? end
      ;[isCut, hasLooked, due] = [false, false, at + hour - minute]
    }
  }
  return hasLooked || !isCut
}
