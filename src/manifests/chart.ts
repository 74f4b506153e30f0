import { findLeaf, type Leaf } from './leaf.ts'
import type { Located, Slot, Source } from './manifest.ts'
import { parseYaml } from './yaml.ts'

/**
 * Chart.yaml (helm.sh, the Chart.yaml file): the chart's version, and that of the application in it where both are the same so far: a chart for
 * somebody else's application keeps that one's version. Quotes stay; dependencies are never touched.
 */
export async function locateHelm(source: Source): Promise<Located> {
  const [leaves = []] = await parseYaml(source)
  const [chart] = slotAt(leaves, 'version', 'semver')
  const [application] = slotAt(leaves, 'appVersion', 'semver')
  const slots: Slot[] = chart === undefined ? [] : [chart]
  if (application !== undefined && application.start !== chart?.start) slots.push({ ...application, follows: true })
  return { ...nameOf(leaves), slots }
}

/** pubspec.yaml (dart.dev/tools/pub/pubspec): its version; the build number behind `+` belongs to the app stores and stays. */
export async function locatePub(source: Source): Promise<Located> {
  const [leaves = []] = await parseYaml(source)
  return { ...nameOf(leaves), slots: slotAt(leaves, 'version', 'pub') }
}

function nameOf(leaves: readonly Leaf[]): { readonly name?: string } {
  const name = findLeaf(leaves, 'name')?.value
  return name === undefined ? {} : { name }
}

function slotAt(leaves: readonly Leaf[], key: string, notation: Slot['notation']): readonly Slot[] {
  const leaf = findLeaf(leaves, key)
  return leaf?.editable ? [{ key, start: leaf.start, end: leaf.end, notation, owner: { by: 'path' } }] : []
}
