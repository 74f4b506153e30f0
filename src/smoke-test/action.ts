import { UserError } from '../input/user-error.ts'
import { findAttached } from '../ledger/find.ts'
import type { DeploymentTimeline } from '../ledger/timeline.ts'
import { outputNames } from '../restore/outputs.ts'
import { readWorkflowRun } from '../restore/record/place.ts'
import type { DeployedRelease } from '../restore/record/records.ts'
import type { Action, Host, Report } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import { type Inputs, inputNames, readInputs, secretInputs } from './inputs.ts'

/** Verifies a deployment; rolls it back if a critical check failed. */
export const action: Action = {
  inputs: inputNames,
  secrets: secretInputs,
  outputs: outputNames,
  run,
  post: async (host) => (await import('../restore/post.ts')).closeOpen(() => readInputs(host), host),
}

// Reads and writes alternate here, as in the state machine: each status must be written before the effect that it announces.
async function run(host: Host): Promise<Report> {
  const inputs = await readInputs(host)
  const place = readWorkflowRun(host)
  const { version, schema, hotfixOf, deploy, rollsBack, failOnRollback } = inputs
  const { perform } = await import('../restore/perform.ts')
  return perform(
    {
      inputs,
      place,
      release: { version, sha: inputs.sha, schema, hotfixOf, reason: '' },
      walk: { kind: 'release', deploy, rollsBack, isForced: false, ledgerFields: ledgerFieldsOf(inputs) },
      attach: inputs.attach ? attach : undefined,
      areChecksOptional: false,
      isGreen: ({ end }) => end.result === 'verified' || (end.result === 'restored' && !failOnRollback),
    },
    host,
  )
}

function ledgerFieldsOf({ version, schema }: Inputs): Readonly<Record<string, string>> {
  return schema === undefined ? { version } : { version, ...schema }
}

/** The deployment that GitHub created for this job. */
export function attach(
  timelines: readonly DeploymentTimeline[],
  { sha, place, environment }: DeployedRelease,
): DeploymentTimeline {
  const found = findAttached(timelines, { sha, run: place.id })
  if (found !== undefined) return found
  throw new UserError(
    'no-deployment',
    `Input \`attach\` is true, but GitHub has no deployment of this run to \`${brief(environment)}\`. Name the environment under \`environment:\` of the job (without \`deployment: false\`), or leave \`attach\` out.`,
  )
}
