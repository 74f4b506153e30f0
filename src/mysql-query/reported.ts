import type { Host, Report } from '../runner/host.ts'
import { apply } from './apply.ts'
import { readFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { makePlan, type QueryPlan } from './plan.ts'
import { report } from './report.ts'

/** Runs the statements and reports; `started`: when the step began, in milliseconds since 1970. */
export async function queryReported(inputs: Inputs, host: Host, started: number): Promise<Report> {
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
