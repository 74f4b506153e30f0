import type { GatePolicy } from '../gate/policy.ts'
import { type Subject, subjectCode } from '../gate/subject.ts'
import { allowedValues } from '../gate/values.ts'
import { boundMarkdown } from '../markdown/bound.ts'
import { escapeCell, escapeLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import type { Range } from './range.ts'
import { approvalLine, mentionFrom } from './words.ts'

/** What a request's text tells. */
export interface Told {
  readonly subject: Subject
  /** '' where it is not known. */
  readonly version: string
  readonly policy: GatePolicy
  readonly range: Range
  /** Address of the repository. */
  readonly home: string
  /** File name of the workflow in which people may approve too; '' without. */
  readonly form: string
  /** Markdown of the workflow's author. */
  readonly summary: string
}

/** Characters of the author's Markdown; an issue holds 65,536 in all. */
const summaryLength = 40_000
const listedCommits = 50

/** The title of a request's issue. */
export function issueTitle({ subject, version }: Pick<Told, 'subject' | 'version'>): string {
  return `Approve ${subject.environment}: ${version === '' ? '' : `${version}, `}${subject.sha.slice(0, 7)}`
}

/** The text of a request's issue: what is to be approved, by whom, until when, and what to type. It is never changed. */
export function issueText(told: Told): string {
  const { policy, summary } = told
  const own = boundMarkdown(summary, summaryLength, 'characters', '\n\n*Cut here.*\n').text
  return join([
    factsTable(told),
    `### Who has to approve\n\n${policy.require.map(({ count, from }) => `- ${count} of ${mentionFrom(from)}`).join('\n')}`,
    `All of them different people.${exclusionWords(policy)}`,
    `### What to type\n\n${typingText(told)}`,
    valuesText(policy),
    changesText(told),
    own === '' ? '' : `### From the workflow\n\n${own}`,
  ])
}

/** What is being approved, as a table. */
export function factsTable({ subject, version, range, home }: Omit<Told, 'summary' | 'form'>): string {
  const { base } = range
  const commit = (sha: string) => `[\`${sha.slice(0, 7)}\`](${home}/commit/${sha})`
  const before = base && join([escapeCell(base.version), commit(base.record.deployment.sha)], ', ')
  const run = `[run ${subject.runId}](${home}/actions/runs/${subject.runId})`
  const rows = [
    ['environment', escapeCell(subject.environment)],
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

function typingText({ subject, policy, form, home }: Told): string {
  return join([
    `A comment that begins with exactly this line approves:\n\n\`\`\`text\n${approvalLine(policy, subjectCode(subject))}\n\`\`\``,
    form === ''
      ? ''
      : `Or fill in [the form](${home}/actions/workflows/${encodeURIComponent(form)}) (*Run workflow*), with the number of this issue; for those who may write to the repository.`,
    '`/reject` with a reason rejects, for good.',
    policy.override === undefined
      ? ''
      : `\`/override\` with a reason opens the gate without the approvals; for ${mentionFrom(policy.override.from)}.`,
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

function changesText({ range, subject, home }: Told): string {
  const { base, commits, further, isBackwards, authors } = range
  const strangers = authors.unknown + further
  const warning =
    strangers === 0 ? '' : `**Of ${strangers} authors GitHub knows no account, so they cannot be kept from approving.**`
  if (base === undefined) return warning
  const newest = commits.slice(-listedCommits).toReversed()
  const rest = commits.length + further - newest.length
  const from = base.record.deployment.sha
  return join([
    `### What would change\n\n[${commits.length + further} commits](${home}/compare/${from}...${subject.sha}) since what runs now.${isBackwards ? ' **Commits that run now would be taken back.**' : ''}`,
    newest
      .map(({ sha, message }) => `- [\`${sha.slice(0, 7)}\`](${home}/commit/${sha}) ${escapeLine(message)}`)
      .join('\n'),
    rest > 0 ? `… and ${rest} older ones.` : '',
    warning,
  ])
}

function join(parts: readonly string[], between = '\n\n'): string {
  return parts
    .map((part) => part.trimEnd())
    .filter((part) => part !== '')
    .join(between)
}
