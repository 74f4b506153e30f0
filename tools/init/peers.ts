import { listAnchors } from '../../test/contract/links.ts'
import { readText } from '../../test/contract/tree.ts'

/** Another tool that a workflow uses, and the part of Slipway that replaces it. */
export interface Peer {
  readonly file: string
  readonly title: string
  readonly action: string
  /** In docs/migrating.md; '' if it has no section of its own. */
  readonly anchor: string
}

const known: readonly (readonly [title: string, action: string, pattern: RegExp])[] = [
  ['phips28/gh-action-bump-version', 'version-bump', /uses: *['"]?phips28\/gh-action-bump-version\b/],
  ['semantic-release', 'version-bump', /\bsemantic-release\b/],
  ['release-please', 'version-bump', /\brelease-please\b/],
  ['changesets', 'version-bump', /uses: *['"]?changesets\/action\b|\bchangeset (version|publish)\b/],
  ['release-drafter', 'release-notes', /uses: *['"]?release-drafter\/release-drafter\b/],
  ['softprops/action-gh-release', 'release-notes', /uses: *['"]?softprops\/action-gh-release\b/],
  ['trstringer/manual-approval', 'approval-gate', /uses: *['"]?trstringer\/manual-approval\b/],
  ['Flyway', 'db-migrate', /\bflyway\b.*\b(migrate|info|validate)\b|flyway\/flyway/],
  ['Liquibase', 'db-migrate', /\bliquibase\b/],
  ['dbmate', 'db-migrate', /\bdbmate\b/],
  ['golang-migrate', 'db-migrate', /\bmigrate\/migrate\b|\bmigrate\b.* -(path|source)\b/],
  ['goose', 'db-migrate', /\bgoose\b.*\bup\b/],
  ['Prisma', 'db-migrate', /\bprisma migrate deploy\b/],
  ['Drizzle', 'db-migrate', /\bdrizzle-kit migrate\b/],
  ['docker run mysql', 'mysql-query', /\bdocker run\b.*\b(mysql|mariadb)\b/],
  ['kubectl rollout undo', 'rollback', /\bkubectl\b.*\brollout undo\b/],
]

/** The tools that a workflow uses. Comments do not count. */
export function findPeers(file: string, text: string): readonly Peer[] {
  const lines = text.split('\n').filter((line) => !/^\s*#/.test(line))
  const anchors = listAnchors(readText('docs/migrating.md'))
  return known
    .filter(([, , pattern]) => lines.some((line) => pattern.test(line)))
    .map(([title, action]) => {
      const slug = title
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-')
      const anchor = anchors.find((each) => each === slug || each.startsWith(`${slug}-`)) ?? ''
      return { file, title, action, anchor }
    })
}
