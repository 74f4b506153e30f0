import { isRecord } from '../../github/connection/parse.ts'
import { plainOf, readYaml } from '../../input/yaml.ts'
import { isZone } from './clock.ts'
import { type CronTimes, parseCron } from './cron.ts'

/** The schedule and the notifications of the receiver's own workflow file. */
export interface ReceiverInspection {
  /** As written there. */
  readonly crons: readonly string[]
  /** Those that run in every week. */
  readonly times: readonly CronTimes[]
  /** Whether its step has a webhook; true if the file has no such step, because it may be in another file. */
  readonly hasWebhook: boolean
}

/** Reads the receiver's workflow file; undefined if it is not YAML. */
export async function inspectReceiver(source: string): Promise<ReceiverInspection | undefined> {
  const reading = await readYaml(source)
  const file = reading.kind === 'broken' ? undefined : plainOf(reading.value)
  if (!isRecord(file)) return undefined
  const events = file['on']
  const schedules = listOf(isRecord(events) ? events['schedule'] : undefined).filter(isRecord)
  const steps = membersOf(file['jobs'])
    .flatMap((job) => listOf(job['steps']))
    .filter(isRecord)
    .filter(({ uses }) => /\/approval-reconcile(@|$)/.test(String(uses ?? '')))
  return {
    crons: schedules.map(({ cron }) => String(cron ?? '')),
    times: schedules.flatMap(({ cron, timezone }) => {
      const zone = String(timezone ?? 'UTC')
      return isZone(zone) ? (parseCron(String(cron ?? ''), zone) ?? []) : []
    }),
    hasWebhook: steps.length === 0 || steps.some((step) => isRecord(step['with']) && isGiven(step['with'])),
  }
}

function isGiven(inputs: Readonly<Record<string, unknown>>): boolean {
  return String(inputs['webhook-url'] ?? '').trim() !== ''
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function membersOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return isRecord(value) ? Object.values(value).filter(isRecord) : []
}
