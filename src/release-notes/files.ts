import { createHash } from 'node:crypto'
import { basename, join, relative, resolve } from 'node:path'
import { FileError, type NamedFile } from '../files/file-error.ts'
import { matchNames } from '../files/match.ts'
import { type FoundFile, findFile, streamFile } from '../files/read.ts'
import { assetName } from '../github/operations/assets.ts'
import { UserError } from '../input/user-error.ts'
import { brief } from '../text/printable.ts'

/** A file to attach to a release. */
export interface LocalAsset {
  /** Its name on GitHub. */
  readonly name: string
  readonly file: NamedFile
  /** Bytes. */
  readonly size: number
}

/**
 * The files that globs match in a folder of the workspace, by path. Throws FileError for a file outside it, and one UserError for all globs without a
 * match and for two files with the same name.
 */
export async function findAssets(
  workspace: string,
  folder: string,
  globs: readonly string[],
): Promise<readonly LocalAsset[]> {
  const sizes = new Map<string, number>()
  const faults: string[] = []
  for (const pattern of globs) {
    let found = 0
    for await (const path of matchNames(join(workspace, folder), { pattern, source: 'Input `assets`' })) {
      const whole = resolve(workspace, folder, path)
      const file = await findAsset({ root: workspace, path: relative(workspace, whole), input: 'assets' })
      if (file === undefined) continue
      found++
      sizes.set(whole, file.bytes)
    }
    if (found === 0)
      faults.push(
        `Input \`assets\` has \`${brief(pattern)}\`, which matches no file in \`${brief(join(workspace, folder))}\`. Build the file in a step before this one, or change the line.`,
      )
  }
  const assets = [...sizes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, size]) => {
      const file = { root: workspace, path: relative(workspace, path), input: 'assets' }
      return { name: assetName(basename(path)), file, size }
    })
  for (const [index, { name, file }] of assets.entries()) {
    const other = assets.findIndex((each) => each.name === name)
    if (other < index)
      faults.push(
        `Input \`assets\` names \`${brief(file.path)}\` and \`${brief(assets[other]?.file.path ?? '')}\`, which would both be named \`${brief(name)}\` on GitHub. Rename one of them.`,
      )
  }
  if (faults.length > 0) throw new UserError('asset-not-found', faults)
  return assets
}

/** A folder that matches a pattern is not an asset. */
async function findAsset(file: NamedFile): Promise<FoundFile | undefined> {
  try {
    return await findFile(file)
  } catch (error) {
    if (error instanceof FileError && error.trouble === 'folder') return undefined
    throw error
  }
}

/** `sha256:…` of a file, in GitHub's form; read as a stream, because assets may have gigabytes. */
export async function digestOf(file: NamedFile): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of streamFile(file)) hash.update(piece)
  return `sha256:${hash.digest('hex')}`
}
