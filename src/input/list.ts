/** The non-blank lines of a text, without surrounding white space. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The items of a list separated by line breaks or commas, without surrounding white space; empty items are dropped. */
export function listOf(text: string): readonly string[] {
  return linesOf(text.replaceAll(',', '\n'))
}
