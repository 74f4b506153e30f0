import { brief } from '../text/printable.ts'
import type { NextRelease } from '../version/next.ts'
import type { BumpDecision } from './decide.ts'
import type { Inputs } from './inputs.ts'

/** A package that gets a version. */
export interface PlannedRelease {
  readonly decision: BumpDecision
  readonly answer: NextRelease
  readonly tag: string
}

/** The release commit's message; `{{version}}` and `{{tag}}` hold several, comma-separated, where several packages are released. */
export function messageOf({ commitMessage }: Inputs, releases: readonly PlannedRelease[]): string {
  const versions = releases.map(({ answer, decision }) =>
    [decision.facts.package.name, answer.version].filter((part) => part !== '').join(' '),
  )
  return commitMessage
    .replaceAll('{{version}}', () => versions.join(', '))
    .replaceAll('{{tag}}', () => releases.map(({ tag }) => tag).join(', '))
}

/** The message of the commit that begins the next versions; it says itself that it counts for no release. */
export function snapshotMessage(versions: readonly string[]): string {
  return `chore(release): begin ${brief(versions.join(', '), 200)}\n\n[skip release]`
}

/** Whether a commit did nothing but begin the next version. */
export function isSnapshotMessage(message: string): boolean {
  return /^chore\(release\): begin [^\n]+\n\n\[skip release\]\s*$/.test(message)
}
