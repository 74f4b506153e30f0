import { label } from '../approval/request/marks.ts'
import { eventsInputs, eventsSecrets, readEventsUrl } from '../events/inputs.ts'
import { InputReader, type SecretInputs } from '../input/reader.ts'
import type { Host } from '../runner/host.ts'
import { readWebhook, type Webhook, webhookInputs, webhookSecrets } from '../webhook/inputs.ts'

/** Every input of action.yml. */
export const inputNames = [
  'token',
  'issue',
  'policy-file',
  'audit',
  'since',
  'until',
  'audit-folder',
  'label',
  ...webhookInputs,
  ...eventsInputs,
  'dry-run',
] as const

/** Those that are secrets or contain secrets. */
export const secretInputs: SecretInputs<(typeof inputNames)[number]> = {
  token: 'value',
  ...webhookSecrets,
  ...eventsSecrets,
}

/** The inputs of one step, checked and typed. */
export interface Inputs {
  readonly token: string
  /** The request's issue; 0 for that of the event, or all if it has none. */
  readonly issue: number
  readonly policyFile: string
  /** Undefined to process requests. */
  readonly audit: { readonly since: Date; readonly until: Date; readonly folder: string } | undefined
  /** The labels by which requests are found. */
  readonly label: string
  /** Undefined for no chat messages. */
  readonly webhook: Webhook | undefined
  /** '' for none. */
  readonly eventsUrl: string
  readonly dryRun: boolean
}

/** Reads all inputs; throws one UserError that lists all problems. */
export async function readInputs(host: Host): Promise<Inputs> {
  const reader = new InputReader(host, inputNames, secretInputs)
  const now = host.now().getTime()
  const span = { since: readMoment(reader, 'since', now - 90 * day), until: readMoment(reader, 'until', now) }
  const folder = reader.path('audit-folder', 'slipway-report')
  const inputs: Inputs = {
    token: reader.text('token'),
    issue: reader.integer('issue', { least: 1, most: Number.MAX_SAFE_INTEGER, otherwise: 0 }),
    policyFile: reader.path('policy-file', '.github/gates.yml'),
    audit: reader.flag('audit') ? { ...span, folder } : undefined,
    label: reader.text('label') || label,
    webhook: readWebhook(reader),
    eventsUrl: readEventsUrl(reader),
    dryRun: reader.flag('dry-run'),
  }
  reader.finish()
  return inputs
}

/** Milliseconds. */
const day = 24 * 3_600_000

function readMoment(
  reader: InputReader<(typeof inputNames)[number]>,
  name: 'since' | 'until',
  otherwise: number,
): Date {
  const given = reader.text(name)
  if (given === '') return new Date(otherwise)
  const isMoment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/.test(given)
  const at = isMoment ? Date.parse(given) : Number.NaN
  if (Number.isNaN(at))
    reader.refuse(name, given, 'a day or a moment with its zone, such as `2026-01-01` or `2026-01-01T00:00Z`')
  return new Date(Number.isNaN(at) ? otherwise : at)
}
