import type { GraphQLError } from 'graphql'
import { importOnce } from '../../import-once.ts'
import { allows } from '../permission.ts'
import { type Permissions, type State, userOf } from '../state.ts'

const { GraphQLError: Refusal } = await importOnce<typeof import('./schema.ts')>(
  new URL('schema.ts', import.meta.url).href,
)

/** An error of GitHub's own kind, as `NOT_FOUND` or `STALE_DATA`. */
export function refusedAs(type: string, message: string): GraphQLError {
  return new Refusal(message, { extensions: { type } })
}

/** FORBIDDEN when the token lacks a permission. */
export function demand(state: State, scope: keyof Permissions, level: 'read' | 'write'): void {
  if (!allows(state.permissions[scope], level)) throw refusedAs('FORBIDDEN', 'Resource not accessible by integration')
}

/** Arguments of every connection. */
export interface Paging {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
}

/** A connection of GitHub: `first` or `last` is demanded, a hundred at most. */
export function connection<Item>(name: string, items: readonly Item[]) {
  return ({ first, last, after }: Paging) => {
    const size = first ?? last
    if (size === null || size === undefined)
      throw refusedAs(
        'MISSING_PAGINATION_BOUNDARIES',
        `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
      )
    if (size > 100)
      throw refusedAs(
        'EXCESSIVE_PAGINATION',
        `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`,
      )
    const from = Number(/^cursor:(\d+)$/.exec(after ?? 'cursor:0')?.[1])
    if (Number.isNaN(from))
      throw refusedAs('INVALID_CURSOR_ARGUMENTS', `\`${after}\` does not appear to be a valid cursor.`)
    const nodes = first === null || first === undefined ? items.slice(-size) : items.slice(from, from + size)
    const end = from + nodes.length
    const endCursor = nodes.length === 0 ? null : `cursor:${end}`
    return { nodes, totalCount: items.length, pageInfo: { hasNextPage: items.length > end, endCursor } }
  }
}

/** GraphQL gives a bot's login without `[bot]`; a deleted account is null. */
export function actor(state: State, login: string) {
  if (login === '') return null
  const { id, bot, type = bot ? 'Bot' : 'User' } = userOf(state, login)
  return { __typename: type, databaseId: id, login: login.replace(/\[bot\]$/, ''), url: `https://github.com/${login}` }
}
