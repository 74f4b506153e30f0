import type { ScriptFile } from './script.ts'

const ignoreLines = /^\s*--\s*ignoreLines:(\w+)/i
const blockEnd = /\*\/\s*$/

/** Whether `--ignoreLines` excludes a line, asked for one line after the other. */
export function ignoring(): (line: string) => boolean {
  let left = 0
  return (line) => {
    const word = ignoreLines.exec(line)?.[1]?.toLowerCase()
    if (left > 0) {
      left = left === Number.POSITIVE_INFINITY && word === 'end' ? 0 : left - 1
      return true
    }
    if (word === 'start') left = Number.POSITIVE_INFINITY
    else if (word !== undefined) left = Number(word) || 0
    return word !== undefined
  }
}

/** The lines of a change set for each direction, at their places: a line of neither direction is empty. */
interface ChangeSetLines {
  readonly up: readonly string[]
  readonly down: readonly string[]
  /** Also if the rollback is `empty` or `not required`. */
  readonly hasRollback: boolean
}

export function linesOf({ text }: ScriptFile): ChangeSetLines {
  const up: string[] = []
  const down: string[] = []
  const isIgnored = ignoring()
  let hasRollback = false
  let isInside = false
  let isUndone = false
  for (const line of text.split('\n')) {
    // As in Liquibase, a rollback over several lines goes to its end, whatever is in it.
    const isLeft: boolean = isInside || isIgnored(line) || isMark(line)
    const rollback = isLeft ? null : /^\s*--\s*rollback(?:\s+(.*))?$/i.exec(line)
    const opens: boolean = !isLeft && /^\s*\/\*\s*liquibase\s+rollback\s*$/i.test(line)
    up.push(isLeft || opens || rollback !== null ? '' : line)
    const body = isInside ? line.replace(blockEnd, '') : (rollback?.[1] ?? '')
    const isElsewhere = /\bchangesetid:/i.test(body)
    hasRollback ||= opens || (rollback !== null && !isElsewhere)
    // Only as the first word: behind others it is a name, as of a column.
    const isNone: boolean = !isUndone && /^\s*(?:empty|not required)\b/i.test(body)
    const undone: string = isNone || isElsewhere ? '' : body
    down.push(undone)
    isUndone ||= undone.trim() !== ''
    isInside = opens || (isInside && !blockEnd.test(line))
  }
  return { up, down, hasRollback }
}

function isMark(line: string): boolean {
  return /^\s*--\s*(?:changeset|comment|validCheckSum|preconditions?|property)\b/i.test(line)
}
