import type { Git } from './process.ts'

/** commit-tree needs an author, but its result is never kept here. */
const nobody = {
  GIT_AUTHOR_NAME: 'slipway',
  GIT_AUTHOR_EMAIL: 'slipway@localhost',
  GIT_COMMITTER_NAME: 'slipway',
  GIT_COMMITTER_EMAIL: 'slipway@localhost',
}

/**
 * Repeats the commits that `head` has and `onto` does not have on top of `onto`, like a clean rebase, without changing index, work tree or refs.
 * Returns the last of them. Undefined if a person is needed: a conflict, a merge among them, a signature that would be lost, or a git before 2.38.
 * The same commits always give the same result.
 */
export async function replay(git: Git, onto: string, head: string): Promise<string | undefined> {
  const lines = await git.lines(['rev-list', '--reverse', '--topo-order', '--parents', head, `^${onto}`])
  let tip = onto
  for (const line of lines) {
    const [commit = '', parent, ...more] = line.split(' ')
    if (parent === undefined || more.length > 0) return undefined
    const next = await replayOne(git, tip, commit, parent)
    if (next === undefined) return undefined
    tip = next
  }
  return tip
}

async function replayOne(git: Git, onto: string, commit: string, parent: string): Promise<string | undefined> {
  const raw = (await git.run(['cat-file', 'commit', commit])).stdout
  const end = raw.indexOf('\n\n')
  const headers = raw.subarray(0, end).toString('latin1').split('\n')
  if (headers.some((header) => header.startsWith('gpgsig'))) return undefined
  const [before, target] = await git.lines(['rev-parse', `${parent}^{tree}`, `${onto}^{tree}`])
  const tree = await mergedTree(git, target ?? '', commit, parent)
  if (tree === undefined) return undefined
  // it was already applied there; a commit that was empty from the start is kept
  if (tree === target && headers[0] !== `tree ${before}`) return onto
  const rest = headers.filter((header) => !/^(tree|parent) /.test(header))
  const text = Buffer.from([`tree ${tree}`, `parent ${onto}`, ...rest].join('\n'), 'latin1')
  return git.text(['hash-object', '-t', 'commit', '-w', '--stdin'], { input: Buffer.concat([text, raw.subarray(end)]) })
}

/** `merge-tree` finds the base by itself: a temporary commit with the commit's own parent makes that parent the base. */
async function mergedTree(git: Git, onto: string, commit: string, parent: string): Promise<string | undefined> {
  const stand = await git.text(['commit-tree', onto, '-p', parent], { env: nobody, input: '' })
  const merged = await git.run(['merge-tree', '--write-tree', '--no-messages', stand, commit], {
    allow: [1, 128, 129],
  })
  return merged.code === 0 ? merged.stdout.toString('latin1').split('\n', 1)[0] : undefined
}
