import { drawn } from '../support/sample.ts'

const items = Array.from({ length: 40 }, (_, at) => at)

test('a sample has the first and the last, keeps the order and has its size', () => {
  for (let seed = 0; seed < 50; seed++) {
    const found = drawn(items, 6, seed)
    expect(found).toHaveLength(6)
    expect([found[0], found.at(-1)]).toEqual([0, 39])
    expect(found.toSorted((a, b) => a - b)).toEqual(found)
  }
})

test('the same seed draws the same, and seeds together draw all', () => {
  expect(drawn(items, 6, 1)).toEqual(drawn(items, 6, 1))
  expect(new Set(Array.from({ length: 100 }, (_, seed) => drawn(items, 6, seed)).flat()).size).toBe(40)
})

test('a list that is short stays whole', () => {
  for (const size of [0, 1, 2, 3]) expect(drawn(items.slice(0, size), 6, 1)).toEqual(items.slice(0, size))
})
