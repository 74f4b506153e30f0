import { type DurationRange, durationForms, parseDuration } from '../../input/duration.ts'
import { isZone } from '../hours/clock.ts'
import { type Freeze, type OpeningHours, parseDays, parseMoment, parseTime, weekdays } from '../hours/opening.ts'
import { type NotifyRule, notifications } from './policy.ts'
import { list, type PolicyLocation, type PolicyReader } from './reader.ts'

/** How many times one gate may name, so that searching them stays fast. */
const mostHours = 20
const mostFreezes = 100

/** When the gate may open: one mapping, or a list of alternatives. */
export function readHours(reader: PolicyReader, location: PolicyLocation): readonly OpeningHours[] {
  if (location.tree.kind !== 'list') return [readOneHours(reader, location)]
  const items = reader.items(location, 1, 'a mapping with `days`, `from`, `to`, `zone`, or a list of these')
  if (items.length > mostHours) reader.reportError(location, `has ${items.length} items; allowed: ${mostHours}`)
  return items.map((each) => readOneHours(reader, each))
}

function readOneHours(reader: PolicyReader, location: PolicyLocation): OpeningHours {
  const fields = reader.fields(location, ['days', 'from', 'to', 'zone'])
  const zoneSpot = reader.required(location, fields, 'zone')
  const [days, fromSpot, toSpot] = [fields.get('days'), fields.get('from'), fields.get('to')]
  const from = fromSpot === undefined ? 0 : readTime(reader, fromSpot, 24 * 60 - 1, '`00:00` to `23:59`')
  const to = toSpot === undefined ? 24 * 60 : readTime(reader, toSpot, 24 * 60, '`00:00` to `24:00`')
  if (from === to && toSpot !== undefined)
    reader.reportError(toSpot, 'is the same as `from`; for the whole day, write `00:00` and `24:00`')
  return {
    days: days === undefined ? weekdays : readDays(reader, days),
    from,
    to,
    zone: zoneSpot === undefined ? 'UTC' : readZone(reader, zoneSpot),
  }
}

function readTime(reader: PolicyReader, location: PolicyLocation, most: number, allowed: string): number {
  const value = parseTime(reader.text(location, /./, `a time in quotes, ${allowed}`))
  if (value !== undefined && value <= most) return value
  if (isText(location)) reader.refuse(location, `a time in quotes, ${allowed}`)
  return 0
}

function isText({ tree }: PolicyLocation): boolean {
  return tree.kind === 'scalar' && typeof tree.value === 'string' && tree.value !== ''
}

const dayForms = `a day such as \`mon\`, days such as \`mon-fri\` or \`sat-mon\`, or a list of these; days are ${list(weekdays)}`

function readDays(reader: PolicyReader, location: PolicyLocation): OpeningHours['days'] {
  const items = location.tree.kind === 'list' ? reader.items(location, 1, dayForms) : [location]
  const days = items.flatMap((each) => {
    const found = parseDays(reader.text(each, /./, dayForms))
    if (found === undefined && isText(each)) reader.refuse(each, dayForms)
    return found ?? []
  })
  return weekdays.filter((each) => days.includes(each))
}

function readZone(reader: PolicyReader, location: PolicyLocation): string {
  const allowed = 'the name of a time zone, such as `Europe/Berlin` or `UTC`; offsets have no daylight saving time'
  const name = reader.text(location, /./, allowed)
  if (isZone(name)) return name
  if (name !== '') reader.refuse(location, allowed)
  return 'UTC'
}

/** Periods in which the gate does not open. */
export function readFreeze(reader: PolicyReader, location: PolicyLocation): readonly Freeze[] {
  const items = reader.items(location, 0, 'a list of `{ from, to, reason }`')
  if (items.length > mostFreezes) reader.reportError(location, `has ${items.length} items; allowed: ${mostFreezes}`)
  return items.map((each) => {
    const fields = reader.fields(each, ['from', 'to', 'reason'])
    const [fromSpot, toSpot] = [reader.required(each, fields, 'from'), reader.required(each, fields, 'to')]
    const reason = fields.get('reason')
    const [from, to] = [readMoment(reader, fromSpot), readMoment(reader, toSpot)]
    if (toSpot !== undefined && from !== undefined && to !== undefined && to <= from)
      reader.reportError(toSpot, 'is not after `from`')
    return {
      from: from ?? 0,
      to: to ?? 0,
      reason: reason === undefined ? '' : reader.text(reason, /^[^\p{Cc}]{1,200}$/u, 'text of up to 200 characters'),
    }
  })
}

const momentForm = 'a moment with its zone, such as `2026-12-20T00:00Z` or `2026-12-20T00:00+01:00`'

function readMoment(reader: PolicyReader, location: PolicyLocation | undefined): number | undefined {
  if (location === undefined) return undefined
  const value = parseMoment(reader.text(location, /./, momentForm))
  if (value === undefined && isText(location)) reader.refuse(location, momentForm)
  return value
}

const hour = 3_600_000
const leads: DurationRange = { least: hour / 12, most: 30 * 24 * hour, zero: false }

/** The events that a chat is notified of. */
export function readNotify(reader: PolicyReader, location: PolicyLocation): NotifyRule {
  const fields = reader.fields(location, ['on', 'before-expiry'])
  const on = reader.required(location, fields, 'on')
  const before = fields.get('before-expiry')
  return {
    on: reader
      .items(on, 1, `a list of ${list(notifications)}`)
      .map((each) => reader.choice(each, notifications, 'requested')),
    beforeExpiry: before === undefined ? 4 * hour : readLead(reader, before),
  }
}

function readLead(reader: PolicyReader, location: PolicyLocation): number {
  const value = parseDuration(reader.text(location, /./, durationForms(leads)), leads)
  if (value === undefined && isText(location)) reader.refuse(location, durationForms(leads))
  return value ?? 4 * hour
}
