import { outputNames } from '../restore/outputs.ts'
import { readWorkflowRun } from '../restore/record/place.ts'
import type { Action, Host, Report } from '../runner/host.ts'
import { inputNames, readInputs, secretInputs } from './inputs.ts'

/** Returns an environment to a version that was verified in it, because a person requests it. */
export const action: Action = {
  inputs: inputNames,
  secrets: secretInputs,
  outputs: outputNames,
  run,
  post: async (host) => (await import('../restore/post.ts')).closeOpen(() => readInputs(host), host),
}

async function run(host: Host): Promise<Report> {
  const { reason, isForced, ...inputs } = await readInputs(host)
  const { perform } = await import('../restore/perform.ts')
  return perform(
    {
      inputs,
      place: readWorkflowRun(host),
      release: { version: '', sha: '', schema: undefined, hotfixOf: undefined, reason },
      walk: { kind: 'by-hand', deploy: 'done', rollsBack: true, isForced, ledgerFields: {} },
      attach: undefined,
      areChecksOptional: true,
      isGreen: ({ end }) => end.result === 'restored' || end.result === 'dry-run',
    },
    host,
  )
}
