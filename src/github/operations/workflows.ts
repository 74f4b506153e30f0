import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { GitHub } from '../connection/call.ts'
import { pageSize, readPages } from '../connection/pages.ts'
import { integer, list, record, text } from '../connection/parse.ts'

/** A workflow that GitHub knows. */
export interface Workflow {
  readonly id: number
  readonly name: string
  /** Such as `.github/workflows/gates.yml`. */
  readonly path: string
  /** `active`, or the reason why it is not, such as `disabled_manually` or `disabled_inactivity`. */
  readonly state: string
}

/** A workflow to start; it must have `on: workflow_dispatch`. */
export interface Dispatch {
  /** The file's name, such as `deploy.yml`, or the id. */
  readonly workflow: string | number
  /** A branch or tag; GitHub accepts no sha. */
  readonly ref: string
  /** At most 25. */
  readonly inputs: Readonly<Record<string, string>>
}

/** The started run; a GitHub Enterprise Server before 2026 does not return it. */
export interface Dispatched {
  readonly runId: number | undefined
  readonly url: string | undefined
}

/** The workflows of the default branch, and those that have run from other branches. */
export async function listWorkflows(github: GitHub): Promise<readonly Workflow[]> {
  return readPages((page) =>
    github.rest({
      purpose: 'list the workflows',
      needs: 'actions: read',
      route: 'GET /repos/{owner}/{repo}/actions/workflows',
      parameters: { per_page: pageSize, page },
      repeat: 'harmless',
      parse: (answer, more) => ({
        items: list(record(answer, 'answer')['workflows'], 'workflows', parseWorkflow),
        more,
      }),
    }),
  )
}

/** Starts a workflow, at most once: an unknown outcome ends in a UserError that says so. */
export async function dispatchWorkflow(github: GitHub, dispatch: Dispatch): Promise<Dispatched> {
  const told = await send(github, dispatch, true)
  if (told !== undefined) return told
  return (await send(github, dispatch, false)) ?? { runId: undefined, url: undefined }
}

/** Undefined if GitHub cannot return the run. */
async function send(github: GitHub, dispatch: Dispatch, withDetails: boolean): Promise<Dispatched | undefined> {
  const { workflow, ref, inputs } = dispatch
  return github.rest<Dispatched | undefined>({
    purpose: `start the workflow ${brief(String(workflow), 80)}`,
    needs: 'actions: write',
    route: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    parameters: { workflow_id: workflow, ref, inputs, ...(withDetails ? { return_run_details: true } : {}) },
    repeat: async () => {
      throw unknownOutcome(dispatch)
    },
    parse: parseDispatched,
    refused: ({ status, message }) =>
      withDetails && status === 422 && message.includes('return_run_details') ? { value: undefined } : undefined,
  })
}

function unknownOutcome({ workflow }: Dispatch): UserError {
  return new UserError(
    'github-unavailable',
    `GitHub did not answer the request to start the workflow \`${brief(String(workflow), 80)}\`: it may or may not have started. Look at its runs (the repository's Actions page), and run this job again if there is no new one.`,
  )
}

function parseDispatched(value: unknown): Dispatched {
  // Octokit's value for 204, which has no body.
  if (value === '') return { runId: undefined, url: undefined }
  const run = record(value, 'run')
  return { runId: integer(run['workflow_run_id'], 'workflow_run_id'), url: text(run['html_url'], 'html_url') }
}

function parseWorkflow(value: unknown, at: string): Workflow {
  const workflow = record(value, at)
  return {
    id: integer(workflow['id'], `${at}.id`),
    name: text(workflow['name'], `${at}.name`),
    path: text(workflow['path'], `${at}.path`),
    state: text(workflow['state'], `${at}.state`),
  }
}
