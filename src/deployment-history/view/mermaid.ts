import type { Dora } from '../../dora/measure.ts'
import { leadTimeBins, type Week, weeksOf } from '../../dora/series.ts'

/** A chart that GitHub draws in a summary. All labels are ours and contain no untrusted text. */
interface Chart {
  readonly title: string
  /** Next to the labels, which have no year. */
  readonly span: string
  readonly labels: readonly string[]
  readonly axis: string
  readonly bars: readonly number[]
  readonly line?: readonly number[]
}

/** Mermaid's own bars are nearly white on white. These have a contrast of 3:1 on white and on the #333 of Mermaid's dark charts. */
const tones = { bar: '#2f81f7', bad: '#e5534b', line: '#2f81f7' }

/** Labels that fit under one chart next to each other. */
const mostLabels = 16
/** Below ten, Mermaid marks the axis in fractions, but there are no half deployments. */
const leastTop = 10

/** Deployments per week, distribution of lead times, failures and recoveries; '' for charts without values. */
export function chartsOf(dora: Dora): string {
  const { weeks, size } = joinWeeks(weeksOf(dora))
  const each = size === 1 ? 'per week' : `per ${size} weeks`
  const labels = weeks.map(({ from }) => from.toISOString().slice(5, 10))
  const span = [weeks[0], weeks.at(-1)].map((week) => week?.from.toISOString().slice(0, 10) ?? '').join(' to ')
  const bins = leadTimeBins(dora)
  const charts: readonly Chart[] = [
    { title: `Deployments ${each}`, span, labels, axis: 'deployments', bars: weeks.map(({ releases }) => releases) },
    {
      title: 'Lead times',
      span: '',
      labels: bins.map(({ name }) => name),
      axis: 'changes',
      bars: bins.map((bin) => bin.count),
    },
    {
      title: `Failures (bars) and recoveries (line) ${each}`,
      span,
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

/** As few weeks per bar as the labels allow; `size` is their number. */
function joinWeeks(weeks: readonly Week[]): { readonly weeks: readonly Week[]; readonly size: number } {
  const size = Math.ceil(weeks.length / mostLabels)
  const joined = weeks.flatMap((week, index) => {
    if (index % size > 0) return []
    const same = weeks.slice(index, index + size)
    const sum = (key: 'releases' | 'failures' | 'recoveries') => same.reduce((total, each) => total + each[key], 0)
    return [{ from: week.from, releases: sum('releases'), failures: sum('failures'), recoveries: sum('recoveries') }]
  })
  return { weeks: joined, size }
}

function draw({ title, span, labels, axis, bars, line }: Chart): string {
  const most = Math.max(...bars, ...(line ?? []))
  if (most <= 0) return ''
  return [
    '```mermaid',
    palette(line === undefined ? ['bar'] : ['bad', 'line']),
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis ${span === '' ? '' : `"${span}" `}[${labels.map((label) => `"${label}"`).join(', ')}]`,
    `  y-axis "${axis}" 0 --> ${Math.max(most, leastTop)}`,
    `  bar [${bars.join(', ')}]`,
    ...(line === undefined ? [] : [`  line [${line.join(', ')}]`]),
    '```',
    '',
  ].join('\n')
}

/** Of the plots, in their order. */
function palette(plots: readonly (keyof typeof tones)[]): string {
  const plotColorPalette = plots.map((tone) => tones[tone]).join(', ')
  return `%%{init: ${JSON.stringify({ themeVariables: { xyChart: { plotColorPalette } } })}}%%`
}
