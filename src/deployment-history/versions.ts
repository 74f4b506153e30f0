import { type DatedTag, readDatedTags } from '../git/dated.ts'
import type { Git } from '../git/process.ts'
import { compareVersions, type Version } from '../version/number.ts'
import { detectPrefix, parseTag, type TagForm } from '../version/tag.ts'

/** The version of each commit that has a release tag: the highest where it has several. */
export async function readVersions(git: Git, service: string): Promise<ReadonlyMap<string, Version>> {
  return versionsOf(await readDatedTags(git), service)
}

/** The same, of tags that are known. Tags of the service itself (`shop-v1.2.3`, `shop@1.2.3`, `shop/v1.2.3`) count beside the plain ones. */
export function versionsOf(tags: readonly DatedTag[], service: string): ReadonlyMap<string, Version> {
  const forms = formsOf(tags, service)
  const versions = new Map<string, Version>()
  for (const { name, commit } of tags)
    for (const form of forms) {
      const version = parseTag(form, name)
      const known = versions.get(commit)
      if (version !== undefined && (known === undefined || compareVersions(version, known) > 0))
        versions.set(commit, version)
    }
  return versions
}

function formsOf(tags: readonly DatedTag[], service: string): readonly TagForm[] {
  const plain = detectPrefix(tags.map(({ name }) => name))
  const own = service === '' ? [] : ['-v', '@v', '/v', '-', '@', '/'].map((separator) => `${service}${separator}`)
  return [plain, ...own].map((prefix) => ({ prefix, suffix: '' }))
}
