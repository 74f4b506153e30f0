import { entities, escapeCard, escapePlain, escapeSlack } from './escape.ts'
import type { WebhookFormat } from './inputs.ts'

/** A message for people in a chat. Title and lines may contain untrusted text. */
export interface ChatMessage {
  readonly title: string
  readonly lines: readonly string[]
  /** The exact line to type; '' for none. */
  readonly command: string
  /** Addresses of ours, the most important first. */
  readonly links: readonly { readonly title: string; readonly url: string }[]
  /** For programs, in plain JSON, in addition to `text`: unescaped. */
  readonly data: Readonly<Record<string, unknown>>
}

/** The body of a request to a webhook. */
export function webhookBody(message: ChatMessage, format: WebhookFormat): string {
  const { title, lines, command, links, data } = message
  switch (format) {
    case 'slack': {
      const typed = command === '' ? [] : [`\`${entities(command).replaceAll('`', "'")}\``]
      const addresses = links.map(({ url }) => entities(url))
      const text = [`*${escapeSlack(title)}*`, ...lines.map(escapeSlack), ...typed, ...addresses].join('\n')
      return JSON.stringify({ text })
    }
    case 'teams':
      return JSON.stringify(card(message))
    case 'json': {
      const typed = command === '' ? [] : [command]
      const addresses = links.map(({ url }) => url)
      const text = [escapePlain(title), ...lines.map(escapePlain), ...typed, ...addresses].join('\n')
      return JSON.stringify({ text, ...data })
    }
  }
}

/**
 * A message with one adaptive card, as Teams' workflows post it (learn.microsoft.com, create incoming webhooks with Workflows). Its texts are
 * RichTextBlocks, because a TextBlock would turn untrusted text into links and lists (learn.microsoft.com, text features).
 */
function card({ title, lines, command, links }: ChatMessage) {
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
            block(escapeCard(title), { weight: 'Bolder', size: 'Medium' }),
            ...lines.map((line) => block(escapeCard(line))),
            ...(command === '' ? [] : [block(command, { fontType: 'Monospace' })]),
          ],
          actions: links.map((link) => ({ type: 'Action.OpenUrl', ...link })),
        },
      },
    ],
  }
}
