import type { GitHub } from '../github/call.ts'
import { createComment } from '../github/comments.ts'
import { createIssue, type Issue, listIssues, updateIssue } from '../github/issues.ts'
import { escapeLine } from '../markdown/escape.ts'
import { asker } from '../network/ask.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import type { TellWish } from './inputs.ts'
import { formatFor, incidentOf, placeMark, webhookBody } from './message.ts'
import { headline, isIdle, type Story } from './story.ts'

/** Milliseconds for all attempts, since the job waits for it; and before the second. */
const answerTime = 10_000
const pause = 1_000
const attempts = 3

/** Tells people how it ended: an issue and a webhook. What cannot be told is a warning, and no more. Gives the issue's address. */
export async function tell(story: Story, wish: TellWish, github: GitHub, host: Host): Promise<string> {
  const url = wish.incident ? await careful('The incident', host, () => keepIncident(story, wish, github)) : ''
  const { end } = story.journey
  if (wish.webhook !== '' && end.result !== 'verified' && !isIdle(end))
    await careful('The webhook', host, () => callWebhook(story, wish, host))
  return url ?? ''
}

async function careful<Result>(what: string, host: Host, body: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await body()
  } catch (error) {
    host.signal.throwIfAborted()
    host.log.warning(`${what} could not be told: ${brief(error instanceof Error ? error.message : String(error), 400)}`)
    return undefined
  }
}

/** One issue for a failed deployment: found by its mark, written anew each time. All of the environment are closed once it is verified. */
async function keepIncident(story: Story, { labels }: TellWish, github: GitHub): Promise<string> {
  const { end, current, failedAt } = story.journey
  const [label] = labels
  const filter = label === undefined ? {} : { label }
  if (end.result === 'verified') {
    const open = await listIssues(github, { ...filter, state: 'open' })
    for (const issue of open.filter(({ body }) => body.includes(placeMark(story)))) await close(issue, story, github)
    return ''
  }
  if (current === undefined || (failedAt === undefined && current.failedAt === undefined)) return ''
  const incident = incidentOf(story, current.record.deployment.id)
  const known = (await listIssues(github, { ...filter, state: 'all' })).find(({ body }) =>
    body.startsWith(incident.mark),
  )
  if (known === undefined) return (await createIssue(github, { ...incident, labels })).url
  if (known.body.trim() !== incident.body.trim() || known.state === 'closed')
    await updateIssue(github, known.number, { title: incident.title, body: incident.body, state: 'open' })
  return known.url
}

async function close({ number }: Issue, story: Story, github: GitHub): Promise<void> {
  const mark = `<!-- slipway-closed ${story.journey.current?.record.deployment.id ?? 0} -->`
  await createComment(github, number, mark, `${mark}\n${escapeLine(headline(story))} See ${story.runUrl}\n`, 'issue')
  await updateIssue(github, number, { state: 'closed', stateReason: 'completed' })
}

async function callWebhook(story: Story, { webhook, format }: TellWish, host: Host): Promise<void> {
  const body = webhookBody(story, format === 'auto' ? formatFor(webhook) : format)
  const ask = asker(host.env)
  const late = AbortSignal.timeout(answerTime)
  const signal = AbortSignal.any([host.signal, late])
  for (let attempt = 1; ; attempt++) {
    const said = await ask({
      url: new URL(webhook),
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      insecure: false,
      address: undefined,
      timeout: answerTime,
      signal,
      pool: undefined,
    }).then(
      ({ status }) => status,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    if (typeof said === 'number' && said >= 200 && said < 300) return
    if (late.aborted) throw new Error(`no answer within ${answerTime / 1000} s`)
    const isLast = attempt === attempts || (typeof said === 'number' && said >= 400 && said < 500 && said !== 429)
    if (isLast) throw new Error(typeof said === 'number' ? `its host answered ${said}` : said)
    await host.sleep(pause * attempt)
  }
}
