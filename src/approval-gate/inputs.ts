import { label } from '../approval/request/marks.ts'
import { eventsInputs, eventsSecrets, readEventsUrl } from '../events/inputs.ts'
import { InputReader, type SecretInputs } from '../input/reader.ts'
import type { Host } from '../runner/host.ts'
import { readWebhook, type Webhook, webhookInputs, webhookSecrets } from '../webhook/inputs.ts'

/** Every input of action.yml. */
export const inputNames = [
  'token',
  'gate',
  'environment',
  'service',
  'sha',
  'version',
  'digest',
  'summary',
  'resume',
  'workflow',
  'deployment-id',
  'policy-file',
  'allow-older',
  'job-id',
  'labels',
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

type Reader = InputReader<(typeof inputNames)[number]>

/** The inputs of one step, checked and typed. */
export interface Inputs {
  readonly token: string
  readonly gate: string
  readonly environment: string
  /** '' in a repository that deploys only one thing. */
  readonly service: string
  /** The commit to deploy; '' for the run's commit. */
  readonly sha: string
  /** '' if it is unknown. */
  readonly version: string
  /** '' if it is missing. */
  readonly digest: string
  /** Markdown. */
  readonly summary: string
  readonly resume: 'rerun' | 'dispatch' | 'form'
  /** File name of the workflow that `dispatch` starts; '' for none. */
  readonly workflow: string
  /** File name of the workflow in which people may approve; '' for none. */
  readonly form: string
  /** The request that started this workflow; 0 for none. */
  readonly deploymentId: number
  readonly policyFile: string
  /** Whether a later attempt may ask for a commit that is older than the running or requested one. */
  readonly allowOlder: boolean
  /** 0 if the runner does not provide it. */
  readonly jobId: number
  /** Labels of the request's issue; the receiver recognises it by the first. */
  readonly labels: readonly string[]
  /** Undefined for no chat messages. */
  readonly webhook: Webhook | undefined
  /** '' for none. */
  readonly eventsUrl: string
  readonly dryRun: boolean
}

/** Reads all inputs; throws one UserError that lists all problems. */
export async function readInputs(host: Host): Promise<Inputs> {
  const reader: Reader = new InputReader(host, inputNames, secretInputs)
  const gate = readName(reader, 'gate', '')
  const most = Number.MAX_SAFE_INTEGER
  const resume = reader.choice('resume', ['rerun', 'dispatch', 'form'], 'rerun')
  const workflow = readWorkflow(reader)
  const inputs: Inputs = {
    token: reader.text('token'),
    gate,
    environment: readName(reader, 'environment', gate),
    service: reader.text('service'),
    sha: reader.text('sha').toLowerCase(),
    version: readWord(reader, 'version', tagVersion(host)),
    digest: readWord(reader, 'digest', ''),
    summary: reader.text('summary'),
    resume,
    workflow: resume === 'form' ? '' : workflow,
    form: resume === 'form' ? workflow || 'approve.yml' : '',
    deploymentId: reader.integer('deployment-id', { least: 1, most, otherwise: 0 }),
    policyFile: reader.path('policy-file', '.github/gates.yml'),
    allowOlder: reader.flag('allow-older'),
    jobId: reader.integer('job-id', { least: 0, most, otherwise: 0 }),
    labels: readLabels(reader),
    webhook: readWebhook(reader),
    eventsUrl: readEventsUrl(reader),
    dryRun: reader.flag('dry-run'),
  }
  if (inputs.sha !== '' && !/^[0-9a-f]{40}$/.test(inputs.sha))
    reader.refuse('sha', inputs.sha, 'all 40 digits of a sha')
  refuseContradictions(reader, inputs)
  reader.finish()
  return inputs
}

/** GitHub allows 255 characters for an environment's name; a gate's name is a key of the policy. */
function readName(reader: Reader, name: 'gate' | 'environment', otherwise: string): string {
  const given = reader.text(name) || otherwise
  if (given === '' && name === 'gate')
    reader.reportError(name, 'is missing; give the name of a gate in the policy file')
  if (given.length > 255 || /[\p{Cc}]/u.test(given))
    reader.refuse(name, given, 'up to 255 characters without control characters')
  return given
}

/** The version in the tag that the run is for: `v1.2.3`, `web-v1.2.3`. */
function tagVersion({ env }: Host): string {
  if (env['GITHUB_REF_TYPE'] !== 'tag') return ''
  return /(?:^|[-@/v])(\d+\.\d+\.\d+(?:[-+][\w.+-]+)?)$/.exec(env['GITHUB_REF_NAME'] ?? '')?.[1] ?? ''
}

function readWord(reader: Reader, name: 'version' | 'digest', otherwise: string): string {
  const given = reader.text(name) || otherwise
  if (!/^[\x21-\x7e]{0,255}$/.test(given)) reader.refuse(name, given, 'up to 255 printable characters without blanks')
  return given
}

/** GitHub allows 50 characters for a label. */
function readLabels(reader: Reader): readonly string[] {
  const given = reader.list('labels')
  const wrong = given.find((each) => !/^[^\p{Cc}]{1,50}$/u.test(each))
  if (wrong !== undefined) reader.refuse('labels', wrong, 'labels of up to 50 characters')
  if (given.length > 20) reader.reportError('labels', `has ${given.length} labels; allowed: at most 20`)
  return given.length === 0 ? [label] : given
}

function readWorkflow(reader: Reader): string {
  const given = reader.text('workflow').replace(/^\.github\/workflows\//, '')
  if (given !== '' && !/^[\w.-]{1,200}\.ya?ml$/.test(given))
    reader.refuse('workflow', given, 'the name of a file in `.github/workflows`, such as `deploy.yml`')
  return given
}

function refuseContradictions(reader: Reader, { resume, workflow, deploymentId }: Inputs): void {
  if (resume === 'rerun' && workflow !== '')
    reader.reportError(
      'workflow',
      'is given, but `resume` is `rerun`, which needs no workflow; set `resume` to `dispatch` or `form`',
    )
  if (resume !== 'dispatch' && deploymentId !== 0)
    reader.reportError(
      'deployment-id',
      `is given, but \`resume\` is \`${resume}\`, which finds its request itself; set \`resume: dispatch\``,
    )
  if (resume === 'dispatch' && workflow === '' && deploymentId === 0)
    reader.reportError(
      'resume',
      'is `dispatch`; give `workflow` in the job that creates the request, or `deployment-id` in the workflow that it starts',
    )
  if (workflow !== '' && deploymentId !== 0)
    reader.reportError(
      'workflow',
      'and `deployment-id` are both given; use the first to ask for approval, the second to verify it',
    )
}
