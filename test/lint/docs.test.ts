import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRule, rules } from '../../src/lint/rule.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/lint.md'), 'utf8')
const readme = readFileSync(join(root, 'actions/db-migrate/README.md'), 'utf8')

const namesIn = (text: string) => [...text.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, name = '']) => name)

test('the page names every rule of ours, and no other in our columns', () => {
  const rows = page.split('\n').filter((line) => /^\|.*\|$/.test(line) && line.split('|').length === 6)
  const ours = rows.flatMap((line) => namesIn(line.split('|').slice(2, 4).join('|')))
  expect(ours.filter((name) => !isRule(name) && name !== 'compatible')).toEqual([])
  expect(rules.filter((rule) => !namesIn(page).includes(rule))).toEqual([])
})

test('the README lists every rule once', () => {
  const table = readme.split('\n').filter((line) => /^\| `[a-z-]+`.*\| .*(?:warn|error)/.test(line))
  const listed = table.flatMap((line) => namesIn(line.split('|')[1] ?? ''))
  expect(listed.filter(isRule).toSorted()).toEqual([...rules].toSorted())
})
