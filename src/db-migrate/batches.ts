import type { JournalRow } from './history.ts'
import { type Answer, runSteps, type Work } from './journal.ts'
import type { Workshop } from './workshop.ts'

/** A big statement, and what an earlier run noted of it. */
export interface BatchWork extends Work {
  readonly path: string
  readonly earlier: JournalRow | undefined
}

/** Runs a big statement by ranges of the primary key. */
export async function runBatches(work: BatchWork, shop: Workshop): Promise<Answer> {
  return runSteps(work, shop)
}
