import type { Waiver } from '../../lint/lint.ts'
import type { Change } from '../../lint/reading/change.ts'
import type { Direction, Script, ScriptFault } from '../scripts/script.ts'
import type { StorageLimits } from '../server/engine.ts'
import type { DirectiveComment, Directives } from './directives.ts'
import type { Effect } from './effect.ts'

/** One statement of a script, ready to be sent. */
export interface Statement {
  /** Its number in the script, from 1. */
  readonly position: number
  readonly sql: string
  /** The rows below a COPY … FROM stdin (PostgreSQL), as in the script. */
  readonly rows?: Uint8Array | undefined
  /** Line of the file with its first word. */
  readonly line: number
  /** Lines of comments before its first word, which count in the server's line numbers. */
  readonly offset: number
  /** SHA-256 of what is sent. */
  readonly fingerprint: string
  readonly effect: Effect
  /** What it changes, as the lint reads it. */
  readonly changes: readonly Change[]
  readonly directives: Directives
  readonly waivers: readonly Waiver[]
  /** Waivers that are not valid; each continues the sentence «The comment …». */
  readonly waiverFaults: readonly ScriptFault[]
}

/** A statement before its directives are read. */
export interface StatementDraft extends Omit<Statement, 'directives' | 'waivers' | 'waiverFaults'> {
  readonly comments: readonly DirectiveComment[]
}

/** A script in one direction, split and classified, before anything is run. */
export interface Prepared {
  readonly script: Script
  readonly direction: Direction
  /** Path of the file that is run, from the workspace. */
  readonly path: string
  readonly statements: readonly Statement[]
  /** `transaction`: all or nothing. `journal`: each statement by itself, with a note before and after. */
  readonly mode: 'transaction' | 'journal'
  /** It asks for one transaction itself. */
  readonly isWhole: boolean
  /** What is known of the tables' engines after it. */
  readonly storage: StorageLimits | undefined
}
