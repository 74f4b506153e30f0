import { StringDecoder } from 'node:string_decoder'
import type { Git } from './process.ts'

/** The paths that each commit touches, from one git command; merges and first commits have no entry. */
export async function readTouchedPaths(
  git: Git,
  shas: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  if (shas.length === 0) return found
  const input = shas.map((sha) => `${sha}\n`).join('')
  const format = ['-r', '-z', '--name-only', '--no-renames', '--format=%x00%H']
  const output = await git.text(['diff-tree', '--stdin', ...format], { input })
  // An empty token begins a record: no path is empty, but a file's name may look like a commit.
  for (const record of output.slice(1).split('\0\0')) {
    const [sha = '', ...paths] = record.split('\0')
    const [first = '', ...others] = paths.filter((path) => path !== '')
    found.set(sha, [first.replace(/^\n/, ''), ...others])
  }
  return found
}

/** Of commits with texts, those that add or remove a line with one of their texts, from one git command; never merges and first commits. */
export async function findHolders(
  git: Git,
  wanted: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlySet<string>> {
  const reader = new PatchReader(wanted)
  if (wanted.size === 0) return reader.holders
  const input = [...wanted.keys()].map((sha) => `${sha}\n`).join('')
  await git.stream(
    ['diff-tree', '--stdin', '-r', '-p', '-U0', '--no-renames', '--no-color'],
    (chunk) => reader.take(chunk),
    { input },
  )
  reader.end()
  return reader.holders
}

/** Characters of a line that are checked at once; pieces of a longer line overlap by the second number, which is longer than any version. */
const longest = 1024 * 1024
const shared = 1024

/** Reads patches without context lines, commit by commit; chunks may end anywhere. */
class PatchReader {
  readonly holders = new Set<string>()
  readonly #wanted: ReadonlyMap<string, readonly string[]>
  readonly #decoder = new StringDecoder('utf8')
  #rest = ''
  #sha = ''
  /** After the first `@@` of a file; before it, `+++` and `---` name the file. */
  #isContent = false

  constructor(wanted: ReadonlyMap<string, readonly string[]>) {
    this.#wanted = wanted
  }

  take(chunk: Buffer): void {
    const lines = (this.#rest + this.#decoder.write(chunk)).split('\n')
    this.#rest = lines.pop() ?? ''
    for (const line of lines) this.#line(line)
    if (this.#rest.length <= longest) return
    this.#line(this.#rest)
    this.#rest = `${this.#rest[0]}${this.#rest.slice(-shared)}`
  }

  end(): void {
    this.#line(this.#rest + this.#decoder.end())
  }

  #line(line: string): void {
    const isChange = this.#isContent && (line.startsWith('+') || line.startsWith('-'))
    if (isChange) {
      if (this.#wanted.get(this.#sha)?.some((text) => line.includes(text, 1)) === true) this.holders.add(this.#sha)
    } else if (line.startsWith('@@ ')) this.#isContent = true
    else if (line.startsWith('diff --git ')) this.#isContent = false
    else if (this.#wanted.has(line)) {
      this.#sha = line
      this.#isContent = false
    }
  }
}
