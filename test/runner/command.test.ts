import { tmpdir } from 'node:os'
import { runCommand } from '../../src/runner/command.ts'
import { testHost } from '../support/host.ts'

async function run(command: readonly string[], cancelsAt = '') {
  const host = { ...testHost({ PATH: process.env['PATH'] ?? '', INPUT_TOKEN: 'hunter2' }), workspace: tmpdir() }
  const lines: string[] = []
  const line = (text: string) => {
    lines.push(text)
    if (text === cancelsAt) host.cancel()
  }
  const code = await runCommand(command, { host, env: { GIVEN: 'yes' }, line, error: (text) => line(`error: ${text}`) })
  return { code, lines }
}

test('arguments reach the program as they are, the step’s inputs do not', async () => {
  const told = await run([
    'sh',
    '-c',
    'echo "$1 $GIVEN ${INPUT_TOKEN:-none}"; echo bad >&2; exit 3',
    'x',
    '$(id); `id`',
  ])
  expect(told.code).toBe(3)
  expect(told.lines).toEqual(expect.arrayContaining(['$(id); `id` yes none', 'error: bad']))
})

test('a program that is not there has no exit code', async () => {
  const { code, lines } = await run(['no-such-program'])
  expect([code, lines]).toEqual([undefined, [expect.stringContaining('ENOENT')]])
})

test('what the program started ends with it: a child that holds its output open keeps nobody waiting', async () => {
  const { code } = await run(['sh', '-c', 'sleep 600 & echo ready; wait'], 'ready')
  expect(code).toBe(1)
}, 5_000)

test('a program that ignores SIGTERM is killed', async () => {
  const { code } = await run(['sh', '-c', 'trap "" TERM; echo ready; while :; do sleep 0.1; done'], 'ready')
  expect(code).toBe(1)
}, 15_000)
