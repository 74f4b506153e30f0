import type { Template } from './probe.ts'

/** The values of placeholders. */
export type Values = ReadonlyMap<string, string>

/** Values that the action sets itself. */
export const builtins: readonly string[] = ['expected', 'sha']

/** `{name}`; `{{name}}` means the text in single braces. Braces of JSON do not match, because a quotation mark follows them. */
const form = '\\{\\{([a-z][\\w-]{0,60})\\}\\}|\\{([a-z][\\w-]{0,60})\\}'

/** The names of the placeholders in a text. */
export function placeholdersIn(template: Template): readonly string[] {
  return [...template.matchAll(new RegExp(form, 'gi'))].flatMap(([, , name]) => name ?? [])
}

/** The text with its placeholders replaced once: placeholders in values stay as they are. */
export function expand(
  template: Template,
  values: Values,
  encode: (value: string, before: string, name: string) => string = (value) => value,
): string {
  let text = ''
  let from = 0
  for (const { 0: found, 1: literal, 2: name, index } of template.matchAll(new RegExp(form, 'gi'))) {
    text += template.slice(from, index)
    text += literal === undefined ? encode(values.get(name ?? '') ?? '', text, name ?? '') : `{${literal}}`
    from = index + found.length
  }
  return text + template.slice(from)
}

/**
 * A URL. The variable at its start (`{base}/health`) is used as it is. Later values are percent-encoded, so that they cannot add other parts to the
 * URL. In a path, slashes of the file's own variables stay.
 */
export function expandUrl(template: Template, values: Values): string {
  return expand(template, values, (value, before, name) => {
    if (before === '') return value
    if (/[?#]/.test(before)) return encodeURIComponent(value)
    if (!/^[^/]*:\/\/[^/]*\//.test(before)) return encodeURIComponent(value).replaceAll('%3A', ':')
    return builtins.includes(name) ? encodeURIComponent(value) : value.split('/').map(encodeURIComponent).join('/')
  })
}

/** A regular expression; values match literally. */
export function expandPattern(source: Template, values: Values): string {
  return expand(source, values, escaped)
}

/** A text as a regular expression that matches only this text. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
