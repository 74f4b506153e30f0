import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { ScriptFile, Segment } from './script.ts'

/** Drizzle's `meta/_journal.json`: milliseconds since 1970 by tag, in its order. */
export type DrizzleJournal = ReadonlyMap<string, number>

export const noJournal: DrizzleJournal = new Map()

/** Reads `meta/_journal.json` (drizzle-kit, `entries` with `tag` and `when`). Throws a UserError if it has another form. */
export function readJournal(text: string, path: string): DrizzleJournal {
  const entries = entriesOf(text)
  if (entries !== undefined) return new Map(entries)
  const cure = 'Restore the file, or generate it again with `drizzle-kit generate`.'
  const what = 'is not what drizzle-kit writes: `entries`, each with `tag` and `when`'
  throw new UserError('invalid-script', `\`${brief(path)}\` ${what}. ${cure}`)
}

function entriesOf(text: string): readonly (readonly [string, number])[] | undefined {
  const list = fieldOf(parse(text), 'entries')
  if (!Array.isArray(list)) return undefined
  const entries = list.flatMap((entry: unknown): readonly (readonly [string, number])[] => {
    const [tag, when] = [fieldOf(entry, 'tag'), fieldOf(entry, 'when')]
    return typeof tag === 'string' && typeof when === 'number' ? [[tag, when]] : []
  })
  return entries.length === list.length ? entries : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(name)
}

/** Problems with a folder and its journal: scripts without an entry, entries without a script, and an order that differs from the numbers. */
export function journalFaults(journal: DrizzleJournal, tags: readonly string[], folder: string): readonly string[] {
  if (journal.size === 0) return []
  const path = `\`${brief(`${folder}/meta/_journal.json`)}\``
  const known = new Set(tags)
  const order = [...journal.keys()].filter((tag) => known.has(tag))
  const numbered = tags.filter((tag) => journal.has(tag))
  const misplaced = order.find((tag, index) => tag !== numbered[index])
  const cure = 'Generate it again with `drizzle-kit generate`, or remove the file.'
  return [
    ...tags
      .filter((tag) => !journal.has(tag))
      .map((tag) => `\`${brief(`${folder}/${tag}.sql`)}\` is not in ${path}, so Drizzle does not run it. ${cure}`),
    ...[...journal.keys()]
      .filter((tag) => !known.has(tag))
      .map((tag) => `${path} lists \`${brief(tag)}\`, but there is no such script. Restore it, or remove the entry.`),
    ...(misplaced === undefined
      ? []
      : [`${path} lists \`${brief(misplaced)}\` at a place that does not match its number. Renumber it.`]),
  ]
}

/** Milliseconds since 1970 of a timestamp such as `20260131120000`, in UTC; undefined if it is invalid. */
export function millisecondsOf(stamp: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp)?.slice(1).map(Number)
  if (parts === undefined) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** The parts between Drizzle's `--> statement-breakpoint` marks. */
export function drizzleSegments({ text, line: first }: ScriptFile): readonly Segment[] {
  let line = first
  return text.split('--> statement-breakpoint').map((part): Segment => {
    const segment = { text: part, line, isWhole: false }
    line += part.split('\n').length - 1
    return segment
  })
}
