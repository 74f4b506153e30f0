import type { Raw, Rule } from '../rule.ts'

/** A finding of a rule at a change. */
export function raw(
  rule: Rule,
  { start }: { readonly start: number },
  message: string,
  compatible: boolean | undefined,
): Raw {
  return { rule, start, message, compatible }
}

/** A name or a piece of a statement inside a code span. */
export function quoted(text: string): string {
  return text.replaceAll('`', "'")
}

/** The finding with this advice instead of the rule's own. */
export function withAdvice(finding: Raw, advice: string | undefined): Raw {
  return advice === undefined ? finding : { ...finding, advice }
}
