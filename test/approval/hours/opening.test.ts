import { formatMomentIn, isZone, nextChange, wallClock } from '../../../src/approval/hours/clock.ts'
import {
  formatHours,
  type OpeningHours,
  openingAt,
  parseDays,
  parseMoment,
  parseTime,
  type Timetable,
  type Weekday,
  weekdays,
} from '../../../src/approval/hours/opening.ts'
import { randomFrom } from '../../support/random.ts'

const at = (text: string) => Date.parse(text)
const hours = (days: string, from: string, to: string, zone: string): OpeningHours => ({
  days: days.split(',').flatMap((each) => parseDays(each) ?? []),
  from: parseTime(from) ?? 0,
  to: parseTime(to) ?? 0,
  zone,
})
const office = hours('mon-fri', '09:00', '17:00', 'Europe/Berlin')
const opens = (table: Partial<Timetable>, moment: string) => {
  const opening = openingAt({ hours: [], freeze: [], ...table }, at(moment))
  return opening.isOpen ? 'open' : opening.opensAt === undefined ? 'never' : new Date(opening.opensAt).toISOString()
}

test.each([
  ['within the hours', '2026-03-02T08:00:00Z', 'open'],
  ['a moment before', '2026-03-02T07:59:59.999Z', '2026-03-02T08:00:00.000Z'],
  ['at the end, which does not count', '2026-03-02T16:00:00Z', '2026-03-03T08:00:00.000Z'],
  ['on Friday evening', '2026-03-06T16:30:00Z', '2026-03-09T08:00:00.000Z'],
  ['over the beginning of daylight saving', '2026-03-27T16:30:00Z', '2026-03-30T07:00:00.000Z'],
  ['over its end', '2026-10-23T15:30:00Z', '2026-10-26T08:00:00.000Z'],
])('office hours in Berlin, %s', (_what, moment, expected) => {
  expect(opens({ hours: [[office]] }, moment)).toBe(expected)
})

test.each([
  ['hours over midnight, in the evening', hours('fri', '22:00', '02:00', 'UTC'), '2026-03-06T22:00:00Z', 'open'],
  ['the rest of them on the next day', hours('fri', '22:00', '02:00', 'UTC'), '2026-03-07T01:59:00Z', 'open'],
  ['not at their end', hours('fri', '22:00', '02:00', 'UTC'), '2026-03-07T02:00:00Z', '2026-03-13T22:00:00.000Z'],
  [
    'not on the morning before',
    hours('fri', '22:00', '02:00', 'UTC'),
    '2026-03-06T01:00:00Z',
    '2026-03-06T22:00:00.000Z',
  ],
  ['whole days', hours('sat-mon', '00:00', '24:00', 'UTC'), '2026-03-03T00:00:00Z', '2026-03-07T00:00:00.000Z'],
  [
    'a beginning that the change skips: when the clock is put forward',
    hours('sun', '02:30', '04:00', 'Europe/Berlin'),
    '2026-03-29T00:30:00Z',
    '2026-03-29T01:00:00.000Z',
  ],
  [
    'hours that the change skips whole: a week later',
    hours('sun', '02:10', '02:50', 'Europe/Berlin'),
    '2026-03-29T00:30:00Z',
    '2026-04-05T00:10:00.000Z',
  ],
  [
    'a beginning that comes twice: the first',
    hours('sun', '02:30', '04:00', 'Europe/Berlin'),
    '2026-10-25T00:00:00Z',
    '2026-10-25T00:30:00.000Z',
  ],
  [
    'the clock put back before the beginning: the second',
    hours('sun', '02:30', '04:00', 'Europe/Berlin'),
    '2026-10-25T01:00:00Z',
    '2026-10-25T01:30:00.000Z',
  ],
  [
    'an end that comes twice: open again',
    hours('sun', '01:00', '02:30', 'Europe/Berlin'),
    '2026-10-25T00:45:00Z',
    '2026-10-25T01:00:00.000Z',
  ],
  [
    'a day that a place never had',
    hours('fri', '09:00', '17:00', 'Pacific/Apia'),
    '2011-12-30T06:00:00Z',
    '2012-01-05T19:00:00.000Z',
  ],
])('%s', (_what, own, moment, expected) => {
  expect(opens({ hours: [[own]] }, moment)).toBe(expected)
})

test('a freeze, hours and more hours must all let it open, and the freeze is what is said', () => {
  const freeze = [
    { from: at('2026-12-20T00:00Z'), to: at('2027-01-02T00:00Z'), reason: 'year end' },
    { from: at('2027-01-01T00:00Z'), to: at('2027-01-04T08:30Z'), reason: '' },
  ]
  expect(opens({ hours: [[office]], freeze }, '2026-12-18T16:00:00Z')).toBe('2027-01-04T08:30:00.000Z')
  expect(opens({ freeze }, '2026-12-20T00:00:00Z')).toBe('2027-01-04T08:30:00.000Z')
  expect(opens({ freeze }, '2027-01-04T08:30:00Z')).toBe('open')
  expect(openingAt({ hours: [[office]], freeze }, at('2026-12-20T00:00Z'))).toMatchObject({
    why: 'frozen',
    reason: 'year end',
  })
  const tokyo = hours('mon-fri', '09:00', '18:00', 'Asia/Tokyo')
  expect(opens({ hours: [[office], [tokyo]] }, '2026-07-06T12:00:00Z')).toBe('2026-07-07T07:00:00.000Z')
})

test('of several hours in a list any may hold, and the next one to begin counts', () => {
  const list = [office, hours('sat', '09:00', '12:00', 'Europe/Berlin')]
  expect(opens({ hours: [list] }, '2026-03-02T08:00:00Z')).toBe('open')
  expect(opens({ hours: [list] }, '2026-03-07T08:00:00Z')).toBe('open')
  expect(opens({ hours: [list] }, '2026-03-06T16:30:00Z')).toBe('2026-03-07T08:00:00.000Z')
})

test('a freeze to come shuts nothing yet', () => {
  const freeze = [{ from: at('2026-12-20T00:00Z'), to: at('2027-01-02T00:00Z'), reason: '' }]
  expect(opens({ freeze }, '2026-12-19T23:59:59Z')).toBe('open')
})

test('outside the hours no reason is given, but their zones', () => {
  expect(openingAt({ hours: [[office, office]], freeze: [] }, at('2026-03-07T12:00Z'))).toEqual({
    isOpen: false,
    why: 'outside-hours',
    reason: '',
    opensAt: at('2026-03-09T08:00Z'),
    zones: ['Europe/Berlin'],
  })
})

test('a change of the clock is found to the moment, and none where there is none', () => {
  const clock = wallClock('Europe/Berlin')
  expect(nextChange(clock, at('2026-03-28T12:00Z'), at('2026-03-30T12:00Z'))).toBe(at('2026-03-29T01:00Z'))
  expect(nextChange(clock, at('2026-06-01T00:00Z'), at('2026-06-05T00:00Z'))).toBeUndefined()
})

test('hours that never overlap are looked for in a year, and no longer', () => {
  const saturday = hours('sat', '09:00', '18:00', 'Asia/Tokyo')
  expect(opens({ hours: [[office], [saturday]] }, '2026-07-06T12:00:00Z')).toBe('never')
})

const names: readonly string[] = weekdays

/** What Intl itself calls the day and the time of a place. */
function shown(zone: string): (moment: number) => { readonly day: number; readonly minutes: number } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return (moment) => {
    const [, name = '', hour = '', minute = ''] = /^(\w{3})\D+(\d\d):(\d\d)$/.exec(format.format(moment)) ?? []
    return {
      day: names.indexOf(name.toLowerCase()),
      minutes: Number(hour) * 60 + Number(minute),
    }
  }
}

/** The rule as a person reads it off a clock and a calendar. */
function isOpenByHand({ days, from, to }: OpeningHours, clock: ReturnType<typeof shown>, moment: number): boolean {
  const { day, minutes } = clock(moment)
  const today = days.includes(weekdays[day] ?? 'mon')
  const yesterday = days.includes(weekdays[(day + 6) % 7] ?? 'mon')
  return from < to
    ? today && minutes >= from && minutes < to
    : (today && minutes >= from) || (yesterday && minutes < to)
}

test('what is computed is what a walk in quarters of an hour finds, around changes of clocks all over the world', () => {
  const quarter = 15 * 60_000
  const places = [
    ['Europe/Berlin', '2026-03-29T01:00Z'],
    ['Europe/Berlin', '2026-10-25T01:00Z'],
    ['America/New_York', '2026-03-08T07:00Z'],
    ['America/New_York', '2026-11-01T06:00Z'],
    ['America/Sao_Paulo', '2018-11-04T03:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
    ['Asia/Kathmandu', '2026-06-01T00:00Z'],
    ['Africa/Casablanca', '2026-02-15T02:00Z'],
    ['Pacific/Apia', '2011-12-30T10:00Z'],
    ['UTC', '2026-01-01T00:00Z'],
  ] as const
  const random = randomFrom(1)
  const below = (limit: number) => Math.floor(random() * limit)
  const clocks = new Map<string, ReturnType<typeof shown>>(places.map(([zone]) => [zone, shown(zone)]))
  const some = (zone: string): OpeningHours => {
    const days: readonly Weekday[] = weekdays.filter(() => below(3) === 0)
    const [from, length] = [below(96), below(95) + 1]
    const to = from + length > 96 ? from + length - 96 : from + length
    return { days: days.length === 0 ? ['sun'] : days, from: from * 15, to: to * 15, zone }
  }
  for (let round = 0; round < 120; round++) {
    const [zone, change] = places[below(places.length)] ?? places[0]
    const other = places[below(places.length)]?.[0] ?? zone
    const hours = [[some(zone), some(other)], [some(zone)]]
      .slice(0, below(3))
      .map((list) => list.slice(0, 1 + below(2)))
    const start = at(change) + (below(4 * 24 * 4) - 3 * 24 * 4) * quarter
    const from = start + below(200) * quarter
    const freeze = below(2) === 0 ? [] : [{ from, to: from + below(300) * quarter + quarter, reason: '' }]
    const isOpen = (moment: number) =>
      hours.every((list) => list.some((own) => isOpenByHand(own, clocks.get(own.zone) ?? shown(own.zone), moment))) &&
      !freeze.some((each) => each.from <= moment && moment < each.to)
    const limit = start + 12 * 24 * 4 * quarter
    let expected = start
    while (expected < limit && !isOpen(expected)) expected += quarter
    const opening = openingAt({ hours, freeze }, start)
    const found = opening.isOpen ? start : (opening.opensAt ?? limit)
    const given = JSON.stringify({ hours, freeze, start: new Date(start) })
    expect([given, Math.min(found, limit)]).toEqual([given, expected])
  }
})

test('zones go by their names', () => {
  for (const name of ['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])
    expect(isZone(name)).toBe(true)
  for (const name of ['', '+01:00', 'Europe', 'Europe/Atlantis', '../etc', 'Europe/Berlin\n'])
    expect(isZone(name)).toBe(false)
  expect(wallClock('Europe/Berlin')(at('2026-07-01T12:00:00.250Z'))).toBe(at('2026-07-01T14:00:00.250Z'))
  expect(formatMomentIn(['Europe/Berlin'], at('2026-07-01T22:30Z'))).toBe(
    '2026-07-02 00:30 Europe/Berlin (2026-07-01 22:30 UTC)',
  )
  expect(formatMomentIn([], at('2026-07-01T22:30Z'))).toBe('2026-07-01 22:30 UTC')
  expect(formatMomentIn(['UTC'], at('2026-07-01T22:30Z'))).toBe('2026-07-01 22:30 UTC')
  expect(formatMomentIn(['UTC', 'Asia/Tokyo', 'Europe/Berlin', 'Asia/Tokyo'], at('2026-07-01T22:30Z'))).toBe(
    '2026-07-02 07:30 Asia/Tokyo, 2026-07-02 00:30 Europe/Berlin (2026-07-01 22:30 UTC)',
  )
})

test('days, times and moments are read, and nothing that only looks like them', () => {
  expect(parseDays('sat-mon')).toEqual(['sat', 'sun', 'mon'])
  expect(parseDays('wed')).toEqual(['wed'])
  for (const text of ['', 'Mon', 'mon-', 'mon-xyz', 'xyz-mon', 'mon fri', 'monday'])
    expect(parseDays(text)).toBeUndefined()
  expect([parseTime('09:05'), parseTime('24:00'), parseTime('00:00')]).toEqual([545, 1440, 0])
  for (const text of ['9:00', '24:01', '12:60', '12', '', 'x09:00', '09:00x']) expect(parseTime(text)).toBeUndefined()
  expect(parseMoment('2026-12-20T01:00+01:00')).toBe(at('2026-12-20T00:00Z'))
  expect(parseMoment('2026-12-20T01:00:30Z')).toBe(at('2026-12-20T01:00:30Z'))
  for (const text of [
    '2026-12-20',
    '2026-12-20T00:00',
    'x2026-12-20T00:00Z',
    '2026-12-20T00:00Z.',
    '2026-02-30T00:00Z',
    '2026-12-20T24:30Z',
    '2026-13-01T00:00Z',
    '2026-12-20T00:00+99:00',
  ])
    expect([text, parseMoment(text)]).toEqual([text, undefined])
  expect(formatHours({ hours: [[office]], freeze: [] })).toBe('mon-fri 09:00 to 17:00 Europe/Berlin')
  expect(formatHours({ hours: [[office, hours('mon,wed-fri,sun', '22:00', '24:00', 'UTC')]], freeze: [] })).toBe(
    'mon-fri 09:00 to 17:00 Europe/Berlin or mon, wed-fri, sun 22:00 to 24:00 UTC',
  )
  expect(formatHours({ hours: [[hours('mon-sun', '00:00', '12:00', 'UTC')]], freeze: [] })).toBe(
    'every day 00:00 to 12:00 UTC',
  )
})
