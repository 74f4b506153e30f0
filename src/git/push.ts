import { type Git, withoutPassword } from './process.ts'

/** One ref that a push moves. `expected` (a forced move) is where the ref must stand for it: '' when it must not exist yet. */
export interface RefUpdate {
  readonly ref: string
  readonly object: string
  readonly expected?: string
}

/**
 * How a push ended: `moved` (somebody else was there first: fetch and decide again), `refused` (rules or rights: no retry helps),
 * `unreachable` (network or server: what arrived must be looked up).
 */
export type PushResult =
  | { readonly kind: 'pushed' }
  | { readonly kind: 'moved' | 'refused' | 'unreachable'; readonly said: string }

/** Pushes all refs or none (`--atomic`). */
export async function push(git: Git, remote: string, updates: readonly RefUpdate[]): Promise<PushResult> {
  const leases = updates.flatMap(({ ref, expected }) =>
    expected === undefined ? [] : [`--force-with-lease=${ref}:${expected}`],
  )
  const refspecs = updates.map(({ ref, object }) => `${object}:${ref}`)
  const { code, stdout, stderr } = await git.run(
    ['push', '--atomic', '--porcelain', '--no-follow-tags', ...leases, remote, ...refspecs],
    {
      allow: [1, 128],
    },
  )
  if (code === 0) return { kind: 'pushed' }
  return {
    kind: classify(stdout.toString('utf8'), stderr),
    said: withoutPassword(messageOf(stdout.toString('utf8'), stderr)),
  }
}

const movedWords =
  /\((fetch first|non-fast-forward|stale info|already exists|reference already exists|failed to update ref|cannot lock ref[^)]*|incorrect old value provided|failed to lock|needs force|remote ref updated since checkout)\)|cannot lock ref|reference already exists|failed to update ref|Unable to create '.*\.lock'/i
const refusedWords =
  /GH0\d\d|protected branch|pre-receive hook declined|hook declined|Permission to .* denied|Write access to repository not granted|403|401|not permitted|prohibited|Authentication failed|could not read Username|read-only|deny updating|Changes must be made through/i

function classify(porcelain: string, stderr: string): 'moved' | 'refused' | 'unreachable' {
  const rows = porcelain.split('\n').filter((line) => line.startsWith('!'))
  if (rows.some((row) => refusedWords.test(row)) || refusedWords.test(stderr)) return 'refused'
  if (rows.some((row) => movedWords.test(row)) || movedWords.test(stderr)) return 'moved'
  return rows.some((row) => /\[(remote )?rejected\]/.test(row)) ? 'refused' : 'unreachable'
}

/** The server's own sentences (`remote: …`) say more than the client's table; both are kept, without the boilerplate. */
function messageOf(porcelain: string, stderr: string): string {
  const rows = porcelain.split('\n').filter((line) => line.startsWith('!') && !line.includes('(atomic push failed)'))
  const remote = stderr
    .split('\n')
    .filter(
      (line) => /^(remote:|fatal:|error: (?!failed to push))/.test(line) && line.replace('remote:', '').trim() !== '',
    )
  return [...remote, ...rows.map((row) => row.replace(/^!\t/, ''))].map((line) => line.trim()).join('; ')
}
