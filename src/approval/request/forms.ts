import type { GitHub } from '../../github/connection/call.ts'
import { listStarted, type Run } from '../../github/operations/runs.ts'
import type { Comment } from '../case/facts.ts'
import { isPerson } from './record.ts'

/** A workflow that people start to answer a request: its file name, and the default branch, from which alone it counts. */
export interface Form {
  readonly workflow: string
  readonly branch: string
}

/** What people said of a request by filling in its form since it was filed, as comments of theirs. */
export async function readForms(github: GitHub, form: Form, issue: number, since: Date): Promise<readonly Comment[]> {
  if (form.branch === '') return []
  const runs = await listStarted(github, { ...form, since })
  return runs.filter((run) => isOf(run, form)).flatMap((run) => commentOf(run, issue) ?? [])
}

/** The filters of the list are a search; what it finds is looked at once more. */
function isOf({ event, branch, workflowPath }: Run, form: Form): boolean {
  return (
    event === 'workflow_dispatch' && branch === form.branch && workflowPath === `.github/workflows/${form.workflow}`
  )
}

/**
 * GitHub tells no run's inputs, so the form's `run-name` says them: `#12 /approve …`. What it says was written by whoever started the run.
 * A run that was run again may be somebody else's doing: like an edited comment it approves nothing any more, and still rejects.
 */
function commentOf({ id, title, createdAt, attempt, actor, triggeringActor }: Run, issue: number): Comment | undefined {
  const [, number, body] = /^#(\d{1,12}) (\/.*)$/.exec(title) ?? []
  if (body === undefined || Number(number) !== issue) return undefined
  return {
    id: -id,
    at: createdAt.getTime(),
    author: { id: actor.id, login: actor.login, isPerson: isPerson(actor) },
    body,
    isEdited: attempt !== 1 || actor.id !== triggeringActor.id,
    earlier: [],
    isMinimized: false,
    isByEmail: false,
    isDismissed: false,
    app: '',
  }
}
