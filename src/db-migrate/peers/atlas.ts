import { createHash } from 'node:crypto'
import type { Row } from '../../database/session/value.ts'
import { brief } from '../../text/printable.ts'
import { encodable } from '../../text/raw.ts'
import type { Script } from '../scripts/script.ts'
import { canonicalVersion, compareVersions, versionPattern } from '../scripts/version.ts'
import { textOf } from '../server/ask.ts'
import type { AppliedChange, Around, Peer, PeerRecord } from './peer.ts'
import { keyOfVersion, quoted } from './reading.ts'

/** Atlas. Its own layout is the plain one; it also runs layouts of other tools. */
export const atlas: Peer = {
  name: 'atlas',
  title: 'Atlas',
  layouts: ['plain', 'golang-migrate', 'goose', 'dbmate', 'slipway'],
  tables: ['atlas_schema_revisions', 'atlas_schema_revisions.atlas_schema_revisions'],
  columns: ['version', 'type', 'applied', 'total', 'hash'],
  optional: ['error'],
  order: ['version'],
  interpret,
}

/** Atlas ignores scripts before the first revision, whether that is a baseline, a checkpoint or a script. */
function interpret(rows: readonly Row[], around: Around): PeerRecord {
  // Atlas stores internal rows in the table, whose versions begin with a dot.
  const revisions = rows.filter(([version]) => !textOf(version).startsWith('.'))
  const isWhole = ([, , applied, total]: Row) => Number(textOf(applied)) >= Number(textOf(total))
  const whole = revisions.filter(isWhole)
  const checkpoints = new Map(around.baselines.map(({ version, key }) => [`V${version}`, key]))
  const hashes = new Map(
    whole.map(([version, , , , hash]) => {
      const key = keyOfVersion(textOf(version))
      return [checkpoints.get(key) ?? key, textOf(hash)]
    }),
  )
  const edited = checkpoints.size > 0 ? undefined : firstEdited(around.scripts, hashes)
  return {
    applied: [...hashes.keys()].map((key): AppliedChange => ({ key, isSame: (script) => script !== edited })),
    baseline: versionBefore(whole, around.scripts),
    unfinished: revisions.filter((row) => !isWhole(row)).map((row) => halfWay(row, around)),
  }
}

function versionBefore(revisions: readonly Row[], scripts: readonly Script[]): string | undefined {
  const [first] = revisions
    .map(([version]) => textOf(version))
    .filter((version) => versionPattern.test(version))
    .map(canonicalVersion)
    .toSorted(compareVersions)
  const versions = scripts.flatMap(({ version }) => version ?? [])
  return first === undefined ? undefined : versions.findLast((version) => compareVersions(version, first) < 0)
}

/**
 * Atlas's hash of a file includes those of the files before it. So only the first different hash is meaningful, and only if the folder has the same
 * files, in Atlas's own layout.
 */
function firstEdited(scripts: readonly Script[], hashes: ReadonlyMap<string, string>): Script | undefined {
  const isOwn = scripts.every(({ undo, version, file }) => {
    return undo === undefined && version !== undefined && !/^\s*--\s*atlas:sum/m.test(file.text)
  })
  const keys = new Set(scripts.map(({ key }) => key))
  if (!isOwn || [...hashes.keys()].some((key) => !keys.has(key))) return undefined
  const [unix, windows] = [firstDifference(scripts, hashes, '\n'), firstDifference(scripts, hashes, '\r\n')]
  return unix === undefined || windows === undefined ? undefined : scripts[Math.max(unix, windows)]
}

/** The number of the first script with another hash than the one stored; undefined if none has. */
function firstDifference(
  scripts: readonly Script[],
  hashes: ReadonlyMap<string, string>,
  newline: string,
): number | undefined {
  const running = createHash('sha256')
  for (const [index, { key, file }] of scripts.entries()) {
    const stored = hashes.get(key)?.replace(/^h1:/, '') ?? ''
    if (stored === '') return undefined
    running.update(file.path).update(encodable(file.text.replaceAll('\n', newline)))
    if (running.copy().digest('base64') !== stored) return index
  }
  return undefined
}

function halfWay([version, , applied, total, , error]: Row, { table }: Around): string {
  const [count, all] = [textOf(applied), textOf(total)]
  const said = textOf(error) === '' ? '' : `: \`${brief(textOf(error), 200)}\``
  const which = `WHERE version = ${quoted(textOf(version))}`
  const cure = `Run the rest of it by hand, then \`UPDATE ${table} SET applied = total ${which}\`; or undo by hand what it did, then \`DELETE FROM ${table} ${which}\`.`
  return `\`${table}\` says that Atlas ran ${brief(count)} of ${brief(all)} statements of version \`${brief(textOf(version))}\`${said}. ${cure}`
}
