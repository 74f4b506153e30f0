import { type State, userOf } from './state.ts'

/** GitHub's own roles, rising. */
const baseRoles = ['read', 'triage', 'write', 'maintain', 'admin'] as const

/** One of GitHub's roles. */
export type BaseRole = (typeof baseRoles)[number]

/** A role of GitHub, or one of the organization on the base of one. */
export type Role = BaseRole | { readonly name: string; readonly base: BaseRole }

/** Gives somebody a role, or none. */
export function setRole(state: State, login: string, role: Role | undefined): void {
  userOf(state, login)
  if (role === undefined) state.roles.delete(login)
  else state.roles.set(login, role)
}

/** The base of what somebody may do; undefined for nothing. In a public repository everybody may read. */
export function baseOf(state: State, login: string): BaseRole | undefined {
  const role = state.roles.get(login)
  if (role === undefined) return state.isPrivate ? undefined : 'read'
  return typeof role === 'string' ? role : role.base
}

/** True when somebody may do at least what a role may. */
export function reaches(state: State, login: string, role: BaseRole): boolean {
  const base = baseOf(state, login)
  return base !== undefined && baseRoles.indexOf(base) >= baseRoles.indexOf(role)
}

/** GitHub's `author_association`; organizations are not played. */
export function associationOf(state: State, login: string): string {
  return state.roles.has(login) ? 'COLLABORATOR' : login === state.owner ? 'OWNER' : 'NONE'
}
