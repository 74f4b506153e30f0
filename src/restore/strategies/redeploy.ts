import type { GitHub } from '../../github/connection/call.ts'
import { listDispatched, readRun } from '../../github/operations/runs.ts'
import { type Dispatch, dispatchWorkflow } from '../../github/operations/workflows.ts'
import { commitOf, readDefaultBranch } from '../../github/repository/commits.ts'
import type { Host } from '../../runner/host.ts'
import { every, retry } from '../../runner/retry.ts'
import { brief } from '../../text/printable.ts'
import type { RedeployOptions } from './options.ts'
import type { RestoreAttempt, RestoreOutcome, RestoreTarget, Strategy, StrategyRefusal, Tools } from './strategy.ts'

/** Milliseconds between two looks at the run, and the number of looks after which an unchanged state is logged again. */
const pollTime = 5_000
const quietPolls = 12
/** Milliseconds that GitHub's clock may be behind this one. */
const slack = 10_000
/** How often to look for a run whose id GitHub does not return. */
const searches = 12

/** Starts the deploy workflow for the target, and follows its run to the end. */
export function openRedeploy(options: RedeployOptions, host: Host, { github }: Tools): Strategy {
  return {
    name: 'redeploy',
    describe: ({ version, sha }) => `run \`${brief(options.workflow, 80)}\` for ${version || sha}`,
    prepare: async (target) => {
      const ref = await findRef(await github(), options, target)
      return typeof ref === 'string' ? undefined : ref
    },
    restore: async (target, attempt) => {
      const hub = await github()
      const ref = await findRef(hub, options, target)
      if (typeof ref !== 'string') return { kind: 'failed', why: ref.why }
      const dispatch = { workflow: options.workflow, ref, inputs: inputsFor(options, target) }
      const { id, url } = await start(hub, dispatch, attempt, host)
      if (id === undefined)
        return {
          kind: 'failed',
          why: `No run of ${brief(options.workflow, 80)} was found after GitHub was asked to start one.`,
        }
      host.log.info(`Following ${url}`)
      return follow(hub, id, attempt.signal, host)
    },
  }
}

/** A branch or tag at which the workflow deploys the target. GitHub cannot start a workflow at a sha. */
async function findRef(
  github: GitHub,
  options: RedeployOptions,
  target: RestoreTarget,
): Promise<string | StrategyRefusal> {
  const isNamed = Object.values(options.inputs).some((value) => /\{(version|sha|deployment)\}/.test(value))
  if (options.ref !== '') {
    const commit = await commitOf(github, options.ref)
    if (commit === undefined)
      return noRef(`There is no branch or tag \`${brief(options.ref, 80)}\` (\`workflow-ref\`).`)
    if (isNamed || commit === target.commit) return options.ref
    return noRef(
      `\`${brief(options.ref, 80)}\` is at ${commit.slice(0, 7)}, not at ${target.commit.slice(0, 7)}, and \`workflow-inputs\` does not name the target, so the wrong version would be deployed.`,
    )
  }
  const names = [target.ref, target.tag, target.version && `v${target.version}`, target.version]
  for (const name of new Set(names.filter((each) => each !== '' && each !== target.sha && each !== target.commit)))
    if ((await commitOf(github, name)) === target.commit) return name
  if (isNamed) return readDefaultBranch(github)
  return noRef(
    `No branch or tag is at ${target.commit.slice(0, 7)}, and GitHub cannot start a workflow at a sha. Give \`workflow-ref\`, or name the target in \`workflow-inputs\`.`,
  )
}

function noRef(why: string): StrategyRefusal {
  return { reason: 'no-ref', why }
}

function inputsFor(
  { inputs }: RedeployOptions,
  { version, commit, deploymentId, schema }: RestoreTarget,
): Dispatch['inputs'] {
  const values = new Map(Object.entries({ version, sha: commit, deployment: String(deploymentId), schema }))
  const filled = Object.entries(inputs).map(([name, value]) => [
    name,
    value.replace(/\{(version|sha|deployment|schema)\}/g, (_, key: string) => values.get(key) ?? ''),
  ])
  return Object.fromEntries(filled)
}

interface Started {
  readonly id: number | undefined
  readonly url: string
}

/** Starts it only once: finds a run that a killed attempt had started by its time. */
async function start(
  github: GitHub,
  dispatch: Dispatch,
  { begunAt, signal }: RestoreAttempt,
  host: Host,
): Promise<Started> {
  if (begunAt !== undefined) {
    const known = await findStarted(github, dispatch, begunAt)
    if (known.id !== undefined) return known
  }
  const before = host.now()
  const { runId, url = '' } = await dispatchWorkflow(github, dispatch)
  if (runId !== undefined) return { id: runId, url }
  return await retry<Started>({ ...every(pollTime, searches), signal }, host, async () => {
    const found = await findStarted(github, dispatch, before)
    return found.id === undefined ? { end: () => found } : { value: found }
  })
}

async function findStarted(github: GitHub, { workflow, ref }: Dispatch, since: Date): Promise<Started> {
  const runs = await listDispatched(github, String(workflow), new Date(since.getTime() - slack))
  const found = runs.filter(({ branch }) => branch === '' || branch === ref.replace(/^refs\/(heads|tags)\//, '')).at(-1)
  return { id: found?.id, url: found?.url ?? '' }
}

async function follow(github: GitHub, id: number, signal: AbortSignal, host: Host): Promise<RestoreOutcome> {
  let reported = ''
  const late = (): RestoreOutcome => ({
    kind: 'failed',
    why: `Run ${id} did not end in time and may still be running.`,
  })
  return await retry<RestoreOutcome>({ ...every(pollTime), signal }, host, async (poll) => {
    if (signal.aborted) return { value: late() }
    const run = await readRun(github, id)
    if (run === undefined) return { value: { kind: 'failed', why: `Run ${id} no longer exists.` } }
    if (run.status === 'completed' && run.conclusion === 'success')
      return { value: { kind: 'done', detail: `run ${id} deployed it`, run: id } }
    const why = `Run ${id} ended with \`${brief(run.conclusion, 40)}\`: ${run.url}`
    if (run.status === 'completed') return { value: { kind: 'failed', why } }
    if (run.status !== reported || poll % quietPolls === 1) host.log.info(`Run ${id} is ${run.status}.`)
    reported = run.status
    return { end: late }
  })
}
