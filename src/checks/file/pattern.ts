import { readPattern as readUserPattern } from '../../input/pattern.ts'
import type { Pattern } from '../probe.ts'
import { expandPattern, placeholdersIn } from '../template.ts'
import type { Fields } from './fields.ts'

/** `/…/` is a regular expression with the flags i, m, s and u; anything else is a text to compare with. */
export function readPattern(fields: Fields, name: string, text: string): Pattern {
  const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(text) ?? []
  if (source === undefined) return { text }
  const values = new Map(placeholdersIn(source).map((each) => [each, 'x']))
  const read = /^[imsu]*$/.test(flags)
    ? readUserPattern(expandPattern(source, values), flags)
    : 'has flags other than i, m, s, u'
  if (typeof read === 'string') fields.reportError(name, read)
  return { source, flags }
}
