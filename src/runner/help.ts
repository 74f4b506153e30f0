import { home } from '../text/documents.ts'

/**
 * The address of docs/troubleshooting.md for an action's reason, at the running version if the runner provides it (GITHUB_ACTION_REPOSITORY,
 * GITHUB_ACTION_REF; a local `./` action has none), else on main. On another server than github.com, the action usually comes from github.com by
 * GitHub Connect, or it is a copy whose page is unknown. So the page is always that of github.com.
 */
export function helpAddress(action: string, reason: string, env: Readonly<Record<string, string | undefined>>): string {
  const [repository = '', ref = ''] = [env['GITHUB_ACTION_REPOSITORY'], env['GITHUB_ACTION_REF']]
  const isKnown = repository === home && /^[\w][\w./-]{0,200}$/.test(ref)
  return `https://github.com/${home}/blob/${isKnown ? ref : 'main'}/docs/troubleshooting.md#${action}-${reason}`
}
