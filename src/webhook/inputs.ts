import type { InputReader, SecretInputs } from '../input/reader.ts'

/** The format of the webhook's JSON. */
export type WebhookFormat = 'slack' | 'teams' | 'json'

/** Where messages go. */
export interface Webhook {
  readonly url: string
  readonly format: WebhookFormat
}

/** The inputs for it. */
export const webhookInputs = ['webhook-url', 'webhook-format'] as const
type WebhookInput = (typeof webhookInputs)[number]

/** A secret, because anyone who knows the address can post there. */
export const webhookSecrets = { 'webhook-url': 'value' } as const satisfies SecretInputs<WebhookInput>

/** Reads where messages go; undefined if nothing is set. The reader records errors. */
export function readWebhook(reader: InputReader<WebhookInput>): Webhook | undefined {
  const url = reader.text('webhook-url')
  const format = reader.choice('webhook-format', ['auto', 'slack', 'teams', 'json'], 'auto')
  if (url === '') return undefined
  if (!URL.canParse(url)) reader.reportError('webhook-url', 'is not an address')
  else if (!/^https?:$/.test(new URL(url).protocol))
    reader.reportError('webhook-url', 'must begin with `https://` or `http://`')
  else return { url, format: format === 'auto' ? formatFor(url) : format }
  return undefined
}

/** The format that a webhook's host understands. */
export function formatFor(url: string): WebhookFormat {
  const { hostname } = new URL(url)
  if (/(^|\.)slack(-gov)?\.com$/.test(hostname)) return 'slack'
  return /(^|\.)(webhook\.office\.com|logic\.azure\.com|powerplatform\.com|powerautomate\.com)$/.test(hostname)
    ? 'teams'
    : 'json'
}
