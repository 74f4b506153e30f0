/** Database servers for the tests, installed where they are missing: nothing is left running, no service is made. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The program's path; undefined where there is none. */
export function findProgram(name: string, folders: readonly string[] = []): string | undefined {
  const all = [...folders, ...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']
  return all.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** MariaDB's server, installed when it is missing. Throws where that fails. */
export function needMariaDb(): string {
  return need('mariadbd', () => findProgram('mariadbd'), ['mariadb-server-core', 'mariadb-client-core'])
}

/** MariaDB's command-line client, installed when it is missing. Throws where that fails. */
export function needMariaDbClient(): string {
  return need('mariadb', () => findProgram('mariadb'), ['mariadb-server-core', 'mariadb-client-core'])
}

/** The folder with PostgreSQL's `postgres` and `initdb`, installed when it is missing. Throws where that fails. */
export function needPostgres(): string {
  return need('postgres', findPostgres, ['postgresql'])
}

/** Debian keeps each version in a folder of its own; the newest is taken. */
function findPostgres(): string | undefined {
  const base = '/usr/lib/postgresql'
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : []
  const found = versions.map((version) => join(base, version, 'bin')).find((bin) => existsSync(join(bin, 'postgres')))
  const onPath = findProgram('postgres')
  return found ?? (onPath === undefined ? undefined : resolve(onPath, '..'))
}

/** Where a program is, or why there is none. */
export type Found = { readonly path: string } | { readonly missing: string }

/** A program, installed by apt-get when it is not there. */
export function installProgram(name: string, packages: readonly string[]): Found {
  try {
    return { path: need(name, () => findProgram(name), packages) }
  } catch (error) {
    return { missing: String(error) }
  }
}

function need(name: string, find: () => string | undefined, packages: readonly string[]): string {
  const found = find() ?? onlyOne(`install-${name}`, () => find() ?? installWithApt(packages, find))
  if (found === undefined) throw new Error(`${name} is not there after installing ${packages.join(' ')}`)
  return found
}

function installWithApt(packages: readonly string[], find: () => string | undefined): string | undefined {
  if (process.getuid?.() !== 0) throw new Error(`install ${packages.join(' ')}: only root can do it here`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Debian's own way to say that nothing may be started; postgresql-common is told not to make a cluster.
  const policy = '/usr/sbin/policy-rc.d'
  if (!existsSync(policy)) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  if (!existsSync('/etc/postgresql-common/createcluster.conf')) {
    mkdirSync('/etc/postgresql-common', { recursive: true })
    writeFileSync('/etc/postgresql-common/createcluster.conf', 'create_main_cluster = false\n')
  }
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  const apt = (...args: readonly string[]) => execFileSync('apt-get', ['-qq', ...wait, ...args], { env, stdio: 'pipe' })
  apt('update')
  apt('install', '-y', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold', ...packages)
  return find()
}

/** Memory where there is some; the path of a Unix socket has at most 107 bytes. */
export function shortFolder(): string {
  try {
    mkdirSync('/dev/shm/slipway', { recursive: true, mode: 0o755 })
    return '/dev/shm/slipway'
  } catch {
    return tmpdir()
  }
}

/** One process at a time does `work`: the test runner has several. A lock older than five minutes was left behind. */
export function onlyOne<Result>(name: string, work: () => Result): Result {
  const lock = join(tmpdir(), `slipway-${name}.lock`)
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (!existsSync(lock)) continue
      if (Date.now() - statSync(lock).mtimeMs > 300_000) throw new Error(`${lock} was left behind`, { cause: error })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    }
  }
  try {
    return work()
  } finally {
    rmdirSync(lock)
  }
}
