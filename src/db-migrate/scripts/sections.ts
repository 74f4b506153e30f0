import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import { plainSettings } from './atlas.ts'
import { drizzleSegments } from './drizzle.ts'
import { flywaySettings } from './flyway.ts'
import { liquibaseSection, liquibaseSettings } from './liquibase.ts'
import type { Direction, Layout, Script, ScriptFile, ScriptSettings, Section, Segment } from './script.ts'

/** Settings of a script outside its text. Throws a UserError about settings that are not supported. */
export function settingsOf({ companion }: Script, layout: Layout): ScriptSettings {
  if (companion === undefined) return { isFilled: true, values: {}, transaction: undefined }
  return layout === 'liquibase' ? liquibaseSettings(companion) : flywaySettings(companion)
}

/**
 * What is run for a script in one direction; undefined if it has nothing for it. Throws a UserError about marks that do not fit.
 */
export function sectionOf(script: Script, layout: Layout, direction: Direction): Section | undefined {
  const file = direction === 'up' ? script.file : script.undo
  if (file === undefined) return undefined
  if (layout === 'dbmate') return dbmateSection(file, direction)
  if (layout === 'goose') return gooseSection(file, direction)
  if (layout === 'liquibase') return liquibaseSection(file, direction)
  if (layout === 'drizzle') return { file, segments: drizzleSegments(file), transaction: undefined }
  const segment = { text: file.text, line: file.line, isWhole: false }
  if (layout !== 'plain' && layout !== 'golang-migrate') {
    const { transaction } = direction === 'up' ? settingsOf(script, layout) : { transaction: undefined }
    return { file, segments: [segment], transaction }
  }
  const { transaction, delimiter } = plainSettings(file)
  return { file, segments: [{ ...segment, delimiter }], transaction }
}

/** The first line before a tool's marks that is neither blank nor a comment: no tool would run it. */
function strayLine(file: ScriptFile, line: number, mark: string): UserError {
  const what = `is before \`${mark}\`, so it belongs to neither direction`
  return new UserError('invalid-script', `\`${brief(file.path)}\` line ${line} ${what}. Move it after the mark.`)
}

const isNothing = (line: string) => /^\s*(?:--|$)/.test(line)

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
      first = file.line + index + 1
      const [, requested] = /\btransaction:\s*(true|false)\b/.exec(options) ?? []
      transaction = requested === undefined ? undefined : requested === 'true'
    } else if (current === direction) lines.push(line)
    else if (current === undefined && !isNothing(line)) throw strayLine(file, file.line + index, '-- migrate:up')
  }
  if (first === 0) return undefined
  return { file, segments: [{ text: lines.join('\n'), line: first, isWhole: false }], transaction }
}

/** The state while a goose file is read. */
interface Reading {
  direction: Direction | undefined
  /** Line of the open `StatementBegin`; 0 for none. */
  begun: number
  open: { readonly line: number; readonly lines: string[] } | undefined
}

function gooseSection(file: ScriptFile, direction: Direction): Section | undefined {
  const segments: Segment[] = []
  const reading: Reading = { direction: undefined, begun: 0, open: undefined }
  let transaction: boolean | undefined
  let isFound = false
  const close = () => {
    const { open, begun } = reading
    if (open?.lines.some((line) => line.trim() !== ''))
      segments.push({ text: open.lines.join('\n'), line: open.line, isWhole: begun > 0 })
    reading.open = undefined
  }
  for (const [index, line] of file.text.split('\n').entries()) {
    const mark = /^--\s*\+goose\s+(\S.*)$/i.exec(line.trim())?.[1]?.toLowerCase()
    if (mark === undefined) {
      if (reading.direction === undefined && !isNothing(line)) throw strayLine(file, index + 1, '-- +goose Up')
      if (reading.direction !== direction) continue
      reading.open ??= { line: index + 1, lines: [] }
      reading.open.lines.push(line)
      continue
    }
    close()
    if (reading.begun > 0 && mark !== 'statementend') throw unended(file, reading.begun)
    if (mark === 'up' || mark === 'down') reading.direction = mark
    else if (mark === 'statementbegin') reading.begun = index + 1
    else if (mark === 'statementend') reading.begun = 0
    else if (mark === 'no transaction') transaction = false
    else throw unknownMark(file, index + 1, line)
    if (mark === direction) isFound = true
  }
  if (reading.begun > 0) throw unended(file, reading.begun)
  close()
  return isFound ? { file, segments, transaction } : undefined
}

function unended({ path }: ScriptFile, line: number): UserError {
  const what = '`-- +goose StatementBegin` has no `-- +goose StatementEnd`. Write it after the statement.'
  return new UserError('invalid-script', `\`${brief(path)}\` line ${line}: ${what}`)
}

function unknownMark({ path }: ScriptFile, line: number, text: string): UserError {
  const known = '`Up`, `Down`, `StatementBegin`, `StatementEnd`, `NO TRANSACTION`'
  const cure = 'For variables use the input `placeholders` and `${name}` instead of ENVSUB.'
  return new UserError(
    'invalid-script',
    `\`${brief(path)}\` line ${line}: \`${brief(text, 80)}\` is not a goose mark that Slipway knows. Known: ${known}. ${cure}`,
  )
}
