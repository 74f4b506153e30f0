import { compareSpelled, readSpelling, type Spelled } from './spelling.ts'
import { readTag, splitTag, type TagForm } from './tag.ts'

/** A tag that looks like a version and is not counted. */
export interface PassedOver {
  readonly name: string
  /** The text before its version, if only this prefix is different. */
  readonly prefix: string | undefined
}

/**
 * The newest tag that looks like a version but does not have the form, so that ignoring it may be wrong. If there are releases of the form
 * (`newest` is the highest), only a tag above them with the same prefix counts (`v1.2.3.4` above `v1.2.3`). If there are none, any tag counts,
 * or only one with the given prefix if a person gave the form (`given`).
 */
export function newestPassedOver(
  form: TagForm,
  tags: readonly string[],
  { newest, given }: { readonly newest: Spelled | undefined; readonly given: boolean },
): PassedOver | undefined {
  const isOwn = (tag: string) => tag.startsWith(form.prefix) && /^\d/.test(tag.slice(form.prefix.length))
  let top: { readonly tag: string; readonly weight: Spelled } | undefined
  for (const tag of tags) {
    if (readTag(form, tag)?.version !== undefined) continue
    if ((newest !== undefined || given) && !isOwn(tag)) continue
    const weight = weigh(isOwn(tag) ? tag.slice(form.prefix.length) : tag, newest === undefined ? 2 : 3)
    if (weight === undefined || (newest !== undefined && compareSpelled(weight, newest) <= 0)) continue
    if (top === undefined || compareSpelled(weight, top.weight) > 0) top = { tag, weight }
  }
  return top && { name: top.tag, prefix: splitTag(top.tag, 2)?.prefix }
}

/** The numbers of a tag in any form, at least `least` of them (`REL_17_2`), or a date as one number (`build-20261128`) or with hyphens. */
function weigh(tag: string, least: number): Spelled | undefined {
  const [, numbers = ''] = /(?:^|[^\d.])(\d{1,15}(?:[._]\d{1,15})+)/.exec(tag) ?? []
  const parts = numbers === '' ? [] : numbers.split(/[._]/)
  if (parts.length >= least) return readSpelling(parts.slice(0, 6).join('.'))
  const stamp =
    least > 2 ? undefined : /(?:^|\D)((?:19|20)(?:\d{6,12}|\d\d-[01]\d(?:-[0-3]\d)?))(?:\D|$)/.exec(tag)?.[1]
  return stamp === undefined ? undefined : readSpelling(stamp.replaceAll('-', '.'))
}
