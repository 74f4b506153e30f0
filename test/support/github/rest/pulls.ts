import { type Answer, invalid, paged, Refused } from '../answer.ts'
import { type Fields, flagAt, isList, textAt } from '../json.ts'
import { findPull, merge } from '../pulls.ts'
import type { Asked, Routes, World } from '../route.ts'
import { type PullRequest, type State, stamp } from '../state.ts'

const r = '/repos/{owner}/{repo}'

/** Characters of a pull request's or comment's text. */
const textLimit = 65_536

/** Pull requests and their labels. */
export const pullRoutes: Routes = {
  [`GET ${r}/pulls`]: ({ url }, { state, shapes }) => paged(filtered(state, url.searchParams), url, shapes.pullSimple),
  [`POST ${r}/pulls`]: open,
  [`GET ${r}/pulls/{pull_number}`]: ({ parameters }, { state, shapes }) => ({
    status: 200,
    body: shapes.pull(findPull(state, parameters['pull_number'])),
  }),
  [`PATCH ${r}/pulls/{pull_number}`]: change,
  [`PUT ${r}/pulls/{pull_number}/merge`]: async ({ parameters, body }, { state }) => {
    const pull = findPull(state, parameters['pull_number'])
    if (pull.state === 'closed') throw new Refused(405, 'Pull Request is not mergeable')
    const merged = await merge(state, pull, textAt(body, 'merge_method') === 'squash' ? 'squash' : 'merge')
    return {
      status: 200,
      body: { sha: merged.merge?.sha ?? '', merged: true, message: 'Pull Request successfully merged' },
    }
  },
  [`POST ${r}/issues/{issue_number}/labels`]: label,
}

function filtered(state: State, query: URLSearchParams): readonly PullRequest[] {
  const wanted = query.get('state') ?? 'open'
  const [, head] = (query.get('head') ?? ':').split(':')
  return [...state.pulls.values()]
    .filter((pull) => wanted === 'all' || pull.state === wanted)
    .filter((pull) => head === '' || head === undefined || pull.head === head)
    .filter((pull) => !query.has('base') || pull.base === query.get('base'))
    .sort((a, b) => b.number - a.number)
}

async function open({ body }: Asked, { state, shapes }: World): Promise<Answer> {
  if (!state.pullRequestsByActions)
    throw new Refused(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  const head = (textAt(body, 'head') ?? '').split(':').at(-1) ?? ''
  const base = textAt(body, 'base') ?? ''
  const headSha = await state.git.commitOf(`refs/heads/${head}`)
  const baseSha = await state.git.commitOf(`refs/heads/${base}`)
  if (headSha === undefined) throw invalid('PullRequest', 'head', 'invalid')
  if (baseSha === undefined) throw invalid('PullRequest', 'base', 'invalid')
  if ((await state.git.commits(headSha, `^${baseSha}`)).length === 0)
    throw invalid('PullRequest', 'head', 'custom', `No commits between ${base} and ${head}`)
  const twin = [...state.pulls.values()].some(
    (pull) => pull.state === 'open' && pull.head === head && pull.base === base,
  )
  if (twin) throw invalid('PullRequest', 'head', 'custom', `A pull request already exists for ${state.owner}:${head}.`)
  const pull: PullRequest = {
    number: state.nextNumber(),
    title: textAt(body, 'title') ?? '',
    body: checkedText(textAt(body, 'body') ?? '', 'PullRequest'),
    state: 'open',
    author: state.viewer,
    association: 'CONTRIBUTOR',
    head,
    headSha,
    base,
    baseSha,
    labels: [],
    draft: flagAt(body, 'draft') ?? false,
    createdAt: stamp(state.now()),
    merge: undefined,
    commits: [],
    squashed: [],
    closes: [],
  }
  state.pulls.set(pull.number, pull)
  return { status: 201, body: shapes.pull(pull) }
}

function change({ parameters, body }: Asked, { state, shapes }: World): Answer {
  const pull = findPull(state, parameters['pull_number'])
  const after: PullRequest = {
    ...pull,
    title: textAt(body, 'title') ?? pull.title,
    body: checkedText(textAt(body, 'body') ?? pull.body ?? '', 'PullRequest'),
    base: textAt(body, 'base') ?? pull.base,
    state: stateOf(body, pull),
  }
  state.pulls.set(pull.number, after)
  return { status: 200, body: shapes.pull(after) }
}

function stateOf(body: Fields, pull: PullRequest): PullRequest['state'] {
  const wanted = textAt(body, 'state')
  if (wanted === 'open' && pull.merge !== undefined) throw invalid('PullRequest', 'state', 'invalid')
  return wanted === 'open' || wanted === 'closed' ? wanted : pull.state
}

function label({ parameters, body }: Asked, { state, shapes }: World): Answer {
  const number = Number(parameters['issue_number'])
  const issue = state.issues.get(number)
  const given = isList(body['labels']) ? body['labels'].filter((each) => typeof each === 'string') : []
  const labels = [...new Set([...(issue ?? findPull(state, number)).labels, ...given])]
  if (issue === undefined) state.pulls.set(number, { ...findPull(state, number), labels })
  else state.issues.set(number, { ...issue, labels })
  return { status: 200, body: labels.map(shapes.label) }
}

/** Refuses a text that is too long. */
export function checkedText(text: string, resource: string): string {
  if ([...text].length > textLimit)
    throw invalid(resource, 'body', 'custom', 'body is too long (maximum is 65536 characters)')
  return text
}
