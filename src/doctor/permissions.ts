import { plainOf, readYaml } from '../input/yaml.ts'
import type { Level } from './needs.ts'

/**
 * What the workflow file gives GITHUB_TOKEN in one job; undefined if neither the job nor the workflow says, so that a
 * setting decides.
 */
export type Grant = (scope: string) => Level | 'none' | undefined

/** Reads the `permissions:` that hold for a job; undefined if the file cannot be read or has no such job. */
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
  // What is not named besides others is none.
  return (scope) => {
    const level = memberOf(given, scope)
    return level === 'write' || level === 'read' ? level : 'none'
  }
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}
