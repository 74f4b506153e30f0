import { findOurs } from '../../approval/request/ours.ts'
import type { GitHub } from '../../github/connection/call.ts'
import { isGitHubError } from '../../github/connection/errors.ts'
import { createComment } from '../../github/conversation/comments.ts'
import { createIssue, type Issue, listIssues, updateIssue } from '../../github/conversation/issues.ts'
import { readBrought } from '../../github/repository/brought.ts'
import { escapeLine } from '../../markdown/escape.ts'
import { formatMarker, hasMarker, isMarkedWith, marker } from '../../markdown/marker.ts'
import type { Host } from '../../runner/host.ts'
import { brief } from '../../text/printable.ts'
import { sendMessage } from '../../webhook/send.ts'
import type { NotifyOptions } from '../inputs.ts'
import { chatMessage, incidentOf, placeMarker } from './message.ts'
import { headline, isIdle, type RunResult } from './run-result.ts'
import { spanOf, type WentIn } from './went-in.ts'

/** Notifies people of the outcome with an issue and a webhook. A failed notification is only a warning. Returns the issue's address. */
export async function notify(result: RunResult, options: NotifyOptions, github: GitHub, host: Host): Promise<string> {
  const url = options.incident
    ? await careful('The incident issue', host, () => keepIncident(result, options, github, host))
    : ''
  const { end } = result.walked
  const { webhook } = options
  if (webhook !== undefined && end.result !== 'verified' && !isIdle(end))
    await careful('The webhook message', host, () => sendMessage(webhook, chatMessage(result), host))
  return url ?? ''
}

async function careful<Result>(what: string, host: Host, body: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await body()
  } catch (error) {
    host.signal.throwIfAborted()
    host.log.warning(`${what} could not be sent: ${brief(error instanceof Error ? error.message : String(error), 400)}`)
    return undefined
  }
}

/**
 * One issue for each failed deployment: found by its marker and rewritten each time. All issues of the environment are closed when it is verified.
 */
async function keepIncident(result: RunResult, { labels }: NotifyOptions, github: GitHub, host: Host): Promise<string> {
  const { end, current, failedAt } = result.walked
  const [label] = labels
  const filter = label === undefined ? {} : { label }
  if (end.result === 'verified') {
    const open = await listIssues(github, { ...filter, state: 'open' })
    const marked = open.filter(({ body }) => hasMarker(body, placeMarker(result)))
    for (const issue of await onlyOurs(marked, github)) await close(issue, result, github)
    return ''
  }
  if (current === undefined || (failedAt === undefined && current.failedAt === undefined)) return ''
  const wentIn = await careful('What changed', host, () => readWentIn(result, github))
  const incident = incidentOf(result, current.record.deployment.id, wentIn)
  const all = await listIssues(github, { ...filter, state: 'all' })
  const marked = all.filter(({ body }) => isMarkedWith(body, incident.marker))
  const [known] = await onlyOurs(marked, github)
  if (known === undefined) return (await createIssue(github, { ...incident, labels })).url
  if (known.body.trim() !== incident.body.trim() || known.state === 'closed')
    await updateIssue(github, known.number, { title: incident.title, body: incident.body, state: 'open' })
  return known.url
}

/** One request. Only this needs the permission, so the issue says what it is good for. */
async function readWentIn(result: RunResult, github: GitHub): Promise<WentIn | undefined> {
  const span = spanOf(result)
  if (span === undefined) return undefined
  try {
    return await readBrought(github, { base: span.before.sha, head: span.sha })
  } catch (error) {
    if (isGitHubError(error, 'missing-permission')) return 'not-permitted'
    throw error
  }
}

/** Anybody can write a marker into an issue, so issues of strangers are neither rewritten nor closed. */
async function onlyOurs(issues: readonly Issue[], github: GitHub): Promise<readonly Issue[]> {
  if (issues.length === 0) return issues
  const isOurs = await findOurs(
    github,
    issues.map(({ author }) => author),
  )
  return issues.filter(({ author }) => isOurs(author))
}

async function close({ number }: Issue, result: RunResult, github: GitHub): Promise<void> {
  const closed = marker('incident-closed', [['deployment', String(result.walked.current?.record.deployment.id ?? 0)]])
  const text = `${formatMarker(closed)}\n${escapeLine(headline(result))} See ${result.runUrl}\n`
  await createComment(github, number, closed, text, 'issue')
  await updateIssue(github, number, { state: 'closed', stateReason: 'completed' })
}
