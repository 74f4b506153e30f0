import { hash } from 'node:crypto'
import type { Connection } from '../../database/session/database.ts'
import { fieldsOf, parseStored } from '../ledger/stored.ts'
import { unfinished } from '../server/engine.ts'
import { engineOf } from '../server/engines.ts'
import type { Subject } from '../statements/effect.ts'

/** Definitions by subject: a digest, `absent` or `unfinished`. */
export type Snapshot = Readonly<Record<string, string>>

/** The name of a subject in a snapshot. It includes the schema, so that it means the same after a `USE`. */
export function subjectKey({ kind, schema, name, table }: Subject, current: string): string {
  return JSON.stringify([kind, schema ?? current, name, ...(table === undefined ? [] : [table])])
}

/** The definitions of these subjects in the live schema. `current` is the schema of names without one. */
export async function snapshotOf(
  connection: Connection,
  subjects: readonly Subject[],
  current: string,
): Promise<Snapshot> {
  const found: Record<string, string> = {}
  for (const subject of subjects) {
    const resolved = { ...subject, schema: subject.schema ?? current }
    found[subjectKey(subject, current)] = await definitionOf(connection, resolved)
  }
  return found
}

/** The subjects of a stored snapshot. */
export function subjectsOf(stored: string): readonly Subject[] {
  return Object.keys(readSnapshot(stored)).flatMap((key): readonly Subject[] => {
    const parts = parseStored(key)
    const [kind, schema, name, table] = Array.isArray(parts) ? parts.map(String) : []
    const known = subjectKinds.find((each) => each === kind)
    if (known === undefined || name === undefined) return []
    return [{ kind: known, schema, name, ...(table === undefined ? {} : { table }) }]
  })
}

/** A snapshot from the journal; empty if there is none or it cannot be read. */
export function readSnapshot(stored: string): Snapshot {
  return Object.fromEntries([...fieldsOf(parseStored(stored))].map(([key, text]) => [key, String(text)]))
}

const subjectKinds = [
  'table',
  'column',
  'view',
  'index',
  'procedure',
  'function',
  'trigger',
  'event',
  'database',
] as const

async function definitionOf(connection: Connection, subject: Subject): Promise<string> {
  const text = await engineOf(connection.dialect).definition(connection, subject)
  if (text === undefined) return 'absent'
  return text === unfinished ? text : hash('sha256', text, 'hex')
}
