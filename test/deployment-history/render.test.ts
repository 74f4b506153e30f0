import { SaxesParser } from 'saxes'
import { badgeNames } from '../../src/deployment-history/inputs.ts'
import type { Range } from '../../src/deployment-history/read/range.ts'
import { badgeOf } from '../../src/deployment-history/view/badge.ts'
import { wholeData } from '../../src/deployment-history/view/json.ts'
import { markdownOf } from '../../src/deployment-history/view/markdown.ts'
import { chartsOf } from '../../src/deployment-history/view/mermaid.ts'
import { pageOf } from '../../src/deployment-history/view/page.ts'
import { failed, hour, verified } from '../dora/quarter.ts'
import { minute, type Sketch } from '../ledger/scene.ts'
import { factsOf, storyOf } from './story.ts'

/** Everything that somebody can type, in every place where somebody can type. */
const nasty = '<script>alert(1)</script> @everyone #1 | `x` [a](javascript:b) ![i](//e) "\'&lt;\n::error::\u202e ##[x]'

const range: Range = {
  commits: [
    {
      sha: 'c'.repeat(40),
      subject: nasty,
      author: nasty,
      authoredAt: minute(1),
      committedAt: minute(1),
      isMerge: false,
    },
  ],
  landings: ['p'],
  isWhole: false,
}

async function hostile() {
  const environment = nasty
  const sketches: readonly Sketch[] = [
    {
      id: 1,
      sha: 'a'.repeat(40),
      at: 1,
      environment: 'production',
      payload: { version: nasty, actor: { id: 1, login: nasty } },
      said: verified(1),
    },
    {
      id: 2,
      sha: 'b'.repeat(40),
      at: hour,
      environment: 'production',
      payload: { version: nasty, service: '' },
      said: failed(hour),
    },
    {
      id: 3,
      sha: 'a'.repeat(40),
      at: hour + 5,
      environment: 'production',
      task: 'rollback',
      payload: { rollbackOf: 2 },
      said: verified(hour + 9),
    },
    { id: 4, sha: nasty, at: 2 * hour, environment, payload: { service: nasty }, said: verified(2 * hour) },
  ]
  const pull = {
    number: 7,
    title: nasty,
    url: nasty,
    author: nasty,
    mergedAt: undefined,
    branch: nasty,
    labels: [nasty],
    commits: [],
  }
  const facts = factsOf(
    sketches,
    { pulls: new Map([['p', pull]]), notices: [nasty] },
    new Map([
      ['b'.repeat(40), range],
      [nasty, range],
    ]),
  )
  return storyOf(facts)
}

test('Markdown: untrusted text is shown and has no effect', async () => {
  const markdown = markdownOf(await hostile(), 50)
  expect(markdown).toContain('alert(1)')
  expect(markdown).not.toMatch(/<script|@everyone|(?<!\\)!\[i\]|(?<!\\)\]\(javascript|^::|##\[|\u202e/m)
  const tables = markdown.split('\n').filter((line) => line.startsWith('| '))
  const bars = (line: string) => line.replace(/\\\||`[^`]*`/g, '').split('|').length
  expect(new Set(tables.map(bars))).toEqual(new Set([6, 8, 9]))
})

test('HTML: no element and no attribute comes from untrusted text', async () => {
  const page = pageOf(await hostile())
  expect(page).toContain('alert(1)')
  expect(page).not.toMatch(/<script|<img|\son\w+=|\u202e/)
  const tags = new Set([...page.matchAll(/<\/?([a-z]\w*)/g)].map(([, tag]) => tag))
  expect([...tags].sort()).toEqual(
    'a body code div figcaption figure h1 h2 head html li meta nav p path rect small span strong style svg table tbody td text th thead time title tr ul'.split(
      ' ',
    ),
  )
  const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address)
  expect(
    addresses.filter((address) => !/^(?:https:\/\/github\.com\/octo\/demo\/|#[a-z]+(?:-\d)?$)/.test(address)),
  ).toEqual([])
})

test('every drawing is well-formed', async () => {
  const drawings = pageOf(await hostile()).match(/<svg[\s\S]*?<\/svg>/g) ?? []
  expect(drawings).toHaveLength(3)
  for (const drawing of drawings) expect(() => new SaxesParser().write(drawing).close()).not.toThrow()
})

test('JSON contains the original text unchanged', async () => {
  const data = JSON.parse(JSON.stringify(wholeData(await hostile())))
  expect(data.history[0]).toMatchObject({ environment: nasty, service: nasty })
  expect(data.history.at(-1)).toMatchObject({ version: nasty, by: nasty })
})

test('Mermaid: charts of existing values, none of missing ones', async () => {
  const empty = await storyOf(factsOf([]))
  expect(empty.dora && chartsOf(empty.dora)).toBe('')
  const { dora } = await storyOf(
    factsOf([
      { id: 1, said: verified(10) },
      { id: 2, sha: 'b', at: 20, payload: {}, said: failed(20) },
    ]),
  )
  const charts = dora && chartsOf(dora)
  // ten days from Thursday, January 1, touch the weeks of December 29 and January 5
  expect(charts).toContain(
    '  x-axis "2025-12-29 to 2026-01-05" ["12-29", "01-05"]\n  y-axis "deployments" 0 --> 10\n  bar [1, 0]\n```',
  )
  expect(charts).toContain('  bar [1, 0]\n  line [0, 0]\n```')
  expect(charts).not.toContain('Lead times')
})

test('Mermaid: labels that fit next to each other, without text that Mermaid would show as an entity', async () => {
  const sketches = Array.from(
    { length: 40 },
    (_, index): Sketch => ({ id: index + 1, sha: `s${index}`, said: verified(index * 10 * 24 * hour) }),
  )
  const window = { from: minute(0), to: minute(400 * 24 * hour) }
  const changes: Range = { ...range, landings: [] }
  const { dora } = await storyOf(factsOf(sketches, { now: window.to, window }, new Map([['s1', changes]])))
  const charts = (dora && chartsOf(dora)) ?? ''
  const rows = (name: string) =>
    [...charts.matchAll(new RegExp(`^  ${name} (?:"[^"]*" )?\\[(.*)\\]$`, 'gm'))].map(([, row = '']) => row.split(', '))
  // 400 days from a Thursday touch 58 weeks: 15 bars of four weeks hold all 40 deployments
  expect(charts).toContain('title "Deployments per 4 weeks"')
  expect(rows('x-axis').map((labels) => labels.length)).toEqual([15, 7])
  expect(rows('bar')[0]?.reduce((sum, bar) => sum + Number(bar), 0)).toBe(40)
  expect(charts).not.toMatch(/[<&]/)
})

test('the timeline: a failure is drawn over successes, with its rollback next to it', async () => {
  const page = pageOf(
    await storyOf(
      factsOf([
        { id: 1, sha: 'a', payload: { version: '1.0.0' }, said: verified(10) },
        {
          id: 2,
          sha: 'b',
          at: hour,
          payload: { version: '1.1.0' },
          said: failed(hour, [hour + 9, 'failure', 'restored']),
        },
        { id: 3, sha: 'a', at: hour + 6, task: 'rollback', payload: { rollbackOf: 2 }, said: verified(hour + 7) },
      ]),
    ),
  )
  const marks = [...page.matchAll(/class="mark (\w+)" d="M\S+ (\d+).*?UTC: (.*?), by/g)].map(([, ...parts]) => parts)
  expect(marks).toEqual([
    ['good', '50', '1.0.0, rollback verified'],
    ['good', '39', '1.0.0, verified'],
    ['bad', '32', '1.1.0, failed, rolled back'],
  ])
})

test('badges show what is live or what was measured, and only judge what is live', async () => {
  const story = await storyOf(factsOf([{ id: 1, payload: { version: '1.2.3' }, said: verified(10) }]))
  expect(badgeNames.map((name) => badgeOf(name, story)).map(({ message, color }) => [message, color])).toEqual([
    ['1.2.3', 'brightgreen'],
    ['3 a month', 'blue'],
    ['n/a', 'lightgrey'],
    ['0 %', 'blue'],
    ['n/a', 'lightgrey'],
    ['0 %', 'blue'],
  ])
  const bad = await storyOf(factsOf([{ id: 1, sha: '0123456789', payload: {}, said: failed(10) }]))
  expect(badgeOf('live', bad)).toEqual({ schemaVersion: 1, label: 'production', message: '0123456', color: 'red' })
  expect(badgeOf('live', await storyOf(factsOf([])))).toMatchObject({ message: 'nothing', color: 'lightgrey' })
})

test('what has the traffic is live, good or not, and the first line says so', async () => {
  const held: Sketch = {
    id: 2,
    sha: 'b',
    at: hour,
    payload: { version: '2.0.0' },
    said: failed(hour, [hour + 9, 'failure', 'held why=no-target']),
  }
  const story = await storyOf(factsOf([{ id: 1, payload: { version: '1.0.0' }, said: verified(1) }, held]))
  expect(markdownOf(story, 50)).toMatch(/^### production has 2\.0\.0 since 2026-01-01 01:00 \(9 d 23 h\), held\n/)
})

test('rows are limited, and the summary says how many are left out', async () => {
  const sketches = Array.from(
    { length: 30 },
    (_, index): Sketch => ({ id: index + 1, sha: `s${index}`, at: index * hour, said: verified(index * hour + 1) }),
  )
  const markdown = markdownOf(await storyOf(factsOf(sketches)), 10)
  expect(markdown).toContain('20 earlier ones are in the files.')
  expect(markdown.match(/✅ succeeded/g)).toHaveLength(11)
})
