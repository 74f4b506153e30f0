import { UserError } from '../input/user-error.ts'
import type { QueryFacts, Refused } from './facts.ts'
import type { Inputs, QueryTarget } from './inputs.ts'
import { count } from './record/describe.ts'

/** What to do. */
export type QueryPlan =
  | { readonly kind: 'refuse'; readonly error: UserError; readonly refused: readonly Refused[] }
  | { readonly kind: 'list' }
  | { readonly kind: 'run'; readonly steps: readonly RunStep[] }

/** All statements on one server. */
export interface RunStep {
  readonly target: QueryTarget
  /** What groups the statements. */
  readonly frame: 'read-only' | 'none' | 'per-file' | 'single'
}

/** Decides; a pure function. */
export function makePlan(inputs: Inputs, facts: QueryFacts): QueryPlan {
  const error = refuse(inputs, facts)
  if (error !== undefined) return { kind: 'refuse', error, refused: facts.refused }
  if (inputs.dryRun) return { kind: 'list' }
  const frame = inputs.mode === 'read-only' ? 'read-only' : inputs.explain ? 'none' : inputs.transaction
  return { kind: 'run', steps: inputs.places.map((target) => ({ target, frame })) }
}

function refuse({ transaction }: Inputs, { statements, refused, missing: gaps }: QueryFacts): UserError | undefined {
  if (statements === 0)
    return new UserError('invalid-script', '`query` or `file` contains no statement, only blanks and comments.')
  const [first] = refused
  if (first !== undefined) {
    const others = refused.length > 1 ? `, and ${refused.length - 1} more` : ''
    const cure =
      first.reason === 'not-read-only'
        ? 'Nothing was sent. If the statement is meant to change something, set `mode: read-write`.'
        : `It cannot be part of \`transaction: ${transaction}\`. Nothing was sent. Use \`transaction: none\`, or remove it.`
    const what = `${first.file}:${first.line}: \`${first.statement}\` is refused${others}: ${first.why}.`
    return new UserError(first.reason, `${what} ${cure}`)
  }
  const { missing, unused } = gaps
  if (missing.length > 0)
    return new UserError(
      'invalid-parameters',
      `\`parameters\` has no value for placeholders: ${missing.slice(0, 20).join(', ')}.`,
    )
  if (unused.length > 0)
    return new UserError(
      'invalid-parameters',
      `\`parameters\` has values without a placeholder: ${unused.slice(0, 20).join(', ')} (in ${count(statements, 'statement')}).`,
    )
  return undefined
}
