import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Git } from '../../src/git/process.ts'
import { HistoryAhead } from '../../src/git/range/ahead.ts'
import { HeadLog } from '../../src/git/range/head.ts'
import { readSince } from '../../src/git/range/history.ts'
import { randomFrom } from '../support/random.ts'
import { createWorld, git } from '../support/repository.ts'
import { rounds } from '../support/sample.ts'
import { historyOf, reached } from './graphs.ts'

const open = (path: string) => new Git(path, process.env, new AbortController().signal)

const shasOf = (commits: readonly { readonly sha: string }[] | undefined) => commits?.map(({ sha }) => sha)

test.each([
  ['right', 0],
  ['a little wrong', 3],
  ['wrong', 40],
] as const)('where clocks are %s, a range whose base is known late is the same', async (_, skew) => {
  await using world = await createWorld()
  const { checkout } = world
  const random = randomFrom(skew + 7)
  await git(checkout.path, ['fast-import', '--quiet', '--force'], historyOf(random, 400, skew))
  const lines = (await checkout.git('rev-list', '--all', '--parents')).split('\n').map((line) => line.split(' '))
  const parents = new Map(lines.map(([sha = '', ...others]) => [sha, others]))
  const shas = [...parents.keys()]
  const any = () => shas[Math.floor(random() * shas.length)] ?? ''
  const all = rounds(60, 12)
  let found = 0
  for (let round = 0; round < all; round += 1) {
    const head = any()
    const ancestors = reached(parents, [head])
    const before = [...ancestors]
    const base = random() < 0.3 ? any() : (before[Math.floor(random() * before.length)] ?? '')
    const ahead = new HistoryAhead(open(checkout.path), head)
    if (random() < 0.5) await new Promise((done) => setTimeout(done, 10))
    const since = await ahead.since(base)
    if (since === undefined) {
      expect(ancestors.has(base)).toBe(false)
      continue
    }
    found += 1
    const out = reached(parents, [base])
    expect(new Set(shasOf(since))).toEqual(new Set([...ancestors].filter((sha) => !out.has(sha))))
    expect(shasOf(await readSince(open(checkout.path), { head }, base))).toEqual(shasOf(since))
  }
  expect(found).toBeGreaterThan(0)
})

/** Runs git and remembers what it was asked. */
class Asked extends Git {
  readonly commands: string[] = []

  override stream(...[args, take, options]: Parameters<Git['stream']>) {
    this.commands.push(args.join(' '))
    return super.stream(args, take, options)
  }
}

test('one git reads the range of a base that was met before anybody asked', async () => {
  await using world = await createWorld('feat: one')
  const { checkout } = world
  const base = await checkout.commit('fix: two')
  const head = await checkout.commit('fix: three')
  const asked = new Asked(checkout.path, process.env, new AbortController().signal)
  const ahead = new HistoryAhead(asked, head)
  await new Promise((done) => setTimeout(done, 500))
  expect(shasOf(await ahead.since(base))).toEqual([head])
  expect(asked.commands).toEqual(['log -z --no-color --stdin --format=%x00%H %ct %P%x00%B'])
})

test('the head itself may be the base, and an unknown base is none', async () => {
  await using world = await createWorld('feat: one')
  const { checkout } = world
  const head = await checkout.commit('fix: two')
  expect(await new HistoryAhead(open(checkout.path), head).since(head)).toEqual([])
  expect(await new HistoryAhead(open(checkout.path), head).since('1'.repeat(40))).toBeUndefined()
  expect(await new HistoryAhead(open(checkout.path), '1'.repeat(40)).since(head)).toBeUndefined()
})

test('a release of another line is given up where its date says that it should have been met', async () => {
  await using world = await createWorld()
  const { checkout } = world
  await git(
    checkout.path,
    ['fast-import', '--quiet', '--force'],
    historyOf(() => 0.1, 3_000, 0),
  )
  const head = await checkout.git('rev-parse', 'c3000')
  await checkout.git('checkout', '-q', '-b', 'other', 'c1')
  const date = '1700530000 +0000'
  const tree = await checkout.git('rev-parse', 'HEAD^{tree}')
  const commit = `tree ${tree}\nparent ${await checkout.git('rev-parse', 'c1')}\nauthor A <a@b> ${date}\ncommitter A <a@b> ${date}\n\nfix: here\n`
  const other = await git(checkout.path, ['hash-object', '-t', 'commit', '-w', '--stdin'], Buffer.from(commit))
  const small = 16 * 1024
  let passed = 0
  const dated = Promise.withResolvers<void>()
  /** Everything is slower than the answer to the question for the date. */
  class Slow extends Git {
    override async stream(...[args, take, options]: Parameters<Git['stream']>) {
      const isDate = args.includes('-1')
      const chunks: Buffer[] = []
      const result = await super.stream(args, isDate ? take : (chunk) => chunks.push(chunk), options)
      if (isDate) dated.resolve()
      // A pipe's chunks may be large if the machine is busy.
      const all = Buffer.concat(chunks)
      for (let at = 0; at < all.length; at += small) {
        const chunk = all.subarray(at, at + small)
        if (options?.enough?.aborted) break
        passed += chunk.length
        take(chunk)
        if (passed > 200_000) await dated.promise.then(() => new Promise(setImmediate))
      }
      return result
    }
  }
  const env = { ...process.env, RUNNER_TEMP: '/nowhere' }
  const ahead = new HistoryAhead(new Slow(checkout.path, env, new AbortController().signal), head)
  expect(await ahead.since(other)).toBeUndefined()
  expect(passed).toBeLessThan(300_000)
})

test('what was stopped is read again if somebody asks after all', async () => {
  await using world = await createWorld('feat: one')
  const { checkout } = world
  const base = await checkout.git('rev-parse', 'HEAD')
  const head = await checkout.commit('fix: two')
  const ahead = new HistoryAhead(open(checkout.path), head)
  await ahead.stop()
  expect(shasOf(await ahead.since(base))).toEqual([head])
})

/** Where `git log` was started before the repository was looked at. */
async function begun(path: string): Promise<HeadLog> {
  const history = new HeadLog()
  await history.start(open(path))
  return history
}

test('git may begin before HEAD is known', async () => {
  await using world = await createWorld('feat: one')
  const { checkout } = world
  const base = await checkout.commit('fix: two')
  const head = await checkout.commit('fix: three')
  await using history = await begun(checkout.path)
  const asked = new Asked(checkout.path, process.env, new AbortController().signal)
  expect(shasOf(await new HistoryAhead(asked, head, history.log).since(base))).toEqual([head])
  expect(asked.commands).toEqual([])
})

test('if HEAD moved after git began, the range is read again', async () => {
  await using world = await createWorld('feat: one')
  const { checkout } = world
  const base = await checkout.git('rev-parse', 'HEAD')
  const two = await checkout.commit('fix: two')
  await using history = await begun(checkout.path)
  await new Promise((done) => setTimeout(done, 200))
  const head = await checkout.commit('fix: three')
  expect(shasOf(await new HistoryAhead(open(checkout.path), head, history.log).since(base))).toEqual([head, two])
})

test('a history that began early is ended, and leaves no file', async () => {
  await using world = await createWorld('feat: one')
  const { checkout } = world
  const folder = dirname(checkout.path)
  const env = { ...process.env, RUNNER_TEMP: folder }
  const left = async () => (await readdir(folder)).filter((name) => name.startsWith('slipway-'))
  const history = new HeadLog()
  await history.start(new Git(checkout.path, env, new AbortController().signal))
  expect(await left()).toHaveLength(1)
  await history[Symbol.asyncDispose]()
  expect(await left()).toEqual([])
  // Without a start, and twice
  await history[Symbol.asyncDispose]()
  await new HeadLog()[Symbol.asyncDispose]()
})

test('a history that grows large while the remote is slow is dropped, and read again when the base is known', async () => {
  await using world = await createWorld('feat: one')
  const { checkout } = world
  const base = await checkout.git('rev-parse', 'HEAD')
  const head = await checkout.commit(`fix: two\n\n${'A long line of text.\n'.repeat(450_000)}`)
  const folder = dirname(checkout.path)
  const env = { ...process.env, RUNNER_TEMP: folder }
  const ahead = new HistoryAhead(new Git(checkout.path, env, new AbortController().signal), head)
  const left = async () => (await readdir(folder)).filter((name) => name.startsWith('slipway-'))
  while ((await left()).length === 0) await new Promise(setImmediate)
  while ((await left()).length > 0) await new Promise((done) => setTimeout(done, 10))
  expect(shasOf(await ahead.since(base))).toEqual([head])
})

test('a history that is being read is not dropped, however large it is', async () => {
  await using world = await createWorld('feat: one')
  const { checkout } = world
  const base = await checkout.git('rev-parse', 'HEAD')
  const head = await checkout.commit('fix: two')
  await using history = await begun(checkout.path)
  const asked = Promise.withResolvers<number>()
  let dropped = 0
  const log = await history.log
  if (log === undefined) throw new Error('it was not started')
  const watched = {
    size: () => asked.promise,
    read: async (...given: Parameters<typeof log.read>) => {
      asked.resolve(100 * 1024 ** 2)
      await new Promise((done) => setTimeout(done, 100))
      expect(dropped).toBe(0)
      return log.read(...given)
    },
    [Symbol.asyncDispose]: async () => {
      dropped += 1
    },
  }
  const ahead = new HistoryAhead(open(checkout.path), head, Promise.resolve(watched))
  await new Promise(setImmediate)
  expect(shasOf(await ahead.since(base))).toEqual([head])
})

test('git does not complete a partial clone before the configuration was checked', async () => {
  await using world = await createWorld('feat: one')
  const { checkout } = world
  const parent = '1'.repeat(40)
  const tree = await checkout.git('rev-parse', 'HEAD^{tree}')
  const person = 'A <a@b> 1700000000 +0000'
  const text = `tree ${tree}\nparent ${parent}\nauthor ${person}\ncommitter ${person}\n\nfix: two\n`
  const broken = await git(checkout.path, ['hash-object', '-t', 'commit', '-w', '--stdin'], Buffer.from(text))
  await checkout.git('update-ref', 'HEAD', broken.trim())
  const trace = join(dirname(checkout.path), 'started')
  await checkout.git('config', 'extensions.partialClone', 'origin')
  await checkout.git('config', 'remote.origin.promisor', 'true')
  await checkout.git('config', 'remote.origin.uploadpack', `touch ${trace}; git-upload-pack`)
  const read = async (log: HeadLog) => {
    await (await log.log)?.read(() => {}, new AbortController().signal).catch(() => {})
    await log[Symbol.asyncDispose]()
  }
  await read(await begun(checkout.path))
  expect(existsSync(trace)).toBe(false)
  // Without the protection, git would start it.
  await open(checkout.path)
    .run(['log', 'HEAD'], { allow: [128] })
    .catch(() => {})
  expect(existsSync(trace)).toBe(true)
})
