import type { Comment, Evidence } from '../case/facts.ts'
import { type Command, parseCommand } from './command.ts'

/** A comment that is a command, or was one before it was edited. */
export interface IssuedCommand {
  readonly comment: Comment
  readonly command: Command
}

/**
 * The commands of an issue, oldest first, each comment once. If two readings of a comment differ, it was edited in between. Of an edited comment the
 * worst version counts: if it ever was `/reject`, it rejects.
 */
export function listCommands(evidence: Evidence): readonly IssuedCommand[] {
  const byId = new Map<number, Comment>()
  for (const comment of evidence.comments) {
    const known = byId.get(comment.id)
    byId.set(comment.id, known === undefined ? comment : merge(known, comment))
  }
  return [...byId.values()]
    .sort((one, other) => one.at - other.at || one.id - other.id)
    .flatMap((comment) => {
      const command = worstCommand([comment.body, ...comment.earlier])
      return command === undefined ? [] : [{ comment, command }]
    })
}

const worstFirst = ['reject', 'override', 'approve', 'unclear'] as const

function worstCommand(bodies: readonly string[]): Command | undefined {
  const commands = [...new Set(bodies)].sort().flatMap((body) => parseCommand(body) ?? [])
  return worstFirst.flatMap((kind) => commands.find((command) => command.kind === kind) ?? [])[0]
}

function merge(one: Comment, other: Comment): Comment {
  return {
    ...one,
    earlier: [...one.earlier, other.body, ...other.earlier],
    isEdited: one.isEdited || other.isEdited || one.body !== other.body,
    isMinimized: one.isMinimized || other.isMinimized,
    isByEmail: one.isByEmail || other.isByEmail,
    isDismissed: one.isDismissed && other.isDismissed,
    app: one.app === '' ? other.app : one.app,
    author: { ...one.author, isPerson: one.author.isPerson && other.author.isPerson },
  }
}

/** A person whose standing is needed; `rejects` if what they wrote (or what was deleted of it) may keep the gate closed. */
export interface Candidate {
  readonly id: number
  readonly login: string
  readonly rejects: boolean
  /** Whether everything they wrote was marked as not counting. */
  readonly isDismissed: boolean
}

/** Accounts whose standing is needed to judge the request: authors of commands, and of comments that somebody else deleted. */
export function listCandidates(evidence: Evidence): readonly Candidate[] {
  const written = listCommands(evidence)
    .filter(({ comment, command }) => comment.author.isPerson && command.kind !== 'unclear')
    .map(({ comment: { author, ...comment }, command }) => ({
      ...author,
      rejects: command.kind === 'reject',
      isDismissed: comment.isDismissed,
    }))
  const deleted = evidence.deletions
    .filter(isForeign)
    .map(({ author, login }) => ({ id: author, login, rejects: true, isDismissed: false }))
  const byId = Map.groupBy([...written, ...deleted], ({ id }) => id)
  return [...byId].map(([id, own]) => ({
    id,
    login: own.find(({ login }) => login !== '')?.login ?? '',
    rejects: own.some(({ rejects }) => rejects),
    isDismissed: own.every(({ isDismissed }) => isDismissed),
  }))
}

/**
 * Whether somebody else removed a comment. GitHub may not say who deleted it. Then nothing follows, because people may delete their own comments. If
 * the receiver saw a rejection, it is in the record.
 */
export function isForeign({ by, author }: Evidence['deletions'][number]): boolean {
  return by !== 0 && by !== author && author !== 0
}
