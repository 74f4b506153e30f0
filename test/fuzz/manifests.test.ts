import fc from 'fast-check'
import { UserError } from '../../src/input/user-error.ts'
import { writeByRule } from '../../src/manifests/files.ts'
import type { Edited, Release } from '../../src/manifests/manifest.ts'
import { manifestKind, manifestKinds } from '../../src/manifests/names.ts'
import { readManifest } from '../../src/manifests/read.ts'
import { writeVersions } from '../../src/manifests/write.ts'
import { rounds } from '../support/sample.ts'
import { fuzzAsync, textOf } from './fuzz.ts'
import { type Kind, kinds } from './manifest-kinds.ts'

/** Longer than the old version, so that a wrong offset behind the first place shows. */
const [from, to] = ['1.2.3', '1.10.0']
const releases: readonly Release[] = [
  { root: '', names: ['demo'], from, to },
  { root: 'packages/a', names: ['a', '@x/a'], from, to },
]
const cases = 250

interface Made {
  readonly before: string
  /** The same but for the versions; without the package's own where the editor has to leave it, or refuse the text. */
  readonly after: string
  readonly changes: boolean
}

/** Manifests of a kind: about one in five is one that must not change. */
function manifests(kind: Kind): fc.Arbitrary<Made> {
  const { before, behind, still, head = [''], tail = [''], inside, place } = kind
  const own = place === undefined ? kind.own : kind.own.filter((part) => part.split('«»').length === 2)
  const some = (parts: readonly string[]) =>
    fc.oneof(
      fc.constant(''),
      fc.shuffledSubarray([...parts]).map((list) => list.join('')),
    )
  const middle = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...own).map((part) => ({ part, changes: true })) },
    { weight: 1, arbitrary: fc.constantFrom(...still).map((part) => ({ part, changes: false })) },
  )
  const texts = fc.array(
    fc.array(fc.constantFrom(...inside), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('').trim() || 'x'),
    { minLength: 8, maxLength: 8 },
  )
  return fc
    .tuple(fc.constantFrom(...head), some(before), middle, some(behind), fc.constantFrom(...tail), texts)
    .chain(([first, above, { part, changes }, below, last, words]) => {
      let word = 0
      const whole = [first, above, part, below, last].join('').replaceAll('‹›', () => words[word++ % 8] ?? '')
      const other = place === undefined ? to : from
      return fc.tuple(fc.constantFrom('\n', '\r\n'), fc.boolean()).map(([newline, marked]): Made => {
        const text = `${marked ? '\ufeff' : ''}${whole.replaceAll('\n', newline)}`
        return {
          before: text.replaceAll('«»', from).replaceAll('«a»', from),
          after: text.replaceAll('«»', to).replaceAll('«a»', other),
          changes,
        }
      })
    })
}

async function write({ path, place }: Kind, text: string): Promise<Edited> {
  if (place === undefined) return writeVersions(path, text, releases)
  return writeByRule(path, text, { path, place, notation: 'semver' }, to)
}

/** What the editor makes of a text: the text as it was where it refuses it. */
async function edited(kind: Kind, text: string): Promise<string> {
  try {
    return (await write(kind, text)).text
  } catch (error) {
    if (error instanceof UserError) return text
    throw error
  }
}

const names = kinds.map((kind, at) => [`${kind.path} (${at + 1})`, kind] as const)

test.each(names)('%s: only the version changes, in most of what is made up', async (_name, kind) => {
  let changed = 0
  let made = 0
  await fuzzAsync(manifests(kind), cases, async ({ before, after, changes }) => {
    made++
    if (!changes) return expect([before, after]).toContain(await edited(kind, before))
    changed++
    expect((await write(kind, before)).text).toBe(after)
    expect((await write(kind, after)).text).toBe(after)
    if (kind.place !== undefined || kind.path.endsWith('lock')) return
    expect((await readManifest(kind.path, before))?.version).toMatch(/^1\.2\.3/)
    expect((await readManifest(kind.path, after))?.version).toMatch(/^1\.10\.0/)
  })
  expect(changed / made).toBeGreaterThan(rounds(0.7, 0.5))
  expect(changed).toBeLessThan(made)
})

test('every kind of manifest that is written is made up here', () => {
  const here = kinds.map(({ path }) => manifestKind(path)).filter((kind) => kind !== undefined)
  expect(manifestKinds.filter((kind) => !here.includes(kind))).toEqual([
    'python-variable',
    'go-mod',
    'pnpm-workspace',
    'pnpm-lock',
  ])
})

/** Pieces of all kinds: what is made of them is seldom a manifest. */
const soup = textOf(
  [
    ...kinds.flatMap(({ before, own, behind, still, inside }) => [...before, ...own, ...behind, ...still, ...inside]),
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '\\',
    '&a',
    '*a',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '<![CDATA[',
    '"""',
    '=======\n',
  ],
  10,
)

test.each(names)(
  '%s: any text is read, or refused by a complaint, and stays where nothing is found',
  async (_name, kind) => {
    await fuzzAsync(soup, cases, async (before) => {
      try {
        const { text: after, sites } = await write(kind, before)
        if (sites.every((site) => site.before === site.after)) expect(after).toBe(before)
        expect(after.length - before.length).toBe(
          sites.reduce((sum, site) => sum + site.after.length - site.before.length, 0),
        )
      } catch (error) {
        if (!(error instanceof UserError)) throw error
      }
    })
  },
)
