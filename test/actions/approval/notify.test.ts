import { createServer } from 'node:http'
import { createStage, type Stage } from '../../approval/stage.ts'
import { listen } from '../../support/listen.ts'

const notify = 'notify: { on: [requested, reminder, rejected, overridden], before-expiry: 4h }'
const gate = (rest: string) => `gates:
  production:
    require: [{ count: 1, from: { group: testers } }]
    expires: 48h
    code: required
    override: { from: { role: admin } }
    ${rest}
groups: { testers: [bob, carol, dave] }
`
const sweep = { name: 'schedule', payload: { repository: { default_branch: 'main' } } }

interface Chat extends AsyncDisposable {
  readonly url: string
  readonly bodies: string[]
  status: number
}

/** Whoever takes the messages. */
async function openChat(status = 200): Promise<Chat> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    chat.bodies.push(body)
    response.writeHead(chat.status).end()
  })
  const { port, stop } = await listen(server)
  const chat: Chat = {
    url: `http://127.0.0.1:${port}/hooks/s3cret`,
    bodies: [],
    status,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await stop()
    },
  }
  return chat
}

const news = (chat: Chat) => chat.bodies.map((body) => JSON.parse(body))
const events = (chat: Chat) => news(chat).map(({ event }) => event)
const warnings = ({ annotations }: Awaited<ReturnType<Stage['gate']>>) =>
  annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message)

test('a request and its reminder are told once, with the link and the exact line to type, which works', async () => {
  await using chat = await openChat()
  await using stage = await createStage({ policy: gate(notify) })
  const told = { 'webhook-url': chat.url }
  stage.setTime('2026-03-02T08:00:00Z')
  await stage.gate(told)
  const [asked] = news(chat)
  expect(asked).toMatchObject({ event: 'requested', gate: 'production', environment: 'production', sha: stage.run.sha })
  expect(asked.text).toContain('Needed: 1 of group testers.')
  expect(asked.text).toContain(asked.command)
  expect(asked.request).toMatch(/\/octo\/demo\/issues\/1$/)
  expect(asked.text).toContain(asked.request)
  stage.setTime('2026-03-04T03:00:00Z')
  await stage.reconcile(told, sweep)
  expect(events(chat)).toEqual(['requested'])
  stage.setTime('2026-03-04T05:00:00Z')
  // Two receivers at once, and one more: one message.
  await Promise.all([stage.reconcile(told, sweep), stage.reconcile(told, sweep)])
  await stage.reconcile(told, sweep)
  expect(events(chat)).toEqual(['requested', 'reminder'])
  const reminder = news(chat)[1]
  expect(reminder.text).toContain('Still needed: 1 of group testers.')
  expect(reminder.text).toMatch(/It expires on 2026-03-04 08:0\d UTC\./)
  stage.say('bob', reminder.command)
  expect((await stage.reconcile({ ...told, issue: '1' })).outputs).toMatchObject({ result: 'resumed' })
  expect((await stage.gate(told)).outputs).toMatchObject({ result: 'approved', reason: 'quorum' })
  expect(events(chat)).toEqual(['requested', 'reminder'])
  // The record is a request that was used, whatever it says of reminders.
  const marks = new Set(stage.marks().map((mark) => mark.split(' ')[0]))
  expect([...marks]).toEqual(['waiting', 'reminded', 'resuming', 'consumed'])
})

test('what is approved needs no reminder, nor does what is over', async () => {
  await using chat = await openChat()
  await using stage = await createStage({ policy: gate(notify) })
  const told = { 'webhook-url': chat.url }
  stage.setTime('2026-03-02T08:00:00Z')
  await stage.gate(told)
  stage.setTime('2026-03-04T08:00:00Z')
  await stage.reconcile(told, sweep)
  expect(events(chat)).toEqual(['requested'])
})

test('a rejection is told once, by whichever of gate and receivers wrote it first', async () => {
  await using chat = await openChat()
  await using stage = await createStage({ policy: gate(notify) })
  const told = { 'webhook-url': chat.url }
  await stage.gate(told)
  stage.say('carol', '/reject <!channel> [not](https://evil.example) *now*')
  stage.catchUp()
  await Promise.all([stage.reconcile({ ...told, issue: '1' }), stage.reconcile({ ...told, issue: '1' })])
  await stage.reconcile({ ...told, issue: '1' })
  expect(events(chat)).toEqual(['requested', 'rejected'])
  expect(news(chat)[1]).toMatchObject({
    by: 'carol',
    reason: '<!channel> [not](https://evil.example) *now*',
    command: '',
  })
  expect(news(chat)[1].text).not.toMatch(/<!channel>|\]\(|:\/\/evil|\*/)
  stage.github.as('mia').rerun(stage.job().id)
  expect((await stage.gate(told)).outputs).toMatchObject({ reason: 'requested' })
  expect(events(chat)).toEqual(['requested', 'rejected', 'requested'])
})

test('an override is told by the gate that it opened', async () => {
  await using chat = await openChat()
  await using stage = await createStage({ policy: gate(notify) })
  const told = { 'webhook-url': chat.url }
  await stage.gate(told)
  stage.say('ada', '/override shop is down')
  await stage.reconcile({ ...told, issue: '1' })
  expect(events(chat)).toEqual(['requested'])
  expect((await stage.gate(told)).outputs).toMatchObject({ result: 'overridden' })
  expect((await stage.gate(told)).outputs).toMatchObject({ result: 'overridden', reason: 'already-open' })
  expect(events(chat)).toEqual(['requested', 'overridden'])
  expect(news(chat)[1]).toMatchObject({ by: 'ada', reason: 'shop is down' })
})

test.each([
  ['slack', '`/approve '],
  ['teams', '"fontType":"Monospace"'],
] as const)('%s gets its own form, in which nothing that others typed works', async (format, typed) => {
  await using chat = await openChat()
  await using stage = await createStage({ policy: gate(notify) })
  const told = { 'webhook-url': chat.url, 'webhook-format': format, version: '<!channel>' }
  await stage.gate(told)
  const [body = ''] = chat.bodies
  expect(body).toContain(typed)
  if (format === 'slack') {
    expect(JSON.parse(body)).toEqual({ text: expect.stringContaining('&lt;!channel&gt;') })
    expect(body).not.toContain('<!channel>')
  } else {
    const { body: blocks, actions } = JSON.parse(body).attachments[0].content
    expect(new Set(blocks.map(({ type }: { readonly type: string }) => type))).toEqual(new Set(['RichTextBlock']))
    expect(actions).toMatchObject([{ type: 'Action.OpenUrl', url: expect.stringMatching(/\/issues\/1$/) }])
  }
})

test('a chat that takes nothing changes no decision, is not asked again for a second request, and its address is not shown', async () => {
  await using chat = await openChat(404)
  await using stage = await createStage({ policy: gate(notify) })
  const told = { 'webhook-url': chat.url }
  stage.setTime('2026-03-02T08:00:00Z')
  const asked = await stage.gate(told)
  expect(asked.outputs).toMatchObject({ result: 'waiting', reason: 'requested' })
  expect(warnings(asked)).toContainEqual(expect.stringContaining('its host answered 404'))
  expect(asked.raw.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('s3cret')
  stage.say('carol', '/reject no')
  const rejected = await stage.reconcile({ ...told, issue: '1' })
  expect(rejected.outputs).toMatchObject({ result: 'settled', reason: 'rejected' })
  expect(rejected.exitCode).toBe(0)
  expect(warnings(rejected)).toEqual([expect.stringContaining('its host answered 404')])
  expect(stage.closing()).toContain('Rejected by carol')
  // It was tried once and is not tried again.
  chat.status = 200
  await stage.reconcile({ ...told, issue: '1' })
  expect(events(chat)).toEqual(['requested', 'rejected'])
})

test('a message that may have been shown is not sent a second time', async () => {
  await using chat = await openChat(502)
  await using stage = await createStage({ policy: gate(notify) })
  const asked = await stage.gate({ 'webhook-url': chat.url })
  expect(asked.outputs).toMatchObject({ reason: 'requested' })
  expect(warnings(asked)).toContainEqual(expect.stringContaining('its host answered 502'))
  expect(events(chat)).toEqual(['requested'])
})

test('nobody is told in a dry run, without the policy, or of what it does not name; the gate says what comes to nothing', async () => {
  await using chat = await openChat()
  await using stage = await createStage({ policy: gate('exclude: []') })
  const told = { 'webhook-url': chat.url }
  expect(warnings(await stage.gate({ ...told, 'dry-run': 'true' }))).toContainEqual(
    expect.stringContaining('the policy has no `notify`'),
  )
  await stage.changePolicy(gate('notify: { on: [overridden] }'))
  expect(warnings(await stage.gate())).toContainEqual(expect.stringContaining('input `webhook-url` is empty'))
  stage.say('carol', '/reject no')
  await stage.reconcile({ ...told, issue: '1', 'dry-run': 'true' })
  await stage.reconcile({ ...told, issue: '1' })
  expect(chat.bodies).toEqual([])
})
