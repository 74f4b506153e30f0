import { textOf } from '../server/ask.ts'
import type { Peer } from './peer.ts'
import { keyOfName } from './reading.ts'

/** Cloudflare D1 (wrangler): the names of the files, no checksum. A renamed file is found by its number, so that it is not run again. */
export const d1: Peer = {
  name: 'd1',
  title: 'D1 (wrangler)',
  layouts: ['plain', 'drizzle'],
  tables: ['d1_migrations'],
  columns: ['name', 'applied_at'],
  order: ['id'],
  interpret: (rows, { scripts }) => {
    const keys = new Map(scripts.map(({ file, key }) => [file.path, key]))
    return {
      applied: rows.map(([name]) => ({ key: keys.get(textOf(name)) ?? keyOfName(textOf(name)), isSame: undefined })),
      baseline: undefined,
      unfinished: [],
    }
  },
}
