import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chartFile, drawChart } from '../../bench/chart.ts'
import type { Contest } from '../../bench/contest.ts'
import { withResults, writePage } from '../../bench/page.ts'
import { ratioTarget, wallTarget } from '../../bench/targets.ts'
import { readText, root } from '../contract/tree.ts'

function contestOf(title: string, walls: Readonly<Record<string, number>>): Contest {
  const results = Object.entries(walls).map(([name, wall]) => ({
    name,
    cost: { first: undefined, wall, cpu: undefined, peak: undefined, output: '' },
    answer: '',
  }))
  return { title, made: 'node bench/some.ts', results }
}

/** The width of each bar, and whether it is one of ours. */
function barsOf(chart: string): readonly (readonly [string, number])[] {
  return [...chart.matchAll(/<rect class="(bar|ours)"[^>]* width="([\d.]+)"/g)].map(
    ([, kind = '', width]) => [kind, Number(width)] as const,
  )
}

test('a chart has a bar for each contestant, as long as its time, and ours stands out', () => {
  const chart = drawChart(contestOf('1,000 <small> migrations', { '`mariadb` client': 200, '**db-migrate**': 400 }))
  const [[their, short] = ['', 0], [our, long] = ['', 0], ...more] = barsOf(chart)
  expect([their, our, more]).toEqual(['bar', 'ours', []])
  expect(long / short).toBeCloseTo(2)
  expect(chart).toContain('<title id="title">1,000 &#60;small&#62; migrations</title>')
  expect(chart).toMatch(/<desc id="desc">Wall time in milliseconds; [^<]*: mariadb client 200 ms; db-migrate 400 ms\.</)
  expect(chart).toContain('prefers-color-scheme: dark')
  expect(chart).not.toContain('cut bar')
})

test('a bar that would leave nothing of the others is cut, and the chart says so', () => {
  const chart = drawChart(contestOf('Next version', { cliff: 83_500, '**version-bump**': 148, other: 240 }))
  const [cliff = 0, ours = 0, other = 0] = barsOf(chart).map(([, width]) => width)
  expect([cliff / other, ours / other]).toEqual([expect.closeTo(8, 1), expect.closeTo(148 / 240, 1)])
  expect(chart).toContain('the cut bar is longer than it is drawn')
  expect(chart).toContain('83,500')
})

test('a target that is not met is shown as missed, in the page and between its markers only', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-page-'))
  try {
    writeFileSync(join(folder, 'README.md'), 'before\n<!-- results -->\nold\n<!-- /results -->\nafter\n')
    mkdirSync(join(folder, 'charts'))
    writeFileSync(join(folder, 'charts', 'old.svg'), '')
    const contest = contestOf('Some work, 2 times', { client: 100, '**ours**': 149 })
    const targets = [ratioTarget(contest, '**ours**', 'client', 1.5), wallTarget(contest, '**ours**', 148)]
    writePage({ contests: [contest], targets }, 1, folder)
    const page = readFileSync(join(folder, 'README.md'), 'utf8')
    expect(page).toMatch(/^before\n<!-- results -->\n\d{4}-\d\d-\d\d: medians of 1 round on /)
    expect(page).toMatch(/\n<!-- \/results -->\nafter\n$/)
    expect(page).not.toContain('old')
    expect(page).toContain('### Some work, 2 times: `node bench/some.ts`\n\n![')
    expect(page).toContain('](charts/some-work-2-times.svg)\n\n|')
    expect(page).toContain('| Some work, 2 times: **ours** against client | 1.50× | 1.49× wall | ok |')
    expect(page).toContain('| Some work, 2 times: **ours** | 148 ms | 149 ms | **MISSED** |')
    expect(readdirSync(join(folder, 'charts'))).toEqual(['some-work-2-times.svg'])
    const twice = { contests: [contest, contest], targets }
    expect(() => writePage(twice, 1, folder)).toThrow('Two comparisons have the same title')
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(page)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a page without both markers is refused, and the page of the bench has them', () => {
  expect(() => withResults('<!-- /results --> <!-- results -->', 'new')).toThrow('The page has no')
  expect(withResults(readText('bench/README.md'), 'new')).toContain('<!-- results -->\nnew\n<!-- /results -->')
})

test('every chart of the page is there, and no other', () => {
  const named = [...readText('bench/README.md').matchAll(/\]\(charts\/([^)]+)\)/g)].map(([, file]) => file)
  expect(named.toSorted()).toEqual(readdirSync(join(root, 'bench/charts')).toSorted())
  expect(named.length).toBeGreaterThan(0)
})

test('a chart is named after its comparison', () => {
  expect(chartFile('Next version, 20,000 commits in the range')).toBe('next-version-20000-commits-in-the-range.svg')
})
