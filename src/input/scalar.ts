/** A range, both ends included. */
export interface IntegerRange {
  readonly least: number
  readonly most: number
}

/** A whole number in decimal digits; undefined for anything else and outside the range. */
export function parseInteger(text: string, { least, most }: IntegerRange): number | undefined {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : undefined
}

/** The values that `parseInteger` accepts, for errors. */
export function integerForms({ least, most }: IntegerRange): string {
  return least === most ? `\`${least}\`` : `a whole number from ${least} to ${most}`
}

/** A boolean of YAML 1.2's core schema; undefined for anything else, never silently false. */
export function parseFlag(text: string): boolean | undefined {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  return /^(?:false|False|FALSE)$/.test(text) ? false : undefined
}

/** The values that `parseFlag` accepts, for errors. */
export const flagForms = '`true`, `false`'

/** The share of a percentage: 0.125 for `12.5%`; undefined for anything else. */
export function parsePercent(text: string): number | undefined {
  const [, percent] = /^(\d{1,4}(?:\.\d{1,3})?)%$/.exec(text) ?? []
  return percent === undefined ? undefined : Number(percent) / 100
}
