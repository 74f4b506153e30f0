import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import { brief } from '../../text/printable.ts'
import type { Inputs } from '../inputs.ts'

/** Maximum names in a sentence. */
const namesShown = 10

/** Names in the inputs without any deployment, which are usually misspelt; each as a sentence that says what to check. */
export function misnamed(
  { environments, service }: Pick<Inputs, 'environments' | 'service'>,
  timelines: readonly DeploymentTimeline[],
) {
  const known = new Set(timelines.map(({ record }) => record.deployment.environment))
  const notices = environments
    .filter((name) => !known.has(name))
    .map(
      (name) =>
        `Nothing was ever deployed to ${quote(name)}. Names are case-sensitive; \`environment: all\` shows which environments exist.`,
    )
  const services = new Set(timelines.flatMap(({ payload }) => (payload === undefined ? [] : payload.service)))
  if (service === '' || services.has(service) || timelines.length === 0) return notices
  const named = [...services].filter((name) => name !== '').sort()
  const there =
    named.length === 0 ? 'none names a service' : `the names are ${named.slice(0, namesShown).map(quote).join(', ')}`
  return [...notices, `No deployment names the service ${quote(service)}: ${there}.`]
}

function quote(name: string): string {
  return `\`${brief(name, 100)}\``
}
