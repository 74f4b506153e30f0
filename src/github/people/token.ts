import type { GitHub } from '../connection/call.ts'
import { record, text } from '../connection/parse.ts'

/** The scopes of a workflow's `permissions:` that the suite uses. */
export type Scope = 'contents' | 'pull-requests' | 'issues' | 'actions' | 'deployments'

/** For each, a list request for at most one item that needs it. */
const routes: Readonly<Record<Scope, string>> = {
  contents: 'GET /repos/{owner}/{repo}/commits/{ref}',
  'pull-requests': 'GET /repos/{owner}/{repo}/pulls',
  issues: 'GET /repos/{owner}/{repo}/issues',
  actions: 'GET /repos/{owner}/{repo}/actions/workflows',
  deployments: 'GET /repos/{owner}/{repo}/deployments',
}

/** Whether the token has read access in a scope. In a public repository everybody has. */
export async function canRead(github: GitHub, scope: Scope): Promise<boolean> {
  return github.rest<boolean>({
    purpose: `look at ${scope}`,
    needs: `${scope}: read`,
    route: routes[scope],
    parameters: scope === 'contents' ? { ref: 'HEAD' } : { per_page: 1 },
    repeat: 'harmless',
    parse: () => true,
    // An empty repository has no commit (409), and one without issues answers 410.
    refused: ({ status }) => {
      if (status === 403 || status === 404) return { value: false }
      return status === 409 || status === 410 ? { value: true } : undefined
    },
  })
}

/** The token's login: `github-actions[bot]` for GITHUB_TOKEN. */
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
