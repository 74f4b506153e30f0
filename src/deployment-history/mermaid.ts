import type { Dora } from '../dora/measure.ts'
import { leadTimeBins, weeksOf } from '../dora/series.ts'

/** A chart that GitHub draws in a summary. Labels are ours: nothing in it was typed by others. */
interface Chart {
  readonly title: string
  readonly labels: readonly string[]
  readonly axis: string
  readonly bars: readonly number[]
  readonly line?: readonly number[]
}

/** Deployments a week, how lead times are distributed, failures and recoveries; '' for what has nothing to show. */
export function chartsOf(dora: Dora): string {
  const weeks = weeksOf(dora)
  const labels = weeks.map(({ from }) => from.toISOString().slice(5, 10))
  const bins = leadTimeBins(dora)
  const charts: readonly Chart[] = [
    { title: 'Deployments per week', labels, axis: 'deployments', bars: weeks.map(({ releases }) => releases) },
    { title: 'Lead times', labels: bins.map(({ name }) => name), axis: 'changes', bars: bins.map((bin) => bin.count) },
    {
      title: 'Failures (bars) and recoveries (line) per week',
      labels,
      axis: 'failures',
      bars: weeks.map(({ failures }) => failures),
      line: weeks.map(({ recoveries }) => recoveries),
    },
  ]
  return charts
    .map(draw)
    .filter((chart) => chart !== '')
    .join('\n')
}

function draw({ title, labels, axis, bars, line }: Chart): string {
  const most = Math.max(...bars, ...(line ?? []))
  if (most <= 0) return ''
  return [
    '```mermaid',
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis [${labels.map((label) => `"${label}"`).join(', ')}]`,
    `  y-axis "${axis}" 0 --> ${most}`,
    `  bar [${bars.join(', ')}]`,
    ...(line === undefined ? [] : [`  line [${line.join(', ')}]`]),
    '```',
    '',
  ].join('\n')
}
