import type { ChatMessage } from '../../webhook/message.ts'
import { type ApprovalSubject, subjectCode } from '../case/subject.ts'
import { formatMoment } from '../hours/clock.ts'
import type { Opening } from '../hours/opening.ts'
import { approvalLine, describeCount, describeOpening } from '../request/words.ts'
import type { GatePolicy, Notification } from '../rules/policy.ts'

/** The facts for a chat message about a request. */
export interface RequestNews {
  readonly event: Notification
  readonly subject: ApprovalSubject
  /** '' if it is unknown. */
  readonly version: string
  readonly policy: GatePolicy
  /** Of the issue. */
  readonly url: string
  readonly opening: Opening
  readonly closesAt: number
  /** What is still needed; '' if nothing is or it is unknown. */
  readonly missing: string
  /** Who rejected or overrode, and why; else ''. */
  readonly by: string
  readonly reason: string
}

/** The message: the subject, the exact line to type, the link. */
export function messageOf(news: RequestNews): ChatMessage {
  const { event, subject, version, url, closesAt, by, reason } = news
  const command = commandOf(news)
  return {
    title: `${titles[event]}: ${[subject.environment, subject.service, version, subject.sha.slice(0, 7)].filter((part) => part !== '').join(', ')}`,
    lines: linesOf(news).filter((line) => line !== ''),
    command,
    links: [{ title: 'Open the request', url }],
    data: {
      event,
      gate: subject.gate,
      environment: subject.environment,
      service: subject.service,
      version,
      sha: subject.sha,
      code: subjectCode(subject),
      command,
      by,
      reason,
      'expires-at': new Date(closesAt).toISOString(),
      'opens-at': opensAt(news),
      request: url,
    },
  }
}

const titles: Readonly<Record<Notification, string>> = {
  requested: 'Approval needed',
  reminder: 'A request for approval expires soon',
  rejected: 'Rejected',
  overridden: 'Opened without the required approvals',
}

function linesOf(news: RequestNews): readonly string[] {
  const { event, subject, policy, opening, closesAt, missing, by, reason } = news
  const who = `${by === '' ? 'Somebody' : by}${reason === '' ? '' : `: ${reason}`}`
  const from = `Gate ${subject.gate}, ${subject.ref.replace(/^refs\/(heads|tags)\//, '')}, requested by ${subject.actorLogin}.`
  switch (event) {
    case 'requested': {
      const needed = policy.require.map((rule) => describeCount(rule.count, rule.from)).join(', ')
      return [
        from,
        `Needed: ${needed}.`,
        `Open until ${formatMoment(closesAt)}.`,
        describeOpening(opening, closesAt, policy),
        'To approve, comment this on the request:',
      ]
    }
    case 'reminder':
      return [
        from,
        missing === '' ? 'All approvals have been given.' : `Still needed: ${missing}.`,
        `It expires on ${formatMoment(closesAt)}.`,
        describeOpening(opening, closesAt, policy),
        missing === '' ? '' : 'To approve, comment this on the request:',
      ]
    case 'rejected':
      return [from, who, 'Run the job again to ask again.']
    case 'overridden':
      return [from, who]
  }
}

/** The line to type, for events that need one. */
function commandOf({ event, policy, subject, missing }: RequestNews): string {
  const isWanted = event === 'requested' || (event === 'reminder' && missing !== '')
  return isWanted ? approvalLine(policy, subjectCode(subject)) : ''
}

function opensAt({ opening }: RequestNews): string | null {
  return opening.isOpen || opening.opensAt === undefined ? null : new Date(opening.opensAt).toISOString()
}
