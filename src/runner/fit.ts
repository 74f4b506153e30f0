import { boundList, utf16Size } from '../text/bounded-list.ts'

/** The outputs of a step after shortening them to the size limit. */
export interface FittedOutputs {
  readonly outputs: Readonly<Record<string, string>>
  /** What was cut in which output, one sentence each. */
  readonly notes: readonly string[]
}

/**
 * Shortens outputs to a total number of bytes. The largest are shortened first, all to the same size. A JSON list ends with the number of omitted
 * elements and the place of the full list; any other text becomes empty.
 */
export function fitOutputs(given: Readonly<Record<string, string>>, most: number, whole: string): FittedOutputs {
  const cap = capOf(Object.values(given).map(utf16Size), most)
  const fitted = Object.entries(given).map(([name, value]) => shorten(name, value, cap, whole))
  return {
    outputs: Object.fromEntries(fitted.map(({ name, value }) => [name, value])),
    notes: fitted.flatMap(({ note }) => note ?? []),
  }
}

/** The size that each output may have to stay within the total; Infinity if all fit. */
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
  const about = `The output \`${name}\` would have ${utf16Size(value)} bytes, but GitHub accepts 1 MB for all outputs of a job`
  if (elements === undefined) return { name, value: '', note: `${about}: it is left empty.` }
  const { text, left } = boundList(elements, cap, whole)
  return {
    name,
    value: text,
    note: `${about}: ${left} of its ${elements.length} elements are left out. The full list is in ${whole}.`,
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
