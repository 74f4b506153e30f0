import { writeFile } from '../files/draft.ts'
import { FileError, type NamedFile } from '../files/file-error.ts'
import { refuseUnwritable } from '../files/place.ts'
import type { Host, Report } from '../runner/host.ts'
import { commentPlan } from './comment.ts'
import { eventsOf } from './events.ts'
import { annotate } from './fault.ts'
import { migrateAll } from './fleet.ts'
import type { Inputs } from './inputs.ts'
import type { RunResult } from './outcome.ts'
import type { outputNames } from './outputs.ts'
import { readScripts } from './plan/facts.ts'
import { planDocument } from './plan-file.ts'
import { report } from './report.ts'

/** Reads the scripts, migrates every target and reports; `started`: when the step began, in milliseconds since 1970. */
export async function migrateReported(inputs: Inputs, host: Host, started: number): Promise<Report> {
  const scripts = await readScripts(host.workspace, inputs)
  if (inputs.planFile !== '') await refuseUnwritable(planFile(inputs, host))
  const results = await migrateAll(scripts, inputs, host)
  for (const result of results) annotate(result, host.log)
  for (const note of new Set(results.flatMap(({ facts }) => facts?.catalogue.notes ?? []))) host.log.notice(note)
  const problem = inputs.planFile === '' ? undefined : await writePlan(results, inputs, host)
  const { headline, ...text } = report(inputs, results, host.now().getTime() - started)
  host.log.info(`db-migrate: ${headline}`)
  const isNews = results.some(({ plan, error }) => error !== undefined || (plan?.steps.length ?? 0) > 0)
  await commentPlan(host, inputs, text.summary, isNews)
  const events = eventsOf(inputs, results, host.env['GITHUB_REPOSITORY'] ?? '')
  const told = { ...text, announcement: { to: inputs.eventsUrl, events } }
  return problem === undefined || told.error !== undefined ? told : withoutPlan(told, problem)
}

function planFile({ planFile: path }: Inputs, { workspace }: Host): NamedFile {
  return {
    root: workspace,
    path,
    input: 'plan-file',
    reasons: { outside: 'outside-workspace', git: 'outside-workspace' },
  }
}

/** The reason why the plan could not be written: it must not hide what was done. */
async function writePlan(results: readonly RunResult[], inputs: Inputs, host: Host): Promise<FileError | undefined> {
  const text = `${JSON.stringify(planDocument(results, inputs), null, 2)}\n`
  try {
    await writeFile(planFile(inputs, host), Buffer.from(text))
    return undefined
  } catch (error) {
    if (error instanceof FileError) return error
    throw error
  }
}

/** The report still shows everything that was done. The step is red because the plan file is missing. */
function withoutPlan(
  report: Report<(typeof outputNames)[number]>,
  problem: FileError,
): Report<(typeof outputNames)[number]> {
  return { ...report, outputs: { ...report.outputs, result: 'failed', reason: problem.reason }, error: problem }
}
