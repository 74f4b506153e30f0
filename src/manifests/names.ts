/** The kinds of files with versions, in order of priority for a package: the first with a version is its primary one. */
export const manifestKinds = [
  'npm',
  'deno',
  'cargo',
  'pyproject',
  'setup-cfg',
  'setup-py',
  'maven',
  'gradle',
  'gradle-properties',
  'helm',
  'composer',
  'pub',
  'mix',
  'gemspec',
  'dotnet',
  'bazel',
  'r-description',
  'expo',
  'tauri',
  'assembly-info',
  'plain',
  'python',
  'python-variable',
  'ruby-version',
  'go-mod',
  'pnpm-workspace',
  'npm-lock',
  'pnpm-lock',
  'bun-lock',
  'cargo-lock',
  'uv-lock',
  'gem-lock',
] as const

/** A format that is found by file name. */
export type ManifestKind = (typeof manifestKinds)[number]

const names: Readonly<Record<string, ManifestKind>> = {
  'package.json': 'npm',
  'package-lock.json': 'npm-lock',
  'npm-shrinkwrap.json': 'npm-lock',
  'deno.json': 'deno',
  'deno.jsonc': 'deno',
  'jsr.json': 'deno',
  'jsr.jsonc': 'deno',
  'app.json': 'expo',
  'tauri.conf.json': 'tauri',
  'bun.lock': 'bun-lock',
  'pnpm-workspace.yaml': 'pnpm-workspace',
  'pnpm-lock.yaml': 'pnpm-lock',
  'Cargo.toml': 'cargo',
  'Cargo.lock': 'cargo-lock',
  'pyproject.toml': 'pyproject',
  'setup.cfg': 'setup-cfg',
  'setup.py': 'setup-py',
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
  'mix.exs': 'mix',
  'version.rb': 'ruby-version',
  'Gemfile.lock': 'gem-lock',
  'MODULE.bazel': 'bazel',
  'go.mod': 'go-mod',
  DESCRIPTION: 'r-description',
  'AssemblyInfo.cs': 'assembly-info',
  'AssemblyInfo.vb': 'assembly-info',
  'AssemblyInfo.fs': 'assembly-info',
  'Directory.Build.props': 'dotnet',
  VERSION: 'plain',
  'VERSION.txt': 'plain',
  'version.txt': 'plain',
}

/**
 * The format of a file by its name alone; undefined if the name is unknown. yarn.lock is unknown: it has no version of the workspace's own.
 */
export function manifestKind(path: string): ManifestKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (Object.hasOwn(names, name)) return names[name]
  if (name.endsWith('.gemspec')) return 'gemspec'
  return /\.(?:cs|fs|vb)proj$/.test(name) ? 'dotnet' : undefined
}
