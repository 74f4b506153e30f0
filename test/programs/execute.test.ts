import { execFileSync } from 'node:child_process'
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { executeInto, executeTool, type ToolOptions } from '../../src/programs/execute.ts'
import { ProgramTimeout } from '../../src/programs/supervise.ts'
import { isAlive } from './alive.ts'

const shell = '/bin/sh'

async function run(script: string, options: Partial<ToolOptions> = {}, file = shell) {
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  const code = await executeTool(file, file === shell ? ['-c', script] : [], {
    directory: tmpdir(),
    env: { PATH: process.env['PATH'], INPUT_TOKEN: 'hunter2' },
    own: {},
    input: Buffer.alloc(0),
    stdout: (chunk) => out.push(chunk),
    stderr: (chunk) => err.push(chunk),
    signal: new AbortController().signal,
    deadline: undefined,
    ...options,
  })
  return { code, out: Buffer.concat(out), err: Buffer.concat(err).toString('utf8') }
}

test('both streams arrive, the exit code too, and no input of the step', async () => {
  const { code, out, err } = await run('echo "${INPUT_TOKEN:-none} $OWN"; echo bad >&2; exit 3', {
    own: { OWN: 'mine' },
  })
  expect([code, out.toString(), err]).toEqual([3, 'none mine\n', 'bad\n'])
})

test('nothing is printed', async () => {
  const written: unknown[] = []
  const write = process.stdout.write
  process.stdout.write = (chunk: unknown) => written.push(chunk) > 0
  try {
    await run('echo "::set-output name=x::y"')
  } finally {
    process.stdout.write = write
  }
  expect(written).toEqual([])
})

test('output is handed on byte by byte as it was written, also without any line end', async () => {
  const { out } = await run('head -c 20000000 /dev/zero; printf "\\377\\000\\303"')
  expect(out.length).toBe(20_000_003)
  expect(out.subarray(-3)).toEqual(Buffer.from([255, 0, 195]))
})

test('what the toolkit keeps of the output does not grow with it: no chunk is left to it', async () => {
  const seen: Buffer[] = []
  const concat = Buffer.prototype.toString
  Buffer.prototype.toString = function (this: Buffer, ...args: [BufferEncoding?, number?, number?]) {
    if (args.length === 0) seen.push(this)
    return concat.apply(this, args)
  }
  try {
    await run('head -c 1000000 /dev/zero')
  } finally {
    Buffer.prototype.toString = concat
  }
  expect(seen.length).toBeGreaterThan(0)
  expect(seen.filter(({ length }) => length > 0)).toEqual([])
})

test('input reaches the tool, and one that does not read it is no error', async () => {
  const input = Buffer.alloc(3_000_000, 'x')
  expect((await run('cat', { input })).out.equals(input)).toBe(true)
  expect((await run('exit 4', { input })).code).toBe(4)
  expect((await run('cat; echo over')).out.toString()).toBe('over\n')
})

test('the path of a tool may have spaces, quotes and backslashes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway tool " '))
  const tool = join(folder, 'a tool')
  writeFileSync(tool, '#!/bin/sh\necho ran\n')
  chmodSync(tool, 0o755)
  expect((await run('', {}, tool)).out.toString()).toBe('ran\n')
  rmSync(folder, { recursive: true })
})

test('what cannot be started is an error', async () => {
  await expect(run('', {}, '/no/such/tool')).rejects.toThrow('/no/such/tool')
  await expect(run('', { directory: '/no/such/folder' })).rejects.toThrow('/no/such/folder')
})

// What ignores SIGTERM, or holds its output, is waited for: these wait side by side.
test.concurrent.each([
  ['cancelling', undefined],
  ['a deadline', 1_000],
])(
  '%s ends the tool with all that it started',
  async (_, deadline) => {
    const cancelled = new AbortController()
    const lines: string[] = []
    const running = run('sh -c \'trap "" TERM; echo $$; while :; do sleep 0.1; done\' & wait', {
      stdout: (chunk) => {
        lines.push(chunk.toString('utf8'))
        if (deadline === undefined) cancelled.abort(new Error('cancelled'))
      },
      signal: cancelled.signal,
      deadline,
    })
    await expect(running).rejects.toEqual(
      deadline === undefined ? new Error('cancelled') : new ProgramTimeout(deadline),
    )
    expect(isAlive(Number(lines[0]))).toBe(false)
  },
  20_000,
)

test.concurrent('what a tool leaves behind may hold its output: nobody waits for that', async () => {
  const { code, out } = await run('sleep 600 & echo $!')
  expect(code).toBe(0)
  process.kill(Number(out.toString('utf8')), 'SIGKILL')
})

test('many at once end each by its own signal', async () => {
  const first = new AbortController()
  const [one, other] = [run('sleep 600', { signal: first.signal }), run('sleep 0.3; echo done')]
  setTimeout(() => first.abort(new Error('only the first')), 100)
  await expect(one).rejects.toThrow('only the first')
  expect((await other).out.toString()).toBe('done\n')
})

test('other programs of this process keep their process group', async () => {
  await run('true')
  const group = execFileSync('sh', ['-c', 'ps -o pgid= -p $$'], { encoding: 'utf8' })
  expect(group).toBe(execFileSync('ps', ['-o', 'pgid=', '-p', String(process.pid)], { encoding: 'utf8' }))
})

describe('a tool whose output is a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-into-'))
  const path = join(folder, 'output')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function into(script: string, options: Partial<ToolOptions> = {}, file = shell) {
    const errors: Buffer[] = []
    const output = openSync(path, 'w')
    try {
      const code = await executeInto(output, file, ['-c', script], {
        directory: tmpdir(),
        env: { PATH: process.env['PATH'], INPUT_TOKEN: 'hunter2' },
        own: { OWN: 'mine' },
        input: Buffer.from('given'),
        stderr: (chunk) => errors.push(chunk),
        signal: new AbortController().signal,
        deadline: undefined,
        ...options,
      })
      return { code, text: readFileSync(path, 'utf8'), errors: Buffer.concat(errors).toString('utf8') }
    } finally {
      closeSync(output)
    }
  }

  test('gets its input, its own variables and none of the step, and its exit code counts', async () => {
    const script = 'cat; echo " ${INPUT_TOKEN:-none} $OWN"; echo bad >&2; exit 3'
    expect(await into(script)).toEqual({ code: 3, text: 'given none mine\n', errors: 'bad\n' })
  })

  test('has no exit code if a signal ends it, and may leave its input unread', async () => {
    expect(await into('kill -9 $$', { input: Buffer.alloc(2 ** 20) })).toMatchObject({ code: undefined })
  })

  test('is reported if it cannot be started', async () => {
    await expect(into('', {}, '/no/such/tool')).rejects.toThrow('ENOENT')
  })

  test('ends with the signal, with all that it started', async () => {
    const cancelled = new AbortController()
    const running = into('sleep 600 & echo $! >&2; wait', {
      stderr: () => cancelled.abort(new Error('cancelled')),
      signal: cancelled.signal,
    })
    await expect(running).rejects.toThrow('cancelled')
  })

  test('is not started after the end of the step', async () => {
    const begun = into('echo begun', { signal: AbortSignal.abort(new Error('over')) })
    await expect(begun).rejects.toThrow('over')
    expect(readFileSync(path, 'utf8')).toBe('')
  })
})
