import type { Dialect } from '../sql/script.ts'
import type { Rule } from './rule.ts'

const expand = 'Expand first, contract later:'

const general: Readonly<Record<Rule, string>> = {
  'drop-table': `${expand} release a version that no longer uses the table, and drop it with a script of a later release.`,
  'drop-column': `${expand} release a version that neither reads nor writes the column, and drop it with a script of a later release.`,
  'rename-table': `${expand} create the table under the new name (or a view under the old one), let the application use the new name, and remove the old one in a later release.`,
  'rename-column': `${expand} add a column of the new name, write both, copy the old values in batches, read the new one, and drop the old one in a later release.`,
  'add-not-null-without-default':
    'Give it a DEFAULT, or add it without NOT NULL, fill it in batches, and set NOT NULL in a later release.',
  'set-not-null': `${expand} release a version that always writes the column, fill the rows that have none in batches, and set NOT NULL in a later release.`,
  'drop-default': 'Release a version that always writes the column first.',
  'narrow-type': `${expand} add a column of the new type, write both, copy in batches, switch over, and drop the old one in a later release.`,
  'change-enum':
    'Add new values at the end only. Remove a value in a later release, when no version writes it and no row has it.',
  'add-unique': 'Look for doubled rows first, and release a version that no longer writes any.',
  'add-foreign-key': 'Look for rows without a parent first, and release a version that keeps the order of writing.',
  'add-check': 'Look for rows that break it first, and release a version that no longer writes any.',
  'drop-index': 'Make sure that no query needs it: make it invisible first where the server can, and drop it later.',
  'drop-object': `${expand} release a version that does not use it, and drop it in a later release.`,
  'replace-object': 'Keep names, columns and parameters that the running version uses; add new ones beside them.',
  truncate: 'Keep the rows: rename or copy the table, or delete in batches what is known to be old.',
  'delete-without-where': 'Say which rows with WHERE, and use `-- slipway: batch=5000` for many.',
  'update-without-where': 'Say which rows with WHERE, and use `-- slipway: batch=5000` for many.',
  'create-index-locks': 'Use CREATE INDEX CONCURRENTLY in a script of its own with `-- slipway: transaction=false`.',
  'rewrite-table': 'Run it when it is quiet, or add a new column or table, copy in batches, and switch over.',
  'long-lock': 'Run it when it is quiet, or with a tool that copies the table beside the running one.',
  'mixed-ddl-and-dml': 'Write the rows with a script of their own.',
  'non-transactional': 'Put it into a script of its own that begins with `-- slipway: transaction=false`.',
  'missing-undo': 'Write one, so that `down` can take the change back.',
  unseen: 'Look at it by hand: whether it breaks the running version or locks for long could not be read.',
  waiver: 'Write `-- slipway: allow=RULE reason="why"` directly above the statement that has the finding.',
}

const special: Readonly<Partial<Record<`${Dialect} ${Rule}`, string>>> = {
  'postgresql set-not-null':
    'Add CHECK (column IS NOT NULL) NOT VALID, fill the rows in batches, VALIDATE it in another script, and set NOT NULL in a later release: then nothing is scanned under the lock.',
  'postgresql add-foreign-key':
    'Add it NOT VALID, and VALIDATE CONSTRAINT in a script of its own, which does not block writing.',
  'postgresql add-check':
    'Add it NOT VALID, and VALIDATE CONSTRAINT in a script of its own, which does not block writing.',
  'postgresql add-unique':
    'Build it with CREATE UNIQUE INDEX CONCURRENTLY in a script of its own, then ADD CONSTRAINT … UNIQUE USING INDEX.',
  'postgresql drop-index':
    'Use DROP INDEX CONCURRENTLY in a script of its own with `-- slipway: transaction=false`, when no query needs the index.',
}

/** What to do instead of what a rule found. */
export function adviceFor(rule: Rule, dialect: Dialect): string {
  return special[`${dialect} ${rule}`] ?? general[rule]
}
