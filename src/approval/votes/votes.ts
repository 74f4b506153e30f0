import type { Comment, Person, RequestFacts } from '../case/facts.ts'
import type { CommandVerdict, CommandVerdictReason } from '../case/state.ts'
import { subjectCode } from '../case/subject.ts'
import { valueProblem } from '../rules/values.ts'
import type { Command } from './command.ts'
import { type IssuedCommand, listCommands } from './comments.ts'
import { excludedAccounts, hasStanding, isAmong, mayOverride } from './people.ts'

/** A person's approval: their last comment that counts, with the values of all their comments; later values come first. */
export interface Approval {
  readonly person: Person
  readonly comment: number
  /** Indexes of the rules that the person satisfies. */
  readonly rules: readonly number[]
  readonly inputs: ReadonlyMap<string, string>
}

/** A rejection or an override that counts. */
export interface VoteCommand {
  readonly person: Person
  readonly comment: number
  readonly reason: string
}

/** The result of all comments. */
export interface Votes {
  readonly verdicts: readonly CommandVerdict[]
  /** One for each person. */
  readonly approvals: readonly Approval[]
  readonly rejection: VoteCommand | undefined
  readonly override: VoteCommand | undefined
  /** Logins of people whose standing is unknown. */
  readonly unread: readonly string[]
  /** Whether the only reason that an approval does not count is that its author is a suspect. */
  readonly areSuspected: boolean
}

/** When commands count: from the time the request got its issue until its expiry. */
export interface VotingHours {
  readonly opensAt: number | undefined
  readonly closesAt: number
  /** When the request was used, or the record first said that it is over; undefined while it is open. */
  readonly ended: { readonly at: number; readonly why: 'after-use' | 'after-end' } | undefined
}

/** Judges all commands of the issue. */
export function countVotes(facts: RequestFacts, hours: VotingHours): Votes {
  const judge = new Judge(facts, hours)
  const judged = (facts.evidence === undefined ? [] : listCommands(facts.evidence)).flatMap((spoken) => {
    const finding = judge.judge(spoken)
    return finding === undefined ? [] : [{ ...spoken, ...finding }]
  })
  const counted = judged.filter(({ why }) => why === 'counted')
  const byAuthor = Map.groupBy(counted.filter(isApproval), ({ comment }) => comment.author.id)
  const approvals = [...byAuthor].flatMap(([author, own]): readonly Approval[] => {
    const person = judge.personOf(author)
    const inputs = new Map(own.flatMap(({ command }) => [...command.inputs]))
    const comment = own.at(-1)?.comment.id ?? 0
    return person === undefined ? [] : [{ person, comment, rules: judge.rulesOf(person), inputs }]
  })
  const standing = new Set(approvals.map(({ comment }) => comment))
  const firstWord = (kind: 'reject' | 'override') =>
    counted.flatMap(({ comment, command }): readonly VoteCommand[] => {
      const person = judge.personOf(comment.author.id)
      return command.kind === kind && person !== undefined
        ? [{ person, comment: comment.id, reason: command.reason }]
        : []
    })[0]
  return {
    verdicts: judged.map(({ comment, command, why, detail }) => ({
      comment: comment.id,
      author: comment.author.id,
      login: comment.author.login,
      command: command.kind,
      why: why === 'counted' && command.kind === 'approve' && !standing.has(comment.id) ? 'replaced' : why,
      detail,
    })),
    approvals,
    rejection: firstWord('reject'),
    override: firstWord('override'),
    unread: [
      ...new Set(judged.filter(({ why }) => why === 'people-unread').map(({ comment }) => comment.author.login)),
    ],
    areSuspected: judged.some(({ isSuspected = false }) => isSuspected),
  }
}

type ApprovalCommand = Extract<Command, { kind: 'approve' }>

function isApproval<Each extends IssuedCommand>(each: Each): each is Each & { readonly command: ApprovalCommand } {
  return each.command.kind === 'approve'
}

interface Finding {
  readonly why: CommandVerdictReason
  readonly detail: string
  readonly isSuspected?: boolean
}

/** Judges commands one by one with the same facts. */
class Judge {
  readonly #facts: RequestFacts
  readonly #hours: VotingHours
  readonly #people: ReadonlyMap<number, Person>
  readonly #excluded: ReadonlySet<number>
  readonly #suspects: ReadonlySet<number>
  readonly #code: string

  constructor(facts: RequestFacts, hours: VotingHours) {
    this.#facts = facts
    this.#hours = hours
    this.#people = new Map(facts.people.map((person) => [person.id, person]))
    this.#excluded = excludedAccounts(facts.policy, facts.request.subject)
    this.#suspects = excludedAccounts(facts.policy, { ...facts.request.subject, ...facts.suspects })
    this.#code = subjectCode(facts.request.subject)
  }

  /** Undefined if no verdict is needed: a typo by an account that is not a person. */
  judge({ comment, command }: IssuedCommand): Finding | undefined {
    if (command.kind === 'unclear') {
      return comment.author.isPerson ? { why: 'near-miss', detail: command.detail } : undefined
    }
    const why = this.#faultOfWriting(comment, command) ?? this.#faultOfPerson(comment, command)
    if (why !== undefined) return { why, detail: '' }
    if (command.kind !== 'approve') return { why: 'counted', detail: '' }
    const detail = valueProblem(this.#facts.policy.inputs, command.inputs)
    if (detail !== undefined) return { why: 'bad-input', detail }
    const isSuspected = this.#suspects.has(comment.author.id)
    return { why: isSuspected ? 'excluded' : 'counted', detail: '', isSuspected }
  }

  /**
   * How the command was written. A rejection counts however it was written, and hiding or editing it later does not cancel it. Otherwise that would
   * be a way to open the gate.
   */
  #faultOfWriting(comment: Comment, command: Command): CommandVerdictReason | undefined {
    const { policy } = this.#facts
    const { opensAt, closesAt } = this.#hours
    if (!comment.author.isPerson) return 'not-a-person'
    if (opensAt === undefined || comment.at < opensAt) return 'too-early'
    if (comment.at >= closesAt) return 'too-late'
    if (this.#isAfterEnd(comment, command)) return this.#hours.ended?.why
    if (command.kind === 'reject') return undefined
    if (comment.app !== '' && !policy.allowedApps.includes(comment.app)) return 'app'
    if (comment.isByEmail && !policy.allowsEmail) return 'email'
    if (comment.isEdited) return 'edited'
    return comment.isMinimized ? 'minimized' : undefined
  }

  /** A rejection in the same second as the use was not seen by the gate. */
  #isAfterEnd({ at }: Comment, { kind }: Command): boolean {
    const { ended } = this.#hours
    if (ended === undefined) return false
    return at > ended.at || (at === ended.at && ended.why === 'after-use' && kind === 'reject')
  }

  /** The author, and the other conditions of the policy. */
  #faultOfPerson(comment: Comment, command: Command): CommandVerdictReason | undefined {
    const { policy } = this.#facts
    const person = this.personOf(comment.author.id)
    if (person === undefined) return 'people-unread'
    if (command.kind === 'override') {
      if (policy.override === undefined) return 'no-override'
      if (!mayOverride(policy, person)) return 'not-eligible'
      return policy.override.needsReason && command.reason === '' ? 'reason-missing' : undefined
    }
    const isEligible = this.rulesOf(person).length > 0
    if (command.kind === 'reject') return hasStanding(policy, person) ? undefined : 'not-eligible'
    if (!isEligible) return 'not-eligible'
    if (this.#excluded.has(person.id)) return 'excluded'
    if (command.kind !== 'approve' || command.code === this.#code) return undefined
    if (command.code !== '') return 'wrong-code'
    return policy.needsCode ? 'code-missing' : undefined
  }

  /** Indexes of the rules that a person satisfies now. */
  rulesOf(person: Person): readonly number[] {
    return this.#facts.policy.require.flatMap(({ from }, index) => (isAmong(from, person) ? [index] : []))
  }

  personOf(id: number): Person | undefined {
    return this.#people.get(id)
  }
}
