import type { ManifestFacts } from './manifest.ts'
import { folderOf, joinPath } from './source.ts'

/**
 * The folders of a workspace's packages, sorted: those that `members` of its root manifest name and that hold a manifest of the same kind among
 * `paths` (tracked files). pnpm-workspace.yaml names folders of package.json files.
 */
export async function memberFolders(
  paths: readonly string[],
  { path, kind, members }: ManifestFacts,
): Promise<readonly string[]> {
  if (members.length === 0) return []
  const { default: picomatch } = await import('picomatch')
  const folder = folderOf(path)
  const rooted = (glob: string): readonly string[] => {
    const joined = joinPath(folder, glob.replace(/^!/, ''))
    return joined === undefined ? [] : [joined]
  }
  const included = picomatch(members.filter((glob) => !glob.startsWith('!')).flatMap(rooted))
  const excluded = picomatch(members.filter((glob) => glob.startsWith('!')).flatMap(rooted))
  const name = kind === 'pnpm-workspace' ? 'package.json' : path.slice(path.lastIndexOf('/') + 1)
  return paths
    .filter((each) => each.endsWith(`/${name}`))
    .map(folderOf)
    .filter(
      (each) => each !== folder && !/(?:^|\/)node_modules(?:\/|$)/.test(each) && included(each) && !excluded(each),
    )
    .sort((a, b) => (a < b ? -1 : 1))
}
