/** How each real tool is run, and what its scripts look like. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { body } from '../db-migrate/histories.ts'
import type { Scripts, Stage } from '../db-migrate/stage.ts'
import type { Kind } from './fetch.ts'

/** A program with its arguments and what its environment has more. */
export interface Run {
  readonly program: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** A real tool. */
export interface Tool {
  readonly kind: Kind
  /** The script with this number, from 1, as files. */
  readonly script: (number: number, name: string, sql?: string) => Scripts
  /** Other files of the folder, for as many scripts as there are. */
  readonly beside?: (names: readonly string[]) => Scripts
  /** Applies all that is pending. */
  readonly up: (stage: Stage, tools: string) => Run
  /** Whether it takes none but an empty database, so that its first script makes the table of the marks. */
  readonly wantsEmpty?: boolean
  /** The databases it is run on; all where it says nothing. */
  readonly only?: readonly string[]
}

const folderOf = (stage: Stage) => join(stage.workspace, 'migrations')
const dialectOf = ({ server }: Stage) => server?.dialect ?? 'sqlite'

/** As `scheme://user:password@host:port/database`, with what follows. */
function urlOf({ server, database }: Stage, scheme: string, rest = ''): string {
  if (server === undefined) return `${scheme}${database}`
  const login = `${server.user}:${encodeURIComponent(server.password)}`
  return `${scheme}://${login}@${server.host}:${server.port}/${database}${rest}`
}

const padded = (number: number, length: number) => String(number).padStart(length, '0')
const up = (name: string, mark: string, undo: string, sql = body(name)) =>
  `-- ${mark}\n${sql}-- ${undo}\nDROP TABLE ${name};\n`

const dbmate: Tool = {
  kind: 'npm',
  script: (number, name, sql) => ({
    [`2026010${number}000000_${name}.sql`]: up(name, 'migrate:up', 'migrate:down', sql),
  }),
  up: (stage, tools) => {
    const schemes = { mysql: ['mysql'], postgres: ['postgres', '?sslmode=disable'], sqlite: ['sqlite:'] } as const
    const [scheme, rest] = schemes[dialectOf(stage)]
    return {
      program: join(tools, 'node_modules/.bin/dbmate'),
      args: ['--migrations-dir', folderOf(stage), '--no-dump-schema', 'up'],
      env: { DATABASE_URL: urlOf(stage, scheme, rest) },
    }
  },
}

const golangMigrate: Tool = {
  kind: 'go',
  script: (number, name, sql = body(name)) => ({
    [`${padded(number, 6)}_${name}.up.sql`]: sql,
    [`${padded(number, 6)}_${name}.down.sql`]: `DROP TABLE ${name};\n`,
  }),
  up: (stage, tools) => {
    const { server, database } = stage
    const login = server === undefined ? '' : `${server.user}:${encodeURIComponent(server.password)}`
    const urls = {
      mysql: `mysql://${login}@tcp(${server?.host}:${server?.port})/${database}?multiStatements=true`,
      postgres: urlOf(stage, 'postgres', '?sslmode=disable'),
      sqlite: `sqlite://${database}`,
    }
    const args = ['-path', folderOf(stage), '-database', urls[dialectOf(stage)], 'up']
    return { program: join(tools, 'bin/migrate'), args }
  },
}

const goose: Tool = {
  kind: 'go',
  script: (number, name, sql) => ({ [`${padded(number, 5)}_${name}.sql`]: up(name, '+goose Up', '+goose Down', sql) }),
  up: (stage, tools) => {
    const { server, database } = stage
    const driver = { mysql: 'mysql', postgres: 'postgres', sqlite: 'sqlite3' }[dialectOf(stage)]
    const addresses = {
      mysql: `${server?.user}:${server?.password}@tcp(${server?.host}:${server?.port})/${database}?parseTime=true`,
      postgres: urlOf(stage, 'postgres', '?sslmode=disable'),
      sqlite: database,
    }
    const env = {
      GOOSE_DRIVER: driver,
      GOOSE_DBSTRING: addresses[dialectOf(stage)],
      GOOSE_MIGRATION_DIR: folderOf(stage),
    }
    return { program: join(tools, 'bin/goose'), args: ['up'], env }
  },
}

function jdbcOf({ server, database }: Stage): string {
  if (server === undefined) return `jdbc:sqlite:${database}`
  const product = server.dialect === 'postgres' ? 'postgresql' : 'mariadb'
  return `jdbc:${product}://${server.host}:${server.port}/${database}`
}

/** A command of Flyway, which begins at version 0 where tables are there already. It is not to look for updates, nor to report. */
export function flywayRun(stage: Stage, tools: string, ...command: readonly string[]): Run {
  const { user = '', password = '' } = stage.server ?? {}
  const login = stage.server === undefined ? {} : { FLYWAY_USER: user, FLYWAY_PASSWORD: password }
  const env = { REDGATE_DISABLE_TELEMETRY: 'true', ...login }
  const where = [`-url=${jdbcOf(stage)}`, `-locations=filesystem:${folderOf(stage)}`]
  const start = command.includes('migrate') ? ['-baselineOnMigrate=true', '-baselineVersion=0'] : []
  const options = [...where, ...start, '-skipCheckForUpdate', '-placeholders.tenant=acme']
  return { program: 'java', args: [...java(tools), 'org.flywaydb.commandline.Main', ...options, ...command], env }
}

const java = (tools: string) => ['-XX:TieredStopAtLevel=1', '-cp', join(tools, 'jars/*')]

const flyway: Tool = {
  kind: 'java',
  script: (number, name, sql = body(name)) => ({ [`V${number}__${name}.sql`]: sql }),
  beside: () => ({ 'R__again.sql': "INSERT INTO marks VALUES ('${tenant}');\n" }),
  up: (stage, tools) => flywayRun(stage, tools, 'migrate'),
}

const liquibase: Tool = {
  kind: 'java',
  script: (number, name, sql = body(name)) => ({
    [`${number}_${name}.sql`]: `--liquibase formatted sql\n\n--changeset jo:${name}\n--comment: it leaves a mark\n${sql}--rollback DROP TABLE ${name};\n`,
  }),
  up: (stage, tools) => {
    const { user = '', password = '' } = stage.server ?? {}
    const login =
      stage.server === undefined ? {} : { LIQUIBASE_COMMAND_USERNAME: user, LIQUIBASE_COMMAND_PASSWORD: password }
    const env = { LIQUIBASE_ANALYTICS_ENABLED: 'false', ...login }
    writeFileSync(join(stage.workspace, 'root.yaml'), 'databaseChangeLog:\n- includeAll:\n    path: migrations\n')
    const where = `--search-path=${stage.workspace}`
    const options = ['--changelog-file=root.yaml', `--url=${jdbcOf(stage)}`]
    const program = 'liquibase.integration.commandline.LiquibaseCommandLine'
    return { program: 'java', args: [...java(tools), program, where, 'update', ...options], env }
  },
}

const drizzle: Tool = {
  kind: 'npm',
  script: (number, name, sql = body(name)) => ({
    [`${padded(number - 1, 4)}_${name}.sql`]: sql.replace(';\n', ';--> statement-breakpoint\n'),
  }),
  beside: (names) => ({
    'meta/_journal.json': JSON.stringify({
      version: '7',
      entries: names.map((name, idx) => ({
        idx,
        when: 1_700_000_000_000 + idx,
        tag: `${padded(idx, 4)}_${name}`,
        breakpoints: true,
      })),
    }),
  }),
  up: (stage, tools) => {
    const program = join(tools, 'drizzle.mjs')
    writeFileSync(
      program,
      `const [url, folder, driver, library] = process.argv.slice(2)
const { drizzle } = await import(\`drizzle-orm/\${driver}\`)
const { migrate } = await import(\`drizzle-orm/\${driver}/migrator\`)
const client = await import(library)
const open = {
  pg: () => new client.default.Pool({ connectionString: url }),
  'mysql2/promise': () => client.createConnection(url),
  '@libsql/client': () => client.createClient({ url }),
}
const connection = await open[library]()
await migrate(drizzle({ client: connection }), { migrationsFolder: folder })
await (connection.end ?? connection.close).call(connection)
`,
    )
    const ways = {
      mysql: ['mysql', 'mysql2', 'mysql2/promise'],
      postgres: ['postgres', 'node-postgres', 'pg'],
      sqlite: ['file:', 'libsql', '@libsql/client'],
    } as const
    const [scheme, driver, library] = ways[dialectOf(stage)]
    const args = [program, urlOf(stage, scheme), folderOf(stage), driver, library]
    return { program: process.execPath, args }
  },
}

/** A command of Prisma. Its engine for PostgreSQL and MySQL is a download; the one for an adapter comes with the package. */
export function prismaRun(stage: Stage, tools: string, ...command: readonly string[]): Run {
  const config = join(tools, 'prisma.config.mjs')
  const schema = join(tools, 'schema.prisma')
  const engine = join(tools, 'no-engine')
  const migrations = folderOf(stage)
  writeFileSync(engine, '', { mode: 0o755 })
  writeFileSync(schema, 'datasource db {\n  provider = "sqlite"\n  url = env("URL")\n}\n')
  writeFileSync(
    config,
    `import { PrismaLibSQL } from '@prisma/adapter-libsql'
export default {
  experimental: { adapter: true },
  engine: 'js',
  schema: ${JSON.stringify(schema)},
  migrations: { path: ${JSON.stringify(migrations)} },
  adapter: async () => new PrismaLibSQL({ url: process.env.URL }),
}
`,
  )
  return {
    program: process.execPath,
    args: [join(tools, 'node_modules/prisma/build/index.js'), ...command, '--config', config],
    env: {
      URL: urlOf(stage, 'file:'),
      CHECKPOINT_DISABLE: '1',
      PRISMA_QUERY_ENGINE_LIBRARY: engine,
      PRISMA_SCHEMA_ENGINE_BINARY: engine,
    },
  }
}

const prisma: Tool = {
  kind: 'npm',
  only: ['sqlite'],
  wantsEmpty: true,
  script: (number, name, sql = body(name)) => ({ [`2026010${number}000000_${name}/migration.sql`]: sql }),
  beside: () => ({ 'migration_lock.toml': 'provider = "sqlite"\n' }),
  up: (stage, tools) => prismaRun(stage, tools, 'migrate', 'deploy'),
}

/** Every real tool, by its name. */
export const tools: Readonly<Record<string, Tool>> = {
  dbmate,
  'golang-migrate': golangMigrate,
  goose,
  flyway,
  liquibase,
  drizzle,
  prisma,
}
