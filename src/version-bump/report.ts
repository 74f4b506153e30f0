import { artifactPublished } from '../events/drafts.ts'
import { reasonOf } from '../input/reason.ts'
import type { EventDraft, Report } from '../runner/host.ts'
import { bumpBetween } from '../version/bump.ts'
import { compareVersions, highest, isPrerelease, type Version } from '../version/number.ts'
import { formatTag } from '../version/tag.ts'
import { describeCommits } from './explain.ts'
import type { BumpVerdict, outputNames, PackageRow, RunResult } from './run-result.ts'
import { headlineOf, summarize } from './summary.ts'

type Outputs = Readonly<Record<(typeof outputNames)[number], string>>

/** Outputs and step summary of a completed run. */
export function report(runResult: RunResult): Report<(typeof outputNames)[number]> & { readonly headline: string } {
  const verdict = judge(runResult)
  const rows = rowsOf(runResult, verdict.result === 'released')
  const outputs = outputsOf(runResult, verdict, rows)
  const reported = {
    outputs,
    summary: summarize(runResult, verdict, rows),
    headline: headlineOf(runResult, verdict, rows),
  }
  return runResult.outcome?.error === undefined ? reported : { ...reported, error: runResult.outcome.error }
}

function judge({ inputs, facts, plan, outcome }: RunResult): BumpVerdict {
  if (outcome?.error !== undefined) return { result: 'failed', reason: reasonOf(outcome.error) }
  if (plan.kind === 'unchanged') return { result: 'unchanged', reason: plan.reason }
  if (plan.kind === 'resumed') return { result: 'released', reason: 'resumed' }
  if (facts.isPreview) return { result: 'preview', reason: 'pull-request-event' }
  if (inputs.dryRun || outcome === undefined) return { result: 'dry-run', reason: 'would-release' }
  if (plan.kind === 'propose')
    return { result: 'preview', reason: `pull-request-${outcome.pullRequest?.change ?? 'current'}` }
  return { result: 'released', reason: 'released' }
}

function rowsOf({ facts, decisions, plan }: RunResult, isReleased: boolean): readonly PackageRow[] {
  return decisions.map((decision): PackageRow => {
    const {
      outcome: answer,
      current,
      facts: { package: pack, base, manifestBase, releases },
    } = decision
    const around = { path: pack.path || '.', name: pack.name }
    const given = plan.kind === 'resumed' ? facts.resumed.find((tag) => releases.includes(tag)) : undefined
    const announced =
      plan.kind === 'merged'
        ? plan.pull.tags.find(({ name, version }) => name === formatTag(pack.form, version))
        : undefined
    const done = given ?? announced
    if (done) {
      const before = releases.find(({ version }) => isBefore(version, done.version))
      return {
        ...around,
        version: done.version,
        previous: before?.version ?? '',
        bump: bumpBetween(before?.version, done.version),
        tag: done.name,
        previousTag: before?.name ?? '',
        released: isReleased,
      }
    }
    const previousTag = current?.name ?? base?.name ?? ''
    if (answer.kind !== 'release' || plan.kind === 'merged') {
      const by = 'by' in answer ? answer.by : current
      const stands = 'by' in answer ? [by] : [by, manifestBase]
      const version = highest(stands.flatMap((each) => each?.version ?? [])) ?? ''
      return { ...around, version, previous: version, bump: 'none', tag: by?.name ?? '', previousTag, released: false }
    }
    return {
      ...around,
      version: answer.version,
      previous: answer.previous ?? '',
      bump: answer.bump,
      tag: formatTag(pack.form, answer.version),
      previousTag: releases.find(({ version }) => version === answer.previous)?.name ?? base?.name ?? '',
      released: isReleased,
    }
  })
}

/** The events for other systems: each release that is now on the remote. */
export function eventsOf(runResult: RunResult, repository: string): readonly EventDraft[] {
  const { result } = judge(runResult)
  const { skipPush, skipTag } = runResult.inputs
  if (result !== 'released' || skipPush || skipTag) return []
  const sha = shaOf(runResult)
  return rowsOf(runResult, true)
    .filter(({ released }) => released)
    .map(({ version, tag, path }) => artifactPublished(repository, { sha, version }, path, { version, tag }))
}

/** As in a decision: a full release follows the previous full release, whatever prereleases are in between. */
function isBefore(version: Version, release: Version): boolean {
  return compareVersions(version, release) < 0 && (isPrerelease(release) || !isPrerelease(version))
}

/**
 * The row for the outputs about one version: the only released package, else the root. The root does not count if only other packages are released,
 * because its tag is an old one.
 */
function mainOf(rows: readonly PackageRow[]): PackageRow | undefined {
  const moved = rows.filter((row) => row.released || row.bump !== 'none')
  const eligible = moved.length > 0 ? moved : rows
  return eligible.length === 1 ? eligible[0] : eligible.find(({ path }) => path === '.')
}

function shaOf({ facts, plan, outcome }: RunResult): string {
  if (plan.kind === 'merged') return plan.pull.sha
  return plan.kind === 'resumed' ? (facts.resumed[0]?.commit ?? '') : (outcome?.sha ?? '')
}

function outputsOf(runResult: RunResult, { result, reason }: BumpVerdict, rows: readonly PackageRow[]): Outputs {
  const { inputs, decisions, facts, plan, outcome } = runResult
  const main = mainOf(rows)
  const isReleased = result === 'released'
  const pull = outcome?.pullRequest?.number ?? (plan.kind === 'merged' ? plan.pull.number : facts.pulls?.open?.number)
  return {
    result,
    reason,
    version: main?.version ?? '',
    'previous-version': main?.previous ?? '',
    bump: main?.bump ?? 'none',
    tag: main?.tag ?? '',
    'previous-tag': main?.previousTag ?? '',
    sha: isReleased ? shaOf(runResult) : '',
    released: String(isReleased),
    prerelease: String(main !== undefined && main.version !== '' && isPrerelease(main.version)),
    packages: JSON.stringify(
      rows.map(({ previous, previousTag, ...row }) => ({
        ...row,
        'previous-version': previous,
        'previous-tag': previousTag,
      })),
    ),
    commits: JSON.stringify(describeCommits(inputs, decisions)),
    'pull-request': pull === undefined ? '' : String(pull),
    newTag: isReleased ? (main?.tag ?? '') : '',
  }
}
