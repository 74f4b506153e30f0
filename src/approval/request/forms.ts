import type { GitHub } from '../../github/connection/call.ts'
import { listStarted, type Run } from '../../github/operations/runs.ts'
import type { Comment } from '../case/facts.ts'
import { isPerson } from './record.ts'

/** A workflow that people start to answer a request: its file name, and the default branch, because only runs there count. */
export interface Form {
  readonly workflow: string
  readonly branch: string
}

/** The answers that people gave with the form since the request was created, in the form of comments. */
export async function readForms(github: GitHub, form: Form, issue: number, since: Date): Promise<readonly Comment[]> {
  if (form.branch === '') return []
  const runs = await listStarted(github, { ...form, since })
  return runs.filter((run) => isOf(run, form)).flatMap((run) => commentOf(run, issue) ?? [])
}

/** GitHub's filters are only a search, so results are checked again. */
function isOf({ event, branch, workflowPath }: Run, form: Form): boolean {
  return (
    event === 'workflow_dispatch' && branch === form.branch && workflowPath === `.github/workflows/${form.workflow}`
  )
}

/**
 * GitHub does not return a run's inputs, so the form's `run-name` repeats them: `#12 /approve …`. The person who started the run wrote them. If it
 * was run again, that may have been somebody else. So it no longer approves, like an edited comment, but it still rejects.
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
