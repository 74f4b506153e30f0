import { home } from '../text/documents.ts'

/**
 * Where docs/troubleshooting.md speaks of an action's reason: at the version of the action that runs, where the runner tells it
 * (GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF; a local `./` action has none), else on main. On another server than github.com an action
 * usually comes from there by GitHub Connect, or is a copy whose page nobody can foresee, so the page is that of github.com.
 */
export function helpAddress(action: string, reason: string, env: Readonly<Record<string, string | undefined>>): string {
  const [repository = '', ref = ''] = [env['GITHUB_ACTION_REPOSITORY'], env['GITHUB_ACTION_REF']]
  const isKnown = repository === home && /^[\w][\w./-]{0,200}$/.test(ref)
  return `https://github.com/${home}/blob/${isKnown ? ref : 'main'}/docs/troubleshooting.md#${action}-${reason}`
}
