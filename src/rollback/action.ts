import { perform } from '../restore/perform.ts'
import { readPlace } from '../restore/place.ts'
import { closeOpen } from '../restore/post.ts'
import { outputNames } from '../restore/report.ts'
import type { Action, Host, Report } from '../runner/host.ts'
import { inputNames, readInputs } from './inputs.ts'

/** Returns an environment to a version that was verified in it, because somebody asks for it. */
export const action: Action = {
  inputs: inputNames,
  outputs: outputNames,
  run,
  post: (host) => closeOpen(async () => (await readInputs(host)).token, host),
}

async function run(host: Host): Promise<Report> {
  const { reason, ...inputs } = await readInputs(host)
  return perform(
    {
      inputs,
      place: readPlace(host),
      release: { version: '', sha: '', schema: undefined, hotfixOf: undefined, reason },
      errand: { kind: 'by-hand', deploy: 'done', rollsBack: true, told: {} },
      attach: undefined,
      checksMayLack: true,
      isGreen: ({ end }) => end.result === 'restored' || end.result === 'dry-run',
    },
    host,
  )
}
