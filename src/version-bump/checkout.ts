import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { NewFile } from '../git/objects.ts'
import { type Git, GitError } from '../git/process.ts'
import { isAncestor, readHead } from '../git/refs.ts'
import type { Remote } from '../git/remote.ts'
import { brief } from '../runner/printable.ts'
import type { StepOutcome } from './release.ts'
import { fetchCommit } from './tip.ts'

/** Writes files into the work tree; one that already has these bytes stays as it is. */
export async function writeFiles(directory: string, files: readonly NewFile[]): Promise<void> {
  for (const { path, bytes, mode } of files) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), bytes)
    if (mode === '100755') await chmod(join(directory, path), 0o755)
  }
}

/**
 * Brings the checkout to the release, so that the steps after it build and publish the new version. The release stands already: what is
 * in the way here is said, not failed.
 */
export async function followRelease(
  git: Git,
  remote: Remote | undefined,
  release: {
    readonly commit: string
    readonly branch: string | undefined
    readonly objects: ReadonlyMap<string, string>
  },
): Promise<StepOutcome> {
  const told = (status: StepOutcome['status'], detail: string): StepOutcome => ({ step: 'checkout', status, detail })
  try {
    if (remote && release.branch) await fetchCommit(git, remote, `refs/heads/${release.branch}`, release.commit)
    for (const [name, object] of release.objects) {
      if (remote) await fetchCommit(git, remote, `refs/tags/${name}`, object)
      await git.run(['update-ref', `refs/tags/${name}`, object])
    }
    const head = await readHead(git)
    if (head?.commit === release.commit) return told('already', 'the checkout is at the release')
    if (head === undefined || !(await isAncestor(git, head.commit, release.commit)))
      return told('skipped', 'another branch is checked out, and stays')
    await git.run(['merge', '--quiet', '--ff-only', release.commit])
    return told('done', `the checkout is at ${release.commit.slice(0, 7)}`)
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return told('skipped', `the release stands, but the checkout could not follow: ${brief(error.stderr, 200)}`)
  }
}
