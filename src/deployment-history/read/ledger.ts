import type { GitHub } from '../../github/connection/call.ts'
import { listNamedDeployments } from '../../github/operations/deployments.ts'
import { readRecords } from '../../github/operations/records.ts'
import { type DeploymentTimeline, readTimeline } from '../../ledger/timeline.ts'
import { brief } from '../../text/printable.ts'
import type { Inputs } from '../inputs.ts'
import { misnamed } from './misnamed.ts'
import { fitsAny, fitsName, isPattern } from './names.ts'

/** The start of reading, and the time until which a named environment must have had a good deployment. */
export interface LedgerSpan {
  readonly since: Date
  readonly settledBefore: Date
}

/** Notices about named environments without deployments in that time. */
const olderDeployments = 100
/** Maximum pages of a hundred deployments that are checked for temporary environments. */
const transientPages = 5
/** Maximum names in a notice. */
const namesShown = 5

/** The timelines of the deployments that the inputs select, under the current names of their environments. */
export async function readLedger(
  inputs: Inputs,
  { since, settledBefore }: LedgerSpan,
  { github, notices }: { readonly github: GitHub; readonly notices: string[] },
): Promise<readonly DeploymentTimeline[]> {
  const { environments, excluded, service, aliases } = inputs
  const wanted = environments.some(isPattern) ? [] : environments.flatMap((name) => formerNames(name, aliases))
  const renamed = renamer(aliases)
  const read = async (filter: Parameters<typeof readRecords>[1]) =>
    (await readRecords(github, filter)).map((record) => renamed(readTimeline(record)))
  const timelines = await read({ environments: wanted, since })
  const exact = environments.filter((name) => !isPattern(name))
  const silent = exact.filter((name) => !timelines.some((timeline) => isSettled(timeline, name, settledBefore)))
  for (const name of silent) {
    const known = timelines.filter(({ record }) => record.deployment.environment === name).length
    if (known >= olderDeployments) continue
    const older = await read({ environments: formerNames(name, aliases), limit: olderDeployments })
    timelines.push(...older.filter(({ record }) => record.deployment.createdAt < since))
  }
  const chosen = timelines.filter(({ record: { deployment } }) => {
    const name = deployment.environment
    return (environments.length === 0 || fitsAny(environments, name)) && !fitsAny(excluded, name)
  })
  if (inputs.import === 'none') notices.push(...misnamed(inputs, chosen))
  const shown = environments.length === 0 ? await withoutPreviews(chosen, inputs, { github, notices }) : chosen
  return service === '' ? shown : shown.filter(({ payload }) => payload?.service === service)
}

/** The name itself, and its old names. */
function formerNames(name: string, aliases: Inputs['aliases']): readonly string[] {
  return [name, ...[...aliases].flatMap(([former, now]) => (now === name ? former : []))]
}

function renamer(aliases: Inputs['aliases']): (timeline: DeploymentTimeline) => DeploymentTimeline {
  return (timeline) => {
    const { deployment } = timeline.record
    const environment = aliases.get(deployment.environment)
    if (environment === undefined) return timeline
    return { ...timeline, record: { ...timeline.record, deployment: { ...deployment, environment } } }
  }
}

/** Whether a deployment of the environment was good before the window began. */
function isSettled({ record, verifiedAt }: DeploymentTimeline, environment: string, before: Date): boolean {
  return record.deployment.environment === environment && verifiedAt !== undefined && verifiedAt < before
}

/**
 * Leaves out environments that nobody named and that no longer exist (all their deployments are inactive), and those marked as temporary
 * (`transient_environment`).
 */
async function withoutPreviews(
  timelines: readonly DeploymentTimeline[],
  { metricsEnvironment }: Inputs,
  { github, notices }: { readonly github: GitHub; readonly notices: string[] },
): Promise<readonly DeploymentTimeline[]> {
  const byEnvironment = Map.groupBy(timelines, ({ record }) => record.deployment.environment)
  const isKept = (name: string) => name === 'production' || fitsName(metricsEnvironment, name)
  const others = [...byEnvironment].filter(([name]) => !isKept(name))
  const inactive = others.filter(([, same]) => same.every(({ events }) => events.at(-1)?.state === 'inactive'))
  const gone = new Set(inactive.map(([name]) => name))
  for (const name of await readTransient(
    github,
    others.flatMap(([name]) => (gone.has(name) ? [] : name)),
  ))
    gone.add(name)
  if (gone.size > 0 && gone.size < byEnvironment.size) {
    const names = [...gone].slice(0, namesShown).map((name) => `\`${brief(name, 60)}\``)
    const more = gone.size > names.length ? ' …' : ''
    notices.push(
      `${gone.size} ${gone.size === 1 ? 'environment is' : 'environments are'} left out because they are inactive or transient (${names.join(', ')}${more}): set \`environment\` to names or patterns to see them.`,
    )
  }
  return gone.size === byEnvironment.size
    ? timelines
    : timelines.filter(({ record }) => !gone.has(record.deployment.environment))
}

/** Which of the environments are temporary; needs few requests, so only for recent deployments. */
async function readTransient(github: GitHub, names: readonly string[]): Promise<ReadonlySet<string>> {
  const open = new Set(names)
  const transient = new Set<string>()
  for (let page = 1; page <= transientPages && open.size > 0; page++) {
    const found = await listNamedDeployments(github, page)
    for (const { environment, isTransient } of found) {
      if (open.delete(environment) && isTransient) transient.add(environment)
    }
    if (found.length < 100) break
  }
  return transient
}
