import type { Release } from '../../src/manifests/manifest.ts'
import { readManifest } from '../../src/manifests/read.ts'
import { writeVersions } from '../../src/manifests/write.ts'

/**
 * A file in which `«1.2.3→1.3.0»` marks each place that must change and how: all other bytes must stay. `version` is what reading must tell
 * before (false: nothing), `release` what differs from 1.2.3 → 1.3.0 of a package `demo` in the root.
 */
export interface Golden {
  readonly what: string
  readonly path: string
  readonly text: string
  readonly version?: string | false
  readonly release?: Partial<Release>
  readonly releases?: readonly Release[]
  /** What is left alone, as `key why`. */
  readonly left?: readonly string[]
}

const mark = /«([^→»]*)→([^»]*)»/g

/** Runs a table of golden files. */
export function testGolden(table: readonly Golden[]): void {
  test.each(table.map((each) => [each.what, each] as const))('%s', async (_, golden) => {
    const before = golden.text.replace(mark, '$1')
    const after = golden.text.replace(mark, '$2')
    const releases = golden.releases ?? [{ root: '', names: ['demo'], from: '1.2.3', to: '1.3.0', ...golden.release }]
    const edited = await writeVersions(golden.path, before, releases)
    expect(edited.text).toBe(after)
    const changed = edited.sites.filter((site) => site.before !== site.after)
    expect(changed.map((site) => [site.before, site.after])).toEqual(
      [...golden.text.matchAll(mark)].map(([, old, next]) => [old, next]),
    )
    expect(edited.left.map(({ key, why }) => `${key} ${why}`)).toEqual(golden.left ?? [])
    expect((await writeVersions(golden.path, after, releases)).text).toBe(after)
    if (golden.version !== undefined)
      expect((await readManifest(golden.path, before))?.version).toBe(
        golden.version === false ? undefined : golden.version,
      )
  })
}

/** A release of a workspace's package from 1.2.3 to 1.3.0. */
export function release(root: string, name: string, more: Partial<Release> = {}): Release {
  return { root, names: [name], from: '1.2.3', to: '1.3.0', ...more }
}
