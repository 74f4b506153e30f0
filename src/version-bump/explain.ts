import type { AssessedCommit } from '../commits/assess.ts'
import { type Commit, wordsOf } from '../commits/commit.ts'
import { escapeCell, escapeLine, plainLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import { brief } from '../text/printable.ts'
import { newestPassedOver } from '../version/passed-over.ts'
import { requestOf, requestProblem } from '../version/request.ts'
import type { Level, LevelledCommit } from '../version/rules.ts'
import { dateAmong, readSpelling } from '../version/spelling.ts'
import type { BumpDecision } from './decide.ts'
import type { BumpFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { PlannedRelease } from './message.ts'

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
export function describeCommits(decisions: readonly BumpDecision[]): readonly DescribedCommit[] {
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
function* weigh(decisions: readonly BumpDecision[]): Generator<Weighed, undefined> {
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

function subjectOf(commit: Commit): string {
  return plainLine(wordsOf(commit).split('\n', 1)[0] ?? '', listed)
}

/** Each package's decision in a line of the log, before anything is written. */
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

/** The released packages that a package is released for, with their versions; undefined where its own commits are the reason. */
export function causeOf({ because }: BumpDecision): string | undefined {
  if (because.length === 0) return undefined
  const all = because.map(({ name, version }) => `${name} ${version}`)
  const moved = because.filter(({ level }) => level === 'major').map(({ name }) => name)
  return `depends on ${all.join(', ')}${moved.length === 0 ? '' : `; the peer range of ${moved.join(', ')} must move`}`
}

/** What to set where a repository has commits and none of them follows the convention that decides. */
export function hintOf({ wording, defaultBump }: Inputs, decisions: readonly BumpDecision[]): string | undefined {
  if (wording !== undefined || defaultBump !== 'none') return undefined
  if (decisions.some(({ outcome }) => outcome.kind !== 'unchanged' || outcome.reason !== 'no-changes')) return undefined
  const votes = new Map(decisions.flatMap(({ levels }) => levels.votes.map(({ sha, change }) => [sha, change])))
  if (votes.size === 0 || [...votes.values()].some((change) => change !== undefined)) return undefined
  const what = `None of the ${votes.size} commit(s) begins with a type, as in \`fix: …\` or \`feat: …\``
  return `${what}. Set \`default-bump: patch\` under \`with:\` to release them anyway, \`strategy: wording\` to look for words, or \`bump\` to say the step yourself.`
}

/** What is wrong with footers that ask for a version, each once. */
export function problemsOf(decisions: readonly BumpDecision[]): readonly string[] {
  return [...new Set(decisions.flatMap(({ assessed }) => assessed.flatMap((each) => requestProblem(each) ?? [])))]
}

/** A table of the commits that decided, and of those that were set aside with the reason; the rest is counted. */
export function explainCommits(decisions: readonly BumpDecision[]): string {
  const rows: (readonly string[])[] = []
  const problems: string[] = []
  let rest = 0
  for (const { each, vote } of weigh(decisions)) {
    const { commit } = each
    const problem = requestProblem(each)
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

/** Why a number that was counted may be wrong: tags that were passed over, and dates. A number that a person gave is not doubted. */
export function doubtsOf(inputs: Inputs, facts: BumpFacts, releases: readonly PlannedRelease[]): readonly string[] {
  const counted = releases.filter(({ answer }) => answer.asked === undefined)
  return counted.flatMap(({ decision, tag }) => [...doubtTags(inputs, facts, decision, tag), ...doubtDate(decision)])
}

function doubtTags(inputs: Inputs, { tags }: BumpFacts, { facts }: BumpDecision, tag: string): readonly string[] {
  const { package: pack, releases, manifestBase } = facts
  const newest = releases[0]
  const given = inputs.tagPrefix !== undefined || inputs.packages.length > 0
  // a form that a person gave may be a new one: numbers go on from the manifest
  const standing = newest?.spelled ?? (given && manifestBase ? readSpelling(manifestBase.version) : undefined)
  const found = newestPassedOver(pack.form, [...tags.keys()], { newest: standing, given })
  if (found === undefined) return []
  const name = `\`${brief(found.name, 80)}\``
  const exact = 'or give the number yourself with `bump: x.y.z`'
  if (newest !== undefined) {
    const what = `The tag ${name} looks like a version above \`${brief(newest.name, 80)}\`, from which \`${brief(tag, 80)}\` was counted, but it is none that can be counted on`
    return [`${what}. Set \`tag-prefix\` under \`with:\` to the form of the tags to follow, ${exact}.`]
  }
  const what = `\`${brief(tag, 80)}\` would be the first release, but this repository has tags that look like versions and are not counted; the newest is ${name}`
  const follow =
    found.prefix === undefined || found.prefix === pack.form.prefix
      ? ''
      : `\`tag-prefix: '${brief(found.prefix, 60)}'\` under \`with:\` to go on with it, \`packages\` where such tags are those of packages, `
  const beside =
    given || found.prefix === pack.form.prefix
      ? ''
      : `\`tag-prefix: ${pack.form.prefix || "''"}\` to start beside them, `
  const cure = follow + beside === '' ? 'Give the number yourself with `bump: x.y.z`' : `Set ${follow}${beside}${exact}`
  return [`${what}. ${cure}.`]
}

function doubtDate({ current, facts: { base, manifestBase, releases } }: BumpDecision): readonly string[] {
  const from = manifestBase === undefined ? (current ?? base) : undefined
  const below = from === undefined ? [] : releases.slice(releases.indexOf(from)).map(({ spelled }) => spelled)
  if (from === undefined || dateAmong(below) === undefined) return []
  const what = `The newest release \`${brief(from.name, 80)}\` is numbered by its date, and a date cannot be counted up by the weight of changes`
  return [
    `${what}. Give the next one with \`bump\`, such as \`bump: 2026.1.31\` from \`date +%Y.%-m.%-d\` in a step before this one.`,
  ]
}
