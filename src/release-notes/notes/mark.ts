import { createHash } from 'node:crypto'
import { formatMarker, marker, markerOfLine } from '../../markdown/marker.ts'

/** An invisible line with a digest of the text, so that a later run can tell whether a person changed it. */
export function markOf(text: string): string {
  return formatMarker(marker('notes', [['sha256', digestOf(text)]]))
}

/** Whether a line is Slipway's mark for this text. */
export function isMarkOf(line: string, text: string): boolean {
  const found = markerOfLine(line)
  return found?.kind === 'notes' && found.fields.get('sha256') === digestOf(text)
}

/** The text with its mark as the last line. */
export function withMark(text: string): string {
  return `${text.trimEnd()}\n\n${markOf(text.trimEnd())}\n`
}

/** Whether a text from `withMark` is unchanged, apart from line breaks, which GitHub's editor turns into CRLF. */
export function isUntouched(text: string): boolean {
  const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n')
  return isMarkOf(lines.at(-1) ?? '', lines.slice(0, -1).join('\n').trimEnd())
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
