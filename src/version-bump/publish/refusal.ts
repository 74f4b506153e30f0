import type { PushResult } from '../../git/push.ts'
import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { PushStep } from './transport.ts'

const isRule = /GH006|GH013|protected|rule violation|repository rule|hook declined|Changes must be made through/i
const isTagRule = /GH0\d\d[^;]* refs\/tags\//i
const isBranchRefused = /\brefs\/heads\/\S+ \[remote rejected\]/

/** The error for a refused push, with the fix. Nothing arrived, because the push is atomic. */
export function refusal(step: PushStep, { kind, said }: Exclude<PushResult, { kind: 'pushed' }>): UserError {
  const where = step.branch ? `\`${brief(step.branch.name)}\`` : 'the tags'
  const text = `The push to ${where} was refused, and nothing of it arrived (no commit, no tag): ${brief(said, 500)}.`
  if (kind === 'unreachable')
    return new UserError(
      'remote-unreachable',
      `The push to ${where} failed, and nothing of it was found on the remote: ${brief(said, 500)}. Run the job again when the remote answers.`,
    )
  if (/workflow/i.test(said) && /permission|scope/i.test(said)) {
    return new UserError(
      'missing-permission',
      `${text} A commit that changes a workflow file needs a token with \`workflows: write\` (an App's), not GITHUB_TOKEN.`,
    )
  }
  if (isRule.test(said)) return new UserError('protected-branch', `${text} ${ruleCure(step, said)}`)
  return new UserError(
    'missing-permission',
    `${text} Give the job \`permissions: contents: write\`, or set the \`token\` of actions/checkout to one that is allowed to push.`,
  )
}

function ruleCure(step: PushStep, said: string): string {
  const app = 'set the `token` of actions/checkout to that of an App that is allowed to bypass the rule'
  if (step.branch === undefined || isTagRule.test(said) || !isBranchRefused.test(said))
    return `A rule of the repository blocks new tags (settings: Rules): ${app}, or change the rule.`
  return `Use \`mode: pull-request\`, or \`mode: tag-only\`, or ${app}.`
}
