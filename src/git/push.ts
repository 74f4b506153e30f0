import { type Git, GitTimeout, withoutPassword } from './process.ts'

/** One ref of a push. `expected` (for a forced update) is its required current value; '' if it must not exist yet. */
export interface RefUpdate {
  readonly ref: string
  readonly object: string
  readonly expected?: string
}

/**
 * The result of a push: `moved` (somebody else was first: fetch and decide again), `refused` (rules or permissions: retrying does not help),
 * `unreachable` (network or server: find out what arrived).
 */
export type PushResult =
  | { readonly kind: 'pushed' }
  | { readonly kind: 'moved' | 'refused' | 'unreachable'; readonly said: string }

/** `current`: the remote already had every ref, so this push moved nothing. */
export type PushAnswer = PushResult | { readonly kind: 'current' }

/** A line of `git push --porcelain`. */
interface Row {
  readonly flag: string
  readonly refs: string
  readonly summary: string
}

/** Pushes all refs or none (`--atomic`). */
export async function push(git: Git, remote: string, updates: readonly RefUpdate[]): Promise<PushAnswer> {
  const leases = updates.flatMap(({ ref, expected }) =>
    expected === undefined ? [] : [`--force-with-lease=${ref}:${expected}`],
  )
  const refspecs = updates.map(({ ref, object }) => `${object}:${ref}`)
  const args = ['push', '--atomic', '--porcelain', '--no-follow-tags', ...leases, remote, ...refspecs]
  const answer = await git.run(args, { allow: [1, 128] }).catch((error: unknown) => {
    if (error instanceof GitTimeout) return error
    throw error
  })
  if (answer instanceof GitTimeout) return { kind: 'unreachable', said: answer.stderr }
  const { code, stdout, stderr } = answer
  const rows = rowsOf(stdout.toString('utf8'))
  if (code === 0) return { kind: rows.length > 0 && rows.every(({ flag }) => flag === '=') ? 'current' : 'pushed' }
  const refused = rows.filter(({ flag, summary }) => flag === '!' && !isConsequence.test(summary))
  return { kind: classify(refused, stderr), said: withoutPassword(messageOf(refused, stderr)) }
}

function rowsOf(porcelain: string): readonly Row[] {
  return porcelain.split('\n').flatMap((line): readonly Row[] => {
    const [flag = '', refs = '', summary] = line.split('\t')
    return summary === undefined ? [] : [{ flag, refs, summary }]
  })
}

/** Another ref of the same atomic push caused it. */
const isConsequence = /\(atomic push fail(ed|ure)\)/
const isOvertaken =
  /\((fetch first|non-fast-forward|stale info|already exists|needs force|remote ref updated since checkout|reference already exists|incorrect old value provided|failed to update ref|failed to lock|cannot lock ref\b.*)\)$/i
/** A ref whose name is the folder of another one: waiting does not help. */
const isClash = /'refs\/[^']+' exists; cannot create '/
const isIll =
  /\((internal server error|internal error|failed|remote failed to report status|time.?out|unpacker error)\)$/i
const isLocked = /cannot lock ref|reference already exists|Unable to create '.*\.lock'|incorrect old value/i
const isSignIn =
  /returned error: 40[13]\b|\bHTTP 40[13]\b|Authentication failed|could not read (Username|Password)|Permission to \S+ denied|Permission denied|Write access to repository not granted|marked as read only|repository '.*' not found|Repository not found/i

/** Only the text in brackets counts: names and shas may contain any word, and a hook may print anything. */
function classify(refused: readonly Row[], stderr: string): 'moved' | 'refused' | 'unreachable' {
  if (refused.length === 0) return isSignIn.test(ownWords(stderr).join('\n')) ? 'refused' : 'unreachable'
  const kinds = refused.map(({ summary }) => {
    if (isClash.test(summary) || isClash.test(stderr)) return 'refused'
    if (isOvertaken.test(summary)) return 'moved'
    if (/\(atomic transaction failed\)$/.test(summary)) return isLocked.test(stderr) ? 'moved' : 'unreachable'
    return summary.startsWith('[rejected]') || isIll.test(summary) ? 'unreachable' : 'refused'
  })
  return kinds.find((kind) => kind === 'refused') ?? kinds.find((kind) => kind === 'moved') ?? 'unreachable'
}

/** The sentences of server and client, without boilerplate. */
function ownWords(stderr: string): readonly string[] {
  return stderr
    .split('\n')
    .filter(
      (line) =>
        /^(remote:|fatal:|ERROR:|error: (?!failed to push))/.test(line) && line.replace('remote:', '').trim() !== '',
    )
}

/** The server's own sentences (`remote: …`) say more than the client's table; both are kept. */
function messageOf(refused: readonly Row[], stderr: string): string {
  const rows = refused.map(({ refs, summary }) => `${refs.replace(/^[^:]*:/, '')} ${summary}`)
  return [...ownWords(stderr), ...rows].map((line) => line.trim()).join('; ')
}
