import { brief } from '../text/printable.ts'
import type { Inputs } from './inputs.ts'
import type { MigrationStepOutcome } from './outcome.ts'
import type { MigrationStep as PlanStep } from './plan/plan.ts'

/** A step as the report shows it. */
export function describeStep(
  step: PlanStep,
  { folder }: Pick<Inputs, 'folder'>,
  status: MigrationStepOutcome['status'],
  detail: string,
  milliseconds: number,
): MigrationStepOutcome {
  const around = { status, detail: brief(detail, 300), milliseconds }
  if (step.kind !== 'run') {
    const key = step.kind === 'clear' ? step.key : step.kind
    return { step: key, version: '', action: step.kind, path: '', ...around }
  }
  const { script, direction } = step.chosen
  const path = step.prepared.path || `${folder}/${script.file.path}`
  return { step: script.key, version: script.version ?? '', action: direction, path, ...around }
}
