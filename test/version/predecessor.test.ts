/** What a step says in the words of phips28/gh-action-bump-version. */
import { formerNames, formerWords } from '../../src/version/predecessor.ts'

const said = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
  formerWords(env, (name) => inputs[name] ?? '')

/** An input, a value that is obeyed, one that is not, and what to do then. */
const rows: readonly (readonly [string, readonly string[], string, string])[] = [
  ['push', ['true'], 'false', 'Write `skip-push: true` for `push: false`'],
  [
    'default',
    [],
    'prerelease',
    'Write `default-bump` (for `default: prerelease`: `bump: prerelease`), and `strategy: wording` to keep deciding by words',
  ],
  [
    'tag-suffix',
    [],
    '-suffix',
    "Set the tag format with `packages: { .: { name: app, tag: 'v{version}-suffix' } }`, or `preid` for a prerelease",
  ],
  [
    'bump-policy',
    ['all'],
    'last-commit',
    'Remove it: release commits are never counted again, and `[skip release]` in a message excludes a commit',
  ],
  ['check-last-commit-only', ['false'], 'true', 'Remove it: all commits since the last release count, so none is lost'],
  ['packagejson_dir', [], 'web', 'Write `working-directory`'],
  ['package_filename', ['package.json'], 'web.json', 'Write `manifests` with the path of the file'],
  [
    'custom-git-domain',
    ['github.com'],
    'git.example.com',
    'Remove it: the action pushes to the remote of the checkout',
  ],
  ['git-no-verify', ['true', 'false'], 'yes', 'Remove it: hooks of the checkout do not run'],
  ['search-commit-body', ['true'], 'false', 'Remove it: header and body are always read'],
]

test('every input of the predecessor that we do not have is known', () => {
  expect(formerNames).toEqual(rows.map(([name]) => name))
})

test.each(rows)('the input %s', (name, obeyed, value, cure) => {
  for (const each of ['', ...obeyed]) expect(said({ [name]: each })).toEqual([])
  expect(said({ [name]: value })).toEqual([
    `Input \`${name}\` is \`${value}\`, which belongs to phips28/gh-action-bump-version, not to this action. ${cure}. Change it under \`with:\` of this step.`,
  ])
})

test('the variables of its README', () => {
  const variable = (name: string, value: string, cure: string) =>
    `The environment variable \`${name}\` is \`${value}\`, which belongs to phips28/gh-action-bump-version, not to this action. ${cure}. Change it under \`env:\` of this step.`
  expect(said({}, { PACKAGEJSON_DIR: ' web ', PACKAGE_FILENAME: 'web.json' })).toEqual([
    variable('PACKAGEJSON_DIR', 'web', 'Write `working-directory`'),
    variable('PACKAGE_FILENAME', 'web.json', 'Write `manifests` with the path of the file'),
  ])
  expect(said({}, { PACKAGEJSON_DIR: ' ', PACKAGE_FILENAME: 'package.json' })).toEqual([])
  // names without an underscore are inputs only: such variables mean something else
  expect(said({}, { PUSH: 'false', DEFAULT: 'minor', 'TAG-SUFFIX': '-x' })).toEqual([])
})

test('inputs have priority over variables, and long values are cut', () => {
  const all = said({ default: 'x'.repeat(200) }, { PACKAGEJSON_DIR: 'web' })
  expect(all.map((each) => each.slice(0, 20))).toEqual(['Input `default` is `', 'The environment vari'])
  expect(all[0]).not.toContain('x'.repeat(100))
})
