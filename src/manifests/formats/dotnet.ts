import type { Located, Slot, Source } from '../manifest.ts'
import { findLeaf, isAt, type Leaf } from '../syntax/leaf.ts'
import { parseXml } from '../syntax/xml.ts'

/**
 * *.csproj, *.fsproj, *.vbproj, Directory.Build.props (learn.microsoft.com, MSBuild properties of .NET SDK projects): `Version`, else `VersionPrefix`
 * with `VersionSuffix` if that element exists, else `PackageVersion`. `AssemblyVersion`, `FileVersion` and repeated elements follow if they equal the old version.
 */
export async function locateDotnet(source: Source): Promise<Located> {
  const leaves = await parseXml(source)
  const all = (property: string): readonly Leaf[] =>
    leaves.filter(({ path, editable }) => editable && isAt(path, ['Project', 'PropertyGroup', property]))
  // a version that MSBuild computes (`$(VersionPrefix)-dev`) is not written
  const isWritten = all('Version').some(({ value }) => !value.includes('$('))
  const hasOwn = isWritten || all('VersionPrefix').length > 0
  const slots = [
    ...all('Version').map((leaf, at) => slotOf(leaf, 'Version', 'semver', at > 0)),
    ...(isWritten ? [] : prefixed(all('VersionPrefix'), all('VersionSuffix'))),
    ...all('PackageVersion')
      .filter(({ value }) => !value.includes('$('))
      .map((leaf, at) => slotOf(leaf, 'PackageVersion', 'semver', hasOwn || at > 0)),
    ...['AssemblyVersion', 'FileVersion'].flatMap((key) => all(key).map((leaf) => slotOf(leaf, key, 'assembly', true))),
  ]
  const name = findLeaf(leaves, 'Project', 'PropertyGroup', 'PackageId')?.value
  return { ...(name === undefined ? {} : { name }), slots }
}

function prefixed(prefixes: readonly Leaf[], suffixes: readonly Leaf[]): readonly Slot[] {
  const suffix = suffixes.length === 1 && prefixes.length === 1 ? suffixes[0] : undefined
  return [
    ...prefixes.map((leaf, at) => slotOf(leaf, 'VersionPrefix', 'core', at > 0)),
    ...(suffix ? [slotOf(suffix, 'VersionSuffix', 'suffix', false)] : []),
  ]
}

function slotOf({ start, end }: Leaf, key: string, notation: Slot['notation'], follows: boolean): Slot {
  return { key, start, end, notation, owner: { by: 'path' }, follows }
}
