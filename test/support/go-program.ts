import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Found, findProgram } from './install.ts'

/** A program that Go's own client builds. */
export interface GoProgram {
  readonly name: string
  /** Its package, without a version. */
  readonly source: string
  readonly version: string
  /** Environment variable with the path of one that is already installed. */
  readonly variable: string
}

/** The path of the program, or the reason why there is none. What was built is kept in the user's cache, by version. */
export async function fetchGoProgram({ name, source, version, variable }: GoProgram): Promise<Found> {
  const given = process.env[variable] ?? ''
  if (given !== '') return { path: given }
  const cache = process.env['XDG_CACHE_HOME'] ?? ''
  const folder = join(cache === '' ? join(homedir(), '.cache') : cache, 'slipway', `${name}-${version}`)
  const path = join(folder, name)
  if (existsSync(path)) return { path }
  const go = findProgram('go', ['/usr/local/go/bin'])
  if (go === undefined) return { missing: `there is no go here to install ${name} with` }
  const env = { ...process.env, GOBIN: folder, GOFLAGS: '-buildvcs=false' }
  const work = promisify(execFile)(go, ['install', `${source}@${version}`], { env, timeout: 900_000 })
  return work.then(
    () => ({ path }),
    (error: unknown) => ({ missing: `${name} could not be installed: ${String(error).slice(0, 400)}` }),
  )
}
