import { crc32 } from 'node:zlib'
import type { Row } from '../../database/session/value.ts'
import { UserError } from '../../input/user-error.ts'
import { fillPlaceholders, type Placeholders } from '../../sql/placeholders.ts'
import { brief } from '../../text/printable.ts'
import type { Script } from '../scripts/script.ts'
import { canonicalVersion, compareVersions, versionPattern } from '../scripts/version.ts'
import { textOf } from '../server/ask.ts'
import type { AppliedChange, Around, Peer, PeerRecord } from './peer.ts'
import { isEmpty, isTrue, keyOfVersion, quoted } from './reading.ts'

/** Flyway. */
export const flyway: Peer = {
  name: 'flyway',
  title: 'Flyway',
  layouts: ['slipway'],
  // Before version 5 it was `schema_version`.
  tables: ['flyway_schema_history', 'schema_version'],
  columns: ['version', 'description', 'type', 'checksum', 'success'],
  order: ['installed_rank'],
  interpret,
}

/** The last row of a change counts: an undo, or a deletion by Flyway's repair, reverts it. A failed row stays until repair deletes it. */
function interpret(rows: readonly Row[], around: Around): PeerRecord {
  const applied = new Map<string, AppliedChange>()
  const failed = new Map<string, string>()
  let baseline: string | undefined
  for (const [version, description, type, checksum, success] of rows) {
    const number = textOf(version)
    const [kind, name] = [textOf(type).toUpperCase(), textOf(description)]
    const key = keyOf(number, name, kind)
    if (kind === 'SCHEMA') continue
    if (/^UNDO_|^DELETE$/.test(kind)) {
      if (isTrue(success) || kind === 'DELETE') applied.delete(key)
      if (kind === 'DELETE') failed.delete(key)
      else if (!isTrue(success)) failed.set(key, failure(number, name, around.table))
    } else if (isTrue(success)) {
      applied.set(key, { key, isSame: isEmpty(checksum) ? undefined : sameAs(Number(textOf(checksum)), around) })
      failed.delete(key)
      if (/BASELINE$/.test(kind)) baseline = newer(number, baseline)
    } else failed.set(key, failure(number, name, around.table))
  }
  return { applied: [...applied.values()], baseline, unfinished: [...failed.values()] }
}

/** A `B` script has its own key; a baseline that was only declared has none. */
function keyOf(version: string, description: string, kind: string): string {
  if (version === '') return `R__${description.replaceAll(' ', '_')}`
  const key = keyOfVersion(version)
  return kind.endsWith('_BASELINE') ? key.replace(/^V/, 'B') : key
}

function newer(version: string, other: string | undefined): string | undefined {
  if (!versionPattern.test(version)) return other
  const canonical = canonicalVersion(version)
  return other === undefined || compareVersions(canonical, other) > 0 ? canonical : other
}

function failure(version: string, description: string, table: string): string {
  const [what, which] =
    version === ''
      ? [`\`${brief(description)}\``, `version IS NULL AND description = ${quoted(description)}`]
      : [`version \`${brief(version)}\``, `version = ${quoted(version)}`]
  const cure = `Undo by hand what it left behind, then delete its row, as Flyway's repair does: \`DELETE FROM ${table} WHERE ${which} AND NOT success\`.`
  return `\`${table}\` says that Flyway failed in ${what}. ${cure}`
}

/** A repeatable script's checksum is of the text with its placeholders filled in, or of the plain text if Flyway is set not to fill them. */
function sameAs(checksum: number, { placeholders }: Around): (script: Script) => boolean {
  return ({ isRepeatable, file }) =>
    checksum === flywayChecksum(file.text) ||
    (isRepeatable && checksum === flywayChecksum(filled(file.text, placeholders, file.path)))
}

function filled(text: string, placeholders: Placeholders, path: string): string {
  try {
    return fillPlaceholders(text, placeholders, path)
  } catch (error) {
    // A name without a value is reported where the script is split, if it is run at all.
    if (error instanceof UserError) return text
    throw error
  }
}

/** Flyway's checksum: CRC32 over the lines without their ends, as a signed number; for Java, a lone CR ends a line too. */
export function flywayChecksum(text: string): number {
  return crc32(text.replaceAll(/[\r\n]/g, '')) | 0
}
