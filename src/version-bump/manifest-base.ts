import type { Git } from '../git/process.ts'
import { readManifest } from '../manifests/read.ts'
import { Complaint } from '../runner/complaint.ts'
import { compareVersions, coreOf, type Version } from '../version/number.ts'
import type { ReleaseTag } from '../version/releases.ts'
import type { PackageManifests } from './manifests.ts'

/** A base that a manifest gives: its version, and the commit that wrote it (undefined: it came with the manifest itself). */
export interface ManifestBase {
  readonly version: Version
  readonly path: string
  readonly since: string | undefined
}

/** The manifest's version as the base, where it is ahead of the base tag (or there is none) and was never tagged itself. */
export async function readManifestBase(
  git: Git,
  tip: string,
  {
    releases,
    base,
    manifests,
  }: {
    readonly releases: readonly ReleaseTag[]
    readonly base: ReleaseTag | undefined
    readonly manifests: PackageManifests
  },
): Promise<ManifestBase | undefined> {
  const { version, primary } = manifests.described
  if (version === undefined || primary === undefined) return undefined
  const isBehind = base !== undefined && compareVersions(version, base.version) <= 0
  if (isBehind || releases.some((release) => release.version === version)) return undefined
  const since = await findWriting(git, tip, { path: primary, version, except: base?.commit })
  return { version, path: primary, since }
}

/** The commit that gave the manifest this version; undefined where the manifest came with it. */
async function findWriting(
  git: Git,
  tip: string,
  { path, version, except }: { readonly path: string; readonly version: Version; readonly except: string | undefined },
): Promise<string | undefined> {
  const core = coreOf(version).replaceAll('.', '\\.')
  const limits = [...(except === undefined ? [] : [`^${except}`]), '--', `:(top,literal)${path}`]
  for (let from = tip; ; ) {
    const touched = await git.text(['log', '-1', '--format=%H %P', `-G${core}`, from, ...limits])
    const [commit = '', parent = ''] = touched.split(' ')
    if (parent === '') return undefined
    const { code, stdout } = await git.run(['cat-file', 'blob', `${parent}:${path}`], { allow: [1, 128] })
    if (code !== 0) return undefined
    // the digits may stand for something else in the same file, such as a dependency
    if ((await versionIn(path, stdout.toString('utf8'))) !== version) return commit
    from = parent
  }
}

/** Undefined too where an old state of the file cannot be read. */
async function versionIn(path: string, text: string): Promise<Version | undefined> {
  try {
    return (await readManifest(path, text))?.version
  } catch (error) {
    if (error instanceof Complaint) return undefined
    throw error
  }
}
