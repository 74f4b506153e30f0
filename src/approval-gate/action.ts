import { Messenger } from '../approval/notify/notify.ts'
import { connectOnce } from '../github/connection/once.ts'
import type { Action, Host, Report } from '../runner/host.ts'
import { apply } from './apply.ts'
import { readGateFacts } from './facts.ts'
import { inputNames, readInputs, secretInputs } from './inputs.ts'
import { makePlan } from './plan.ts'
import { eventsOf, outputNames, report } from './report.ts'

/** Holds a job until the responsible people approve, without a waiting runner. */
export const action: Action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, failure: 'error', run }

async function run(host: Host): Promise<Report> {
  const inputs = await readInputs(host)
  const github = await connectOnce(inputs.token, host)()
  const facts = await readGateFacts(inputs, github, host)
  const plan = makePlan(inputs, facts)
  const file = facts.surroundings?.file ?? ''
  if (plan.kind === 'request')
    for (const { text, line } of plan.warnings)
      host.log.warning(text, { title: 'approval-gate', ...(line === 0 ? {} : { file, line }) })
  const outcome = inputs.dryRun
    ? undefined
    : await apply(plan, { github, messenger: new Messenger(inputs.webhook, host) }, inputs, facts)
  for (const item of outcome?.untidy ?? []) host.log.warning(item, { title: 'approval-gate' })
  const { headline, ...told } = report({ inputs, facts, plan, outcome })
  host.log.info(headline)
  const events = eventsOf({ inputs, facts, plan, outcome }, host.env['GITHUB_REPOSITORY'] ?? '')
  return { ...told, announcement: { to: inputs.eventsUrl, events } }
}
