import type { AssessedCommit } from '../commits/assess.ts'
import { type Commit, wordsOf } from '../commits/commit.ts'
import { escapeCell, escapeLine, plainLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import { brief } from '../text/printable.ts'
import { newestPassedOver } from '../version/passed-over.ts'
import { requestOf, requestProblem } from '../version/request.ts'
import { type Level, voteOf } from '../version/rules.ts'
import { dateAmong, readSpelling } from '../version/spelling.ts'
import type { BumpDecision } from './decide.ts'
import type { BumpFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { PlannedRelease } from './publish/message.ts'

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

/** The commits that were considered, newest first, each once, at most 200. */
export function describeCommits({ rules }: Inputs, decisions: readonly BumpDecision[]): readonly DescribedCommit[] {
  const described: DescribedCommit[] = []
  for (const each of weighed(decisions, listed)) {
    const vote = voteOf(each, rules)
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

/** Each commit only once, because it may be considered for several packages. */
function weighed(decisions: readonly BumpDecision[], most = Number.POSITIVE_INFINITY): readonly AssessedCommit[] {
  const [only, ...others] = decisions
  if (only === undefined || others.length === 0) return only?.assessed.slice(0, most) ?? []
  const found = new Map<string, AssessedCommit>()
  for (const { assessed } of decisions)
    for (const each of assessed) {
      if (found.size === most) break
      if (!found.has(each.commit.sha)) found.set(each.commit.sha, each)
    }
  return [...found.values()]
}

function subjectOf(commit: Commit): string {
  return plainLine(wordsOf(commit).split('\n', 1)[0] ?? '', listed)
}

/** One log line with the decision for each package, before anything is written. */
export function announce(decisions: readonly BumpDecision[]): readonly string[] {
  return decisions.flatMap(
    ({
      outcome: answer,
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

/** The released packages that cause this package's release, with their versions; undefined if its own commits cause it. */
export function causeOf({ because }: BumpDecision): string | undefined {
  if (because.length === 0) return undefined
  const all = because.map(({ name, version }) => `${name} ${version}`)
  const moved = because.filter(({ level }) => level === 'major').map(({ name }) => name)
  return `depends on ${all.join(', ')}${moved.length === 0 ? '' : `; the peer range of ${moved.join(', ')} must move`}`
}

/** What to set if a repository has commits, but none follows the convention. */
export function hintOf({ wording, defaultBump }: Inputs, decisions: readonly BumpDecision[]): string | undefined {
  if (wording !== undefined || defaultBump !== 'none') return undefined
  if (decisions.some(({ outcome }) => outcome.kind !== 'unchanged' || outcome.reason !== 'no-changes')) return undefined
  const voters = new Set<string>()
  for (const { assessed } of decisions)
    for (const { commit, fate } of assessed) {
      if (fate.kind === 'counted') return undefined
      if (fate.kind === 'unconventional') voters.add(commit.sha)
    }
  if (voters.size === 0) return undefined
  const what = `None of the ${voters.size} commit(s) begins with a type such as \`fix: …\` or \`feat: …\``
  return `${what}. Set \`default-bump: patch\` under \`with:\` to release them anyway, \`strategy: wording\` to decide by words in the messages, or \`bump\` to choose the level yourself.`
}

/** Errors in footers that request a version, each once. */
export function problemsOf(decisions: readonly BumpDecision[]): readonly string[] {
  const asking = decisions.flatMap(({ assessed }) => assessed.filter(({ releaseAs }) => releaseAs !== undefined))
  return [...new Set(asking.flatMap((each) => requestProblem(each) ?? []))]
}

/** A table of the commits that decided and of those that were ignored, with the reason; the rest is counted. */
export function explainCommits({ rules }: Inputs, decisions: readonly BumpDecision[]): string {
  const all = weighed(decisions)
  const rows: (readonly string[])[] = []
  for (const each of all) {
    if (rows.length === shown) break
    const level = voteOf(each, rules)?.level ?? 'none'
    if (isTelling(each, level)) rows.push(rowOf(each, level))
  }
  const rest = all.length - rows.length
  const more =
    rest > 0 ? `\n${rest} more commit(s) were read; they need no release, or do not change its version.\n` : ''
  const problems = problemsOf(decisions).slice(0, 5)
  const warnings = problems.map((problem) => `\n> [!WARNING]\n> ${escapeLine(problem)}\n`)
  return `${markdownTable(['commit', 'subject', 'level'], rows)}${more}${warnings.join('')}`
}

function rowOf(each: AssessedCommit, level: Level): readonly string[] {
  const { commit } = each
  return [`\`${commit.sha.slice(0, 7)}\``, escapeCell(subjectOf(commit), 100), noteOf(each, level)]
}

function isTelling({ fate }: AssessedCommit, level: Level): boolean {
  if (level !== 'none') return true
  return fate.kind === 'cancelled' || fate.kind === 'reverts' || fate.kind === 'skipped'
}

function noteOf(assessed: AssessedCommit, level: Level): string {
  const { fate } = assessed
  if (fate.kind === 'cancelled') return `cancelled by \`${fate.by.slice(0, 7)}\``
  if (fate.kind === 'reverts')
    return `reverts ${fate.shas
      .slice(0, 3)
      .map((sha) => `\`${sha.slice(0, 7)}\``)
      .join(', ')}, which is not released yet`
  if (fate.kind === 'skipped') return '`[skip release]`'
  const version = requestOf(assessed)
  return version === undefined ? level : `${level}, asks for ${version}`
}

/** Why a computed number may be wrong: ignored tags, and dates. A number given by a person is not questioned. */
export function doubtsOf(inputs: Inputs, facts: BumpFacts, releases: readonly PlannedRelease[]): readonly string[] {
  const counted = releases.filter(({ answer }) => answer.asked === undefined)
  return counted.flatMap(({ decision, tag }) => [...doubtTags(inputs, facts, decision, tag), ...doubtDate(decision)])
}

function doubtTags(inputs: Inputs, { tags }: BumpFacts, { facts }: BumpDecision, tag: string): readonly string[] {
  const { package: pack, releases, manifestBase } = facts
  const newest = releases[0]
  const given = inputs.tagPrefix !== undefined || inputs.packages.length > 0
  // a form given by a person may be a new one: numbers continue from the manifest
  const standing = newest?.spelled ?? (given && manifestBase ? readSpelling(manifestBase.version) : undefined)
  const found = newestPassedOver(pack.form, [...tags.keys()], { newest: standing, given })
  if (found === undefined) return []
  const name = `\`${brief(found.name, 80)}\``
  const exact = 'or set the number yourself with `bump: x.y.z`'
  if (newest !== undefined) {
    const what = `The tag ${name} looks like a version above \`${brief(newest.name, 80)}\`, on which \`${brief(tag, 80)}\` is based, but the next version cannot be computed from it`
    return [`${what}. Set \`tag-prefix\` under \`with:\` to the prefix of the tags to continue, ${exact}.`]
  }
  const what = `\`${brief(tag, 80)}\` would be the first release, but this repository has tags that look like versions and were not used; the newest is ${name}`
  const follow =
    found.prefix === undefined || found.prefix === pack.form.prefix
      ? ''
      : `\`tag-prefix: '${brief(found.prefix, 60)}'\` under \`with:\` to continue from it, \`packages\` if these tags belong to packages, `
  const beside =
    given || found.prefix === pack.form.prefix
      ? ''
      : `\`tag-prefix: ${pack.form.prefix || "''"}\` to start separately from them, `
  const cure = follow + beside === '' ? 'Set the version yourself with `bump: x.y.z`' : `Set ${follow}${beside}${exact}`
  return [`${what}. ${cure}.`]
}

function doubtDate({ current, facts: { base, manifestBase, releases } }: BumpDecision): readonly string[] {
  const from = manifestBase === undefined ? (current ?? base) : undefined
  const below = from === undefined ? [] : releases.slice(releases.indexOf(from)).map(({ spelled }) => spelled)
  if (from === undefined || dateAmong(below) === undefined) return []
  const what = `The newest release \`${brief(from.name, 80)}\` is numbered by date, so Slipway cannot compute the next version from the kind of changes`
  return [
    `${what}. Set the next one with \`bump\`, such as \`bump: 2026.1.31\` from \`date +%Y.%-m.%-d\` in a step before this one.`,
  ]
}
