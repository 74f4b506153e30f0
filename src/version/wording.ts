import type { AssessedCommit } from '../commits/assess.ts'
import { wordsOf } from '../commits/commit.ts'
import { headerLine, parseHeader } from '../commits/header.ts'
import { listOf } from '../input/list.ts'
import type { Level } from './rules.ts'

/** The words that make a commit major, minor, patch or a pre-release under `strategy: wording`. */
export interface Wording {
  readonly major: readonly string[]
  readonly minor: readonly string[]
  readonly patch: readonly string[]
  readonly rc: readonly string[]
  /** The level if no word is found. */
  readonly otherwise: Level | 'prerelease'
}

/** The defaults of phips28/gh-action-bump-version 9 to 11 (its action.yml). */
export const defaultWording: Wording = {
  major: ['BREAKING CHANGE', 'major'],
  minor: ['feat', 'minor'],
  patch: [],
  rc: ['pre-alpha', 'pre-beta', 'pre-rc'],
  otherwise: 'patch',
}

/** The level that the words of a range of commits require. */
export interface WordingDecision {
  readonly bump: Level | 'prerelease'
  /** The identifier in a word for pre-releases: `beta` of `pre-beta`. */
  readonly identifier?: string
  /** The word and the commit that decided; neither if `otherwise` decided. */
  readonly word?: string
  readonly sha?: string
}

/** The words of a comma-separated list, without surrounding blanks and empty ones. */
export function parseWords(list: string): readonly string[] {
  return listOf(list)
}

/**
 * Decides like phips28/gh-action-bump-version: the first of major, minor, patch and pre-release with a word that occurs in any message of the
 * range, header or body, else `otherwise`; a header with `!` is major. It differs where the predecessor is wrong:
 *
 * - Words are whole: «defeat» contains no `feat`, `semver-major` no `major`. They are case-sensitive. A word does not show what a sentence
 *   means, so «docs: mention the major cities» is still major; `major-wording: BREAKING CHANGE` avoids this.
 * - `feature: x` still counts for the word `feat`, because the predecessor's README promises it.
 * - Merges, reverted commits and `[skip release]` do not count; if there is nothing else, it is `none`.
 *
 * As in the predecessor, `otherwise: prerelease` together with words for pre-releases only releases if one of those is found.
 */
export function decideByWording(assessed: readonly AssessedCommit[], wording: Wording): WordingDecision {
  const commits = assessed.filter(({ fate }) => fate.kind === 'counted' || fate.kind === 'unconventional')
  if (commits.length === 0) return { bump: 'none' }
  for (const bump of ['major', 'minor', 'patch', 'prerelease'] as const) {
    const words = bump === 'prerelease' ? wording.rc : wording[bump]
    for (const { commit } of commits) {
      const text = wordsOf(commit)
      const word = bump === 'major' && isMarked(text) ? '!' : words.find((each) => holdsWord(text, each))
      if (word === undefined) continue
      const identifier = bump === 'prerelease' ? identifierOf(word) : undefined
      return { bump, word, sha: commit.sha, ...(identifier === undefined ? undefined : { identifier }) }
    }
  }
  return { bump: wording.otherwise === 'prerelease' && wording.rc.length > 0 ? 'none' : wording.otherwise }
}

/**
 * Whether a text contains a word with no letter, digit, `_` or `-` next to it. If the word itself begins or ends with another character
 * (`#major`, `fix:`), anything may be on that side.
 */
export function holdsWord(text: string, word: string): boolean {
  if (word === 'feat' && parseHeader(headerLine(text))?.type === 'feature') return true
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length
    const opens = !isWordly(word.slice(0, 1)) || !isWordly(text.slice(Math.max(0, at - 1), at))
    const closes = !isWordly(word.slice(-1)) || !isWordly(text.slice(end, end + 1))
    if (opens && closes) return true
  }
  return false
}

function isWordly(character: string): boolean {
  return /^[\p{L}\p{N}\p{M}_-]$/u.test(character)
}

/** The predecessor requires no blank after the colon. */
function isMarked(message: string): boolean {
  return /^[a-zA-Z]+(?:\([^()\n]+\))?!:/.test(message)
}

/** As in the predecessor: the text between the first and the second `-` of the word. */
function identifierOf(word: string): string | undefined {
  const part = word.split('-')[1]
  return part !== undefined && /^[0-9A-Za-z]*[A-Za-z][0-9A-Za-z]*$/.test(part) ? part : undefined
}
