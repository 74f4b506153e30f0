import type { Evidence } from '../case/facts.ts'
import { parseCommand } from './command.ts'

/** What an event says about a comment that may be deleted by now. */
export interface Witness {
  readonly action: string
  readonly comment: number
  readonly body: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly author: { readonly id: number; readonly login: string; readonly type: string }
  readonly sender: { readonly id: number }
}

/**
 * Adds an event's evidence against a request: that somebody else deleted a command (GitHub's list may not name who), or a rejection that no longer
 * exists. Evidence in favour is ignored, because it must still exist.
 */
export function withWitness(evidence: Evidence, witness: Witness | undefined): Evidence {
  if (witness === undefined || parseCommand(witness.body) === undefined || witness.author.id === 0) return evidence
  const { action, comment, body, at, author, sender } = witness
  if (action === 'deleted' && sender.id !== author.id)
    return {
      ...evidence,
      deletions: [...evidence.deletions, { by: sender.id || -1, author: author.id, login: author.login }],
    }
  const isGone = action === 'created' && evidence.comments.every(({ id }) => id !== comment)
  if (!isGone || parseCommand(body)?.kind !== 'reject') return evidence
  const gone = {
    id: comment,
    at,
    author: { id: author.id, login: author.login, isPerson: author.type === 'User' },
    body,
    isEdited: false,
    earlier: [],
    isMinimized: false,
    isByEmail: false,
    isDismissed: false,
    app: '',
  }
  return { ...evidence, comments: [...evidence.comments, gone] }
}
