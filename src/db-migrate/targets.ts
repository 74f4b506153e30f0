import { type TargetFields, targetInputs } from '../database/inputs.ts'

/** One entry of the input `targets`. */
export interface ListedTarget {
  readonly name: string
  readonly fields: TargetFields
}

/** Reads the YAML list of targets; `complain` continues the sentence «Input `targets` …». */
export function readTargets(value: unknown, complain: (what: string) => void): readonly ListedTarget[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    complain('is no list; write `- name: …` for each database')
    return []
  }
  const names = new Set<string>()
  return value.flatMap((entry: unknown, index): readonly ListedTarget[] => {
    if (typeof entry !== 'object' || entry === null) {
      complain(`: entry ${index + 1} is no map with \`name\``)
      return []
    }
    const fields = new Map<string, string>(Object.entries(entry).map(([key, text]) => [key, String(text ?? '')]))
    const name = fields.get('name') ?? ''
    fields.delete('name')
    if (!/^[\w.-]{1,60}$/.test(name) || names.has(name))
      complain(`: entry ${index + 1} needs a \`name\` of its own, of letters, digits, \`.\`, \`-\` and \`_\``)
    names.add(name)
    const unknown = [...fields.keys()].filter((key) => !targetInputs.some((input) => input === key))
    if (unknown.length > 0) complain(`: \`${name}\` has \`${unknown.join('`, `')}\`; known: ${targetInputs.join(', ')}`)
    return [{ name, fields: Object.fromEntries(fields) }]
  })
}
