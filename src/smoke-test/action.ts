import { perform } from '../restore/perform.ts'
import { readPlace } from '../restore/place.ts'
import { closeOpen } from '../restore/post.ts'
import { outputNames } from '../restore/report.ts'
import type { Action, Host, Report } from '../runner/host.ts'
import { attach } from './attach.ts'
import { type Inputs, inputNames, readInputs } from './inputs.ts'

/** Verifies a deployment; takes it back when a critical check failed. */
export const action: Action = {
  inputs: inputNames,
  outputs: outputNames,
  run,
  post: (host) => closeOpen(async () => (await readInputs(host)).token, host),
}

// Reads and writes take turns here, as the state machine does: each status must stand before the effect that it announces.
async function run(host: Host): Promise<Report> {
  const inputs = await readInputs(host)
  const place = readPlace(host)
  const { version, schema, hotfixOf, deploy, rollsBack, failOnRollback } = inputs
  return perform(
    {
      inputs,
      place,
      release: { version, sha: inputs.sha || place.sha, schema, hotfixOf, reason: '' },
      errand: { kind: 'release', deploy, rollsBack, told: toldOf(inputs) },
      attach: inputs.attach ? attach : undefined,
      checksMayLack: false,
      isGreen: ({ end }) => end.result === 'verified' || (end.result === 'restored' && !failOnRollback),
    },
    host,
  )
}

function toldOf({ version, schema }: Inputs): Readonly<Record<string, string>> {
  return schema === undefined ? { version } : { version, ...schema }
}
