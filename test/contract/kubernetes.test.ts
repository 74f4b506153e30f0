import { parse } from 'yaml'
import { type Rule, rules } from '../../src/kubernetes/objects/rights.ts'
import { readText } from './tree.ts'

/** The Role of docs/kubernetes.md. */
function documented(): unknown {
  const [, block = ''] = /```yaml\n([^`]*kind: Role\n[^`]*)```/.exec(readText('docs/kubernetes.md')) ?? []
  return parse(block)
}

const asRole = ({ group, resources, verbs }: Rule) => ({ apiGroups: [group], resources, verbs })

test('the Role of docs/kubernetes.md has exactly the rules of the source', () => {
  expect(documented()).toMatchObject({ kind: 'Role', rules: rules.map(asRole) })
})

test('the action at the root is the doctor under the name of the suite', () => {
  const own = parse(readText('actions/doctor/action.yml'))
  const expected = { ...own, name: 'Slipway', runs: { ...own.runs, main: 'actions/doctor/index.js' } }
  expect(parse(readText('action.yml'))).toEqual(expected)
})
