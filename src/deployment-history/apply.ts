import { relative } from 'node:path'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { readIfThere, writeWhole } from '../runner/workspace.ts'
import type { WriteStep } from './plan.ts'

/** What became of a file. */
export interface StepOutcome {
  readonly kind: WriteStep['kind']
  /** From the workspace. */
  readonly path: string
  readonly status: 'done' | 'already' | 'failed' | 'not-reached'
}

/** How a plan ended. */
export interface Outcome {
  readonly steps: readonly StepOutcome[]
  /** The error that stopped it. */
  readonly error: unknown
}

/** Writes the files in order and stops at the first that fails. */
export async function apply(steps: readonly WriteStep[], host: Host): Promise<Outcome> {
  const outcomes: StepOutcome[] = []
  for (const step of steps) {
    const place = { kind: step.kind, path: relative(host.workspace, step.path) }
    try {
      host.signal.throwIfAborted()
      const bytes = Buffer.from(step.text)
      const isThere = (await readIfThere(step.path))?.equals(bytes) === true
      if (!isThere) await writeWhole(step.path, bytes)
      outcomes.push({ ...place, status: isThere ? 'already' : 'done' })
      host.log.info(`${step.kind}: ${brief(place.path, 200)} ${isThere ? 'is up to date' : 'written'}`)
    } catch (error) {
      outcomes.push({ ...place, status: 'failed' })
      return { steps: [...outcomes, ...notReached(steps.slice(outcomes.length), host)], error }
    }
  }
  return { steps: outcomes, error: undefined }
}

/** What a dry run says of each file. */
export function notReached(steps: readonly WriteStep[], { workspace }: Host): readonly StepOutcome[] {
  return steps.map(({ kind, path }) => ({ kind, path: relative(workspace, path), status: 'not-reached' }))
}
