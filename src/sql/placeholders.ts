import { UserError } from '../input/user-error.ts'
import { INVALID_SCRIPT } from './scan/window.ts'

/** Values by name. */
export type Placeholders = Readonly<Record<string, string>>

const NAME = /^[A-Za-z_][\w.:-]{0,127}\}/

/**
 * Replaces `${name}` with values everywhere, also in strings, names and comments, like Flyway, because schema names and paths are needed there. A
 * value is inserted unchanged and is not read again, so it must be as trusted as the script. `$${name}` gives `${name}`. Other forms, such as
 * `${}`, `${1}` or `$${1,2}$$`, stay. Unknown names are one error with all their lines; `first` is the line of the file where the text begins.
 */
export function fillPlaceholders(text: string, values: Placeholders, file: string, first = 1): string {
  const parts: string[] = []
  const unknown: string[] = []
  let from = 0
  let line = first
  let counted = 0
  for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at + 2)) {
    const name = NAME.exec(text.slice(at + 2, at + 132))?.[0].slice(0, -1)
    if (name === undefined) continue
    const escaped = at > from && text[at - 1] === '$'
    parts.push(text.slice(from, escaped ? at - 1 : at))
    from = at + name.length + 3
    if (escaped) parts.push(text.slice(at, from))
    else if (Object.hasOwn(values, name)) parts.push(values[name] ?? '')
    else {
      for (; counted < at; counted++) if (text[counted] === '\n') line++
      unknown.push(`${file}:${line}: \${${name}} has no value. ${known(values)}Write $\${${name}} to keep it as text.`)
    }
  }
  if (unknown.length > 0) throw new UserError(INVALID_SCRIPT, unknown)
  return parts.join('') + text.slice(from)
}

function known(values: Placeholders): string {
  const names = Object.keys(values)
  return names.length > 0 ? `These have a value: ${names.join(', ')}. ` : 'No placeholders are given. '
}
