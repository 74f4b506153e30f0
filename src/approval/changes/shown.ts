/** Why a record that says what runs is not trusted. */
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

/** The newest record of a deployment, if GitHub does not confirm it. */
export interface DoubtedRecord {
  readonly id: number
  readonly why: Doubt
}

/** The base and the doubt that a request shows; 0 and undefined for none. */
export interface ShownBase {
  readonly id: number
  readonly doubted: DoubtedRecord | undefined
  /** The commit after which changed files count, if the policy asks for their owners; '' if it is not recorded. */
  readonly since: string
}
