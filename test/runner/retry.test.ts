import { type Attempt, every, type RetryPolicy, retry } from '../../src/runner/retry.ts'
import { testHost } from '../support/host.ts'

const policy: RetryPolicy = { attempts: 4, first: 1_000, longest: 3_000, jitter: 0 }

/** Plays outcomes one after the other on a clock that only pauses move; what came of it, and what it took. */
async function play(given: Partial<RetryPolicy>, outcomes: readonly Attempt<string>[], chance = 0.5) {
  const pauses: number[] = []
  const host = testHost()
  let clock = 0
  let made = 0
  const world = {
    ...host,
    now: () => new Date(clock),
    random: () => chance,
    sleep: async (milliseconds: number) => {
      pauses.push(milliseconds)
      clock += milliseconds
    },
  }
  const end = await retry({ ...policy, ...given }, world, async (count) => {
    expect(count).toBe(++made)
    return outcomes[count - 1] ?? again
  }).catch((error: unknown) => String(error))
  return { end, made, pauses, log: host.lines }
}

const again: Attempt<string> = { end: () => 'given up' }
const done: Attempt<string> = { value: 'done' }

test.each<readonly [string, Partial<RetryPolicy>, readonly Attempt<string>[], number, unknown]>([
  ['done at once', {}, [done], 0.5, { end: 'done', made: 1, pauses: [] }],
  ['nothing as value', {}, [{ value: '' }], 0.5, { end: '', made: 1, pauses: [] }],
  ['pauses double up to the longest', {}, [], 0.5, { end: 'given up', made: 4, pauses: [1_000, 2_000, 3_000] }],
  ['one attempt has no pause', { attempts: 1 }, [], 0.5, { end: 'given up', made: 1, pauses: [] }],
  ['half of a pause by chance', { jitter: 0.5 }, [again, done], 0, { end: 'done', made: 2, pauses: [500] }],
  ['all of a pause by chance', { jitter: 1 }, [again, done], 0, { end: 'done', made: 2, pauses: [0] }],
  ['no pause at all', { first: 0, longest: 0 }, [again, done], 0, { end: 'done', made: 2, pauses: [0] }],
  ['what was asked for is added', {}, [{ ...again, after: 7_000 }, done], 0, { end: 'done', made: 2, pauses: [8_000] }],
  ['no patience for the third', { patience: 2_999 }, [], 0, { end: 'given up', made: 2, pauses: [1_000] }],
  ['patience for all', { patience: 6_000 }, [], 0, { end: 'given up', made: 4, pauses: [1_000, 2_000, 3_000] }],
  ['a deadline', { deadline: 2_999 }, [], 0, { end: 'given up', made: 2, pauses: [1_000] }],
  ['an end that is an error', { attempts: 1 }, [{ end: failing }], 0, { end: 'Error: gone', made: 1, pauses: [] }],
  ['a signal that is aborted', { signal: AbortSignal.abort() }, [], 0, { end: 'given up', made: 1, pauses: [] }],
])('%s', async (_, given, outcomes, chance, expected) => {
  const { log, ...rest } = await play(given, outcomes, chance)
  expect(rest).toEqual(expected)
  expect(log).toEqual([])
})

function failing(): never {
  throw new Error('gone')
}

test('why it is tried again is said before the pause', async () => {
  const { log } = await play({ attempts: 2 }, [{ ...again, why: 'GitHub: 502' }])
  expect(log).toEqual(['GitHub: 502; trying again in 1.0 s (attempt 2 of 2).'])
  const polling = await play(every(500), [{ ...again, why: 'waiting' }, again, done])
  expect(polling).toMatchObject({ log: ['waiting; trying again in 0.5 s.'], pauses: [500, 500], end: 'done' })
})

test('polling ends after so many looks', async () => {
  expect(await play(every(500, 3), [])).toMatchObject({ end: 'given up', made: 3, pauses: [500, 500] })
})

test('an attempt that throws is the last', async () => {
  let made = 0
  const run = retry(policy, testHost(), async () => {
    made++
    throw new Error('no')
  })
  await expect(run).rejects.toThrow('no')
  expect(made).toBe(1)
})

test('a pause ends with the signal of the policy, or with that of the host by its reason', async () => {
  const host = testHost()
  const own = new AbortController()
  const patient = { ...policy, first: 60_000, longest: 60_000 }
  const attempt = async (): Promise<Attempt<string>> => ({ end: () => 'given up', why: 'slow' })
  const late = retry({ ...patient, signal: own.signal }, host, attempt)
  setImmediate(() => own.abort())
  expect(await late).toBe('given up')
  const cancelled = retry(patient, host, attempt)
  setImmediate(host.cancel)
  await expect(cancelled).rejects.toThrow('cancelled by the test')
})
