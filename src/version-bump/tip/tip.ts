import type { Repository } from '../../git/open.ts'
import type { Git } from '../../git/process.ts'
import { type Head, isAncestor, type Refs } from '../../git/refs.ts'
import { fetch, type Remote } from '../../git/remote.ts'
import { replay } from '../../git/replay.ts'
import { UserError } from '../../input/user-error.ts'
import type { Log } from '../../runner/host.ts'
import { brief } from '../../text/printable.ts'
import { branchOfTip, readRefs, type TipOptions } from './refs.ts'

/** The commit to release, and its surroundings. */
export interface Tip {
  readonly head: Head
  readonly commit: string
  readonly branch: string | undefined
  readonly remote: Remote | undefined
  /** The remote branch's commit; undefined if it does not exist there. */
  readonly remoteTip: string | undefined
  readonly refs: Refs
  /** Commits of HEAD that the remote's branch does not have; they are pushed too. */
  readonly unpushed: number
  /** Whether they were rebased onto the remote's branch, which had moved on. */
  readonly isReplayed: boolean
}

/**
 * Finds the commit to release; `reading` has the refs if they were asked for before. If the branch moved on since the checkout, the new commit is
 * used; if it diverged, that is a UserError.
 */
export async function readTip(
  repository: Repository,
  options: TipOptions,
  log: Log,
  reading: Promise<Refs> | undefined,
): Promise<Tip> {
  const { git, remote, head } = repository
  if (head === undefined)
    throw new UserError('no-commits', 'The repository has no commits yet. Commit something before this step.')
  const branch = branchOfTip(repository, options)
  if (branch === undefined && options.needsBranch) throw detached(head)
  const refs = await (reading ?? readRefs(repository, options))
  const remoteTip =
    branch === undefined || !options.usesRemote || remote === undefined ? undefined : refs.branches.get(branch)
  const around = { head, branch, remote, remoteTip, refs, isReplayed: false }
  if (options.targetBranch !== '' && options.usesRemote && remote && remoteTip === undefined) {
    const commit = await newBranch(git, options.targetBranch, head, remote)
    if (!options.isHead) return { ...around, commit, unpushed: 0 }
  }
  if (options.isHead) return { ...around, commit: await localCommit(git, options, head), unpushed: 0 }
  if (remoteTip === undefined || remote === undefined || remoteTip === head.commit)
    return { ...around, commit: head.commit, unpushed: 0 }
  await fetchCommit(git, remote, `refs/heads/${branch}`, remoteTip)
  if (await isAncestor(git, head.commit, remoteTip)) {
    log.info(
      `\`${branch}\` has moved on from ${head.commit.slice(0, 7)} to ${remoteTip.slice(0, 7)} since the checkout: using the new commit.`,
    )
    return { ...around, commit: remoteTip, unpushed: 0 }
  }
  const unpushed = Number(await git.text(['rev-list', '--count', `${remoteTip}..${head.commit}`]))
  if (await isAncestor(git, remoteTip, head.commit)) return { ...around, commit: head.commit, unpushed }
  if (options.targetBranch !== '' && options.targetBranch !== head.branch)
    return { ...around, commit: remoteTip, unpushed: 0 }
  const commit = await replay(git, remoteTip, head.commit)
  if (commit === undefined) throw diverged(branch ?? '', remote, unpushed)
  const left = Number(await git.text(['rev-list', '--count', `${remoteTip}..${commit}`]))
  log.info(
    `\`${branch}\` has moved on to ${remoteTip.slice(0, 7)}: ${unpushed} commit(s) of HEAD were rebased onto it (${commit.slice(0, 7)}).`,
  )
  return { ...around, commit, unpushed: left, isReplayed: true }
}

/** A branch that an earlier step created: the push of its release creates it on the remote. */
async function newBranch(git: Git, branch: string, head: Head, remote: Remote): Promise<string> {
  const found = branch === head.branch ? head.commit : await localBranch(git, branch)
  if (found === '') throw unknownBranch(branch, remote)
  return found
}

function localBranch(git: Git, branch: string): Promise<string> {
  return git.text(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`], { allow: [1] })
}

async function localCommit(git: Git, options: TipOptions, head: Head): Promise<string> {
  if (options.targetBranch === '' || options.targetBranch === head.branch || !options.needsBranch) return head.commit
  const found = await localBranch(git, options.targetBranch)
  if (found !== '') return found
  const cure = 'Check it out before this step, or change `target-branch`.'
  throw new UserError(
    'unknown-branch',
    `\`target-branch\` is \`${brief(options.targetBranch)}\`, which the checkout does not have. ${cure}`,
  )
}

/** Fetches a commit that the repository may not have. */
export async function fetchCommit(git: Git, remote: Remote, ref: string, commit: string): Promise<void> {
  const { code } = await git.run(['cat-file', '-e', `${commit}^{commit}`], { allow: [1, 128] })
  if (code !== 0) await fetch(git, remote, [ref])
}

function detached(head: Head): UserError {
  const cure =
    'Set `ref: ${{ github.ref_name }}` under `with:` of actions/checkout (after a tag push: the name of a branch), or `target-branch` here, or `mode: tag-only`.'
  return new UserError(
    'detached-head',
    `HEAD is detached at ${head.commit.slice(0, 7)}, so there is no branch for the release commit. ${cure}`,
  )
}

function unknownBranch(branch: string, remote: Remote): UserError {
  const cure = 'Push that branch first, or change `target-branch` under `with:` of this step.'
  return new UserError(
    'unknown-branch',
    `\`target-branch\` is \`${brief(branch)}\`, which exists neither on ${brief(remote.url)} nor in the checkout. ${cure}`,
  )
}

function diverged(branch: string, remote: Remote, unpushed: number): UserError {
  const what = `HEAD has ${unpushed} commit(s) that \`${brief(branch)}\` on ${remote.name} does not have; that branch has moved on meanwhile, and they cannot be rebased onto it automatically`
  return new UserError(
    'branch-diverged',
    `${what}. Run \`git pull --rebase\` before this step, or run the job again on the new tip.`,
  )
}
