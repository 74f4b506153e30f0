import { type Payload, parsePayload, writePayload } from '../../src/ledger/payload.ts'
import { payloadOf } from './scene.ts'

const whole: Payload = payloadOf({
  service: 'shop',
  version: '1.2.3',
  previous: { id: 4, sha: 'abc', version: '1.2.2' },
  checks: 'sha256:1',
  schema: { before: '7', after: '8', compatible: 'false' },
  hotfixOf: 4,
  rollbackOf: 5,
  reason: 'on fire',
  eventSha: 'def',
  gate: { id: 'prod', authors: [1, 2] },
})

test.each([
  ['whole', whole],
  ['least', payloadOf()],
])('%s: what is sent is read back, as JSON and as JSON in a string', (_, payload) => {
  const sent = JSON.stringify(writePayload(payload))
  expect(parsePayload(JSON.parse(sent))).toEqual(payload)
  expect(parsePayload(sent)).toEqual(payload)
})

test('names on the wire have dashes, and nothing undefined is sent', () => {
  expect(writePayload(whole)).toMatchObject({ 'hotfix-of': 4, 'rollback-of': 5 })
  expect(Object.values(writePayload(payloadOf()))).not.toContain(undefined)
})

test.each<readonly [string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['empty text', ''],
  ['text', 'deployed by hand'],
  ['a list', []],
  ["another tool's", { web_url: 'x' }],
  ['a later form', { ...writePayload(whole), v: 2 }],
  ['without a service', { ...writePayload(whole), service: undefined }],
  ['without a run', { ...writePayload(whole), run: {} }],
  ['with a run without an attempt', { ...writePayload(whole), run: { id: 1 } }],
  ['with a run without a number', { ...writePayload(whole), run: { attempt: 1 } }],
  ['with a run of number 0', { ...writePayload(whole), run: { id: 0, attempt: 1 } }],
  ['with half a run', { ...writePayload(whole), run: { id: 1.5, attempt: 1 } }],
  ['with a run that is not a number', { ...writePayload(whole), run: { id: '1', attempt: 1 } }],
])('%s is not ours', (_, value) => {
  expect(parsePayload(value)).toBeUndefined()
})

test('a value of the wrong type counts as missing', () => {
  const odd = {
    v: 1,
    service: 's',
    run: { id: 1, attempt: 1 },
    version: 3,
    previous: { id: -1 },
    actor: 'x',
    schema: { compatible: true },
  }
  expect(parsePayload(odd)).toEqual(
    payloadOf({
      service: 's',
      run: { id: 1, attempt: 1, job: '' },
      actor: { id: 0, login: '' },
      schema: { before: '', after: '', compatible: 'unknown' },
    }),
  )
})

test.each(['true', 'false', 'unknown'] as const)('a schema that is compatible: %s', (compatible) => {
  const payload = payloadOf({ schema: { before: '7', after: '8', compatible } })
  expect(parsePayload(writePayload(payload))?.schema?.compatible).toBe(compatible)
  expect(writePayload(whole)).toMatchObject({ 'event-sha': 'def' })
})
