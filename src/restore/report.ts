import type { Verification } from '../checks/check.ts'
import { table } from '../checks/report/table.ts'
import { UserError } from '../input/user-error.ts'
import type { DeploymentTimeline } from '../ledger/timeline.ts'
import { escapeLine, escapeWithAddress } from '../markdown/escape.ts'
import type { Report } from '../runner/host.ts'
import type { outputNames } from './outputs.ts'
import { seenLines } from './tell/message.ts'
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
} from './tell/run-result.ts'

/** Addresses of the files and the issue; '' if there are none. */
export interface ReportedFiles {
  readonly json: string
  readonly junit: string
  readonly incident: string
}

/** Bytes: GitHub accepts 1 MiB of outputs from a whole job. */
const longest = 200_000

/** Outputs and step summary. `isGreen` decides which results leave the step green. */
export function reportOf(
  result: RunResult,
  reported: ReportedFiles,
  isGreen: boolean,
): Report<(typeof outputNames)[number]> {
  const { walked, diagnostics } = result
  const { end, current } = walked
  const live = liveNow(result)
  const { mttd, mttr } = secondsOf(walked)
  const outputs = {
    result: end.result,
    reason: end.reason,
    'live-version': live.version,
    'live-sha': live.sha,
    'deployment-id': idOf(current?.record.deployment.id),
    'restored-deployment-id': end.result === 'restored' ? idOf(end.target?.deploymentId) : '',
    'failed-checks': failedJson(result),
    'mttd-seconds': mttd,
    'mttr-seconds': mttr,
    'report-json': reported.json,
    'report-junit': reported.junit,
    diagnostics: diagnostics.folder,
    'incident-url': reported.incident,
  }
  const summary = summarize(result, reported)
  return isGreen ? { outputs, summary } : { outputs, summary, error: userErrorOf(result) }
}

/** The record of a dry run has no id. */
function idOf(id: number | undefined): string {
  return id === undefined || id === 0 ? '' : String(id)
}

function failedJson({ walked }: RunResult): string {
  const failed = failedChecks(walked).map((check) => ({ ...check, detail: check.detail.slice(0, 500) }))
  for (let count = failed.length; ; count = Math.floor(count / 2)) {
    const text = JSON.stringify(failed.slice(0, count))
    if (text.length <= longest) return text
  }
}

function userErrorOf(result: RunResult): UserError {
  const { end } = result.walked
  const failed = failedChecks(result.walked).filter(({ severity }) => severity === 'critical')
  const list = failed.slice(0, 5).map(({ id, detail }) => sentence(`\`${id}\`: ${detail}`))
  const parts = [headline(result), sentence(end.why), ...list, nextStep(end), end.url ?? '']
  return new UserError(end.reason, parts.filter((part) => part !== '').join(' '))
}

function summarize(result: RunResult, reported: ReportedFiles): string {
  const { walked, environment } = result
  const { end, verification, proof } = walked
  const parts = [
    `### ${escapeLine(environment)}: ${end.result}`,
    `**${escapeLine(headline(result))}**${end.why === '' ? '' : ` ${escapeWithAddress(sentence(end.why), end.url ?? '', (text) => escapeLine(text, 2_000))}`}`,
    escapeLine(nextStep(end)),
    facts(result, reported),
    section(`Checks of ${nameOf(result)}`, verification),
    end.target === undefined ? '' : section(`Checks of ${nameOf(end.target)}`, proof),
    evidence(result),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function facts(result: RunResult, { incident }: ReportedFiles): string {
  const { walked, plan, reason, diagnostics } = result
  const { end, rollback, passedOver } = walked
  const { mttd, mttr } = secondsOf(walked)
  const rows = [
    ['continue at', end.url ?? ''],
    ['live now', liveText(result)],
    ['target', end.target === undefined ? '' : `${nameOf(end.target)} (deployment ${end.target.deploymentId})`],
    [
      'took back',
      passedOver === undefined
        ? ''
        : `a version that is not in the ledger; there, ${nameOf(heldOf(passedOver))} is live`,
    ],
    ['strategy', plan],
    ['rollback', rollback === undefined ? '' : `deployment ${rollback.record.deployment.id}`],
    ['why', reason],
    ['found after', mttd === '' ? '' : `${mttd} s`],
    ['restored after', mttr === '' ? '' : `${mttr} s`],
    ['incident', incident],
    ['evidence', diagnostics.folder === '' ? '' : `in ${diagnostics.folder}, for upload`],
  ]
  // only addresses that GitHub gave become links, never what somebody typed
  const addresses = [end.url, incident].filter((value) => value !== undefined && /^https?:\/\/[\w.:/-]+$/.test(value))
  return rows
    .flatMap(([name = '', value = '']) =>
      value === '' ? [] : [`- ${name}: ${addresses.includes(value) ? value : escapeLine(value, 500)}`],
    )
    .join('\n')
}

function heldOf({ version, record }: DeploymentTimeline) {
  return { version, sha: record.deployment.sha }
}

function section(title: string, verification: Verification | undefined): string {
  return verification === undefined ? '' : `#### ${escapeLine(title)}\n\n${table(verification).trimEnd()}`
}

function evidence(result: RunResult): string {
  const { problems, gaps } = result.diagnostics
  const told = [...problems.slice(0, 50), ...gaps.slice(0, 10).map((gap) => `not gathered: ${gap}`)]
  const lines = [...seenLines(result), ...told.map((line) => `- ${escapeLine(line, 500)}`)]
  return lines.length === 0 ? '' : `#### Evidence\n\n${lines.join('\n')}`
}
