import type { GitHub } from '../github/connection/call.ts'
import { type Asset, listAssets } from '../github/operations/assets.ts'
import { findRelease, listReleases, type Release } from '../github/operations/releases.ts'
import { digestOf, findAssets, type LocalAsset } from './files.ts'
import type { Inputs } from './inputs.ts'
import type { ReleaseTarget } from './range/target.ts'

/** A local asset, with the release's asset of the same name. */
export interface AssetFact extends LocalAsset {
  readonly existing: Asset | undefined
  /** True if the release has exactly these bytes. */
  readonly isSame: boolean
}

/** The state of the release on GitHub. */
export interface ReleaseFacts {
  readonly release: Release | undefined
  readonly assets: readonly AssetFact[]
  /** All assets of the release, ours or not. */
  readonly attached: readonly Asset[]
}

/** Reads the release of the tag and compares its assets with the files to attach. */
export async function readRelease(
  github: GitHub,
  inputs: Inputs,
  workspace: string,
  { tag }: ReleaseTarget,
): Promise<ReleaseFacts> {
  const local = await findAssets(workspace, inputs.workingDirectory, inputs.assets)
  const found = await findRelease(github, tag)
  const release = found?.draft === true ? ((await listDrafts(github, tag))[0] ?? found) : found
  const attached = release === undefined ? [] : await listAssets(github, release.id)
  const assets: AssetFact[] = []
  for (const asset of local) {
    const existing = attached.find(({ name }) => name === asset.name)
    assets.push({ ...asset, existing, isSame: existing !== undefined && (await isSame(asset, existing)) })
  }
  return { release, assets, attached }
}

/** Maximum pages of a hundred in which drafts are searched: GitHub sorts them by their commit's date, so they need not come first. */
const pages = 10

/** All drafts of a tag, oldest first: GitHub allows several for one tag, so parallel jobs may each have created one. */
export async function listDrafts(github: GitHub, tag: string): Promise<readonly Release[]> {
  const drafts: Release[] = []
  for (let page = 1; page <= pages; page++) {
    const { releases, more } = await listReleases(github, page)
    drafts.push(...releases.filter((each) => each.draft && each.tag === tag))
    if (!more) break
  }
  return drafts.sort((one, other) => one.id - other.id)
}

async function isSame(local: LocalAsset, existing: Asset): Promise<boolean> {
  if (existing.state !== 'uploaded' || existing.size !== local.size) return false
  return existing.digest === (await digestOf(local.file))
}
