import type { Host } from '../runner/host.ts'
import { timeoutSignal } from '../runner/timer.ts'
import type { Webhook } from './inputs.ts'
import { type ChatMessage, webhookBody } from './message.ts'

/** Milliseconds for all attempts, because the job waits for it. */
const within = 10_000

/**
 * Sends a message, never twice, because a chat would show both. Throws if the webhook's host does not accept it within 10 seconds, or if the outcome
 * is unknown.
 */
export async function sendMessage({ url, format }: Webhook, message: ChatMessage, host: Host): Promise<void> {
  const letter = { url, contentType: 'application/json', body: webhookBody(message, format), isRepeatable: false }
  // Most steps send nothing, and the network's modules would be a third of their start.
  const { post } = await import('../network/post.ts')
  await post(letter, { within, late: timeoutSignal(within) }, host)
}
