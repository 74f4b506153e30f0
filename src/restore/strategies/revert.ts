import { join } from 'node:path'
import { writeRestored } from '../../git/objects.ts'
import { openRepository, type Repository } from '../../git/open.ts'
import type { Git } from '../../git/process.ts'
import { push } from '../../git/push.ts'
import { readHead, readRemoteRefs } from '../../git/refs.ts'
import { fetch, type Remote } from '../../git/remote.ts'
import type { GitHub } from '../../github/connection/call.ts'
import { createPull, listPulls } from '../../github/conversation/pulls.ts'
import { escapeLine } from '../../markdown/escape.ts'
import type { Host } from '../../runner/host.ts'
import { type RetryPolicy, retry } from '../../runner/retry.ts'
import { brief } from '../../text/printable.ts'
import type { RevertOptions } from './options.ts'
import type { RestoreAttempt, RestoreOutcome, RestoreTarget, Strategy, StrategyRefusal, Tools } from './strategy.ts'

/** The account behind GITHUB_TOKEN; the number is its id on github.com. */
const bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }

/** Attempts; the branch may move between fetch and push. */
const pushing: RetryPolicy = { attempts: 5, first: 500, longest: 500, jitter: 0.5 }

interface Yard {
  readonly git: Git
  readonly remote: Remote
  readonly branch: string
}

/** Restores files on the branch that an environment is deployed from to their content at the target. */
export function openRevert(options: RevertOptions, host: Host, tools: Tools): Strategy {
  return {
    name: 'git-revert',
    describe: ({ version, sha }) =>
      `take ${options.paths.map((path) => `\`${brief(path, 80)}\``).join(', ')} back to ${version || sha}`,
    prepare: async (target) => {
      const yard = await openYard(options, host, tools)
      return isRefusal(yard) ? yard : missing(yard, options, target)
    },
    restore: async (target, attempt) => {
      const yard = await openYard(options, host, tools)
      if (isRefusal(yard)) return { kind: 'failed', why: yard.why }
      const refusal = await missing(yard, options, target)
      if (refusal !== undefined) return { kind: 'failed', why: refusal.why }
      if (options.via === 'push') return pushBack(yard, options, target, host)
      return propose(yard, options, { target, attempt, github: await tools.github() }, host)
    },
  }
}

function isRefusal(yard: Yard | StrategyRefusal): yard is StrategyRefusal {
  return 'why' in yard
}

async function openYard(options: RevertOptions, host: Host, { token }: Tools): Promise<Yard | StrategyRefusal> {
  const { git, remote }: Repository = await openRepository(host, '', { value: token, isExplicit: false })
  if (remote === undefined) return { reason: 'no-remote', why: 'The checkout has no remote to push to.' }
  const branch = options.branch || (await readHead(git))?.branch
  if (branch !== undefined) return { git, remote, branch }
  return {
    reason: 'no-branch',
    why: 'No branch is checked out. Set `branch` to the branch that the environment is deployed from.',
  }
}

/** Fetches the target's commit; fails if the commit has none of the paths. */
async function missing(
  { git, remote }: Yard,
  { paths }: RevertOptions,
  { commit, version }: RestoreTarget,
): Promise<StrategyRefusal | undefined> {
  const { code } = await git.run(['cat-file', '-e', `${commit}^{commit}`], { allow: [1, 128] })
  if (code !== 0) await fetch(git, remote, ['--depth=1', commit])
  const found = await git.lines(['ls-tree', '--full-tree', commit, '--', ...paths])
  if (found.length > 0) return undefined
  return {
    reason: 'no-paths',
    why: `Commit ${commit.slice(0, 7)} (${version || 'the target'}) has none of the \`paths\`. Give paths from the root of the repository.`,
  }
}

/** A commit on top of the branch that restores the paths; undefined if they are restored already. */
async function makeCommit(yard: Yard, options: RevertOptions, target: RestoreTarget, host: Host) {
  const { git, remote, branch } = yard
  await fetch(git, remote, [`refs/heads/${branch}`])
  const tip = await git.text(['rev-parse', 'FETCH_HEAD'])
  const name = target.version || target.commit.slice(0, 7)
  const commit = await writeRestored(git, {
    parent: tip,
    source: target.commit,
    paths: options.paths,
    message: `revert: return to ${name}\n\nSlipway-Rollback-To: ${target.commit}\n`,
    person: bot,
    index: join(await git.text(['rev-parse', '--absolute-git-dir']), 'slipway-rollback-index'),
    date: host.now(),
  })
  return { tip, commit }
}

async function pushBack(
  yard: Yard,
  options: RevertOptions,
  target: RestoreTarget,
  host: Host,
): Promise<RestoreOutcome> {
  const { git, remote, branch } = yard
  const done = (detail: string) => ({ value: { kind: 'done', detail } }) as const
  const failed = (why: string) => ({ kind: 'failed', why }) as const
  return retry<RestoreOutcome>(pushing, host, async () => {
    const { commit } = await makeCommit(yard, options, target, host)
    if (commit === undefined) return done(`${branch} has it already`)
    const answer = await push(git, remote.name, [{ ref: `refs/heads/${branch}`, object: commit }])
    if (answer.kind === 'pushed' || answer.kind === 'current') return done(`pushed ${commit.slice(0, 7)} to ${branch}`)
    if (answer.kind === 'refused')
      return {
        value: failed(`${branch} rejected the push: ${brief(answer.said, 300)}. Use \`revert-via: pull-request\`.`),
      }
    return {
      end: () =>
        failed(`${branch} changed during each of ${pushing.attempts} attempts to push to it. Run this job again.`),
    }
  })
}

interface Proposal {
  readonly target: RestoreTarget
  readonly attempt: RestoreAttempt
  readonly github: GitHub
}

/** Each rollback has one branch and one pull request, even if it is requested several times. */
async function propose(yard: Yard, options: RevertOptions, proposal: Proposal, host: Host): Promise<RestoreOutcome> {
  const { git, remote, branch } = yard
  const { target, attempt, github } = proposal
  const head = `slipway/rollback-${attempt.recordId}`
  const [known] = await listPulls(github, { state: 'all', head, base: branch })
  if (known?.merged === true) return { kind: 'done', detail: `pull request #${known.number} was merged` }
  if (known?.state === 'open') return handedOver(known.number, known.url)
  const { tip, commit } = await makeCommit(yard, options, target, host)
  if (commit === undefined) return { kind: 'done', detail: `${branch} has it already` }
  const { branches } = await readRemoteRefs(git, remote.name, [head])
  const answer = branches.has(head)
    ? { kind: 'current' as const }
    : await push(git, remote.name, [{ ref: `refs/heads/${head}`, object: commit, expected: '' }])
  if (answer.kind === 'refused' || answer.kind === 'unreachable')
    return { kind: 'failed', why: `The branch ${head} could not be pushed: ${brief(answer.said, 300)}.` }
  const name = escapeLine(target.version || target.commit.slice(0, 7), 60)
  const paths = options.paths.map((path) => `- ${escapeLine(path, 200)}`).join('\n')
  const pull = await createPull(github, head, {
    title: `revert: return to ${target.version || target.commit.slice(0, 7)}`,
    base: branch,
    body: `Restores these paths to their content at ${name} (${target.commit}), on top of ${tip.slice(0, 7)}:\n\n${paths}\n\nMerge this, then run the job that created it again: the job verifies the environment.\n`,
  })
  return handedOver(pull.number, pull.url)
}

function handedOver(number: number, url: string): RestoreOutcome {
  return { kind: 'handed-over', detail: `Pull request #${number} is waiting to be merged.`, url }
}
