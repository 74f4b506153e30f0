import type { Located, RangeSlot, Slot, Source } from '../manifest.ts'
import { findLeaf, isAt, type Leaf } from '../syntax/leaf.ts'
import { parseXml } from '../syntax/xml.ts'

/**
 * pom.xml (maven.apache.org/pom.html): `project/version`; the parent's version if the parent is a released package; the property if the
 * version begins with one (`${revision}`, maven.apache.org/guides/mini/guide-maven-ci-friendly.html). Dependencies count only if they are packages
 * of the same repository. A module without a version inherits its parent's.
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
    ranges: dependenciesOf(leaves),
    ...(parentName === undefined ? {} : { uses: [{ key: 'parent', name: parentName }] }),
    members: modules.map(({ value }) => value),
  }
}

/** `groupId:artifactId`; a project without a group has its parent's. */
function coordinates(leaves: readonly Leaf[], at: readonly string[]): string | undefined {
  const group = findLeaf(leaves, ...at, 'groupId') ?? findLeaf(leaves, 'project', 'parent', 'groupId')
  const artifact = findLeaf(leaves, ...at, 'artifactId')
  return artifact && `${group?.value ?? ''}:${artifact.value}`
}

/** The dependencies that have a version, managed ones too. If the version is a property, its place is the property. */
function dependenciesOf(leaves: readonly Leaf[]): readonly RangeSlot[] {
  const group = findLeaf(leaves, 'project', 'groupId') ?? findLeaf(leaves, 'project', 'parent', 'groupId')
  return fieldsOfDependencies(leaves).flatMap((fields) => {
    const [groupId, artifactId, version] = [fields.get('groupId'), fields.get('artifactId'), fields.get('version')]
    if (groupId === undefined || artifactId === undefined || version === undefined) return []
    const owner = groupId.value.replace(/^\$\{(?:project|pom)\.groupId\}$/, group?.value ?? '')
    const name = `${owner}:${artifactId.value}`
    const property = /^\$\{([\w.-]+)\}$/.exec(version.value)?.[1]
    const holder = property === undefined ? version : findLeaf(leaves, 'project', 'properties', property)
    // `${project.version}` and versions of a parent follow by themselves
    const { start, end } = holder?.editable ? holder : version
    const key = holder?.editable && property !== undefined ? `properties.${property}` : `dependency on ${name}`
    return [{ key, start, end, name, dialect: 'maven' as const }]
  })
}

/** The elements of each `dependency`. Equal paths follow each other, so a repeated name begins the next one. */
function fieldsOfDependencies(leaves: readonly Leaf[]): readonly ReadonlyMap<string, Leaf>[] {
  const found: Map<string, Leaf>[] = []
  for (const leaf of leaves) {
    const name = String(leaf.path.at(-1))
    if (leaf.path.at(-2) !== 'dependency' || leaf.path.at(-3) !== 'dependencies') continue
    const last = found.at(-1)
    const isNext =
      last === undefined || last.has(name) || [...last.values()].some((each) => each.path.length !== leaf.path.length)
    if (isNext) found.push(new Map([[name, leaf]]))
    else last.set(name, leaf)
  }
  return found
}

function slotOf({ start, end }: Leaf, key: string, owner: Slot['owner']): Slot {
  return { key, start, end, notation: 'semver', owner }
}
