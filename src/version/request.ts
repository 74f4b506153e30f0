import type { AssessedCommit } from '../commits/assess.ts'
import { brief } from '../text/printable.ts'
import { parseTypedVersion, type Version } from './number.ts'

/** The version in a commit's `Release-As` footer; undefined if there is none, or if it is not a version. */
export function requestOf({ releaseAs }: AssessedCommit): Version | undefined {
  return releaseAs === undefined ? undefined : parseTypedVersion(releaseAs)
}

/** The newest requested version; the commits come newest first. */
export function requestedVersion(assessed: readonly AssessedCommit[]): Version | undefined {
  for (const each of assessed) {
    const version = requestOf(each)
    if (version !== undefined) return version
  }
  return undefined
}

/** What is wrong with a commit's `Release-As` footer, as a sentence that is safe to print; undefined if nothing is. */
export function requestProblem(assessed: AssessedCommit): string | undefined {
  const { commit, releaseAs } = assessed
  if (releaseAs === undefined || requestOf(assessed) !== undefined) return undefined
  const given = brief(releaseAs, 60)
  return `Commit ${commit.sha.slice(0, 7)} asks for \`Release-As: ${given}\`, which is not a version; write it as \`1.2.3\` in a new commit.`
}
