import { type CheckPlan, json, junit, readChecks, type Verification } from '../checks/checks.ts'
import { connect } from '../github/client.ts'
import { Complaint } from '../runner/complaint.ts'
import type { Host, Report } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { saveState } from '../runner/state.ts'
import { readIfThere, resolveInside, writeWhole } from '../runner/workspace.ts'
import type { ChecksWish, RestoreInputs } from './inputs.ts'
import type { Errand, Journey } from './journey.ts'
import { openStrategy } from './open.ts'
import type { Place } from './place.ts'
import type { Release } from './records.ts'
import { type outputNames, reportOf, type Told } from './report.ts'
import type { Story } from './story.ts'
import { tell } from './tell.ts'
import { walk } from './walk.ts'
import { type Attach, openWorld } from './world.ts'

/** What an action asks for beyond the shared inputs. */
export interface Task {
  readonly inputs: RestoreInputs
  readonly place: Place
  readonly release: Omit<Release, 'environment' | 'service' | 'checks' | 'place'>
  readonly errand: Pick<Errand, 'kind' | 'deploy' | 'rollsBack' | 'told'>
  readonly attach: Attach | undefined
  /** A file of checks that is not there is no error. */
  readonly checksMayLack: boolean
  readonly isGreen: (journey: Journey) => boolean
}

/** Names of the post step's state. */
export const stateNames = { deployments: 'deployments' } as const

/** Reads the checks, walks the machine, tells, and reports. */
export async function perform(task: Task, host: Host): Promise<Report<(typeof outputNames)[number]>> {
  const { inputs, place } = task
  const plan = await readPlan(inputs.checks, task.checksMayLack, host)
  const github = await connect({ token: inputs.token, host, repository: host.env['GITHUB_REPOSITORY'] ?? '' })
  const tools = { github: async () => github, token: inputs.token }
  if (inputs.tell.webhook !== '') host.log.mask(inputs.tell.webhook)
  const strategy = inputs.strategy && (await openStrategy(inputs.strategy.wish, host, tools))
  const { environment, service, choice, dbPolicy, dryRun: isDry, onInconclusive } = inputs
  const release: Release = { ...task.release, environment, service, checks: plan?.digest ?? '', place }
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
      saveState(stateNames.deployments, [...open].join(' '))
    },
  })
  const { id, attempt } = place
  const journey = await walk(world, { ...task.errand, run: { id, attempt }, choice, dbPolicy, isDry, onInconclusive })
  const target = journey.end.target
  const story: Story = {
    journey,
    environment,
    service,
    version: release.version || (journey.current?.version ?? ''),
    sha: release.sha || (journey.current?.record.deployment.sha ?? ''),
    repository: host.env['GITHUB_REPOSITORY'] ?? '',
    server: host.env['GITHUB_SERVER_URL'] || 'https://github.com',
    runUrl: place.url,
    plan: strategy === undefined || target === undefined ? '' : strategy.describe(target),
    diagnostics: world.gathered(),
    reason: release.reason,
  }
  const told: Told = {
    ...(isDry ? { json: '', junit: '' } : await keepReports(journey, inputs.folder, host)),
    incident: isDry ? '' : await tell(story, inputs.tell, github, host),
  }
  return reportOf(story, told, task.isGreen(journey))
}

/** The checks of the inputs; undefined where there are none and that is allowed. */
async function readPlan({ text, file }: ChecksWish, mayLack: boolean, host: Host): Promise<CheckPlan | undefined> {
  const scope = { env: host.env, vars: {} }
  if (text !== '') return readChecks(text, 'input checks', scope)
  const bytes = await readIfThere(await resolveInside(host.workspace, file, 'checks-file'))
  if (bytes !== undefined) return readChecks(bytes.toString('utf8'), file, scope)
  if (mayLack) {
    host.log.warning(`There is no \`${brief(file)}\`, so nothing will be verified.`)
    return undefined
  }
  const cure = 'Name it in `checks-file`, or give `checks`; actions/checkout brings it to the workspace.'
  throw new Complaint('no-checks', `There is no file of checks \`${brief(file)}\`. ${cure}`)
}

/** The reports, as far as they can be written: how it ended must not be lost with them. */
async function keepReports(journey: Journey, folder: string, host: Host) {
  try {
    return await writeReports(journey, folder, host)
  } catch (error) {
    host.log.warning(`The reports could not be written to \`${brief(folder)}\`: ${brief(String(error), 300)}`)
    return { json: '', junit: '' }
  }
}

/** The reports of what was deployed, and beside them those of what was restored. */
async function writeReports({ verification, proof }: Journey, folder: string, host: Host) {
  const write = async (result: Verification | undefined, name: string) => {
    if (result === undefined) return { json: '', junit: '' }
    const paths = { json: `${folder}/${name}.json`, junit: `${folder}/${name}.xml` }
    const place = (path: string) => resolveInside(host.workspace, path, 'folder')
    await writeWhole(await place(paths.json), Buffer.from(json(result)))
    await writeWhole(await place(paths.junit), Buffer.from(junit(result)))
    return paths
  }
  const first = await write(verification, 'checks')
  const second = await write(proof, 'restored')
  return first.json === '' ? second : first
}
