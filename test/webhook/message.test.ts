import { createServer } from 'node:http'
import { createServer as createTcp } from 'node:net'
import fc from 'fast-check'
import { type ChatMessage, webhookBody } from '../../src/webhook/message.ts'
import { sendMessage } from '../../src/webhook/send.ts'
import { fuzz, textOf } from '../fuzz/fuzz.ts'
import { testHost } from '../support/host.ts'
import { listen } from '../support/listen.ts'

const message: ChatMessage = {
  title: 'Rejected: production',
  lines: ['Gate production.'],
  command: '/approve 1a2b3c4d',
  links: [{ title: 'Open the request', url: 'https://github.com/octo/demo/issues/1' }],
  data: { event: 'rejected' },
}

const pieces = [
  ...[
    '<!channel>',
    '<!here|here>',
    '<@U012AB3CD>',
    '<#C1>',
    '<users/all>',
    '<at>Ada</at>',
    '@here',
    '@channel',
    '@Everyone',
    '@octo',
  ],
  ...[
    '<https://evil.example|our login>',
    '[log in](https://evil.example)',
    'http://evil.example',
    'www.evil.example',
    'mailto:a@b',
  ],
  ...[
    '*',
    '_',
    '~',
    '`',
    '```',
    '\n',
    '\r\n',
    '\u2028',
    '\u202e',
    '# ',
    '> ',
    '- ',
    '1. ',
    '| a | b |',
    ':tada:',
    '&lt;!channel&gt;',
    '&',
    '<',
    '>',
  ],
  ...['{{DATE(2026-01-01T00:00:00Z)}}', '${x}', 'word', ' ', 'feat_one', '2026-03-02 08:00 UTC'],
]
const hostile: fc.Arbitrary<ChatMessage> = fc
  .tuple(textOf(pieces), fc.array(textOf(pieces), { minLength: 1, maxLength: 3 }))
  .map(([title, lines]) => ({ ...message, title, lines }))

const [{ url } = { url: '' }] = message.links

/** The lines of the text that were made of what others typed: as many as there were. */
function typedLines(text: string, { lines }: ChatMessage): readonly string[] {
  const all = text.split('\n')
  expect(all).toHaveLength(lines.length + 3)
  expect(all.at(-1)).toBe(url)
  return all.slice(0, -2)
}

test('Slack reads no mention, link or markup into what others typed', () => {
  fuzz(hostile, 400, (typed) => {
    const { text, ...rest } = JSON.parse(webhookBody(typed, 'slack'))
    expect(rest).toEqual({})
    const [title = '', ...lines] = typedLines(text, typed)
    expect(text.split('\n').at(-2)).toBe('`/approve 1a2b3c4d`')
    expect(title).toMatch(/^\*.*\*$/)
    for (const line of [title.slice(1, -1), ...lines]) {
      expect(line).not.toMatch(/[<>*~`]|&(?!(?:amp|lt|gt);)/)
      expect(line).not.toMatch(/:\/\/|\]\(|\bwww\.|mailto:|:\w*[a-z]\w*:/i)
      expect(line).not.toMatch(/@(?:here|channel|everyone|all)\b/i)
      expect(line).not.toMatch(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u)
      expect(line).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\u2028/u)
    }
    for (const line of lines) expect(line).not.toMatch(/^(?:&gt;|[#>|=+-]|\d+[.)])/)
  })
})

test('nobody reads a mention, a link or markup into the text of plain JSON; its fields say what was typed', () => {
  fuzz(hostile, 400, (typed) => {
    const data = { event: 'rejected', reason: typed.title }
    const { text, ...rest } = JSON.parse(webhookBody({ ...typed, data }, 'json'))
    expect(rest).toEqual(JSON.parse(JSON.stringify(data)))
    expect(text.split('\n').at(-2)).toBe('/approve 1a2b3c4d')
    for (const line of typedLines(text, typed)) {
      expect(line).not.toMatch(/[<@](?=[^\s\u2060])|[*~`]/)
      expect(line).not.toMatch(/:\/\/|\]\(|\bwww\.|mailto:|:\w*[a-z]\w*:/i)
      expect(line).not.toMatch(/^(?:[#>|=+-]|\d+[.)])/)
      expect(line).not.toMatch(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u)
    }
  })
})

test('Teams reads no Markdown, mention or function into what others typed, and links lead where we say', () => {
  fuzz(hostile, 400, (typed) => {
    const { content } = JSON.parse(webhookBody(typed, 'teams')).attachments[0]
    const blocks: readonly { readonly type: string; readonly inlines: readonly { readonly text: string }[] }[] =
      content.body
    expect(new Set(blocks.map(({ type }) => type))).toEqual(new Set(['RichTextBlock']))
    expect(content.actions).toEqual([{ type: 'Action.OpenUrl', ...message.links[0] }])
    for (const { inlines } of blocks)
      for (const { text } of inlines) expect(text).not.toMatch(/\{\{|<\/?at\b|\p{Cc}|\p{Bidi_Control}/iu)
  })
})

test('words stay what they are, and what is long is cut', () => {
  const { text } = JSON.parse(
    webhookBody({ ...message, lines: ['feat_one of release-1, 08:00 UTC', 'x'.repeat(9_000)] }, 'slack'),
  )
  expect(text).toContain('\nfeat_one of release-1, 08:00 UTC\n')
  expect(text.length).toBeLessThan(1_200)
})

/** A chat that answers with these one after the other; '' cuts the connection once it has read all. */
async function chatOf(...answers: readonly (number | '')[]) {
  let count = 0
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    const answer = answers[count++] ?? 200
    if (answer === '') request.socket.destroy()
    else response.writeHead(answer).end()
  })
  const { port, stop } = await listen(server)
  return { url: `http://127.0.0.1:${port}/`, count: () => count, [Symbol.asyncDispose]: stop }
}

test.each<readonly [string, readonly (number | '')[], string | undefined, number]>([
  ['what a gateway answers may have been taken before', [502], 'its host answered 502', 1],
  ['an error of its own may come after it was shown', [500], 'its host answered 500', 1],
  ['nobody knows what became of it when the connection is cut', [''], 'connection reset', 1],
  ['a redirect is no answer of a chat', [302], 'its host answered 302', 1],
  ['what is refused stays refused', [404], 'its host answered 404', 1],
  ['a host that asks to wait has not taken it', [429], undefined, 2],
])('a message is sent once: %s', async (_, answers, error, count) => {
  await using chat = await chatOf(...answers)
  const sent = sendMessage({ url: chat.url, format: 'json' }, message, testHost())
  if (error === undefined) await sent
  else await expect(sent).rejects.toThrow(error)
  expect(chat.count()).toBe(count)
})

test('where no connection came to stand nothing was sent, so it is sent again', async () => {
  const { port, stop } = await listen(createTcp())
  await stop()
  const host = testHost()
  let pauses = 0
  const waiting = { ...host, sleep: async () => void pauses++ }
  await expect(sendMessage({ url: `http://127.0.0.1:${port}/`, format: 'json' }, message, waiting)).rejects.toThrow(
    'connection refused',
  )
  expect(pauses).toBe(2)
})

test('a connection that ends before TLS stands has carried nothing', async () => {
  let count = 0
  const server = createTcp((socket) => {
    count++
    socket.on('error', () => {}).once('data', () => socket.destroy())
  })
  const { port, stop } = await listen(server)
  const host = { ...testHost(), sleep: async () => {} }
  await expect(sendMessage({ url: `https://127.0.0.1:${port}/`, format: 'json' }, message, host)).rejects.toThrow()
  expect(count).toBe(3)
  await stop()
})
