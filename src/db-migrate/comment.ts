import { hash } from 'node:crypto'
import { describeTarget } from '../database/session/target.ts'
import { commentLimit } from '../github/conversation/comments.ts'
import { UserError } from '../input/user-error.ts'
import { boundMarkdown } from '../markdown/bound.ts'
import { formatMarker, marker } from '../markdown/marker.ts'
import { pullNumber } from '../runner/event.ts'
import type { Host } from '../runner/host.ts'
import type { Inputs } from './inputs.ts'

/**
 * Shows the summary as a comment in this run's pull request: one comment for each folder, environment and set of databases, replaced by the next
 * run. If nothing is pending and there is no comment yet, none is written. If GitHub refuses, this is a warning, because the summary has everything.
 */
export async function commentPlan(host: Host, inputs: Inputs, summary: string, isNews: boolean): Promise<void> {
  if (inputs.comment === 'off' || inputs.token === '') return
  const number = await pullNumber(host.env)
  if (number === undefined) return
  const { connect } = await import('../github/connection/client.ts')
  const { createComment, findComment, updateComment } = await import('../github/conversation/comments.ts')
  const own = marker('db-migrate', [['plan', identityOf(inputs)]])
  const ending = '\n\nThe rest is in the summary of the workflow run.\n'
  const intro = inputs.commentIntro === '' ? '' : `${inputs.commentIntro}\n\n`
  const { text } = boundMarkdown(`${formatMarker(own)}\n${intro}${summary}`, commentLimit, 'characters', ending)
  try {
    const github = await connect({ token: inputs.token, host, repository: host.env['GITHUB_REPOSITORY'] ?? '' })
    const found = await findComment(github, number, own)
    if (found !== undefined && found.body !== text) await updateComment(github, found, text)
    if (found === undefined && (isNews || intro !== '')) await createComment(github, number, own, text)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const way = 'The plan is in the step summary. `comment: off` turns this warning off.'
    host.log.warning(`The plan could not be shown in the pull request. ${error.items.join(' ')} ${way}`, {
      title: 'db-migrate',
    })
  }
}

/** A hash, because the names may be long. */
function identityOf({ folder, environment, targets }: Inputs): string {
  const parts = [folder, environment, ...targets.map(({ at }) => describeTarget(at))]
  return hash('sha256', parts.join('\0'), 'hex').slice(0, 16)
}
