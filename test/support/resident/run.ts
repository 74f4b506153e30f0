import { execFile } from 'node:child_process'
import type { Ran, Started } from './order.ts'

/** Runs a program to its end, as a child of this process. */
export function runHere({ program, args, directory, env, input }: Started): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd: directory, env, encoding: 'buffer', maxBuffer: 512 * 1024 * 1024 } as const
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      const message = error === null || child.exitCode !== null ? '' : error.message
      resolve({ code: child.exitCode ?? -1, stdout, stderr: stderr.toString() + message })
    })
    // A program may be done before it has read everything.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}
