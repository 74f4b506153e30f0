/**
 * Prints one line of tags.jsonl: `node test/replay/collect-tags.ts <clone> <owner/name> <licence> <releases> [<prereleases>]`.
 *
 * `releases` and `prereleases` are regular expressions, written by a person who looked at the repository's tags. The release before each of
 * the last ten comes from git alone: the nearest ancestor, as `git describe` finds it, which knows nothing of versions. Kept of the history
 * is which of the newest tags descends from which.
 */
import { execFileSync } from 'node:child_process'

const [clone = '', repository = '', licence = '', stable = '', early = '(?!)'] = process.argv.slice(2)
const newest = 60
const asked = 10

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-C', clone, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}

const isStable = (tag: string) => new RegExp(`^(?:${stable})$`).test(tag)
const isEarly = (tag: string) => new RegExp(`^(?:${early})$`).test(tag)

const rows = git(
  'for-each-ref',
  '--sort=-creatordate',
  '--format=%(refname:strip=2)%09%(objectname)%09%(*objectname)%09%(creatordate:short)',
  'refs/tags',
)
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([name = '', object = '', peeled = '', day = '']) => ({ name, commit: peeled || object, day }))
const kept = rows.slice(0, newest)
const byName = new Map(kept.map((row) => [row.name, row]))

/** Of the kept tags, those that each of them descends from or stands beside: one walk, oldest commit first, with a set of bits for each commit. */
function readAncestors(): ReadonlyMap<string, ReadonlySet<string>> {
  const own = new Map<string, bigint>()
  for (const [at, { commit }] of kept.entries()) own.set(commit, (own.get(commit) ?? 0n) | (1n << BigInt(at)))
  const reached = new Map<string, bigint>()
  for (const line of git('rev-list', '--topo-order', '--reverse', '--parents', ...own.keys()).split('\n')) {
    const [commit = '', ...parents] = line.split(' ')
    let bits = own.get(commit) ?? 0n
    for (const parent of parents) bits |= reached.get(parent) ?? 0n
    reached.set(commit, bits)
  }
  return new Map(
    kept.map(({ name, commit }) => {
      const bits = reached.get(commit) ?? 0n
      return [name, new Set(kept.filter((_, at) => (bits >> BigInt(at)) & 1n).map((row) => row.name))] as const
    }),
  )
}

const ancestors = readAncestors()
const sameCommit = (a: string, b: string) => byName.get(a)?.commit === byName.get(b)?.commit

/** The kept tags right below one, without those that another of them descends from; where several stand on one commit, the first. */
function parentsOf(name: string): readonly string[] {
  const below = [...(ancestors.get(name) ?? [])].filter((each) => !sameCommit(each, name))
  const firsts = below.filter((each, at) => below.findIndex((other) => sameCommit(other, each)) === at)
  return firsts.filter((each) => !firsts.some((other) => other !== each && ancestors.get(other)?.has(each)))
}

function before(tag: string): string {
  const excluded = rows.filter(
    ({ name }) => name === tag || sameCommit(name, tag) || !(isStable(name) || (isEarly(tag) && isEarly(name))),
  )
  try {
    return git('describe', '--tags', '--abbrev=0', ...excluded.map(({ name }) => `--exclude=${name}`), tag)
  } catch {
    return ''
  }
}

const releases = kept
  .filter(({ name }) => isStable(name) || isEarly(name))
  .map(({ name }) => ({ tag: name, before: before(name), prerelease: isEarly(name) }))
  .filter((row) => row.before !== '' && byName.has(row.before))
  .slice(0, asked)
const tags = kept.toReversed().map(({ name }) => {
  const shared = kept.find((other) => sameCommit(other.name, name))?.name ?? name
  return shared === name ? { name, after: parentsOf(name) } : { name, beside: shared }
})
console.log(
  JSON.stringify({
    repository,
    licence,
    source: `https://github.com/${repository}/tags`,
    seen: rows[0]?.day,
    tags,
    releases,
  }),
)
