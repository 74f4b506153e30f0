/** The real tools, each in a pinned version, through the clients of their registries, into a folder that is deleted afterwards. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findProgram } from '../support/install.ts'

const run = promisify(execFile)

/** Where the programs are; what is not there has a reason instead. */
export interface Fetched {
  readonly folder: string
  /** By the name of the kind: why its tools cannot be had. */
  readonly missing: ReadonlyMap<Kind, string>
}

/** Which client fetches a tool. */
export type Kind = 'npm' | 'go' | 'java'

const packages = [
  'dbmate@2.36.0',
  'drizzle-orm@0.44.7',
  'pg@8.16.3',
  'mysql2@3.15.3',
  'prisma@6.19.0',
  '@prisma/adapter-libsql@6.19.0',
]

const goTools = [
  ['migrate', 'postgres mysql sqlite', 'github.com/golang-migrate/migrate/v4/cmd/migrate@v4.19.1'],
  [
    'goose',
    'no_clickhouse no_libsql no_mssql no_vertica no_ydb no_turso',
    'github.com/pressly/goose/v3/cmd/goose@v3.27.3',
  ],
] as const

const jars = [
  'org.flywaydb:flyway-commandline:11.8.2',
  'org.flywaydb:flyway-mysql:11.8.2',
  'org.flywaydb:flyway-database-postgresql:11.8.2',
  'com.fasterxml.jackson.dataformat:jackson-dataformat-toml:2.15.2',
  'com.fasterxml.jackson.dataformat:jackson-dataformat-xml:2.15.2',
  'org.liquibase:liquibase-core:4.31.1',
  'info.picocli:picocli:4.7.7',
  'org.mariadb.jdbc:mariadb-java-client:3.5.3',
  'org.postgresql:postgresql:42.7.5',
  'org.xerial:sqlite-jdbc:3.49.1.0',
]

/** Fetches all that can be had. `SLIPWAY_PEERS` names a folder that is kept, and used again. */
export async function fetchTools(): Promise<Fetched & Disposable> {
  const kept = process.env['SLIPWAY_PEERS'] ?? ''
  const folder = kept || mkdtempSync(join(tmpdir(), 'slipway-peers-'))
  mkdirSync(folder, { recursive: true })
  const missing = new Map<Kind, string>()
  const kinds = { npm: fetchPackages, go: fetchGo, java: fetchJars }
  for (const kind of ['npm', 'go', 'java'] as const) {
    const reason = await kinds[kind](folder).catch((error: unknown) => String(error).slice(0, 400))
    if (reason !== '') missing.set(kind, reason)
  }
  return {
    folder,
    missing,
    [Symbol.dispose]: () => {
      if (kept === '') rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function fetchPackages(folder: string): Promise<string> {
  if (existsSync(join(folder, 'node_modules/prisma'))) return ''
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: folder,
    timeout: 180_000,
  })
  return ''
}

async function fetchGo(folder: string): Promise<string> {
  if (findProgram('go') === undefined) return 'there is no go here'
  for (const [program, tags, module] of goTools) {
    if (existsSync(join(folder, 'bin', program))) continue
    const env = { ...process.env, GOBIN: join(folder, 'bin'), GOFLAGS: '-buildvcs=false' }
    await run('go', ['install', '-tags', tags, module], { env, timeout: 600_000, maxBuffer: 1e8 })
  }
  return ''
}

async function fetchJars(folder: string): Promise<string> {
  for (const program of ['java', 'mvn']) if (findProgram(program) === undefined) return `there is no ${program} here`
  if (existsSync(join(folder, 'jars'))) return ''
  const dependencies = jars.map((jar) => {
    const [group, artifact, version] = jar.split(':')
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`
  })
  writeFileSync(
    join(folder, 'pom.xml'),
    '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>slipway</groupId>' +
      `<artifactId>peers</artifactId><version>1</version><dependencies>${dependencies.join('')}</dependencies></project>`,
  )
  const goal = ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars']
  await run('mvn', goal, { cwd: folder, timeout: 300_000, maxBuffer: 1e8 })
  return ''
}
