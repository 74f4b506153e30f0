/** Programs that the tests run and a machine may lack. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where a program is, or why there is none. */
export type Found = { readonly path: string } | { readonly missing: string }

/** The path of a program on PATH. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isRunnable)
}

/** A program, installed by apt-get (root, no services) when it is not there. */
export function installProgram(name: string, packages: readonly string[]): Found {
  const there = findProgram(name)
  if (there !== undefined) return { path: there }
  const failure = install(packages)
  const path = findProgram(name)
  if (path !== undefined) return { path }
  return { missing: `no ${name}: apt-get install ${packages.join(' ')} ${failure ?? 'brought none'}` }
}

function install(packages: readonly string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: readonly string[]) => execFileSync('apt-get', args, { env, stdio: 'pipe', timeout: 300_000 })
  const wanted = ['install', '-y', '--no-install-recommends', ...packages]
  // Package lists may be absent or old, and another test file may hold apt's lock: it is waited for.
  const attempts = [() => apt('-o', 'DPkg::Lock::Timeout=120', ...wanted), () => apt('update')]
  for (const attempt of [...attempts, ...attempts.slice(0, 1)])
    try {
      attempt()
      if (attempt !== attempts[1]) return undefined
    } catch (error) {
      if (attempt === attempts[1]) return `failed: ${String(error)}`
    }
  return 'failed'
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
