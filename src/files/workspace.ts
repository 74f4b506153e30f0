import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'

/** The real path of the workspace, resolved once at the start. If it does not exist, its readers report that. */
export function realWorkspace(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

/** The real path of an existing file or folder; undefined if nothing is visible. */
export async function realPath(path: string): Promise<string | undefined> {
  return await realpath(path).catch(() => undefined)
}

/** Whether there is a folder, with links followed. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}

/**
 * Whether there is a file that this process can execute; on Windows, whether there is a file. For programs, which may be anywhere. Synchronous,
 * because it is called a few times while one is searched.
 */
export function isExecutable(path: string): boolean {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // A file that this process cannot see, it cannot execute.
    return false
  }
}
