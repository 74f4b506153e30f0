import { durationForms, parseDuration } from '../../input/duration.ts'
import type { Waiver } from '../../lint/lint.ts'
import { isRule, type Rule } from '../../lint/rule.ts'
import { brief } from '../../text/printable.ts'
import type { ScriptFault } from '../scripts/script.ts'

/** The settings in `-- slipway:` comments, without waivers. Missing ones are undefined. */
export interface Directives {
  readonly transaction?: boolean
  /** Rows at a time. */
  readonly batch?: number
  /** Milliseconds; 0 for no limit. */
  readonly timeout?: number
  /** Milliseconds between two batches. */
  readonly pause?: number
}

/** One comment: the text after `slipway:`, and the line in the file. */
export interface DirectiveComment {
  readonly text: string
  readonly line: number
}

/** What is wrong with a comment; a waiver's fault is a finding of the lint if nothing else is wrong. */
export interface DirectiveFault extends ScriptFault {
  readonly isWaiver: boolean
}

/** What all comments above one statement say. */
export interface Head {
  readonly directives: Directives
  /** Lines of the directives. */
  readonly lines: ReadonlyMap<keyof Directives, number>
  readonly waivers: readonly Waiver[]
  /** In the order of the text. */
  readonly faults: readonly DirectiveFault[]
}

/** Reads the comments above one statement. The grammar is the README's: `key=value`, blanks in between, a reason in double quotes. */
export function readHead(comments: readonly DirectiveComment[]): Head {
  const draft: Draft = { values: {}, lines: new Map(), waivers: [], faults: [] }
  for (const comment of comments) readComment(comment, draft)
  const { values, lines, waivers, faults } = draft
  return { directives: values, lines, waivers, faults }
}

interface Draft {
  readonly values: { transaction?: boolean; batch?: number; timeout?: number; pause?: number }
  readonly lines: Map<keyof Directives, number>
  readonly waivers: Waiver[]
  readonly faults: DirectiveFault[]
}

/** The parts of one waiver, as far as they were read. */
interface WaiverDraft {
  readonly seen: Set<string>
  rules: readonly Rule[]
  reason: string
  compatible: boolean | undefined
  isFaulty: boolean
}

const known =
  'Known: `transaction=true|false`, `batch=<rows>`, `pause=<time>`, `timeout=<time>`, `allow=<rule>[,<rule>] reason="…" [compatible=true|false]`'

function readComment({ text, line }: DirectiveComment, draft: Draft): void {
  const waiver: WaiverDraft = { seen: new Set(), rules: [], reason: '', compatible: undefined, isFaulty: false }
  const report = (what: string, isWaiver = false) => {
    draft.faults.push({ line, what, isWaiver })
    if (isWaiver) waiver.isFaulty = true
  }
  const settings = settingsIn(text)
  if (settings.length === 0) report(`says \`slipway:\` with nothing after it. ${known}`)
  for (const { key, value, given } of settings) {
    if (value === undefined) report(wrongForm(given), isWaiverPart(key))
    else if (isDirective(key)) readDirective(key, value, { line, draft, report })
    else if (isWaiverPart(key)) readPart(key, value, given, waiver, (what) => report(what, true))
    else report(`has \`${brief(given, 80)}\`, which is not a directive. ${known}`)
  }
  if (waiver.seen.size > 0) takeWaiver(waiver, line, draft, (what) => report(what, true))
}

function wrongForm(given: string): string {
  if (/^[^\s"]+="[^"]*$/.test(given)) return `has a quote that is not closed: \`${brief(given, 80)}\``
  return `has \`${brief(given, 80)}\`, which is not a directive. ${known}`
}

/** `key=value` or `key="value"`; `value` is undefined for what is neither. `given` is as written. */
interface Setting {
  readonly key: string
  readonly value: string | undefined
  readonly given: string
}

function settingsIn(text: string): readonly Setting[] {
  const settings: Setting[] = []
  const setting = /([^\s="]+)=(?:"([^"]*)"|([^\s"]*)(?!\S))|\S+/y
  let at = 0
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++
    setting.lastIndex = at
    const found = setting.exec(text)
    if (found === null) return settings
    const [given, named, quoted, bare] = found
    const key = (named ?? given.split('=')[0] ?? '').toLowerCase()
    const value = quoted ?? bare
    const isOpen = value === undefined && given.includes('="')
    // The form `allow=rule(reason)` of earlier versions ends at its parenthesis.
    const close = key === 'allow' && bare?.includes('(') ? text.indexOf(')', at) : -1
    const end = isOpen ? text.length : Math.max(at + given.length, close + 1)
    settings.push({ key, value, given: text.slice(at, end) })
    at = end
  }
}

function isDirective(key: string): key is keyof Directives {
  return key === 'transaction' || key === 'batch' || key === 'timeout' || key === 'pause'
}

interface DirectiveContext {
  readonly line: number
  readonly draft: Draft
  readonly report: (what: string) => void
}

function readDirective(key: keyof Directives, value: string, { line, draft, report }: DirectiveContext): void {
  const before = draft.lines.get(key)
  if (before !== undefined) {
    report(`sets \`${key}\` again; line ${before} already sets it. Keep one of them`)
    return
  }
  draft.lines.set(key, line)
  const refuse = (forms: string) => report(`has \`${key}=${brief(value, 60)}\`. Allowed: ${forms}`)
  if (key === 'transaction') {
    if (value === 'true' || value === 'false') draft.values.transaction = value === 'true'
    else refuse('`true`, `false`')
  } else if (key === 'batch') {
    if (/^[1-9]\d{0,8}$/.test(value)) draft.values.batch = Number(value)
    else refuse('a number of rows, from 1 to 999999999')
  } else {
    const time = parseDuration(value)
    if (time === undefined) refuse(durationForms())
    else draft.values[key] = time
  }
}

function isWaiverPart(key: string): key is 'allow' | 'reason' | 'compatible' {
  return key === 'allow' || key === 'reason' || key === 'compatible'
}

function readPart(
  key: 'allow' | 'reason' | 'compatible',
  value: string,
  given: string,
  waiver: WaiverDraft,
  report: (what: string) => void,
): void {
  if (waiver.seen.has(key)) {
    report(`sets \`${key}\` twice in one comment. Write each waiver in its own comment`)
    return
  }
  waiver.seen.add(key)
  if (key === 'allow') waiver.rules = readRules(value, report)
  else if (key === 'reason') {
    waiver.reason = given.endsWith('"') ? value.trim() : ''
    if (waiver.reason === '') report('has a waiver without a reason in double quotes: `reason="…"`')
  } else if (value === 'true' || value === 'false') waiver.compatible = value === 'true'
  else report(`has \`compatible=${brief(value, 60)}\`. Allowed: \`true\`, \`false\``)
}

function readRules(value: string, report: (what: string) => void): readonly Rule[] {
  const names = value.split(',')
  const rules = names.filter(isRule)
  const [unknown] = names.filter((name) => !isRule(name))
  const old = /^([a-z-]*)\(/.exec(value)?.[1]
  if (value === '') report('has a waiver without a rule: write `allow=<rule>`')
  else if (old !== undefined)
    report(
      `has \`allow=${brief(old, 60)}(…)\`, which is no longer supported. Write \`allow=${brief(old, 60)} reason="…"\``,
    )
  else if (unknown !== undefined) report(`waives \`${brief(unknown, 60)}\`, which is not a rule`)
  else if (new Set(rules).size < rules.length) report('waives a rule twice')
  return rules
}

function takeWaiver(waiver: WaiverDraft, line: number, draft: Draft, report: (what: string) => void): void {
  const { seen, rules, reason, compatible } = waiver
  if (!seen.has('allow')) report('has a part of a waiver without `allow=<rule>`')
  else if (!seen.has('reason') && !waiver.isFaulty) report('has a waiver without a reason: add `reason="…"`')
  const doubled = draft.waivers.find((other) => other.rules.some((rule) => rules.includes(rule)))
  if (doubled !== undefined) report(`repeats the waiver in line ${doubled.line}. Keep one of them`)
  if (!waiver.isFaulty) draft.waivers.push({ rules, reason, compatible, line })
}
