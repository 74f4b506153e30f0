/** How serious a rule is. */
export type Level = 'off' | 'warn' | 'error'

/** Every rule with its default level, which the input `lint` can change. */
export const defaults = {
  'drop-table': 'error',
  'drop-column': 'error',
  'rename-table': 'error',
  'rename-column': 'error',
  'add-not-null-without-default': 'error',
  'set-not-null': 'error',
  'drop-not-null': 'warn',
  'drop-default': 'warn',
  'set-generated': 'error',
  'narrow-type': 'error',
  'change-enum': 'error',
  'add-unique': 'warn',
  'add-foreign-key': 'warn',
  'add-check': 'warn',
  'drop-constraint': 'warn',
  'drop-index': 'warn',
  'drop-object': 'warn',
  'replace-object': 'warn',
  'add-trigger': 'warn',
  'enable-row-security': 'error',
  'change-policy': 'warn',
  'detach-partition': 'warn',
  truncate: 'error',
  'delete-without-where': 'warn',
  'update-without-where': 'warn',
  'create-index-locks': 'warn',
  'rewrite-table': 'warn',
  'long-lock': 'warn',
  'mixed-ddl-and-dml': 'warn',
  'non-transactional': 'error',
  'missing-undo': 'warn',
  unseen: 'warn',
  waiver: 'error',
} as const satisfies Readonly<Record<string, Level>>

export type Rule = keyof typeof defaults

/** The names of all rules, in the order of the documentation. */
export const rules: readonly Rule[] = Object.keys(defaults).filter(isRule)

/** Whether a word is a rule's name. */
export function isRule(word: string): word is Rule {
  return Object.hasOwn(defaults, word)
}

/** Whether a word is a level. */
export function isLevel(word: unknown): word is Level {
  return word === 'off' || word === 'warn' || word === 'error'
}

/** What a rule found in a script, at a line of its file. */
export interface Finding {
  readonly rule: Rule
  readonly level: 'warn' | 'error'
  /** From the workspace's root. */
  readonly file: string
  readonly line: number
  /** What breaks, or what it costs. */
  readonly message: string
  /** What to do instead; '' if there is nothing to say. */
  readonly advice: string
  /** Whether the previous version of the application can run afterwards; undefined if that is unknown. */
  readonly compatible: boolean | undefined
  /** The author's reason for doing it anyway; undefined if the finding is not waived. */
  readonly waived: string | undefined
}

/** A finding before its level is looked up and waivers are applied. */
export interface Raw {
  readonly rule: Rule
  /** Replaces the rule's own advice. */
  readonly advice?: string
  /** Offset in the statement. */
  readonly start: number
  readonly message: string
  readonly compatible: boolean | undefined
}
