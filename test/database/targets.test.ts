import { fanOut, overlay, parseTargets } from '../../src/database/target/targets.ts'

function parse(value: unknown) {
  const complaints: string[] = []
  const targets = parseTargets(value, (what) => complaints.push(what))
  return { targets, complaints }
}

test('a list of targets: names and their values, numbers as text', () => {
  const { targets, complaints } = parse([
    { name: 'a', host: 'db-1', port: 3307 },
    { name: 'B.2', url: ' mysql://x/y', password: ' p ', 'allow-insecure-auth': true },
  ])
  expect(complaints).toEqual([])
  expect(targets.map(({ name, given }) => [name, Object.fromEntries(given)])).toEqual([
    ['a', { host: 'db-1', port: '3307' }],
    ['B.2', { url: 'mysql://x/y', password: ' p ', 'allow-insecure-auth': 'true' }],
  ])
  expect(parse(undefined)).toEqual({ targets: [], complaints: [] })
})

test.each<readonly [unknown, string]>([
  ['a', 'is not a list'],
  [[], 'is not a list'],
  [{ a: 1 }, 'is not a list'],
  [[1], 'entry 1 is not a map'],
  [[{ host: 'x' }], 'entry 1 has no `name`'],
  [[{ name: '../x' }], 'entry 1 has no `name`'],
  [[{ name: 'a', hots: 'x' }], 'entry 1 has `hots`; allowed: `name`, `url`'],
  [[{ name: 'a', host: ['x'] }], 'entry 1 has a `host` that is not text'],
  [[{ name: 'a' }, { name: 'A' }], 'two entries with the name `A`'],
])('%j is refused', (value, expected) => {
  expect(parse(value).complaints.join('\n')).toContain(expected)
})

test.each<object>([
  { password: { x: 'hunter2' } },
  // what YAML makes of `{ password:hunter2 }`, `{ url:mysql://u:hunter2@h }` and `{ ? password hunter2 }`
  { 'password:hunter2': null },
  { 'url:mysql://u:hunter2@h': null },
  { 'password hunter2': 'x' },
])('a value that may be a secret is not in an error: %j', (entry) => {
  const { complaints } = parse([{ name: 'a', ...entry }])
  expect(complaints).toHaveLength(1)
  expect(complaints.join()).not.toContain('hunter2')
})

test('a target with its own location inherits no location, but everything else; a secret has one source', () => {
  const step = { url: 'mysql://base/x', port: '3300', user: 'root', password: 'p', database: 'shop' }
  const overlaid = (entry: unknown) => parse([entry]).targets.map((target) => overlay(step, target))[0]
  expect(overlaid({ name: 'a', host: 'db-1', user: 'me' })).toEqual({
    host: 'db-1',
    user: 'me',
    password: 'p',
    database: 'shop',
  })
  expect(overlaid({ name: 'b', database: 'other' })).toEqual({ ...step, url: 'mysql://base', database: 'other' })
  const whole = [{ name: 'e', user: 'me' }].map((entry) => parse([entry]).targets[0])
  expect(whole[0] && overlay({ url: 'mysql://u:p@h:1/d' }, whole[0])).toEqual({ url: 'mysql://:p@h:1/d', user: 'me' })
  expect(overlaid({ name: 'c', url: 'mysql://u:q@h/y' })).toEqual({ url: 'mysql://u:q@h/y' })
  expect(overlaid({ name: 'd', url: 'mysql://h', 'password-env': 'P' })).toEqual({
    url: 'mysql://h',
    'password-env': 'P',
    user: 'root',
    database: 'shop',
  })
  const command = { 'password-command': 'vault' }
  expect(overlaid({ name: 'e', ...command })).toMatchObject(command)
  expect(overlaid({ name: 'e', ...command })).not.toHaveProperty('password')
})

describe('fanOut', () => {
  const signal = new AbortController().signal
  const tick = () => new Promise((done) => setTimeout(done, 5))

  test('never more at a time than requested, results in the order of the targets', async () => {
    let running = 0
    let peak = 0
    const work = async (target: number) => {
      peak = Math.max(peak, ++running)
      await tick()
      running--
      return target * 2
    }
    const fates = await fanOut([5, 4, 3, 2, 1], { concurrency: 2, failFast: true, signal }, work, () => false)
    expect(fates).toEqual([10, 8, 6, 4, 2])
    expect(peak).toBe(2)
  })

  test.each([
    [true, ['ok', 'bad', 'ok', undefined, undefined]],
    [false, ['ok', 'bad', 'ok', 'ok', 'ok']],
  ])('failFast %j: running work continues to its end', async (failFast, expected) => {
    const work = async (target: number) => {
      if (target === 2) await tick().then(tick)
      if (target === 0) await tick()
      return target === 1 ? 'bad' : 'ok'
    }
    const spread = { concurrency: 3, failFast, signal }
    expect(await fanOut([0, 1, 2, 3, 4], spread, work, (result) => result === 'bad')).toEqual(expected)
  })

  test('an exception stops the rest and is thrown after the running ones have ended', async () => {
    const ended: number[] = []
    const work = async (target: number) => {
      if (target === 0) throw new Error('ours')
      await tick()
      ended.push(target)
      return target
    }
    const all = fanOut([0, 1, 2, 3], { concurrency: 2, failFast: false, signal }, work, () => false)
    await expect(all).rejects.toThrow('ours')
    expect(ended).toEqual([1])
  })

  test('a cancelled job starts none', async () => {
    const fates = await fanOut([1], { concurrency: 1, failFast: false, signal: AbortSignal.abort() }, tick, () => false)
    expect(fates).toEqual([undefined])
  })
})
