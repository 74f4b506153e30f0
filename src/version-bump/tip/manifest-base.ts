import type { PackageManifests } from '../../git/manifests.ts'
import type { Git } from '../../git/process.ts'
import { UserError } from '../../input/user-error.ts'
import type { ManifestKind } from '../../manifests/names.ts'
import { readManifest } from '../../manifests/read.ts'
import { compareVersions, coreOf, type Version } from '../../version/number.ts'
import { isSnapshot } from '../../version/numbering.ts'
import type { ReleaseTag } from '../../version/releases.ts'
import { isSnapshotMessage } from '../release.ts'

/** A base from a manifest: its version, and the commit that wrote it (undefined: the first version of the file). */
export interface ManifestBase {
  readonly version: Version
  readonly path: string
  readonly since: string | undefined
  /** The parent of `since`, if that commit only began the next version. */
  readonly begunOn?: string
}

/** The manifest's version as the base, if it is above the base tag (or there is none) and was never tagged itself. */
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
  const kind = manifests.kinds.get(primary)
  const since = await findWriting(git, tip, { path: primary, kind, version, except: base?.commit })
  if (since === undefined || !isSnapshot(version)) return { version, path: primary, since }
  const [parents = '', ...lines] = (await git.text(['log', '-1', '--format=%P%n%B', since])).split('\n')
  const begunOn = isSnapshotMessage(lines.join('\n')) ? parents : undefined
  return { version, path: primary, since, ...(begunOn === undefined ? {} : { begunOn }) }
}

interface Writing {
  readonly path: string
  /** Undefined: found by its name. */
  readonly kind: ManifestKind | undefined
  readonly version: Version
  /** A commit; only later ones are searched. */
  readonly except: string | undefined
}

/** The commit that gave the manifest this version; undefined if it is the file's first version. */
async function findWriting(
  git: Git,
  tip: string,
  { path, kind, version, except }: Writing,
): Promise<string | undefined> {
  const core = coreOf(version).replaceAll('.', '\\.')
  const limits = [...(except === undefined ? [] : [`^${except}`]), '--', `:(top,literal)${path}`]
  for (let from = tip; ; ) {
    const touched = await git.text(['log', '-1', '--format=%H %P', `-G${core}`, from, ...limits])
    const [commit = '', parent = ''] = touched.split(' ')
    if (parent === '') return undefined
    const { code, stdout } = await git.run(['cat-file', 'blob', `${parent}:${path}`], { allow: [1, 128] })
    if (code !== 0) return undefined
    // the same digits may belong to something else in the file, such as a dependency
    if ((await versionIn(path, stdout.toString('utf8'), kind)) !== version) return commit
    from = parent
  }
}

/** Undefined also if an old version of the file cannot be read. */
async function versionIn(path: string, text: string, kind: ManifestKind | undefined): Promise<Version | undefined> {
  try {
    return (await readManifest(path, text, kind))?.version
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
