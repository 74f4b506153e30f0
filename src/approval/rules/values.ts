import { matchesPattern, parsePattern } from './pattern.ts'
import type { InputRule } from './policy.ts'

/** What is wrong with the values of an approval; undefined if the policy allows them. Other approvers may give missing ones. */
export function valueProblem(rules: readonly InputRule[], values: ReadonlyMap<string, string>): string | undefined {
  for (const [name, value] of values) {
    // the inherited policy and the repository's own may both define it, and each must allow the value
    const asking = rules.filter((each) => each.name === name)
    if (asking.length === 0) return `this gate has no input \`${name}\``
    const strict = asking.find((rule) => !isAllowed(rule, value))
    if (strict !== undefined) return `\`${name}\` must be ${allowedValues(strict)}`
  }
  return undefined
}

/** What an input takes, in words for the one who types it. */
export function allowedValues(rule: InputRule): string {
  if (rule.type === 'boolean') return '`true` or `false`'
  if (rule.type === 'number') return 'a number'
  if (rule.type === 'choice') return `one of ${rule.options.map((option) => `\`${option}\``).join(', ')}`
  return rule.pattern === '' ? 'text without spaces' : `text that matches \`${rule.pattern}\``
}

function isAllowed(rule: InputRule, value: string): boolean {
  if (rule.type === 'boolean') return value === 'true' || value === 'false'
  if (rule.type === 'number') return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value)
  if (rule.type === 'choice') return rule.options.includes(value)
  if (rule.pattern === '') return true
  const pattern = parsePattern(rule.pattern)
  return typeof pattern !== 'string' && matchesPattern(pattern, value)
}
