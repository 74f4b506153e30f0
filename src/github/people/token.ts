import type { GitHub } from '../connection/call.ts'
import { record, text } from '../connection/parse.ts'

/** What a workflow's `permissions:` names, as far as the suite uses it. */
export type Scope = 'contents' | 'pull-requests' | 'issues' | 'actions' | 'deployments'

/** For each, a list of one item at most, which needs it. */
const routes: Readonly<Record<Scope, string>> = {
  contents: 'GET /repos/{owner}/{repo}/commits/{ref}',
  'pull-requests': 'GET /repos/{owner}/{repo}/pulls',
  issues: 'GET /repos/{owner}/{repo}/issues',
  actions: 'GET /repos/{owner}/{repo}/actions/workflows',
  deployments: 'GET /repos/{owner}/{repo}/deployments',
}

/** Whether the token may read what a permission is for. In a public repository anybody may. */
export async function canRead(github: GitHub, scope: Scope): Promise<boolean> {
  return github.rest<boolean>({
    purpose: `look at ${scope}`,
    needs: `${scope}: read`,
    route: routes[scope],
    parameters: scope === 'contents' ? { ref: 'HEAD' } : { per_page: 1 },
    repeat: 'harmless',
    parse: () => true,
    // An empty repository has no commit (409), one without issues says that they are gone (410).
    refused: ({ status }) => {
      if (status === 403 || status === 404) return { value: false }
      return status === 409 || status === 410 ? { value: true } : undefined
    },
  })
}

/** The login that the token acts as: `github-actions[bot]` for GITHUB_TOKEN. */
export async function readTokenLogin(github: GitHub): Promise<string> {
  return github.graphql({
    purpose: 'ask whose token this is',
    needs: 'metadata: read',
    query: 'query viewer { viewer { login } }',
    variables: {},
    repeat: 'harmless',
    parse: (data) => text(record(record(data, 'data')['viewer'], 'viewer')['login'], 'viewer.login'),
  })
}
