import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { Call, Refusal } from './call.ts'
import type { Limited, Passing } from './failure.ts'

/** All reasons for which a GitHub call can fail; an action documents those that it can end with. */
export type GitHubReason =
  | 'missing-permission'
  | 'bad-token'
  | 'rate-limited'
  | 'github-unavailable'
  | 'protected-branch'
  | 'not-found'
  | 'validation'

type Asked = Pick<Call<unknown>, 'purpose' | 'needs'>

const protectedBranch =
  /protected branch|branch is protected|rule violations? found|must be made through a pull request|required status check|approving review|reference update failed|BRANCH_PROTECTION/i

/** A refusal as a UserError with the fix. */
export function refusal(call: Asked, answer: Refusal): UserError {
  const said = `GitHub refused to ${call.purpose} (${answer.status}: ${brief(answer.message, 300) || 'without a reason'}).`
  const [reason, cure] = cureOf(call, answer)
  return userErrorOf(reason, cure === '' ? said : `${said} ${cure}`)
}

/** The rate limit lasts longer than we wait. */
export function rateLimited(call: Asked, answer: Limited, now: Date): UserError {
  const until = new Date(now.getTime() + answer.wait).toISOString().replace(/\.\d+Z$/, 'Z')
  return userErrorOf(
    'rate-limited',
    `GitHub's rate limit stopped «${call.purpose}» (${brief(answer.message, 200) || 'without a message'}). It resets at ${until}: run this job again then, or set \`token\` to a token with its own limit.`,
  )
}

/** GitHub failed in all attempts. */
export function unavailable(call: Asked, answer: Passing, attempts: number): UserError {
  return userErrorOf(
    'github-unavailable',
    `GitHub did not answer «${call.purpose}»: ${brief(answer.what, 120)}, ${attempts} ${attempts === 1 ? 'time' : 'times'}. See https://www.githubstatus.com, and run this job again; it continues where it stopped.`,
  )
}

/** True for a UserError with one of these reasons, for callers that can continue without the result. */
export function isGitHubError(error: unknown, reason: GitHubReason): error is UserError {
  return error instanceof UserError && error.reason === reason
}

function cureOf(call: Asked, { status, code, message, accepted }: Refusal): readonly [GitHubReason, string] {
  if (status === 401) return ['bad-token', 'Set the input `token` to a valid one; it may have expired or been revoked.']
  if (protectedBranch.test(`${code} ${message}`))
    return [
      'protected-branch',
      'Use a pull request, or let this token bypass the rule (repository settings: Rules, or Branches).',
    ]
  if (/not permitted to create or approve pull requests/i.test(message))
    return [
      'missing-permission',
      'Turn on «Allow GitHub Actions to create and approve pull requests» (repository settings: Actions, General), or set `token` to a GitHub App token.',
    ]
  if (status === 410 && /issues (has been|are|were) disabled/i.test(message))
    return ['validation', 'Turn on Issues (repository settings: General, Features).']
  const archived = /archived/i.test(message)
  if ((status === 403 && !archived) || (status === 404 && call.needs.endsWith('write')))
    return ['missing-permission', permissionCure(call, status, accepted)]
  if (status === 404) return ['not-found', `If it exists, the token needs \`${call.needs}\` to see it.`]
  return ['validation', '']
}

function permissionCure({ needs }: Asked, status: number, accepted: string): string {
  const lines = new Set([needs, ...(accepted.split(';')[0] ?? '').split(',').map(lineOf)])
  const wanted = [...lines]
    .filter((line) => !/^$|^metadata:/.test(line) && !isCovered(line, lines))
    .map((line) => `\`${line}\``)
  // The token cannot read what every token may read, so `permissions:` would not help.
  if (wanted.length === 0)
    return 'This token is not allowed to do this: set `token` to a token of a person or App that has this right.'
  const also = status === 404 ? ' or it does not exist (GitHub gives the same answer for both)' : ''
  return `The token is missing a permission${also}: put ${wanted.join(' and ')} under \`permissions:\` of the job, or set \`token\` to one that has it.`
}

/** `contents=write` in a workflow's form; anything else is not shown. */
function lineOf(accepted: string): string {
  const [, scope, level] = /^\s*([a-z_]{1,40})=(read|write)\s*$/.exec(accepted) ?? []
  return scope === undefined || level === undefined ? '' : `${scope.replaceAll('_', '-')}: ${level}`
}

function isCovered(line: string, lines: ReadonlySet<string>): boolean {
  return line.endsWith(': read') && lines.has(line.replace(/read$/, 'write'))
}

function userErrorOf(reason: GitHubReason, item: string): UserError {
  return new UserError(reason, item)
}
