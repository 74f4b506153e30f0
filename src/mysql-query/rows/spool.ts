import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { Column, Row, Value } from '../../database/session/value.ts'
import { streamFile } from '../../files/read.ts'
import { makeTemporaryFolder, type TemporaryFolder } from '../../files/temporary.ts'
import type { Host } from '../../runner/host.ts'
import type { RowsOptions } from '../inputs.ts'
import { openRowFile, type RowFile } from './row-file.ts'
import { RowFiles } from './row-files.ts'

/** One result set of one target, stored until all targets have finished. */
interface Part {
  readonly target: string
  readonly columns: readonly Column[]
  readonly name: string
}

/** Rows of all targets on disk, one JSON list per line, so that they can be written together, in the order of the targets. */
export class Spool {
  readonly #folder: TemporaryFolder
  /** By the number of the result set, from 0, then by target. */
  readonly #parts: Map<string, Part>[] = []
  #files = 0

  constructor(folder: TemporaryFolder) {
    this.#folder = folder
  }

  /** Begins the nth result set of a target, from 0. */
  async open(target: string, number: number, columns: readonly Column[]): Promise<RowFile> {
    const name = `${++this.#files}.rows`
    const file = await openRowFile(name, this.#folder.path)
    const parts = this.#parts[number] ?? new Map<string, Part>()
    this.#parts[number] = parts
    parts.set(target, { target, columns, name })
    return file
  }

  /** Writes a file for each result set that has the same columns everywhere, with the target as the first column. */
  async merge(targets: readonly string[], options: RowsOptions, workspace: string, read: ReadonlySet<string>) {
    const files = new RowFiles(options, '', workspace, read)
    const notes: string[] = []
    for (const [number, byTarget] of this.#parts.entries()) {
      const parts = targets.flatMap((target) => byTarget.get(target) ?? [])
      const [first] = parts
      if (first === undefined) continue
      const isAlike = parts.every(({ columns }) => namesOf(columns) === namesOf(first.columns))
      if (!isAlike) {
        notes.push(
          `Result set ${number + 1} has different columns on different targets, so no combined file was written.`,
        )
        files.skip()
        continue
      }
      await files.begin([targetColumn, ...first.columns])
      for (const part of parts) await this.#copy(part, files)
      await files.end(true)
    }
    return { files: await files.close(), notes }
  }

  /** Removes the spool. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#folder[Symbol.asyncDispose]()
  }

  async #copy({ target, name }: Part, files: RowFiles): Promise<void> {
    const lines = createInterface({ input: Readable.from(streamFile({ root: this.#folder.path, path: name })) })
    for await (const line of lines) await files.add([[target, ...readRow(line)]])
  }
}

/** A spool in its own folder, below the runner's folder for temporary files. */
export async function openSpool({ env }: Host): Promise<Spool> {
  return new Spool(await makeTemporaryFolder(env, 'rows'))
}

/** The column with the target's name. */
export const targetColumn: Column = {
  name: 'target',
  table: '',
  type: 'varchar',
  kind: 'text',
  length: 63,
  isUnsigned: false,
}

/** Rows as lines of the spool; bytes are a list with one text. */
export function spooled(rows: readonly Row[]): string {
  const plain = (value: Value) => (Buffer.isBuffer(value) ? [value.toString('base64')] : value)
  return rows.map((row) => `${JSON.stringify(row.map(plain))}\n`).join('')
}

function readRow(line: string): Row {
  const values: unknown = JSON.parse(line)
  if (!Array.isArray(values)) throw new Error('not a row of the spool')
  return values.map((value: unknown): Value => {
    if (Array.isArray(value)) return Buffer.from(String(value[0]), 'base64')
    return typeof value === 'string' || typeof value === 'number' ? value : null
  })
}

function namesOf(columns: readonly Column[]): string {
  return JSON.stringify(columns.map(({ name }) => name))
}
