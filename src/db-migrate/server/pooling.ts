import type { Pooling } from './engine.ts'

/** «slip» in four bytes. */
const markClass = 0x736c6970

/** How PostgreSQL shows whether a pooler keeps sessions. */
export const postgresPooling: Pooling = {
  session: 'SELECT pg_backend_pid()',
  mark: (key) => `SELECT pg_advisory_lock(${markClass}, ${key})`,
  marked: (key) =>
    `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = ${markClass} AND objid = ${key} AND objsubid = 2 AND granted`,
  cure:
    'Use the address of the server itself, or of a session pool: PgBouncer with `pool_mode = session` for this database, ' +
    'Supabase port 5432 instead of 6543, Neon the host without `-pooler`.',
}
