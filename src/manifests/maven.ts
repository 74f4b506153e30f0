import { findLeaf, isAt, type Leaf } from './leaf.ts'
import type { Located, Slot, Source } from './manifest.ts'
import { parseXml } from './xml.ts'

/**
 * pom.xml (maven.apache.org/pom.html): `project/version`; the parent's version where the parent is a released package; with a version that begins
 * with a property (`${revision}`, maven.apache.org/guides/mini/guide-maven-ci-friendly.html) the property. Dependencies and plugins are never touched.
 * A module without a version of its own inherits its parent's.
 */
export async function locateMaven(source: Source): Promise<Located> {
  const leaves = await parseXml(source)
  const own = findLeaf(leaves, 'project', 'version')
  const parent = findLeaf(leaves, 'project', 'parent', 'version')
  const parentName = coordinates(leaves, ['project', 'parent'])
  const name = coordinates(leaves, ['project'])
  const slots: Slot[] = []
  const property = own && /^\$\{([\w.-]+)\}/.exec(own.value)?.[1]
  const holder = property === undefined ? own : findLeaf(leaves, 'project', 'properties', property)
  if (holder?.editable)
    slots.push(slotOf(holder, property === undefined ? 'version' : `properties.${property}`, { by: 'path' }))
  if (parent?.editable && parentName !== undefined)
    slots.push({ ...slotOf(parent, 'parent.version', { by: 'name', name: parentName }), follows: true })
  const modules = leaves.filter(({ path }) => isAt(path, ['project', 'modules', 'module']))
  return {
    ...(name === undefined ? {} : { name }),
    ...(holder === undefined && (parent !== undefined || property !== undefined) ? { absence: 'inherited' } : {}),
    slots,
    members: modules.map(({ value }) => value),
  }
}

/** `groupId:artifactId`; a project without a group has its parent's. */
function coordinates(leaves: readonly Leaf[], at: readonly string[]): string | undefined {
  const group = findLeaf(leaves, ...at, 'groupId') ?? findLeaf(leaves, 'project', 'parent', 'groupId')
  const artifact = findLeaf(leaves, ...at, 'artifactId')
  return artifact && `${group?.value ?? ''}:${artifact.value}`
}

function slotOf({ start, end }: Leaf, key: string, owner: Slot['owner']): Slot {
  return { key, start, end, notation: 'semver', owner }
}
