import { posix } from 'node:path'
import { listReasons } from '../../support/reasons.ts'
import { listImports } from '../imports.ts'
import { listActions, listFiles, readText } from '../tree.ts'
import { file, makePage } from './page.ts'
import { own, shared, wordsOf } from './words.ts'

const actions = listActions()

/** Reasons that sources of an action name, and that never become its output; each with where they end. */
const inner: Readonly<Record<string, readonly string[]>> = {
  // of the comment on a pull request, which changes no result
  'db-migrate': ['bad-token', 'validation'],
  // of what it asks, whose reason is the `code` of its finding
  doctor: [
    'bad-token',
    'cannot-connect',
    'insecure-auth',
    'kubernetes-config',
    'kubernetes-forbidden',
    'kubernetes-refused',
    'kubernetes-unauthorized',
    'kubernetes-unknown-kind',
    'kubernetes-unreachable',
    'lock-timeout',
    'missing',
    'password-failed',
    'server-gone',
    'sql-error',
    'tls-failed',
    'validation',
  ],
  // of an `sql` check, whose own message they are in; of the checks that a rollback goes on without
  rollback: ['sql-error', 'lock-timeout', 'server-gone', 'no-checks', 'invalid-checks'],
  'smoke-test': ['sql-error', 'lock-timeout', 'server-gone'],
  // of one decision, told as `no-release-needed` or `version-refused`
  'version-bump': [
    'no-changes',
    'no-changes-since-prerelease',
    'version-not-above-base',
    'version-taken',
    'no-prerelease',
    'module-major',
    'current',
  ],
}
/** Reasons that are put together: a template literal of the sources, and what it becomes. */
const composed: Readonly<Record<string, readonly string[]>> = {
  '`would-${plan.step.kind}`': ['would-resume', 'would-watch', 'would-close'],
}

/** The sources that run in an action, without those that only give types. */
function sourcesOf(action: string): readonly string[] {
  const seen = new Set(['src/runner/publish.ts', 'src/input/reason.ts', `src/${action}/action.ts`])
  for (const from of seen)
    for (const { to, typeOnly } of listImports(from, readText(from)))
      if (!typeOnly && /^src\/.*\.ts$/.test(to)) seen.add(posix.normalize(to))
  return [...seen]
}

function codeOf(path: string): string {
  return readText(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
}

/** Literals where only a reason can stand. */
function given(code: string): readonly string[] {
  const places = /(?:\breason[:=]\s*(?:[^',\n]*\?\s*)?|\bUserError\(\s*|\breason\w*\(\s*)'([a-z]+(?:-[a-z]+)*)'/g
  return [...code.matchAll(places)].map(([, reason = '']) => reason)
}

/** Literals and keys of any kind. */
function named(code: string): readonly string[] {
  const literals = [...code.matchAll(/'([a-z]+(?:-[a-z]+)*)'|^\s*([a-z]+):/gm)].map(
    ([, text, key]) => text ?? key ?? '',
  )
  return [...literals, ...Object.entries(composed).flatMap(([text, made]) => (code.includes(text) ? made : []))]
}

/** What stands in the table of an action's page: reason → results. Words in brackets speak of others. */
function tableOf(action: string): ReadonlyMap<string, readonly string[]> {
  const [, table = ''] = readText(`actions/${action}/README.md`).split('| `result` | `reason` |')
  const lines = table.split('\n').slice(2)
  const list = new Map<string, string[]>()
  for (const line of lines.slice(0, lines.indexOf(''))) {
    const [, results = '', reasons = ''] = line.split('|')
    const words = (text: string) =>
      [...text.replace(/\([^)]*\)/g, '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
    for (const reason of words(reasons)) list.set(reason, [...(list.get(reason) ?? []), ...words(results)])
  }
  return list
}

test('the page is what `npm run tables` writes', async () => {
  expect(readText(file)).toBe(await makePage())
})

describe.each(actions)('%s', (action) => {
  test('every reason has words, one line each', async () => {
    const list = [...(await listReasons(action)).keys()]
    expect(list.filter((reason) => wordsOf(action, reason) === undefined)).toEqual([])
    for (const reason of list)
      for (const words of wordsOf(action, reason) ?? []) expect(words).toMatch(/^[^\n]{5,200}[.)]$/)
  })

  test('its page has exactly the list', async () => {
    const sorted = (list: ReadonlyMap<string, readonly string[]>) =>
      Object.fromEntries([...list].map(([reason, results]) => [reason, results.toSorted()]))
    expect(sorted(tableOf(action))).toEqual(sorted(await listReasons(action)))
  })

  test('the list has every reason that its sources give, and no other', async () => {
    const list = await listReasons(action)
    const codes = sourcesOf(action).map(codeOf)
    const missing = new Set(codes.flatMap(given).filter((reason) => !list.has(reason)))
    expect([...missing].toSorted()).toEqual((inner[action] ?? []).toSorted())
    const all = new Set(codes.flatMap(named))
    expect([...list.keys()].filter((reason) => !all.has(reason))).toEqual([])
  })
})

test('no words are without a reason', async () => {
  const lists = new Map(await Promise.all(actions.map(async (action) => [action, await listReasons(action)] as const)))
  const isUsed = (reason: string) =>
    actions.some((action) => lists.get(action)?.has(reason) === true && own[action]?.[reason] === undefined)
  expect(Object.keys(shared).filter((reason) => !isUsed(reason))).toEqual([])
  const left = Object.entries(own).flatMap(([action, words]) =>
    Object.keys(words).flatMap((reason) => (lists.get(action)?.has(reason) === true ? [] : [`${action}: ${reason}`])),
  )
  expect(left).toEqual([])
})

test('the sources that are looked through are those of the bundle, and no list is among them', () => {
  const seen = actions.flatMap(sourcesOf)
  expect(seen).toContain('src/github/connection/errors.ts')
  expect(seen.filter((path) => path.startsWith('src/reasons/'))).toEqual([])
  expect(listFiles().filter((path) => path.startsWith('src/reasons/'))).toHaveLength(actions.length + 1)
})
