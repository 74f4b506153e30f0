import type { GitHub } from '../github/connection/call.ts'
import type { Host, Report } from '../runner/host.ts'
import { apply, notReached } from './apply.ts'
import { readHistoryFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { makePlan } from './plan.ts'
import { report } from './report.ts'

/** Reads the deployments, writes the requested files and reports. */
export async function historyReported(inputs: Inputs, github: GitHub, host: Host): Promise<Report> {
  const facts = await readHistoryFacts(inputs, github, host)
  for (const notice of facts.notices) host.log.notice(notice, { title: 'deployment-history' })
  const plan = makePlan(inputs, facts)
  const outcome = inputs.dryRun ? { steps: notReached(plan.steps), error: undefined } : await apply(plan.steps, host)
  const { headline, ...written } = report(inputs, plan, outcome)
  host.log.info(headline)
  return written
}
