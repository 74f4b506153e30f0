import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Action, Host, Report } from '../runner/host.ts'
import { commentPlan } from './comment.ts'
import { readScripts } from './facts.ts'
import { annotate } from './fault.ts'
import { migrateAll } from './fleet.ts'
import { type Inputs, inputNames, readInputs } from './inputs.ts'
import type { Story } from './outcome.ts'
import { planDocument } from './plan-file.ts'
import { outputNames, report } from './report.ts'

/** Applies versioned SQL scripts, each once. */
export const action: Action = { inputs: inputNames, outputs: outputNames, run }

async function run(host: Host): Promise<Report> {
  const started = host.now().getTime()
  const inputs = await readInputs(host)
  const scripts = readScripts(host.workspace, inputs.folder)
  const stories = await migrateAll(scripts, inputs, host)
  for (const story of stories) annotate(story, host.log)
  if (inputs.planFile !== '') writePlan(stories, inputs, host)
  const { headline, ...told } = report(inputs, stories, host.now().getTime() - started)
  host.log.info(`db-migrate: ${headline}`)
  const isNews = stories.some(({ plan, error }) => error !== undefined || (plan?.steps.length ?? 0) > 0)
  await commentPlan(host, inputs, told.summary, isNews)
  return told
}

function writePlan(stories: readonly Story[], inputs: Inputs, host: Host): void {
  const path = join(host.workspace, inputs.planFile)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(planDocument(stories, inputs), null, 2)}\n`)
}
