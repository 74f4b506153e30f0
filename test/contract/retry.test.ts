import { listFiles, readText } from './tree.ts'

/** Loops with a pause that are no attempts at one thing, and why. */
const others: Readonly<Record<string, string>> = {
  'src/db-migrate/lock/lease.ts': 'a beat: it renews the lease while the work goes on',
  'src/db-migrate/lock/lock.ts': 'waits inside the server, so that the pause depends on how long that took',
  'src/db-migrate/run/backup.ts': 'a beat: it keeps the session alive while the backup runs',
}

const sources = listFiles().filter((file) => /^src\/.*\.ts$/.test(file) && file !== 'src/runner/retry.ts')

/** The loops of a source, each with its body; one without braces is its line. */
function loopsOf(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return [...code.matchAll(/\b(?:for|while|do)\b(?: await)? ?(?=[({])/g)].map(({ index, 0: word }) => {
    const head = index + word.length
    const end = code[head] === '(' ? closing(code, head, '(', ')') + 1 : head
    const open = code.indexOf('{', end)
    const isBlock = open !== -1 && code.slice(end, open).trim() === ''
    return code.slice(index, isBlock ? closing(code, open, '{', '}') : code.indexOf('\n', end))
  })
}

/** Where the bracket that opens at `from` closes. */
function closing(code: string, from: number, left: string, right: string): number {
  let depth = 0
  for (let index = from; index < code.length; index++) {
    if (code[index] === left) depth++
    if (code[index] === right && --depth === 0) return index
  }
  return code.length
}

const pauses = /\bsleep\(|\bsetTimeout\(|\.wait\(/

test.each<readonly [string, boolean]>([
  ['for (;;) {\n  await host.sleep(1)\n}', true],
  ['while (!signal.aborted) {\n  if (a) { b() }\n  await sleep(1)\n}', true],
  ['for (const a of b) await host.sleep(1)\n', true],
  ['do {\n  await host.sleep(1)\n} while (a)', true],
  ['for (const a of b) {\n  c()\n}\nawait host.sleep(1)', false],
  ['// for (;;) { sleep(1) }\n', false],
])('%j pauses in a loop: %j', (source, expected) => {
  expect(loopsOf(source).some((body) => pauses.test(body))).toBe(expected)
})

test('only src/runner/retry.ts pauses in a loop, a few others for a reason', () => {
  const found = sources.filter((file) => loopsOf(readText(file)).some((body) => pauses.test(body)))
  expect(found).toEqual(Object.keys(others))
})

test('what tries again does so by the one retry', () => {
  const users = sources.filter((file) => /\/runner\/retry\.ts'/.test(readText(file)))
  expect(users.length).toBeGreaterThan(10)
  const own = sources.filter((file) =>
    /^(export )?(async )?function (persist|retry|backoff)\w*\b/m.test(readText(file)),
  )
  expect(own.filter((file) => !users.includes(file))).toEqual([])
})
