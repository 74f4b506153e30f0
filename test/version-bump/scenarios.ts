import type { NewCommit } from '../support/repository.ts'
import { manifest } from './bump.ts'

/** A repository for which an example of the documentation was written, and how the example must end there. */
export interface Scenario {
  /** On top of a package.json at 1.2.3. */
  readonly files?: Readonly<Record<string, string>>
  /** On the first commit; v1.2.3 by default. */
  readonly tags?: readonly string[]
  /** The branch that is checked out; main by default. */
  readonly branch?: string
  readonly commits: readonly (NewCommit | string)[]
  /** What an earlier step leaves in the work tree. */
  readonly changes?: Readonly<Record<string, string>>
  /** What the expressions of the example give. */
  readonly expressions?: Readonly<Record<string, string>>
  readonly event?: string
  readonly outputs: Readonly<Record<string, string>>
  /** Files of the branch after the run. */
  readonly after?: Readonly<Record<string, string>>
  /** Tags that the run makes; one, where another test says which. */
  readonly made?: readonly string[] | 'elsewhere'
}

const released = { result: 'released', reason: 'released', released: 'true' }

/** The scenario of each example, by the names of the inputs that it gives, sorted; '' gives none. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  '': {
    commits: ['feat: a'],
    outputs: { ...released, version: '1.3.0' },
    after: { 'package.json': manifest('1.3.0') },
    made: ['v1.3.0'],
  },
  add: {
    files: { 'CHANGELOG.md': '# Changelog\n' },
    commits: ['fix: a'],
    changes: { 'CHANGELOG.md': '# Changelog\n\n## 1.2.4\n' },
    outputs: { ...released, version: '1.2.4' },
    after: { 'CHANGELOG.md': '# Changelog\n\n## 1.2.4\n' },
    made: ['v1.2.4'],
  },
  'add author commit-message files': {
    files: {
      'CHANGELOG.md': '# Changelog\n',
      'docs/conf.py': 'release = "1.2.3"\n',
      'deploy/values.yaml': 'image:\n  tag: "1.2.3" # the newest\n',
    },
    commits: ['fix: a'],
    changes: { 'CHANGELOG.md': '# Changelog\n\n## 1.2.4\n' },
    outputs: { ...released, version: '1.2.4' },
    after: {
      'CHANGELOG.md': '# Changelog\n\n## 1.2.4\n',
      'docs/conf.py': 'release = "1.2.4"\n',
      'deploy/values.yaml': 'image:\n  tag: "1.2.4" # the newest\n',
    },
    made: ['v1.2.4'],
  },
  'below-one default-bump initial-version rules squash-bodies': {
    files: { 'package.json': manifest('0.3.1') },
    tags: ['v0.3.1'],
    commits: ['feat(internal): x', 'docs(readme): y', 'chore: squash (#1)\n\n* refactor!: z'],
    outputs: { ...released, version: '0.4.0' },
    made: ['v0.4.0'],
  },
  bump: {
    commits: ['docs: nothing'],
    event: 'workflow_dispatch',
    expressions: { 'inputs.bump': 'minor' },
    outputs: { ...released, version: '1.3.0' },
    made: ['v1.3.0'],
  },
  channels: {
    branch: 'next',
    commits: ['feat: a'],
    outputs: { ...released, version: '1.3.0-beta.1', prerelease: 'true' },
    after: { 'package.json': manifest('1.3.0-beta.1') },
    made: ['v1.3.0-beta.1'],
  },
  'commit-message': {
    commits: ['feat: a'],
    expressions: { 'secrets.GITHUB_TOKEN': 'ghs_secret' },
    outputs: { ...released, newTag: 'v1.3.0' },
    made: ['v1.3.0'],
  },
  // test/actions/version-bump/calendar.test.ts runs both ways to their end
  'bump tag-prefix': {
    files: { 'package.json': manifest('0.0.0') },
    tags: ['2026.01.29'],
    commits: ['feat: a'],
    expressions: { 'steps.date.outputs.version': '2026.1.31' },
    outputs: released,
    made: 'elsewhere',
  },
  'commit-overrides': { commits: ['feat: a'], outputs: { ...released, version: '1.3.0' }, made: ['v1.3.0'] },
  'commit-via': { commits: ['feat: a'], outputs: { ...released, version: '1.3.0' }, made: ['v1.3.0'] },
  'dry-run': { commits: ['feat: a'], outputs: { result: 'dry-run', reason: 'would-release', version: '1.3.0' } },
  'floating-tags': {
    commits: ['feat: a'],
    outputs: { ...released, version: '1.3.0' },
    made: ['v1', 'v1.3.0'],
  },
  snapshot: {
    files: { 'gradle.properties': 'version=1.2.3\n' },
    commits: ['feat: a'],
    outputs: { ...released, version: '1.3.0' },
    after: { 'gradle.properties': 'version=1.3.1-SNAPSHOT\n', 'package.json': manifest('1.3.0') },
    made: ['v1.3.0'],
  },
  'major-wording minor-wording': {
    commits: ['we add a thing', 'fix: defeat a race'],
    outputs: { ...released, version: '1.3.0' },
    made: ['v1.3.0'],
  },
  mode: {
    commits: ['feat: a'],
    outputs: {
      result: 'preview',
      reason: 'pull-request-opened',
      version: '1.3.0',
      'pull-request': '1',
      released: 'false',
    },
    after: { 'package.json': manifest('1.2.3') },
  },
  'mode tag-prefix': {
    tags: ['release-1.2.3'],
    commits: ['feat: a'],
    outputs: { ...released, tag: 'release-1.3.0' },
    after: { 'package.json': manifest('1.2.3') },
    made: ['release-1.3.0'],
  },
  'fixed linked packages': {
    files: Object.fromEntries(
      ['core', 'web', 'cli', 'docs'].map((name) => [`packages/${name}/package.json`, manifest('1.0.0', { name })]),
    ),
    tags: ['core-v1.0.0', 'web-v1.2.0', 'cli-v1.0.0', 'docs-v1.0.0'],
    commits: [
      { message: 'feat: a', files: { 'packages/core/a.js': 'a' } },
      { message: 'fix: b', files: { 'packages/cli/b.js': 'b' } },
    ],
    outputs: released,
    made: ['cli-v1.0.1', 'core-v1.3.0', 'docs-v1.0.1'],
  },
  packages: {
    files: {
      'packages/core/package.json': manifest('1.0.0', { name: 'core' }),
      'packages/web/package.json': manifest('2.0.0', { name: 'web', dependencies: { core: '^1.0.0' } }),
    },
    tags: ['core-v1.0.0', 'web@2.0.0'],
    commits: [{ message: 'feat: a', files: { 'packages/core/a.js': 'a' } }],
    outputs: released,
    after: { 'packages/web/package.json': manifest('2.0.1', { name: 'web', dependencies: { core: '^1.1.0' } }) },
    made: ['core-v1.1.0', 'web@2.0.1'],
  },
  'target-branch working-directory': {
    branch: 'release',
    commits: ['fix: a'],
    outputs: { ...released, version: '1.2.4' },
    after: { 'package.json': manifest('1.2.4') },
    made: ['v1.2.4'],
  },
}
