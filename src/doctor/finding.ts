import { UserError } from '../input/user-error.ts'

/** The subjects, in the order of the report. */
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

/** `unknown` was not examined; `cure` says what would make it possible. */
export type State = 'ok' | 'missing' | 'unknown'

/** One line of the report. */
export interface Finding {
  readonly check: CheckName
  readonly state: State
  /** What was found; contains no secret. */
  readonly what: string
  /** What to do; '' for nothing. */
  readonly cure: string
  /** The reason with which another action would fail; '' for a finding of the doctor alone. */
  readonly code: string
}

/** In order. */
export function fine(check: CheckName, what: string): Finding {
  return { check, state: 'ok', what, cure: '', code: '' }
}

/** Missing, but needed. */
export function missing(check: CheckName, what: string, cure: string): Finding {
  return { check, state: 'missing', what, cure, code: '' }
}

/** Not examined. */
export function unknown(check: CheckName, what: string, cure: string): Finding {
  return { check, state: 'unknown', what, cure, code: '' }
}

/** An error of another part of the suite; its last sentence is the fix. */
export function refused(check: CheckName, { items, reason }: UserError): Finding {
  return { ...told(check, items.join(' ')), code: reason }
}

/** Missing, in sentences; the last one is the fix. */
export function told(check: CheckName, sentences: string): Finding {
  const [, what, cure] = /^(.+)\. ([A-Z«`].*)$/s.exec(sentences) ?? []
  return what === undefined || cure === undefined ? missing(check, sentences, '') : missing(check, what, cure)
}

/** A UserError as a finding; any other error is our bug and is thrown again. */
export function orRefused(check: CheckName): (error: unknown) => Finding {
  return (error) => {
    if (error instanceof UserError) return refused(check, error)
    throw error
  }
}
