import type { Located, Slot, Source } from '../manifest.ts'
import { findLeaf, type Leaf, spellPath } from '../syntax/leaf.ts'
import { parseYaml } from '../syntax/yaml.ts'

/**
 * Chart.yaml (helm.sh, the Chart.yaml file): the chart's version, and its `appVersion` if both have been equal so far: a chart for
 * somebody else's application keeps that application's version. Quotes stay; dependencies are never touched.
 */
export async function locateHelm(source: Source): Promise<Located> {
  const [leaves = []] = await parseYaml(source)
  const [chart] = slotAt(leaves, 'version', 'semver')
  const [application] = slotAt(leaves, 'appVersion', 'semver')
  const slots: Slot[] = chart === undefined ? [] : [chart]
  if (application !== undefined && application.start !== chart?.start) slots.push({ ...application, follows: true })
  return { ...nameOf(leaves), slots }
}

/** pubspec.yaml (dart.dev/tools/pub/pubspec): its version. The build number after `+` is for the app stores. Dependencies count if they are packages of the same repository. */
export async function locatePub(source: Source): Promise<Located> {
  const [leaves = []] = await parseYaml(source)
  const members = leaves.filter(({ path }) => path[0] === 'workspace' && path.length === 2)
  return {
    ...nameOf(leaves),
    slots: slotAt(leaves, 'version', 'pub'),
    ranges: leaves
      .filter(({ path, editable }) => editable && path.length === 2 && pubKeys.includes(String(path[0])))
      .map(({ path, start, end }) => ({ key: spellPath(path), start, end, name: String(path[1]), dialect: 'npm' })),
    uses: leaves
      .filter(({ path }) => path.length === 3 && path[2] === 'path' && pubKeys.includes(String(path[0])))
      .map(({ path }) => ({ key: spellPath(path), name: String(path[1]) })),
    members: members.map(({ value }) => value),
  }
}

const pubKeys = ['dependencies', 'dev_dependencies']

function nameOf(leaves: readonly Leaf[]): { readonly name?: string } {
  const name = findLeaf(leaves, 'name')?.value
  return name === undefined ? {} : { name }
}

function slotAt(leaves: readonly Leaf[], key: string, notation: Slot['notation']): readonly Slot[] {
  const leaf = findLeaf(leaves, key)
  return leaf?.editable ? [{ key, start: leaf.start, end: leaf.end, notation, owner: { by: 'path' } }] : []
}
