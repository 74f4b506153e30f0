import { formatFor, incidentOf, webhookBody } from '../../src/restore/message.ts'
import type { Story } from '../../src/restore/story.ts'
import { lifeOf } from '../ledger/scene.ts'

const hostile = '@octo <script> [x](https://evil.example) `code` | cell\n## heading'

const story: Story = {
  journey: {
    end: { result: 'rollback-failed', reason: 'strategy-failed', target: undefined, why: `<&> ${hostile}` },
    current: lifeOf({ id: 7, payload: { version: '1.2.0' }, said: [[0, 'failure', 'failed check=home']] }),
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
  },
  environment: 'production',
  service: '',
  version: '1.2.0',
  sha: 'a'.repeat(40),
  repository: 'octo/demo',
  server: 'https://github.com',
  runUrl: 'https://github.com/octo/demo/actions/runs/1/attempts/1',
  plan: '',
  diagnostics: { folder: '', complaints: [hostile], gaps: [] },
  reason: '',
}

test('an incident shows what others wrote and lets nothing of it work', () => {
  const { mark, title, body } = incidentOf(story, 7)
  expect(title).toBe('production: 1.2.0 failed')
  expect(body.startsWith(mark)).toBe(true)
  expect(body).toContain('\\[x\\](https')
  expect(body).not.toMatch(/@octo|<script|\]\(https:\/\/evil|^## heading/m)
})

test('Slack takes a text, in which three characters are markup', () => {
  const { text, ...rest } = JSON.parse(webhookBody(story, 'slack'))
  expect(rest).toEqual({})
  expect(text).toContain('&lt;&amp;&gt; @octo &lt;script&gt;')
  expect(text).toContain('*production could not be returned: it needs a person now.*')
})

test('nothing in a card for Teams is read as Markdown', () => {
  const why = 'It says [click here](https://evil.example) and **more**.'
  const hostile = { ...story, journey: { ...story.journey, end: { ...story.journey.end, why } } }
  const { body } = JSON.parse(webhookBody(hostile, 'teams')).attachments[0].content
  const kinds = new Set(body.map(({ type }: { readonly type: string }) => type))
  expect([...kinds]).toEqual(['RichTextBlock'])
  expect(JSON.stringify(body)).toContain('[click here]')
})

test('Teams takes a message with one adaptive card', () => {
  expect(JSON.parse(webhookBody(story, 'teams'))).toMatchObject({
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
  expect(JSON.parse(webhookBody(story, 'json'))).toMatchObject({
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
