import type { Host } from '../runner/host.ts'
import { InputReader } from '../runner/inputs.ts'

/** Every input of action.yml. */
export const inputNames = [
  'token',
  'gate',
  'environment',
  'version',
  'digest',
  'summary',
  'resume',
  'workflow',
  'deployment-id',
  'policy-file',
  'job-id',
  'dry-run',
] as const

type Reader = InputReader<(typeof inputNames)[number]>

/** The inputs of one step, checked and typed. */
export interface Inputs {
  readonly token: string
  readonly gate: string
  readonly environment: string
  /** '' is not known. */
  readonly version: string
  /** '' is not given. */
  readonly digest: string
  /** Markdown. */
  readonly summary: string
  readonly resume: 'rerun' | 'dispatch' | 'form'
  /** File name of the workflow that `dispatch` starts; '' without. */
  readonly workflow: string
  /** File name of the workflow in which people may approve; '' without. */
  readonly form: string
  /** The request that a workflow was started for; 0 everywhere else. */
  readonly deploymentId: number
  readonly policyFile: string
  /** 0 where the runner does not tell it. */
  readonly jobId: number
  readonly dryRun: boolean
}

/** Reads all inputs; throws one complaint that lists everything that is wrong. */
export async function readInputs(host: Host): Promise<Inputs> {
  const reader: Reader = new InputReader(host.env, inputNames)
  const gate = readName(reader, 'gate', '')
  const most = Number.MAX_SAFE_INTEGER
  const resume = reader.choice('resume', ['rerun', 'dispatch', 'form'], 'rerun')
  const workflow = readWorkflow(reader)
  const inputs: Inputs = {
    token: readToken(reader, host),
    gate,
    environment: readName(reader, 'environment', gate),
    version: readWord(reader, 'version', tagVersion(host)),
    digest: readWord(reader, 'digest', ''),
    summary: reader.text('summary'),
    resume,
    workflow: resume === 'form' ? '' : workflow,
    form: resume === 'form' ? workflow || 'approve.yml' : '',
    deploymentId: reader.integer('deployment-id', { least: 1, most, otherwise: 0 }),
    policyFile: reader.path('policy-file', '.github/gates.yml'),
    jobId: reader.integer('job-id', { least: 0, most, otherwise: 0 }),
    dryRun: reader.flag('dry-run'),
  }
  refuseContradictions(reader, inputs)
  reader.finish()
  return inputs
}

function readToken(reader: Reader, host: Host): string {
  const token = reader.text('token')
  if (token !== '') host.log.mask(token)
  return token
}

/** GitHub takes an environment's name of 255 characters; a gate's is a key of the policy. */
function readName(reader: Reader, name: 'gate' | 'environment', otherwise: string): string {
  const given = reader.text(name) || otherwise
  if (given === '' && name === 'gate') reader.complain(name, 'is not given; give the name of a gate of the policy file')
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

function readWorkflow(reader: Reader): string {
  const given = reader.text('workflow').replace(/^\.github\/workflows\//, '')
  if (given !== '' && !/^[\w.-]{1,200}\.ya?ml$/.test(given))
    reader.refuse('workflow', given, 'the name of a file in `.github/workflows`, such as `deploy.yml`')
  return given
}

function refuseContradictions(reader: Reader, { resume, workflow, deploymentId }: Inputs): void {
  if (resume === 'rerun' && workflow !== '')
    reader.complain('workflow', 'is given, and `resume` is `rerun`, which has none; set `resume: dispatch` or `form`')
  if (resume !== 'dispatch' && deploymentId !== 0)
    reader.complain(
      'deployment-id',
      `is given, and \`resume\` is \`${resume}\`, which finds its own; set \`resume: dispatch\``,
    )
  if (resume === 'dispatch' && workflow === '' && deploymentId === 0)
    reader.complain(
      'resume',
      'is `dispatch`; give `workflow` where the request is filed, or `deployment-id` in the workflow that was started',
    )
  if (workflow !== '' && deploymentId !== 0)
    reader.complain('workflow', 'and `deployment-id` are both given; the first asks, the second verifies')
}
