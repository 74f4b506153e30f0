import type { Row } from '../../database/session/value.ts'
import { brief } from '../../text/printable.ts'
import { textOf } from '../server/ask.ts'
import type { AppliedChange, Around, Peer, PeerRecord } from './peer.ts'
import { isDigestOf, isEmpty, keyOfName, quoted } from './reading.ts'

/** Prisma Migrate. */
export const prisma: Peer = {
  name: 'prisma',
  title: 'Prisma',
  layouts: ['prisma'],
  tables: ['_prisma_migrations'],
  columns: ['migration_name', 'checksum', 'finished_at', 'rolled_back_at'],
  order: ['started_at'],
  interpret,
}

/** Each attempt has its own row: a name is applied if one of them finished and was not marked as rolled back. */
function interpret(rows: readonly Row[], around: Around): PeerRecord {
  const keys = new Map(
    around.scripts.flatMap(({ identity, key }) =>
      identity?.tool === 'prisma' ? [[identity.migrationName, key] as const] : [],
    ),
  )
  const applied = new Map<string, AppliedChange>()
  const open = new Map<string, string>()
  for (const [migration, checksum, finished, rolledBack] of rows) {
    const name = textOf(migration)
    const digest = textOf(checksum)
    if (!isEmpty(rolledBack)) open.set(name, 'was marked as rolled back')
    else if (isEmpty(finished)) open.set(name, 'did not finish')
    else applied.set(name, { key: keys.get(name) ?? keyOfName(name), isSame: sameAs(digest) })
  }
  const unfinished = [...open].filter(([name]) => !applied.has(name)).map(([name, what]) => halfWay(name, what, around))
  return { applied: [...applied.values()], baseline: undefined, unfinished }
}

function sameAs(digest: string): AppliedChange['isSame'] {
  return /^[0-9a-f]{64}$/i.test(digest) ? ({ file }) => isDigestOf(file.text, 'sha256', digest) : undefined
}

function halfWay(name: string, what: string, { table }: Around): string {
  const which = `WHERE migration_name = ${quoted(name)}`
  const done = `\`UPDATE ${table} SET finished_at = CURRENT_TIMESTAMP, rolled_back_at = NULL ${which}\``
  const cure = `If all of it is in the database, record that: ${done}. Otherwise undo by hand what is left of it, then \`DELETE FROM ${table} ${which}\`: it is run again.`
  return `\`${table}\` says that \`${brief(name)}\` of Prisma ${what}. ${cure}`
}
