/** Milliseconds. */
const second = 1_000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

/**
 * What a wall clock in a time zone shows at an instant: milliseconds since 1970 as if the zone were UTC, so that days and minutes can be counted. The
 * hour that daylight saving skips never shows; the hour that it repeats shows twice.
 */
export type WallClock = (at: number) => number

/** A name of the time zone database, such as `Europe/Berlin`. Offsets such as `+01:00` are not accepted, because they have no daylight saving. */
const zoneForm = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,3}$/

/** Whether there is a time zone with this name. */
export function isZone(name: string): boolean {
  if (!zoneForm.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }) !== undefined
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const units = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

/** Cached, because creating one is slow. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, format)
  return format
}

/** The clock of a time zone; throws a RangeError for an unknown name. */
export function wallClock(zone: string): WallClock {
  const format = formatOf(zone)
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    const [year = 1970, month = 1, date = 1, hours = 0, minutes = 0, seconds = 0] = units.map((unit) => parts.get(unit))
    const rest = ((at % second) + second) % second
    return Date.UTC(year, month - 1, date, hours, minutes, seconds) + rest
  }
}

/**
 * The first instant after `from`, up to `to`, at which the zone's offset changes; undefined if it does not. The two are days apart, and no zone
 * changes its offset twice in a week.
 */
export function nextChange(clock: WallClock, from: number, to: number): number | undefined {
  const offset = (at: number) => clock(at) - at
  const before = offset(from)
  return offset(to) === before ? undefined : bisect((middle) => offset(middle) !== before, from, to)
}

/** The first whole number in (`no`, `yes`] for which the condition holds. */
function bisect(holds: (at: number) => boolean, no: number, yes: number): number {
  let [low, high] = [no, yes]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

/** A moment that people in all zones understand: `2026-01-02 03:04 UTC`. */
export function formatMoment(at: number): string {
  return `${clockText(at)} UTC`
}

/** A moment in a zone and in UTC: `2026-01-02 04:04 Europe/Berlin (2026-01-02 03:04 UTC)`. */
export function formatMomentIn(zones: readonly string[], at: number): string {
  const places = [...new Set(zones)].filter((zone) => zone !== 'UTC')
  if (places.length === 0) return formatMoment(at)
  return `${places.map((zone) => `${clockText(wallClock(zone)(at))} ${zone}`).join(', ')} (${formatMoment(at)})`
}

function clockText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 16).replace('T', ' ')
}
