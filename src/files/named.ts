import { readFile } from 'node:fs/promises'

/**
 * The text of a file that the user or the system trusts by its path, wherever it is: certificates, a kubeconfig, a service account's token, the
 * event's payload. Links are followed. For files that a checkout may contain, see `readFile` of read.ts. Throws the system's error.
 */
export async function readTrustedFile(path: string): Promise<string> {
  return await readFile(path, 'utf8')
}
