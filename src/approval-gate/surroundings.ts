import type { GitHub } from '../github/call.ts'
import { readFile } from '../github/contents.ts'
import { listWorkflows } from '../github/workflows.ts'
import { receiverPath } from '../request/marks.ts'
import { type RunningAttempt, workflowPath } from './run.ts'
import { type Inspection, inspectWorkflow } from './workflow.ts'

/** What a request depends on outside of itself. */
export interface Surroundings {
  /** From the root of the repository; '' where it is of another one. */
  readonly file: string
  readonly inspection: Inspection
  /** `active`, what GitHub says instead, or '' where there is no such workflow. */
  readonly receiver: string
  /** The workflow in which people may approve, with the same words; undefined where none is wanted. */
  readonly form: { readonly path: string; readonly state: string } | undefined
}

/** Reads the run's own workflow file, and looks for receiver and form: asked when a request is filed. */
export async function readSurroundings(github: GitHub, run: RunningAttempt, form: string): Promise<Surroundings> {
  const file = workflowPath(run)
  const workflows = await listWorkflows(github)
  const stateOf = (wanted: string) => workflows.find(({ path }) => path === wanted)?.state ?? ''
  const formPath = `.github/workflows/${form}`
  return {
    file,
    inspection: await inspect(github, file, run),
    receiver: stateOf(receiverPath),
    form: form === '' ? undefined : { path: formPath, state: stateOf(formPath) },
  }
}

async function inspect(github: GitHub, file: string, { workflowSha, job, step }: RunningAttempt): Promise<Inspection> {
  if (file === '') return { kind: 'unread', why: 'it is in another repository' }
  if (workflowSha === '') return { kind: 'unread', why: 'the server does not say of which commit it is' }
  const source = await readFile(github, file, workflowSha)
  return source === undefined
    ? { kind: 'unread', why: 'it is not in the repository' }
    : inspectWorkflow(source, { job, step })
}
