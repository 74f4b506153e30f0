import { receiverPath } from '../approval/request/marks.ts'
import type { GitHub } from '../github/connection/call.ts'
import { listWorkflows } from '../github/operations/workflows.ts'
import { readFile } from '../github/repository/contents.ts'
import { type RunningAttempt, workflowPath } from './run.ts'
import { inspectWorkflow, type WorkflowInspection } from './workflow.ts'

/** What a request depends on outside of itself. */
export interface GateContext {
  /** From the root of the repository; '' where it is of another one. */
  readonly file: string
  readonly inspection: WorkflowInspection
  /** `active`, what GitHub says instead, or '' where there is no such workflow. */
  readonly receiver: string
  /** Whether the receiver also runs by the clock; undefined where that is not needed or not known. */
  readonly isScheduled: boolean | undefined
  /** The workflow in which people may approve, with the same words; undefined where none is wanted. */
  readonly form: { readonly path: string; readonly state: string } | undefined
}

/** Reads the run's own workflow file, and looks for receiver and form: asked when a request is filed. */
export async function readGateContext(
  github: GitHub,
  run: RunningAttempt,
  { form, needsClock }: { readonly form: string; readonly needsClock: boolean },
): Promise<GateContext> {
  const file = workflowPath(run)
  const workflows = await listWorkflows(github)
  const stateOf = (wanted: string) => workflows.find(({ path }) => path === wanted)?.state ?? ''
  const formPath = `.github/workflows/${form}`
  return {
    file,
    inspection: await inspect(github, file, run),
    receiver: stateOf(receiverPath),
    isScheduled: needsClock && stateOf(receiverPath) === 'active' ? await isScheduled(github) : undefined,
    form: form === '' ? undefined : { path: formPath, state: stateOf(formPath) },
  }
}

async function isScheduled(github: GitHub): Promise<boolean | undefined> {
  const source = await readFile(github, receiverPath)
  return source === undefined ? undefined : /^\s*(?:schedule:|- cron:)/m.test(source)
}

async function inspect(
  github: GitHub,
  file: string,
  { workflowSha, job, step }: RunningAttempt,
): Promise<WorkflowInspection> {
  if (file === '') return { kind: 'unread', why: 'it is in another repository' }
  if (workflowSha === '') return { kind: 'unread', why: 'the server does not say of which commit it is' }
  const source = await readFile(github, file, workflowSha)
  return source === undefined
    ? { kind: 'unread', why: 'it is not in the repository' }
    : inspectWorkflow(source, { job, step })
}
