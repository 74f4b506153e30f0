import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../contract/tree.ts'
import { askResident } from '../support/resident/ask.ts'

/** What a command came to. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `npx slipway …` in a folder; `env` on top of what a terminal has. */
export async function slipway(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env
  const context = { PATH, HOME, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...env }
  // Node reads its own variables when it starts
  const needsItsOwn = Object.keys(env).some((name) => name.startsWith('NODE_'))
  const order = { script: join(root, 'tools/main.ts'), args, directory: folder, env: context, offset: 0 }
  const ended = needsItsOwn ? undefined : await askResident(order)
  if (ended !== undefined) {
    const [out, err] = [1, 2].map((stream) => ended.written.map(([by, text]) => (by === stream ? text : '')).join(''))
    return { code: ended.exitCode, out: out ?? '', err: err ?? '' }
  }
  return new Promise((resolve) => {
    const script = join(root, 'tools/slipway.js')
    const child = execFile(process.execPath, [script, ...args], { cwd: folder, env: context }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    )
    child.stdin?.end()
  })
}
