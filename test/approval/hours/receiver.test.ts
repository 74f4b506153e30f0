/** What the workflow file of the receiver says: when it looks, and whether it tells a chat. */
import { parseCron } from '../../../src/approval/hours/cron.ts'
import { inspectReceiver } from '../../../src/approval/hours/receiver.ts'

const sorted = (numbers: ReadonlySet<number> | undefined) => numbers && [...numbers].sort((one, other) => one - other)

/** Minutes, hours and days of the week, where they are not all that there are. */
test.each<
  readonly [string, readonly [minutes?: readonly number[], hours?: readonly number[], weekdays?: readonly number[]]]
>([
  ['0 6 * * *', [[0], [6]]],
  [
    '5,10 6,18 * * *',
    [
      [5, 10],
      [6, 18],
    ],
  ],
  ['*/15 6 * * *', [[0, 15, 30, 45], [6]]],
  ['20/15 6 * * *', [[20, 35, 50], [6]]],
  ['0 1-23/5 * * *', [[0], [1, 6, 11, 16, 21]]],
  ['0 6 * * mon', [[0], [6], [1]]],
  ['0 6 * * MON-Fri', [[0], [6], [1, 2, 3, 4, 5]]],
  ['0 6 * * sat,sun', [[0], [6], [0, 6]]],
  ['0 6 * * tue,wed,thu', [[0], [6], [2, 3, 4]]],
  ['0 6 * jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec *', [[0], [6]]],
  ['0 6 * * 5-7', [[0], [6], [0, 5, 6]]],
  ['  0 6  * * 0 ', [[0], [6], [0]]],
  ['0 6 */1 1-12 *', [[0], [6]]],
  ['0 6 1-31 jan-dec *', [[0], [6]]],
  ['59 23 * * *', [[59], [23]]],
])('%s', (cron, [minutes, hours, weekdays = [0, 1, 2, 3, 4, 5, 6]]) => {
  const times = parseCron(cron, 'Europe/Berlin')
  expect([sorted(times?.minutes), sorted(times?.hours), sorted(times?.weekdays)]).toEqual([minutes, hours, weekdays])
  expect([times?.zone, parseCron(cron)?.zone]).toEqual(['Europe/Berlin', 'UTC'])
})

test.each([
  '',
  '0 6 * *',
  '0 6 * * * *',
  '@daily',
  '60 6 * * *',
  '0 24 * * *',
  '0 6 * * 8',
  '0 6 * * mond',
  '0 6 0-31 * *',
  '0 6 * 0-12 *',
  '0 6 1-30 * *',
  '0 6 * feb-dec *',
  '0 6 */2 * *',
  '0 6 * */2 *',
  '5-3 6 * * *',
  '*-5 6 * * *',
  '*/0 6 * * *',
  '0, 6 * * *',
  '0-5-9 6 * * *',
  '000 6 * * *',
  '-1 6 * * *',
])('%j holds in no week, or not in each', (cron) => {
  expect(parseCron(cron)).toBeUndefined()
})

const step = (more = '') => `jobs:\n  a:\n    steps:\n      - uses: acme/slipway/actions/approval-reconcile@v1\n${more}`
const on = 'on:\n  schedule:\n    - cron: "0 6 * * *"\n    - cron: "30 7 1 * *"\n      timezone: UTC\n'

test('schedules are told as they stand there; those that hold in every week are read', async () => {
  const found = await inspectReceiver(`${on}    - cron: "0 9 * * 1-5"\n      timezone: Europe/Berlin\n${step()}`)
  expect(found?.crons).toEqual(['0 6 * * *', '30 7 1 * *', '0 9 * * 1-5'])
  expect(found?.times.map(({ hours, zone }) => [sorted(hours), zone])).toEqual([
    [[6], 'UTC'],
    [[9], 'Europe/Berlin'],
  ])
})

test.each<readonly [string, string, readonly string[], boolean]>([
  ['no schedule', `on: push\n${step()}`, [], false],
  ['a schedule that is no list', `on: { schedule: daily }\n${step()}`, [], false],
  ['a schedule of other things', `on: { schedule: [daily, {}] }\n${step()}`, [''], false],
  ['a zone that is none', `on: { schedule: [{ cron: "0 6 * * *", timezone: Mars }] }\n${step()}`, ['0 6 * * *'], false],
  ['a webhook', `on: push\n${step('        with: { webhook-url: x }\n')}`, [], true],
  ['a webhook that is empty', `on: push\n${step('        with: { webhook-url: " " }\n')}`, [], false],
  ['inputs without a webhook', `on: push\n${step('        with: { token: x }\n')}`, [], false],
  ['inputs that are none', `on: push\n${step('        with: x\n')}`, [], false],
  [
    'no step of the receiver, which may be in another file',
    'on: push\njobs: { a: { steps: [{ uses: a/b@v1 }] } }\n',
    [],
    true,
  ],
  [
    'an action that is only called alike',
    'on: push\njobs: { a: { steps: [{ uses: a/my-approval-reconcile@v1 }] } }\n',
    [],
    true,
  ],
  [
    'an action that goes on with it',
    'on: push\njobs: { a: { steps: [{ uses: a/approval-reconciler@v1 }] } }\n',
    [],
    true,
  ],
  [
    'one in the repository itself',
    'on: push\njobs: { a: { steps: [{ uses: ./actions/approval-reconcile }] } }\n',
    [],
    false,
  ],
  [
    'one of several steps',
    `on: push\n${step('      - { uses: x/approval-reconcile@v1, with: { webhook-url: x } }\n')}`,
    [],
    true,
  ],
  ['jobs that are none', 'on: push\njobs: [a]\n', [], true],
  ['steps that are none', 'on: push\njobs: { a: { steps: x }, b: y }\n', [], true],
])('a file with %s', async (_, source, crons, hasWebhook) => {
  expect(await inspectReceiver(source)).toMatchObject({ crons, hasWebhook })
})

test('a zone that is none makes no times', async () => {
  expect((await inspectReceiver('on: { schedule: [{ cron: "0 6 * * *", timezone: Mars }] }'))?.times).toEqual([])
})

test.each(['a: [', 'words', ''])('%j is no workflow', async (source) => {
  expect(await inspectReceiver(source)).toBeUndefined()
})
