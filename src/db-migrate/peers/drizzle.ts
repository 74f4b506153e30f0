import type { Row } from '../../database/session/value.ts'
import { brief } from '../../text/printable.ts'
import type { Script } from '../scripts/script.ts'
import { textOf } from '../server/ask.ts'
import type { Around, Peer, PeerRecord } from './peer.ts'
import { digestsOf, isDigestOf } from './reading.ts'

/** Drizzle ORM: a row has the time of the migration in the journal of `meta`, and the SHA-256 of its file. */
export const drizzle: Peer = {
  name: 'drizzle',
  title: 'Drizzle',
  layouts: ['drizzle', 'plain'],
  tables: ['__drizzle_migrations', 'drizzle.__drizzle_migrations'],
  columns: ['hash', 'created_at'],
  optional: ['name'],
  order: ['created_at'],
  interpret,
}

/** Without the journal, a script is only found by the hash of its file; a row without a match is then an error, not a guess. */
function interpret(rows: readonly Row[], { scripts, table }: Around): PeerRecord {
  const byIdentity = new Map<string, Script>()
  for (const script of scripts) {
    if (script.identity?.tool !== 'drizzle') continue
    byIdentity.set(String(script.identity.when), script).set(script.identity.name, script)
  }
  const byDigest = new Map(
    scripts.flatMap((script) => digestsOf(script.file.text, 'sha256').map((sum) => [sum, script])),
  )
  const found = rows.map(([hash, when, name]) => {
    const digest = textOf(hash)
    const isSame = ({ file }: Script) => isDigestOf(file.text, 'sha256', digest)
    const script =
      byIdentity.get(textOf(name)) ??
      byIdentity.get(textOf(when).replace(/\.0+$/, '')) ??
      byDigest.get(digest.toLowerCase())
    return { script, when: textOf(when), isSame }
  })
  const isBare = byIdentity.size === 0
  const known = new Set(found.map(({ script }) => script))
  const last = Math.max(...found.map(({ when }) => Number(when)))
  // Drizzle runs nothing older than its newest row, so a row without a script was about one of these.
  const skipped = scripts.filter((script) => {
    return script.identity?.tool === 'drizzle' && script.identity.when <= last && !known.has(script)
  })
  const lost = isBare || skipped.length > 0 ? found.filter(({ script }) => script === undefined) : []
  return {
    applied: found.map(({ script, when, isSame }) => ({
      key: script?.key ?? `drizzle:${when}`,
      isSame: script === undefined ? undefined : isSame,
    })),
    baseline: undefined,
    unfinished: lost.map(({ when }) => {
      const cure = isBare
        ? 'Commit the folder `meta` next to the scripts, with `_journal.json`: it says which script that is.'
        : `Restore \`meta/_journal.json\`: there, the script has \`when\` ${brief(when)}.`
      return `\`${table}\` has a migration of Drizzle (\`created_at\` ${brief(when)}) that matches no script by time or by hash. ${cure}`
    }),
  }
}
