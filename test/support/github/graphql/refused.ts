import { GraphQLError } from 'graphql'
import { allows } from '../permission.ts'
import type { Permissions, State } from '../state.ts'

/** An error of GitHub's own kind, as `NOT_FOUND` or `STALE_DATA`. */
export function refusedAs(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

/** FORBIDDEN when the token lacks a permission. */
export function demand(state: State, scope: keyof Permissions, level: 'read' | 'write'): void {
  if (!allows(state.permissions[scope], level)) throw refusedAs('FORBIDDEN', 'Resource not accessible by integration')
}

/** Arguments of every connection. */
export interface Paging {
  readonly first?: number | null
  readonly last?: number | null
}

/** A connection of GitHub: `first` or `last` is demanded, a hundred at most. */
export function connection<Item>(name: string, items: readonly Item[]) {
  return ({ first, last }: Paging) => {
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
    const nodes = first === null || first === undefined ? items.slice(-size) : items.slice(0, size)
    return { nodes, totalCount: items.length, pageInfo: { hasNextPage: items.length > size, endCursor: null } }
  }
}
