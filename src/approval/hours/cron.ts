import { day, hour, wallClock } from './clock.ts'
import { openingAt, type Timetable } from './opening.ts'

/** When a schedule of GitHub's starts a workflow, as far as it says so for every week. */
export interface CronTimes {
  readonly hours: ReadonlySet<number>
  /** 0 is Sunday. */
  readonly weekdays: ReadonlySet<number>
  /** By whose clock. */
  readonly zone: string
}

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads five fields of POSIX cron, with steps and names as GitHub takes them (docs.github.com, events that trigger workflows, schedule);
 * undefined for what is none, and for what holds on some days of the month or in some months only.
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
  return { hours, weekdays: new Set([...weekdays].map((weekday) => weekday % 7)), zone }
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
    if (first === '' || (first === '*' && last !== undefined) || from < least || to > most || from > to || by < 1)
      return undefined
    for (let value = from; value <= to; value += by) found.add(value)
  }
  return found
}

/** A week of winter and one of summer, in which clocks differ: 2026-01-04 and 2026-07-05, both Sundays. */
const weeks = [Date.UTC(2026, 0, 4), Date.UTC(2026, 6, 5)]

/** Zones differ by whole quarters of an hour, so within one the hour of every clock is the same. */
const quarter = hour / 4

/** Whether, in every hour in which a gate may open, be it for minutes of it, something starts that looks. */
export function looksHourly(crons: readonly CronTimes[], { hours }: Pick<Timetable, 'hours'>): boolean {
  const clocked = crons.map((times) => ({ ...times, clock: wallClock(times.zone) }))
  const looks = (at: number) =>
    clocked.some((times) => {
      const wall = times.clock(at)
      const time = Math.floor(wall / hour) % 24
      return times.hours.has(time) && times.weekdays.has((Math.floor(wall / day) + 4) % 7)
    })
  return weeks.every((week) => {
    const end = week + 7 * day
    for (let at = week; at < end; ) {
      const opening = openingAt({ hours, freeze: [] }, at)
      if (opening.isOpen && !looks(at)) return false
      at = opening.isOpen ? (Math.floor(at / quarter) + 1) * quarter : (opening.opensAt ?? end)
    }
    return true
  })
}
