import { type DatedTag, readDatedTags } from '../../git/dated.ts'
import type { Git } from '../../git/process.ts'
import { compareVersions, type Version } from '../../version/number.ts'
import { versionTags } from '../../version/releases.ts'
import { releaseForms } from '../../version/tag.ts'

/** The version of each commit with a release tag, the highest if there are several. */
export async function readVersions(git: Git, service: string): Promise<ReadonlyMap<string, Version>> {
  return versionsOf(await readDatedTags(git), service)
}

/** The same for known tags. Tags of the service itself (`shop-v1.2.3`, `shop@1.2.3`, `shop/v1.2.3`) count as well as plain ones. */
export function versionsOf(tags: readonly DatedTag[], service: string): ReadonlyMap<string, Version> {
  const forms = releaseForms(
    tags.map(({ name }) => name),
    service,
  )
  const versions = new Map<string, Version>()
  for (const form of forms)
    for (const { commit, spelled } of versionTags(form, tags)) {
      const known = versions.get(commit)
      if (spelled.version !== undefined && (known === undefined || compareVersions(spelled.version, known) > 0))
        versions.set(commit, spelled.version)
    }
  return versions
}
