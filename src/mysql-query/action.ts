import type { Action, Host, Report } from '../runner/host.ts'
import { apply } from './apply.ts'
import { readFacts } from './facts.ts'
import { inputNames, readInputs, secretInputs } from './inputs.ts'
import { makePlan, type QueryPlan } from './plan.ts'
import { outputNames, report } from './report.ts'

/** Runs SQL on MySQL or MariaDB; rows are returned as files, outputs and a summary. */
export const action: Action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run }

async function run(host: Host): Promise<Report> {
  const started = host.now().getTime()
  const inputs = await readInputs(host)
  const facts = await readFacts(inputs, host)
  const plan = makePlan(inputs, facts)
  if (plan.kind === 'refuse') annotate(plan, host)
  if (plan.kind === 'list')
    for (const { file, line, statement, isSent } of facts.listed)
      host.log.info(`${file}:${line}: ${statement}${isSent ? '' : ' (left out: it has no plan)'}`)
  const outcome = plan.kind === 'run' ? await apply(plan.steps, inputs, facts, host, started) : undefined
  const milliseconds = host.now().getTime() - started
  const { headline, ...told } = report({ inputs, facts, plan, outcome, milliseconds })
  host.log.info(headline)
  return told
}

/** Annotates the lines of rejected statements, in addition to the one message that ends the step. */
function annotate({ refused }: Extract<QueryPlan, { kind: 'refuse' }>, { log }: Host): void {
  for (const { file, line, why, isFile } of refused)
    if (isFile) log.error(`${why}; nothing was sent`, { file, line, title: 'mysql-query' })
}
