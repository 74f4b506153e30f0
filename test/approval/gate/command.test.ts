import { parseCommand } from '../../../src/approval/votes/command.ts'
import { effort } from '../../support/effort.ts'

const approve = (code = '', inputs: readonly (readonly [string, string])[] = []) => ({
  kind: 'approve',
  code,
  inputs: new Map(inputs),
})

test.each<readonly [string, unknown]>([
  ['/approve', approve()],
  ['/approve ', approve()],
  ['/approve\t', approve()],
  ['/approve a=b"c', approve('', [['a', 'b"c']])],
  [`/reject ${'x'.repeat(992)}`, { kind: 'reject', reason: 'x'.repeat(992) }],
  ['/approve\r\n\r\nwell done', approve()],
  ['/approve\n/reject', approve()],
  ['/approve 0a1b2c3d', approve('0a1b2c3d')],
  [
    '/approve  0a1b2c3d  ticket=OPS-12 a_b-c=1=2',
    approve('0a1b2c3d', [
      ['ticket', 'OPS-12'],
      ['a_b-c', '1=2'],
    ]),
  ],
  ['/approve ticket=OPS-12', approve('', [['ticket', 'OPS-12']])],
  ['/approve constructor=1', approve('', [['constructor', '1']])],
  ['/reject', { kind: 'reject', reason: '' }],
  ['/reject  the search is broken (é)  \r\nmore', { kind: 'reject', reason: 'the search is broken (é)' }],
  ['/override prod is down', { kind: 'override', reason: 'prod is down' }],
  ['/override', { kind: 'override', reason: '' }],
])('%j is a command', (body, expected) => expect(parseCommand(body)).toEqual(expected))

test.each([
  '',
  'approve',
  'not approved!',
  'I /approve',
  ' /approve',
  '\t/approve',
  '\n/approve',
  '\ufeff/approve',
  '> /approve',
  '`/approve`',
  '```\n/approve\n```',
  '    /approve',
  '<!-- -->/approve',
  '<!--\n/approve\n-->',
  '- /approve',
  '**/approve**',
  '\uff0fapprove',
  '\u2044approve',
  '/',
  '/deploy',
  '/help me to approve',
  'not yet /reject',
  '/xxxapprove',
  '/approbation',
  '/overload',
  '/approveabcdefghijklmn',
])('%j is none, and nothing is said of it', (body) => expect(parseCommand(body)).toBeUndefined())

test.each([
  ['/approved', '`/approved` is not a command'],
  ['/Approve', '`/Approve` is not a command'],
  ['/APPROVE', '`/APPROVE` is not a command'],
  ['/aprove', '`/aprove` is not a command'],
  ['/approve!', '`/approve!` is not a command'],
  ['/approve\t0a1b2c3d', '`/approveU+90a1b2c3d` is not a command'],
  ['/approve\u00a0ok', '`/approveU+A0ok` is not a command'],
  ['/\u0430pprove', '`/U+430pprove` is not a command'],
  ['//approve', '`//approve` is not a command'],
  ['/rejected', '`/rejected` is not a command'],
  ['/overide now', '`/overide` is not a command'],
  ['/aprov', '`/aprov` is not a command'],
  ['/approveabcdefghijklm', 'is not a command'],
  ['/approve 0a1b2c3dx', '`0a1b2c3dx` is neither'],
  [`/approve ${'x'.repeat(60)}`, `\`${'x'.repeat(40)}\` is neither`],
  ['/approve please', '`please` is neither a code of eight digits nor `key=value`'],
  ['/approve 0A1B2C3D', '`0A1B2C3D` is neither'],
  ['/approve 0a1b2c3', '`0a1b2c3` is neither'],
  ['/approve a=1 0a1b2c3d', '`0a1b2c3d` is neither'],
  ['/approve ticket=', '`ticket=` is neither'],
  ['/approve Ticket=1', '`Ticket=1` is neither'],
  ['/approve ticket=\u00e9', '`ticket=U+E9` is neither'],
  ['/approve `a=1`', '`U+60a=1U+60` is neither'],
  ['/approve ticket="OPS-12"', 'write the value of `ticket` without quotes'],
  ['/approve a=1 a=2', '`a` is given twice'],
  [`/approve a=${'1'.repeat(201)}`, 'is neither'],
  [`/approve ${'a'.repeat(2_000)}`, 'the line is too long'],
])('%j is nearly one, and its author is told', (body, said) => {
  expect(parseCommand(body)).toMatchObject({ kind: 'unclear', detail: expect.stringContaining(said) })
})

test.each([
  ['words', '/approve '.repeat(120_000)],
  ['spaces', `/approve${' '.repeat(1_000_000)}x`],
  ['one word', `/${'a'.repeat(1_000_000)}`],
  ['a line', `/reject ${'a '.repeat(500_000)}`],
])('a megabyte of %s costs nothing', async (_, body) => {
  parseCommand('/approve')
  expect(await effort(() => parseCommand(body))).toBeLessThan(50)
})
