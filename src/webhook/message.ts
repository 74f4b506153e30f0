import { entities, escapeCard, escapePlain, escapeSlack } from './escape.ts'
import type { WebhookFormat } from './inputs.ts'

/** What people in a chat are told. Title and lines may hold what others typed. */
export interface ChatMessage {
  readonly title: string
  readonly lines: readonly string[]
  /** The exact line that is to be typed; '' for none. */
  readonly command: string
  /** Addresses of ours, the most important first. */
  readonly links: readonly { readonly title: string; readonly url: string }[]
  /** For programs, in plain JSON, besides `text`: as it was typed. */
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
 * A message with one adaptive card, which Teams' workflows post (learn.microsoft.com, create incoming webhooks with Workflows). Its texts are
 * RichTextBlocks, since a TextBlock would read links and lists into what others typed (learn.microsoft.com, text features).
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
