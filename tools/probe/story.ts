import { NotTried, type Probe } from './probe.ts'
import { at, listAt } from './talk.ts'

/** The reports of workflows, in comments that begin with `probe:`. */
export interface Story {
  /** Of the waiting job: its id in REST, in the first attempt. */
  readonly job: string
  /** Name → fields, one for each comment. */
  readonly told: readonly { readonly name: string; readonly fields: Readonly<Record<string, string>> }[]
  /** `run_attempt` and `head_sha` of the run after its job was run again. */
  readonly attempt: string
  readonly sha: string
}

const tell = `tell() { curl --fail --silent --output /dev/null --request POST --header "Authorization: Bearer $TOKEN" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues/$ISSUE/comments" --data "{\\"body\\":\\"probe: $1\\"}"; }`

/** The workflows that are added to the default branch, and removed later. */
export const workflows: Readonly<Record<string, string>> = {
  'slipway-probe-wait.yml': `name: Slipway probe, waits
on:
  workflow_dispatch:
    inputs:
      issue: { description: Issue to write to, required: true }
permissions: {}
jobs:
  waits:
    runs-on: ubuntu-latest
    permissions: { issues: write }
    steps:
      - env:
          TOKEN: \${{ github.token }}
          ISSUE: \${{ inputs.issue }}
          CHECK: \${{ job.check_run_id }}
        run: |
          ${tell}
          tell "waits attempt=$GITHUB_RUN_ATTEMPT sha=$GITHUB_SHA check=$CHECK"
      - run: test "$GITHUB_RUN_ATTEMPT" -gt 1
  after:
    needs: waits
    runs-on: ubuntu-latest
    permissions: { issues: write }
    steps:
      - env:
          TOKEN: \${{ github.token }}
          ISSUE: \${{ inputs.issue }}
        run: |
          ${tell}
          tell "after attempt=$GITHUB_RUN_ATTEMPT"
`,
  'slipway-probe-resume.yml': `name: Slipway probe, resumes
on:
  issue_comment:
    types: [created]
permissions: {}
jobs:
  resume:
    if: startsWith(github.event.comment.body, '/probe-resume ')
    runs-on: ubuntu-latest
    permissions: { actions: write, contents: read, deployments: write, issues: write }
    steps:
      - env:
          TOKEN: \${{ github.token }}
          ISSUE: \${{ github.event.issue.number }}
          BODY: \${{ github.event.comment.body }}
        run: |
          ${tell}
          api=$GITHUB_API_URL/repos/$GITHUB_REPOSITORY
          job=\${BODY//[^0-9]/}
          post() { curl --silent --output answer.json --write-out '%{http_code}' --request POST --header "Authorization: Bearer $TOKEN" "$@"; }
          deployed=$(post "$api/deployments" --data "{\\"ref\\":\\"$GITHUB_SHA\\",\\"environment\\":\\"slipway-probe\\",\\"auto_merge\\":false,\\"required_contexts\\":[],\\"task\\":\\"probe:token\\",\\"payload\\":{\\"issue\\":$ISSUE}}")
          id=$(grep --only-matching --max-count=1 '"id": *[0-9]*' answer.json | head -n 1 | grep --only-matching '[0-9]*' || true)
          limit=$(curl --silent --head --header "Authorization: Bearer $TOKEN" "$api" | tr -d '\\r' | sed -n 's/^x-ratelimit-limit: //Ip')
          status=$(post "$api/actions/jobs/$job/rerun")
          tell "resumed status=$status deployed=$deployed id=$id limit=$limit"
`,
  'slipway-probe-deployment.yml': `name: Slipway probe, hears of deployments
on: deployment
permissions: {}
jobs:
  hears:
    if: startsWith(github.event.deployment.task, 'probe:')
    runs-on: ubuntu-latest
    permissions: { issues: write }
    steps:
      - env:
          TOKEN: \${{ github.token }}
          ISSUE: \${{ github.event.deployment.payload.issue }}
          TASK: \${{ github.event.deployment.task }}
        run: |
          ${tell}
          tell "heard task=\${TASK//[^a-z:]/}"
`,
}

/** Adds the workflows, lets a job wait, fail and be run again, and reads their reports. */
export function storyOf(probe: Probe): Promise<Story> {
  return probe.once('story', async () => {
    const { branch } = await probe.head()
    const issue = await probe.issue()
    for (const [name, text] of Object.entries(workflows)) await putFile(probe, `.github/workflows/${name}`, text)
    const runs = async () => {
      const { body } = await probe.try('GET', '/actions/workflows/slipway-probe-wait.yml/runs')
      return listAt(body, 'workflow_runs')
    }
    // reports of an earlier probe stay
    const before = new Set((await runs()).map((each) => at(each, 'id')))
    const begun = await probe.until(
      'the workflow',
      async () => {
        const { status } = await probe.try('POST', '/actions/workflows/slipway-probe-wait.yml/dispatches', {
          ref: branch,
          inputs: { issue: String(issue) },
        })
        if (status === 403) throw new NotTried('the token may not start workflows (actions: write)')
        return status === 204 || status === 200 ? true : undefined
      },
      6,
    )
    if (begun) await probe.deployment('slipway-probe', { task: 'probe:person', payload: { issue } })
    const run = await probe.until('the end of the run', async () => {
      const found = (await runs()).find((each) => !before.has(at(each, 'id')))
      return at(found, 'status') === 'completed' ? found : undefined
    })
    const id = Number(at(run, 'id'))
    const { body: jobs } = await probe.call('GET', `/actions/runs/${id}/jobs`)
    const job = String(
      at(
        listAt(jobs, 'jobs').find((each) => at(each, 'name') === 'waits'),
        'id',
      ),
    )
    await probe.call('POST', `/issues/${issue}/comments`, { body: `/probe-resume ${job}` })
    const resumed = await probe.until('the receiver', async () =>
      (await toldIn(probe, issue)).find(({ name }) => name === 'resumed'),
    )
    if (resumed.fields['id']) probe.later(() => removeDeployment(probe, Number(resumed.fields['id'])))
    const over =
      resumed.fields['status'] === '201'
        ? await probe.until('the second attempt', async () => {
            const { body } = await probe.call('GET', `/actions/runs/${id}`)
            return at(body, 'status') === 'completed' && Number(at(body, 'run_attempt')) > 1 ? body : undefined
          })
        : run
    const told = await toldIn(probe, issue)
    return { job, told, attempt: String(at(over, 'run_attempt')), sha: String(at(over, 'head_sha')) }
  })
}

async function removeDeployment(probe: Probe, id: number): Promise<void> {
  await probe.call('POST', `/deployments/${id}/statuses`, { state: 'inactive' })
  await probe.call('DELETE', `/deployments/${id}`)
}

/** The reports of the workflows, oldest first. */
async function toldIn(probe: Probe, issue: number): Promise<Story['told']> {
  const { body } = await probe.call('GET', `/issues/${issue}/comments?per_page=100`)
  return listAt(body).flatMap((comment) => {
    const [, name, rest = ''] = /^probe: ([a-z]+)(.*)$/.exec(String(at(comment, 'body'))) ?? []
    if (name === undefined) return []
    return [
      {
        name,
        fields: Object.fromEntries([...rest.matchAll(/(\w+)=(\S*)/g)].map(([, key = '', value = '']) => [key, value])),
      },
    ]
  })
}

async function putFile(probe: Probe, path: string, text: string): Promise<void> {
  const { branch } = await probe.head()
  const read = async () => {
    const { status, body } = await probe.call('GET', `/contents/${path}?ref=${branch}`, undefined, [200, 404])
    return status === 404 ? {} : { sha: String(at(body, 'sha')) }
  }
  // left by a probe that was killed
  const before = await read()
  probe.later(async () => {
    const now = await read()
    const message = 'chore: remove Slipway’s probe'
    if (now.sha !== undefined) await probe.call('DELETE', `/contents/${path}`, { branch, message, sha: now.sha })
  })
  const content = Buffer.from(text).toString('base64')
  await probe.call('PUT', `/contents/${path}`, { branch, message: 'chore: Slipway’s probe', content, ...before })
}
