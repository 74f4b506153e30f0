import { textOf } from '../server/ask.ts'
import type { Peer } from './peer.ts'
import { keyOfVersion } from './reading.ts'

/** Supabase's CLI: the version is the timestamp in the file's name; no checksum. */
export const supabase: Peer = {
  name: 'supabase',
  title: 'Supabase',
  layouts: ['plain'],
  tables: ['supabase_migrations.schema_migrations'],
  columns: ['version'],
  never: ['dirty', 'success', 'hash', 'inserted_at', 'run_on'],
  order: ['version'],
  interpret: (rows) => ({
    applied: rows.map(([version]) => ({ key: keyOfVersion(textOf(version)), isSame: undefined })),
    baseline: undefined,
    unfinished: [],
  }),
}
