import type { Decision } from './decide.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { Plan } from './plan.ts'
import type { Outcome } from './release.ts'

/** All that there is to tell. */
export interface Story {
  readonly inputs: Inputs
  readonly facts: Facts
  readonly decisions: readonly Decision[]
  readonly draft: Draft
  readonly plan: Plan
  /** Undefined where nothing was to be written: previews and dry runs. */
  readonly outcome: Outcome | undefined
}

/** One package's line in the output `packages` and in the summary. */
export interface Row {
  readonly path: string
  readonly name: string
  readonly version: string
  readonly previous: string
  readonly bump: string
  readonly tag: string
  readonly previousTag: string
  readonly released: boolean
}

/** How the run ended, as the outputs `result` and `reason` say it. */
export interface Verdict {
  readonly result: 'released' | 'unchanged' | 'preview' | 'dry-run' | 'failed'
  readonly reason: string
}
