import { writeFile } from '../files/draft.ts'
import { readFile } from '../files/read.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import type { WriteStep } from './plan.ts'

/** The result for one file. */
export interface WriteOutcome {
  readonly kind: WriteStep['kind']
  /** Relative to the workspace. */
  readonly path: string
  readonly status: 'done' | 'already' | 'failed' | 'not-reached'
}

/** The result of a plan. */
export interface HistoryResult {
  readonly steps: readonly WriteOutcome[]
  /** The error that stopped it. */
  readonly error: unknown
}

/** Writes the files in order and stops at the first error. */
export async function apply(steps: readonly WriteStep[], host: Host): Promise<HistoryResult> {
  const outcomes: WriteOutcome[] = []
  for (const step of steps) {
    const place = { kind: step.kind, path: step.file.path }
    try {
      host.signal.throwIfAborted()
      const bytes = Buffer.from(step.text)
      const isThere = (await readFile(step.file))?.equals(bytes) === true
      if (!isThere) await writeFile(step.file, bytes)
      outcomes.push({ ...place, status: isThere ? 'already' : 'done' })
      host.log.info(`${step.kind}: ${brief(place.path, 200)} ${isThere ? 'is up to date' : 'written'}`)
    } catch (error) {
      outcomes.push({ ...place, status: 'failed' })
      return { steps: [...outcomes, ...notReached(steps.slice(outcomes.length))], error }
    }
  }
  return { steps: outcomes, error: undefined }
}

/** The text for each file in a dry run. */
export function notReached(steps: readonly WriteStep[]): readonly WriteOutcome[] {
  return steps.map(({ kind, file }) => ({ kind, path: file.path, status: 'not-reached' }))
}
