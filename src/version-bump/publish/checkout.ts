import { writeFile } from '../../files/draft.ts'
import type { NamedFile } from '../../files/file-error.ts'
import { refuseUnwritable } from '../../files/place.ts'
import { readFile } from '../../files/read.ts'
import { type Git, GitError } from '../../git/process.ts'
import { type Head, isAncestor, readHead } from '../../git/refs.ts'
import type { Remote } from '../../git/remote.ts'
import { listTree, type NewFile } from '../../git/tree.ts'
import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { ReleaseStepOutcome } from '../release.ts'
import { fetchCommit } from '../tip/tip.ts'

/** Writes files to the work tree, or none if one of them is behind a symbolic link. Throws FileError. */
export async function writeFiles(directory: string, files: readonly NewFile[]): Promise<void> {
  const all = files.map((file) => ({ ...file, place: inTree(directory, file.path) }))
  for (const { place } of all) await refuseUnwritable(place)
  for (const { place, bytes, mode } of all) await writeFile(place, bytes, mode === '100755' ? 0o755 : undefined)
}

function inTree(directory: string, path: string): NamedFile {
  const reason = 'unknown-file'
  return {
    root: directory,
    path,
    reasons: { outside: reason, link: reason, git: reason, folder: reason, special: reason },
  }
}

/** Where the checkout should go. */
export interface Following {
  readonly commit: string
  readonly branch: string | undefined
  /** Tag name → object. */
  readonly objects: ReadonlyMap<string, string>
  /** HEAD, if its own commits were rebased for this release, so that it may leave them. */
  readonly leaves: string | undefined
  /** The release only changes the checkout's own refs (`skip-push`): they move first, and all at once. */
  readonly isLocal: boolean
}

/**
 * Moves the checkout to the release, so that the following steps build and publish the new version. A release on the remote is complete already, so
 * obstacles here are reported and not errors.
 */
export async function followRelease(
  git: Git,
  remote: Remote | undefined,
  release: Following,
): Promise<ReleaseStepOutcome> {
  const reported = (status: ReleaseStepOutcome['status'], detail: string): ReleaseStepOutcome => ({
    step: 'checkout',
    status,
    detail,
  })
  try {
    if (remote && !release.isLocal) await fetchRelease(git, remote, release)
    const head = await readHead(git)
    const isAhead = head !== undefined && (await mayFollow(git, head, release))
    const moves = [...release.objects].map(([name, object]) => `update refs/tags/${name}\0${object}\0\0`)
    if (isAhead && release.isLocal) moves.push(`update HEAD\0${release.commit}\0${head.commit}\0`)
    if (isAhead && !release.isLocal) await moveTree(git, head.commit, release.commit)
    await git.run(['update-ref', '-m', 'slipway: release', '--stdin', '-z'], { input: moves.join('') })
    if (!isAhead) return reported('skipped', 'another branch is checked out, and was left as it is')
    if (release.isLocal) await moveTree(git, head.commit, release.commit)
    else await moveHead(git, head.commit, release.commit)
    return head.commit === release.commit
      ? reported('already', 'the checkout is at the release')
      : reported('done', `the checkout is at ${release.commit.slice(0, 7)}`)
  } catch (error) {
    const isOurs = error instanceof GitError || (error instanceof UserError && error.reason !== 'cancelled')
    if (!isOurs || release.isLocal) throw error
    const said = error instanceof GitError ? error.stderr : error.message
    return reported('skipped', `the release was made, but the checkout could not be updated: ${brief(said, 200)}`)
  }
}

async function fetchRelease(git: Git, remote: Remote, { commit, branch, objects }: Following): Promise<void> {
  if (branch) await fetchCommit(git, remote, `refs/heads/${branch}`, commit)
  for (const [name, object] of objects) await fetchCommit(git, remote, `refs/tags/${name}`, object)
}

/** Only forward, and only the released branch; a detached HEAD may follow any. */
async function mayFollow(git: Git, head: Head, { commit, branch, leaves }: Following): Promise<boolean> {
  if (head.branch !== undefined && branch !== undefined && head.branch !== branch) return false
  return head.commit === leaves || (await isAncestor(git, head.commit, commit))
}

/**
 * Moves index and work tree from one commit to another and keeps other changes; throws GitError if they would be overwritten. If a kill left the
 * index behind the commit of HEAD, it starts from that commit's parent.
 */
async function moveTree(git: Git, from: string, to: string): Promise<void> {
  const start = from === to ? await git.text(['rev-parse', '--verify', '--quiet', `${to}^`], { allow: [1] }) : from
  if (start === '') return
  // a copied or cached workspace has different file times than the index, which read-tree would take for changes
  await git.run(['update-index', '-q', '--refresh'], { allow: [1] })
  await stageSame(git, start, to)
  await git.run(['read-tree', '-m', '-u', start, to])
}

async function moveHead(git: Git, from: string, to: string): Promise<void> {
  if (from !== to) await git.run(['update-ref', '-m', 'slipway: release', 'HEAD', to, from])
}

/** Files that the work tree already has in the release's form (those of `add`) are not conflicting changes. */
async function stageSame(git: Git, from: string, to: string): Promise<void> {
  const paths = (await git.text(['diff-tree', '-r', '-z', '--no-renames', '--name-only', from, to])).split('\0')
  const wanted = new Map((await listTree(git, to)).map((file) => [file.path, file]))
  const entries: string[] = []
  for (const path of paths) {
    const file = wanted.get(path)
    if (file === undefined || !file.mode.startsWith('100')) continue
    const bytes = await readFile(inTree(git.directory, path)).catch(() => undefined)
    if (bytes === undefined) continue
    const blob = await git.text(['hash-object', '--stdin', '--path', path], { input: bytes })
    if (blob === file.blob) entries.push(`${file.mode} ${blob}\t${path}\0`)
  }
  if (entries.length === 0) return
  await git.run(['update-index', '-z', '--index-info'], { input: entries.join('') })
  await git.run(['update-index', '-q', '--refresh'], { allow: [1] })
}
