import { drawKinds, type Item } from '../support/jest/kinds.ts'
import { reusable } from '../support/resident/bundle.ts'
import { drawn, partOf } from '../support/sample.ts'

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

test('of a table a tenth is tried, the first and the last row among it, or one row', () => {
  expect(partOf([], 0)).toEqual([])
  const single = Array.from({ length: 100 }, (_, nth) => partOf(items.slice(0, 4), nth))
  expect(single.every(({ length }) => length === 1)).toBe(true)
  expect(new Set(single.flat())).toEqual(new Set([0, 1, 2, 3]))
  const tried = partOf(items, 1)
  expect(tried).toHaveLength(4)
  expect([tried[0], tried.at(-1)]).toEqual([0, 39])
  expect(partOf(items, 2)).not.toEqual(tried)
})

test('each instance of a bundle has modules of its own, of code that is loaded once', async () => {
  const bundle = `
var __webpack_modules__ = { 1: (module) => { let count = 0; module.exports = () => ++count } };
var __webpack_module_cache__ = {};
function __nccwpck_require__(id) {
  __webpack_module_cache__[id] ??= { exports: {} };
  const module = __webpack_module_cache__[id];
  if (!module.loaded) __webpack_modules__[id](module);
  module.loaded = true;
  return module.exports;
}
var __webpack_exports__ = {};
let runs = 0;
__webpack_exports__.e = () => [__nccwpck_require__(1)(), ++runs];
var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__run as run };`
  const { instance } = await import(`data:text/javascript,${encodeURIComponent(reusable(bundle))}`)
  const first = instance()
  expect([first.run(), first.run()]).toEqual([
    [1, 1],
    [2, 2],
  ])
  expect(instance().run()).toEqual([1, 1])
  expect(() => reusable(bundle.replace('var __webpack_module_cache__', 'const cache'))).toThrow('another form')
})

/** A block of tests by their names, as jest has it. */
function blockOf(blocks: Readonly<Record<string, readonly string[]>>): Item {
  const root: Item = { type: 'describeBlock', name: 'ROOT', children: [] }
  for (const [name, tests] of Object.entries(blocks)) {
    const block: Item = { type: 'describeBlock', name, parent: root, children: [] }
    block.children = tests.map((each) => ({ type: 'test', name: each, parent: block, children: [] }))
    root.children.push(block)
  }
  return root
}

const namesOf = (root: Item) => root.children.map(({ children }) => children.map(({ name }) => name))

test('a test that is the same for several kinds of server stays for one of them, and every other test stays', () => {
  const names = Array.from({ length: 30 }, (_, at) => `case ${at}`)
  const root = blockOf({ mariadb: [...names, 'MariaDB only'], postgres: [...names, 'on postgres'], other: names })
  drawKinds(root)
  const [mariadb = [], postgres = [], other = []] = namesOf(root)
  expect([...mariadb, ...postgres].toSorted()).toEqual([...names, 'MariaDB only', 'on postgres'].toSorted())
  expect(Math.min(mariadb.length, postgres.length)).toBeGreaterThan(5)
  expect(other).toEqual(names)
})

test('two tests of one name and one kind both stay', () => {
  const root = blockOf({ 'mariadb: lock': ['a', 'a'], sqlite: ['b'] })
  drawKinds(root)
  expect(namesOf(root)).toEqual([['a', 'a'], ['b']])
})
