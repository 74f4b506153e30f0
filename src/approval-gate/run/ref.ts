import type { GatePolicy } from '../../approval/rules/policy.ts'
import type { GitHub } from '../../github/connection/call.ts'
import { isGitHubError } from '../../github/connection/errors.ts'
import { commitOf } from '../../github/repository/commits.ts'
import { compare } from '../../github/repository/compare.ts'
import type { Origin } from './origin.ts'
import type { RunningAttempt } from './run.ts'

/**
 * The ref of a request, if the policy limits refs. A run reports its own ref. The commit of a pull request belongs to no allowed ref. Another commit
 * than the run's (input `sha`), or another workflow's run (`deployment-id`), only counts if the commit is on that ref: a record could claim anything,
 * and a tag may have the name of a branch.
 */
export async function readRef(
  github: GitHub,
  { branches }: GatePolicy,
  run: RunningAttempt,
  { subject, asking }: Origin,
): Promise<string> {
  const { ref, sha } = subject
  if (branches.length === 0) return ref
  if (asking === undefined) {
    if (run.isPull) return ref.startsWith('refs/pull/') ? ref : pullRef
    return sha === run.sha || (await isOn(github, ref, sha)) ? ref : elsewhere(sha)
  }
  const isNamed = /^refs\/(?:heads|tags)\/(.*)$/.exec(ref)?.[1] === asking.branch
  if (!isNamed || /^pull_request/.test(asking.event)) return pullRef
  for (const each of new Set([asking.sha, sha])) if (!(await isOn(github, ref, each))) return elsewhere(each)
  return ref
}

/** No pattern for branches or tags matches it. */
const pullRef = 'refs/pull/head'

function elsewhere(sha: string): string {
  return `commit ${sha.slice(0, 7)}`
}

/** Whether a branch or tag contains a commit. */
async function isOn(github: GitHub, ref: string, sha: string): Promise<boolean> {
  const tip = await commitOf(github, ref.replace(/^refs\//, ''))
  if (tip === undefined) return false
  try {
    return (await compare(github, tip, sha, { limit: 1 })).aheadBy === 0
  } catch (error) {
    if (isGitHubError(error, 'not-found')) return false
    throw error
  }
}
