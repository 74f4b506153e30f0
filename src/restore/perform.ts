import { type CheckPlan, json, junit, readChecks, type Verification } from '../checks/checks.ts'
import { writeFile } from '../files/draft.ts'
import { readFile } from '../files/read.ts'
import { connect } from '../github/connection/client.ts'
import { UserError } from '../input/user-error.ts'
import type { Host, Report } from '../runner/host.ts'
import { writeState } from '../runner/outputs.ts'
import { serverUrl } from '../runner/server.ts'
import { brief } from '../text/printable.ts'
import type { ChecksOptions, RestoreInputs } from './inputs.ts'
import type { outputNames } from './outputs.ts'
import type { WorkflowRun } from './record/place.ts'
import type { DeployedRelease } from './record/records.ts'
import { type ReportedFiles, reportOf } from './report.ts'
import { openStrategy } from './strategies/open.ts'
import { eventsOf } from './tell/events.ts'
import { notify } from './tell/notify.ts'
import type { RunResult } from './tell/run-result.ts'
import { walk } from './walk/walk.ts'
import type { WalkResult, WalkTask } from './walk/walk-result.ts'
import { type AttachRecord, openWorld } from './world.ts'

/** What an action needs in addition to the shared inputs. */
export interface ActionTask {
  readonly inputs: RestoreInputs
  readonly place: WorkflowRun
  readonly release: Omit<DeployedRelease, 'environment' | 'service' | 'checks' | 'place'>
  readonly walk: Pick<WalkTask, 'kind' | 'deploy' | 'rollsBack' | 'isForced' | 'ledgerFields'>
  readonly attach: AttachRecord | undefined
  /** Missing or unreadable checks are not an error. */
  readonly areChecksOptional: boolean
  readonly isGreen: (walked: WalkResult) => boolean
}

/** Names of the state that the post step reads. */
export const stateNames = { deployments: 'deployments' } as const

/** Reads the checks, walks the state machine, notifies people, and reports. */
export async function perform(task: ActionTask, host: Host): Promise<Report<(typeof outputNames)[number]>> {
  const { inputs, place } = task
  const plan = await readPlan(inputs.checks, task.areChecksOptional, host)
  for (const secret of plan?.secrets ?? []) host.secrets.add(secret)
  const github = await connect({ token: inputs.token, host, repository: host.env['GITHUB_REPOSITORY'] ?? '' })
  const tools = { github: async () => github, token: inputs.token }
  const strategy = inputs.strategy && (await openStrategy(inputs.strategy.options, host, tools))
  const { environment, service, choice, dbPolicy, dryRun: isDry, onInconclusive } = inputs
  const release: DeployedRelease = { ...task.release, environment, service, checks: plan?.digest ?? '', place }
  const open = new Set<number>()
  const world = openWorld({
    inputs,
    release,
    attach: task.attach,
    plan,
    strategy,
    github,
    host,
    remember: ({ record }) => {
      open.add(record.deployment.id)
      writeState(stateNames.deployments, [...open].join(' '), host.log)
    },
  })
  const { id, attempt } = place
  const walked = await walk(world, { ...task.walk, run: { id, attempt }, choice, dbPolicy, isDry, onInconclusive })
  const target = walked.end.target
  const runResult: RunResult = {
    walked,
    environment,
    service,
    version: release.version || (walked.current?.version ?? ''),
    sha: release.sha || (walked.current?.record.deployment.sha ?? (task.walk.kind === 'release' ? place.sha : '')),
    repository: host.env['GITHUB_REPOSITORY'] ?? '',
    server: serverUrl(host.env),
    runUrl: place.url,
    plan: strategy === undefined || target === undefined ? '' : strategy.describe(target),
    diagnostics: world.gathered(),
    reason: release.reason,
  }
  const reported: ReportedFiles = {
    ...(isDry ? { json: '', junit: '' } : await keepReports(walked, inputs.folder, host)),
    incident: isDry ? '' : await notify(runResult, inputs.notify, github, host),
  }
  const report = reportOf(runResult, reported, task.isGreen(walked))
  return { ...report, announcement: { to: inputs.eventsUrl, events: eventsOf(runResult, task.walk.kind) } }
}

/** The checks of the inputs. Undefined if none can be used and that is allowed: a rollback that a person requests never fails because checks are missing. */
async function readPlan(options: ChecksOptions, areOptional: boolean, host: Host): Promise<CheckPlan | undefined> {
  try {
    return await readGiven(options, areOptional, host)
  } catch (error) {
    if (!areOptional || !(error instanceof UserError)) throw error
    host.log.warning(`The checks cannot be used (${error.reason}), so nothing will be verified. ${error.message}`)
    return undefined
  }
}

async function readGiven({ text, file }: ChecksOptions, mayLack: boolean, host: Host): Promise<CheckPlan | undefined> {
  const scope = { env: host.env, vars: {} }
  if (text !== '') return readChecks(text, 'input checks', scope)
  const bytes = await readFile({ root: host.workspace, path: file, input: 'checks-file' })
  if (bytes !== undefined) return readChecks(bytes.toString('utf8'), file, scope)
  if (mayLack) {
    host.log.warning(`There is no \`${brief(file)}\`, so nothing will be verified.`)
    return undefined
  }
  const cure =
    'Set `checks-file` to its path, or give `checks`. The file is in the workspace only after actions/checkout.'
  throw new UserError('no-checks', `The file of checks \`${brief(file)}\` does not exist. ${cure}`)
}

/** Writes the reports if possible. An error here must not hide the outcome. */
async function keepReports(walked: WalkResult, folder: string, host: Host) {
  try {
    return await writeReports(walked, folder, host)
  } catch (error) {
    host.log.warning(`The reports could not be written to \`${brief(folder)}\`: ${brief(String(error), 300)}`)
    return { json: '', junit: '' }
  }
}

/** The reports for the deployed version, and those for the restored one. */
async function writeReports({ verification, proof }: WalkResult, folder: string, host: Host) {
  const write = async (result: Verification | undefined, name: string) => {
    if (result === undefined) return { json: '', junit: '' }
    const paths = { json: `${folder}/${name}.json`, junit: `${folder}/${name}.xml` }
    const file = (path: string) => ({ root: host.workspace, path, input: 'folder' })
    await writeFile(file(paths.json), Buffer.from(json(result)))
    await writeFile(file(paths.junit), Buffer.from(junit(result)))
    return paths
  }
  const first = await write(verification, 'checks')
  const second = await write(proof, 'restored')
  return first.json === '' ? second : first
}
