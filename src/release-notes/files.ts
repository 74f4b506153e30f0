import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { glob, stat } from 'node:fs/promises'
import { basename, relative, resolve } from 'node:path'
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
