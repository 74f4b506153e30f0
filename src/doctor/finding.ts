import { UserError } from '../input/user-error.ts'

/** What is looked at, in the order of the report. */
export const checkNames = [
  'node',
  'git',
  'ca',
  'disk',
  'proxy',
  'dns',
  'github',
  'clock',
  'token',
  'permission',
  'database',
  'cluster',
  'account',
  'rights',
  'helm',
] as const
export type CheckName = (typeof checkNames)[number]

/** `unknown` was not looked at; `cure` then says what would let it be. */
export type State = 'ok' | 'missing' | 'unknown'

/** One line of the report. */
export interface Finding {
  readonly check: CheckName
  readonly state: State
  /** What was seen; it holds no secret. */
  readonly what: string
  /** What to do; '' if nothing is. */
  readonly cure: string
  /** The reason that another action would fail with; '' if it is the doctor's own finding. */
  readonly code: string
}

/** Fine as it is. */
export function fine(check: CheckName, what: string): Finding {
  return { check, state: 'ok', what, cure: '', code: '' }
}

/** Not there, and needed. */
export function missing(check: CheckName, what: string, cure: string): Finding {
  return { check, state: 'missing', what, cure, code: '' }
}

/** Not looked at. */
export function unknown(check: CheckName, what: string, cure: string): Finding {
  return { check, state: 'unknown', what, cure, code: '' }
}

/** What a part of the suite said no with; its last sentence is the cure. */
export function refused(check: CheckName, { items, reason }: UserError): Finding {
  return { ...told(check, items.join(' ')), code: reason }
}

/** Missing, in sentences of which the last is the cure. */
export function told(check: CheckName, sentences: string): Finding {
  const [, what, cure] = /^(.+)\. ([A-Z«`].*)$/s.exec(sentences) ?? []
  return what === undefined || cure === undefined ? missing(check, sentences, '') : missing(check, what, cure)
}

/** A UserError as a finding; anything else is a fault of ours, and thrown on. */
export function orRefused(check: CheckName): (error: unknown) => Finding {
  return (error) => {
    if (error instanceof UserError) return refused(check, error)
    throw error
  }
}
