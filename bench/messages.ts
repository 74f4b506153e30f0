import type { Random } from './random.ts'

/** Shares of the types roughly as in large public repositories that use Conventional Commits. */
const types = [
  ['fix', 30],
  ['feat', 18],
  ['chore', 16],
  ['docs', 10],
  ['refactor', 8],
  ['test', 6],
  ['ci', 4],
  ['build', 4],
  ['perf', 2],
  ['style', 2],
] as const
const scopes = ['api', 'cli', 'core', 'docs', 'parser', 'router', 'server', 'store', 'ui', 'worker'] as const
const verbs = ['add', 'allow', 'avoid', 'drop', 'handle', 'keep', 'move', 'read', 'rename', 'show', 'test'] as const
const adjectives = ['cached', 'default', 'empty', 'lazy', 'missing', 'nested', 'old', 'shared', 'slow'] as const
const nouns = ['commits', 'errors', 'files', 'headers', 'keys', 'options', 'pages', 'queries', 'tokens'] as const
const tails = ['', '', ' again', ' in one place', ' on start', ' when the list is empty', ' without a copy'] as const
const sentences = [
  'The old way read the whole file first, which took long on large ones.',
  'This was noticed on a slow machine, where the second request came before the first had ended.',
  'Callers that pass nothing get what they got before.',
  'A value of `0` counted as missing; it is a value.',
  'See the discussion for the figures, and https://example.com/notes/12 for the background.',
  'It is covered by a table of cases now, two of which failed before.',
] as const
const people = ['Alice', 'Bob', 'Carol', 'Dave', 'Eve', 'Frank', 'Grace', 'Heidi', 'Ivan', 'Judy', 'Mallory'] as const

/** The author of a commit. */
export interface Author {
  readonly name: string
  readonly email: string
}

/** One of a few hundred people, some of whom commit much more than others. */
export function writeAuthor(random: Random): Author {
  const name = random.pick(people)
  const number = Math.floor(30 * random.next() ** 3)
  return { name: `${name} ${number}`, email: `${name.toLowerCase()}.${number}@example.com` }
}

/** The message of an ordinary commit; `number` is its pull request, and a squash commit appends ` (#12)`. */
export function writeMessage(random: Random, number: number): string {
  if (random.happens(0.05)) return unconventional(random)
  const isSquash = random.happens(0.6)
  const isBreaking = random.happens(0.01)
  const header = writeHeader(random, isBreaking && random.happens(0.5))
  const paragraphs = [
    isSquash ? `${header} (#${number})` : header,
    ...(isSquash && random.happens(0.3) ? [listSquashed(random)] : []),
    ...(random.happens(0.35) ? [writeBody(random)] : []),
    ...writeFooters(random, isBreaking, number),
  ]
  return paragraphs.join('\n\n')
}

/** GitHub's message for the merge of a pull request. */
export function writeMerge(random: Random, number: number): string {
  return `Merge pull request #${number} from octo/${random.pick(verbs)}-${random.pick(nouns)}\n\n${subject(random)}`
}

/** The message of `git revert`. */
export function writeRevert(message: string, sha: string): string {
  return `Revert "${message.split('\n')[0]}"\n\nThis reverts commit ${sha}.`
}

function writeHeader(random: Random, isMarked: boolean): string {
  const scope = random.happens(0.5) ? `(${random.pick(scopes)})` : ''
  return `${random.weighted(types)}${scope}${isMarked ? '!' : ''}: ${subject(random)}`
}

function subject(random: Random): string {
  return `${random.pick(verbs)} ${random.pick(adjectives)} ${random.pick(nouns)}${random.pick(tails)}`
}

function unconventional(random: Random): string {
  return random.pick([
    `Update ${random.pick(nouns)}.md`,
    `${random.pick(verbs)} the ${random.pick(nouns)}`,
    'wip',
    `Bump ${random.pick(nouns)} from 1.${random.below(9)}.0 to 2.${random.below(9)}.0`,
  ])
}

function listSquashed(random: Random): string {
  return Array.from({ length: 2 + random.below(4) }, () => `* ${writeHeader(random, false)}`).join('\n\n')
}

function writeBody(random: Random): string {
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(sentences)).join('\n')
}

function writeFooters(random: Random, isBreaking: boolean, number: number): readonly string[] {
  const author = writeAuthor(random)
  const footers = [
    ...(isBreaking ? [`BREAKING CHANGE: ${subject(random)}; give it as an option instead`] : []),
    ...(random.happens(0.15) ? [`Closes #${number - 1}`] : []),
    ...(random.happens(0.15) ? [`Co-authored-by: ${author.name} <${author.email}>`] : []),
    ...(random.happens(0.1) ? [`Signed-off-by: ${author.name} <${author.email}>`] : []),
  ]
  return footers.length > 0 ? [footers.join('\n')] : []
}
