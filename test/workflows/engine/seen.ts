/** What a run came to, as short texts to compare. */
import assert from 'node:assert/strict'
import type { Attempted, Ground } from './ground.ts'

/** The one attempt of a workflow among what was played. */
export function only(played: readonly Attempted[], workflow: string): Attempted {
  const found = played.filter((each) => each.workflow === workflow)
  const [first] = found
  assert.ok(found.length === 1 && first !== undefined, `${workflow} ran ${found.length} times`)
  return first
}

/** The steps of a job with what they came to: `gate success`, `post 4 success`; without those that were skipped and what others do after the job. */
export function stepsOf({ jobs }: Attempted, job: string): readonly string[] {
  return (jobs.find(({ id }) => id === job)?.steps ?? [])
    .filter(({ stage, name }) => stage === 'Main' || (stage === 'Post' && name.startsWith('slipway-actions/')))
    .filter(({ result }) => result !== undefined && result !== 'skipped')
    .map(({ id, stage, result }) => `${stage === 'Post' ? 'post ' : ''}${id} ${result}`)
}

/** The whole summary of a job. */
export function summaryOf({ jobs }: Attempted, job: string): string {
  return (jobs.find(({ id }) => id === job)?.steps ?? []).map(({ summary }) => summary).join('')
}

/** The outputs of a step. */
export function outputsOf({ jobs }: Attempted, job: string, step: string): Readonly<Record<string, string>> {
  const found = jobs.find(({ id }) => id === job)?.steps.find(({ id, stage }) => id === step && stage === 'Main')
  return found?.outputs ?? {}
}

/** Everything that steps said, to be shown where a test fails. */
export function saidBy({ jobs, said }: Attempted): string {
  const lines = jobs.flatMap((job) =>
    job.steps.flatMap((step) =>
      [...step.lines, ...step.annotations.map(({ kind, message }) => `${kind}: ${message}`)].map(
        (line) => `${job.id}/${step.id}: ${line}`,
      ),
    ),
  )
  return [...lines, said].join('\n')
}

/** What GitHub keeps of an environment: the version of each record, and the first word of its last status. */
export function recordsOf({ github }: Ground, environment: string): readonly string[] {
  return [...github.state.deployments.values()]
    .filter((record) => record.environment === environment)
    .map(({ payload, statuses }) => {
      const version = typeof payload === 'string' ? '' : String(payload['version'])
      return `${version} ${statuses.at(-1)?.description.split(' ')[0]}`
    })
}
