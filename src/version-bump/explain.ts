import type { AssessedCommit } from '../commits/assess.ts'
import type { Commit } from '../commits/commit.ts'
import { escapeCell, escapeLine, plainLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import type { Level, LevelledCommit } from '../version/rules.ts'
import type { Decision } from './decide.ts'

/** One commit in the output `commits`. */
export interface DescribedCommit {
  readonly sha: string
  readonly type: string
  readonly scope: string
  readonly level: Level
  readonly fate: AssessedCommit['fate']['kind']
  readonly subject: string
}

const listed = 200
const shown = 50

/** A commit, what became of it and how it voted. */
interface Weighed {
  readonly each: AssessedCommit
  readonly vote: LevelledCommit | undefined
}

/** The commits that were weighed, newest first, each once, 200 at most. */
export function describeCommits(decisions: readonly Decision[]): readonly DescribedCommit[] {
  return weigh(decisions)
    .slice(0, listed)
    .map(({ each: { commit, fate }, vote }) => ({
      sha: commit.sha,
      type: vote?.change?.type ?? '',
      scope: vote?.change?.scope ?? '',
      level: vote?.level ?? 'none',
      fate: fate.kind,
      subject: subjectOf(commit),
    }))
}

function weigh(decisions: readonly Decision[]): readonly Weighed[] {
  const seen = new Set<string>()
  return decisions.flatMap(({ levels, assessed }) => {
    const votes = new Map(levels.votes.map((vote) => [vote.sha, vote]))
    const own = decisions.length === 1 ? assessed : assessed.filter(({ commit: { sha } }) => !seen.has(sha))
    if (decisions.length > 1) for (const { commit } of own) seen.add(commit.sha)
    return own.map((each) => ({ each, vote: votes.get(each.commit.sha) }))
  })
}

function subjectOf({ message }: Commit): string {
  return plainLine(message.split('\n', 1)[0] ?? '', listed)
}

/** Each package's decision in a line of the log, before anything is written. */
export function announce(decisions: readonly Decision[]): readonly string[] {
  return decisions.flatMap(
    ({
      answer,
      facts: {
        package: { name },
      },
      assessed,
    }) => {
      if (answer.kind !== 'release') return []
      const from = answer.previous === undefined ? '' : `${answer.previous} → `
      return [`${name && `${name}: `}${from}${answer.version} (${answer.why}; ${assessed.length} commit(s) weighed)`]
    },
  )
}

/** What is wrong with footers that ask for a version, each once. */
export function problemsOf(decisions: readonly Decision[]): readonly string[] {
  return [...new Set(decisions.flatMap(({ assessed }) => assessed.flatMap(({ problem }) => problem ?? [])))]
}

/** A table of the commits that decided, and of those that were set aside with the reason; the rest is counted. */
export function explainCommits(decisions: readonly Decision[]): string {
  const weighed = weigh(decisions)
  const telling = weighed.filter(
    ({ each: { fate }, vote }) => (vote?.level ?? 'none') !== 'none' || /^(cancelled|reverts|skipped)$/.test(fate.kind),
  )
  const rows = telling.slice(0, shown).map(({ each, vote }) => {
    const { sha } = each.commit
    return [`\`${sha.slice(0, 7)}\``, escapeCell(subjectOf(each.commit), 100), noteOf(each, vote?.level ?? 'none')]
  })
  const problems = weighed.flatMap(({ each: { problem } }) =>
    problem ? [`\n> [!WARNING]\n> ${escapeLine(problem)}\n`] : [],
  )
  const rest = weighed.length - rows.length
  const more = rest > 0 ? `\n${rest} more commit(s) were read; they call for no release or would not change it.\n` : ''
  return `${markdownTable(['commit', 'subject', 'level'], rows)}${more}${problems.slice(0, 5).join('')}`
}

function noteOf({ fate, releaseAs }: AssessedCommit, level: Level): string {
  if (fate.kind === 'cancelled') return `cancelled by \`${fate.by.slice(0, 7)}\``
  if (fate.kind === 'reverts')
    return `reverts ${fate.shas
      .slice(0, 3)
      .map((sha) => `\`${sha.slice(0, 7)}\``)
      .join(', ')}, which is not released yet`
  if (fate.kind === 'skipped') return '`[skip release]`'
  return releaseAs ? `${level}, asks for ${releaseAs}` : level
}
