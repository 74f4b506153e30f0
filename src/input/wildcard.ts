/** One character of a name that `*` does not stand for: the end of a part. */
const separator = '/'

/**
 * Whether a text fits a wildcard: `*` is any characters of one part, `?` one of them, and `**` as a whole part any parts, none too. Nothing is
 * tried more than once for each character, so no wildcard can hold a run up.
 */
export function fitsWildcard(wildcard: string, text: string): boolean {
  return fitsParts(wildcard.split(separator), text.split(separator))
}

/** The same of a path in parts. */
export function fitsParts(wildcard: readonly string[], parts: readonly string[]): boolean {
  return fits(wildcard, parts, (part) => part === '**', fitsPart)
}

/** The same of one part, in which a slash stands for itself. */
export function fitsPart(wildcard: string, part: string): boolean {
  const isOne = (character: string, other: string) => character === '?' || character === other
  return fits([...wildcard], [...part], (character) => character === '*', isOne)
}

/** Whether items fit one after another; a star takes as few as it can, and the last star takes more where the rest does not fit. */
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
