import type { Located, Slot, Source } from '../manifest.ts'
import { parseJson } from '../syntax/json.ts'
import { findLeaf, type Leaf, spellPath } from '../syntax/leaf.ts'

/** deno.json, deno.jsonc, jsr.json (docs.deno.com, configuration): its version and name, the folders of its workspace. */
export function locateDeno(source: Source): Located {
  const leaves = parseJson(source, true)
  const name = findLeaf(leaves, 'name')
  const members = leaves.filter(({ path }) => path[0] === 'workspace' && typeof path.at(-1) === 'number')
  return {
    ...(name?.editable ? { name: name.value } : {}),
    slots: slotsAt(leaves, ['version']),
    members: members.map(({ value }) => value),
  }
}

/** tauri.conf.json: `version`, or `package.version` in Tauri 1. Tauri itself follows a path to package.json. */
export function locateTauri(source: Source): Located {
  const leaves = parseJson(source, true)
  const slots = [...slotsAt(leaves, ['version']), ...slotsAt(leaves, ['package', 'version'])]
  return { slots: slots.filter(({ start, end }) => !source.text.slice(start, end).includes('/')) }
}

/** app.json of Expo (docs.expo.dev): `expo.version`, and the build numbers for the app stores. Any other app.json has no version. */
export function locateExpo(source: Source): Located {
  const leaves = parseJson(source, true)
  const slots = slotsAt(leaves, ['expo', 'version'])
  if (slots.length === 0) return { slots }
  const counts = [
    ['expo', 'ios', 'buildNumber'],
    ['expo', 'android', 'versionCode'],
  ].flatMap((path) => countAt(findLeaf(leaves, ...path)))
  return { slots: [...slots, ...counts] }
}

function slotsAt(leaves: readonly Leaf[], path: readonly string[]): readonly Slot[] {
  const leaf = findLeaf(leaves, ...path)
  return leaf?.editable ? [slotOf(leaf, 'semver')] : []
}

function countAt(leaf: Leaf | undefined): readonly Slot[] {
  return leaf !== undefined && /^\d{1,15}$/.test(leaf.value) ? [slotOf(leaf, 'count')] : []
}

function slotOf({ path, start, end }: Leaf, notation: Slot['notation']): Slot {
  return { key: spellPath(path), start, end, notation, owner: { by: 'path' } }
}
