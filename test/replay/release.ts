/** The releases of this folder's files, made into real git repositories. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../support/github/store.ts'
import { git } from '../support/repository.ts'

/** One line of a file: `commits` come oldest first, `parents` is their number. */
export interface ReplayedRelease {
  readonly repository: string
  readonly from: string
  readonly to: string
  readonly commits: readonly { readonly sha: string; readonly parents: number; readonly message: string }[]
}

/** The releases of a file, in its order. */
export function readReleases(file: string): readonly ReplayedRelease[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ReplayedRelease => JSON.parse(line))
}

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/**
 * A repository whose branch main holds the commits on top of one that is tagged `from`; answers its folder. Where a message names a commit
 * of the same release, as reverts do, it names the new one. A merge gets the commit before its first parent as its second.
 */
export async function makeRepository(release: ReplayedRelease): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), 'slipway-replay-'))
  await git(path, ['init', '--quiet', '--template='])
  const { stream, head } = streamOf(release)
  await git(path, ['fast-import', '--quiet'], stream)
  const made = openStore(join(path, '.git')).ref('refs/heads/main')
  if (made !== head) throw new Error(`git made ${made} where ${head} was meant`)
  return path
}

/** The commits' shas are computed first, since messages name them; git finds its objects of the same stream by mark only. */
function streamOf({ from, commits }: ReplayedRelease): { readonly stream: string; readonly head: string } {
  const known = new Map<string, string>()
  const shas: string[] = []
  const parts: string[] = []
  const add = (message: string, parents: readonly number[]) => {
    const text = `${renameIn(message, known)}\n`
    const person = `A <a@example.com> ${1_600_000_000 + shas.length} +0000`
    const people = `author ${person}\ncommitter ${person}\n`
    const body = `tree ${emptyTree}\n${parents.map((at) => `parent ${shas[at]}\n`).join('')}${people}\n${text}`
    const lines = parents.map((at, index) => `${index === 0 ? 'from' : 'merge'} :${at + 1}\n`)
    shas.push(
      createHash('sha1')
        .update(`commit ${Buffer.byteLength(body)}\0${body}`)
        .digest('hex'),
    )
    const opening = `commit refs/heads/main\nmark :${shas.length}\n${people}`
    parts.push(`${opening}data ${Buffer.byteLength(text)}\n${text}${lines.join('')}\n`)
  }
  add('chore: before', [])
  for (const [index, { sha, parents, message }] of commits.entries()) {
    add(message, parents > 1 && index > 0 ? [index, index - 1] : [index])
    known.set(sha, shas.at(-1) ?? '')
  }
  return { stream: `${parts.join('')}reset refs/tags/${from}\nfrom :1\n\n`, head: shas.at(-1) ?? '' }
}

function renameIn(message: string, known: ReadonlyMap<string, string>): string {
  return message.replace(/\b[0-9a-f]{7,40}\b/g, (named) => {
    const found = [...known].find(([sha]) => sha.startsWith(named))
    return found ? found[1].slice(0, named.length) : named
  })
}
