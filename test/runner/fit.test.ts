import { fitOutputs } from '../../src/runner/fit.ts'
import { boundList } from '../../src/text/bounded-list.ts'

const objects = (count: number) => Array.from({ length: count }, (_, id) => ({ id, text: 'ü'.repeat(20) }))
const sizeOf = (outputs: Readonly<Record<string, string>>) =>
  Object.values(outputs).reduce((sum, text) => sum + text.length * 2, 0)

test('what fits stays as it is', () => {
  const outputs = { result: 'changed', applied: JSON.stringify(objects(10)) }
  expect(fitOutputs(outputs, 10_000, 'plan.json')).toEqual({ outputs, notes: [] })
})

test.each([
  ['one list', { result: 'changed', list: JSON.stringify(objects(1_000)) }],
  ['two lists', { list: JSON.stringify(objects(400)), other: JSON.stringify(objects(500)) }],
  ['a list beside a text', { list: JSON.stringify(objects(1_000)), text: 'x'.repeat(2_000) }],
])('%s: all together keep to the limit, and the last element says what is left out', (_, given) => {
  const { outputs, notes } = fitOutputs(given, 10_000, 'plan.json')
  expect(sizeOf(outputs)).toBeLessThanOrEqual(10_000)
  expect(sizeOf(outputs)).toBeGreaterThan(8_000)
  const list = JSON.parse(outputs['list'] ?? '')
  const all = JSON.parse(given.list)
  expect(list.slice(0, -1)).toEqual(all.slice(0, list.length - 1))
  expect(list.at(-1)).toEqual({ 'left-out': all.length - list.length + 1, whole: 'plan.json' })
  expect(notes.join()).toContain('`list`')
})

test('small outputs are whole beside a large one, whatever the order', () => {
  const given = { large: 'x'.repeat(9_000), result: 'changed', reason: 'migrated', middle: 'y'.repeat(1_000) }
  const { outputs } = fitOutputs(given, 10_000, '')
  expect(outputs).toEqual({ ...given, large: '' })
})

test.each([
  ['a text', 'x'.repeat(20_000), ''],
  ['an object', JSON.stringify({ a: 'x'.repeat(20_000) }), ''],
  ['what only begins like a list', `[${'x'.repeat(20_000)}`, ''],
  ['a list of one huge element', JSON.stringify([{ a: 'x'.repeat(20_000) }]), '[{"left-out":1,"whole":"the log"}]'],
])('%s that is too large', (_, value, expected) => {
  const { outputs, notes } = fitOutputs({ value }, 10_000, 'the log')
  expect(outputs).toEqual({ value: expected })
  expect(notes).toHaveLength(1)
})

test('a list of texts ends in a text', () => {
  const names = Array.from({ length: 100 }, () => 'name')
  const { text, left } = boundList(names, 400, 'the log')
  expect(JSON.parse(text)).toEqual([...names.slice(left), `${left} more: see the log`])
})
