/** Histories in the exact form of each tool: the table as the tool makes it, the rows as it writes them. */
import { createHash, hash } from 'node:crypto'
import { flywayChecksum } from '../../src/db-migrate/peers/flyway.ts'
import type { Dialect } from '../../src/sql/scan/script.ts'
import type { Scripts } from './stage.ts'

/** What a tool left: its scripts, of which it applied the first, and its table. */
export interface Left {
  readonly scripts: Scripts
  /** As a statement names it. */
  readonly table: string
  readonly ledger: readonly string[]
  /** In `slipway_history` afterwards. */
  readonly origin: string
  /** A row there beside the one of the first script. */
  readonly also?: string
  /** Every script can be undone. */
  readonly hasUndo?: boolean
}

/** What the script `name` does: it leaves a mark, so that a second run of it shows. */
export const body = (name: string) =>
  `CREATE TABLE ${name} (id INTEGER NOT NULL PRIMARY KEY);\nINSERT INTO marks VALUES ('${name}');\n`

const sha256 = (text: string) => hash('sha256', text, 'hex')

/** Words that differ between the servers, as the tools' own dialects have them. */
const words = {
  mysql: {
    serial: 'INT NOT NULL AUTO_INCREMENT PRIMARY KEY',
    time: 'TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP',
    bytes: 'BLOB',
  },
  postgres: { serial: 'SERIAL PRIMARY KEY', time: 'TIMESTAMP DEFAULT CURRENT_TIMESTAMP', bytes: 'BYTEA' },
  sqlite: { serial: 'INTEGER PRIMARY KEY AUTOINCREMENT', time: 'TIMESTAMP DEFAULT CURRENT_TIMESTAMP', bytes: 'BLOB' },
} as const

export const flywayTable =
  'CREATE TABLE flyway_schema_history (installed_rank INT NOT NULL PRIMARY KEY, version VARCHAR(50), description VARCHAR(200) NOT NULL, ' +
  'type VARCHAR(20) NOT NULL, script VARCHAR(1000) NOT NULL, checksum INTEGER, installed_by VARCHAR(100) NOT NULL, ' +
  'installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, execution_time INTEGER NOT NULL, success BOOLEAN NOT NULL)'

/** One row of Flyway's table. */
export function flywayRow(rank: number, version: string | undefined, type: string, text = '', success = true): string {
  const number = version === undefined ? 'NULL' : `'${version}'`
  const sum = text === '' ? 'NULL' : flywayChecksum(text)
  return (
    'INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) ' +
    `VALUES (${rank}, ${number}, 'a b', '${type}', 'x.sql', ${sum}, 'me', 5, ${success})`
  )
}

export const prismaTable = (dialect: Dialect) =>
  'CREATE TABLE _prisma_migrations (id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, ' +
  `finished_at ${words[dialect].time.replace(/ DEFAULT.*/, '')}, migration_name VARCHAR(255) NOT NULL, logs TEXT, ` +
  `rolled_back_at ${words[dialect].time.replace(/ DEFAULT.*/, '')}, started_at ${words[dialect].time}, ` +
  'applied_steps_count INTEGER NOT NULL DEFAULT 0)'

/** One row of Prisma's table; times are SQL. */
export function prismaRow(id: number, name: string, text: string, finished: string, rolledBack = 'NULL'): string {
  return (
    'INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, rolled_back_at, applied_steps_count) ' +
    `VALUES ('${id}', '${sha256(text)}', ${finished}, '${name}', ${rolledBack}, 1)`
  )
}

export const atlasTable = (table: string) =>
  `CREATE TABLE ${table} (version VARCHAR(255) NOT NULL PRIMARY KEY, description VARCHAR(255) NOT NULL, type BIGINT NOT NULL DEFAULT 2, ` +
  'applied BIGINT NOT NULL DEFAULT 0, total BIGINT NOT NULL DEFAULT 0, executed_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, ' +
  'execution_time BIGINT NOT NULL, error TEXT NULL, error_stmt TEXT NULL, hash VARCHAR(255) NOT NULL, partial_hashes TEXT NULL, ' +
  'operator_version VARCHAR(255) NOT NULL)'

/** One row of Atlas's table. */
export function atlasRow(table: string, version: string, type: number, applied: number, total: number, sum: string) {
  return (
    `INSERT INTO ${table} (version, description, type, applied, total, execution_time, hash, operator_version) ` +
    `VALUES ('${version}', 'a', ${type}, ${applied}, ${total}, 12, '${sum}', 'Atlas CLI v0.31.0')`
  )
}

/** Atlas's hash of the last of some files, each name and text. */
export function atlasSum(...files: readonly (readonly [string, string])[]): string {
  const running = createHash('sha256')
  for (const [name, text] of files) running.update(name).update(text)
  return running.digest('base64')
}

export const sqlxTable = (dialect: Dialect) =>
  `CREATE TABLE _sqlx_migrations (version BIGINT PRIMARY KEY, description VARCHAR(200) NOT NULL, installed_on ${words[dialect].time}, ` +
  `success BOOLEAN NOT NULL, checksum ${words[dialect].bytes} NOT NULL, execution_time BIGINT NOT NULL)`

/** One row of sqlx's table. */
export function sqlxRow(dialect: Dialect, version: string, text: string, success = true): string {
  const hex = hash('sha384', text, 'hex')
  const bytes = dialect === 'postgres' ? `'\\x${hex}'` : `X'${hex}'`
  return `INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (${version}, 'a', ${success}, ${bytes}, 5)`
}

export const liquibaseTable = (dialect: Dialect) =>
  `CREATE TABLE ${dialect === 'postgres' ? 'databasechangelog' : 'DATABASECHANGELOG'} (ID VARCHAR(255) NOT NULL, AUTHOR VARCHAR(255) NOT NULL, ` +
  'FILENAME VARCHAR(255) NOT NULL, DATEEXECUTED TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, ORDEREXECUTED INT NOT NULL, ' +
  'EXECTYPE VARCHAR(10) NOT NULL, MD5SUM VARCHAR(35), DESCRIPTION VARCHAR(255), COMMENTS VARCHAR(255), TAG VARCHAR(255), ' +
  'LIQUIBASE VARCHAR(20), CONTEXTS VARCHAR(255), LABELS VARCHAR(255), DEPLOYMENT_ID VARCHAR(10))'

/** One row of Liquibase's table; the checksum of version 9 is that of the SQL without blanks. */
export function liquibaseRow(dialect: Dialect, id: string, file: string, text: string, sum = ''): string {
  const md5 = hash('md5', `9:${hash('md5', text.replaceAll(/\s/g, ''), 'hex')}:`, 'hex')
  const table = dialect === 'postgres' ? 'databasechangelog' : 'DATABASECHANGELOG'
  return (
    `INSERT INTO ${table} (ID, AUTHOR, FILENAME, ORDEREXECUTED, EXECTYPE, MD5SUM, DESCRIPTION, LIQUIBASE) ` +
    `VALUES ('${id}', 'jo', '${file}', 1, 'EXECUTED', '${sum || `9:${md5}`}', 'sql', '4.31.1')`
  )
}

const marked = (up: string, down: string, name: string) => `-- ${up}\n${body(name)}-- ${down}\nDROP TABLE ${name};\n`
const changeSet = (id: string) => `--changeset jo:${id}\n${body(id)}--rollback DROP TABLE ${id};\n`
const journal = (...tags: readonly string[]) =>
  JSON.stringify({
    version: '7',
    dialect: 'postgresql',
    entries: tags.map((tag, idx) => ({ idx, version: '7', when: 1_700_000_000_000 + idx, tag, breakpoints: true })),
  })

const plain = { '20260101000000_a.sql': body('a'), '20260102000000_b.sql': body('b') }

/** What each tool leaves, by its name; undefined on servers that it does not know. */
export const lefts: Readonly<Record<string, (dialect: Dialect) => Left | undefined>> = {
  flyway: () => ({
    scripts: { 'V1__a.sql': body('a'), 'V2__b.sql': body('b') },
    table: 'flyway_schema_history',
    ledger: [flywayTable, flywayRow(1, '1', 'SQL', body('a'))],
    origin: 'flyway',
  }),
  dbmate: () => ({
    scripts: {
      '20260101000000_a.sql': marked('migrate:up', 'migrate:down', 'a'),
      '20260102000000_b.sql': marked('migrate:up', 'migrate:down', 'b'),
    },
    table: 'schema_migrations',
    ledger: [
      'CREATE TABLE schema_migrations (version VARCHAR(128) PRIMARY KEY)',
      "INSERT INTO schema_migrations VALUES ('20260101000000')",
    ],
    origin: 'dbmate',
    hasUndo: true,
  }),
  'golang-migrate': () => ({
    scripts: {
      '000001_a.up.sql': body('a'),
      '000001_a.down.sql': 'DROP TABLE a;',
      '000002_b.up.sql': body('b'),
      '000002_b.down.sql': 'DROP TABLE b;',
    },
    table: 'schema_migrations',
    ledger: [
      'CREATE TABLE schema_migrations (version BIGINT NOT NULL PRIMARY KEY, dirty BOOLEAN NOT NULL)',
      'INSERT INTO schema_migrations VALUES (1, false)',
    ],
    origin: 'golang-migrate',
    hasUndo: true,
  }),
  goose: (dialect) => ({
    scripts: {
      '00001_a.sql': marked('+goose Up', '+goose Down', 'a'),
      '00002_b.sql': marked('+goose Up', '+goose Down', 'b'),
    },
    table: 'goose_db_version',
    ledger: [
      `CREATE TABLE goose_db_version (id ${words[dialect].serial}, version_id BIGINT NOT NULL, is_applied BOOLEAN NOT NULL, tstamp ${words[dialect].time})`,
      ...['0, true', '1, true', '2, true', '2, false'].map(
        (row) => `INSERT INTO goose_db_version (version_id, is_applied) VALUES (${row})`,
      ),
    ],
    origin: 'goose',
    hasUndo: true,
  }),
  prisma: (dialect) => ({
    scripts: {
      'migration_lock.toml': 'provider = "postgresql"\n',
      '20260101000000_a/migration.sql': body('a'),
      '20260102000000_b/migration.sql': body('b'),
    },
    table: '_prisma_migrations',
    ledger: [
      prismaTable(dialect),
      // A try that failed, was marked as rolled back, and came to its end the next time.
      prismaRow(1, '20260101000000_a', 'old', 'NULL', 'CURRENT_TIMESTAMP'),
      prismaRow(2, '20260101000000_a', body('a'), 'CURRENT_TIMESTAMP'),
    ],
    origin: 'prisma',
  }),
  drizzle: (dialect) => {
    const table = dialect === 'postgres' ? 'drizzle.__drizzle_migrations' : '__drizzle_migrations'
    const id = dialect === 'sqlite' ? 'SERIAL PRIMARY KEY' : 'SERIAL'
    return {
      scripts: {
        '0000_a.sql': body('a').replace(';\n', ';--> statement-breakpoint\n'),
        '0001_b.sql': body('b').replace(';\n', ';--> statement-breakpoint\n'),
        'meta/_journal.json': journal('0000_a', '0001_b'),
      },
      table,
      ledger: [
        ...(dialect === 'postgres' ? ['CREATE SCHEMA drizzle'] : []),
        `CREATE TABLE ${table} (id ${id}, hash text NOT NULL, created_at ${dialect === 'sqlite' ? 'numeric' : 'bigint'})`,
        `INSERT INTO ${table} (hash, created_at) VALUES ('${sha256(body('a').replace(';\n', ';--> statement-breakpoint\n'))}', 1700000000000)`,
      ],
      origin: 'drizzle',
    }
  },
  'drizzle without its journal': (dialect) =>
    dialect === 'sqlite'
      ? {
          scripts: { '0000_a.sql': body('a'), '0001_b.sql': body('b') },
          table: '__drizzle_migrations',
          ledger: [
            'CREATE TABLE __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
            `INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('${sha256(body('a'))}', 1700000000000)`,
          ],
          origin: 'drizzle',
        }
      : undefined,
  atlas: () => ({
    scripts: plain,
    table: 'atlas_schema_revisions',
    ledger: [
      atlasTable('atlas_schema_revisions'),
      atlasRow('atlas_schema_revisions', '.atlas_cloud_identifier', 2, 0, 0, ''),
      atlasRow('atlas_schema_revisions', '20260101000000', 2, 2, 2, atlasSum(['20260101000000_a.sql', body('a')])),
    ],
    origin: 'atlas',
  }),
  'atlas in a schema of its own, from a baseline': (dialect) =>
    dialect === 'postgres'
      ? {
          scripts: plain,
          table: 'atlas_schema_revisions.atlas_schema_revisions',
          ledger: [
            'CREATE SCHEMA atlas_schema_revisions',
            atlasTable('atlas_schema_revisions.atlas_schema_revisions'),
            atlasRow('atlas_schema_revisions.atlas_schema_revisions', '20260101000000', 1, 0, 0, ''),
          ],
          origin: 'atlas',
        }
      : undefined,
  'atlas from a checkpoint': () => ({
    scripts: {
      '1_old.sql': body('a'),
      '2_checkpoint.sql': `-- atlas:checkpoint\n\n${body('a')}`,
      '3_b.sql': body('b'),
    },
    table: 'atlas_schema_revisions',
    ledger: [atlasTable('atlas_schema_revisions'), atlasRow('atlas_schema_revisions', '2', 2, 2, 2, 'x')],
    origin: 'atlas',
    also: 'baseline|atlas',
  }),
  supabase: (dialect) =>
    dialect === 'postgres'
      ? {
          scripts: plain,
          table: 'supabase_migrations.schema_migrations',
          ledger: [
            'CREATE SCHEMA supabase_migrations',
            'CREATE TABLE supabase_migrations.schema_migrations (version text NOT NULL PRIMARY KEY)',
            'ALTER TABLE supabase_migrations.schema_migrations ADD COLUMN statements text[]',
            'ALTER TABLE supabase_migrations.schema_migrations ADD COLUMN name text',
            "INSERT INTO supabase_migrations.schema_migrations VALUES ('20260101000000', '{x}', 'a')",
          ],
          origin: 'supabase',
        }
      : undefined,
  sqlx: (dialect) => ({
    scripts: plain,
    table: '_sqlx_migrations',
    ledger: [sqlxTable(dialect), sqlxRow(dialect, '20260101000000', body('a'))],
    origin: 'sqlx',
  }),
  'sqlx with .up and .down': (dialect) => ({
    scripts: {
      '20260101000000_a.up.sql': body('a').replaceAll('\n', '\r\n'),
      '20260101000000_a.down.sql': 'DROP TABLE a;',
      '20260102000000_b.up.sql': body('b'),
      '20260102000000_b.down.sql': 'DROP TABLE b;',
    },
    table: '_sqlx_migrations',
    ledger: [sqlxTable(dialect), sqlxRow(dialect, '20260101000000', body('a').replaceAll('\n', '\r\n'))],
    origin: 'sqlx',
    hasUndo: true,
  }),
  d1: (dialect) =>
    dialect === 'sqlite'
      ? {
          scripts: { '0001_a.sql': body('a'), '0002_b.sql': body('b') },
          table: 'd1_migrations',
          ledger: [
            'CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
            "INSERT INTO d1_migrations (name) VALUES ('0001_a.sql')",
          ],
          origin: 'd1',
        }
      : undefined,
  liquibase: (dialect) => ({
    scripts: { 'changelog.sql': `--liquibase formatted sql\n\n${changeSet('a')}\n${changeSet('b')}` },
    table: dialect === 'postgres' ? 'databasechangelog' : 'DATABASECHANGELOG',
    ledger: [liquibaseTable(dialect), liquibaseRow(dialect, 'a', 'db/migrations/changelog.sql', body('a'))],
    origin: 'liquibase',
    hasUndo: true,
  }),
}
