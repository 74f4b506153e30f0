import { type ManifestKind, manifestKind, manifestKinds } from './names.ts'
import { folderOf, isWithin } from './syntax/source.ts'

/** Lock files serve a whole workspace, so they are also looked for in the folders above a package. */
const locks: readonly ManifestKind[] = ['npm-lock', 'pnpm-lock', 'bun-lock', 'cargo-lock', 'uv-lock', 'gem-lock']
/** Modules of one build that usually share one version; each is written only if it has the package's old version. */
const nested: readonly ManifestKind[] = ['maven', 'gradle', 'cargo', 'dotnet', 'tauri', 'assembly-info']
/** Folders with copies, samples and templates, whose versions belong to no package (a template need not even be well-formed). */
const foreign =
  /(?:^|\/)(?:node_modules|vendor|third[_-]party|target|tests?|__tests__|fixtures?|testdata|examples?|samples?|docs?|templates?|archetype-resources|\.[^/]*)(?:\/|$)/

/**
 * The files of `paths` (tracked files, from the repository's root) that concern the package in the folder `root` ('' for the root): those
 * directly in it, modules of the same Maven, Cargo or .NET build below it, Python's version modules if there is a Python manifest, and the workspace
 * files and locks above it. Files in one of the folders of `others` belong to those packages. The order is that of `manifestKinds`, nearer files
 * first, so the first one with a version is the primary one.
 */
export function detectManifests(
  paths: readonly string[],
  root: string,
  others: readonly string[] = [],
): readonly string[] {
  const inner = others.filter((other) => other !== root && isWithin(other, root))
  const has = (name: RegExp) => paths.some((path) => folderOf(path) === root && name.test(path))
  const beside = {
    python: has(/(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg))$/),
    'ruby-version': has(/\.gemspec$/),
  }
  const found = paths.flatMap((path) => {
    const kind = manifestKind(path)
    if (kind === undefined || inner.some((other) => isWithin(path, other))) return []
    return concerns(path, kind, root, beside) ? [{ path, rank: manifestKinds.indexOf(kind) }] : []
  })
  return found
    .sort((a, b) => a.rank - b.rank || distance(a.path, root) - distance(b.path, root) || order(a.path, b.path))
    .map(({ path }) => path)
}

/** Whether the package's folder has a manifest of the language, so that its version modules count. */
type Beside = Readonly<Record<'python' | 'ruby-version', boolean>>

function concerns(path: string, kind: ManifestKind, root: string, beside: Beside): boolean {
  const folder = folderOf(path)
  if (folder === root) return (kind !== 'python' && kind !== 'ruby-version') || beside[kind]
  if (isWithin(root, folder)) return locks.includes(kind) || kind === 'cargo' || kind === 'pnpm-workspace'
  if (!isWithin(folder, root)) return false
  const below = root === '' ? folder : folder.slice(root.length + 1)
  if (foreign.test(below)) return false
  if (kind === 'python') return beside.python && /^(?:src\/)?[^/]+$/.test(below)
  if (kind === 'ruby-version') return beside['ruby-version'] && /^lib(?:\/[^/]+){0,3}$/.test(below)
  return nested.includes(kind)
}

function distance(path: string, root: string): number {
  return Math.abs(path.split('/').length - (root === '' ? 1 : root.split('/').length + 1))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
