import { Messenger } from '../approval/notify/notify.ts'
import type { GitHub } from '../github/connection/call.ts'
import type { Host, Report } from '../runner/host.ts'
import { apply } from './apply.ts'
import { readGateFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { makePlan } from './plan.ts'
import { eventsOf, report } from './report.ts'

/** Asks for approval, or looks at what was answered, and reports. */
export async function gateReported(inputs: Inputs, github: GitHub, host: Host): Promise<Report> {
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
