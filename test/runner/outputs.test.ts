import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { delimiterFor, writeOutputs } from '../../src/runner/outputs.ts'
import { parseKeyValues } from '../support/commands.ts'
import { testHost } from '../support/host.ts'

const values = [
  '',
  'plain',
  'EOF\ntwo=forged',
  'ghadelimiter',
  'ghadelimiter_\ntwo=forged',
  'ghadelimiter__\nghadelimiter_\rghadelimiter____x\ntwo=forged',
  `ghadelimiter${'_'.repeat(50)}\n`,
]

test.each(values)('the delimiter of %j is not in it', (value) => {
  expect(delimiterFor(value)).toMatch(/^ghadelimiter_+$/)
  expect(value).not.toContain(delimiterFor(value))
})

test('each value comes back as it was given, whatever others wrote into it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-outputs-'))
  const file = join(folder, 'output')
  const before = process.env['GITHUB_OUTPUT']
  const outputs = Object.fromEntries(values.map((value, index) => [`value-${index}`, value]))
  try {
    writeFileSync(file, '')
    process.env['GITHUB_OUTPUT'] = file
    writeOutputs(outputs, testHost().log)
    expect(parseKeyValues(readFileSync(file, 'utf8'))).toEqual(outputs)
  } finally {
    if (before === undefined) delete process.env['GITHUB_OUTPUT']
    else process.env['GITHUB_OUTPUT'] = before
    rmSync(folder, { recursive: true })
  }
})
