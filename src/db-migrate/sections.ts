import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import type { Direction, Layout, Script, ScriptFile, Section, Segment } from './script.ts'

/** What is run of a script in one direction; undefined where it has nothing for it. Throws a complaint about marks that do not fit. */
export function sectionOf(script: Script, layout: Layout, direction: Direction): Section | undefined {
  const file = direction === 'up' ? script.file : script.undo
  if (file === undefined) return undefined
  if (layout === 'dbmate') return dbmateSection(file, direction)
  if (layout === 'goose') return gooseSection(file, direction)
  return { file, segments: [{ text: file.text, line: 1, isWhole: false }], transaction: undefined }
}

function dbmateSection(file: ScriptFile, direction: Direction): Section | undefined {
  let current: Direction | undefined
  let transaction: boolean | undefined
  let first = 0
  const lines: string[] = []
  for (const [index, line] of file.text.split('\n').entries()) {
    const [, mark, options = ''] = /^\s*--\s*migrate:(up|down)\b(.*)$/.exec(line) ?? []
    if (mark === 'up' || mark === 'down') {
      current = mark
      if (current !== direction) continue
      first = index + 2
      const [, wish] = /\btransaction:\s*(true|false)\b/.exec(options) ?? []
      transaction = wish === undefined ? undefined : wish === 'true'
    } else if (current === direction) lines.push(line)
  }
  if (first === 0) return undefined
  return { file, segments: [{ text: lines.join('\n'), line: first, isWhole: false }], transaction }
}

/** Where the reading of a goose file stands. */
interface Reading {
  direction: Direction | undefined
  isWhole: boolean
  open: { readonly line: number; readonly lines: string[] } | undefined
}

function gooseSection(file: ScriptFile, direction: Direction): Section | undefined {
  const segments: Segment[] = []
  const reading: Reading = { direction: undefined, isWhole: false, open: undefined }
  let transaction: boolean | undefined
  let isFound = false
  const close = () => {
    const { open, isWhole } = reading
    if (open?.lines.some((line) => line.trim() !== ''))
      segments.push({ text: open.lines.join('\n'), line: open.line, isWhole })
    reading.open = undefined
  }
  for (const [index, line] of file.text.split('\n').entries()) {
    const mark = /^\s*--\s*\+goose\s+(.*?)\s*$/i.exec(line)?.[1]?.toLowerCase()
    if (mark === undefined) {
      if (reading.direction !== direction) continue
      reading.open ??= { line: index + 1, lines: [] }
      reading.open.lines.push(line)
      continue
    }
    close()
    if (mark === 'up' || mark === 'down') reading.direction = mark
    else if (mark === 'statementbegin') reading.isWhole = true
    else if (mark === 'statementend') reading.isWhole = false
    else if (mark === 'no transaction') transaction = false
    else throw unknownMark(file, index + 1, line)
    if (mark === direction) isFound = true
  }
  close()
  return isFound ? { file, segments, transaction } : undefined
}

function unknownMark({ path }: ScriptFile, line: number, text: string): Complaint {
  const known = '`Up`, `Down`, `StatementBegin`, `StatementEnd`, `NO TRANSACTION`'
  const cure = 'For variables use the input `placeholders` and `${name}` instead of ENVSUB.'
  return new Complaint(
    'invalid-script',
    `\`${brief(path)}\` line ${line}: \`${brief(text, 80)}\` is no mark of goose that is known here. Known: ${known}. ${cure}`,
  )
}
