import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A workspace beside a folder that nothing may touch, with links between them. */
export interface Stage extends Disposable {
  readonly workspace: string
  readonly outside: string
  /** Writes a file of the workspace. */
  readonly put: (path: string, text: string) => void
  readonly read: (path: string) => string
  readonly link: (path: string, target: string) => void
}

export const secret = 'what nobody may read'

/** `outside/victim` holds a secret, `.git/config` stands for git's, `docs` is a plain folder. */
export function openStage(): Stage {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-files-')))
  const [workspace, outside] = [join(root, 'work'), join(root, 'outside')]
  for (const folder of ['work/.git', 'work/docs', 'outside']) mkdirSync(join(root, folder), { recursive: true })
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  writeFileSync(join(outside, 'victim'), secret)
  put('.git/config', secret)
  return {
    workspace,
    outside,
    put,
    read: (path) => readFileSync(join(workspace, path), 'utf8'),
    link: (path, target) => {
      mkdirSync(dirname(join(workspace, path)), { recursive: true })
      symlinkSync(target, join(workspace, path))
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Every file of workspace and outside with its bytes, links by where they lead. */
export function picture({ workspace, outside }: Stage): readonly string[] {
  return [workspace, outside].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => {
        const found = lstatSync(join(root, name))
        return `${name} ${found.isFile() ? readFileSync(join(root, name), 'utf8') : found.mode}`
      }),
  )
}
