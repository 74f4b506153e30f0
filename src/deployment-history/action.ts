import { connectOnce } from '../github/connection/once.ts'
import type { Action, Host, Report } from '../runner/host.ts'
import { apply, notReached } from './apply.ts'
import { readHistoryFacts } from './facts.ts'
import { inputNames, readInputs, secretInputs } from './inputs.ts'
import { makePlan } from './plan.ts'
import { outputNames, report } from './report.ts'

/** Reports what is deployed where, since when, and with which changes; computes the five DORA metrics. */
export const action: Action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run }

async function run(host: Host): Promise<Report> {
  const inputs = await readInputs(host)
  const facts = await readHistoryFacts(inputs, await connectOnce(inputs.token, host)(), host)
  for (const notice of facts.notices) host.log.notice(notice, { title: 'deployment-history' })
  const plan = makePlan(inputs, facts)
  const outcome = inputs.dryRun ? { steps: notReached(plan.steps), error: undefined } : await apply(plan.steps, host)
  const { headline, ...written } = report(inputs, plan, outcome)
  host.log.info(headline)
  return written
}
