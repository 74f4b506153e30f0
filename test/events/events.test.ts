import { artifactId, artifactPublished, migrationEvent, serviceEvent, testsFinished } from '../../src/events/drafts.ts'
import { cloudEvent, textOf } from '../../src/events/envelope.ts'
import type { EventDraft } from '../../src/runner/host.ts'
import { examples, readPage, sent, withExamples } from './page.ts'
import { faultsOf } from './validate.ts'

const origin = { source: 'https://github.com/a/b', run: '7', attempt: '1', step: 's', runUrl: 'x', at: new Date(0) }
const [draft] = examples
if (draft === undefined) throw new Error('there is no example')

test.each(sent.map((event) => [event.type, event] as const))('%s is valid by the published schemas', (_, event) => {
  expect(faultsOf(JSON.parse(JSON.stringify(event)))).toEqual([])
})

test('what the schemas do not allow is seen', () => {
  const event = cloudEvent({ ...draft, content: { colour: 'red' } }, origin)
  expect(faultsOf(event)).toEqual([expect.stringContaining('/subject/content')])
  expect(faultsOf({ ...cloudEvent(draft, origin), id: 'other' })).toEqual([expect.stringContaining('envelope')])
})

test('docs/events.md has the examples as they are sent (npm run tables writes them)', () => {
  expect(readPage()).toBe(withExamples(readPage()))
})

test('an id is the same for the same attempt, type and subject, in whatever step, and no other', () => {
  const id = (changed = {}, from = {}) => cloudEvent({ ...draft, ...changed }, { ...origin, ...from }).id
  const others = [id({ subject: 'x' }), id({ type: 'x' }), id({}, { run: '8' }), id({}, { attempt: '2' })]
  expect(id({ data: { more: 1 } }, { at: new Date(5), step: 'other' })).toBe(id())
  expect(new Set([id(), ...others]).size).toBe(5)
})

describe('two events of one subject in one attempt have two ids', () => {
  const idIn = (step: string, event: EventDraft) => cloudEvent(event, { ...origin, step }).id
  const place = { repository: 'o/d', service: '', environment: 'production' }
  const release = { sha: 'abc', version: '1.0.0' }
  const outcome = { outcome: 'success', reason: '' } as const

  test.each(['deployed', 'upgraded', 'rolledBack'] as const)('service %s: environment, deployment, release', (what) => {
    const told = serviceEvent(what, place, release, 1, {})
    const others = [
      serviceEvent(what, { ...place, environment: 'staging' }, release, 1, {}),
      serviceEvent(what, place, release, 2, {}),
      serviceEvent(what, place, { ...release, sha: 'abd' }, 1, {}),
    ]
    expect(new Set(others.map(({ subject }) => subject))).toEqual(new Set([told.subject]))
    expect(new Set([told, ...others].map((event) => idIn('a', event))).size).toBe(4)
    expect(idIn('b', told)).toBe(idIn('a', told))
  })

  test('tests: step, deployment, checks', () => {
    const tested = (deployment: number, checks: readonly string[]) =>
      testsFinished(place, release, outcome, { deployment, checks })
    const ids = [tested(1, ['x']), tested(2, ['x']), tested(1, ['x', 'y'])].map((event) => idIn('a', event))
    expect(new Set([...ids, idIn('b', tested(1, ['x']))]).size).toBe(4)
    expect(idIn('a', tested(1, ['x']))).toBe(ids[0])
  })

  test('migrations: step, database, scripts', () => {
    const applied = (apart: readonly string[]) =>
      migrationEvent('applied', { repository: 'o/d', environment: '', target: '', apart, content: {} })
    const ids = [
      ['db', 'up V1'],
      ['db', 'up V2'],
      ['other', 'up V1'],
    ].map((apart) => idIn('a', applied(apart)))
    expect(new Set([...ids, idIn('b', applied(['db', 'up V1']))]).size).toBe(4)
    expect(idIn('a', applied(['db', 'up V1']))).toBe(ids[0])
  })
})

test.each([
  [{ sha: 'abc', version: '1.0.0' }, 'pkg:github/octo/demo@abc'],
  [{ sha: '', version: '1.0.0+b 1' }, 'pkg:github/octo/demo@1.0.0%2Bb%201'],
  [{ sha: '', version: '' }, 'pkg:github/octo/demo'],
  [{ sha: '', version: '\ud800../..#?@' }, 'pkg:github/octo/demo@%EF%BF%BD..%2F..%23%3F%40'],
])('the package URL of %j is %s', (release, expected) => {
  expect(artifactId('Octo/Demo', release)).toBe(expected)
})

test('texts of any length and with half a character are events that can be sent', () => {
  const data = { version: '\ud800', reason: 'é'.repeat(1_000_000), names: ['::error::x\n'.repeat(1_000)] }
  const text = textOf(cloudEvent({ ...draft, data }, origin))
  expect(text.length).toBeLessThan(20_000)
  expect(faultsOf(JSON.parse(text))).toEqual([])
  expect(text).not.toContain('\n')
})

test('a package of a monorepo has its folder in the subject', () => {
  const release = { sha: 'abc', version: '1.0.0' }
  expect(artifactPublished('o/d', release, 'apps/my web', {}).subject).toBe('pkg:github/o/d@abc#apps/my%20web')
  expect(artifactPublished('o/d', release, '.', {}).subject).toBe('pkg:github/o/d@abc')
})
