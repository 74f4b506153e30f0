import { statfs } from 'node:fs/promises'

/** Bytes that this user can still write on the disk of a folder; undefined if the system does not say. */
export async function freeSpace(folder: string): Promise<number | undefined> {
  const disk = await statfs(folder).catch(() => undefined)
  return disk === undefined ? undefined : disk.bavail * disk.bsize
}
