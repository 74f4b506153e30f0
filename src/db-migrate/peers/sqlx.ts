import type { Row, Value } from '../../database/session/value.ts'
import { brief } from '../../text/printable.ts'
import { textOf } from '../server/ask.ts'
import type { Around, Peer, PeerRecord } from './peer.ts'
import { isDigestOf, isTrue, keyOfVersion } from './reading.ts'

/** sqlx: the SHA-384 of each file, as bytes. */
export const sqlx: Peer = {
  name: 'sqlx',
  title: 'sqlx',
  layouts: ['plain', 'golang-migrate'],
  tables: ['_sqlx_migrations'],
  columns: ['version', 'success', 'checksum'],
  order: ['version'],
  interpret,
}

function interpret(rows: readonly Row[], around: Around): PeerRecord {
  return {
    applied: rows
      .filter(([, success]) => isTrue(success))
      .map(([version, , checksum]) => {
        const digest = hexadecimal(checksum)
        return { key: keyOfVersion(textOf(version)), isSame: ({ file }) => isDigestOf(file.text, 'sha384', digest) }
      }),
    baseline: undefined,
    unfinished: rows.filter(([, success]) => !isTrue(success)).map(([version]) => halfWay(textOf(version), around)),
  }
}

function hexadecimal(checksum: Value | undefined): string {
  return Buffer.isBuffer(checksum) ? checksum.toString('hex') : textOf(checksum).replace(/^\\x/, '')
}

function halfWay(version: string, { table }: Around): string {
  const which = `WHERE version = ${brief(version)}`
  const cure = `Run the rest of it by hand, then \`UPDATE ${table} SET success = true ${which}\`; or undo by hand what it left behind, then \`DELETE FROM ${table} ${which}\`.`
  return `\`${table}\` says that sqlx stopped halfway through version \`${brief(version)}\`. ${cure}`
}
