import { posix } from 'node:path'
import type { Column, Row } from '../../database/session/value.ts'
import type { WireRows } from '../../database/session/wire.ts'
import type { Chunk, Writer } from '../../rows/format.ts'
import { openWriter } from '../../rows/open.ts'
import type { RowsOptions } from '../inputs.ts'
import { openRowFile, type RowFile } from './row-file.ts'

/** The name of the file for the nth result set (from 1) of a target: `out/rows-2.shard-1.csv`. No two of them can be the same. */
export function fileName(outputFile: string, target: string, number: number): string {
  const { dir, name, ext } = posix.parse(outputFile)
  const stem = `${name}${number > 1 ? `-${number}` : ''}${target === '' ? '' : `.${target}`}`
  return posix.join(dir, `${stem}${ext}`)
}

/** The files of one target: a file for each result set; `tsv` has one for all, as the mysql client prints them. */
export class RowFiles {
  readonly #wish: RowsOptions
  readonly #target: string
  readonly #workspace: string
  readonly #read: ReadonlySet<string>
  readonly #finished: string[] = []
  #sets = 0
  #hasWhole = false
  #file: RowFile | undefined
  #writer: Writer | undefined
  #bytes = 0

  /** `read`: real paths of scripts, which no file may replace. */
  constructor(options: RowsOptions, target: string, workspace: string, read: ReadonlySet<string>) {
    this.#wish = options
    this.#target = target
    this.#workspace = workspace
    this.#read = read
  }

  /** Begins a result set. */
  async begin(columns: readonly Column[]): Promise<void> {
    const { format, outputFile } = this.#wish
    this.#sets++
    this.#bytes = 0
    if (this.#file === undefined) {
      const name = fileName(outputFile, this.#target, this.#isOne ? 1 : this.#sets)
      this.#file = await openRowFile(name, this.#workspace, this.#read)
    }
    this.#writer = openWriter(format, columns, this.#wish)
  }

  /** A result set that gets no file. */
  skip(): void {
    this.#sets++
  }

  /** Writes rows; a promise means that the disk is slower. */
  add(rows: readonly Row[]): Promise<void> | undefined {
    return this.#put(this.#writer?.rows(rows) ?? '')
  }

  /** Whether the rows of this result set need not be parsed. */
  get takesWire(): boolean {
    return this.#writer?.wire !== undefined
  }

  /** Like `add`, for rows that are not parsed. */
  addWire(rows: WireRows): Promise<void> | undefined {
    return this.#put(this.#writer?.wire?.(rows) ?? '')
  }

  /** Writes rows as long as they fit `maxBytes`; returns their number. */
  async addWithin(rows: readonly Row[], maxBytes: number): Promise<number> {
    for (const [index, row] of rows.entries()) {
      const chunk = this.#writer?.rows([row]) ?? ''
      if (this.#bytes + Buffer.byteLength(chunk) > maxBytes) return index
      await this.#put(chunk)
    }
    return rows.length
  }

  /** Ends a result set; one that is not complete is removed. */
  async end(isWhole: boolean): Promise<void> {
    const file = this.#file
    if (file === undefined || this.#writer === undefined) return
    if (isWhole) await this.#put(this.#writer.end())
    this.#writer = undefined
    if (this.#isOne) {
      this.#hasWhole ||= isWhole
      await (isWhole ? file.keep() : file.shorten())
    } else {
      this.#file = undefined
      await this.#close(file, isWhole)
    }
  }

  /** The names of the files, after the last result set. */
  async close(): Promise<readonly string[]> {
    const file = this.#file
    this.#file = undefined
    if (file !== undefined) await this.#close(file, this.#hasWhole)
    return this.#finished
  }

  get #isOne(): boolean {
    return this.#wish.format === 'tsv'
  }

  async #close(file: RowFile, isWhole: boolean): Promise<void> {
    if (!isWhole) return await file.discard()
    await file.finish()
    this.#finished.push(file.name)
  }

  #put(chunk: Chunk): Promise<void> | undefined {
    if (this.#wish.maxBytes > 0) this.#bytes += Buffer.byteLength(chunk)
    return this.#file?.add(chunk)
  }
}
