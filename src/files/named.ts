import { readFile } from 'node:fs/promises'

/**
 * The text of a file that its user, or the system, trusts by its path, wherever it lies: certificates, a kubeconfig, a service account's token,
 * the event's payload. Links are followed. For what a checkout may hold, see `readFile` of read.ts. Throws the system's error.
 */
export async function readTrustedFile(path: string): Promise<string> {
  return await readFile(path, 'utf8')
}
