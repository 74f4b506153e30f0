/** A range of durations in milliseconds, both ends included. */
export interface DurationRange {
  readonly least: number
  readonly most: number
  /** Whether `0` is allowed below `least`; it always means "none" (no limit, no wait, no check). */
  readonly zero: boolean
}

const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const
const day = units.d

/** The default range. */
export const anyDuration: DurationRange = { least: 1, most: 30 * day, zero: true }
/** The same, where "none" makes no sense. */
export const someDuration: DurationRange = { ...anyDuration, zero: false }

/** Milliseconds of `500ms`, `5s`, `1.5m`, `2h`, `7d`, `2w`, and 0 of `0`; undefined for anything else and outside the range. */
export function parseDuration(text: string, { least, most, zero }: DurationRange = anyDuration): number | undefined {
  const [, amount = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|[smhdw])$/.exec(text) ?? []
  const size = isUnit(unit) ? units[unit] : text === '0' ? 0 : undefined
  if (size === undefined) return undefined
  const milliseconds = Math.round(Number(amount) * size)
  if (milliseconds === 0) return zero ? 0 : undefined
  return milliseconds >= least && milliseconds <= most ? milliseconds : undefined
}

/** The values that `parseDuration` accepts, for errors. */
export function durationForms({ least, most, zero }: DurationRange = anyDuration): string {
  const from = least <= 1 ? 'up to' : `from ${spell(least)} to`
  const none = zero ? '; `0` for none' : ''
  return `a number with a unit, such as \`500ms\`, \`5s\`, \`10m\`, \`2h\` or \`1d\`, ${from} ${spell(most)}${none}`
}

function spell(milliseconds: number): string {
  const whole = spelt.find(({ size }) => milliseconds % size === 0)
  return whole === undefined ? `${milliseconds} milliseconds` : `${milliseconds / whole.size} ${whole.name}`
}

const spelt = [
  { name: 'days', size: units.d },
  { name: 'hours', size: units.h },
  { name: 'minutes', size: units.m },
  { name: 'seconds', size: units.s },
] as const

function isUnit(text: string): text is keyof typeof units {
  return Object.hasOwn(units, text)
}
