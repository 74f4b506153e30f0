import type { WebhookFormat } from './inputs.ts'

/** What people in a chat are told. Everything but the link may hold what others typed. */
export interface ChatMessage {
  readonly title: string
  readonly lines: readonly string[]
  /** The exact line that is to be typed; '' for none. */
  readonly command: string
  readonly link: { readonly title: string; readonly url: string }
  /** For programs, in plain JSON, beside `text`. */
  readonly data: Readonly<Record<string, unknown>>
}

/** The body of a request to a webhook. */
export function webhookBody(message: ChatMessage, format: WebhookFormat): string {
  const { title, lines, command, link, data } = message
  switch (format) {
    case 'slack': {
      const typed = command === '' ? [] : [`\`${escapeSlack(command).replaceAll('`', "'")}\``]
      return JSON.stringify({
        text: [`*${escapeSlack(title)}*`, ...lines.map(escapeSlack), ...typed, link.url].join('\n'),
      })
    }
    case 'teams':
      return JSON.stringify(card(message))
    case 'json': {
      const typed = command === '' ? [] : [command]
      return JSON.stringify({ text: [title, ...lines, ...typed, link.url].join('\n'), ...data })
    }
  }
}

/** Slack reads three characters as markup (docs.slack.dev, formatting message text). */
function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * A message with one adaptive card, which Teams' workflows post (learn.microsoft.com, create incoming webhooks with Workflows). Its texts are
 * RichTextBlocks, since a TextBlock would read links and lists into what others typed (learn.microsoft.com, text features).
 */
function card({ title, lines, command, link }: ChatMessage) {
  const block = (text: string, rest = {}) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...rest }] })
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            block(title, { weight: 'Bolder', size: 'Medium' }),
            ...lines.map((line) => block(line)),
            ...(command === '' ? [] : [block(command, { fontType: 'Monospace' })]),
          ],
          actions: [{ type: 'Action.OpenUrl', ...link }],
        },
      },
    ],
  }
}
