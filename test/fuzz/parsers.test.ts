import fc from 'fast-check'
import { parseCommand } from '../../src/approval/votes/command.ts'
import { parseConventional } from '../../src/commits/conventional.ts'
import { parseRemainder } from '../../src/commits/footers.ts'
import { parseHeader } from '../../src/commits/header.ts'
import { namedReverts, pullOf } from '../../src/commits/naming.ts'
import { splitSquashed } from '../../src/commits/squash.ts'
import { parseUrl } from '../../src/database/target/url.ts'
import { readHead } from '../../src/db-migrate/statements/directives.ts'
import { parseDuration } from '../../src/input/duration.ts'
import { linesOf, listOf } from '../../src/input/list.ts'
import { readPattern } from '../../src/input/pattern.ts'
import { parseInteger, parsePercent } from '../../src/input/scalar.ts'
import { passwordsIn } from '../../src/input/secret.ts'
import { UserError } from '../../src/input/user-error.ts'
import { readNotation } from '../../src/manifests/notation.ts'
import { parsePath, spellPath } from '../../src/manifests/syntax/leaf.ts'
import { formatMarker, leadingMarkers, marker, markersOf } from '../../src/markdown/marker.ts'
import { dependencyUpdates } from '../../src/release-notes/changes/dependencies.ts'
import { backportedPulls, closedIssues, pickedCommits } from '../../src/release-notes/changes/references.ts'
import { classify } from '../../src/sql/statement/statement.ts'
import { brief, printable } from '../../src/text/printable.ts'
import { parseBump } from '../../src/version/bump.ts'
import { parseTypedVersion, parseVersion } from '../../src/version/number.ts'
import { detectPrefix, formatTag, isRefName, parseTemplate, prefixForm, readTag } from '../../src/version/tag.ts'
import { holdsWord, parseWords } from '../../src/version/wording.ts'
import { fuzz, textOf } from './fuzz.ts'

const cases = 2_000

/** What messages, comments, tags and inputs are made of. */
const pieces = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n',
  ...[
    'feat',
    'fix(a)!: ',
    'feat: x',
    'BREAKING CHANGE: ',
    'BREAKING-CHANGE #',
    'Release-As: 1.2.3',
    'Refs: #1',
    'Co-authored-by: a <b@c>',
  ],
  ...[
    'Revert "',
    'This reverts commit ',
    'Reapply "',
    '* fix: y',
    '(#12)',
    'Closes #1',
    'fixes octo/demo#2',
    'cherry picked from commit',
  ],
  ...[
    '/approve',
    '/reject ',
    '/override',
    ' key=value',
    ' 0a1b2c3d',
    '/Approve',
    '\r\n',
    'bump a from 1 to 2',
    'Update x to v3',
  ],
  ...['<!-- slipway:', '<!-- slipway-', ' -->', '-->', '%', '%2', '%ZZ', '=', 'request', 'incident'],
  ...[
    'mysql://',
    'postgresql://',
    'sqlite:',
    'user:p%40ss@',
    'host',
    ':3306',
    '/db',
    '?sslmode=',
    'require',
    '&',
    '[::1]',
    '%00',
    '#',
  ],
  ...[
    '1',
    '0',
    '1.2.3',
    'v1.2.3',
    '-rc.1',
    '+build',
    '01',
    '999999999999999999999',
    '1e3',
    'ms',
    's',
    '10m',
    '1h30m',
    'd',
    ' ',
    '٣',
    '½',
  ],
  ...[
    '::error::',
    '\n\t::error::',
    '\n \u00a0::',
    '\n\u200b::',
    '::',
    '##[',
    '##[error]',
    '%0A',
    '\u2028',
    '\u2029',
    '\u0085',
    '\r',
    '\v',
    '\f',
    '\u001b[2K',
    '\u202e',
    '\0',
    '\ufeff',
  ],
  ...[
    'select ',
    "'",
    '"',
    '/*',
    '*/',
    '-- ',
    '-- slipway: ',
    'batch=',
    'timeout=1s',
    'allow=drop-column reason="b"',
    'with a as (',
    'begin',
    '$$',
    ';',
  ],
  ...['(a+)+', '[a-', '\\', '\\1', '(?<x>', '(?=', '{1,', '{9999999999}', '*', '+?', '^', '$', '|'],
  ...['a', 'é', '日', '😀', 'refs/heads/', '..', '.lock', '@{', '{version}', '${', '}'],
]
const texts = textOf(pieces, 16)

/** Each takes any text: it answers, or refuses by a UserError; nothing else is ever thrown. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a command in a comment': parseCommand,
  'a conventional commit': parseConventional,
  'the header of a commit': parseHeader,
  'the footers of a commit': (text) => parseRemainder(text, 0),
  'what a commit reverts': (text) => namedReverts(text, 'octo/demo'),
  'the number of a pull request': pullOf,
  'a squashed commit': splitSquashed,
  'closed issues': (text) => closedIssues(text, 'octo/demo'),
  'backported pull requests': (text) => backportedPulls(text, text, 'octo/demo'),
  'picked commits': pickedCommits,
  'updates of dependencies': (text) => dependencyUpdates(text, text),
  'the URL of a database': parseUrl,
  'passwords of a URL': passwordsIn,
  'a duration': (text) => parseDuration(text),
  'a whole number': (text) => parseInteger(text, { least: 1, most: 10 }),
  'a percentage': parsePercent,
  'a list': listOf,
  lines: linesOf,
  'a regular expression': (text) => readPattern(text),
  'a version': parseVersion,
  'a typed version': parseTypedVersion,
  'a bump': parseBump,
  'a tag': (text) => readTag(prefixForm('v'), text),
  'the prefix of tags': (text) => detectPrefix(text.split('\n')),
  'a template of tags': (text) => parseTemplate(text, 'a'),
  'a name of a ref': isRefName,
  'a list of words': parseWords,
  'a word in a text': (text) => holdsWord(text, text.slice(0, 5) || 'a'),
  'a path into a file': parsePath,
  'a version as Python spells it': (text) => readNotation('pep440', text),
  'an assembly version': (text) => readNotation('assembly', text),
  markers: markersOf,
  'directives of a statement': (text) => readHead([{ text, line: 1 }]),
  'a MySQL statement': (text) => classify(text, { dialect: 'mysql' }),
  'a PostgreSQL statement': (text) => classify(text, { dialect: 'postgres' }),
  'an SQLite statement': (text) => classify(text, { dialect: 'sqlite' }),
}

test.each(Object.entries(readers))('%s: any text is read or refused', (_, read) => {
  fuzz(texts, cases, (text) => {
    try {
      read(text)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  })
})

test('no line of printable text is a workflow command, and none moves the cursor', () => {
  fuzz(texts, cases * 2, (text) => {
    for (const safe of [printable(text), brief(text), brief(text, 10)]) {
      // the runner trims white space before it looks for `::`, and finds `##[` anywhere
      for (const line of safe.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/))
        expect(line.trimStart().startsWith('::')).toBe(false)
      expect(safe.includes('##[')).toBe(false)
      expect(safe).not.toMatch(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/u)
    }
    expect(brief(text)).not.toMatch(/[\n`]/)
  })
})

test('what a marker is written with is read from it, wherever it stands', () => {
  fuzz(
    fc.tuple(fc.uniqueArray(fc.tuple(texts, texts), { maxLength: 4, selector: ([key]) => key }), texts),
    cases,
    ([fields, rest]) => {
      const written = formatMarker(
        marker(
          'incident',
          fields.filter(([key]) => key !== ''),
        ),
      )
      expect(written).not.toMatch(/\n/)
      expect(written.indexOf('-->')).toBe(written.length - 3)
      expect(leadingMarkers(`${written}\n${rest}`)[0]).toEqual(
        marker(
          'incident',
          fields.filter(([key]) => key !== ''),
        ),
      )
    },
  )
})

test('a tag that is written is read as its version', () => {
  const versions = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.constantFrom('', '-rc.1', '-beta', '-0.a'))
  fuzz(fc.tuple(versions, fc.constantFrom('v', '', 'core-v', 'a/b@')), 500, ([[major, minor, patch, rest], prefix]) => {
    const version = parseVersion(`${major}.${minor}.${patch}${rest}`)
    if (version === undefined) throw new Error('no version')
    const form = prefixForm(prefix)
    expect(readTag(form, formatTag(form, version))?.version).toEqual(version)
  })
})

test('a path that is spelt is read as it was', () => {
  const path = fc.array(fc.oneof(fc.nat(999), fc.stringMatching(/^[\w./ @-]{1,8}$/)), { minLength: 1, maxLength: 5 })
  fuzz(path, 500, (parts) => expect(parsePath(spellPath(parts))).toEqual(parts))
})
