import type { Commit } from '../../commits/commit.ts'
import { readManifests, readTree } from '../../git/manifests.ts'
import type { Git } from '../../git/process.ts'
import { versionTags } from '../../version/releases.ts'
import type { Inputs } from '../inputs.ts'
import type { UpdatedPackage } from '../notes/notes.ts'
import type { ReleaseTarget } from './target.ts'

/**
 * The packages that the released one depends on and that were released since, because they may be its only change. The files are only read if another
 * package has a tag in the range.
 */
export async function readUpdated(
  git: Git,
  { package: pack, packages }: Pick<Inputs, 'package' | 'packages'>,
  { commit, tags }: ReleaseTarget,
  commits: readonly Commit[],
): Promise<readonly UpdatedPackage[]> {
  if (pack === undefined) return []
  const range = new Set([commit, ...commits.map(({ sha }) => sha)])
  const released = packages.flatMap((other) => {
    const newest = other === pack ? undefined : versionTags(other.form, tags).find((tag) => range.has(tag.commit))
    return newest === undefined ? [] : [{ other, newest }]
  })
  if (released.length === 0) return []
  const tree = await readTree(git, commit)
  const own = await readManifests(tree, pack, packages, 'auto')
  const wanted = new Set(own.facts.flatMap(({ dependencies }) => dependencies.map(({ name }) => name)))
  const found: UpdatedPackage[] = []
  for (const { other, newest } of released) {
    const { described } = await readManifests(tree, other, packages, 'auto')
    if (described.names.some((name) => wanted.has(name)))
      found.push({ name: other.name, version: newest.spelled.text, tag: newest.name })
  }
  return found
}
