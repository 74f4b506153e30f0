import type { GitHub } from '../github/call.ts'
import { connectOnce } from '../github/once.ts'
import type { Action, Host, Report } from '../runner/host.ts'
import { keepMemoryLow } from '../runner/memory.ts'
import { apply, preview } from './apply.ts'
import { readFacts } from './facts.ts'
import { type Inputs, inputNames, readInputs } from './inputs.ts'
import { makePlan } from './plan.ts'
import { outputNames, report } from './report.ts'

/** Writes what changed, for people: notes, changelog, GitHub release. */
export const action: Action = { inputs: inputNames, outputs: outputNames, run }

async function run(host: Host): Promise<Report> {
  keepMemoryLow()
  const inputs = await readInputs(host)
  host.log.info('release-notes: reading the history')
  const github = connectOnce(inputs.token, host)
  const { facts, plan } = await decide(inputs, host, github)
  const release = facts.published?.release
  const isTrial = inputs.dryRun || facts.isPreview
  const ending = isTrial
    ? { steps: preview(plan.steps), release, error: undefined }
    : await apply(plan.steps, { host, github, release })
  const { headline, ...told } = report(inputs, facts, plan, ending)
  host.log.info(headline)
  return told
}

/** A function of its own, so that the history does not outlive the plan. */
async function decide(inputs: Inputs, host: Host, github: () => Promise<GitHub>) {
  const { facts, history } = await readFacts(inputs, host, github)
  return { facts, plan: await makePlan(inputs, facts, history) }
}
