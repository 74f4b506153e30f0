import { escapeLine } from '../../markdown/escape.ts'
import type { CommandVerdict, RequestAssessment, RequestState, VoteCount } from '../case/state.ts'
import { mostAnnouncements } from '../decision/decide.ts'
import { formatMoment, formatMomentIn } from '../hours/clock.ts'
import type { Opening } from '../hours/opening.ts'
import type { From, GatePolicy, OwnedArea } from '../rules/policy.ts'
import type { Filed } from './record.ts'

/** Whom a rule names, in Markdown; people are mentioned, so that GitHub notifies them. */
export function mentionFrom(from: From): string {
  switch (from.kind) {
    case 'role':
      return `those with the role \`${from.role}\`${from.role === 'admin' ? '' : ' or a higher one'}`
    case 'team':
      return `@${from.team}`
    case 'group':
      return `${escapeLine(from.name)} (${from.members.map(({ login }) => `@${login}`).join(', ')})`
    case 'users':
      return from.members.map(({ login }) => `@${login}`).join(', ')
    case 'codeowners':
      return `the owners of the files that change, and one of each file among them${ownersOf(from.areas ?? [])}`
  }
}

/** Most owners in one text. */
const mostOwners = 20

/** Who is an owner when it is written, as of a group: others may be by the time that somebody reads it. */
function ownersOf(areas: readonly OwnedArea[]): string {
  const named = areas.flatMap(({ owners }) => owners).filter((owner) => !owner.includes('@'))
  const owners = [...new Set(named)].slice(0, mostOwners)
  return owners.length === 0 ? '' : ` (${owners.map((owner) => `@${owner}`).join(', ')})`
}

/** The same without a mention, for logs, outputs and tables. */
export function nameFrom(from: From): string {
  switch (from.kind) {
    case 'role':
      return `role ${from.role}`
    case 'team':
      return `team ${from.team}`
    case 'group':
      return `group ${from.name}`
    case 'users':
      return from.members.map(({ login }) => login).join(', ')
    case 'codeowners':
      return 'the code owners'
  }
}

/** The number and source of approvals: `2 of group testers`, `1 with role maintain`. */
export function describeCount(count: number, from: From): string {
  return `${count} ${from.kind === 'role' ? 'with' : 'of'} ${nameFrom(from)}`
}

/** Most files in one phrase. */
const mostFiles = 5

/** What is still missing, in one phrase; '' for nothing. */
export function describeMissing({ rules, unowned, unreadTeams, missingInputs, conflicts }: VoteCount): string {
  const unread = new Set(unreadTeams.map((team) => team.toLowerCase()))
  const named = (owner: string) => (unread.has(owner.toLowerCase()) ? `${owner} (cannot be read)` : owner)
  const people = rules.flatMap(({ from, missing }) => (missing > 0 ? [describeCount(missing, from)] : []))
  const files = unowned.map(({ file, owners }) => `an owner of ${file} (${owners.map(named).join(' or ')})`)
  const shown =
    files.length > mostFiles
      ? [...files.slice(0, mostFiles), `owners of ${files.length - mostFiles} more file(s)`]
      : files
  const values = missingInputs.map((name) => `a value for ${name}`)
  const contrary = conflicts.map((name) => `the same value for ${name} from all approvers`)
  return [...people, ...shown, ...values, ...contrary].join(', ')
}

/** What to do about owning teams that cannot be read; '' for none. Not yet escaped. */
export function describeUnread(teams: readonly string[], { override }: Pick<GatePolicy, 'override'>): string {
  if (teams.length === 0) return ''
  const names = `${teams.slice(0, mostOwners).join(', ')}${teams.length > mostOwners ? ` and ${teams.length - mostOwners} more` : ''}`
  const without = override === undefined ? '' : '; in an emergency `/override`'
  return `The members of these teams in CODEOWNERS do not count, because the token cannot read the teams or they were deleted: ${names}. Set the input \`token\` of the gate and of the receiver to a token that can read teams (\`GITHUB_TOKEN\` cannot), or name people or another team there${without}.`
}

/** The exact line that approves. */
export function approvalLine(policy: GatePolicy, code: string): string {
  const names = new Set(policy.inputs.filter(({ isRequired }) => isRequired).map(({ name }) => name))
  const values = [...names].map((name) => ` ${name}=…`)
  return `/approve${policy.needsCode ? ` ${code}` : ''}${values.join('')}`
}

const verdicts: Readonly<Record<CommandVerdict['why'], string>> = {
  counted: 'counts',
  'near-miss': 'is not a command',
  'not-a-person': 'was not written by a person',
  app: 'was written through an app',
  email: 'was sent by e-mail: write it on GitHub',
  edited: 'was edited: write a new comment instead',
  minimized: 'is hidden',
  'too-early': 'was written before the request was complete',
  'too-late': 'was written after the request had expired',
  'after-use': 'came after the approval was used and had no effect',
  'after-end': 'came after the request was over',
  excluded: 'is by somebody who took part in the change',
  'not-eligible': 'is by somebody who is not named in any rule',
  'code-missing': 'has no request code',
  'wrong-code': 'has the code of another request',
  'bad-input': 'has a value that is not allowed',
  'reason-missing': 'has no reason',
  'no-override': 'asks for an override, which the policy of this gate does not allow',
  replaced: 'was replaced by a later one from the same person',
  'people-unread': 'could not be checked: GitHub did not say which permissions its author has',
}

/** Why a command does or does not count, to continue "alice's /approve …"; Markdown. */
export function describeVerdict({ why, detail, comment }: CommandVerdict): string {
  if (why === 'edited' && comment < 0) return 'is from a form that was run again: fill in a new one instead'
  return detail === '' ? verdicts[why] : `${verdicts[why]}: ${escapeLine(detail)}`
}

const voids: Readonly<Record<Extract<RequestState, { kind: 'void' }>['why'], string>> = {
  'foreign-record': 'its record was not written by this gate',
  'subject-mismatch': 'its record is not about this run',
  'policy-changed': 'the policy changed after it was filed, so people would approve under other rules',
  'issue-gone': 'its issue no longer exists',
  'issue-foreign': 'its issue was not written by this gate',
  'issue-edited': 'the text of its issue was edited',
  'issue-differs': 'the text of its issue is not what the gate writes for it',
  'issue-transferred': 'its issue came from another repository',
  'comment-deleted': "somebody deleted or changed another person's comment",
  latched: 'its record is marked as void',
}

/** The state of a request in one or two sentences; not yet escaped. `starts` is the file name of the workflow that the approval starts. */
export function describeState(state: RequestState, starts = ''): string {
  const then = starts === '' ? 'the job is being run again' : `${starts} is being started`
  switch (state.kind) {
    case 'unbound':
      return 'The request is being filed.'
    case 'waiting':
      return 'Waiting for approval.'
    case 'shut':
      return 'Approved; the gate is not open yet.'
    case 'satisfied':
    case 'resuming':
      return `${state.isOverridden ? 'Overridden' : 'Approved'}; ${then}.`
    case 'consumed':
      return `Used: attempt ${state.attempt} of run ${state.run} continued.`
    case 'rejected': {
      const by = state.login === '' ? '' : ` by ${state.login}`
      return `Rejected${by}${state.reason === '' ? '' : `: ${state.reason}`}. Run the job again for a new request.`
    }
    case 'expired':
      return 'Expired. Run the job again for a new request.'
    case 'superseded':
      return 'Superseded: a newer request or deployment took its place.'
    case 'void':
      return `Void: ${voids[state.why]}${state.detail === '' ? '' : ` (${state.detail})`}. Run the job again for a new request.`
    case 'error':
      return `GitHub did not say which permissions ${state.detail} has, so nothing is decided yet.`
  }
}

/**
 * What is needed for another attempt that would use the approvals again (`retry-after-failure`), and that a person must start it. Not yet escaped.
 */
export function describeRetry(
  { state, count, opening, closesAt }: RequestAssessment,
  policy: Pick<GatePolicy, 'override'>,
): string {
  const missing = state.kind === 'waiting' ? describeMissing(count) : ''
  const shut = describeOpening(opening, closesAt, policy).replace(' Approvals are collected until then.', '')
  const parts = [
    missing === '' ? '' : `Still needed: ${missing}.`,
    shut,
    'A failed deployment is not started again automatically: if it fails, run the job again yourself.',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** When a shut gate opens, and what happens to the request until then; '' if it is open. Not yet escaped. */
export function describeOpening(opening: Opening, closesAt: number, policy: Pick<GatePolicy, 'override'>): string {
  if (opening.isOpen) return ''
  const { why, reason, opensAt, zones } = opening
  const because = why === 'frozen' ? `frozen${reason === '' ? '' : `: ${reason}`}` : 'outside its hours'
  const without = policy.override === undefined ? '' : ', or open it with `/override`'
  if (opensAt === undefined) return `The gate is shut (${because}), and its hours keep it shut for at least a year.`
  const when = `The gate is shut (${because}) and opens on ${formatMomentIn(zones, opensAt)}.`
  return opensAt < closesAt
    ? `${when} Approvals are collected until then.`
    : `${when} This request expires before that, on ${formatMoment(closesAt)}: ask again later${without}.`
}

/** What to do if no start was successful; '' if none was made. */
export function exhaustedWords({ resume, deployment }: Filed): string {
  if (resume.kind !== 'dispatch') return ''
  return `${resume.workflow} was started ${mostAnnouncements} times but never reached its gate, so it is not started again. Check its runs, then run it by hand on the default branch with \`deployment-id\` ${deployment.id}; its gate checks the approval.`
}
