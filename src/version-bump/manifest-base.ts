import type { Git } from '../git/process.ts'
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
  const except = base === undefined ? [] : [`^${base.commit}`]
  const written = await git.text([
    'log',
    '-1',
    '--format=%H',
    `-S${coreOf(version)}`,
    tip,
    ...except,
    '--',
    `:(top,literal)${primary}`,
  ])
  if (written === '') return { version, path: primary, since: undefined }
  const { code } = await git.run(['cat-file', '-e', `${written}^:${primary}`], { allow: [1, 128] })
  return { version, path: primary, since: code === 0 ? written : undefined }
}
