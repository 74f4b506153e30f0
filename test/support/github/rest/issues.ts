import { type Answer, notFound, paged, Refused } from '../answer.ts'
import { appOf } from '../deployments.ts'
import { addIssue, changeIssue, type Issue } from '../issues.ts'
import { type Fields, isFields, isList, type Json, textAt } from '../json.ts'
import { associationOf } from '../people.ts'
import type { Asked, Routes, World } from '../route.ts'
import { type PullRequest, type State, stamp } from '../state.ts'
import { checkedText } from './pulls.ts'

const r = '/repos/{owner}/{repo}'

/** Issues; pull requests, which GitHub counts among them, only where they are listed. */
export const issueRoutes: Routes = {
  [`GET ${r}/issues`]: list,
  [`POST ${r}/issues`]: create,
  [`GET ${r}/issues/{issue_number}`]: (asked, world) => shown(200, issueOf(asked, world.state), world),
  [`PATCH ${r}/issues/{issue_number}`]: change,
  [`PUT ${r}/issues/{issue_number}/lock`]: (asked, { state }) => {
    changeIssue(state, issueOf(asked, state).number, { locked: true })
    return { status: 204 }
  },
}

function list({ url }: Asked, world: World): Answer {
  const { state } = world
  refuseWithout(state)
  const wanted = url.searchParams.get('state') ?? 'open'
  const labels = url.searchParams.get('labels')?.split(',') ?? []
  const since = Date.parse(url.searchParams.get('since') ?? '') || 0
  const isRecent = (issue: Issue) => Math.max(Date.parse(issue.createdAt), Date.parse(issue.closedAt) || 0) >= since
  const issues = [...state.issues.values()]
    .filter(isRecent)
    .map((issue) => ({ ...issue, shown: () => shape(issue, world) }))
  const pulls = [...state.pulls.values()].map((pull) => ({ ...pull, shown: () => shapePull(pull, world) }))
  const found = [...issues, ...pulls]
    .filter((each) => wanted === 'all' || each.state === wanted)
    .filter((each) => labels.every((label) => each.labels.includes(label)))
    .sort((a, b) => b.number - a.number)
  return paged(found, url, (each) => each.shown())
}

function create({ body }: Asked, world: World): Answer {
  const { state } = world
  refuseWithout(state)
  const assignees = textsOf(body['assignees'])
  const unknown = assignees.find((login) => !state.roles.has(login))
  if (unknown !== undefined)
    throw new Refused(422, 'Validation Failed', {
      errors: [{ value: unknown, resource: 'Issue', field: 'assignees', code: 'invalid' }],
    })
  const { number } = addIssue(state, {
    title: textAt(body, 'title') ?? '',
    body: checkedText(textAt(body, 'body') ?? '', 'Issue'),
    author: state.viewer,
    app: appOf(state.viewer),
    labels: textsOf(body['labels']),
  })
  return shown(201, changeIssue(state, number, { assignees }), world)
}

function change(asked: Asked, world: World): Answer {
  const { body } = asked
  const issue = issueOf(asked, world.state)
  const state = textAt(body, 'state')
  const text = textAt(body, 'body')
  const reason = textAt(body, 'state_reason')
  const isEdited = text !== undefined && text !== issue.body
  const after = changeIssue(world.state, issue.number, {
    title: textAt(body, 'title') ?? issue.title,
    body: checkedText(text ?? issue.body, 'Issue'),
    state: state === 'open' || state === 'closed' ? state : issue.state,
    stateReason:
      reason === 'completed' || reason === 'not_planned' || reason === 'duplicate' || reason === 'reopened'
        ? reason
        : issue.stateReason,
    labels: body['labels'] === undefined ? issue.labels : textsOf(body['labels']),
    ...(isEdited ? { edited: { by: world.state.viewer, at: stamp(world.state.now()) } } : {}),
  })
  return shown(200, after, world)
}

function issueOf({ parameters }: Asked, state: State): Issue {
  refuseWithout(state)
  const issue = state.issues.get(Number(parameters['issue_number']))
  if (issue === undefined) throw notFound()
  return issue
}

function refuseWithout(state: State): void {
  if (!state.hasIssues) throw new Refused(410, 'Issues has been disabled in this repository.')
}

function textsOf(value: Json | undefined): readonly string[] {
  const items = isList(value) ? value : []
  return items.flatMap((item) =>
    typeof item === 'string' ? [item] : isFields(item) ? [textAt(item, 'name') ?? ''] : [],
  )
}

function shown(status: number, issue: Issue, world: World): Answer {
  return { status, body: shape(issue, world) }
}

/** A pull request as a list of issues shows it. */
function shapePull({ number, title, state: word }: PullRequest, { state, shapes, complete, places }: World): Fields {
  const html = `${places.server}/${state.owner}/${state.name}/pull/${number}`
  return complete('issue', {
    ...{ id: number, number, title, state: word },
    user: shapes.user(state.owner),
    html_url: html,
    pull_request: { url: html, html_url: html, diff_url: html, patch_url: html },
  })
}

function shape(issue: Issue, { state, shapes, complete, places }: World): Fields {
  const url = `${places.api}/repos/${state.owner}/${state.name}/issues/${issue.number}`
  return complete('issue', {
    id: issue.number,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason ?? null,
    user: issue.author === '' ? null : shapes.user(issue.author),
    labels: issue.labels.map(shapes.label),
    assignees: issue.assignees.map(shapes.user),
    locked: issue.locked,
    comments: [...state.comments.values()].filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.closedAt || issue.createdAt,
    closed_at: issue.closedAt || null,
    url,
    html_url: `${places.server}/${state.owner}/${state.name}/issues/${issue.number}`,
    author_association: associationOf(state, issue.author),
    performed_via_github_app: issue.app === '' ? null : shapes.app(issue.app),
  })
}
