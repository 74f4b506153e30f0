/** Why what a record says to run is not believed. */
export const doubts = [
  'no-run',
  'run-failed',
  'run-works',
  'other-workflow',
  'other-ref',
  'job-skipped',
  'job-missing',
  'tag',
  'outdated',
  'hidden',
] as const
export type Doubt = (typeof doubts)[number]

/** The newest record of a deployment, where GitHub does not confirm what it says. */
export interface DoubtedRecord {
  readonly id: number
  readonly why: Doubt
}

/** What a request says to run now, and what it doubts; 0 and undefined for nothing. */
export interface ShownBase {
  readonly id: number
  readonly doubted: DoubtedRecord | undefined
  /** The commit from which on files count, where the policy asks for their owners; '' if it is not told. */
  readonly since: string
}
