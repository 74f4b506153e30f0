import { matchesGlob } from 'node:path'
import picomatch, { type PicomatchOptions } from 'picomatch'
import { brief } from '../text/printable.ts'
import { bounded, TooMuchWork, workLimit } from './bounded.ts'
import { UserError } from './user-error.ts'

/** Globs that a user wrote; a path fits where it fits one of them. */
export interface Globs {
  readonly patterns: readonly string[]
  /** Where they are written, such as «Input `files`»: what begins an error about them. */
  readonly source: string
  readonly options: Pick<PicomatchOptions, 'dot' | 'strictSlashes'>
}

/** Characters of the longest glob. */
const longest = 2_000
/** Paths that share one bounded call, which costs more than most matches. */
const portion = 500

/**
 * Those of the paths that fit. picomatch turns globs into regular expressions, which may backtrack without end (`*a*a*a*a*b`), so they are
 * matched in bounded calls. Throws UserError `invalid-input`.
 */
export function matchGlobs({ patterns, source, options }: Globs, paths: Iterable<string>): ReadonlySet<string> {
  // An empty glob is an error to picomatch; it fits nothing.
  const given = patterns.filter((glob) => glob !== '')
  return new Set(select(given, source, () => picomatch(given, options), [...new Set(paths)]))
}

/**
 * Those of the paths that fit a glob of Node's `fs.glob`, which knows ranges as `{1..10}` besides and leaves hidden names to those who ask for
 * them. It backtracks, too, and writes every `{a,b}` out. Throws UserError `invalid-input`.
 */
export function matchFileGlob(glob: string, source: string, paths: readonly string[]): readonly string[] {
  return select([glob], source, () => (path) => matchesGlob(path, glob), paths)
}

/** Tells of a path whether it fits. Those of `paths` are matched together, any other by itself. Throws UserError `invalid-input`. */
export function globMatcher(globs: Globs, paths: Iterable<string>): (path: string) => boolean {
  const known = new Set(paths)
  const fitting = matchGlobs(globs, known)
  return (path) => (known.has(path) ? fitting.has(path) : matchGlobs(globs, [path]).has(path))
}

/** Makes a matcher and asks it about the paths, all in bounded calls. */
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
