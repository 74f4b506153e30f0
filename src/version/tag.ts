import { brief } from '../runner/printable.ts'
import { compareVersions, parseVersion, type Version } from './number.ts'

/** The form of a package's release tags, with its name filled in: what stands before and behind the version. */
export interface TagForm {
  readonly prefix: string
  readonly suffix: string
}

/** The form of plain tags, `v1.2.3` for the prefix `v`. */
export function prefixForm(prefix: string): TagForm {
  return { prefix, suffix: '' }
}

/**
 * The form of a template with `{version}` (once) and, where packages share a repository, `{name}`: `{name}@{version}`. `complaints`
 * continue the sentence «The tag template …».
 */
export function parseTemplate(
  template: string,
  name: string,
): { readonly form: TagForm; readonly complaints: readonly string[] } {
  const [before = '', behind, ...more] = template.split('{version}')
  const form = { prefix: before.replaceAll('{name}', name), suffix: (behind ?? '').replaceAll('{name}', name) }
  const shown = `\`${brief(template, 80)}\``
  if (behind === undefined || more.length > 0)
    return { form, complaints: [`${shown} must hold \`{version}\` exactly once`] }
  if (!isRefName(formatTag(form, '1.2.3-rc.1')))
    return { form, complaints: [`${shown} makes no valid tag name (git help check-ref-format)`] }
  return { form, complaints: [] }
}

/** The tag of a version. */
export function formatTag({ prefix, suffix }: TagForm, version: Version): string {
  return `${prefix}${version}${suffix}`
}

/**
 * The version of a release tag of this form; undefined for any other tag: a floating one (`v1`, `v1.2`), another package's
 * (`core-v1.2.3` under the prefix `v`), or what is no strict SemVer. Build metadata is dropped: it gives no number of its own.
 */
export function parseTag({ prefix, suffix }: TagForm, tag: string): Version | undefined {
  if (!tag.startsWith(prefix) || !tag.endsWith(suffix)) return undefined
  const text = tag.slice(prefix.length, tag.length - suffix.length)
  return parseVersion(/^[^+]+\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*$/.test(text) ? text.slice(0, text.indexOf('+')) : text)
}

/** Prefixes that name no package, so a tag with one of them speaks for the whole repository. */
const plainPrefix = /^(?:v|(?:release|rel|version|ver)[-_/]?v?)?(?=\d+\.)/i

/**
 * `tag-prefix: auto`: the prefix of the highest release tag among `v1.2.3`, `1.2.3` and forms such as `release-1.2.3` or `release/v1.2.3`;
 * `v` where there is none. Tags with any other prefix are taken for packages'.
 */
export function detectPrefix(tags: readonly string[]): string {
  let newest: { readonly prefix: string; readonly version: Version } | undefined
  for (const tag of tags) {
    const prefix = plainPrefix.exec(tag)?.[0]
    const version = prefix === undefined ? undefined : parseTag(prefixForm(prefix), tag)
    if (prefix === undefined || version === undefined) continue
    const order = newest ? compareVersions(version, newest.version) : 1
    if (order > 0 || (order === 0 && prefix === 'v')) newest = { prefix, version }
  }
  return newest?.prefix ?? 'v'
}

/** Whether git takes a name for a tag (git help check-ref-format). */
export function isRefName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids them by name
  if (name === '' || name.startsWith('-') || /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.$|^\/|\/$|^@$/.test(name))
    return false
  return name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'))
}
