import { helpAddress } from '../../src/runner/help.ts'
import { documentAddress, documentIn } from '../../src/text/documents.ts'

const page = (ref: string) =>
  `https://github.com/slipway-actions/slipway/blob/${ref}/docs/troubleshooting.md#rollback-no-target`
const sha = '7d3e9b10c4f8a2567e91d0b3c8f5a4e2961b7c08'
const ours = 'slipway-actions/slipway'

test.each([
  ['its tag', ours, 'v1', 'v1'],
  ['its commit', ours, sha, sha],
  ['a branch', ours, 'release/1.x', 'release/1.x'],
  ['a local action', '', '', 'main'],
  ['a copy elsewhere, whose refs are its own', 'acme/slipway', 'v1', 'main'],
  ['what no ref looks like', ours, 'v1)[x](http://evil', 'main'],
])('the address of a reason at %s', (_, repository, ref, expected) => {
  const env = { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }
  expect(helpAddress('rollback', 'no-target', env)).toBe(page(expected))
})

test('without what the runner tells, it is main', () => {
  expect(helpAddress('rollback', 'no-target', {})).toBe(page('main'))
})

test.each([
  [
    'the page, without what ends the sentence',
    `Write it (see ${documentAddress('approval.md#set-it-up')}).`,
    'approval.md#set-it-up',
  ],
  ['the first of two', `${documentAddress('a.md')} and ${documentAddress('b.md')}`, 'a.md'],
])('a document in a message: %s', (_, message, page) => {
  expect(documentIn(message)).toBe(documentAddress(page))
})

test('what leads elsewhere is no document', () => {
  expect(documentIn('https://evil.example/docs/approval.md')).toBe('')
})
