import type { Column, Row } from '../../database/session/value.ts'
import type { WireRows } from '../../database/session/wire.ts'
import { rowEncoder } from '../../rows/json.ts'
import { headOf } from '../../rows/markdown.ts'
import { memorySettler } from '../../runner/memory.ts'
import { NOTHING } from '../../sql/scan/bytes.ts'
import type { RowsOptions } from '../inputs.ts'
import { describeSql } from '../record/describe.ts'
import type { LastSet, ResultSheet } from '../record/outcome.ts'
import type { Piece } from '../scripts.ts'
import { type CollectedRows, firstValue, hide, keepFirst, keepsMore, lineOf } from './collected-rows.ts'
import type { RowFiles } from './row-files.ts'
import { type Spool, spooled, targetColumn } from './spool.ts'

/** Thrown to end a statement whose further rows are not needed. */
export class RowLimitReached extends Error {}

/** Limits of the output `rows`. */
const jsonRows = 1_000
const jsonBytes = 262_144
/** Limits of a table in the summary. */
const sheetRows = 100
const sheets = 200

/** Where rows go. */
export interface RowDestination {
  readonly options: RowsOptions
  readonly files: RowFiles | undefined
  readonly spool: Spool | undefined
  readonly target: string
  /** Maximum bytes of the summary for this target's tables. */
  readonly summaryBytes: number
}

/** Receives the result sets of one target, one after the other: rows to the files, the first of them to outputs and summary. */
export class RowCollector {
  readonly #to: RowDestination
  readonly #sheets: ResultSheet[] = []
  #summaryBytes: number
  #set: CollectedRows | undefined
  #last: LastSet | undefined
  #number = 0
  #rowCount = 0
  #piece: Piece | undefined
  #canStop = false
  readonly #settle = memorySettler()

  constructor(to: RowDestination) {
    this.#to = to
    this.#summaryBytes = to.summaryBytes
  }

  get sheets(): readonly ResultSheet[] {
    return this.#sheets
  }

  /** The last complete result set. */
  get last(): LastSet | undefined {
    return this.#last
  }

  /** How many rows of the current statement were received, in all its result sets. */
  get rowCount(): number {
    return this.#rowCount
  }

  /** The next rows belong to this statement; `canStop`: it only reads, so it may be ended early. */
  expect(piece: Piece, canStop: boolean): void {
    this.#piece = piece
    this.#canStop = canStop
    this.#rowCount = 0
  }

  readonly onColumns = async (columns: readonly Column[]): Promise<void> => {
    await this.end(true)
    const { options, files, spool, target } = this.#to
    const isMasked = columns.map(({ name }) => options.masked.has(name.toLowerCase()))
    this.#set = {
      title: describeSql(this.#piece?.sql ?? NOTHING, 100),
      columns,
      masked: isMasked.includes(true) ? isMasked : undefined,
      encode: this.#encoder(columns),
      spooled: await spool?.open(target, this.#number++, columns),
      rows: [],
      bytes: 0,
      head: headOf(columns),
      lines: [],
      rowCount: 0,
      truncated: false,
      value: undefined,
      rawValue: undefined,
    }
    await files?.begin(columns)
  }

  readonly onRows = (batch: readonly Row[]): void | Promise<void> => {
    const set = this.#set
    if (set === undefined || set.truncated) return this.#stop()
    this.#settle()
    if (set.rowCount === 0) set.rawValue = firstValue(batch[0], set.columns)
    const { masked } = set
    const all = masked === undefined ? batch : batch.map((row) => hide(row, masked))
    const { maxRows, maxBytes } = this.#to.options
    const room = maxRows === 0 ? all.length : maxRows - set.rowCount
    const rows = all.length > room ? all.slice(0, room) : all
    if (maxBytes > 0) return this.#takeWithin(set, rows, all.length)
    const written = this.#write(set, rows)
    if (rows.length === all.length) return written
    set.truncated = true
    return written === undefined ? this.#stop() : written.then(() => this.#stop())
  }

  /** Rows as bytes: after those that are kept they are only counted, and written if the format needs no values. */
  readonly onWire = (batch: WireRows): void | Promise<void> => {
    const set = this.#set
    if (set === undefined || !this.#takesWire(set)) return this.onRows(batch.read())
    if (keepsMore(set)) this.#note(set, batch.read())
    else set.rowCount += batch.count
    return this.#to.files?.addWire(batch)
  }

  /** Ends the current result set; one that failed halfway is removed from files and outputs. */
  async end(isWhole: boolean): Promise<void> {
    const set = this.#set
    if (set === undefined) return
    this.#set = undefined
    await this.#to.files?.end(isWhole)
    if (isWhole) await set.spooled?.finish()
    else await set.spooled?.discard()
    if (!isWhole) return
    const { rowCount, truncated, rows, value, rawValue } = set
    this.#rowCount += rowCount
    this.#last = { rowCount, truncated: truncated || rows.length < rowCount, rows, value, rawValue }
    this.#addSheet(set)
  }

  /** A row as JSON, with the target first if there are several. */
  #encoder(columns: readonly Column[]): (row: Row) => string {
    const { target, options } = this.#to
    const binary = options.binary === 'base64' ? 'base64' : 'hex'
    if (target === '') return rowEncoder(columns, binary)
    const encode = rowEncoder([targetColumn, ...columns], binary)
    return (row) => encode([target, ...row])
  }

  /** Whether only the file needs the values of all rows. */
  #takesWire({ masked, spooled }: CollectedRows): boolean {
    const { options, files } = this.#to
    const isLimited = options.maxRows > 0 || options.maxBytes > 0
    return masked === undefined && spooled === undefined && !isLimited && (files?.takesWire ?? true)
  }

  #stop(): void {
    if (this.#canStop) throw new RowLimitReached()
  }

  async #takeWithin(set: CollectedRows, rows: readonly Row[], wanted: number): Promise<void> {
    const { files, options } = this.#to
    const fitting = files === undefined ? this.#countWithin(set, rows) : await files.addWithin(rows, options.maxBytes)
    const taken = rows.slice(0, fitting)
    await set.spooled?.add(spooled(taken))
    this.#note(set, taken)
    if (fitting === wanted) return
    set.truncated = true
    this.#stop()
  }

  /** Without a file, the bytes of the JSON count. */
  #countWithin(set: CollectedRows, rows: readonly Row[]): number {
    const index = rows.findIndex((row) => {
      set.bytes += Buffer.byteLength(set.encode(row)) + 2
      return set.bytes > this.#to.options.maxBytes
    })
    return index === -1 ? rows.length : index
  }

  #write(set: CollectedRows, rows: readonly Row[]): Promise<void> | undefined {
    const written = this.#to.files?.add(rows)
    this.#note(set, rows)
    const put = set.spooled?.add(spooled(rows))
    return put === undefined ? written : put.then(() => written)
  }

  /** Counts, and keeps the first rows for outputs and summary. */
  #note(set: CollectedRows, rows: readonly Row[]): void {
    const [first] = rows
    if (set.rowCount === 0) set.value = firstValue(first, set.columns)
    set.rawValue ??= set.value
    if (set.rows.length === set.rowCount) keepFirst(set.rows, rows, jsonRows, jsonBytes, set.encode)
    if (set.lines.length === set.rowCount)
      keepFirst(set.lines, rows, sheetRows, this.#summaryBytes, (row) => lineOf(row, set.columns))
    set.rowCount += rows.length
  }

  #addSheet({ title, head, lines, rowCount, truncated }: CollectedRows): void {
    const markdown = rowCount === 0 ? '' : head + lines.join('')
    const bytes = Buffer.byteLength(markdown)
    const fits = bytes <= this.#summaryBytes && this.#sheets.length < sheets
    if (fits) this.#summaryBytes -= bytes
    const shown = fits ? lines.length : 0
    if (this.#sheets.length < sheets)
      this.#sheets.push({ title, markdown: fits ? markdown : '', shown, rowCount, truncated })
  }
}
