import { existsSync, writeSync } from 'node:fs'
import { Git } from '../../src/git/process.ts'
import { readLog } from '../../src/git/range/log.ts'
import { UserError } from '../../src/input/user-error.ts'
import { type Checkout, createWorld, git } from '../support/repository.ts'
import { historyOf } from './graphs.ts'

/** Remembers where its temporary files were. */
class Watched extends Git {
  readonly folders: string[] = []

  override async makeTemporaryFolder(name: string) {
    const folder = await super.makeTemporaryFolder(name)
    this.folders.push(folder.path)
    return folder
  }
}

async function filled(checkout: Checkout): Promise<string> {
  await git(
    checkout.path,
    ['fast-import', '--quiet', '--force'],
    historyOf(() => 0.1, 2_000, 0),
  )
  return checkout.git('log', '--format=%H %s', 'c2000')
}

async function read(from: Git, most?: number): Promise<string> {
  const chunks: Buffer[] = []
  const take = (chunk: Buffer) => void chunks.push(Buffer.from(chunk))
  const enough = new AbortController().signal
  const query = { args: ['--format=%H %s'], input: 'c2000\n' }
  await readLog(from, query, take, { enough, ...(most === undefined ? {} : { most }) })
  return Buffer.concat(chunks).toString().replaceAll('\0', '\n').trimEnd()
}

test('the output comes through a file, of which nothing is left', async () => {
  await using world = await createWorld()
  const all = await filled(world.checkout)
  const watched = new Watched(world.checkout.path, process.env, new AbortController().signal)
  expect(await read(watched)).toBe(all)
  expect(watched.folders.map(existsSync)).toEqual([false])
})

test('without a temporary folder, it comes through a pipe', async () => {
  await using world = await createWorld()
  const all = await filled(world.checkout)
  const env = { ...process.env, RUNNER_TEMP: '/nowhere' }
  expect(await read(new Git(world.checkout.path, env, new AbortController().signal))).toBe(all)
})

test.each([1, 5_000, 60_000])('after %d bytes of a long history, the rest comes through a pipe', async (most) => {
  await using world = await createWorld()
  const all = await filled(world.checkout)
  const watched = new Watched(world.checkout.path, process.env, new AbortController().signal)
  expect(await read(watched, most)).toBe(all)
  expect(watched.folders.map(existsSync)).toEqual([false])
})

test('nothing is lost or comes twice if there is no space left in the middle', async () => {
  await using world = await createWorld()
  const all = await filled(world.checkout)
  let isFull = false
  /** The disk of its temporary files is full after a part. */
  class Full extends Git {
    override async stream(...[args, take, options]: Parameters<Git['stream']>) {
      if (options?.output === undefined) return super.stream(args, take, options)
      const { output, ...others } = options
      const { stdout } = await this.run(args, others)
      writeSync(output, stdout, 0, 12_345)
      isFull = true
      throw new UserError('unwritable-file', 'no space')
    }
  }
  expect(await read(new Full(world.checkout.path, process.env, new AbortController().signal))).toBe(all)
  expect(isFull).toBe(true)
})

test('what git refuses is refused, and leaves no file', async () => {
  await using world = await createWorld()
  const watched = new Watched(world.checkout.path, process.env, new AbortController().signal)
  await expect(read(watched)).rejects.toThrow(/^git log ended with 128: /)
  expect(watched.folders.map(existsSync)).toEqual([false])
})
