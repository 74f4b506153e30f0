/** What is read of Stryker's report. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

/** One change, and what became of it. */
export interface Mutant {
  readonly mutatorName: string
  readonly replacement: string
  readonly status: string
  /** It matters while its module is loaded, so that all tests would have to run again. */
  readonly static?: boolean
  readonly location: { readonly start: Spot; readonly end: Spot }
}

/** From 1. */
export interface Spot {
  readonly line: number
  readonly column: number
}
