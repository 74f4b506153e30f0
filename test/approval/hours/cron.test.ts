import { looksHourly, parseCron } from '../../../src/approval/hours/cron.ts'
import type { Timetable } from '../../../src/approval/hours/opening.ts'

const always: Timetable = { hours: [], freeze: [] }
const office: Timetable = {
  hours: [[{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: 9 * 60, to: 17 * 60, zone: 'Europe/Berlin' }]],
  freeze: [],
}

function looks(crons: readonly string[], table: Timetable, zone?: string): boolean {
  return looksHourly(
    crons.flatMap((cron) => parseCron(cron, zone) ?? []),
    table,
  )
}

test.each([
  '*/15 * * * *',
  '0 * * * *',
  '59 */1 * * *',
  '20/15 0-23 * * 0-6',
  '5 0/1 */1 1-12 sun-sat',
  '1,31 * 1-31 * 1-7',
  '7 * * jan-dec *',
])('%s looks in every hour', (cron) => {
  expect(looks([cron], always)).toBe(true)
})

test.each([
  '17 6 * * *',
  '0 */2 * * *',
  '0 * 1 * *',
  '0 * * 6 *',
  '0 * * * 1-5',
  '0 * * *',
  '0 * * * * *',
  '@hourly',
  '60 * * * *',
  '0 5-3 * * *',
  '*-5 * * * *',
  '*/0 * * * *',
  '',
])('%s does not', (cron) => {
  expect(looks([cron], always)).toBe(false)
})

test('several together may, and only hours in which the gate may open count', () => {
  expect(looks(['0 0-11 * * *', '0 12-23 * * *'], always)).toBe(true)
  expect(looks([], always)).toBe(false)
  expect(looks([], office)).toBe(false)
  expect(looks(['*/15 * * * 1-5'], office)).toBe(true)
  // In UTC the hours begin at 7 in summer and end at 16 in winter.
  expect(looks(['0 7-15 * * mon-fri'], office)).toBe(true)
  expect(looks(['0 8-15 * * mon-fri'], office)).toBe(false)
  expect(looks(['0 7-14 * * mon-fri'], office)).toBe(false)
  expect(looks(['0 9-16 * * mon-fri'], office)).toBe(false)
  expect(looks(['0 9-16 * * mon-fri'], office, 'Europe/Berlin')).toBe(true)
})

test.each<readonly [string, boolean]>([
  ['30 9 * * wed', true],
  ['30 9 * * tue', false],
  ['30 9 * * thu', false],
])('an hour on Wednesdays and %s', (cron, expected) => {
  const wednesday = { days: ['wed'], from: 9 * 60, to: 10 * 60, zone: 'UTC' } as const
  expect(looks([cron], { hours: [[wednesday]], freeze: [] })).toBe(expected)
})

test('a schedule in a zone keeps to its summer time', () => {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
  const hours = [[{ days, from: 9 * 60, to: 10 * 60, zone: 'Europe/Berlin' }]]
  expect(looks(['15 9 * * *'], { hours, freeze: [] }, 'Europe/Berlin')).toBe(true)
  expect(looks(['15 8 * * *'], { hours, freeze: [] }, 'Europe/Berlin')).toBe(false)
  expect(looks(['15 7,8 * * *'], { hours, freeze: [] })).toBe(true)
  expect(looks(['15 8 * * *'], { hours, freeze: [] })).toBe(false)
})

test.each<readonly [string, number, number, string, string, boolean]>([
  ['less than an hour', 9 * 60 + 30, 10 * 60, 'UTC', '0 3 * * *', false],
  ['less than an hour', 9 * 60 + 30, 10 * 60, 'UTC', '45 9 * * *', true],
  ['less than an hour', 9 * 60 + 30, 10 * 60, 'UTC', '0 9 * * *', false],
  ['less than an hour', 9 * 60 + 30, 10 * 60, 'UTC', '29 9,10 * * *', false],
  ['less than an hour', 9 * 60 + 30, 10 * 60, 'UTC', '30 9 * * *', true],
  ['two hours', 9 * 60, 11 * 60, 'UTC', '30 9 * * *', false],
  ['two hours', 9 * 60, 11 * 60, 'UTC', '0 10 * * *', false],
  ['two hours', 9 * 60, 11 * 60, 'UTC', '59 9,10 * * *', true],
  ['some minutes', 9 * 60 + 31, 9 * 60 + 33, 'UTC', '0 10 * * *', false],
  ['the end of one hour and the begin of the next', 9 * 60 + 50, 10 * 60 + 10, 'UTC', '0 10 * * *', true],
  ['the end of one hour and the begin of the next', 9 * 60 + 50, 10 * 60 + 10, 'UTC', '10 9,10 * * *', false],
  ['the end of one hour and the begin of the next', 9 * 60 + 50, 10 * 60 + 10, 'UTC', '55 9,10 * * *', true],
  ['over midnight', 23 * 60 + 40, 20, 'UTC', '50 23 * * *', true],
  ['over midnight', 23 * 60 + 40, 20, 'UTC', '10 0 * * *', true],
  ['over midnight', 23 * 60 + 40, 20, 'UTC', '50 0 * * *', false],
  ['over midnight', 23 * 60 + 40, 20, 'UTC', '50 23 * * 1-6', false],
  ['a zone of quarters', 9 * 60, 9 * 60 + 30, 'Asia/Kathmandu', '20 4 * * *', false],
  ['a zone of quarters', 9 * 60, 9 * 60 + 30, 'Asia/Kathmandu', '20 3 * * *', true],
])('hours of %s (%i to %i %s) and %s', (_, from, to, zone, cron, expected) => {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
  expect(looks([cron], { hours: [[{ days, from, to, zone }]], freeze: [] })).toBe(expected)
})
