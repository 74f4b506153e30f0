import { assetName } from '../../src/github/operations/assets.ts'
import { NotTried, type Probe } from './probe.ts'
import { type Story, storyOf } from './story.ts'
import { at, listAt } from './talk.ts'

/** An assumption about GitHub. */
export interface Assumption {
  readonly id: string
  readonly claim: string
  readonly expected: string
  readonly source: string
  /** What the suite does if the assumption is wrong. */
  readonly otherwise: string
  /** The actual result, to compare with `expected`; without it, no program can check the assumption, and only `source` supports it. */
  readonly look?: (probe: Probe) => Promise<string>
}

const docs = 'https://docs.github.com'
const rest = `${docs}/en/rest`
const actions = `${docs}/en/actions`

/** Every assumption, in the order of the checks. */
export const assumptions: readonly Assumption[] = [
  {
    id: 'rate-headers',
    claim: 'The API reports the rate limit in its headers',
    expected: 'limit, remaining, reset',
    source: `${rest}/using-the-rest-api/rate-limits-for-the-rest-api`,
    otherwise:
      'After a 403 or 429, the action waits for a minute, as GitHub asks when the headers are missing. An Enterprise Server may have its limits switched off.',
    look: async (probe) => {
      const { headers } = await probe.call('GET', '')
      const names = ['limit', 'remaining', 'reset'].filter((name) => /^\d+$/.test(headers[`x-ratelimit-${name}`] ?? ''))
      return names.join(', ') || 'none'
    },
  },
  {
    id: 'date-header',
    claim: 'The API reports the time in `Date`',
    expected: 'within a minute',
    source: 'RFC 9110, section 6.6.1',
    otherwise: '`doctor` says that it could not check the clock.',
    look: async (probe) => {
      const { headers } = await probe.call('GET', '')
      const gap = Math.abs(Date.parse(headers['date'] ?? '') - Date.now())
      return gap < 60_000 ? 'within a minute' : Number.isNaN(gap) ? 'no Date' : `${Math.round(gap / 1000)} s off`
    },
  },
  {
    id: 'role-name',
    claim: '`role_name` reports a person’s role',
    expected: 'role_name',
    source: `${rest}/collaborators/collaborators#get-repository-permissions-for-a-user`,
    otherwise: 'Roles come only from `permission`, which has no `triage` and `maintain`.',
    look: async (probe) => {
      const { body: user } = await probe.talk('GET', '/user')
      const login = at(user, 'login')
      if (typeof login !== 'string') throw new NotTried('the token does not belong to a person')
      const { body } = await probe.call('GET', `/collaborators/${login}/permission`)
      return typeof at(body, 'role_name') === 'string' ? 'role_name' : 'none'
    },
  },
  {
    id: 'status-length',
    claim: 'The description of a deployment’s status has at most 140 characters',
    expected: '140 taken, 141 refused',
    source: `${rest}/deployments/statuses#create-a-deployment-status`,
    otherwise: 'A higher limit breaks nothing. With a lower one, writing a record fails with `validation`.',
    look: async (probe) => {
      const id = await probe.deployment('slipway-probe')
      const write = (length: number) =>
        probe.try('POST', `/deployments/${id}/statuses`, { state: 'pending', description: 'x'.repeat(length) })
      const [most, more] = [await write(140), await write(141)]
      return `140 ${most.status === 201 ? 'taken' : 'refused'}, 141 ${more.status === 201 ? 'taken' : 'refused'}`
    },
  },
  {
    id: 'payload',
    claim: 'The API returns the payload of a deployment as the object that was sent',
    expected: 'an object',
    source: `${rest}/deployments/deployments#create-a-deployment`,
    otherwise: 'Text is parsed as JSON; a record that cannot be read is ignored.',
    look: async (probe) => {
      const id = await probe.deployment('slipway-probe', { payload: { v: 1, probe: true } })
      const { body } = await probe.call('GET', `/deployments/${id}`)
      const payload = at(body, 'payload')
      return at(payload, 'probe') === true ? 'an object' : typeof payload
    },
  },
  {
    id: 'auto-inactive',
    claim: '`auto_inactive` ends every earlier deployment of the environment, even a waiting one',
    expected: 'inactive',
    source: `${rest}/deployments/statuses#create-a-deployment-status (doubtful: github/docs#2429, chrnorm/deployment-status#45)`,
    otherwise: 'No effect: for a gate only its own marks count, whatever the state is.',
    look: async (probe) => {
      const waiting = await probe.deployment('slipway-probe-inactive')
      await probe.call('POST', `/deployments/${waiting}/statuses`, { state: 'pending' })
      const live = await probe.deployment('slipway-probe-inactive')
      await probe.call('POST', `/deployments/${live}/statuses`, { state: 'success', auto_inactive: true })
      const told = await probe
        .until('a status', async () => ((await probe.states(waiting))[0] === 'inactive' ? 'inactive' : undefined), 2)
        .catch(() => undefined)
      return told ?? (await probe.states(waiting))[0] ?? 'none'
    },
  },
  {
    id: 'environment-made',
    claim: 'A deployment by the API creates a missing environment',
    expected: '200',
    source: 'undocumented for the API (github/docs#3126)',
    otherwise: 'No effect on the record. If it is created, an unprotected environment of that name appears.',
    look: async (probe) => {
      await probe.deployment('slipway-probe')
      const { status } = await probe.try('GET', '/environments/slipway-probe')
      return String(status)
    },
  },
  {
    id: 'update-refs',
    claim: '`updateRefs` changes all refs or none',
    expected: 'none',
    source: `${docs}/en/graphql/reference/mutations#updaterefs`,
    otherwise:
      '`commit-via: api` fails with `validation`, or could be interrupted between two refs; `commit-via: git` works without it.',
    look: async (probe) => {
      const { sha } = await probe.head()
      const repositoryId = at((await probe.call('GET', '')).body, 'node_id')
      const name = 'refs/heads/slipway-probe-refs'
      const wrong = '1'.repeat(40)
      const refUpdates = [
        { name, afterOid: sha, beforeOid: '0'.repeat(40) },
        { name: 'refs/heads/slipway-probe-gone', afterOid: sha, beforeOid: wrong },
      ]
      const left = '/git/refs/heads/slipway-probe-refs'
      probe.later(() => probe.call('DELETE', left, undefined, [204, 404, 422]))
      const query = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'
      const answer = await probe.ask(query, { input: { repositoryId, refUpdates } })
      if (listAt(answer, 'errors').some((error) => /undefinedField|doesn't exist/i.test(JSON.stringify(error))))
        return 'no such mutation'
      const { status } = await probe.try('GET', '/git/ref/heads/slipway-probe-refs')
      return status === 404 ? 'none' : 'some'
    },
  },
  {
    id: 'asset-names',
    claim: 'GitHub renames uploaded files: other characters become dots',
    expected: assetName('a b~c(1).txt'),
    source: `${rest}/releases/assets#upload-a-release-asset`,
    otherwise: 'A repeated run does not find the file and uploads it again, which GitHub refuses: `validation`.',
    look: async (probe) => {
      const release = await probe.call('POST', '/releases', {
        tag_name: 'slipway-probe',
        draft: true,
        name: 'Slipway’s probe',
      })
      const id = at(release.body, 'id')
      probe.later(() => probe.call('DELETE', `/releases/${id}`))
      const upload = String(at(release.body, 'upload_url')).replace(/\{.*$/, '')
      const { status, body } = await probe.talk('POST', `${upload}?name=${encodeURIComponent('a b~c(1).txt')}`, 'probe')
      if (status !== 201) throw new NotTried(`the upload: ${status}`)
      return String(at(body, 'name'))
    },
  },
  {
    id: 'ruleset-words',
    claim: 'A ruleset refuses a change with a message about rules',
    expected: 'rule violations',
    source: `${docs}/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets`,
    otherwise:
      'The reason is `validation` or `missing-permission` instead of `protected-branch`; the error shows GitHub’s message.',
    look: async (probe) => {
      const { sha } = await probe.head()
      const { body } = await probe.call('POST', '/rulesets', {
        name: 'slipway-probe',
        target: 'branch',
        enforcement: 'active',
        conditions: { ref_name: { include: ['refs/heads/slipway-probe-ruled'], exclude: [] } },
        rules: [{ type: 'creation' }],
      })
      probe.later(() => probe.call('DELETE', `/rulesets/${at(body, 'id')}`))
      const answer = await probe.try('POST', '/git/refs', { ref: 'refs/heads/slipway-probe-ruled', sha })
      if (answer.status === 201) {
        probe.later(() => probe.call('DELETE', '/git/refs/heads/slipway-probe-ruled'))
        return 'taken'
      }
      const said = String(at(answer.body, 'message'))
      return /rule violations? found/i.test(said) ? 'rule violations' : `${answer.status} ${said}`
    },
  },
  {
    id: 'edit-events',
    claim: 'The API says when and by whom a comment was edited, and whether it is hidden or was sent by email',
    expected: 'lastEditedAt, editor, isMinimized, createdViaEmail',
    source: `${docs}/en/graphql/reference/objects#issuecomment`,
    otherwise: 'A gate that cannot read this counts no votes, and stops with an error.',
    look: async (probe) => {
      const issue = await probe.issue()
      const { body } = await probe.call('POST', `/issues/${issue}/comments`, { body: 'edited' })
      await probe.call('PATCH', `/issues/comments/${at(body, 'id')}`, { body: 'edited once' })
      const query = `query($owner: String!, $name: String!, $issue: Int!) { repository(owner: $owner, name: $name) { issue(number: $issue) {
        comments(last: 20) { nodes { fullDatabaseId lastEditedAt isMinimized createdViaEmail editor { login } } } } } }`
      const answer = await probe.ask(query, await nameOf(probe, issue))
      const found = listAt(answer, 'data', 'repository', 'issue', 'comments', 'nodes').find(
        (each) => String(at(each, 'fullDatabaseId')) === String(at(body, 'id')),
      )
      const seen = [
        ...(typeof at(found, 'lastEditedAt') === 'string' ? ['lastEditedAt'] : []),
        ...(typeof at(found, 'editor', 'login') === 'string' ? ['editor'] : []),
        ...(at(found, 'isMinimized') === false ? ['isMinimized'] : []),
        ...(at(found, 'createdViaEmail') === false ? ['createdViaEmail'] : []),
      ]
      return seen.join(', ') || 'none'
    },
  },
  {
    id: 'delete-events',
    claim: 'A deleted comment leaves an event with its author and the person who deleted it',
    expected: 'actor, author',
    source: `${docs}/en/communities/moderating-comments-and-conversations/managing-disruptive-comments (the name only for those with write access)`,
    otherwise:
      'Without names, a withdrawal by its author voids the request. Without an event, a deleted rejection is not noticed.',
    look: async (probe) => {
      const issue = await probe.issue()
      const { body } = await probe.call('POST', `/issues/${issue}/comments`, { body: 'deleted' })
      await probe.call('DELETE', `/issues/comments/${at(body, 'id')}`)
      const query = `query($owner: String!, $name: String!, $issue: Int!) { repository(owner: $owner, name: $name) { issue(number: $issue) {
        timelineItems(last: 20, itemTypes: [COMMENT_DELETED_EVENT]) { nodes { ... on CommentDeletedEvent { actor { login } deletedCommentAuthor { login } } } } } } }`
      const name = await nameOf(probe, issue)
      const event = await probe
        .until(
          'the event',
          async () =>
            listAt(await probe.ask(query, name), 'data', 'repository', 'issue', 'timelineItems', 'nodes').at(-1),
          3,
        )
        .catch(() => undefined)
      if (event === undefined) return 'no event'
      const seen = [
        ...(typeof at(event, 'actor', 'login') === 'string' ? ['actor'] : []),
        ...(typeof at(event, 'deletedCommentAuthor', 'login') === 'string' ? ['author'] : []),
      ]
      return seen.join(', ') || 'an event without names'
    },
  },
  {
    id: 'dispatch-refused',
    claim: 'GitHub refuses the dispatch of a missing workflow permanently',
    expected: '404',
    source: `${rest}/actions/workflows#create-a-workflow-dispatch-event`,
    otherwise: 'The receiver checks again and says `not-started`.',
    look: async (probe) => {
      const { branch } = await probe.head()
      const { status } = await probe.try('POST', '/actions/workflows/slipway-probe-none.yml/dispatches', {
        ref: branch,
      })
      return String(status)
    },
  },
  {
    id: 'dispatch-inputs',
    claim: 'GitHub refuses a dispatch with an unknown input, or without a required one',
    expected: '422, 422',
    source: `${rest}/actions/workflows#create-a-workflow-dispatch-event`,
    otherwise: 'The workflow starts and its gate answers `unknown-request`.',
    look: async (probe) => {
      await storyOf(probe)
      const { branch: ref } = await probe.head()
      const path = '/actions/workflows/slipway-probe-wait.yml/dispatches'
      const unknown = await probe.try('POST', path, { ref, inputs: { issue: '1', other: 'x' } })
      const missing = await probe.try('POST', path, { ref, inputs: {} })
      return `${unknown.status}, ${missing.status}`
    },
  },
  {
    id: 'rerun-job',
    claim: 'GITHUB_TOKEN with `actions: write` can run one job again, from `issue_comment`',
    expected: '201, attempt 2',
    source: `${rest}/actions/workflow-runs#re-run-a-job-from-a-workflow-run (seen in apache/tvm#12295)`,
    otherwise:
      'The receiver says `missing-permission` or `refused`. Run the job again by hand; its gate checks the approval.',
    look: async (probe) => {
      const story = await storyOf(probe)
      return `${fieldOf(story, 'resumed', 'status')}, attempt ${story.attempt}`
    },
  },
  {
    id: 'rerun-same',
    claim: 'A job that is run again has the commit of its first attempt',
    expected: 'the same',
    source: `${actions}/how-tos/manage-workflow-runs/re-run-workflows-and-jobs`,
    otherwise: 'The request is `subject-mismatch`, and a new one is filed.',
    look: async (probe) => {
      const shas = new Set(
        (await storyOf(probe)).told.filter(({ name }) => name === 'waits').map(({ fields }) => fields['sha']),
      )
      return shas.size === 1 ? 'the same' : `${shas.size} commits`
    },
  },
  {
    id: 'rerun-dependents',
    claim: 'When a job is run again, the jobs that need it run after it',
    expected: 'ran',
    source: `${actions}/how-tos/manage-workflow-runs/re-run-workflows-and-jobs`,
    otherwise: 'Jobs after the gate’s job stay skipped: put their steps into the same job.',
    look: async (probe) => ((await storyOf(probe)).told.some(({ name }) => name === 'after') ? 'ran' : 'did not run'),
  },
  {
    id: 'check-run-id',
    claim: '`job.check_run_id` is the id of the job in the API',
    expected: 'the same',
    source: `${actions}/reference/workflows-and-actions/contexts#job-context (not on Enterprise Server: github/docs#40669)`,
    otherwise: 'The gate looks for its job by name; with `name:` or in a reusable workflow it says `unknown-job`.',
    look: async (probe) => {
      const story = await storyOf(probe)
      const told = fieldOf(story, 'waits', 'check')
      return told === story.job ? 'the same' : told === '' ? 'not there' : 'another'
    },
  },
  {
    id: 'head-sha',
    claim: '`head_sha` of a run is its GITHUB_SHA, except for pull requests',
    expected: 'the same',
    source: `${actions}/reference/workflows-and-actions/events-that-trigger-workflows (for pull requests the merge commit: github/docs#15302)`,
    otherwise: 'The request is void: `subject-mismatch`.',
    look: async (probe) => {
      const story = await storyOf(probe)
      return story.sha === fieldOf(story, 'waits', 'sha') ? 'the same' : 'another'
    },
  },
  {
    id: 'token-limit',
    claim: 'GITHUB_TOKEN has at least 1,000 requests per hour and repository',
    expected: '1000 or more',
    source: `${rest}/using-the-rest-api/rate-limits-for-the-rest-api (15,000 on Enterprise Cloud)`,
    otherwise: 'With fewer, a busy repository is `rate-limited` sooner; the error says when the limit resets.',
    look: async (probe) => {
      const limit = fieldOf(await storyOf(probe), 'resumed', 'limit')
      return Number(limit) >= 1000 ? '1000 or more' : limit || 'none'
    },
  },
  {
    id: 'token-starts-nothing',
    claim: 'A deployment created with GITHUB_TOKEN starts no workflow; one created by a person does',
    expected: 'probe:person',
    source: `${actions}/concepts/security/github_token`,
    otherwise: 'Workflows with `on: deployment` would run when a gate files a request: let them check `task`.',
    look: async (probe) => {
      const { told } = await storyOf(probe)
      return (
        told
          .flatMap(({ name, fields }) => (name === 'heard' ? [fields['task'] ?? ''] : []))
          .sort()
          .join(', ') || 'none'
      )
    },
  },
  {
    id: 'protection-ignored',
    claim: 'A deployment by the API does not wait for the protection rules of its environment',
    expected: 'it does not wait',
    source: 'github/branch-deploy#352',
    otherwise: 'The record of a gate would itself need approval.',
  },
  {
    id: 'rerun-age',
    claim: 'A job can be run again for 30 days, and 50 times',
    expected: '30 days, 50 times',
    source: `${actions}/how-tos/manage-workflow-runs/re-run-workflows-and-jobs`,
    otherwise: 'The receiver says `run-too-old` or `not-retriable`; use `resume: dispatch` for longer waits.',
  },
  {
    id: 'rerun-cancelled',
    claim: 'A single cancelled job can be run again',
    expected: 'doubtful',
    source: 'contradictory reports',
    otherwise: 'The receiver says `not-retriable`: start a new run.',
  },
  {
    id: 'concurrency-queue',
    claim: '`queue: max` of `concurrency` lets all runs wait for their turn',
    expected: 'on github.com since May 2026, not on Enterprise Server',
    source: `${actions}/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency`,
    otherwise: 'GitHub keeps one job waiting and cancels it for the next: leave `concurrency` out there.',
  },
  {
    id: 'node24',
    claim: 'The runner has Node 24',
    expected: '2.327 or later; Enterprise Server 3.18 or later',
    source: 'actions/runner ed48ddd08, actions/runner#3475, pulumi/actions#1404',
    otherwise: 'The action does not start.',
  },
]

/** The variables of a GraphQL query about an issue. */
async function nameOf(probe: Probe, issue: number): Promise<Readonly<Record<string, unknown>>> {
  const [owner, name] = String(at((await probe.call('GET', '')).body, 'full_name')).split('/')
  return { owner, name, issue }
}

/** A field of the first report of a workflow under a name. */
function fieldOf({ told }: Story, name: string, field: string): string {
  return told.find((each) => each.name === name)?.fields[field] ?? ''
}
