import type { GitHub } from '../github/call.ts'
import { commitOf, readDefaultBranch } from '../github/commits.ts'
import { listDispatched, readRun } from '../github/runs.ts'
import { type Dispatch, dispatchWorkflow } from '../github/workflows.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import type { Attempt, Refusal, Restored, Strategy, Target, Tools } from './strategy.ts'
import type { RedeployWish } from './wish.ts'

/** Milliseconds between two looks at the run; how many of them make a line of the log, when nothing changes. */
const pollTime = 5_000
const quietPolls = 12
/** Milliseconds that GitHub's clock may be behind ours. */
const slack = 10_000
/** How often a run is looked for that GitHub does not name. */
const searches = 12

/** Starts the workflow that deploys, for the target, and follows its run to the end. */
export function openRedeploy(wish: RedeployWish, host: Host, { github }: Tools): Strategy {
  return {
    name: 'redeploy',
    describe: ({ version, sha }) => `run \`${brief(wish.workflow, 80)}\` for ${version || sha}`,
    prepare: async (target) => {
      const ref = await findRef(await github(), wish, target)
      return typeof ref === 'string' ? undefined : ref
    },
    restore: async (target, attempt) => {
      const hub = await github()
      const ref = await findRef(hub, wish, target)
      if (typeof ref !== 'string') return { kind: 'failed', why: ref.why }
      const dispatch = { workflow: wish.workflow, ref, inputs: inputsFor(wish, target) }
      const { id, url } = await start(hub, dispatch, attempt, host)
      if (id === undefined)
        return { kind: 'failed', why: `GitHub started no run of ${brief(wish.workflow, 80)} that could be found.` }
      host.log.info(`Following ${url}`)
      return follow(hub, id, attempt.signal, host)
    },
  }
}

/** A branch or tag to start the workflow at, so that it deploys the target. GitHub starts none at a sha. */
async function findRef(github: GitHub, wish: RedeployWish, target: Target): Promise<string | Refusal> {
  const isNamed = Object.values(wish.inputs).some((value) => /\{(version|sha|deployment)\}/.test(value))
  if (wish.ref !== '') {
    const commit = await commitOf(github, wish.ref)
    if (commit === undefined) return noRef(`There is no branch or tag \`${brief(wish.ref, 80)}\` (\`workflow-ref\`).`)
    if (isNamed || commit === target.sha) return wish.ref
    return noRef(
      `\`${brief(wish.ref, 80)}\` is at ${commit.slice(0, 7)}, not at ${target.sha.slice(0, 7)}, and nothing in \`workflow-inputs\` names the target, so the wrong version would be deployed.`,
    )
  }
  const names = [target.ref, target.version && `v${target.version}`, target.version]
  for (const name of new Set(names.filter((each) => each !== '' && each !== target.sha)))
    if ((await commitOf(github, name)) === target.sha) return name
  if (isNamed) return readDefaultBranch(github)
  return noRef(
    `No branch or tag is at ${target.sha.slice(0, 7)}, and GitHub starts no workflow at a sha. Give \`workflow-ref\`, or name the target in \`workflow-inputs\`.`,
  )
}

function noRef(why: string): Refusal {
  return { reason: 'no-ref', why }
}

function inputsFor({ inputs }: RedeployWish, { version, sha, deploymentId, schema }: Target): Dispatch['inputs'] {
  const values = new Map(Object.entries({ version, sha, deployment: String(deploymentId), schema }))
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

/** Starts it once: what an attempt that was killed had started is found by its time. */
async function start(github: GitHub, dispatch: Dispatch, { begunAt, signal }: Attempt, host: Host): Promise<Started> {
  if (begunAt !== undefined) {
    const known = await findStarted(github, dispatch, begunAt)
    if (known.id !== undefined) return known
  }
  const before = host.now()
  const { runId, url = '' } = await dispatchWorkflow(github, dispatch)
  if (runId !== undefined) return { id: runId, url }
  for (let search = 0; search < searches && !signal.aborted; search++) {
    const found = await findStarted(github, dispatch, before)
    if (found.id !== undefined) return found
    await host.sleep(pollTime)
  }
  return { id: undefined, url: '' }
}

async function findStarted(github: GitHub, { workflow, ref }: Dispatch, since: Date): Promise<Started> {
  const runs = await listDispatched(github, String(workflow), new Date(since.getTime() - slack))
  const found = runs.filter(({ branch }) => branch === '' || branch === ref.replace(/^refs\/(heads|tags)\//, '')).at(-1)
  return { id: found?.id, url: found?.url ?? '' }
}

async function follow(github: GitHub, id: number, signal: AbortSignal, host: Host): Promise<Restored> {
  let told = ''
  for (let poll = 0; !signal.aborted; poll++) {
    const run = await readRun(github, id)
    if (run === undefined) return { kind: 'failed', why: `Run ${id} is gone.` }
    if (run.status === 'completed' && run.conclusion === 'success')
      return { kind: 'done', detail: `run ${id} deployed it` }
    if (run.status === 'completed')
      return { kind: 'failed', why: `Run ${id} ended with \`${brief(run.conclusion, 40)}\`: ${run.url}` }
    if (run.status !== told || poll % quietPolls === 0) host.log.info(`Run ${id} is ${run.status}.`)
    told = run.status
    await host.sleep(pollTime)
  }
  return { kind: 'failed', why: `Run ${id} did not end in time; it may go on.` }
}
