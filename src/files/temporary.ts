import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../input/user-error.ts'
import { brief } from '../text/printable.ts'
import { explainSystemError } from './file-error.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Our own folder, removed later with everything in it. */
export interface TemporaryFolder extends AsyncDisposable {
  /** Absolute and without links. */
  readonly path: string
}

/**
 * The runner's folder for temporary files, or the system's: absolute and without links. It still exists after the step, as files for later steps
 * need.
 */
export async function temporaryRoot(env: Env): Promise<string> {
  const path = env['RUNNER_TEMP'] || tmpdir()
  return await realpath(path).catch((error: unknown) => {
    throw unusable(path, error)
  })
}

/** Creates a folder that only this user can open. Throws a UserError if there is no space. */
export async function makeTemporaryFolder(env: Env, name: string): Promise<TemporaryFolder> {
  const root = await temporaryRoot(env)
  const path = await mkdtemp(join(root, `slipway-${name}-`)).catch((error: unknown) => {
    throw unusable(root, error)
  })
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

function unusable(path: string, error: unknown): UserError {
  const what = `The temporary folder \`${brief(path)}\` (RUNNER_TEMP) cannot be used: ${explainSystemError(error)}.`
  return new UserError('unwritable-file', what, { cause: error })
}
