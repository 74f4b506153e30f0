import { crc32 } from 'node:zlib'
import type { HistoryRow } from './history.ts'
import type { Catalogue, Script } from './script.ts'
import { canonicalVersion, compareVersions, versionPattern } from './version.ts'

/** The tools whose records are taken over. */
export type ForeignTool = 'flyway' | 'dbmate' | 'golang-migrate' | 'goose'

/** One change that another tool recorded as applied. */
export interface ForeignRow {
  /** Undefined for a repeatable one. */
  readonly version: string | undefined
  readonly description: string
  /** Flyway's CRC32 of the lines, signed; undefined where there is none. */
  readonly checksum: number | undefined
  readonly isBaseline: boolean
}

/** What another tool recorded in its own table. */
export interface ForeignHistory {
  readonly tool: ForeignTool
  readonly table: string
  readonly rows: readonly ForeignRow[]
  /** It stopped half-way: golang-migrate's dirty flag, Flyway's failed row. */
  readonly dirty: string | undefined
}

/** The rows that take another tool's records over, and what speaks against it. */
export interface Takeover {
  readonly rows: readonly HistoryRow[]
  /** Files that the other tool applied with another content. */
  readonly edited: readonly Script[]
}

/** What is recorded for us of what another tool applied. */
export function takeOver(foreign: ForeignHistory, { scripts }: Catalogue): Takeover {
  const applied = foreign.tool === 'golang-migrate' ? upTo(foreign, scripts) : foreign.rows
  const byKey = new Map(scripts.map((script) => [script.key, script]))
  const edited: Script[] = []
  const rows = applied.flatMap((row): readonly HistoryRow[] => {
    const version =
      row.version === undefined || !versionPattern.test(row.version) ? undefined : canonicalVersion(row.version)
    const key = version === undefined ? `R__${row.description.replaceAll(' ', '_')}` : `V${version}`
    const script = byKey.get(key)
    if (
      script !== undefined &&
      row.checksum !== undefined &&
      !row.isBaseline &&
      row.checksum !== flywayChecksum(script.file.text)
    ) {
      // A repeatable script that changed is simply due again.
      if (script.version === undefined) return []
      edited.push(script)
    }
    return [{ key, revision: 0, action: 'import', script: script?.file.path ?? '', checksum: script?.checksum ?? '' }]
  })
  return { rows: [...new Map(rows.map((row) => [row.key, row])).values()], edited }
}

/** golang-migrate records the newest version only. */
function upTo({ rows }: ForeignHistory, scripts: readonly Script[]): readonly ForeignRow[] {
  const newest = rows[0]?.version
  if (newest === undefined) return []
  const below = scripts.flatMap(({ version, name }): readonly ForeignRow[] =>
    version !== undefined && compareVersions(version, canonicalVersion(newest)) <= 0
      ? [{ version, description: name, checksum: undefined, isBaseline: false }]
      : [],
  )
  return below.length > 0 ? below : rows
}

/** Flyway's checksum: CRC32 over the lines without their ends (org.flywaydb.core.internal.resource.loader), as a signed number. */
export function flywayChecksum(text: string): number {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return crc32(lines.join('')) | 0
}
