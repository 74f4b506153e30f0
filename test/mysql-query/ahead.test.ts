import { setImmediate as turn } from 'node:timers/promises'
import { workAhead } from '../../src/mysql-query/ahead.ts'

/** Works on `items`, of which the odd ones are decisive, and tells what happened in which order. */
async function watch(items: readonly number[], { breaksAt = 0, failsAt = 0 } = {}): Promise<readonly string[]> {
  const told: string[] = []
  async function* source() {
    try {
      for (const item of items) {
        if (item === breaksAt) throw new Error(`broken at ${item}`)
        told.push(`read ${item}`)
        yield item
      }
    } finally {
      told.push('closed')
    }
  }
  const work = async (item: number) => {
    told.push(`begin ${item}`)
    for (let turns = 0; turns < 5; turns++) await turn()
    if (item === failsAt) throw new Error(`failed at ${item}`)
    told.push(`end ${item}`)
  }
  await workAhead(source(), work, (item) => item % 2 === 1).catch((error: unknown) => told.push(String(error)))
  return told
}

test('the next value is fetched while one is processed, but after one on which it depends only when that is done', async () => {
  expect(await watch([2, 1, 4])).toEqual([
    ...['read 2', 'begin 2', 'read 1', 'end 2'],
    ...['begin 1', 'end 1', 'read 4'],
    ...['begin 4', 'closed', 'end 4'],
  ])
})

test('an error while reading ahead is reported after the work before it', async () => {
  expect(await watch([2, 3], { breaksAt: 3 })).toEqual([
    ...['read 2', 'begin 2', 'closed', 'end 2', 'Error: broken at 3'],
  ])
})

test.each([1, 2])('the source is closed and nothing more is started when the work on %i fails', async (failsAt) => {
  const told = await watch([failsAt, 3, 5], { failsAt })
  expect(told).toContain(`Error: failed at ${failsAt}`)
  expect(told).toContain('closed')
  expect(told).not.toContain('begin 3')
  expect(told).not.toContain('read 5')
})

test('of two errors, the one of the work is reported', async () => {
  expect((await watch([2, 3], { breaksAt: 3, failsAt: 2 })).at(-1)).toBe('Error: failed at 2')
})
