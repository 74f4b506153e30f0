import { plainOf, readYaml } from '../input/yaml.ts'
import type { Level } from './needs.ts'

/**
 * The permissions of GITHUB_TOKEN for one job in the workflow file; undefined if neither job nor workflow sets them, so that the repository's setting
 * counts.
 */
export type Grant = (scope: string) => Level | 'none' | undefined

/** Reads the `permissions:` of a job; undefined if the file cannot be read or has no such job. */
export async function grantOf(source: string, job: string): Promise<Grant | undefined> {
  const reading = await readYaml(source)
  if (reading.kind === 'broken') return undefined
  const workflow = plainOf(reading.value)
  const own = memberOf(memberOf(workflow, 'jobs'), job)
  if (own === undefined) return undefined
  const given = memberOf(own, 'permissions') ?? memberOf(workflow, 'permissions')
  if (given === undefined) return () => undefined
  if (given === 'write-all') return () => 'write'
  if (given === 'read-all') return () => 'read'
  // If any permission is named, all others are none.
  return (scope) => {
    const level = memberOf(given, scope)
    return level === 'write' || level === 'read' ? level : 'none'
  }
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}
