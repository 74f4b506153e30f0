import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, glob, mkdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { assetName } from '../github/assets.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'

/** A file to attach to a release. */
export interface LocalAsset {
  /** As GitHub will call it. */
  readonly name: string
  /** Absolute. */
  readonly path: string
  /** Bytes. */
  readonly size: number
}

/** The bytes of a file; undefined where there is none. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The real place of a path that may not exist yet. Throws a complaint when a symbolic link leads out of the workspace. */
export async function resolveInside(workspace: string, path: string, input: string): Promise<string> {
  let existing = resolve(workspace, path)
  const missing: string[] = []
  for (;;) {
    try {
      const real = join(await realpath(existing), ...missing)
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

/** The files that globs name, by path. Throws one complaint for all globs that name none, and for two files of one name. */
export async function findAssets(folder: string, globs: readonly string[]): Promise<readonly LocalAsset[]> {
  const paths = new Set<string>()
  const faults: string[] = []
  for (const pattern of globs) {
    const before = paths.size
    let found = 0
    for await (const path of glob(pattern, { cwd: folder })) {
      const whole = resolve(folder, path)
      if (!(await stat(whole)).isFile()) continue
      found++
      paths.add(whole)
    }
    if (found === 0 && before === paths.size)
      faults.push(
        `Input \`assets\` has \`${brief(pattern)}\`, which no file in \`${brief(folder)}\` fits. Build the file in a step before this one, or change the line.`,
      )
  }
  const assets = await Promise.all(
    [...paths].sort().map(async (path) => ({ name: assetName(basename(path)), path, size: (await stat(path)).size })),
  )
  for (const [index, { name, path }] of assets.entries()) {
    const other = assets.findIndex((each) => each.name === name)
    if (other < index)
      faults.push(
        `Input \`assets\` names \`${brief(relative(folder, path))}\` and \`${brief(relative(folder, assets[other]?.path ?? ''))}\`, which GitHub would both call \`${brief(name)}\`. Rename one of them.`,
      )
  }
  if (faults.length > 0) throw new Complaint('asset-not-found', faults)
  return assets
}

/** `sha256:…` of a file, as GitHub gives it for an asset; read as a stream, since assets may be gigabytes. */
export async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return `sha256:${hash.digest('hex')}`
}

function codeOf(error: unknown): unknown {
  // not instanceof: an error of node:fs is of another realm in a test's sandbox
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
