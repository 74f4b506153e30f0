import { hash } from 'node:crypto'
import { describeTarget } from '../database/target.ts'
import { commentLimit } from '../github/comments.ts'
import { boundMarkdown } from '../markdown/bound.ts'
import { Complaint } from '../runner/complaint.ts'
import { pullNumber } from '../runner/event.ts'
import type { Host } from '../runner/host.ts'
import type { Inputs } from './inputs.ts'

/**
 * Shows the summary as a comment of the pull request that this run is for: one comment for each folder, environment and set of databases,
 * replaced by the next run. Nothing pending and no comment yet: none is written. What GitHub refuses is a warning: the summary has it all.
 */
export async function commentPlan(host: Host, inputs: Inputs, summary: string, isNews: boolean): Promise<void> {
  if (inputs.comment === 'off' || inputs.token === '') return
  const number = await pullNumber(host.env)
  if (number === undefined) return
  const { connect } = await import('../github/client.ts')
  const { createComment, findComment, updateComment } = await import('../github/comments.ts')
  const mark = `<!-- slipway: db-migrate ${identityOf(inputs)} -->`
  const ending = '\n\nThe rest is in the summary of the workflow run.\n'
  const { text } = boundMarkdown(`${mark}\n${summary}`, commentLimit, 'characters', ending)
  try {
    const github = await connect({ token: inputs.token, host, repository: host.env['GITHUB_REPOSITORY'] ?? '' })
    const found = await findComment(github, number, mark)
    if (found !== undefined && found.body !== text) await updateComment(github, found, text)
    if (found === undefined && isNews) await createComment(github, number, mark, text)
  } catch (error) {
    if (!(error instanceof Complaint)) throw error
    const way = 'The plan is in the step summary. `comment: off` ends this warning.'
    host.log.warning(`The plan could not be shown in the pull request. ${error.items.join(' ')} ${way}`, {
      title: 'db-migrate',
    })
  }
}

/** Hashed, so that no name ends the HTML comment. */
function identityOf({ folder, environment, targets }: Inputs): string {
  const parts = [folder, environment, ...targets.map(({ at }) => describeTarget(at))]
  return hash('sha256', parts.join('\0'), 'hex').slice(0, 16)
}
