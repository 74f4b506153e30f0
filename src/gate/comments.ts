import { type Command, parseCommand } from './command.ts'
import type { Comment, Evidence } from './facts.ts'

/** A comment that is a command, or was one before it was edited. */
export interface Spoken {
  readonly comment: Comment
  readonly command: Command
}

/**
 * The commands of an issue, oldest first, each comment once. A comment that two readings show differently was edited in between.
 * An edited comment speaks for its worst: who ever wrote `/reject` there has rejected.
 */
export function listCommands(evidence: Evidence): readonly Spoken[] {
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
    app: one.app === '' ? other.app : one.app,
    author: { ...one.author, isPerson: one.author.isPerson && other.author.isPerson },
  }
}

/** Accounts whose standing must be known before the request can be judged: the people who wrote a command. */
export function listCandidates(evidence: Evidence): readonly { readonly id: number; readonly login: string }[] {
  const people = listCommands(evidence)
    .filter(({ comment, command }) => comment.author.isPerson && command.kind !== 'unclear')
    .map(({ comment }) => comment.author)
  return [...new Map(people.map(({ id, login }) => [id, { id, login }])).values()]
}
