import { isPrerelease } from '../../src/version/number.ts'
import { versionTags } from '../../src/version/releases.ts'
import { dateAmong, readSpelling, spell, spellingOf } from '../../src/version/spelling.ts'
import { prefixForm, readTag } from '../../src/version/tag.ts'

/**
 * Tags of public repositories (test/replay/README.md names where they were seen), lowest first, with the version in SemVer. `full` and
 * `prerelease` stand where the numbers are none that can be counted on; `none` is a tag that gives no version.
 */
const forms: readonly (readonly [repository: string, prefix: string, tags: readonly string[]])[] = [
  ['psf/black', '', ['25.11.0 25.11.0', '26.1a1 26.1.0-alpha.1', '26.1.0 26.1.0', '26.5.1 26.5.1']],
  ['pypa/pip', '', ['25.0 25.0.0', '25.0.1 25.0.1', '26.0 26.0.0', '26.2 26.2.0', '26.2.1 26.2.1']],
  [
    'pypa/pip, before 2021',
    '',
    [
      '20.0 20.0.0',
      '20.0.1 20.0.1',
      '20.0.2 20.0.2',
      '20.1b1 20.1.0-beta.1',
      '20.1 20.1.0',
      '20.3b1 20.3.0-beta.1',
      '20.3 20.3.0',
    ],
  ],
  [
    'jlowin/fastmcp',
    'v',
    [
      'v2.13.0.2 full',
      'v2.13.1 2.13.1',
      'v2.14.5 2.14.5',
      'v3.0.0b1 3.0.0-beta.1',
      'v3.0.0b2 3.0.0-beta.2',
      'v3.0.0rc1 3.0.0-rc.1',
      'v3.0.0rc2 3.0.0-rc.2',
    ],
  ],
  ['pallets/flask', '', ['0.12.x none', '2.3.x none', '3.0.3 3.0.3', '3.1.0 3.1.0', '3.1.3 3.1.3']],
  [
    'yt-dlp/yt-dlp',
    '',
    [
      '2025.10.14 2025.10.14',
      '2025.11.12 2025.11.12',
      '2025.12.08 2025.12.8',
      '2026.01.29 2026.1.29',
      '2026.08.19 2026.8.19',
    ],
  ],
  [
    'certifi/python-certifi',
    '',
    ['2025.01.31 2025.1.31', '2025.10.05 2025.10.5', '2026.01.04 2026.1.4', '2026.07.22 2026.7.22'],
  ],
  [
    'rails/rails',
    'v',
    [
      'v7.1.0.beta1 7.1.0-beta.1',
      'v7.1.0.rc1 7.1.0-rc.1',
      'v7.1.6 7.1.6',
      'v7.2.3 7.2.3',
      'v7.2.3.1 full',
      'v8.0.4.1 full',
      'v8.0.5 8.0.5',
      'v8.0.5.1 full',
    ],
  ],
  ['actions/checkout', 'v', ['v2 none', 'v6.0.3 6.0.3', 'v6.1.0 6.1.0', 'v7.0.0 7.0.0', 'v7.0.1 7.0.1']],
  [
    'spring-projects/spring-boot',
    'v',
    [
      'v1.0.0.RC4 1.0.0-rc.4',
      'v1.5.22.RELEASE full',
      'v2.3.0.M1 prerelease',
      'v2.3.0.RC1 2.3.0-rc.1',
      'v2.3.0.RELEASE full',
      'v3.5.16 3.5.16',
      'v4.0.8 4.0.8',
      'v4.2.0-M1 4.2.0-M1',
    ],
  ],
  [
    'hibernate/hibernate-validator',
    '',
    [
      '6.0.23.SP2 full',
      '8.0.3.Final full',
      '9.1.0.Alpha1 9.1.0-alpha.1',
      '9.1.0.Alpha2 9.1.0-alpha.2',
      '9.1.0.Beta1 9.1.0-beta.1',
      '9.1.0.CR1 prerelease',
      '9.1.0.Final full',
      '9.1.3.Final full',
    ],
  ],
  [
    'apache/commons-lang',
    'rel/commons-lang-',
    ['rel/commons-lang-3.18.0 3.18.0', 'rel/commons-lang-3.19.0 3.19.0', 'rel/commons-lang-3.20.0 3.20.0'],
  ],
  [
    'apache/commons-lang, candidates',
    'commons-lang-',
    ['commons-lang-3.18.0-RC1 3.18.0-RC1', 'commons-lang-3.18.0-RC2 3.18.0-RC2', 'commons-lang-3.20.0-RC2 3.20.0-RC2'],
  ],
  ['nginx/nginx', 'release-', ['release-1.28.3 1.28.3', 'release-1.30.0 1.30.0', 'release-1.31.4 1.31.4']],
  ['curl/curl', 'curl-', ['curl-8_12_1 none', 'curl-8_21_0 none', 'rc-8_22_0-1 none']],
  [
    'jquery/jquery',
    '',
    [
      '1.0 1.0.0',
      '1.2.6 1.2.6',
      '1.10.0-beta1 1.10.0-beta1',
      '3.7.1 3.7.1',
      '4.0.0-beta 4.0.0-beta',
      '4.0.0-beta.2 4.0.0-beta.2',
      '4.0.0-rc.1 4.0.0-rc.1',
      '4.0.0 4.0.0',
    ],
  ],
  ['JamesNK/Newtonsoft.Json', '', ['8.0.3 8.0.3', '9.0.1 9.0.1', '10.0.3 10.0.3', '13.0.4 13.0.4']],
  [
    'redis/redis',
    '',
    [
      '6.2.14 6.2.14',
      '6.2.16 6.2.16',
      '7.2.6 7.2.6',
      '7.4-rc1 7.4.0-rc1',
      '7.4-rc2 7.4.0-rc2',
      '7.4.0 7.4.0',
      '7.4.1 7.4.1',
    ],
  ],
  [
    'protocolbuffers/protobuf-javascript',
    'v',
    ['v3.21.4 3.21.4', 'v4.0.1 4.0.1', 'v4.0.2-rc1 4.0.2-rc1', 'v4.0.2-rc7 4.0.2-rc7', 'v4.0.2 4.0.2', 'v.4.0.2 none'],
  ],
  [
    'changesets/changesets',
    '@changesets/cli@',
    [
      '@changesets/cli@3.0.0-next.3 3.0.0-next.3',
      '@changesets/cli@3.0.0-next.12 3.0.0-next.12',
      '@changesets/cli@3.0.0 3.0.0',
      '@changesets/write@1.0.1 none',
    ],
  ],
  [
    'composer/composer',
    '',
    [
      '1.0.0-alpha1 1.0.0-alpha1',
      '1.0.0-alpha11 1.0.0-alpha11',
      '1.10.28 1.10.28',
      '2.2.29 2.2.29',
      '2.10.0-RC1 2.10.0-RC1',
      '2.10.0-RC2 2.10.0-RC2',
      '2.10.0 2.10.0',
    ],
  ],
  [
    'elixir-lang/elixir',
    'v',
    [
      'v1.18-latest none',
      'main-latest none',
      'v1.20.0-rc.0 1.20.0-rc.0',
      'v1.20.0-rc.6 1.20.0-rc.6',
      'v1.20.0 1.20.0',
      'v1.20.3 1.20.3',
    ],
  ],
  [
    'systemd/mkosi',
    'v',
    ['v20.2 20.2.0', 'v21 21.0.0', 'v24 24.0.0', 'v24.3 24.3.0', 'v25 25.0.0', 'v25.3 25.3.0', 'v26 26.0.0'],
  ],
  ['ImageMagick/ImageMagick', '', ['7.1.2-9 7.1.2-9', '7.1.2-24 7.1.2-24', '7.1.2-29 7.1.2-29']],
  [
    'angular/angular-cli',
    'v',
    [
      'v20.3.34 20.3.34',
      'v21.2.21 21.2.21',
      'v22.1.5 22.1.5',
      'v22.2.0-next.0 22.2.0-next.0',
      'v22.2.0-next.4 22.2.0-next.4',
    ],
  ],
  ['clap-rs/clap', 'v', ['clap_complete-v4.6.9 none', 'clap_mangen-v0.3.3 none', 'v4.6.2 4.6.2', 'v4.6.6 4.6.6']],
  [
    'clap-rs/clap, a package',
    'clap_complete-v',
    ['clap_complete-v4.6.6 4.6.6', 'clap_complete-v4.6.9 4.6.9', 'clap_complete_nushell-v4.6.2 none'],
  ],
  [
    'actions/attest-build-provenance',
    'v',
    ['predicate@2.0.0 none', 'v2.4.0 2.4.0', 'v3.2.0 3.2.0', 'v4.0.0 4.0.0', 'v4.1.0 4.1.0'],
  ],
  ['ariga/atlas', 'v', ['feature_cli_1.0.0 none', 'v0.38.0 0.38.0', 'v1.0.0 1.0.0', 'v1.2.3 1.2.3']],
  [
    'drizzle-team/drizzle-orm',
    'v',
    [
      'drizzle-kit@0.31.10 none',
      '0.45.2 none',
      'v1.0.0-beta.16 1.0.0-beta.16',
      'v1.0.0-beta.22 1.0.0-beta.22',
      'v1.0.0-rc.1 1.0.0-rc.1',
      'v1.0.0-rc.4 1.0.0-rc.4',
    ],
  ],
  ['flyway/flyway', 'flyway-', ['flyway-12.8.1 12.8.1', 'flyway-12.11.0 12.11.0', 'flyway-13.0.0 13.0.0']],
  ['launchbadge/sqlx', 'v', ['v0.6.3 0.6.3', 'v0.7.0-alpha.3 0.7.0-alpha.3', 'v0.7.0 0.7.0', 'v0.8.6 0.8.6']],
  [
    'liquibase/liquibase',
    'v',
    [
      'nightly none',
      'v4.33.0 4.33.0',
      'v5.0.0-beta2 5.0.0-beta2',
      'v5.0.0-rc1 5.0.0-rc1',
      'v5.0.0 5.0.0',
      'v5.0.4 5.0.4',
    ],
  ],
  [
    'supabase/cli',
    'v',
    [
      'v2.103.0-beta.7 2.103.0-beta.7',
      'v2.103.0-beta.11 2.103.0-beta.11',
      'v2.103.0 2.103.0',
      'v2.103.1-beta.1 2.103.1-beta.1',
      'v2.104.0 2.104.0',
    ],
  ],
]

const rows = forms.flatMap(([repository, prefix, tags]) =>
  tags.map((row) => {
    const [tag = '', meaning = ''] = row.split(' ')
    return { repository, prefix, tag, meaning }
  }),
)

test('there are at least 120 forms', () => {
  expect(new Set(rows.map(({ tag }) => tag)).size).toBeGreaterThanOrEqual(120)
})

/** What our own reading says, in the words of the table. */
function meaningOf(prefix: string, tag: string): string {
  const spelled = readTag(prefixForm(prefix), tag)
  if (spelled === undefined) return 'none'
  const { version, prerelease } = spelled
  if (version === undefined) return prerelease.length > 0 ? 'prerelease' : 'full'
  expect(isPrerelease(version)).toBe(prerelease.length > 0)
  return version
}

test.each(rows)('$repository: $tag', ({ prefix, tag, meaning }) => {
  // a floating tag is told apart by the tags beside it, below
  if (tag !== 'v2') expect(meaningOf(prefix, tag)).toBe(meaning)
})

test.each(forms)('the order of %s', (_, prefix, tags) => {
  const given = tags.flatMap((row) => (row.endsWith(' none') ? [] : [row.split(' ')[0] ?? '']))
  const all = tags.map((row, at) => ({ name: row.split(' ')[0] ?? '', commit: String(at) }))
  expect(versionTags(prefixForm(prefix), all.toReversed()).map(({ name }) => name)).toEqual(given.toReversed())
})

/** Highest first; the tag of 2027.1.2 where they are dates. */
test.each<readonly [readonly string[], string | undefined]>([
  [['2026.11.30', '2026.02.01', '2026.01.29'], '2027.01.02'],
  [['2026.12.10', '2026.11.30', '2026.10.11', '2026.09.30'], '2027.01.02'],
  [['2026.11.30', '2026.11.30.1', '2026.10.05'], '2027.01.02'],
  [['2026.01.29'], '2027.01.02'],
  [['2026.11.30', '2026.2.1', '2019.01.01'], undefined],
  [['2026.11.30'], undefined],
  [['3.10.11', '2019.01.02'], undefined],
  [['12.10.11', '12.9.1'], undefined],
])('numbered by date: %j', (tags, next) => {
  const standing = tags.flatMap((tag) => readSpelling(tag) ?? [])
  expect(standing).toHaveLength(tags.length)
  const date = dateAmong(standing)
  expect(date && spell('2027.1.2', spellingOf(standing))).toBe(next)
})
