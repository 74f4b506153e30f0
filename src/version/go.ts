import type { Version } from './number.ts'

/** The major versions that a module path allows (go.dev/ref/mod, major version suffixes): its suffix, else 0 and 1. */
export function moduleMajors(modulePath: string): readonly number[] {
  const [, digits] = /(?:^gopkg\.in\/.*\.|\/)v(\d{1,9})$/.exec(modulePath) ?? []
  if (digits === undefined) return [0, 1]
  return [Number(digits)]
}

/** The first version of a module: 2.0.0 for `…/v2`, otherwise the requested one. */
export function firstOfModule(modulePath: string, asked: Version): Version {
  const majors = moduleMajors(modulePath)
  return majors.includes(majorOf(asked)) ? asked : `${majors[0] ?? 0}.0.0`
}

/** What is wrong with a version of a module: the go command ignores tags whose major version is not that of the path. */
export function moduleProblem(modulePath: string, version: Version): string | undefined {
  const major = majorOf(version)
  if (moduleMajors(modulePath).includes(major)) return undefined
  const bare = modulePath.replace(/[./]v\d{1,9}$/, '')
  const wanted = modulePath.startsWith('gopkg.in/') ? `${bare}.v${major}` : major < 2 ? bare : `${bare}/v${major}`
  const rule = 'https://go.dev/ref/mod#major-version-suffixes'
  return `${version} cannot be a release of the Go module \`${modulePath}\`: its path must be \`${wanted}\` (${rule}). Change the \`module\` line of go.mod and the imports in a commit before this release, or choose a lower level with \`bump\`.`
}

function majorOf(version: Version): number {
  return Number(version.split('.', 1)[0])
}
