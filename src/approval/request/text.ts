import { addressPart } from '../../markdown/address.ts'
import { boundMarkdown } from '../../markdown/bound.ts'
import { escapeCell, escapeLine } from '../../markdown/escape.ts'
import { formatMarker } from '../../markdown/marker.ts'
import { markdownTable } from '../../markdown/table.ts'
import { type ApprovalSubject, subjectCode } from '../case/subject.ts'
import type { Base } from '../changes/base.ts'
import type { RequestedRange } from '../changes/range.ts'
import type { DoubtedRecord } from '../changes/shown.ts'
import type { GatePolicy } from '../rules/policy.ts'
import { allowedValues } from '../rules/values.ts'
import { issueMarker } from './marks.ts'
import type { EarlierRejection, Filed } from './record.ts'
import { approvalLine, mentionFrom } from './words.ts'

/** What is being approved, as people are told it. */
export interface StatedFacts {
  readonly subject: ApprovalSubject
  /** '' if it is not known. */
  readonly version: string
  /** What runs now; undefined if that is not known. */
  readonly base: Pick<Base, 'sha' | 'version'> | undefined
  /** Address of the repository. */
  readonly home: string
}

/** What people were shown of a request, as its record has it. */
export function statedFacts({ subject, payload: { version, previous } }: Filed, home: string): StatedFacts {
  return { subject, version, base: previous, home }
}

/** What a request's text tells. */
export interface IssueContent extends Omit<StatedFacts, 'base'> {
  readonly policy: GatePolicy
  readonly range: RequestedRange
  /** File name of the workflow in which people may approve too; '' without. */
  readonly form: string
  /** Markdown of the workflow's author. */
  readonly summary: string
  readonly after: EarlierRejection | undefined
}

/** Characters of the author's Markdown; an issue holds 65,536 in all. */
const summaryLength = 40_000
const listedCommits = 50

/** The title of a request's issue. */
export function issueTitle({ subject, version }: Pick<IssueContent, 'subject' | 'version'>): string {
  return `Approve ${subject.environment}: ${version === '' ? '' : `${version}, `}${subject.sha.slice(0, 7)}`
}

/** The text of a request's issue: what is to be approved, by whom, until when, and what to type. It is never changed. */
export function issueText(content: IssueContent): string {
  const own = boundMarkdown(content.summary, summaryLength, 'characters', '\n\n*Cut here.*\n').text
  return join([ownText(content), own === '' ? '' : `${summaryHeading}${own}`])
}

/** What a request's whole issue holds: its marker, and the text. */
export function issueBody(deployment: number, text: string): string {
  return `${formatMarker(issueMarker(deployment))}\n${text}`
}

/**
 * Whether an issue holds what the gate writes for a request. Who is in a group may have changed since; the summary is compared where the
 * reader knows it, that is where `content` comes from the workflow that asked.
 */
export function isIssueOf(body: string, deployment: number, content: IssueContent, knowsSummary: boolean): boolean {
  const [found, whole] = [body, issueBody(deployment, issueText(content))].map(comparable)
  if (knowsSummary) return found === whole
  const own = comparable(issueBody(deployment, ownText(content)))
  return found === own || found?.startsWith(`${own}\n\n${summaryHeading}`) === true
}

/** Whether an issue begins with the table of facts of a request. */
export function statesFacts(body: string, deployment: number, facts: StatedFacts): boolean {
  return comparable(body).startsWith(`${comparable(issueBody(deployment, factsTable(facts)))}\n\n`)
}

/** GitHub may send back other line ends. */
function comparable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/ \(@[\w/.-]+(?:, @[\w/.-]+)*\)/g, '')
    .trimEnd()
}

const summaryHeading = '### From the workflow\n\n'

/** All that is Slipway's own. */
function ownText(content: IssueContent): string {
  const { policy, range } = content
  return join([
    factsTable({ ...content, base: range.base }),
    rejectionText(content),
    `### Who has to approve\n\n${policy.require.map(({ count, from }) => `- ${count} of ${mentionFrom(from)}`).join('\n')}`,
    `All of them different people.${exclusionWords(policy)}`,
    `### What to type\n\n${typingText(content)}`,
    valuesText(policy),
    changesText(content),
  ])
}

/** That somebody said no before: who is asked now should know. */
function rejectionText({ after, subject, home }: IssueContent): string {
  if (after === undefined) return ''
  const { issue, comment, sha } = after
  const request = `${home}/issues/${issue}`
  const what = sha === subject.sha ? 'this commit' : `[\`${sha.slice(0, 7)}\`](${home}/commit/${sha})`
  const where = comment === 0 ? '' : ` ([the rejection](${request}#issuecomment-${comment}))`
  return `**[Request ${issue}](${request}) for ${what} was rejected${where}, and nothing was deployed since.**`
}

/** What is being approved, as a table. */
export function factsTable({ subject, version, base, home }: StatedFacts): string {
  const commit = (sha: string) => `[\`${sha.slice(0, 7)}\`](${home}/commit/${sha})`
  const before = base && join([escapeCell(base.version), commit(base.sha)], ', ')
  const run = `[run ${subject.runId}](${home}/actions/runs/${subject.runId})`
  const rows = [
    ['environment', escapeCell(subject.environment)],
    ['service', escapeCell(subject.service)],
    ['version', escapeCell(version)],
    ['commit', `${commit(subject.sha)} of ${escapeCell(subject.ref.replace(/^refs\/(heads|tags)\//, ''))}`],
    ['runs now', before ?? 'nothing that is known'],
    ['artifact', subject.digest === '' ? '' : escapeCell(subject.digest)],
    ['asked by', `${escapeCell(subject.actorLogin)}, ${run}, gate ${escapeCell(subject.gate)}`],
    ['until', timeWords(Date.parse(subject.expiresAt))],
    ['code', `\`${subjectCode(subject)}\``],
  ]
  return markdownTable(
    ['what', ''],
    rows.filter(([, value]) => value !== ''),
  )
}

/** What is being approved, in one line: what the record says, whatever stands in the issue. */
export function statedLine({ subject, version, home }: StatedFacts): string {
  const { environment, service, sha, ref } = subject
  const parts = [
    `**${escapeLine(environment)}**`,
    service === '' ? '' : `service ${escapeLine(service)}`,
    version === '' ? '' : `version ${escapeLine(version)}`,
    `commit [\`${sha.slice(0, 7)}\`](${home}/commit/${sha}) of ${escapeLine(ref.replace(/^refs\/(heads|tags)\//, ''))}`,
    `code \`${subjectCode(subject)}\``,
  ]
  return `${join(parts, ', ')}.`
}

/** A moment as people of all zones read it: `2026-01-02 03:04 UTC`. */
function timeWords(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

function exclusionWords({ exclude }: GatePolicy): string {
  const words = {
    actor: 'who started the run',
    'triggering-actor': 'who started it again',
    'commit-authors': 'the authors of the commits',
    'pull-request-author': 'who opened the pull requests',
  }
  return exclude.length === 0
    ? ''
    : ` Approvals by these people do not count: ${exclude.map((each) => words[each]).join(', ')}.`
}

function typingText({ subject, policy, form, home }: IssueContent): string {
  return join([
    `A comment that begins with exactly this line approves:\n\n\`\`\`text\n${approvalLine(policy, subjectCode(subject))}\n\`\`\``,
    form === ''
      ? ''
      : `Or fill in [the form](${home}/actions/workflows/${addressPart(form)}) (*Run workflow*), with the number of this issue; for those who may write to the repository.`,
    '`/reject` with a reason rejects, for good.',
    policy.override === undefined
      ? ''
      : `\`/override\` with a reason opens the gate without the approvals; for ${policy.override.from.map(mentionFrom).join(' who are also ')}.`,
    'A comment that is edited does not count: write another one. Changing this text, or changing or deleting a comment of somebody else, makes the request void.',
  ])
}

function valuesText({ inputs }: GatePolicy): string {
  if (inputs.length === 0) return ''
  const rows = inputs.map((rule) => [
    `\`${rule.name}\``,
    escapeCell(allowedValues(rule)),
    rule.isRequired ? 'yes' : 'no',
  ])
  return `### What is asked with it\n\n${markdownTable(['value', 'takes', 'needed'], rows)}`
}

function changesText({ range, subject, home }: IssueContent): string {
  const { base, doubted, commits, further, isBackwards, authors } = range
  const strangers = authors.unknown + further
  const warning =
    strangers === 0 ? '' : `**Of ${strangers} authors GitHub knows no account, so they cannot be kept from approving.**`
  const newest = commits.slice(-listedCommits).toReversed()
  const rest = commits.length + further - newest.length
  const since =
    base && `[${commits.length + further} commits](${home}/compare/${base.since}...${subject.sha}) since what runs now.`
  return join([
    `### What would change\n\n${since ?? `What runs now is not known. These are the newest ${commits.length} commits.`}${isBackwards ? ' **Commits that run now would be taken back.**' : ''}`,
    doubted === undefined ? '' : doubtWords(doubted),
    newest
      .map(({ sha, message }) => `- [\`${sha.slice(0, 7)}\`](${home}/commit/${sha}) ${escapeLine(message)}`)
      .join('\n'),
    rest > 0 ? `… and ${rest} older ones.` : '',
    warning,
  ])
}

function doubtWords({ id, why }: DoubtedRecord): string {
  const rest = 'So the newest 100 commits count as well.'
  if (why === 'hidden')
    return `**Deployment ${id} is newer. A record says that it is over, and GitHub does not confirm it. ${rest}**`
  const words: Readonly<Record<Exclude<DoubtedRecord['why'], 'hidden'>, string>> = {
    'no-run': 'there is no run of which it is',
    'run-failed': 'its run did not end in success',
    'run-works': 'its run had not ended',
    'other-workflow': 'its run is of another workflow',
    'other-ref': 'its run is of a ref that is neither the default branch nor protected',
    'job-skipped': 'the job that deploys did not succeed in its run',
    'job-missing': 'its run has no job of the name of the one that deploys',
    tag: 'there is a tag that is named as the branch of its run, and GitHub does not say of which of them the run is',
    outdated: 'its run had ended before another deployment began',
  }
  return `**Deployment ${id} says that it runs, and GitHub does not confirm it: ${words[why]}. ${rest}**`
}

function join(parts: readonly string[], between = '\n\n'): string {
  return parts
    .map((part) => part.trimEnd())
    .filter((part) => part !== '')
    .join(between)
}
