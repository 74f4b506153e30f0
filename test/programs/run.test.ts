import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { runForLines } from '../../src/programs/run.ts'
import { ProgramTimeout } from '../../src/programs/supervise.ts'
import { testHost } from '../support/host.ts'
import { isAlive } from './alive.ts'

function prepare() {
  const host = { ...testHost({ PATH: process.env['PATH'] ?? '', INPUT_TOKEN: 'hunter2' }), workspace: tmpdir() }
  const lines: string[] = []
  return { host, lines, line: (text: string) => void lines.push(text) }
}

const ended = (code?: number) => ({ kind: 'ended', code })

test('arguments reach the program as they are, the step’s inputs do not', async () => {
  const { host, lines, line } = prepare()
  const command = ['sh', '-c', 'echo "$1 $GIVEN ${INPUT_TOKEN:-none}"; echo bad >&2; exit 3', 'x', '$(id); `id`']
  const error = (text: string) => line(`error: ${text}`)
  expect(await runForLines(command, host, { env: { GIVEN: 'yes' }, line, error })).toEqual(ended(3))
  expect(lines.toSorted()).toEqual(['$(id); `id` yes none', 'error: bad'])
})

test.each([[['no-such-program']], [['./none']], [['']], [[]]])('%j is not started', async (command) => {
  const { host, line } = prepare()
  expect(await runForLines(command, host, { line })).toMatchObject({ kind: 'not-started' })
})

test('standard input is at its end', async () => {
  const { host, lines, line } = prepare()
  expect(await runForLines(['sh', '-c', 'cat; echo over'], host, { line })).toEqual(ended(0))
  expect(lines).toEqual(['over'])
})

/** Starts a child that ignores SIGTERM, tells its process id, and waits for it. */
const stubborn = 'sh -c \'trap "" TERM; echo $$; while :; do sleep 0.1; done\' & wait'

// What ignores SIGTERM is waited for: these wait side by side.
test.concurrent('a cancelled job ends the program with all that it started', async () => {
  const { host, lines } = prepare()
  const line = (text: string) => {
    lines.push(text)
    host.cancel()
  }
  await expect(runForLines(['sh', '-c', stubborn], host, { line })).rejects.toThrow('cancelled by the test')
  expect(isAlive(Number(lines[0]))).toBe(false)
})

test.concurrent('so does a deadline', async () => {
  const { host, lines, line } = prepare()
  const running = runForLines(['sh', '-c', `${stubborn}`], host, { line, deadline: 1_000 })
  await expect(running).rejects.toEqual(new ProgramTimeout(1_000))
  expect(isAlive(Number(lines[0]))).toBe(false)
})

test.concurrent('what closed its output and ignores SIGTERM is ended, too', async () => {
  const { host, lines } = prepare()
  const line = (text: string) => {
    lines.push(text)
    host.cancel()
  }
  const quiet = 'trap "" TERM; while :; do sleep 0.1; done'
  const script = `sh -c '${quiet}' </dev/null >/dev/null 2>&1 & echo $!; wait`
  await expect(runForLines(['sh', '-c', script], host, { line })).rejects.toThrow('cancelled by the test')
  expect(isAlive(Number(lines[0]))).toBe(false)
})

test.concurrent('what a program leaves behind may hold its output: nobody waits for that, and it is not ended', async () => {
  const { host, lines, line } = prepare()
  expect(await runForLines(['sh', '-c', 'sleep 600 & echo $!'], host, { line })).toEqual(ended(0))
  const [left] = lines
  expect(isAlive(Number(left))).toBe(true)
  process.kill(Number(left), 'SIGKILL')
})

test('a signal leaves no exit code', async () => {
  const { host, line } = prepare()
  expect(await runForLines(['sh', '-c', 'kill -9 $$'], host, { line })).toEqual(ended())
})

test('a job that was cancelled before starts nothing', async () => {
  const { host, line } = prepare()
  host.cancel()
  await expect(runForLines(['true'], host, { line })).rejects.toThrow('cancelled by the test')
})

test('a program that ignores SIGTERM does not outlive this process', async () => {
  const script = `
    import { runForLines } from '${new URL('../../src/programs/run.ts', import.meta.url)}'
    const cancel = new AbortController()
    const host = { env: process.env, workspace: '/', signal: cancel.signal }
    const line = (text) => {
      console.log(text)
      cancel.abort()
      setImmediate(() => process.exit())
    }
    runForLines(['sh', '-c', 'trap "" TERM; echo $$; while :; do sleep 0.1; done'], host, { line })`
  const pid = Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }))
  // the system takes its time to end what was killed
  for (let looks = 0; looks < 50 && isAlive(pid); looks++) await wait(100)
  expect(isAlive(pid)).toBe(false)
})
