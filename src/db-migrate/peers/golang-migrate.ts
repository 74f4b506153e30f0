import type { Row } from '../../database/session/value.ts'
import { brief } from '../../text/printable.ts'
import { canonicalVersion, compareVersions, versionPattern } from '../scripts/version.ts'
import { textOf } from '../server/ask.ts'
import type { Around, Peer, PeerRecord } from './peer.ts'
import { isTrue, quoted } from './reading.ts'

/** golang-migrate: one row, with the newest version and whether it stopped halfway. */
export const golangMigrate: Peer = {
  name: 'golang-migrate',
  title: 'golang-migrate',
  layouts: ['golang-migrate'],
  tables: ['schema_migrations'],
  columns: ['version', 'dirty'],
  order: ['version'],
  interpret,
}

function interpret(rows: readonly Row[], around: Around): PeerRecord {
  const [stored, dirty] = rows.at(-1) ?? []
  const text = textOf(stored)
  const version = versionPattern.test(text) ? canonicalVersion(text) : undefined
  const versions = around.scripts.flatMap((script) => script.version ?? [])
  if (isTrue(dirty)) return { applied: [], baseline: undefined, unfinished: [dirtyAt(text, version, versions, around)] }
  // -1 means none.
  if (version === undefined) return { applied: [], baseline: undefined, unfinished: [] }
  const applied = versions.filter((each) => compareVersions(each, version) <= 0)
  return {
    applied: applied.map((each) => ({ key: `V${each}`, isSame: undefined })),
    baseline: undefined,
    unfinished: applied.includes(version) ? [] : [unknownVersion(text, around)],
  }
}

function dirtyAt(text: string, version: string | undefined, versions: readonly string[], { table }: Around): string {
  const what = `\`${table}\` says that golang-migrate stopped halfway through version \`${brief(text)}\``
  const before = version === undefined ? undefined : versions.findLast((each) => compareVersions(each, version) < 0)
  const none =
    before === undefined
      ? `\`DELETE FROM ${table}\``
      : `\`UPDATE ${table} SET version = ${brief(before)}, dirty = false\``
  const cure = `Check which of its statements were run. Run the rest by hand, then \`UPDATE ${table} SET dirty = false\`; or undo them by hand, then ${none}.`
  return `${what}. ${cure} This needs no tool.`
}

/** Like golang-migrate, which reports «no migration found» and stops. */
function unknownVersion(text: string, { table }: Around): string {
  const what = `\`${table}\` says that golang-migrate is at version ${quoted(text)}, and no script has that version`
  const cure =
    'Check out the commit that has it. If the table belongs to other scripts, set the input `history-table` to yours, or to `none`.'
  return `${what}. ${cure}`
}
