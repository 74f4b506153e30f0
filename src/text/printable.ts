/**
 * Untrusted text made safe for a log: no line can be read as a workflow command, and no control character moves the cursor, changes colours or
 * reorders text. The runner reads any line that begins with `::` or contains `##[` as a command.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(
      /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/^([^\S\n]*):(?=:)/gm, '$1:\u200b')
    .replaceAll('##[', '## [')
}

/** One line of at most `length` characters, printable and without backticks: for untrusted text inside a sentence or its code spans. */
export function brief(text: string, length = 120): string {
  const line = printable(text.slice(0, length * 4))
    .replace(/\s+/g, ' ')
    .replaceAll('`', "'")
    .trim()
  return line.length <= length && text.length <= length * 4 ? line : `${line.slice(0, length - 1)}…`
}
