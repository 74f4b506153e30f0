import type { Verification } from '../checks/check.ts'
import { table } from '../checks/report/table.ts'
import { escapeLine } from '../markdown/escape.ts'
import { Complaint } from '../runner/complaint.ts'
import type { Report } from '../runner/host.ts'
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

/** Every output of both action.yml. */
export const outputNames = [
  'result',
  'reason',
  'live-version',
  'live-sha',
  'deployment-id',
  'restored-deployment-id',
  'failed-checks',
  'mttd-seconds',
  'mttr-seconds',
  'report-json',
  'report-junit',
  'diagnostics',
  'incident-url',
] as const

/** Where files and the issue are; '' where there are none. */
export interface Told {
  readonly json: string
  readonly junit: string
  readonly incident: string
}

/** Bytes: GitHub takes 1 MiB of outputs from a job in all. */
const longest = 200_000

/** Outputs and step summary; `isGreen` are the results that leave the step green. */
export function reportOf(story: Story, told: Told, isGreen: boolean): Report<(typeof outputNames)[number]> {
  const { journey, diagnostics } = story
  const { end, current } = journey
  const live = liveNow(story)
  const { mttd, mttr } = secondsOf(journey)
  const outputs = {
    result: end.result,
    reason: end.reason,
    'live-version': live.version,
    'live-sha': live.sha,
    'deployment-id': idOf(current?.record.deployment.id),
    'restored-deployment-id': end.result === 'restored' ? idOf(end.target?.deploymentId) : '',
    'failed-checks': failedJson(story),
    'mttd-seconds': mttd,
    'mttr-seconds': mttr,
    'report-json': told.json,
    'report-junit': told.junit,
    diagnostics: diagnostics.folder,
    'incident-url': told.incident,
  }
  const summary = summarize(story, told)
  return isGreen ? { outputs, summary } : { outputs, summary, error: complaintOf(story) }
}

/** An imagined record has no id. */
function idOf(id: number | undefined): string {
  return id === undefined || id === 0 ? '' : String(id)
}

function failedJson({ journey }: Story): string {
  const failed = failedChecks(journey).map((check) => ({ ...check, detail: check.detail.slice(0, 500) }))
  for (let count = failed.length; ; count = Math.floor(count / 2)) {
    const text = JSON.stringify(failed.slice(0, count))
    if (text.length <= longest) return text
  }
}

function complaintOf(story: Story): Complaint {
  const { end } = story.journey
  const failed = failedChecks(story.journey).filter(({ severity }) => severity === 'critical')
  const list = failed.slice(0, 5).map(({ id, detail }) => sentence(`\`${id}\`: ${detail}`))
  const parts = [headline(story), sentence(end.why), ...list, nextStep(end), end.url ?? '']
  return new Complaint(end.reason, parts.filter((part) => part !== '').join(' '))
}

function summarize(story: Story, told: Told): string {
  const { journey, environment, diagnostics } = story
  const { end, verification, proof } = journey
  const parts = [
    `### ${escapeLine(environment)}: ${end.result}`,
    `**${escapeLine(headline(story))}**${end.why === '' ? '' : ` ${escapeLine(sentence(end.why), 2_000)}`}`,
    escapeLine(nextStep(end)),
    facts(story, told),
    section(`Checks of ${nameOf(story)}`, verification),
    end.target === undefined ? '' : section(`Checks of ${nameOf(end.target)}`, proof),
    evidence(diagnostics),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function facts(story: Story, { incident }: Told): string {
  const { journey, plan, reason, diagnostics } = story
  const { end, rollback } = journey
  const { mttd, mttr } = secondsOf(journey)
  const rows = [
    ['go on at', end.url ?? ''],
    ['live now', liveText(story)],
    ['target', end.target === undefined ? '' : `${nameOf(end.target)} (deployment ${end.target.deploymentId})`],
    ['strategy', plan],
    ['rollback', rollback === undefined ? '' : `deployment ${rollback.record.deployment.id}`],
    ['why', reason],
    ['found after', mttd === '' ? '' : `${mttd} s`],
    ['restored after', mttr === '' ? '' : `${mttr} s`],
    ['incident', incident],
    ['evidence', diagnostics.folder === '' ? '' : `in ${diagnostics.folder}, for upload`],
  ]
  return rows
    .flatMap(([name = '', value = '']) =>
      value === '' ? [] : [`- ${name}: ${isAddress(value) ? value : escapeLine(value, 500)}`],
    )
    .join('\n')
}

/** An address of GitHub's, which stays one that can be followed. */
function isAddress(value: string): boolean {
  return /^https?:\/\/[\w.:/-]+$/.test(value)
}

function section(title: string, verification: Verification | undefined): string {
  return verification === undefined ? '' : `#### ${escapeLine(title)}\n\n${table(verification).trimEnd()}`
}

function evidence({ complaints, gaps }: Story['diagnostics']): string {
  const lines = [...complaints.slice(0, 50), ...gaps.slice(0, 10).map((gap) => `not gathered: ${gap}`)]
  if (lines.length === 0) return ''
  return `#### Evidence\n\n${lines.map((line) => `- ${escapeLine(line, 500)}`).join('\n')}`
}
