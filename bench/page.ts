/** The part of README.md that a complete run writes, and its charts. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chartFile, drawChart } from './chart.ts'
import { describe, type Part } from './report.ts'

const [start, end] = ['<!-- results -->', '<!-- /results -->']

/** The page with this text between its two markers, which stay. Throws if one is missing. */
export function withResults(page: string, text: string): string {
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from === -1 || to < from)
    throw new Error(`The page has no ${start} … ${end}: add both lines where the results belong`)
  return `${page.slice(0, from + start.length)}\n${text.trim()}\n${page.slice(to)}`
}

/** Replaces the results of the page in `folder`, and all of its charts: one for each comparison. Throws if two have the same title. */
export function writePage(part: Part, rounds: number, folder: string): void {
  const charts = new Map(part.contests.map((contest) => [chartFile(contest.title), drawChart(contest)]))
  if (charts.size < part.contests.length) throw new Error('Two comparisons have the same title')
  const page = join(folder, 'README.md')
  const text = describe(part, rounds, ({ title }) => [`![${title}](charts/${chartFile(title)})`, ''])
  writeFileSync(page, withResults(readFileSync(page, 'utf8'), text))
  rmSync(join(folder, 'charts'), { recursive: true, force: true })
  mkdirSync(join(folder, 'charts'))
  for (const [file, chart] of charts) writeFileSync(join(folder, 'charts', file), chart)
}
