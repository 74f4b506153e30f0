import type { Threshold } from '../probe.ts'

/** The values that `parseThreshold` accepts, for errors. */
export const thresholdForms =
  '`p(95)<400ms`, `avg<200ms`, `med<=150ms`, `min<1s`, `max<2s`, `errors<1%`, one text or a list of them'

/** A bound in k6's notation; undefined for anything else. */
export function parseThreshold(text: string): Threshold | undefined {
  const form =
    /^(?:p\((\d{1,2}(?:\.\d{1,3})?)\)|(avg|med|min|max|errors))\s*(<=?)\s*(\d{1,9}(?:\.\d{1,3})?)\s*(ms|s|%)$/
  const [, rank, name, sign, amount, unit] = form.exec(text.trim()) ?? []
  if (sign === undefined || (name === 'errors') !== (unit === '%')) return undefined
  const operator = sign === '<' ? '<' : '<='
  const number = Number(amount)
  if (rank !== undefined)
    return { text, measure: { kind: 'percentile', rank: Number(rank) }, operator, limit: inMilliseconds(number, unit) }
  if (name === 'errors') return { text, measure: { kind: 'errors' }, operator, limit: number / 100 }
  const kind = (['avg', 'min', 'max'] as const).find((each) => each === name)
  const measure = kind === undefined ? ({ kind: 'percentile', rank: 50 } as const) : { kind }
  return { text, measure, operator, limit: inMilliseconds(number, unit) }
}

function inMilliseconds(amount: number, unit: string | undefined): number {
  return unit === 's' ? amount * 1_000 : amount
}
