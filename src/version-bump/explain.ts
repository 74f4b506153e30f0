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
  const described: DescribedCommit[] = []
  for (const { each, vote } of weigh(decisions)) {
    if (described.length === listed) break
    described.push({
      sha: each.commit.sha,
      type: vote?.change?.type ?? '',
      scope: vote?.change?.scope ?? '',
      level: vote?.level ?? 'none',
      fate: each.fate.kind,
      subject: subjectOf(each.commit),
    })
  }
  return described
}

/** One at a time: a range may be long, and the first ones are mostly all that is told of it. */
function* weigh(decisions: readonly Decision[]): Generator<Weighed, undefined> {
  const seen = new Set<string>()
  for (const { levels, assessed } of decisions) {
    // the votes stand in the order of the commits that gave them
    let at = 0
    for (const each of assessed) {
      const { sha } = each.commit
      const vote = levels.votes[at]?.sha === sha ? levels.votes[at++] : undefined
      if (seen.has(sha)) continue
      if (decisions.length > 1) seen.add(sha)
      yield { each, vote }
    }
  }
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
  const rows: (readonly string[])[] = []
  const problems: string[] = []
  let rest = 0
  for (const { each, vote } of weigh(decisions)) {
    const { commit, problem } = each
    if (problem && problems.length < 5) problems.push(`\n> [!WARNING]\n> ${escapeLine(problem)}\n`)
    if (rows.length < shown && isTelling(each, vote))
      rows.push([
        `\`${commit.sha.slice(0, 7)}\``,
        escapeCell(subjectOf(commit), 100),
        noteOf(each, vote?.level ?? 'none'),
      ])
    else rest += 1
  }
  const more = rest > 0 ? `\n${rest} more commit(s) were read; they call for no release or would not change it.\n` : ''
  return `${markdownTable(['commit', 'subject', 'level'], rows)}${more}${problems.join('')}`
}

function isTelling({ fate }: AssessedCommit, vote: LevelledCommit | undefined): boolean {
  if (vote !== undefined && vote.level !== 'none') return true
  return fate.kind === 'cancelled' || fate.kind === 'reverts' || fate.kind === 'skipped'
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
