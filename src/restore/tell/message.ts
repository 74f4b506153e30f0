import { linesOf } from '../../input/list.ts'
import { addressPart } from '../../markdown/address.ts'
import { codeSpan, escapeCell, escapeLine, escapeWithAddress } from '../../markdown/escape.ts'
import { formatMarker, type Marker, marker } from '../../markdown/marker.ts'
import { markdownTable } from '../../markdown/table.ts'
import type { ChatMessage } from '../../webhook/message.ts'
import {
  failedChecks,
  headline,
  liveNow,
  liveText,
  nameOf,
  nextStep,
  type RunResult,
  secondsOf,
  sentence,
} from './run-result.ts'
import { comparison, type WentIn, wentInList } from './went-in.ts'

/** An issue about a failed deployment. */
export interface Incident {
  /** The first text of the body; no other issue starts with it. */
  readonly marker: Marker
  readonly title: string
  readonly body: string
}

/** What all incidents of an environment and service have in common. */
export function placeMarker({ environment, service }: Pick<RunResult, 'environment' | 'service'>): Marker {
  return marker('incident-place', Object.entries({ environment, service }))
}

/** The text that the issue of one failed deployment should have now. */
export function incidentOf(runResult: RunResult, deploymentId: number, wentIn?: WentIn): Incident {
  const { environment, service, walked } = runResult
  const own = marker('incident', [['deployment', String(deploymentId)]])
  const what = service === '' ? nameOf(runResult) : `${service} ${nameOf(runResult)}`
  const parts = [
    `${formatMarker(own)}${formatMarker(placeMarker(runResult))}`,
    `**${escapeLine(headline(runResult))}**`,
    facts(runResult),
    checksTable(runResult),
    evidence(runResult),
    escapeWithAddress(sentence(walked.end.why), walked.end.url ?? '', (text) => escapeLine(text, 2_000)),
    wentInList(runResult, wentIn),
    whatToDo(runResult),
    '*The job that found the failure updates this issue. It is closed when a deployment to this environment is verified.*',
  ]
  return {
    marker: own,
    title: `${environment}: ${what} failed`,
    body: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
  }
}

function facts(runResult: RunResult): string {
  const { server, repository, sha, runUrl, walked, reason } = runResult
  const { mttd, mttr } = secondsOf(walked)
  const by = walked.current?.payload?.actor.login || walked.current?.record.deployment.creator.login || ''
  const rows = [
    ['Commit', `[\`${sha.slice(0, 7)}\`](${server}/${repository}/commit/${addressPart(sha)})`],
    ['What changed', comparison(runResult)],
    ['Deployed by', escapeLine(by, 100)],
    [
      'Run',
      `[${runUrl.replace(/^.*\/runs\//, 'run ').replace('/attempts/', ', attempt ')}](${runUrl}), [its evidence](${runUrl.replace(/\/attempts\/\d+$/, '')}#artifacts) if it was uploaded`,
    ],
    ['Deployments', deploymentLinks(runResult)],
    ['Live now', escapeLine(liveText(runResult))],
    ['Why', escapeLine(reason, 500)],
    ['First failed sample', walked.failedAt?.toISOString() ?? ''],
    ['Found after', mttd === '' ? '' : `${mttd} s`],
    ['Restored after', mttr === '' ? '' : `${mttr} s`],
  ]
  return rows.flatMap(([name, value]) => (value === '' ? [] : [`- ${name}: ${value}`])).join('\n')
}

function checksTable({ walked }: RunResult): string {
  const all = failedChecks({ ...walked, proof: undefined })
  // A check that was stopped early has no result.
  const failed = all.filter(({ status }) => status !== 'skipped')
  const skipped = all.filter(({ status }) => status === 'skipped').slice(0, 20)
  const left =
    skipped.length === 0
      ? ''
      : `\n\nStopped early because other checks had failed: ${skipped.map(({ id }) => `\`${id}\``).join(', ')}.`
  const rows = failed
    .slice(0, 50)
    .map(({ id, status, severity, detail }) => [
      `\`${id}\``,
      severity === 'warning' ? `${status}, warning only` : status,
      escapeCell(detail, 300),
    ])
  return `${markdownTable(['check', 'result', 'message'], rows).trimEnd()}${left}`.trimStart()
}

/** GitHub's page of the environment, with its deployments, their statuses and logs. */
function deploymentLinks({ server, repository, environment, walked }: RunResult): string {
  const { current, rollback } = walked
  const ids = [current, rollback].flatMap((timeline) => timeline?.record.deployment.id || [])
  const [own, taken] = ids
  if (own === undefined) return ''
  const words = taken === undefined ? `${own}` : `${own}, its rollback is ${taken}`
  return `[${words}](${server}/${repository}/deployments/${addressPart(environment)})`
}

/** A short part of what the checks saw; the files have all of it. */
const checksShown = 3
const linesShown = 6

function evidence(runResult: RunResult): string {
  const problems = runResult.diagnostics.problems.slice(0, 20).map((line) => `- ${escapeLine(line, 300)}`)
  const lines = [...seenLines(runResult), ...problems]
  return lines.length === 0 ? '' : `#### Evidence\n\n${lines.join('\n')}`
}

/** The beginning of the failing answers and the end of `diagnose-command`, as list items. */
export function seenLines({ diagnostics, walked }: Pick<RunResult, 'diagnostics' | 'walked'>): readonly string[] {
  const seen = (walked.verification?.results ?? [])
    .filter(({ status, evidence: text }) => status === 'failed' && text.trim() !== '')
    .slice(0, checksShown)
    .flatMap(({ id, evidence: text }) => [`- \`${id}\` saw:`, ...spansOf(linesOf(text).slice(0, linesShown))])
  const said =
    diagnostics.said.length === 0 ? [] : ['- the last lines of `diagnose-command`:', ...spansOf(diagnostics.said)]
  return [...seen, ...said]
}

function spansOf(lines: readonly string[]): readonly string[] {
  // a line with nothing visible is dropped: a lone dash would turn the line above into a heading
  return lines.map((line) => codeSpan(line, 200)).flatMap((span) => (span === '' ? [] : [`  - ${span}`]))
}

/** In the order in which a person does them. */
function whatToDo({ walked, environment }: RunResult): string {
  const { end } = walked
  const step = nextStep(end)
  const isDown = end.result === 'rollback-failed' || end.result === 'held'
  const steps = [
    step,
    isDown ? `Tell the users of ${codeSpan(environment, 100)} that it may not be working.` : '',
    'Look for the cause in the changes and the evidence. A fix that is deployed with the branch or label `hotfix`, or with the input `hotfix-of`, counts as rework.',
  ].filter((text) => text !== '')
  return `#### What to do\n\n${steps.map((text, index) => `${index + 1}. ${escapeLine(text, 1_000)}`).join('\n')}`
}

/** The message to a chat. */
export function chatMessage(runResult: RunResult): ChatMessage {
  const { environment, service, runUrl, walked, server } = runResult
  const { result, reason, why, url = '' } = walked.end
  const failed = failedChecks(walked)
  const list = failed.map(({ id }) => id).join(', ')
  const { mttd, mttr } = secondsOf(walked)
  return {
    title: headline(runResult),
    lines: [why, list === '' ? '' : `Checks: ${list}`].filter((line) => line !== ''),
    command: '',
    links: [
      { title: 'Open the run', url: runUrl },
      ...(url.startsWith(`${server}/`) ? [{ title: 'Open the request', url }] : []),
    ],
    data: {
      environment,
      service,
      result,
      reason,
      version: runResult.version,
      'live-version': liveNow(runResult).version,
      'failed-checks': failed,
      'mttd-seconds': mttd === '' ? null : Number(mttd),
      'mttr-seconds': mttr === '' ? null : Number(mttr),
      run: runUrl,
    },
  }
}
