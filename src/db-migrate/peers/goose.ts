import type { Row } from '../../database/session/value.ts'
import { textOf } from '../server/ask.ts'
import type { Peer, PeerRecord } from './peer.ts'
import { isTrue, keyOfVersion } from './reading.ts'

/** goose. */
export const goose: Peer = {
  name: 'goose',
  title: 'goose',
  layouts: ['goose'],
  tables: ['goose_db_version'],
  columns: ['version_id', 'is_applied'],
  order: ['id'],
  interpret,
}

/** The last row of a version counts: older versions of goose add one for a down migration. Version 0 is the empty database. */
function interpret(rows: readonly Row[]): PeerRecord {
  const applied = new Map<string, boolean>()
  for (const [version, is] of rows) applied.set(textOf(version), isTrue(is))
  applied.delete('0')
  return {
    applied: [...applied].flatMap(([version, is]) => (is ? [{ key: keyOfVersion(version), isSame: undefined }] : [])),
    baseline: undefined,
    unfinished: [],
  }
}
