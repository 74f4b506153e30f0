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
    await stageReleased(git, head.commit, release.commit)
    await git.run(['merge', '--quiet', '--ff-only', release.commit])
    return told('done', `the checkout is at ${release.commit.slice(0, 7)}`)
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return told('skipped', `the release stands, but the checkout could not follow: ${brief(error.stderr, 200)}`)
  }
}

/** A file that was committed as it stands in the work tree (`add`) is in nobody's way: staged, it counts as what the release brings. */
async function stageReleased(git: Git, from: string, to: string): Promise<void> {
  const split = (output: string) => output.split('\0').filter((path) => path !== '')
  const brought = split(await git.text(['diff', '--name-only', '--no-renames', '--diff-filter=AM', '-z', from, to]))
  if (brought.length === 0) return
  const changed = split(
    await git.text([
      'ls-files',
      '-z',
      '--modified',
      '--others',
      '--',
      ...brought.slice(0, 1_000).map((path) => `:(top,literal)${path}`),
    ]),
  )
  for (const path of new Set(changed)) {
    const [here, there] = await Promise.all([
      git.text(['hash-object', '--', path], { allow: [128] }),
      git.text(['rev-parse', '--verify', '--quiet', `${to}:${path}`], { allow: [1] }),
    ])
    if (here === there) await git.run(['add', '--', `:(top,literal)${path}`])
  }
}
