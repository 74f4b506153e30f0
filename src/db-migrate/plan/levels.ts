import { defaults, isLevel, isRule, type Level, type Rule, rules } from '../../lint/rule.ts'
import { brief } from '../../text/printable.ts'

/** The level of each rule: the defaults, overridden by the input `lint`; `all` means every rule. */
export function levelsFrom(given: unknown, reportError: (what: string) => void): Readonly<Record<Rule, Level>> {
  const levels: Record<Rule, Level> = { ...defaults }
  if (given === undefined || given === null) return levels
  if (typeof given !== 'object' || Array.isArray(given)) {
    reportError('is not a map such as `drop-column: warn`')
    return levels
  }
  // In YAML 1.1, `off` is a boolean.
  const entries = Object.entries(given).map(([name, level]) => [name, level === false ? 'off' : level] as const)
  for (const [name, level] of entries.toSorted(([left], [right]) => Number(right === 'all') - Number(left === 'all'))) {
    if (!isLevel(level))
      reportError(
        `sets \`${brief(name)}\` to the level \`${brief(String(level))}\`; allowed: \`off\`, \`warn\`, \`error\``,
      )
    else if (name === 'all') for (const rule of rules) levels[rule] = level
    else if (isRule(name)) levels[name] = level
    else
      reportError(
        `names \`${brief(name)}\`, which is not a rule; allowed: \`all\`, ${rules.map((rule) => `\`${rule}\``).join(', ')}`,
      )
  }
  return levels
}
