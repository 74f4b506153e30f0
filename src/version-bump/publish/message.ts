import type { NextRelease } from '../../version/next.ts'
import type { BumpDecision } from '../decide.ts'
import type { Inputs } from '../inputs.ts'

/** A package that gets a version. */
export interface PlannedRelease {
  readonly decision: BumpDecision
  readonly answer: NextRelease
  readonly tag: string
}

/** The release commit's message; `{{version}}` and `{{tag}}` contain several, comma-separated, if several packages are released. */
export function messageOf({ commitMessage }: Inputs, releases: readonly PlannedRelease[]): string {
  const versions = releases.map(({ answer, decision }) =>
    [decision.facts.package.name, answer.version].filter((part) => part !== '').join(' '),
  )
  return commitMessage
    .replaceAll('{{version}}', () => versions.join(', '))
    .replaceAll('{{tag}}', () => releases.map(({ tag }) => tag).join(', '))
}
