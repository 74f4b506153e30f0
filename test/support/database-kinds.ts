/** The kinds of server that this machine has: how each is prepared and started. */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { DatabaseServer, ServerOptions } from './database.ts'
import { givenUrl } from './given-server.ts'
import { findProgram, needMariaDb, needPostgres, onlyOne, shortFolder } from './install.ts'
import { leaveOut } from './left-out.ts'

export type Kind = 'mariadb' | 'mysql' | 'postgres'

export interface Installation {
  readonly version: string
  /** Fills a server's folder with its data. */
  readonly prepare: (folder: string, options: ServerOptions) => void
  readonly command: (server: DatabaseServer, options: ServerOptions) => readonly string[]
}

const isRoot = process.getuid?.() === 0

/**
 * The kinds to test here: those of SLIPWAY_SERVERS (comma-separated), by default MariaDB and PostgreSQL, and MySQL where there is one
 * (SLIPWAY_MYSQL_URL, SLIPWAY_MYSQLD, or `mysqld` on PATH). What is left out is said at the end.
 */
export function kinds(...wanted: readonly Kind[]): readonly Kind[] {
  const chosen = (process.env['SLIPWAY_SERVERS'] ?? 'mariadb,postgres,mysql').split(',')
  return (['mariadb', 'postgres', 'mysql'] as const).filter((kind) => {
    if (!chosen.includes(kind) || (wanted.length > 0 && !wanted.includes(kind))) return false
    if (kind !== 'mysql' || givenUrl(kind) !== undefined || findMysqld() !== undefined) return true
    leaveOut('MySQL (no SLIPWAY_MYSQL_URL, no SLIPWAY_MYSQLD, no mysqld of MySQL on PATH)')
    return false
  })
}

/** MariaDB installs a `mysqld` too; that is not it. */
function findMysqld(): string | undefined {
  const path = process.env['SLIPWAY_MYSQLD'] || findProgram('mysqld')
  return path !== undefined && !/mariadb/i.test(versionOf(path)) ? path : undefined
}

function versionOf(program: string): string {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout
}

/** How this machine runs a kind of server; installs MariaDB or PostgreSQL where it is missing. */
export function installationOf(kind: Kind): Installation {
  if (kind === 'postgres') return postgres(needPostgres())
  const program = kind === 'mariadb' ? needMariaDb() : findMysqld()
  if (program === undefined) throw new Error('no MySQL here')
  return mysql(program, kind)
}

const asRoot = isRoot ? ['--user=root'] : []

function mysql(program: string, kind: 'mariadb' | 'mysql'): Installation {
  const version = versionOf(program)
  const isOld = / 5\.[56]\./.test(version)
  const hasUsers = kind === 'mysql' && !isOld
  return {
    version,
    prepare: (folder) => {
      cpSync(
        template(program, (made) => initialiseMysql(program, kind, isOld, made)),
        join(folder, 'data'),
        {
          recursive: true,
        },
      )
      writeFileSync(join(folder, 'init.sql'), hasUsers ? '' : usersOf(true))
    },
    command: ({ folder, port, socket }, { tls, args = [] }) => [
      program,
      ...(kind === 'mariadb' ? ['--no-defaults'] : []),
      ...asRoot,
      `--datadir=${join(folder, 'data')}`,
      `--socket=${socket}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      `--pid-file=${join(folder, 'pid')}`,
      `--init-file=${join(folder, 'init.sql')}`,
      `--tmpdir=${folder}`,
      '--skip-name-resolve',
      '--innodb-buffer-pool-size=64M',
      '--max-allowed-packet=64M',
      '--innodb-flush-log-at-trx-commit=0',
      ...(hasUsers ? leanOf(version) : smallLogs),
      ...(tls === undefined ? [] : [`--ssl-ca=${tls.ca}`, `--ssl-cert=${tls.cert}`, `--ssl-key=${tls.key}`]),
      ...args,
    ],
  }
}

const smallLogs = ['--innodb-log-file-size=8M', '--skip-log-bin', '--performance-schema=OFF']

/** What MySQL from 5.7 on needs no more of; 8.0.30 names the size of its logs in another way. */
function leanOf(version: string): readonly string[] {
  const [major = 0, minor = 0, patch = 0] = (/ (\d+)\.(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number)
  const hasCapacity = major > 8 || (major === 8 && (minor > 0 || patch >= 30))
  const logs = hasCapacity ? '--innodb-redo-log-capacity=16M' : '--innodb-log-file-size=8M'
  return [logs, '--secure-file-priv=NULL', '--skip-log-bin', '--performance-schema=OFF']
}

function initialiseMysql(program: string, kind: 'mariadb' | 'mysql', isOld: boolean, folder: string): void {
  if (isOld) {
    cpSync(readFileSync(join(dirname(program), 'datadir'), 'utf8'), folder, { recursive: true })
  } else if (kind === 'mariadb') {
    const args = ['--no-defaults', `--datadir=${folder}`, '--auth-root-authentication-method=normal', '--skip-test-db']
    execFileSync('mariadb-install-db', [...args, ...asRoot, ...smallLogs], { stdio: 'pipe' })
  } else {
    const args = [`--datadir=${folder}`, ...asRoot, ...leanOf(versionOf(program))]
    execFileSync(program, ['--initialize-insecure', ...args], { stdio: 'pipe' })
    // The hashing of passwords and the first start take seconds, so both are done here.
    const init = `${folder}.sql`
    writeFileSync(init, `${usersOf(false)}SHUTDOWN;\n`)
    execFileSync(program, [...args, `--init-file=${init}`, '--skip-networking', `--socket=${folder}.sock`], {
      stdio: 'pipe',
    })
    rmSync(init)
  }
}

/** One statement on each line, run before the server takes connections. */
function usersOf(isOld: boolean): string {
  const users = ["'slipway'@'%'", "'slipway'@'localhost'"]
  const secret = "IDENTIFIED BY 's3cret pass/word'"
  const lines = users.flatMap((user) =>
    isOld
      ? [`GRANT ALL PRIVILEGES ON *.* TO ${user} ${secret} WITH GRANT OPTION;`]
      : [`CREATE USER ${user} ${secret};`, `GRANT ALL PRIVILEGES ON *.* TO ${user} WITH GRANT OPTION;`],
  )
  return `${[...lines, 'CREATE DATABASE IF NOT EXISTS shop CHARACTER SET utf8mb4;'].join('\n')}\n`
}

function postgres(bin: string): Installation {
  const program = join(bin, 'postgres')
  return {
    version: versionOf(program),
    prepare: (folder, options) => {
      const data = join(folder, 'data')
      cpSync(
        template(program, (made) => initialisePostgres(bin, made)),
        data,
        { recursive: true },
      )
      const method = options.authentication ?? 'scram-sha-256'
      writeFileSync(join(data, 'pg_hba.conf'), `local all all trust\nhost all all 127.0.0.1/32 ${method}\n`)
      // The key must be the server's own, and this user's data is not root's.
      if (options.tls !== undefined) cpSync(options.tls.key, join(folder, 'tls.key'))
      chmodSync(data, 0o700)
      own(folder)
    },
    command: ({ folder, port }, { tls, args = [] }) => [
      ...asPostgres(),
      program,
      '-D',
      join(folder, 'data'),
      ...settings({
        listen_addresses: '127.0.0.1',
        port: String(port),
        unix_socket_directories: folder,
        fsync: 'off',
        shared_buffers: '32MB',
        ...(tls === undefined
          ? {}
          : { ssl: 'on', ssl_ca_file: tls.ca, ssl_cert_file: tls.cert, ssl_key_file: join(folder, 'tls.key') }),
      }),
      ...args,
    ],
  }
}

function settings(values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** PostgreSQL refuses to run as root. */
function asPostgres(): readonly string[] {
  return isRoot ? ['setpriv', '--pdeathsig', 'KILL', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : []
}

function own(folder: string): void {
  if (!isRoot) return
  execFileSync('chown', ['-R', 'postgres:postgres', folder])
}

function initialisePostgres(bin: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  own(folder)
  const secret = `${folder}.password`
  writeFileSync(secret, 's3cret pass/word\n', { mode: 0o644 })
  const options = [
    '--username=slipway',
    '--auth=scram-sha-256',
    `--pwfile=${secret}`,
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ]
  const [program = '', ...args] = [...asPostgres(), join(bin, 'initdb'), '-D', folder, ...options]
  execFileSync(program, args, { stdio: 'pipe', cwd: '/' })
  const [single = '', ...rest] = [...asPostgres(), join(bin, 'postgres'), '--single', '-D', folder, 'postgres']
  execFileSync(single, rest, { stdio: 'pipe', input: 'CREATE DATABASE shop\n', cwd: '/' })
  rmSync(secret)
}

/** The data of a fresh server, made once for each program and kept where it is quickly copied. */
function template(program: string, make: (folder: string) => void): string {
  const { size, mtimeMs } = statSync(program)
  const key = createHash('sha256')
    .update(`${program} ${size} ${mtimeMs} ${readFileSync(import.meta.filename, 'utf8')}`)
    .digest('hex')
    .slice(0, 12)
  const folder = join(shortFolder(), `template-${key}`)
  onlyOne(`template-${key}`, () => {
    if (existsSync(folder)) return
    const made = `${folder}.new`
    rmSync(made, { recursive: true, force: true })
    make(made)
    renameSync(made, folder)
  })
  return folder
}
