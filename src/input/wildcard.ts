/** The separator that `*` does not match. */
const separator = '/'

/**
 * Whether a text matches a wildcard: `*` is any characters of one part, `?` one of them, and `**` as a whole part any number of parts. The time is
 * proportional to wildcard times text, so no wildcard can block a run.
 */
export function fitsWildcard(wildcard: string, text: string): boolean {
  return fitsParts(wildcard.split(separator), text.split(separator))
}

/** The same for a path in parts. */
export function fitsParts(wildcard: readonly string[], parts: readonly string[]): boolean {
  return fits(wildcard, parts, (part) => part === '**', fitsPart)
}

/** The same for one part, in which a slash is an ordinary character. */
export function fitsPart(wildcard: string, part: string): boolean {
  const isOne = (character: string, other: string) => character === '?' || character === other
  return fits([...wildcard], [...part], (character) => character === '*', isOne)
}

/** Whether items match one after another. A star takes as few as it can, and the last star takes more if the rest does not match. */
function fits(
  wanted: readonly string[],
  given: readonly string[],
  isStar: (item: string) => boolean,
  isFit: (item: string, other: string) => boolean,
): boolean {
  let at = 0
  let star = -1
  let taken = 0
  for (let index = 0; index < given.length; ) {
    const item = wanted[at]
    const other = given[index] ?? ''
    if (item !== undefined && isStar(item)) {
      star = at++
      taken = index
    } else if (item !== undefined && isFit(item, other)) {
      at++
      index++
    } else if (star >= 0) {
      at = star + 1
      index = ++taken
    } else return false
  }
  return wanted.slice(at).every(isStar)
}
