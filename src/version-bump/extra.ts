import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NewFile } from '../git/objects.ts'
import type { Git } from '../git/process.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import type { Tree } from './manifests.ts'
import type { Tip } from './tip.ts'

/** The files of the input `add`. `trouble` only matters when there is something to release: another run may have done it all. */
export interface Extra {
  /** Those whose bytes differ from the tip's. */
  readonly files: readonly NewFile[]
  readonly trouble: Complaint | undefined
}

/** Reads the files of the input `add` from the work tree. */
export async function readExtra(git: Git, paths: readonly string[], tree: Tree, tip: Tip): Promise<Extra> {
  const files: NewFile[] = []
  for (const path of paths) {
    const found = await lstat(join(git.directory, path)).catch(() => undefined)
    if (!found?.isFile()) return { files, trouble: unknown(path) }
    if (await isOvertaken(git, path, tip)) return { files, trouble: overtaken(path, tip) }
    const { bytes, blob } = await clean(git, path, await readFile(join(git.directory, path)))
    const mode = (found.mode & 0o100) !== 0 ? '100755' : '100644'
    const before = tree.files.get(path)
    if (before?.blob !== blob || before.mode !== mode) files.push({ path, mode, bytes })
  }
  return { files, trouble: undefined }
}

/** A file of the work tree as `git add` would store it: line ends, LFS and other filters of .gitattributes applied. */
async function clean(
  git: Git,
  path: string,
  bytes: Buffer,
): Promise<{ readonly bytes: Buffer; readonly blob: string }> {
  const plain = await git.text(['hash-object', '--no-filters', '--stdin'], { input: bytes })
  const blob = await git.text(['hash-object', '--stdin', '--path', path], { input: bytes })
  if (blob === plain) return { bytes, blob }
  await git.run(['hash-object', '-w', '--stdin', '--path', path], { input: bytes })
  return { bytes: (await git.run(['cat-file', 'blob', blob])).stdout, blob }
}

/**
 * A file that was made for HEAD tells nothing of what came since: a changelog would lack commits that the release holds, maybe under a number
 * that is not given. For a release of another branch than the one checked out, only its own changes count.
 */
async function isOvertaken(git: Git, path: string, tip: Tip): Promise<boolean> {
  if (tip.commit === tip.head.commit) return false
  const isOther = tip.head.branch !== undefined && tip.head.branch !== tip.branch
  return !isOther || (await hasChanged(git, path, tip))
}

async function hasChanged(git: Git, path: string, tip: Tip): Promise<boolean> {
  const { code } = await git.run(['diff', '--quiet', tip.head.commit, tip.commit, '--', `:(top,literal)${path}`], {
    allow: [1],
  })
  return code === 1
}

function unknown(path: string): Complaint {
  return new Complaint(
    'unknown-file',
    `\`add\` names \`${brief(path)}\`, which is no file in the work tree. Give paths from the root of the repository.`,
  )
}

function overtaken(path: string, { head, commit }: Tip): Complaint {
  const what = `\`add\` names \`${brief(path)}\`, which was made for ${head.commit.slice(0, 7)}, and the branch has moved on to ${commit.slice(0, 7)} since`
  const cure =
    'The run of the newer push releases both; or run this job on the new tip (`ref: ${{ github.ref_name }}` under `with:` of actions/checkout).'
  return new Complaint('branch-diverged', `${what}. ${cure}`)
}
