import * as theirs from '@actions/core'
import { jest } from '@jest/globals'
import * as ours from '../../src/runner/toolkit.ts'

/** What is written on standard output meanwhile. */
async function printed(work: () => unknown): Promise<string> {
  const written: string[] = []
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  try {
    await work()
  } finally {
    spy.mockRestore()
  }
  return written.join('')
}

const before = { ...process.env }
beforeEach(() => {
  delete process.env['GITHUB_OUTPUT']
  delete process.env['GITHUB_STATE']
})
afterAll(() => {
  Object.assign(process.env, before)
})

const text = '50 % of a:b,\r\n::error::c'
const place = { title: text, file: 'a,b.ts', startLine: 3 }
const body = () => Promise.resolve(process.stdout.write('inside'))
test.each<readonly [string, () => unknown, () => unknown]>([
  ['info', () => ours.info(text), () => theirs.info(text)],
  ['debug', () => ours.debug(text), () => theirs.debug(text)],
  ['a notice', () => ours.annotate('notice', text), () => theirs.notice(text)],
  ['a warning with its place', () => ours.annotate('warning', text, place), () => theirs.warning(text, place)],
  [
    'an error with a title',
    () => ours.annotate('error', text, { title: 'a' }),
    () => theirs.error(text, { title: 'a' }),
  ],
  ['a group', () => ours.group(text, body), () => theirs.group(text, body)],
  ['a secret', () => ours.setSecret(text), () => theirs.setSecret(text)],
  ['an output outside a runner', () => ours.setOutput('a', text), () => theirs.setOutput('a', text)],
  ['state outside a runner', () => ours.saveState('a', text), () => theirs.saveState('a', text)],
])('%s is written as the toolkit writes it', async (_, our, their) => {
  const expected = await printed(their)
  expect(expected).not.toBe('')
  expect(await printed(our)).toBe(expected)
})
