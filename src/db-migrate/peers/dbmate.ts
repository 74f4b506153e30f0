import { textOf } from '../server/ask.ts'
import type { Peer } from './peer.ts'
import { keyOfVersion } from './reading.ts'

/** dbmate. Rails before version 5 has the same table. */
export const dbmate: Peer = {
  name: 'dbmate',
  title: 'dbmate',
  layouts: ['dbmate'],
  tables: ['schema_migrations'],
  columns: ['version'],
  isCommon: true,
  order: ['version'],
  interpret: (rows) => ({
    applied: rows.map(([version]) => ({ key: keyOfVersion(textOf(version)), isSame: undefined })),
    baseline: undefined,
    unfinished: [],
  }),
}
