import { misnamed } from '../../src/deployment-history/read/misnamed.ts'
import { lifeOf, type Sketch } from '../ledger/scene.ts'

const said = [[1, 'success']] as const
const sketches: readonly Sketch[] = [
  { id: 1, payload: { service: 'web' }, said },
  { id: 2, payload: { service: 'api' }, said },
  { id: 3, environment: 'staging', said },
]

test.each<readonly [string, readonly string[], string, readonly Sketch[], readonly RegExp[]]>([
  ['nothing is named', [], '', sketches, []],
  ['all is there', ['production', 'staging'], 'api', sketches, []],
  ['another case', ['Production', 'staging'], '', sketches, [/to `Production`\. Names are case-sensitive/]],
  ['an unknown service', [], 'shop', sketches, [/service `shop`: the names are `api`, `web`\.$/]],
  ['no services', [], 'shop', sketches.slice(2), [/service `shop`: none names a service\.$/]],
  ['nothing there: the service is not the reason', ['a`b'], 'shop', [], [/to `a'b`/]],
])('%s', (_, environments, service, given, expected) => {
  const notices = misnamed({ environments, service }, given.map(lifeOf))
  expect(notices).toHaveLength(expected.length)
  for (const [index, pattern] of expected.entries()) expect(notices[index]).toMatch(pattern)
})
