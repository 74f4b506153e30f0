import type { Template } from './probe.ts'

/** The values of placeholders. */
export type Values = ReadonlyMap<string, string>

/** What the action knows by itself. */
export const builtins: readonly string[] = ['expected', 'sha']

/** `{name}`; `{{name}}` stands for that text in single braces. Braces of JSON are none, for a quotation mark follows them. */
const form = '\\{\\{([a-z][\\w-]{0,60})\\}\\}|\\{([a-z][\\w-]{0,60})\\}'

/** The names of the placeholders in a text. */
export function placeholdersIn(template: Template): readonly string[] {
  return [...template.matchAll(new RegExp(form, 'gi'))].flatMap(([, , name]) => name ?? [])
}

/** The text with its placeholders replaced, each once: what a value holds is not looked at again. */
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
 * A URL. What opens it (`{base}/health`) stays as it is; further on a value is percent-encoded, so that it cannot become another part of the
 * URL. In a path the slashes of the file's own variables stay.
 */
export function expandUrl(template: Template, values: Values): string {
  return expand(template, values, (value, before, name) => {
    if (before === '') return value
    if (/[?#]/.test(before)) return encodeURIComponent(value)
    if (!/^[^/]*:\/\/[^/]*\//.test(before)) return encodeURIComponent(value).replaceAll('%3A', ':')
    return builtins.includes(name) ? encodeURIComponent(value) : value.split('/').map(encodeURIComponent).join('/')
  })
}

/** A regular expression: a value stands for its own text. */
export function expandPattern(source: Template, values: Values): string {
  return expand(source, values, escaped)
}

/** A text as a regular expression that fits it alone. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
