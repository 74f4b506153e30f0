import { Complaint } from '../runner/complaint.ts'
import type { Action } from '../runner/host.ts'
import { apply, preview } from './apply.ts'
import { connection, readFacts } from './facts.ts'
import { inputNames, readInputs } from './inputs.ts'
import { makePlan } from './plan.ts'
import { outputNames, report } from './report.ts'

/** Writes what changed, for people: notes, changelog, GitHub release. */
export const action: Action = {
  inputs: inputNames,
  outputs: outputNames,
  run: async (host) => {
    const inputs = await readInputs(host)
    const github = connection(inputs, host)
    const facts = await readFacts(inputs, host, github)
    const plan = await makePlan(inputs, facts)
    const release = facts.published?.release
    if (inputs.dryRun || facts.isPreview)
      return report(inputs, facts, plan, { steps: preview(plan.steps), release, error: undefined })
    const outcome = await apply(plan.steps, { host, github, release })
    if (outcome.error instanceof Complaint)
      for (const item of outcome.error.items) host.log.error(item, { title: 'release-notes' })
    else if (outcome.error !== undefined) throw outcome.error
    return report(inputs, facts, plan, outcome)
  },
}
