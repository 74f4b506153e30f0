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

/** Notifies a chat about requests. A failure here is only a warning and never changes a decision. */
export class Messenger {
  readonly #webhook: Webhook | undefined
  readonly #host: Host
  #isDown = false

  constructor(webhook: Webhook | undefined, host: Host) {
    this.#webhook = webhook
    this.#host = host
  }

  /** Whether a message for the event would be sent: the policy wants it, and there is a webhook. */
  tells(policy: GatePolicy, event: RequestNews['event']): boolean {
    return this.#webhook !== undefined && !this.#isDown && isTold(policy, event)
  }

  /** Sends the result of `news`, if any. After a failure this step does not try the host again, because each attempt takes ten seconds. */
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
      this.#host.log.warning(
        `The webhook message for \`${event}\` could not be sent, which affects nothing else: ${why}`,
      )
    }
  }
}

/** The parts of a message that the situation contains. */
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

/** Reports a rejection that this step has just written to the record. If several steps wrote it at once, the one with the first status reports it. */
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

/** Reports an override; by the attempt that has just used the request, unless an earlier one did. */
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

/** Reminds people of a request that expires soon. The record is written before the message, so that it is sent only once. */
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
