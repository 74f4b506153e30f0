import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { satisfies, validRange } from 'semver'
import { root } from './tree.ts'

/** One package of package-lock.json, of what we use. */
export interface Package {
  readonly version?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
  readonly [other: string]: unknown
}

/** package-lock.json, version 3; the key '' is the project itself. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, Package>>
  readonly [other: string]: unknown
}

/**
 * The lockfile that `npm ci` accepts on every platform and from every mirror: entries of other platforms' optional binaries are added where the
 * mirror that wrote it lacked them (without integrity: the next refresh against a full registry fills that in), hosts are dropped.
 */
export function complete(lock: Lockfile): Lockfile {
  const packages: Record<string, Package> = {}
  for (const [path, { resolved, ...rest }] of Object.entries(lock.packages))
    packages[path] = rest.link === true && resolved !== undefined ? { resolved, ...rest } : rest
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (find(packages, path, name) !== undefined || !/^\d/.test(range)) continue
      packages[`node_modules/${name}`] = {
        version: range,
        ...(entry['dev'] === true ? { dev: true } : {}),
        optional: true,
        ...platformOf(name),
      }
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

/** What `npm ci` would refuse, or what ties the lockfile to one mirror; one line each. */
export function listGaps({ packages }: Lockfile, manifest: Package): readonly string[] {
  const own = packages[''] ?? {}
  const drifted = (['dependencies', 'devDependencies', 'optionalDependencies'] as const)
    .filter((kind) => JSON.stringify(own[kind] ?? {}) !== JSON.stringify(manifest[kind] ?? {}))
    .map((kind) => `${kind} differ from package.json`)
  const hosts = Object.entries(packages)
    .filter(([, { resolved, link }]) => resolved !== undefined && link !== true)
    .map(([path]) => `${path} names a host`)
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    wantsOf(entry).flatMap(([name, range]) => {
      const found = find(packages, path, name)
      if (found === undefined) return [`${path || 'package.json'} wants ${name}@${range}: missing`]
      const fits = validRange(range) === null || satisfies(found.version ?? '', range, { includePrerelease: true })
      return fits ? [] : [`${path || 'package.json'} wants ${name}@${range}: ${found.version} stands there`]
    }),
  )
  return [...drifted, ...hosts, ...missing]
}

function wantsOf(entry: Package): readonly (readonly [string, string])[] {
  const peers = Object.entries(entry.peerDependencies ?? {}).filter(
    ([name]) => entry.peerDependenciesMeta?.[name]?.optional !== true,
  )
  const kinds = [entry.dependencies, entry.devDependencies, entry.optionalDependencies]
  return [...kinds.flatMap((kind) => Object.entries(kind ?? {})), ...peers]
}

/** Node's own way up: the package's folder first, then each folder above it. */
function find(packages: Readonly<Record<string, Package>>, from: string, name: string): Package | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const found = packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]
    if (found !== undefined || at === '') return found
  }
}

const systems = ['darwin', 'win32', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony', 'linux']
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el']

/** Native packages carry their platform in the name, `@x/y-linux-x64-musl`; without it npm would install them everywhere. */
function platformOf(name: string): Package {
  const words = name.split(/[-/]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  return {
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(words.includes('musl') ? { libc: ['musl'] } : {}),
  }
}

/** Both files of the project. */
export function readLockfile(): { readonly lock: Lockfile; readonly manifest: Package } {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
  return { lock: read('package-lock.json'), manifest: read('package.json') }
}

// npm run lock
if (import.meta.main) {
  const { lock, manifest } = readLockfile()
  const completed = complete(lock)
  writeFileSync(join(root, 'package-lock.json'), `${JSON.stringify(completed, null, 2)}\n`)
  const added = Object.keys(completed.packages).filter((path) => lock.packages[path] === undefined)
  console.log(`package-lock.json: ${added.length} entries added`)
  for (const gap of listGaps(completed, manifest)) {
    console.error(`${gap}: run npm install first`)
    process.exitCode = 1
  }
}
