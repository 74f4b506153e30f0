import { brief } from '../text/printable.ts'
import type { Version } from './number.ts'
import { compareSpelled, plainSpelling, readSpelling, type Spelled, type Spelling, spell } from './spelling.ts'

/** The form of a package's release tags, with its name filled in: the text before and after the version. */
export interface TagForm {
  readonly prefix: string
  readonly suffix: string
  /** How new tags write the version; SemVer if left out. */
  readonly spelling?: Spelling
}

/** The form of plain tags, `v1.2.3` for the prefix `v`. */
export function prefixForm(prefix: string): TagForm {
  return { prefix, suffix: '' }
}

/**
 * The form of a template with `{version}` (once) and, where packages share a repository, `{name}`: `{name}@{version}`. `errors`
 * continue the sentence «The tag template …».
 */
export function parseTemplate(
  template: string,
  name: string,
): { readonly form: TagForm; readonly errors: readonly string[] } {
  const [before = '', behind, ...more] = template.split('{version}')
  const form = { prefix: before.replaceAll('{name}', name), suffix: (behind ?? '').replaceAll('{name}', name) }
  const shown = `\`${brief(template, 80)}\``
  if (behind === undefined || more.length > 0)
    return { form, errors: [`${shown} must contain \`{version}\` exactly once`] }
  if (!isRefName(formatTag(form, '1.2.3-rc.1')))
    return { form, errors: [`${shown} does not give a valid tag name (git help check-ref-format)`] }
  return { form, errors: [] }
}

/** The tag of a version. */
export function formatTag({ prefix, suffix, spelling = plainSpelling }: TagForm, version: Version): string {
  return `${prefix}${spell(version, spelling)}${suffix}`
}

/** The floating tag of a line: `v1` of the line 1. */
export function floatingTag({ prefix, suffix }: TagForm, line: string): string {
  return `${prefix}${line}${suffix}`
}

/** The version in a tag of this form; undefined for any other tag: another package's (`core-v1.2.3` under the prefix `v`), or one without a version. */
export function readTag({ prefix, suffix }: TagForm, tag: string): Spelled | undefined {
  if (!tag.startsWith(prefix) || !tag.endsWith(suffix)) return undefined
  return readSpelling(tag.slice(prefix.length, tag.length - suffix.length))
}

/** A tag taken apart: the text before its version, and the version. */
export interface SplitTag {
  readonly prefix: string
  readonly spelled: Spelled
}

/** Where the version begins in a tag of any form (`release-1.2.3`, `core@1.2.3`); undefined if the tag does not have at least `least` numbers. */
export function splitTag(tag: string, least: number): SplitTag | undefined {
  if (tag.length > longestTag) return undefined
  // a version begins at a digit that does not continue another number
  for (const { index } of tag.matchAll(/(?<!\d|\d\.)\d/g)) {
    const spelled = readSpelling(tag.slice(index))
    if (spelled !== undefined && spelled.numbers.length >= least) return { prefix: tag.slice(0, index), spelled }
  }
  return undefined
}

/** The number of characters of a tag in which a version is looked for. */
const longestTag = 300

/** Prefixes that name no package, so a tag with one of them is for the whole repository. */
const plainPrefix = /^(?:v\.?|(?:release|rel|version|ver)[-_/]?v?)?$/i

/**
 * `tag-prefix: auto`: the prefix of the highest release tag among `v1.2.3`, `1.2.3` and forms such as `release-1.2.3` or `release/v1.2.3`.
 * If there are none of those, the prefix that all versions of the repository share (`parent-`, `rel/commons-lang-`); several unknown prefixes
 * belong to packages. `v` if there is no tag.
 */
export function detectPrefix(tags: readonly string[]): string {
  const split = tags.flatMap((tag) => splitTag(tag, 1) ?? [])
  const isPlain = ({ prefix }: SplitTag) => plainPrefix.test(prefix)
  const isFull = ({ spelled: { numbers } }: SplitTag) => numbers.length > 1
  const plain = split.filter((each) => isPlain(each) && isFull(each))
  const found = newest(plain.length > 0 ? plain : split.filter(isPlain))
  if (found !== undefined) return found.prefix
  const unknown = new Set(split.filter(isFull).map(({ prefix }) => prefix))
  const [only] = unknown
  return only !== undefined && unknown.size === 1 ? only : 'v'
}

function newest(all: readonly SplitTag[]): SplitTag | undefined {
  return all.reduce<SplitTag | undefined>((top, each) => {
    const order = top === undefined ? 1 : compareSpelled(each.spelled, top.spelled)
    return order > 0 || (order === 0 && each.prefix === 'v') ? each : top
  }, undefined)
}

/** The forms of release tags among these: the plain ones, and those of one service (`shop-v1.2.3`, `shop@1.2.3`, `shop/v1.2.3`). */
export function releaseForms(tags: readonly string[], service: string): readonly TagForm[] {
  const own = service === '' ? [] : ['-v', '@v', '/v', '-', '@', '/'].map((separator) => `${service}${separator}`)
  return [detectPrefix(tags), ...own].map(prefixForm)
}

/** Whether git accepts a name for a tag (git help check-ref-format). */
export function isRefName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids them by name
  if (name === '' || name.startsWith('-') || /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.$|^\/|\/$|^@$/.test(name))
    return false
  return name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'))
}
