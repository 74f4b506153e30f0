import { isMarkedWith } from '../../src/markdown/marker.ts'
import { chatMessage, incidentOf } from '../../src/restore/tell/message.ts'
import type { RunResult } from '../../src/restore/tell/run-result.ts'
import { formatFor } from '../../src/webhook/inputs.ts'
import { webhookBody } from '../../src/webhook/message.ts'
import { lifeOf } from '../ledger/scene.ts'

const hostile = '@octo <script> [x](https://evil.example) `code` | cell\n## heading'

const story: RunResult = {
  walked: {
    end: { result: 'rollback-failed', reason: 'strategy-failed', target: undefined, why: `<&> ${hostile}` },
    current: lifeOf({ id: 7, payload: { version: '1.2.0' }, said: [[0, 'failure', 'failed check=home']] }),
    passedOver: undefined,
    rollback: undefined,
    verification: {
      verdict: 'failed',
      results: [
        {
          ...{ id: 'home', kind: 'http', severity: 'critical', status: 'failed', phase: 'verify' },
          ...{ attempts: 1, consecutive: 0, message: hostile, evidence: '', durations: undefined },
          ...{ firstFailureAt: new Date(0), startedAt: new Date(0), endedAt: new Date(0) },
        },
      ],
      startedAt: new Date(0),
      endedAt: new Date(0),
      firstFailureAt: new Date(0),
    },
    proof: undefined,
    failedAt: new Date(0),
    restoredAt: undefined,
    over: [],
  },
  environment: 'production',
  service: '',
  version: '1.2.0',
  sha: 'a'.repeat(40),
  repository: 'octo/demo',
  server: 'https://github.com',
  runUrl: 'https://github.com/octo/demo/actions/runs/1/attempts/1',
  plan: '',
  diagnostics: { folder: '', problems: [hostile], gaps: [], said: [] },
  reason: '',
}

test('an incident shows what others wrote and lets nothing of it work', () => {
  const { marker, title, body } = incidentOf(story, 7)
  expect(title).toBe('production: 1.2.0 failed')
  expect(isMarkedWith(body, marker)).toBe(true)
  expect(body).toContain('\\[x\\](https')
  expect(body).not.toMatch(/@octo|<script|\]\(https:\/\/evil|^## heading/m)
})

test('Slack takes a text, in which three characters are markup', () => {
  const { text, ...rest } = JSON.parse(webhookBody(chatMessage(story), 'slack'))
  expect(rest).toEqual({})
  expect(text).toContain('&lt;&amp;&gt; @octo &lt;script&gt;')
  expect(text).toContain('*production could not be returned: manual action is needed now.*')
})

test('nothing in a card for Teams is read as Markdown', () => {
  const why = 'It says [click here](https://evil.example) and **more**.'
  const hostile = { ...story, walked: { ...story.walked, end: { ...story.walked.end, why } } }
  const { body } = JSON.parse(webhookBody(chatMessage(hostile), 'teams')).attachments[0].content
  const kinds = new Set(body.map(({ type }: { readonly type: string }) => type))
  expect([...kinds]).toEqual(['RichTextBlock'])
  expect(JSON.stringify(body)).toContain('[click here]')
})

test('Teams takes a message with one adaptive card', () => {
  expect(JSON.parse(webhookBody(chatMessage(story), 'teams'))).toMatchObject({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: { type: 'AdaptiveCard', actions: [{ type: 'Action.OpenUrl', url: story.runUrl }] },
      },
    ],
  })
})

test('anybody else takes plain facts', () => {
  expect(JSON.parse(webhookBody(chatMessage(story), 'json'))).toMatchObject({
    environment: 'production',
    result: 'rollback-failed',
    reason: 'strategy-failed',
    version: '1.2.0',
    'failed-checks': [{ id: 'home' }],
    run: story.runUrl,
  })
})

test.each([
  ['https://hooks.slack.com/services/T/B/x', 'slack'],
  ['https://prod-1.westeurope.logic.azure.com/workflows/x', 'teams'],
  ['https://x.environment.api.powerplatform.com/y', 'teams'],
  ['https://acme.webhook.office.com/webhookb2/x', 'teams'],
  ['https://notslack.com/x', 'json'],
  ['https://slack.com.evil.example/x', 'json'],
])('%s is told as %s', (url, format) => {
  expect(formatFor(url)).toBe(format)
})

test('an incident leads to what went in, says who deployed it, what the checks saw and what to do', () => {
  const [before, after] = ['b'.repeat(40), 'a'.repeat(40)]
  const previous = { id: 6, sha: before, version: '1.1.0' }
  const current = lifeOf({
    ...{ id: 7, sha: after, payload: { version: '1.2.0', previous, actor: { id: 1, login: 'alice' } } },
    said: [[0, 'failure', 'failed check=home']],
  })
  const { verification } = story.walked
  const [home] = verification?.results ?? []
  if (verification === undefined || home === undefined) throw new Error('the story has a check')
  const results = [
    { ...home, evidence: 'HTTP 500\n\n```\n@octo' },
    { ...home, id: 'orders', status: 'skipped' as const, message: 'not measured' },
  ]
  const rollback = lifeOf({ id: 8, sha: before, task: 'rollback', payload: { rollbackOf: 7 }, said: [] })
  const { body } = incidentOf(
    { ...story, walked: { ...story.walked, current, rollback, verification: { ...verification, results } } },
    7,
  )
  expect(body).toContain(`- What changed: [since 1.1.0](https://github.com/octo/demo/compare/${before}...${after})`)
  expect(body).toContain('- Deployed by: alice')
  expect(body).toContain('[7, its rollback is 8](https://github.com/octo/demo/deployments/production)')
  expect(body).toContain('#### What to do\n\n1. Check the environment')
  expect(body).toContain('- `home` saw:\n  - `HTTP 500`')
  expect(body).toContain('Stopped early because other checks had failed: `orders`.')
  expect(body).not.toMatch(/\| `orders`|(?<!`)@octo|^```/m)
})

const span = {
  ...story,
  walked: {
    ...story.walked,
    current: lifeOf({ id: 7, payload: { previous: { id: 6, sha: 'b'.repeat(40), version: '1.1.0' } }, said: [] }),
  },
}
const pull = (number: number) => ({
  ...{ number, title: `Change ${number} ${hostile}`, url: '', author: 'bob', mergedAt: undefined },
  ...{ branch: '', labels: [], commits: [] },
})
const commit = { sha: 'c'.repeat(40), subject: 'fix: orders', author: '@alice', isMerge: false }

test('an incident lists the pull requests that went in, then the commits without one', () => {
  const { body } = incidentOf(span, 7, { pulls: [pull(12)], commits: [commit], isWhole: true })
  const [list = ''] = body.split('#### What changed\n\n')[1]?.split('\n\n') ?? []
  expect(list.split('\n')).toEqual([
    expect.stringMatching(/^- Change 12 .*\(\[#12\]\(https:\/\/github\.com\/octo\/demo\/pull\/12\) by bob\)$/),
    `- fix: orders ([ccccccc](https://github.com/octo/demo/commit/${commit.sha}) by @&#8203;alice)`,
  ])
  expect(body).not.toMatch(/@octo|<script|\]\(https:\/\/evil|^## heading/m)
})

test('a list of what went in says where it is cut off, and leads to all of it', () => {
  const pulls = Array.from({ length: 25 }, (_, index) => pull(index + 1))
  const all = `[since 1.1.0](https://github.com/octo/demo/compare/${'b'.repeat(40)}...${story.sha}) has all`
  const last = (pulls: readonly ReturnType<typeof pull>[], isWhole: boolean) =>
    incidentOf(span, 7, { pulls, commits: [], isWhole }).body.match(/^- .* has all$/m)?.[0]
  expect(last(pulls, true)).toBe(`- 5 more: ${all}`)
  expect(last(pulls, false)).toBe(`- 5 more, and others: ${all}`)
  expect(last([pull(1)], false)).toBe(`- and more: ${all}`)
  expect(last([pull(1)], true)).toBeUndefined()
})

test('an incident says which permission would list the pull requests', () => {
  expect(incidentOf(span, 7, 'not-permitted').body).toContain('add `pull-requests: read` under `permissions:`')
})
