import type { LeaseWords } from './engine.ts'

/** The lease of MySQL and MariaDB. */
export const mysqlLease: LeaseWords = {
  later: (seconds) => `UTC_TIMESTAMP(3) + INTERVAL ${seconds} SECOND`,
  server: () => '@@hostname',
  introduce: undefined,
  once: (insert) => insert.replace(/^INSERT/, 'INSERT IGNORE'),
  // A statement of a dead holder keeps the lease while the server still runs it.
  isLeft:
    'NOT EXISTS (SELECT 1 FROM information_schema.PROCESSLIST p ' +
    "WHERE p.ID = connection_id AND server = @@hostname AND p.COMMAND = 'Query' AND p.ID <> CONNECTION_ID())",
  evict: undefined,
}

/** Goes into `application_name`, which everybody may read; at most 63 bytes. */
const nameOf = (token: string) => `slipway ${token}`

/** The lease of PostgreSQL. Its statements are sent one by one, and not each is fenced: a holder that could come back is ended before another takes the lease. */
export const postgresLease: LeaseWords = {
  later: (seconds) => `clock_timestamp() + interval '${seconds} seconds'`,
  server: (token) => `'${nameOf(token)}'`,
  introduce: (token) => `SET application_name = '${nameOf(token)}'`,
  once: (insert) => `${insert} ON CONFLICT (id) DO NOTHING`,
  isLeft:
    'NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.pid = connection_id AND a.application_name = server ' +
    "AND a.pid <> pg_backend_pid() AND (token <> '' OR a.state IS DISTINCT FROM 'idle'))",
  evict: (table) =>
    `SELECT pg_terminate_backend(a.pid) FROM ${table} l JOIN pg_stat_activity a ON a.pid = l.connection_id ` +
    "AND a.application_name = l.server WHERE l.id = 1 AND l.token <> '' AND l.expires_at < clock_timestamp() AND a.state LIKE 'idle%'",
}
