import { createHash } from 'node:crypto'
import {
  type AnsweredPlaces,
  builtins,
  type CheckPlan,
  expand,
  expandUrl,
  type Probe,
  placeholdersIn,
  placeOf,
  type Values,
} from '../../checks/checks.ts'
import { live } from '../../ledger/good.ts'
import type { StatusUpdate } from '../../ledger/record.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'

/** What a runner can reach: the places that the critical checks ask, and a digest of them and the runner; '' if nothing is known. */
export interface Reach {
  readonly places: readonly string[]
  readonly digest: string
}

type Environment = Readonly<Record<string, string | undefined>>

const length = 12

/** A different runner or place has a different digest. */
export function reachOf(plan: CheckPlan | undefined, env: Environment): Reach {
  const runner = runnerOf(env)
  const places = plan === undefined || runner === '' ? [] : placesOf(plan, env)
  const digest = createHash('sha256').update(JSON.stringify([runner, ...places]))
  return { places, digest: places.length === 0 ? '' : digest.digest('hex').slice(0, length) }
}

/** A status with all checks passed records what the runner reached. */
export function withReach(update: StatusUpdate, { digest }: Reach): StatusUpdate {
  const [passed = '', all] = update.fields['checks']?.split('/') ?? []
  if (update.phase !== 'verified' || digest === '' || passed !== all) return update
  return { ...update, fields: { ...update.fields, reach: digest } }
}

/** When the previous deployment was verified, such a runner got an answer, so the place can be reached from it. */
export function recall(
  answered: AnsweredPlaces,
  { places, digest }: Reach,
  timelines: readonly DeploymentTimeline[],
): void {
  const last = live(timelines)
  const said = last?.events.findLast(({ phase }) => phase === 'verified')?.fields['reach']
  if (last === undefined || digest === '' || said !== digest) return
  answered.know(places, `when ${last.version || last.record.deployment.sha.slice(0, 7)} was verified`)
}

/** The places that answer if all critical checks of a plan pass, in order. Places whose address contains the version are left out. */
function placesOf({ checks, vars }: CheckPlan, env: Environment): readonly string[] {
  const values = new Map(Object.entries(vars))
  const critical = checks.filter(({ policy }) => policy.severity === 'critical')
  return [...new Set(critical.flatMap(({ probe }) => placesOfProbe(probe, values, env)))].sort()
}

function placesOfProbe(probe: Probe, values: Values, env: Environment): readonly string[] {
  const isOfAll = (template: string) => placeholdersIn(template).every((name) => !builtins.includes(name))
  switch (probe.kind) {
    case 'tls':
      return isOfAll(probe.host) ? [`${expand(probe.host, values)}:${probe.port}`] : []
    case 'http':
    case 'version':
    case 'grpc': {
      const { url: template } = probe.request
      const isSingle = probe.kind === 'version' && probe.addresses.kind !== 'any'
      const url = isOfAll(template) && !isSingle ? URL.parse(expandUrl(template, values)) : null
      const place = url === null ? undefined : placeOf(url, env)
      return place === undefined ? [] : [place]
    }
    default:
      return []
  }
}

/** Both ends of `web-x7k2p-runner-9qzvw`: Kubernetes draws them at random from these letters, so `east1` and `linux` are not random. */
const drawn = /-[b-df-hj-np-tv-xz24-9]{5}-runner-[b-df-hj-np-tv-xz24-9]{5}$/

/**
 * GitHub's runners are all alike. A self-hosted runner is the same only by its name, or by its scale set: the Actions Runner Controller draws new
 * ends of the name for each job.
 */
function runnerOf({ RUNNER_ENVIRONMENT: kind = '', RUNNER_NAME: name = '' }: Environment): string {
  if (kind !== 'self-hosted') return kind
  return name === '' ? '' : `${kind} ${name.replace(drawn, ' scale set')}`
}
