import { chmod, mkdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { Complaint } from './complaint.ts'
import { brief } from './printable.ts'

/** The bytes of a file; undefined where there is none. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The real place of a path that may not exist yet. Throws a complaint when a symbolic link leads out of the workspace, or when it is git's own. */
export async function resolveInside(workspace: string, path: string, input: string): Promise<string> {
  let existing = resolve(workspace, path)
  const missing: string[] = []
  for (;;) {
    try {
      const real = join(await realpath(existing), ...missing)
      if (isGits(real.slice(workspace.length))) throw gits(path, input)
      if (real === workspace || real.startsWith(workspace + sep)) return real
      break
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || existing === dirname(existing)) throw error
      missing.unshift(basename(existing))
      existing = dirname(existing)
    }
  }
  throw new Complaint(
    'invalid-input',
    `Input \`${input}\` is \`${brief(path)}\`, which a symbolic link leads out of the workspace. Give a path inside it under \`with:\` of this step.`,
  )
}

function isGits(path: string): boolean {
  return path.split(sep).some((part) => part.toLowerCase() === '.git')
}

function gits(path: string, input: string): Complaint {
  const what = `Input \`${input}\` is \`${brief(path)}\`, which belongs to git`
  return new Complaint('invalid-input', `${what}. Give a path outside of \`.git\` under \`with:\` of this step.`)
}

/** The same for a file that is to be written: a complaint too where a folder is in its place. */
export async function resolveFile(workspace: string, path: string, input: string): Promise<string> {
  const place = await resolveInside(workspace, path, input)
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return place
  throw new Complaint(
    'invalid-input',
    `Input \`${input}\` is \`${brief(path)}\`, which is a folder. Give the path of a file under \`with:\` of this step.`,
  )
}

/** Writes a file so that a kill leaves either the old or the new bytes; its mode stays. */
export async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.slipway`
  await writeFile(draft, bytes)
  const mode = await stat(path).then(
    (found) => found.mode,
    () => undefined,
  )
  if (mode !== undefined) await chmod(draft, mode & 0o777)
  await rename(draft, path)
}

function codeOf(error: unknown): unknown {
  // not instanceof: an error of node:fs is of another realm in a test's sandbox
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
