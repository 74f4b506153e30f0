import { setImmediate as turn } from 'node:timers/promises'
import { readAhead } from '../../src/mysql-query/ahead.ts'

/** Reads `items` ahead, where they are even, and tells what happened in which order. */
async function watch(items: readonly number[], { breaksAt = 0, stopsAt = 0 } = {}): Promise<readonly string[]> {
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
  try {
    for await (const item of readAhead(source(), (each) => each % 2 === 0, turn)) {
      told.push(`begin ${item}`)
      for (let turns = 0; turns < 5; turns++) await turn()
      told.push(`end ${item}`)
      if (item === stopsAt) break
    }
  } catch (error) {
    told.push(String(error))
  }
  return told
}

test('the next is read while one is worked on that lets it, and after one that does not', async () => {
  expect(await watch([2, 1, 4])).toEqual([
    ...['read 2', 'begin 2', 'read 1', 'end 2'],
    ...['begin 1', 'end 1', 'read 4'],
    ...['begin 4', 'closed', 'end 4'],
  ])
})

test('what breaks while it is read ahead is told after the work before it', async () => {
  expect(await watch([2, 3], { breaksAt: 3 })).toEqual([
    ...['read 2', 'begin 2', 'closed', 'end 2', 'Error: broken at 3'],
  ])
})

test.each([1, 2])('the source is closed when nobody wants more after %i', async (stopsAt) => {
  const told = await watch([stopsAt, 3, 5], { stopsAt })
  expect(told).toContain('closed')
  expect(told).not.toContain('begin 3')
  expect(told).not.toContain('read 5')
})
