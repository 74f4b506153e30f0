import { FileError, type FileReasons } from '../../files/file-error.ts'
import { readUnlinked } from '../../files/read.ts'
import type { ManifestTree } from '../../git/manifests.ts'
import type { Git } from '../../git/process.ts'
import type { NewFile } from '../../git/tree.ts'
import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { Tip } from './tip.ts'

/** The files of the input `add`. `trouble` only matters if there is something to release: another run may have done it all. */
export interface ExtraFile {
  /** Those whose bytes differ from the tip's. */
  readonly files: readonly NewFile[]
  readonly problem: UserError | undefined
}

/** Reads the files of the input `add` from the work tree. */
export async function readExtra(git: Git, paths: readonly string[], tree: ManifestTree, tip: Tip): Promise<ExtraFile> {
  const files: NewFile[] = []
  for (const path of new Set(paths)) {
    const found = await readAdded(git, path)
    if (found instanceof UserError) return { files, problem: found }
    if (await isOvertaken(git, path, tip)) return { files, problem: overtaken(path, tip) }
    const { bytes, blob } = await clean(git, path, found.bytes)
    const mode = found.isExecutable ? '100755' : '100644'
    const before = tree.files.get(path)
    if (before?.blob !== blob || before.mode !== mode) files.push({ path, mode, bytes })
  }
  return { files, problem: undefined }
}

/** A file of the work tree, or why it cannot be added: like `git add`, it accepts nothing behind a symbolic link and nothing in git's folder. */
async function readAdded(git: Git, path: string) {
  const reason = 'unknown-file'
  const reasons: FileReasons = { outside: reason, link: reason, git: reason, folder: reason, special: reason }
  try {
    return (await readUnlinked({ root: git.directory, path, input: 'add', reasons })) ?? unknown(path)
  } catch (error) {
    if (error instanceof FileError) return error
    throw error
  }
}

/** A file of the work tree as `git add` would store it: with line ends, LFS and other filters of .gitattributes applied. */
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
 * A file that was made for HEAD does not contain later changes: a changelog would miss commits of the release, maybe under the wrong number. For a
 * release of another branch than the checked-out one, only that branch's changes count.
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

function unknown(path: string): UserError {
  return new UserError(
    'unknown-file',
    `\`add\` names \`${brief(path)}\`, which is not a file in the work tree. Use paths relative to the root of the repository.`,
  )
}

function overtaken(path: string, { head, commit }: Tip): UserError {
  const what = `\`add\` names \`${brief(path)}\`, which was made for ${head.commit.slice(0, 7)}, but the branch has moved on to ${commit.slice(0, 7)} since`
  const cure =
    'The run for the newer push releases both; or run this job on the new tip (`ref: ${{ github.ref_name }}` under `with:` of actions/checkout).'
  return new UserError('branch-diverged', `${what}. ${cure}`)
}
