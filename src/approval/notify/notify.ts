import type { GitHub } from '../../github/connection/call.ts'
import { type DeploymentStatus, listStatuses } from '../../github/operations/deployments.ts'
import { type DeploymentPhase, parseMark } from '../../ledger/mark.ts'
import type { Host } from '../../runner/host.ts'
import { brief } from '../../text/printable.ts'
import type { Webhook } from '../../webhook/inputs.ts'
import { sendMessage } from '../../webhook/send.ts'
import { latchOf } from '../decision/record.ts'
import type { RequestSituation } from '../request/situation.ts'
import { describeMissing } from '../request/words.ts'
import { writeMark } from '../request/write.ts'
import type { GatePolicy } from '../rules/policy.ts'
import { isReminderDue, isTold } from './due.ts'
import { messageOf, type RequestNews } from './message.ts'

/** Tells a chat what happens to requests. Nothing that fails here changes a decision: it is a warning. */
export class Messenger {
  readonly #webhook: Webhook | undefined
  readonly #host: Host
  #isDown = false

  constructor(webhook: Webhook | undefined, host: Host) {
    this.#webhook = webhook
    this.#host = host
  }

  /** Whether a message of the event would be sent: the policy wants it, and somebody would take it. */
  tells(policy: GatePolicy, event: RequestNews['event']): boolean {
    return this.#webhook !== undefined && !this.#isDown && isTold(policy, event)
  }

  /** Sends what `news` gives, if anything. A host that takes nothing is not asked again by this step, since each time costs ten seconds. */
  async tell(event: RequestNews['event'], news: () => Promise<RequestNews | undefined>): Promise<void> {
    try {
      const found = await news()
      if (found === undefined || this.#webhook === undefined) return
      this.#isDown = true
      await sendMessage(this.#webhook, messageOf(found), this.#host)
      this.#isDown = false
    } catch (error) {
      this.#host.signal.throwIfAborted()
      const why = brief(error instanceof Error ? error.message : String(error), 400)
      this.#host.log.warning(`The webhook was not sent \`${event}\`, and nothing else depends on it: ${why}`)
    }
  }
}

/** The parts of news that a situation knows. */
function newsOf(situation: RequestSituation): Omit<RequestNews, 'event' | 'by' | 'reason'> {
  const { filed, facts, assessment, url } = situation
  return {
    subject: filed.subject,
    version: filed.payload.version,
    policy: facts.policy,
    url,
    opening: assessment.opening,
    closesAt: assessment.closesAt,
    missing: describeMissing(assessment.count),
  }
}

/**
 * Tells of a rejection that this step has just written into the record. Of several that wrote it at once, the one whose status came first
 * tells.
 */
export async function tellRejected(
  messenger: Messenger,
  github: GitHub,
  situation: RequestSituation,
  written: DeploymentStatus,
): Promise<void> {
  const { state } = situation.assessment
  if (state.kind !== 'rejected' || latchOf(situation.facts.request) !== undefined) return
  if (!messenger.tells(situation.facts.policy, 'rejected')) return
  await messenger.tell('rejected', async () => {
    if (!(await isFirst(github, situation.filed.deployment.id, 'rejected', written))) return undefined
    return { ...newsOf(situation), event: 'rejected', by: state.login, reason: state.reason }
  })
}

/** Tells who opened the gate alone; for the attempt that has just taken the request, if none did before it. */
export async function tellOverridden(messenger: Messenger, situation: RequestSituation): Promise<void> {
  const { override } = situation.assessment.count
  const isFirstUse = situation.facts.request.statuses.every(({ phase }) => phase !== 'consumed')
  if (override === undefined || !isFirstUse || !messenger.tells(situation.facts.policy, 'overridden')) return
  await messenger.tell('overridden', async () => ({
    ...newsOf(situation),
    event: 'overridden',
    by: override.login,
    reason: override.reason,
  }))
}

/** Reminds people of a request that expires soon. The record says it before the chat does, so it is said once. */
export async function remind(
  messenger: Messenger,
  github: GitHub,
  situation: RequestSituation,
  now: number,
): Promise<void> {
  const { assessment, facts, filed } = situation
  if (!isReminderDue(assessment, facts.request, facts.policy, now) || !messenger.tells(facts.policy, 'reminder')) return
  await messenger.tell('reminder', async () => {
    const written = await writeMark(github, filed.deployment.id, { phase: 'reminded', fields: {} })
    if (!(await isFirst(github, filed.deployment.id, 'reminded', written))) return undefined
    return { ...newsOf(situation), event: 'reminder', by: '', reason: '' }
  })
}

async function isFirst(
  github: GitHub,
  deployment: number,
  phase: DeploymentPhase,
  written: DeploymentStatus,
): Promise<boolean> {
  const same = (await listStatuses(github, deployment)).filter(
    ({ description }) => parseMark(description)?.phase === phase,
  )
  return same.every(({ id }) => id >= written.id)
}
