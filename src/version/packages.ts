import { posix } from 'node:path'
import { brief } from '../text/printable.ts'
import { parseTemplate, type TagForm } from './tag.ts'

/** What is released from a repository: the whole repository, or a package of a monorepo. */
export interface Package {
  /** Folder from the repository's root, '' for the root itself. */
  readonly path: string
  /** '' if the repository is one package. */
  readonly name: string
  /** The text before and after the version in its tags. */
  readonly form: TagForm
}

const defaultTag = '{name}-v{version}'

/** Reads the input `packages` (already parsed YAML: path → name, or path → {name, tag}); every fault goes to `complain`. */
export function parsePackages(given: unknown, reportError: (what: string) => void): readonly Package[] {
  if (given === undefined || given === null) return []
  if (typeof given !== 'object' || Array.isArray(given)) {
    reportError(
      'is not a YAML mapping; allowed: lines of `path: name` or `path: { name: core, tag: "core-v{version}" }`',
    )
    return []
  }
  const packages = Object.entries(given).flatMap(([path, value]) => parsePackage(path, value, reportError))
  const spellings = {
    name: packages.map(({ name }) => name),
    folder: packages.map(({ path }) => path || '.'),
    tag: packages.map(tagOf),
  }
  for (const [what, all] of Object.entries(spellings)) {
    const doubled = all.find((each, index) => all.indexOf(each) !== index)
    if (doubled !== undefined)
      reportError(`uses the ${what} \`${brief(doubled)}\` for two packages; each needs its own`)
  }
  return packages
}

/** Packages that share one version: in `linked` those that are released together, in `fixed` always all of them. */
export interface Group {
  readonly kind: 'linked' | 'fixed'
  readonly names: readonly string[]
}

/** Reads the input `linked` or `fixed` (already parsed YAML: a list of lists of names); every fault goes to `reportError`. */
export function parseGroups(
  kind: Group['kind'],
  given: unknown,
  packages: readonly Package[],
  reportError: (what: string) => void,
): readonly Group[] {
  if (given === undefined || given === null) return []
  const lists: readonly unknown[] = Array.isArray(given) ? given : [undefined]
  const known = packages.map(({ name }) => name)
  return lists.flatMap((list) => {
    const names: readonly unknown[] = Array.isArray(list) ? list : []
    const odd = names.find((name) => typeof name !== 'string' || !known.includes(name))
    if (names.length < 2)
      reportError('is not a list of lists of at least two packages; allowed: lines of `- [core, web]`')
    else if (odd !== undefined)
      reportError(
        `names \`${brief(String(odd))}\`, which is not a package; allowed: ${known.map((name) => `\`${brief(name)}\``).join(', ') || 'names of `packages`'}`,
      )
    return [{ kind, names: names.filter((name) => typeof name === 'string') }]
  })
}

function parsePackage(path: string, value: unknown, reportError: (what: string) => void): readonly Package[] {
  const at = `the package at \`${brief(path)}\``
  const fields: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : { name: value }
  for (const key of Object.keys(fields)) {
    if (key !== 'name' && key !== 'tag')
      reportError(`has the unknown key \`${brief(key)}\` for ${at}; allowed: \`name\`, \`tag\``)
  }
  const folder = normalizeFolder(path)
  if (folder === undefined) reportError(`has ${at}, which is outside the repository`)
  const { name, tag = defaultTag } = fields
  if (typeof name !== 'string' || name.trim() === '')
    reportError(`has no name for ${at}; write \`${brief(path)}: its-name\``)
  if (folder === undefined || typeof name !== 'string') return []
  const { form, errors } = parseTemplate(String(tag), name.trim())
  for (const message of errors)
    reportError(`has a tag for ${at} that cannot be used: ${message}; for example \`core-v{version}\``)
  return [{ path: folder, name: name.trim(), form }]
}

function tagOf({ form }: Package): string {
  return `${form.prefix}{version}${form.suffix}`
}

/** A folder as git spells it: forward slashes, no dots, '' for the root; undefined when it leads outside. */
export function normalizeFolder(path: string): string | undefined {
  const folder = posix.normalize(path.replaceAll('\\', '/')).replace(/^\.\/|\/+$/g, '')
  if (folder === '.' || folder === '') return ''
  return folder.startsWith('/') || folder === '..' || folder.startsWith('../') ? undefined : folder
}

/** The package that a file belongs to: the one with the deepest folder around it. */
export function packageOf(file: string, packages: readonly Package[]): Package | undefined {
  let found: Package | undefined
  for (const each of packages) {
    const isInside = each.path === '' || file === each.path || file.startsWith(`${each.path}/`)
    if (isInside && (found === undefined || each.path.length > found.path.length)) found = each
  }
  return found
}
