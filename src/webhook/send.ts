import { post } from '../network/post.ts'
import type { Host } from '../runner/host.ts'
import { timeoutSignal } from '../runner/timer.ts'
import type { Webhook } from './inputs.ts'
import { type ChatMessage, webhookBody } from './message.ts'

/** Milliseconds for all attempts, since the job waits for it. */
const within = 10_000

/**
 * Sends a message, and never twice: a chat would show both. Throws where the webhook's host does not take it within 10 seconds, or where
 * nobody knows whether it did.
 */
export async function sendMessage({ url, format }: Webhook, message: ChatMessage, host: Host): Promise<void> {
  const letter = { url, contentType: 'application/json', body: webhookBody(message, format), isRepeatable: false }
  await post(letter, { within, late: timeoutSignal(within) }, host)
}
