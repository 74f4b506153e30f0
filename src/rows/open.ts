import type { Column } from '../database/session/value.ts'
import { csv } from './csv.ts'
import type { Format, FormatName, FormatOptions, Writer } from './format.ts'
import { json, ndjson } from './json.ts'
import { markdown } from './markdown.ts'
import { table } from './table.ts'
import { tsv } from './tsv.ts'

const formats: Readonly<Record<FormatName, Format>> = { json, ndjson, csv, tsv, markdown, table }

/** A writer of the format for a result set with these columns. */
export function openWriter(format: FormatName, columns: readonly Column[], options: FormatOptions): Writer {
  return formats[format](columns, options)
}
