import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../support/sources.ts'
import { type Package, readLockfile } from './lockfile.ts'
import { recordOf, root } from './tree.ts'

/** A package of which something is in `dist/`. */
export interface Bundled {
  readonly name: string
  readonly version: string
  /** SPDX expression, as its package.json has it. */
  readonly license: string
  /** Text of its licence, or who holds the copyright where it brings none. */
  readonly text: string
  /** As the lockfile has it: `sha512-…` in base64. */
  readonly integrity: string
}

/**
 * The packages that the bundler took modules of, by name and version, each once. `stats` is what `ncc --stats-out` writes: webpack's own list of
 * modules, so nothing is missed that stands in a chunk.
 */
export function listBundled(stats: unknown): readonly Bundled[] {
  const { lock } = readLockfile()
  // its runtime opens every chunk
  const paths = new Set(['node_modules/@vercel/ncc'])
  const visit = (given: unknown): void => {
    const { identifier, modules, children } = recordOf(given, 'a module of the statistics')
    const path = packagePath(String(identifier ?? ''))
    if (path !== undefined) paths.add(path)
    for (const inner of [modules, children]) if (Array.isArray(inner)) for (const each of inner) visit(each)
  }
  visit(stats)
  return [...paths]
    .map((path) => describe(path, lock.packages[path]))
    .sort((one, other) => compare(one.name, other.name) || compare(one.version, other.version))
}

/** The folder of a module's package, as the lockfile names it. Loaders stand before the module, apart by exclamation marks. */
export function packagePath(identifier: string): string | undefined {
  return /(?<=[/\\])(?:node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\|!?]+[/\\])+/
    .exec(identifier.slice(identifier.lastIndexOf('!') + 1))?.[0]
    .slice(0, -1)
    .replaceAll('\\', '/')
}

function describe(path: string, locked: Package | undefined): Bundled {
  const { name, version, license, author } = recordOf(
    JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')),
    path,
  )
  if (typeof name !== 'string' || typeof version !== 'string' || typeof license !== 'string')
    throw new Error(`${path}/package.json has no name, version or license`)
  const integrity = typeof locked?.['integrity'] === 'string' ? locked['integrity'] : ''
  const by = typeof author === 'string' ? author : author ? String(recordOf(author, path)['name']) : 'its authors'
  const text = licenseText(join(root, path)) || `Copyright ${by}. The package has no text of its licence.`
  return { name, version, license, text, integrity }
}

/** The licence file of a package, or what its README says of the licence; '' for neither. */
function licenseText(folder: string): string {
  const files = readdirSync(folder)
  const read = (file: string) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
  const file = files.find((each) => /^(?:licen[cs]e|copying)(?:[-.]|$)/i.test(each))
  if (file !== undefined) return read(file).trimEnd()
  const readme = files.find((each) => /^readme\.md$/i.test(each))
  return readme === undefined ? '' : (/^#+ *licen[cs]e\s+([^#]+)/im.exec(read(readme))?.[1]?.trimEnd() ?? '')
}

/** `licenses.txt`: name, licence and its text, package by package. */
export function licensesOf(packages: readonly Bundled[]): string {
  return packages.map(({ name, license, text }) => `${name}\n${license}\n${text}\n`).join('\n')
}

/** A bill of materials by CycloneDX 1.5 (cyclonedx.org/docs/1.5/json), without time and serial number: the same sources give the same bytes. */
export function billOf(packages: readonly Bundled[]): string {
  const components = packages.map(({ name, version, license, integrity }) => ({
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [/ (?:OR|AND|WITH) /.test(license) ? { expression: license } : { license: { id: license } }],
    ...(integrity === ''
      ? {}
      : {
          hashes: [
            { alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') },
          ],
        }),
  }))
  const component = {
    type: 'application',
    'bom-ref': 'slipway',
    name: 'slipway',
    licenses: [{ license: { id: 'MIT' } }],
  }
  const dependencies = [
    { ref: 'slipway', dependsOn: components.map((each) => each['bom-ref']) },
    ...components.map((each) => ({ ref: each['bom-ref'] })),
  ]
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component },
    components,
    dependencies,
  }
  return `${JSON.stringify(bill, undefined, 2)}\n`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

// The last step of npm run build: the bundler's own licenses.txt leaves packages out that have no `main`.
if (import.meta.main) {
  const [stats = '', out = ''] = process.argv.slice(2)
  if (!existsSync(stats) || !existsSync(out)) throw new Error('bundled.ts STATISTICS FOLDER')
  const packages = listBundled(JSON.parse(readFileSync(stats, 'utf8')))
  writeFileSync(join(out, 'licenses.txt'), licensesOf(packages))
  writeFileSync(join(out, 'sbom.cdx.json'), billOf(packages))
  writeFileSync(join(out, 'sources.sha256'), digestOf(root))
}
