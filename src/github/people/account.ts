import { integer, isRecord, optionalText, text } from '../connection/parse.ts'

/** Who did something on GitHub. A deleted account (GitHub shows "ghost") has id 0 and login ''. */
export interface Account {
  /** Stays the same if the login changes, and is never reused. */
  readonly id: number
  /** A bot's login always ends in `[bot]` here. */
  readonly login: string
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin' | ''
}

/** The value for a deleted account. */
export const nobody: Account = { id: 0, login: '', type: '' }

/** The fields of an actor that `parseActor` reads, for a GraphQL query that uses `...actor`. */
export const actorFields = `fragment actor on Actor {
  __typename login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`

/** A user from REST; null for a deleted one. */
export function parseAccount(value: unknown, at: string): Account {
  if (!isRecord(value)) return nobody
  return {
    id: integer(value['id'], `${at}.id`),
    login: text(value['login'], `${at}.login`),
    type: typeOf(value['type']),
  }
}

/** An actor from GraphQL, where a bot's login has no `[bot]`. */
export function parseActor(value: unknown, at: string): Account {
  if (!isRecord(value)) return nobody
  const type = typeOf(value['__typename'])
  const login = text(value['login'], `${at}.login`)
  return {
    id: integer(value['databaseId'] ?? 0, `${at}.databaseId`),
    login: type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login,
    type,
  }
}

/** The App through which something was done, from the field `performed_via_github_app`; '' if a person did it directly. */
export function parseApp(value: unknown, at: string): string {
  return isRecord(value) ? optionalText(value['slug'], `${at}.slug`) : ''
}

function typeOf(value: unknown): Account['type'] {
  return value === 'User' || value === 'Bot' || value === 'Organization' || value === 'Mannequin' ? value : ''
}
