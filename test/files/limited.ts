/** Writes more than its process may (`ulimit -f`), once by itself and once by git, and prints what is said of it: an error of the real system. */
import { randomBytes } from 'node:crypto'
import { writeFile } from '../../src/files/draft.ts'
import { Git } from '../../src/git/process.ts'
import { UserError } from '../../src/input/user-error.ts'

const folder = process.argv[2] ?? ''
// random, since git compresses what it stores
const bytes = randomBytes(500_000)

async function errorOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return 'no error'
  } catch (error) {
    return error instanceof UserError ? `${error.reason}: ${error.message}` : String(error)
  }
}

const git = new Git(folder, process.env, new AbortController().signal)
console.log(await errorOf(() => writeFile({ root: folder, path: 'docs/big.bin', input: 'notes-file' }, bytes)))
console.log(await errorOf(() => git.run(['hash-object', '-w', '--stdin'], { input: bytes })))
