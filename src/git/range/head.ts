import type { Git } from '../process.ts'
import { type LogQuery, type StartedLog, startLog } from './log.ts'
import { format } from './output.ts'

/** The history of HEAD, without authors. */
export const headQuery: LogQuery = { args: [`--format=${format.plain}`], input: 'HEAD\n' }

/** The history of HEAD, which git writes before anything is known about the repository. Disposing of it ends git and removes what it has written. */
export class HeadLog implements AsyncDisposable {
  #log: Promise<StartedLog> | undefined

  /** Starts git. Its configuration is not checked yet, so it may not complete a partial clone: it would take the program for that from there. */
  async start(git: Git): Promise<void> {
    this.#log = startLog(git, { ...headQuery, env: { GIT_ALLOW_PROTOCOL: '' } })
    // Whoever reads it learns of an error.
    await this.#log.catch(() => {})
  }

  /** Undefined before the start. */
  get log(): Promise<StartedLog> | undefined {
    return this.#log
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const log = await this.#log?.catch(() => undefined)
    await log?.[Symbol.asyncDispose]()
  }
}
