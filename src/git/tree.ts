import type { Git } from './process.ts'

/** A file of a tree: its mode in git's form (100644, 100755, 120000) and its blob. */
export interface TreeFile {
  readonly path: string
  readonly mode: string
  readonly blob: string
}

/** All files of a commit, by path from the root. Reads the tree, not the work tree. */
export async function listTree(git: Git, commit: string): Promise<readonly TreeFile[]> {
  const output = (await git.run(['ls-tree', '-r', '-z', '--full-tree', commit])).stdout.toString('utf8')
  const files: TreeFile[] = []
  for (const entry of output.split('\0')) {
    const [, mode, type, blob, path] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? []
    if (type === 'blob' && mode && blob && path) files.push({ path, mode, blob })
  }
  return files
}

/** The bytes of several blobs, in the requested order, from one process. */
export async function readBlobs(git: Git, blobs: readonly string[]): Promise<readonly Buffer[]> {
  if (blobs.length === 0) return []
  const { stdout } = await git.run(['cat-file', '--batch'], { input: `${blobs.join('\n')}\n` })
  const found: Buffer[] = []
  let at = 0
  for (const blob of blobs) {
    const end = stdout.indexOf(10, at)
    const [, type, size] = stdout.subarray(at, end).toString('latin1').split(' ')
    if (type !== 'blob') throw new Error(`git has no blob ${blob}`)
    found.push(stdout.subarray(end + 1, end + 1 + Number(size)))
    at = end + 2 + Number(size)
  }
  return found
}

/** A file for the next commit. */
export interface NewFile {
  readonly path: string
  readonly mode: string
  readonly bytes: Buffer
}
