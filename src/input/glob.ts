import { matchesGlob } from 'node:path'
import picomatch, { type PicomatchOptions } from 'picomatch'
import { brief } from '../text/printable.ts'
import { bounded, TooMuchWork, workLimit } from './bounded.ts'
import { UserError } from './user-error.ts'

/** Globs from a user; a path matches if one of them matches. */
export interface Globs {
  readonly patterns: readonly string[]
  /** Where they are written, such as "Input `files`"; begins an error about them. */
  readonly source: string
  readonly options: Pick<PicomatchOptions, 'dot' | 'strictSlashes'>
}

/** Maximum characters of a glob. */
const longest = 2_000
/** Paths per bounded call, which costs more than most matches. */
const portion = 500

/**
 * The paths that match. picomatch turns globs into regular expressions, which may backtrack without end (`*a*a*a*a*b`), so they are matched in
 * bounded calls. Throws UserError `invalid-input`.
 */
export function matchGlobs({ patterns, source, options }: Globs, paths: Iterable<string>): ReadonlySet<string> {
  // picomatch rejects an empty glob; it matches nothing.
  const given = patterns.filter((glob) => glob !== '')
  return new Set(select(given, source, () => picomatch(given, options), [...new Set(paths)]))
}

/**
 * The paths that match a glob of Node's `fs.glob`, which also supports ranges such as `{1..10}`, and matches hidden names only if the glob names
 * them. It backtracks too, and expands every `{a,b}`. Throws UserError `invalid-input`.
 */
export function matchFileGlob(glob: string, source: string, paths: readonly string[]): readonly string[] {
  return select([glob], source, () => (path) => matchesGlob(path, glob), paths)
}

/** Returns whether a path matches. `paths` are matched together, any other path alone. Throws UserError `invalid-input`. */
export function globMatcher(globs: Globs, paths: Iterable<string>): (path: string) => boolean {
  const known = new Set(paths)
  const fitting = matchGlobs(globs, known)
  return (path) => (known.has(path) ? fitting.has(path) : matchGlobs(globs, [path]).has(path))
}

/** Creates a matcher and applies it to the paths, all in bounded calls. */
function select(
  patterns: readonly string[],
  source: string,
  makeMatcher: () => (path: string) => boolean,
  paths: readonly string[],
): readonly string[] {
  const tooLong = patterns.find((glob) => glob.length > longest)
  if (tooLong !== undefined) throw refused(source, tooLong, `is longer than ${longest} characters`)
  try {
    const fits = bounded(makeMatcher)
    const fitting: string[] = []
    for (let at = 0; at < paths.length; at += portion) {
      const some = paths.slice(at, at + portion)
      for (const path of bounded(() => some.filter((each) => fits(each)))) fitting.push(path)
    }
    return fitting
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error
    const why = `needs more than ${workLimit / 1_000} second; use fewer \`*\` in one name, and fewer \`{a,b}\``
    throw refused(source, patterns.join(' '), why, error)
  }
}

function refused(source: string, glob: string, why: string, cause?: unknown): UserError {
  const what = `${source} has the glob \`${brief(glob, 80)}\`, which ${why}.`
  return new UserError('invalid-input', what, { cause })
}
