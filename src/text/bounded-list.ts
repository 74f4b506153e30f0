/** A JSON list, and the number of elements that were left out. */
export interface BoundedList {
  readonly text: string
  readonly left: number
}

/** The size of a text as GitHub counts it: 2 bytes for each UTF-16 unit. */
export function utf16Size(text: string): number {
  return text.length * 2
}

/** A JSON list of a limited number of UTF-16 bytes: if it is cut, its last element says how many are left out, and where the full list is. */
export function boundList(elements: readonly unknown[], most: number, whole: string): BoundedList {
  const all = JSON.stringify(elements)
  if (utf16Size(all) <= most) return { text: all, left: 0 }
  const kept = elementsWithin(elements, most - utf16Size(endOf(elements, elements.length, whole)) - 8)
  const left = elements.length - kept.length
  return { text: `[${[...kept, endOf(elements, left, whole)].join(',')}]`, left }
}

/** The first elements that fit. */
function elementsWithin(list: readonly unknown[], bytes: number): readonly string[] {
  const kept: string[] = []
  let left = bytes
  for (const element of list) {
    const text = JSON.stringify(element)
    left -= utf16Size(text) + 2
    if (left < 0) break
    kept.push(text)
  }
  return kept
}

/** The last element of a cut list: an object among objects, a text among texts. */
function endOf([first]: readonly unknown[], left: number, whole: string): string {
  const isObject = typeof first === 'object' && first !== null
  return JSON.stringify(isObject ? { 'left-out': left, whole } : `${left} more: see ${whole}`)
}
