import { mostMarks } from '../../src/deployment-history/view/bins.ts'
import { pageOf } from '../../src/deployment-history/view/page.ts'
import { colorOf } from '../../src/deployment-history/view/wording.ts'
import { yearOf } from '../pictures/year.ts'

test('a year of 600 deployments: bars, and failures in proportion', async () => {
  const year = await yearOf(600)
  const entries = year.places.find(({ environment }) => environment === 'production')?.entries ?? []
  const failed = entries.filter((entry) => colorOf(entry) === 'bad').length
  const deployments = entries.filter(({ timeline }) => !timeline.isRollback).length
  const page = pageOf(year)
  const drawing = /<svg class="wide"[\s\S]*?<\/svg>/.exec(page)?.[0] ?? ''
  const lane = drawing.split('class="lane"')[1] ?? ''
  const area = (color: string) =>
    [...lane.matchAll(new RegExp(`<rect class="${color}"[^>]*width="([\\d.]+)" height="([\\d.]+)"`, 'g'))].reduce(
      (sum, [, wide, high]) => sum + Number(wide) * Number(high),
      0,
    )
  expect(drawing).not.toContain('class="mark')
  expect(area('bad') / (area('bad') + area('good'))).toBeCloseTo(failed / deployments, 2)
  const told = [...lane.matchAll(/<title>[^<]*: (\d+) deployments?(?:, (\d+) failed)?/g)]
  expect(told.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(deployments)
  expect(told.reduce((sum, [, , count = '0']) => sum + Number(count), 0)).toBe(failed)
  expect(page.length).toBeLessThan(1_000_000)
})

test('up to a hundred deployments are marks; parts of the page are linked, and months are folded', async () => {
  const few = pageOf(await yearOf(mostMarks / 2))
  expect(few).toContain('class="mark')
  const page = pageOf(await yearOf(600))
  const anchors = [...page.matchAll(/<nav>.*<\/nav>/g)].flatMap(([nav]) => [...nav.matchAll(/href="#([^"]+)"/g)])
  expect(anchors.map(([, id]) => id)).toEqual(['live', 'metrics', 'timeline', 'place-1', 'place-2'])
  for (const [, id] of anchors) expect(page).toContain(`id="${id}"`)
  expect(page.match(/<details open>/g)).toHaveLength(2)
  expect(page).toMatch(/<summary>2026-11: \d+ deployments/)
})
