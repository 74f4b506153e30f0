import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'

/** The real path of the workspace, once at the start. One that is not there is reported by whoever reads it. */
export function realWorkspace(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

/** The real path of whatever is there; undefined if nothing can be seen. */
export async function realPath(path: string): Promise<string | undefined> {
  return await realpath(path).catch(() => undefined)
}

/** Whether there is a folder, links followed. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}

/**
 * Whether there is a file that this process may execute; on Windows, whether there is one. For programs, which may lie anywhere. Synchronous,
 * as it is asked a few times while one is looked for.
 */
export function isExecutable(path: string): boolean {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // What this process may not even look at, it may not execute.
    return false
  }
}
