import { brief } from '../text/printable.ts'
import type { ManifestFacts } from './manifest.ts'
import { folderOf, joinPath } from './syntax/source.ts'

/**
 * The folders of a workspace's packages, sorted: those that `members` of its root manifest name, with a manifest of the same kind among
 * `paths` (tracked files). pnpm-workspace.yaml names folders of package.json files.
 */
export async function memberFolders(
  paths: readonly string[],
  { path, kind, members }: ManifestFacts,
): Promise<readonly string[]> {
  if (members.length === 0) return []
  const { globMatcher } = await import('../input/glob.ts')
  const folder = folderOf(path)
  const rooted = (glob: string): readonly string[] => {
    const joined = joinPath(folder, glob.replace(/^!/, ''))
    return joined === undefined ? [] : [joined]
  }
  const name = kind === 'pnpm-workspace' ? 'package.json' : path.slice(path.lastIndexOf('/') + 1)
  const folders = paths.filter((each) => each.endsWith(`/${name}`)).map(folderOf)
  const matcher = (patterns: readonly string[]) =>
    globMatcher({ patterns: patterns.flatMap(rooted), source: `\`${brief(path, 120)}\``, options: {} }, folders)
  const included = matcher(members.filter((glob) => !glob.startsWith('!')))
  const excluded = matcher(members.filter((glob) => glob.startsWith('!')))
  return folders
    .filter(
      (each) => each !== folder && !/(?:^|\/)node_modules(?:\/|$)/.test(each) && included(each) && !excluded(each),
    )
    .sort((a, b) => (a < b ? -1 : 1))
}
