import { inspectReceiver, type ReceiverInspection } from '../approval/hours/receiver.ts'
import { receiverPath } from '../approval/request/marks.ts'
import { findUnreadTeams } from '../approval/request/people.ts'
import { type GatePolicy, needsClock } from '../approval/rules/policy.ts'
import type { GitHub } from '../github/connection/call.ts'
import { listWorkflows } from '../github/operations/workflows.ts'
import { readFile } from '../github/repository/contents.ts'
import { type RunningAttempt, workflowPath } from './run/run.ts'
import { inspectWorkflow, type WorkflowInspection } from './run/workflow.ts'

/** The surroundings that a request depends on. */
export interface GateContext {
  /** From the root of the repository; '' if it is in another repository. */
  readonly file: string
  readonly inspection: WorkflowInspection
  /** `active`, GitHub's other state, or '' if there is no such workflow. */
  readonly receiver: string
  /** What the receiver's file says; undefined if it does not matter or is unknown. */
  readonly received: ReceiverInspection | undefined
  /** Teams that only CODEOWNERS names and that cannot be read. */
  readonly unreadTeams: readonly string[]
  /** The workflow in which people may approve, with the same states; undefined if none is set. */
  readonly form: { readonly path: string; readonly state: string } | undefined
}

/** Reads the run's own workflow file, and looks for receiver and form; used when a request is created. */
export async function readGateContext(
  github: GitHub,
  run: RunningAttempt,
  { form, policy }: { readonly form: string; readonly policy: GatePolicy },
): Promise<GateContext> {
  const file = workflowPath(run)
  const workflows = await listWorkflows(github)
  const stateOf = (wanted: string) => workflows.find(({ path }) => path === wanted)?.state ?? ''
  const formPath = `.github/workflows/${form}`
  return {
    file,
    inspection: await inspect(github, file, run),
    receiver: stateOf(receiverPath),
    received: dependsOnReceiver(policy) && stateOf(receiverPath) === 'active' ? await readReceiver(github) : undefined,
    unreadTeams: await findUnreadTeams(github, policy),
    form: form === '' ? undefined : { path: formPath, state: stateOf(formPath) },
  }
}

/** Whether the receiver needs more than the file that users copy. */
function dependsOnReceiver(policy: GatePolicy): boolean {
  return needsClock(policy) || policy.notify !== undefined
}

async function readReceiver(github: GitHub): Promise<ReceiverInspection | undefined> {
  const source = await readFile(github, receiverPath)
  return source === undefined ? undefined : inspectReceiver(source)
}

async function inspect(
  github: GitHub,
  file: string,
  { workflowSha, job, step }: RunningAttempt,
): Promise<WorkflowInspection> {
  if (file === '') return { kind: 'unread', why: 'it is in another repository' }
  if (workflowSha === '') return { kind: 'unread', why: 'the server does not say which commit it is from' }
  const source = await readFile(github, file, workflowSha)
  return source === undefined
    ? { kind: 'unread', why: 'it is not in the repository' }
    : inspectWorkflow(source, { job, step })
}
