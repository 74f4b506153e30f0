import type { AssessedCommit } from '../commits/assess.ts'
import { escapeCell, escapeLine, plainLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import type { Level } from '../version/rules.ts'
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

/** The commits that were weighed, newest first, each once. */
export function describeCommits(decisions: readonly Decision[], limit = listed): readonly DescribedCommit[] {
  const found = new Map<string, DescribedCommit>()
  for (const decision of decisions) {
    const votes = new Map(decision.levels.votes.map((vote) => [vote.sha, vote]))
    for (const { commit, fate } of decision.assessed) {
      if (found.size >= limit || found.has(commit.sha)) continue
      const vote = votes.get(commit.sha)
      found.set(commit.sha, {
        sha: commit.sha,
        type: vote?.change?.type ?? '',
        scope: vote?.change?.scope ?? '',
        level: vote?.level ?? 'none',
        fate: fate.kind,
        subject: plainLine(commit.message.split('\n', 1)[0] ?? '', listed),
      })
    }
  }
  return [...found.values()]
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

/** A table of the commits that decided, and of those that were set aside with the reason; the rest is counted. */
export function explainCommits(decisions: readonly Decision[]): string {
  const assessed = new Map(
    decisions.flatMap((decision) => decision.assessed.map((each) => [each.commit.sha, each] as const)),
  )
  const described = describeCommits(decisions, Number.POSITIVE_INFINITY)
  const telling = described.filter(
    ({ level, fate }) => level !== 'none' || fate === 'cancelled' || fate === 'reverts' || fate === 'skipped',
  )
  const rows = telling.slice(0, shown).map(({ sha, level, subject }) => {
    return [`\`${sha.slice(0, 7)}\``, escapeCell(subject, 100), noteOf(assessed.get(sha), level)]
  })
  const problems = [...assessed.values()].flatMap(({ problem }) =>
    problem ? [`\n> [!WARNING]\n> ${escapeLine(problem)}\n`] : [],
  )
  const rest = described.length - rows.length
  const more = rest > 0 ? `\n${rest} more commit(s) were read; they call for no release or would not change it.\n` : ''
  return `${markdownTable(['commit', 'subject', 'level'], rows)}${more}${problems.slice(0, 5).join('')}`
}

function noteOf(each: AssessedCommit | undefined, level: Level): string {
  const fate = each?.fate
  if (fate?.kind === 'cancelled') return `cancelled by \`${fate.by.slice(0, 7)}\``
  if (fate?.kind === 'reverts')
    return `reverts ${fate.shas
      .slice(0, 3)
      .map((sha) => `\`${sha.slice(0, 7)}\``)
      .join(', ')}, which is not released yet`
  if (fate?.kind === 'skipped') return '`[skip release]`'
  return each?.releaseAs ? `${level}, asks for ${each.releaseAs}` : level
}
