import type { Host } from '../runner/host.ts'
import type { Inputs, NamedTarget } from './inputs.ts'
import { migrate } from './migrate.ts'
import type { RunResult } from './outcome.ts'
import type { Catalogue } from './scripts/script.ts'

/** Migrates all databases: the first alone, as the canary, then the others in waves; a failure prevents later waves. */
export async function migrateAll(scripts: Catalogue, inputs: Inputs, host: Host): Promise<readonly RunResult[]> {
  const [canary, ...others] = inputs.targets
  if (canary === undefined) return []
  const isReading = inputs.dryRun || /^(plan|status|validate)$/.test(inputs.command)
  const results: RunResult[] = [await migrate(canary, scripts, inputs, host)]
  for (let at = 0; at < others.length; at += inputs.waveSize) {
    const wave = others.slice(at, at + inputs.waveSize)
    const isStopped = results.some(({ error }) => error !== undefined) && !isReading
    // The databases are independent of each other.
    const text = isStopped
      ? wave.map(notReached)
      : await Promise.all(wave.map((target) => migrate(target, scripts, inputs, host)))
    results.push(...text)
  }
  return results
}

function notReached({ name, at }: NamedTarget): RunResult {
  const nothing = { server: '', facts: undefined, plan: undefined, steps: [], recoveries: [], error: undefined }
  return { target: name, at, ...nothing, milliseconds: 0 }
}
