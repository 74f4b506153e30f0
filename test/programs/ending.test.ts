import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { jest } from '@jest/globals'
import { endTree, planEnding } from '../../src/programs/ending.ts'

test.each([
  ['linux', true, 'SIGTERM', { kind: 'signal', pid: -42, signal: 'SIGTERM' }],
  ['darwin', true, 'SIGKILL', { kind: 'signal', pid: -42, signal: 'SIGKILL' }],
  ['linux', false, 'SIGTERM', { kind: 'signal', pid: 42, signal: 'SIGTERM' }],
  ['win32', false, 'SIGTERM', { kind: 'program', command: ['taskkill', '/PID', '42', '/T', '/F'] }],
] as const)('on %s, with a group of its own: %j, %s', (platform, isGroup, signal, ending) => {
  expect(planEnding(platform, 42, isGroup, signal)).toEqual(ending)
})

// A signal that the system refuses cannot be had from a process of our own user.
test.each([
  ['ESRCH', false],
  ['EPERM', false],
  ['EINVAL', true],
])('a system that answers %s to the signal is an error: %j', async (code, isError) => {
  const child = spawn('true', { stdio: 'ignore' })
  await once(child, 'exit')
  const kill = jest.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error(code), { code })
  })
  try {
    const end = () => endTree(child, true, 'SIGTERM')
    if (isError) expect(end).toThrow(code)
    else expect(end).not.toThrow()
    expect(kill).toHaveBeenCalledTimes(1)
  } finally {
    kill.mockRestore()
  }
})
