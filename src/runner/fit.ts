import { boundList, utf16Size } from '../text/bounded-list.ts'

/** What the outputs of a step come to where they may only be so large together. */
export interface FittedOutputs {
  readonly outputs: Readonly<Record<string, string>>
  /** What was left out of which, one sentence each. */
  readonly notes: readonly string[]
}

/**
 * Outputs that are at most so many bytes together. The largest give way first, each to the same size: a JSON list ends with how many elements
 * are left out and where the whole of it is, any other text becomes empty.
 */
export function fitOutputs(given: Readonly<Record<string, string>>, most: number, whole: string): FittedOutputs {
  const cap = capOf(Object.values(given).map(utf16Size), most)
  const fitted = Object.entries(given).map(([name, value]) => shorten(name, value, cap, whole))
  return {
    outputs: Object.fromEntries(fitted.map(({ name, value }) => [name, value])),
    notes: fitted.flatMap(({ note }) => note ?? []),
  }
}

/** The size that each may have so that all together keep to the sum; Infinity where they do. */
function capOf(sizes: readonly number[], most: number): number {
  let left = most
  for (const [index, size] of sizes.toSorted((one, other) => one - other).entries()) {
    const share = left / (sizes.length - index)
    if (size > share) return share
    left -= size
  }
  return Number.POSITIVE_INFINITY
}

interface Fitted {
  readonly name: string
  readonly value: string
  readonly note?: string
}

function shorten(name: string, value: string, cap: number, whole: string): Fitted {
  if (utf16Size(value) <= cap) return { name, value }
  const elements = listOf(value)
  const about = `The output \`${name}\` would have ${utf16Size(value)} bytes, and GitHub takes 1 MB of all outputs of a job`
  if (elements === undefined) return { name, value: '', note: `${about}: it is left empty.` }
  const { text, left } = boundList(elements, cap, whole)
  return {
    name,
    value: text,
    note: `${about}: ${left} of its ${elements.length} elements are left out. The whole is in ${whole}.`,
  }
}

function listOf(value: string): readonly unknown[] | undefined {
  if (!value.startsWith('[')) return undefined
  try {
    const parsed: unknown = JSON.parse(value)
    return Array.isArray(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}
