import { withoutNumbers } from '../../commits/pulls.ts'
import { manifestKind } from '../../manifests/names.ts'
import type { Change } from './changes.ts'

/** Files that tools write for a release in addition to manifests: changelogs, change files, version files. */
const written =
  /^(?:changelog|changes|history|news|releases?)(?:\.\w{1,10})?$|^(?:version|__version__|_version|__init__)(?:\.\w{1,10})?$|^yarn\.lock$|^\.release-please-manifest\.json$|^lerna\.json$/i
const changeFile = /(?:^|\/)\.changeset\/[^/]+$/

/** Whether a commit that touches these paths only makes a release; false without any path. */
export function isReleaseOnly(paths: readonly string[]): boolean {
  return (
    paths.length > 0 &&
    paths.every((path) => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      return manifestKind(path) !== undefined || written.test(name) || changeFile.test(path)
    })
  )
}

const releaseSubject =
  /^(?:(?:chore|build|ci|release)(?:\([^()]{0,60}\))?: ?)?(?:release:? |bump version to |version )?[\w@./-]{0,80}?v?\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][\w.+-]{1,80})?$/i

/**
 * Whether a change is only the commit of a release, which means nothing to readers: by its commits (`releaseCommits`), or if they have no tag, by its
 * title (`chore(release): v1.2.3`, `1.2.3`).
 */
export function isRelease({ title, shas, breaking }: Change, releaseCommits: ReadonlySet<string>): boolean {
  if (!breaking && shas.length > 0 && shas.every((sha) => releaseCommits.has(sha))) return true
  return title.length < 300 && releaseSubject.test(withoutNumbers(title))
}
