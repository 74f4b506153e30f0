import { type ManifestKind, manifestKinds } from './manifest.ts'
import { folderOf, isWithin } from './source.ts'

const names: Readonly<Record<string, ManifestKind>> = {
  'package.json': 'npm',
  'package-lock.json': 'npm-lock',
  'npm-shrinkwrap.json': 'npm-lock',
  'bun.lock': 'bun-lock',
  'pnpm-workspace.yaml': 'pnpm-workspace',
  'pnpm-lock.yaml': 'pnpm-lock',
  'Cargo.toml': 'cargo',
  'Cargo.lock': 'cargo-lock',
  'pyproject.toml': 'pyproject',
  'setup.cfg': 'setup-cfg',
  'uv.lock': 'uv-lock',
  '__init__.py': 'python',
  '__about__.py': 'python',
  '__version__.py': 'python',
  '_version.py': 'python',
  'version.py': 'python',
  'pom.xml': 'maven',
  'build.gradle': 'gradle',
  'build.gradle.kts': 'gradle',
  'gradle.properties': 'gradle-properties',
  'Chart.yaml': 'helm',
  'composer.json': 'composer',
  'pubspec.yaml': 'pub',
  'Directory.Build.props': 'dotnet',
  VERSION: 'plain',
  'VERSION.txt': 'plain',
  'version.txt': 'plain',
}

/** The format of a file by its name alone, undefined where it is none of ours. yarn.lock is not: it holds no version of the workspace's own. */
export function manifestKind(path: string): ManifestKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (Object.hasOwn(names, name)) return names[name]
  return /\.(?:cs|fs|vb)proj$/.test(name) ? 'dotnet' : undefined
}

/** Lock files serve a whole workspace, so they are looked for in the folders above a package as well. */
const locks: readonly ManifestKind[] = ['npm-lock', 'pnpm-lock', 'bun-lock', 'cargo-lock', 'uv-lock']
/** Modules of one build that usually share one version; each is written only where it has the package's old one. */
const nested: readonly ManifestKind[] = ['maven', 'cargo', 'dotnet']
/** Folders that hold copies, samples and templates, whose versions are nobody's (a template need not even be well-formed). */
const foreign =
  /(?:^|\/)(?:node_modules|vendor|third[_-]party|target|tests?|__tests__|fixtures?|testdata|examples?|samples?|docs?|templates?|archetype-resources|\.[^/]*)(?:\/|$)/

/**
 * The files of `paths` (tracked files, from the repository's root) that concern the package in the folder `root` ('' for the root): those directly
 * in it, modules of the same Maven, Cargo or .NET build below it, Python's version modules beside a Python manifest, the workspace files and locks
 * above it. What lies in one of the folders of `others` (further packages) is theirs. The order is that of `manifestKinds`, nearer files first, so
 * the first with a version is the primary one.
 */
export function detectManifests(
  paths: readonly string[],
  root: string,
  others: readonly string[] = [],
): readonly string[] {
  const inner = others.filter((other) => other !== root && isWithin(other, root))
  const python = paths.some(
    (path) => folderOf(path) === root && /(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg))$/.test(path),
  )
  const found = paths.flatMap((path) => {
    const kind = manifestKind(path)
    if (kind === undefined || inner.some((other) => isWithin(path, other))) return []
    return concerns(path, kind, root, python) ? [{ path, rank: manifestKinds.indexOf(kind) }] : []
  })
  return found
    .sort((a, b) => a.rank - b.rank || distance(a.path, root) - distance(b.path, root) || order(a.path, b.path))
    .map(({ path }) => path)
}

function concerns(path: string, kind: ManifestKind, root: string, python: boolean): boolean {
  const folder = folderOf(path)
  if (folder === root) return kind !== 'python' || python
  if (isWithin(root, folder)) return locks.includes(kind) || kind === 'cargo'
  if (!isWithin(folder, root)) return false
  const below = root === '' ? folder : folder.slice(root.length + 1)
  if (foreign.test(below)) return false
  if (kind === 'python') return python && /^(?:src\/)?[^/]+$/.test(below)
  return nested.includes(kind)
}

function distance(path: string, root: string): number {
  return Math.abs(path.split('/').length - (root === '' ? 1 : root.split('/').length + 1))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
