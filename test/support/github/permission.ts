import { Refused } from './answer.ts'
import type { Asked } from './route.ts'
import type { Level, Permissions, State } from './state.ts'

type Scope = keyof Permissions

/** What a route asks of the token; undefined when the mandatory `metadata: read` suffices. */
function neededFor(route: string): { readonly scopes: readonly Scope[]; readonly level: 'read' | 'write' } | undefined {
  const [method = '', path = ''] = route.split(' ')
  const level = method === 'GET' ? 'read' : 'write'
  if (/\/deployments(\/|$)/.test(path)) return { scopes: ['deployments'], level }
  if (/\/actions\//.test(path)) return { scopes: ['actions'], level }
  if (/\/issues$/.test(path)) return { scopes: ['issues'], level }
  if (/\/issues\//.test(path)) return { scopes: ['issues', 'pull-requests'], level }
  if (/\/pulls\/\{pull_number\}\/merge$/.test(path)) return { scopes: ['contents'], level }
  if (/\/pulls(\/|$)/.test(path)) return { scopes: ['pull-requests'], level }
  if (/\/(releases|git|commits|branches|contents|compare|tags)(\/|$)/.test(path)) return { scopes: ['contents'], level }
  return undefined
}

function isOfIssue(state: State, parameters: Asked['parameters']): boolean {
  const comment = state.comments.get(Number(parameters['comment_id']))
  return state.issues.has(comment?.issue ?? Number(parameters['issue_number']))
}

/** True when a permission reaches a level. */
export function allows(has: Level, wanted: 'read' | 'write'): boolean {
  return has === 'write' || has === wanted
}

/** `x-accepted-github-permissions` of a route; alternatives are parted by semicolons. */
export function acceptedBy(route: string): string | undefined {
  const needed = neededFor(route)
  return needed?.scopes.map((scope) => `${scope.replaceAll('-', '_')}=${needed.level}`).join('; ')
}

/** 403 when the token lacks what a route needs; on an issue, `pull-requests` is no help. */
export function checkPermission(state: State, route: string, parameters: Asked['parameters']): void {
  const needed = neededFor(route)
  if (needed === undefined) return
  const scopes = needed.scopes.length > 1 && isOfIssue(state, parameters) ? ['issues' as const] : needed.scopes
  if (scopes.some((scope) => allows(state.permissions[scope], needed.level))) return
  throw new Refused(403, 'Resource not accessible by integration')
}
