import type { BumpDecision } from './decide.ts'
import type { FileDraft } from './draft.ts'
import type { BumpFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { BumpPlan } from './plan.ts'
import type { ReleaseOutcome } from './release.ts'

/** Every output of action.yml. */
export const outputNames = [
  'result',
  'reason',
  'version',
  'previous-version',
  'bump',
  'tag',
  'previous-tag',
  'sha',
  'released',
  'prerelease',
  'packages',
  'commits',
  'pull-request',
  'newTag',
] as const

/** Everything that is reported. */
export interface RunResult {
  readonly inputs: Inputs
  readonly facts: BumpFacts
  readonly decisions: readonly BumpDecision[]
  readonly draft: FileDraft
  readonly plan: BumpPlan
  /** Why a number may be wrong; a run that writes stops because of them. */
  readonly doubts: readonly string[]
  /** Undefined if nothing had to be written: previews and dry runs. */
  readonly outcome: ReleaseOutcome | undefined
}

/** One package's line in the output `packages` and in the summary. */
export interface PackageRow {
  readonly path: string
  readonly name: string
  readonly version: string
  readonly previous: string
  readonly bump: string
  readonly tag: string
  readonly previousTag: string
  readonly released: boolean
}

/** The outcome of the run, for the outputs `result` and `reason`. */
export interface BumpVerdict {
  readonly result: 'released' | 'unchanged' | 'preview' | 'dry-run' | 'failed'
  readonly reason: string
}
