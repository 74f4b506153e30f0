/** The lines of a text that are not blank, without the white space around them. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The items of a list that is separated by line breaks or commas, without the white space around them; empty ones are left out. */
export function listOf(text: string): readonly string[] {
  return linesOf(text.replaceAll(',', '\n'))
}
