import { escapeCell, escapeLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import type { WebhookFormat } from './inputs.ts'
import {
  failedChecks,
  headline,
  liveNow,
  liveText,
  nameOf,
  nextStep,
  type Story,
  secondsOf,
  sentence,
} from './story.ts'

/** An issue about a failed deployment. */
export interface Incident {
  /** Nobody sees it, and no other issue has it. */
  readonly mark: string
  readonly title: string
  readonly body: string
}

/** What all incidents of an environment and service have in common; nobody sees it. */
export function placeMark({ environment, service }: Pick<Story, 'environment' | 'service'>): string {
  return `<!-- slipway-incident-of ${encodeURIComponent(environment)} ${encodeURIComponent(service)} -->`
}

/** The issue of one failed deployment, as it is to stand there now. */
export function incidentOf(story: Story, deploymentId: number): Incident {
  const { environment, service, journey } = story
  const mark = `<!-- slipway-incident ${deploymentId} -->`
  const what = service === '' ? nameOf(story) : `${service} ${nameOf(story)}`
  const parts = [
    `${mark}${placeMark(story)}`,
    `**${escapeLine(headline(story))}**`,
    facts(story),
    checksTable(story),
    evidence(story),
    escapeLine([sentence(journey.end.why), nextStep(journey.end)].filter((text) => text !== '').join(' '), 2_000),
    '*Kept up to date by the job that found it; closed when a deployment to this environment is verified.*',
  ]
  return {
    mark,
    title: `${environment}: ${what} failed`,
    body: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
  }
}

function facts(story: Story): string {
  const { server, repository, sha, runUrl, journey, reason } = story
  const { mttd, mttr } = secondsOf(journey)
  const rows = [
    ['Commit', `[\`${sha.slice(0, 7)}\`](${server}/${repository}/commit/${encodeURIComponent(sha)})`],
    ['Run', `[${runUrl.replace(/^.*\/runs\//, 'run ')}](${runUrl})`],
    ['Live now', escapeLine(liveText(story))],
    ['Why', escapeLine(reason, 500)],
    ['First failed sample', journey.failedAt?.toISOString() ?? ''],
    ['Found after', mttd === '' ? '' : `${mttd} s`],
    ['Restored after', mttr === '' ? '' : `${mttr} s`],
  ]
  return rows.flatMap(([name, value]) => (value === '' ? [] : [`- ${name}: ${value}`])).join('\n')
}

function checksTable({ journey }: Story): string {
  const failed = failedChecks({ ...journey, proof: undefined })
  const rows = failed
    .slice(0, 50)
    .map(({ id, status, severity, detail }) => [
      `\`${id}\``,
      severity === 'warning' ? `${status}, warning only` : status,
      escapeCell(detail, 300),
    ])
  return markdownTable(['check', 'result', 'what it says'], rows).trimEnd()
}

function evidence({ diagnostics }: Story): string {
  const lines = diagnostics.complaints.slice(0, 20).map((line) => `- ${escapeLine(line, 300)}`)
  return lines.length === 0 ? '' : `Evidence:\n\n${lines.join('\n')}`
}

/** What a webhook is sent. */
export function webhookBody(story: Story, format: Exclude<WebhookFormat, 'auto'>): string {
  const { environment, service, runUrl, journey } = story
  const { result, reason, why, url = '' } = journey.end
  const failed = failedChecks(journey)
  const title = headline(story)
  const list = failed.map(({ id }) => id).join(', ')
  const lines = [
    ...(why === '' ? [] : [why]),
    ...(list === '' ? [] : [`Checks: ${list}`]),
    ...(url === '' ? [] : [url]),
  ]
  if (format === 'slack') return JSON.stringify({ text: [`*${slack(title)}*`, ...lines.map(slack), runUrl].join('\n') })
  if (format === 'teams') return JSON.stringify(card(title, lines, runUrl))
  const { mttd, mttr } = secondsOf(journey)
  return JSON.stringify({
    text: [title, ...lines, runUrl].join('\n'),
    environment,
    service,
    result,
    reason,
    version: story.version,
    'live-version': liveNow(story).version,
    'failed-checks': failed,
    'mttd-seconds': mttd === '' ? null : Number(mttd),
    'mttr-seconds': mttr === '' ? null : Number(mttr),
    run: runUrl,
  })
}

/** Slack reads three characters as markup (docs.slack.dev, formatting message text). */
function slack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * A message with one adaptive card, which Teams' workflows post (learn.microsoft.com, create incoming webhooks with Workflows). Its texts are
 * RichTextBlocks, since a TextBlock would read links and lists into what a service has answered (learn.microsoft.com, text features).
 */
function card(title: string, lines: readonly string[], url: string) {
  const block = (text: string, rest = {}) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...rest }] })
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [block(title, { weight: 'Bolder', size: 'Medium' }), ...lines.map((line) => block(line))],
          actions: [{ type: 'Action.OpenUrl', title: 'Open the run', url }],
        },
      },
    ],
  }
}

/** The form that a webhook's host understands. */
export function formatFor(url: string): Exclude<WebhookFormat, 'auto'> {
  const { hostname } = new URL(url)
  if (/(^|\.)slack(-gov)?\.com$/.test(hostname)) return 'slack'
  return /(^|\.)(webhook\.office\.com|logic\.azure\.com|powerplatform\.com|powerautomate\.com)$/.test(hostname)
    ? 'teams'
    : 'json'
}
