import type { Call } from '../../src/github/connection/call.ts'
import { type CallAttempt, retryCall } from '../../src/github/connection/retry.ts'
import { complaintOf } from './hub.ts'

const log = { info: () => {}, debug: () => {}, notice: () => {}, warning: () => {}, error: () => {} }
const lost = { kind: 'passing', what: '502', heavy: false } as const
const limited = { kind: 'limited', wait: 60_000, message: '' } as const
const refused = { kind: 'refused', status: 422, code: '', message: 'Reference already exists', accepted: '' } as const

/** Plays attempts one after the other; tells what became of the call, its pauses and its looks. */
async function play(
  outcomes: readonly CallAttempt<string>[],
  {
    seen = [],
    random = 0.5,
    ...call
  }: Partial<Call<string>> & { readonly seen?: readonly (string | undefined)[]; readonly random?: number },
) {
  const pauses: number[] = []
  const looks = [...seen]
  let made = 0
  let looked = 0
  const repeat = async () => {
    looked++
    const value = looks.shift()
    return value === undefined ? undefined : { value }
  }
  const world = {
    now: () => new Date(0),
    random: () => random,
    signal: new AbortController().signal,
    sleep: async (milliseconds: number) => void pauses.push(milliseconds),
    log: { ...log, group: <Result>(_: string, body: () => Promise<Result>) => body() },
  }
  const result = retryCall(
    { purpose: 'x', needs: 'contents: write', repeat, ...call },
    async () => outcomes[made++] ?? lost,
    world,
  )
  const end = await result.catch(() => complaintOf(result).then(({ reason }) => reason))
  return { end, made, looked, pauses }
}

test.each([
  ['done at once', [{ kind: 'done', value: 'ok' }], {}, { end: 'ok', made: 1, looked: 0, pauses: [] }],
  ['lost, but it took effect', [lost], { seen: ['found'] }, { end: 'found', made: 1, looked: 1, pauses: [1500] }],
  ['lost, made again', [lost, { kind: 'done', value: 'ok' }], {}, { end: 'ok', made: 2, looked: 1, pauses: [1500] }],
  [
    'lost, then refused as its own echo',
    [lost, refused],
    { seen: [undefined, 'found'] },
    { end: 'found', made: 2, looked: 2, pauses: [1500] },
  ],
  [
    'lost, rate limited, then refused as the echo of the first',
    [lost, limited, refused],
    { seen: [undefined, undefined, 'found'] },
    { end: 'found', made: 3, looked: 3, pauses: [1500, 61_000] },
  ],
  ['refused at once is no echo', [refused], { seen: ['found'] }, { end: 'validation', made: 1, looked: 0, pauses: [] }],
  ['lost four times', [], {}, { end: 'github-unavailable', made: 4, looked: 4, pauses: [1500, 2000, 3000] }],
  [
    'lost four times, the last took effect',
    [],
    { seen: [undefined, undefined, undefined, 'found'] },
    { end: 'found', made: 4, looked: 4, pauses: [1500, 2000, 3000] },
  ],
  [
    'harmless: never looked at',
    [lost, { kind: 'done', value: 'ok' }],
    { repeat: 'harmless' },
    { end: 'ok', made: 2, looked: 0, pauses: [500] },
  ],
  [
    'limited: nothing happened, so no look',
    [
      { kind: 'limited', wait: 7000, message: '' },
      { kind: 'done', value: 'ok' },
    ],
    {},
    { end: 'ok', made: 2, looked: 0, pauses: [7500] },
  ],
  [
    'limited for too long',
    [{ kind: 'limited', wait: 91_000, message: '' }],
    {},
    { end: 'rate-limited', made: 1, looked: 0, pauses: [] },
  ],
  ['limits add up', [limited, limited], {}, { end: 'rate-limited', made: 2, looked: 0, pauses: [60_500] }],
  [
    'full jitter reaches down to nothing',
    [lost, { kind: 'done', value: 'ok' }],
    { random: 0 },
    { end: 'ok', made: 2, looked: 1, pauses: [1000] },
  ],
] as const)('%s', async (_, outcomes, call, expected) => {
  expect(await play(outcomes, call)).toEqual(expected)
})
