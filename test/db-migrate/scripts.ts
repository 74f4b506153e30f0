import type { Script } from '../../src/db-migrate/scripts/script.ts'

/** A script as it is found in a folder: `V1__a.sql` with a text. */
export function scriptOf(text: string): Script {
  const file = { path: 'V1__a.sql', text, line: 1 }
  const own = { key: 'V1', version: '1', isRepeatable: false, name: 'a', checksum: '', identity: undefined }
  return { ...own, file, undo: undefined, companion: undefined, servers: [] }
}
