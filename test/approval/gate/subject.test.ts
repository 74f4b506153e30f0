import {
  type ApprovalSubject,
  compareSubjects,
  parseSubject,
  subjectCode,
  writeSubject,
} from '../../../src/approval/case/subject.ts'
import { sampleSubject } from './sample.ts'

test('a subject survives the record', () => {
  expect(parseSubject(JSON.parse(JSON.stringify(writeSubject(sampleSubject))))).toEqual(sampleSubject)
})

test('a moment may have milliseconds', () => {
  const subject = { ...sampleSubject, expiresAt: '2026-03-04T08:00:00.250Z' }
  expect(parseSubject(subject)).toEqual(subject)
})

test('the code is eight digits, and does not depend on the order of fields and authors', () => {
  const turned = Object.fromEntries(Object.entries({ ...sampleSubject, authors: [103, 102, 103] }).reverse())
  expect(subjectCode(sampleSubject)).toMatch(/^[0-9a-f]{8}$/)
  expect(subjectCode(parseSubject(turned) ?? sampleSubject)).toBe(subjectCode(sampleSubject))
})

const changes = Object.entries(sampleSubject).map(([name, value]) => [
  name,
  typeof value === 'number'
    ? value + 1
    : typeof value === 'string'
      ? value.replace(/^.?/, (first) => (first === '3' ? '2' : '3'))
      : [...value, 999],
])

test.each(changes)('the code knows %s', (name, value) => {
  expect(subjectCode({ ...sampleSubject, [String(name)]: value })).not.toBe(subjectCode(sampleSubject))
})

test.each(Object.keys(sampleSubject))('without a sound %s it is no subject of ours', (name) => {
  const { [name]: _, ...rest } = Object.fromEntries(Object.entries(sampleSubject))
  expect(parseSubject(rest)).toBeUndefined()
  expect(parseSubject({ ...rest, [name]: { toString: 'x' } })).toBeUndefined()
  expect(parseSubject({ ...rest, [name]: null })).toBeUndefined()
})

test.each([
  undefined,
  null,
  7,
  'text',
  [],
  {},
  { ...sampleSubject, runId: 1.5 },
  { ...sampleSubject, expiresAt: 'soon' },
  { ...sampleSubject, expiresAt: '2026-13-41T00:00:00Z' },
  { ...sampleSubject, expiresAt: '+002026-03-04T08:00:00Z' },
  { ...sampleSubject, expiresAt: '2026-03-04T08:00:00Z (about)' },
  { ...sampleSubject, actorId: -1 },
  { ...sampleSubject, authors: ['1'] },
])('%j is no subject', (value) => expect(parseSubject(value)).toBeUndefined())

test.each<readonly [Partial<ApprovalSubject>, readonly string[]]>([
  [{}, []],
  [{ sha: 'f'.repeat(40) }, ['sha']],
  [{ runId: 8, environment: 'staging' }, ['runId', 'environment']],
  [{ digest: '' }, ['digest']],
  // What another attempt of the same run may say differently.
  [{ expiresAt: '2030-01-01T00:00:00Z', policyDigest: 'x' }, []],
  [{ triggeringActorId: 9, actorLogin: 'octocat' }, ['actorLogin', 'triggeringActorId']],
  [{ service: 'web' }, ['service']],
  // An author that the record leaves out could approve their own change.
  [{ authors: [102, 103, 104] }, ['authors']],
  [{ authors: [102] }, []],
  [{ pullRequestAuthors: [105] }, ['pullRequestAuthors']],
])('the run says %j: differs in %j', (change, expected) => {
  expect(compareSubjects(sampleSubject, { ...sampleSubject, ...change })).toEqual(expected)
})
