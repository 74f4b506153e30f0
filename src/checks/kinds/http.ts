import type { HttpResponse } from '../../network/ask.ts'
import { KnownFault, messageOf } from '../../network/errors.ts'
import type { Pool } from '../../network/pool.ts'
import type { Measurement } from '../check.ts'
import type { HttpCheck, Threshold } from '../probe.ts'
import { percentile, sorted } from '../statistics.ts'
import type { CheckActions, CheckAttempt } from '../world.ts'
import { measured } from '../world.ts'
import { faultsOf, Unread } from './judge.ts'
import { excerptOf, getPage, pauseAskedFor, reasonOf } from './page.ts'

/** Sends one request, or many if the check has samples. */
export async function measureHttp(check: HttpCheck, world: CheckActions, attempt: CheckAttempt): Promise<Measurement> {
  if (check.load !== undefined) return await measureLoad(check, check.load, world, attempt)
  const patience = needsBody(check) ? undefined : bodyPatience
  const answer = await getPage(check.request, world, attempt, { patience })
  const faults = faultsOf(check, answer, world)
  const durations = [answer.milliseconds]
  if (faults.length > 0)
    return {
      ...measured('failed', `${faults.join('; ')}${reasonOf(answer)}`, durations, excerptOf(answer, world)),
      retryAfter: pauseAskedFor(answer, world.host.now()),
    }
  return measured('passed', `status ${answer.status} in ${Math.round(answer.milliseconds)} ms`, durations)
}

/** Milliseconds after the headers. Short, because a check of the status alone must not wait for an endless body. */
const bodyPatience = 1_000

function needsBody({ body }: HttpCheck): boolean {
  return body !== undefined
}

function isEvents({ headers }: HttpResponse): boolean {
  return /^text\/event-stream\b/i.test(headers.get('content-type') ?? '')
}

/** Errors that say something about a server that did not answer; all others are inconclusive. */
function faultIn(error: unknown): string {
  if (error instanceof KnownFault) return error.message
  throw error
}

/** The result of many requests. */
interface Sampled {
  /** Of those that were answered. */
  readonly durations: number[]
  /** How many answers were wrong, how many requests had no answer, and how many answers were not read far enough to judge. */
  wrong: number
  lost: number
  unread: number
  said: string
  evidence: string
}

async function measureLoad(
  check: HttpCheck,
  { samples, concurrency, thresholds }: NonNullable<HttpCheck['load']>,
  world: CheckActions,
  attempt: CheckAttempt,
): Promise<Measurement> {
  const sampled: Sampled = { durations: [], wrong: 0, lost: 0, unread: 0, said: '', evidence: '' }
  using pool = world.openPool()
  let left = samples
  const work = async () => {
    while (left-- > 0) await sample(check, world, attempt, pool, sampled)
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, samples) }, work))
  return judgeLoad(sampled, samples, thresholds)
}

async function sample(
  check: HttpCheck,
  world: CheckActions,
  attempt: CheckAttempt,
  pool: Pool,
  sampled: Sampled,
): Promise<void> {
  try {
    const patience = needsBody(check) ? undefined : attempt.timeout
    const answer = await getPage(check.request, world, attempt, { pool, patience }).catch(faultIn)
    if (typeof answer === 'string') {
      sampled.wrong++
      sampled.said = answer
      return
    }
    if (answer.isLate && !isEvents(answer)) throw new Error(`the body did not end within ${attempt.timeout} ms`)
    sampled.durations.push(answer.milliseconds)
    const [fault] = faultsOf(check, answer, world)
    if (fault === undefined) return
    sampled.wrong++
    sampled.said = `${fault}${reasonOf(answer)}`
    sampled.evidence = excerptOf(answer, world)
  } catch (error) {
    attempt.signal.throwIfAborted()
    if (error instanceof Unread) sampled.unread++
    else sampled.lost++
    if (sampled.wrong === 0) sampled.said = messageOf(error)
  }
}

/**
 * If half of the requests have no answer, there is no data; fewer count as errors, like wrong answers. An answer that was not read to the end may be
 * right or wrong. The result is inconclusive if it depends on those.
 */
function judgeLoad(sampled: Sampled, samples: number, thresholds: readonly Threshold[]): Measurement {
  const { wrong, lost, unread, said, evidence } = sampled
  const durations = sorted(sampled.durations)
  if (lost * 2 > samples)
    return measured('inconclusive', `${lost} of ${samples} requests had no answer: ${said}`, durations)
  const levels = (errors: number) =>
    thresholds.map((threshold) => ({ threshold, value: levelOf(threshold, durations, errors / samples) }))
  const values = levels(wrong + lost)
  const crossed = values.filter(({ threshold, value }) => !holds(threshold, value))
  const told = (crossed.length > 0 ? crossed : values)
    .map(({ threshold, value }) => wordsOf(threshold, value))
    .join('; ')
  if (crossed.length > 0)
    return measured('failed', `${told} (${samples} requests)${said === '' ? '' : `: ${said}`}`, durations, evidence)
  if (levels(wrong + lost + unread).every(({ threshold, value }) => holds(threshold, value)))
    return measured('passed', `${samples} requests: ${told}`, durations)
  return measured('inconclusive', `${unread} of ${samples} answers cannot be judged: ${said}`, durations)
}

function levelOf({ measure }: Threshold, durations: readonly number[], errors: number): number {
  if (measure.kind === 'errors') return errors
  if (measure.kind === 'percentile') return percentile(durations, measure.rank)
  if (measure.kind === 'avg') return durations.reduce((sum, each) => sum + each, 0) / durations.length
  return (measure.kind === 'min' ? durations[0] : durations.at(-1)) ?? Number.NaN
}

function holds({ operator, limit }: Threshold, value: number): boolean {
  return operator === '<' ? value < limit : value <= limit
}

function wordsOf({ text, measure }: Threshold, value: number): string {
  const shown = measure.kind === 'errors' ? `${(value * 100).toFixed(1)} %` : `${Math.round(value)} ms`
  return `${text}: ${shown}`
}
