/** A policy file of another repository, at a branch, tag or commit. */
export interface PolicySource {
  readonly owner: string
  readonly name: string
  readonly path: string
  readonly ref: string
}

/** The form of a source, for messages. */
export const sourceForm = 'a file of a repository at a branch, tag or commit, as `organization/.github:gates.yml@main`'

/** `owner/name:path@ref`. */
export const sourcePattern =
  /^([A-Za-z\d][A-Za-z\d_-]{0,38})\/([\w.-]{1,100}):((?!\/)(?!\.{1,2}\/)(?!.*\/\.{1,2}[/@])[\w./ -]{1,255})@([\w./-]{1,250})$/

/** Reads `owner/name:path@ref`; undefined for any other form. */
export function parseSource(text: string): PolicySource | undefined {
  const [whole, owner = '', name = '', path = '', ref = ''] = sourcePattern.exec(text) ?? []
  return whole === undefined ? undefined : { owner, name, path, ref }
}

/** The source as it is written. */
export function formatSource({ owner, name, path, ref }: PolicySource): string {
  return `${owner}/${name}:${path}@${ref}`
}

/** Whether two sources name the same file; GitHub's repository names are case-insensitive. */
export function isSameSource(one: PolicySource, other: PolicySource): boolean {
  const repository = ({ owner, name }: PolicySource) => `${owner}/${name}`.toLowerCase()
  return repository(one) === repository(other) && one.path === other.path && one.ref === other.ref
}
