import { isContent, pacer } from '../../src/github/connection/pace.ts'
import { testHost } from '../support/host.ts'

/** Seconds at which writes go out, each asked for so many milliseconds after the one before it went out. */
async function play(count: number, between = 0) {
  const host = testHost()
  let clock = Date.parse('2026-05-01T12:00:00Z')
  const began = clock
  const pace = pacer({
    ...host,
    now: () => new Date(clock),
    sleep: async (milliseconds) => {
      clock += milliseconds
    },
  })
  const seconds: number[] = []
  for (let write = 0; write < count; write++) {
    await pace()
    seconds.push((clock - began) / 1000)
    clock += between
  }
  return { seconds, lines: host.lines }
}

test('ten writes go out at once, each further one a second after the one before', async () => {
  const { seconds, lines } = await play(13)
  expect(seconds).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3])
  expect(lines).toEqual([])
})

test('a quiet time gives the burst back, and no more than that', async () => {
  const slow = await play(100, 1_000)
  expect(slow.seconds.at(-1)).toBe(99)
  const half = await play(25, 500)
  expect(half.seconds.slice(17, 22)).toEqual([8.5, 9, 10, 11, 12])
})

test.each([
  [80, 60],
  [500, 3_600],
])('at most %i writes in %i seconds, whenever one looks', async (most, span) => {
  const { seconds } = await play(1_100)
  const crowded = seconds.filter((at, index) => (seconds[index + most] ?? Number.POSITIVE_INFINITY) < at + span)
  expect(crowded).toEqual([])
})

test('a pause that people notice is said', async () => {
  const { lines } = await play(501)
  expect(lines).toEqual(['GitHub: the limit of 500 writes per hour is reached; waiting 3110 s.'])
})

test.each([
  ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', true],
  ['PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', true],
  ['POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', true],
  ['POST /repos/{owner}/{repo}/issues', true],
  ['POST /repos/{owner}/{repo}/releases', true],
  ['POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', true],
  ['PUT /repos/{owner}/{repo}/issues/{issue_number}/lock', true],
  ['POST https://uploads.github.com/repos/octo/ship/releases/1/assets{?name,label}', true],
  ['GET /repos/{owner}/{repo}/issues', false],
  ['DELETE /repos/{owner}/{repo}/releases/{release_id}', false],
  ['POST /repos/{owner}/{repo}/git/tags', false],
  ['POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun', false],
])('%s is content: %j', (route, expected) => {
  expect(isContent(route)).toBe(expected)
})
