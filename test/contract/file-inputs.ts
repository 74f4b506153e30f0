/**
 * What every input of every action has to do with files, and how each that names one of the workspace is run: the contract test holds both
 * complete, and tries all the ways out that a checkout can hold.
 */

/**
 * `reads` and `writes`: files of the workspace. `folder`: the repository in the workspace. `trusted`: files that may lie anywhere, such as
 * certificates. `remote`: paths that are read through the API. `tree`: paths of git's trees, for which no file is opened.
 */
export type FileUse = 'reads' | 'writes' | 'folder' | 'trusted' | 'remote' | 'tree' | 'none'

/** An input means the same in every action that has it. */
const names: Readonly<Record<FileUse, string>> = {
  reads: 'add assets checks checks-file file scripts template-file',
  writes: `audit-folder badge-file changelog-file files folder html-file json-file manifests markdown-file notes-file output-file plan-file targets url`,
  folder: 'working-directory',
  trusted: 'kubeconfig socket ssl-ca ssl-cert ssl-key',
  remote: 'policy-file workflow',
  tree: 'package packages paths',
  none: `
    aliases allow-empty allow-insecure-auth allow-older attach audit author backup backup-command badge batch-pause below-one binary branch build-number bump by-author changes channels columns-masked
    command comment comment-intro commit-message commit-overrides commit-via concurrency connect-timeout context database db-policy default-bump dependencies deploy-outcome
    deployment-id diagnose-command digest dry-run edited enrich environment escape-formulas events-url exclude expect explain fail-on-rollback fixed for force
    floating-tags format gate helm-release helm-version-value history-table host hotfix-of import in-doubt incident incident-label incident-labels initial-version internal issue
    job-id kubernetes-service label labels layout lead-time-start levels linked lint lock lock-timeout lock-wait-timeout major-wording make-latest max-bytes
    max-replica-lag max-rows max-threads-running metrics-environment minimum minor-wording mode namespace on-error on-inconclusive
    out-of-order parameters password password-command password-env patch-wording placeholders port preid prerelease previous-tag probe query rc-wording reason
    recover-pending release release-name replicas resume revert-via revision rollback rows rules schema-after schema-before schema-compatible
    sections selector-label service sha since skip-commit skip-push skip-tag snapshot sort squash-bodies ssl-mode statement-timeout steps strategy
    strategy-timeout summary tag tag-prefix target target-branch target-failure template timeout token transaction undo-command unit until user
    version version-type wave-size webhook-format webhook-url window workflow-inputs workflow-ref workload`,
}

/** Every known input with its use; a name that stands twice is an error. */
export function listUses(): ReadonlyMap<string, FileUse> {
  const found = new Map<string, FileUse>()
  for (const use of ['reads', 'writes', 'folder', 'trusted', 'remote', 'tree', 'none'] as const)
    for (const name of names[use].trim().split(/\s+/)) {
      if (found.has(name)) throw new Error(`${name} stands twice in test/contract/file-inputs.ts`)
      found.set(name, use)
    }
  return found
}

/** Inputs that name a file elsewhere, and none here. */
export const without: Readonly<Record<string, string>> = {
  'doctor url': 'of servers alone: a file of SQLite is refused',
  'mysql-query url': 'of MySQL and MariaDB alone, which are no files',
  'mysql-query targets': 'of MySQL and MariaDB alone, which are no files',
}

/** Stands in every file that nobody may read, and in no message. */
export const marker = 'TOPSECRET'

/** How an input is tried. */
export interface Trial {
  /** `action input`, or `action: what` for a file that no input names. */
  readonly name: string
  readonly use: 'reads' | 'writes' | 'folder'
  /** A file that is fine in its place, in a folder of its own; of a folder that is named, a file in it. */
  readonly path: string
  /** What stands in it, and in the victims; for `writes` what was there before. */
  readonly text: string
  /** The step's inputs, where `path` (of the file, as above) is meant. */
  readonly given: (path: string, port: number) => Readonly<Record<string, string>>
  /** The reasons of a refusal; a run that says so and goes on has the outputs of `goesOn`. */
  readonly reasons: readonly string[]
  readonly goesOn?: Readonly<Record<string, string>>
  /** The path is no input's: it cannot be another. */
  readonly isFixed?: boolean
  /** The links are committed: those that are not are refused by themselves. */
  readonly isCommitted?: boolean
  /** The input takes patterns, which fit links too. */
  readonly takesPatterns?: boolean
  /** What is read is shown, so that it can be seen that it was. */
  readonly isShown?: boolean
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
const json = JSON.stringify
const checks = 'version: 1\nchecks:\n  - { id: exits, command: { run: [node, --version] } }\n'
const report = `<testsuite tests="1"><testcase name="${marker}"><failure message="${marker}"/></testcase></testsuite>`
const migration = `CREATE TABLE ${marker} (id INT);\n`
const manifest = `{ "name": "demo", "version": "1.1.0", "description": "${marker}" }\n`
const regex = '"version": "(\\d+\\.\\d+\\.\\d+)"'

const outsideOrInvalid = ['invalid-input', 'outside-workspace']

function notes(input: string, path: string, text: string, use: Trial['use'] = 'writes', more = {}): Trial {
  const given = (at: string) => ({ enrich: 'none', [input]: at, ...more })
  return { name: `release-notes ${input}`, use, path, text, given, reasons: ['invalid-input'] }
}

function history(input: string): Trial {
  const given = (path: string) => ({ [input]: path })
  const name = `deployment-history ${input}`
  return { name, use: 'writes', path: `site/${input}.txt`, text: marker, given, reasons: ['invalid-input'] }
}

function smoke(action: 'smoke-test' | 'rollback'): readonly Trial[] {
  const base = { environment: 'production', ...(action === 'rollback' ? { command: 'true' } : { version: '1.1.0' }) }
  const parts = ['node', '--eval', `require("fs").utimesSync(process.argv[1], new Date(), new Date())`]
  const reporting = (path: string) =>
    `version: 1\ndefaults: { within: 0s }\nchecks:\n  - { id: unit, command: { run: ${json([...parts, path])}, parse: junit, report: ${json(path)} } }\n`
  return [
    {
      name: `${action} checks-file`,
      use: 'reads',
      path: 'ops/smoke.yml',
      text: `${checks}# ${marker}\n`,
      given: (path) => ({ ...base, 'checks-file': path, 'dry-run': 'true' }),
      reasons: ['invalid-input'],
      // a person's rollback goes on without its checks
      ...(action === 'rollback' ? { goesOn: { result: 'dry-run' } } : {}),
    },
    {
      name: `${action} folder`,
      use: 'writes',
      path: action === 'rollback' ? 'out/report/restored.json' : 'out/report/checks.json',
      text: marker,
      given: (path) => ({ ...base, checks, folder: folderOf(path) }),
      // how it ended must not be lost with the reports: the step warns
      reasons: ['invalid-input'],
      goesOn: { 'report-json': '' },
    },
    {
      name: `${action} checks`,
      use: 'reads',
      path: 'out/unit.xml',
      text: report,
      given: (path) => ({ ...base, checks: reporting(path), incident: 'false' }),
      reasons: [],
      goesOn: {},
      isShown: action === 'smoke-test',
    },
  ]
}

export const trials: readonly Trial[] = [
  notes('notes-file', 'out/notes.md', marker),
  notes('changelog-file', 'docs/CHANGELOG.md', `# Changelog\n\n## [1.0.0] - 2020-01-01\n\n- ${marker}\n`),
  { ...notes('template-file', 'docs/notes.mustache', `{{version}} ${marker}`, 'reads'), isShown: true },
  {
    ...notes('assets', 'build/app.tgz', marker, 'reads', { release: 'draft', 'dry-run': 'true' }),
    reasons: ['invalid-input', 'asset-not-found'],
    takesPatterns: true,
  },
  {
    ...notes('working-directory', 'inner/notes.md', marker, 'folder'),
    given: (path) => ({ enrich: 'none', 'working-directory': folderOf(path), 'notes-file': 'notes.md' }),
    reasons: ['invalid-input', 'no-repository'],
  },
  {
    name: 'release-notes: .github/release.yml',
    use: 'reads',
    path: '.github/release.yml',
    text: `changelog: { categories: [{ title: ${marker}, labels: ['*'] }] }\n`,
    given: () => ({ enrich: 'none' }),
    reasons: ['invalid-input'],
    isFixed: true,
  },
  {
    name: 'approval-reconcile audit-folder',
    use: 'writes',
    path: 'audit/gates/gates.json',
    text: marker,
    given: (path) => ({ audit: 'true', 'audit-folder': folderOf(path) }),
    reasons: ['invalid-input'],
  },
  history('markdown-file'),
  history('json-file'),
  history('html-file'),
  history('badge-file'),
  {
    ...history('working-directory'),
    use: 'folder',
    path: 'inner/report.md',
    given: (path) => ({ import: 'tags', 'working-directory': folderOf(path), 'markdown-file': 'report.md' }),
    reasons: ['invalid-input', 'no-repository'],
  },
  {
    name: 'db-migrate scripts',
    use: 'reads',
    path: 'db/sql/V1__a.sql',
    text: migration,
    given: (path) => ({ url: 'sqlite::memory:', command: 'plan', comment: 'off', scripts: folderOf(path) }),
    reasons: [...outsideOrInvalid, 'unreadable-file'],
    isShown: true,
  },
  {
    name: 'db-migrate plan-file',
    use: 'writes',
    path: 'out/plan.json',
    text: marker,
    given: (path) => ({
      url: 'sqlite::memory:',
      command: 'plan',
      comment: 'off',
      scripts: 'migrations',
      'plan-file': path,
    }),
    reasons: outsideOrInvalid,
  },
  {
    name: 'db-migrate url',
    use: 'writes',
    path: 'data/app.db',
    text: '',
    given: (path) => ({ url: `sqlite:${path}`, command: 'up', comment: 'off', scripts: 'migrations' }),
    reasons: outsideOrInvalid,
  },
  {
    name: 'db-migrate targets',
    use: 'writes',
    path: 'data/app.db',
    text: '',
    given: (path) => ({ targets: json([{ name: 'a', url: `sqlite:${path}` }]), comment: 'off', scripts: 'migrations' }),
    reasons: [...outsideOrInvalid, 'targets-failed'],
  },
  {
    name: 'mysql-query file',
    use: 'reads',
    path: 'sql/report.sql',
    text: `SELECT '${marker}' AS a;\n`,
    given: (path, port) => ({ host: '127.0.0.1', port: String(port), user: 'me', file: path, 'dry-run': 'true' }),
    reasons: [...outsideOrInvalid, 'no-file'],
    takesPatterns: true,
    isShown: true,
  },
  {
    name: 'mysql-query output-file',
    use: 'writes',
    path: 'out/rows.csv',
    text: marker,
    given: (path, port) => ({
      host: '127.0.0.1',
      port: String(port),
      user: 'me',
      query: 'SELECT 1',
      'output-file': path,
    }),
    reasons: [...outsideOrInvalid, 'unwritable-file'],
  },
  ...smoke('smoke-test'),
  ...smoke('rollback'),
  {
    name: 'version-bump add',
    use: 'reads',
    path: 'docs/changes.md',
    text: marker,
    given: (path) => ({ 'skip-push': 'true', add: path }),
    reasons: ['invalid-input', 'unknown-file'],
  },
  {
    name: 'version-bump manifests',
    use: 'writes',
    path: 'app/package.json',
    text: manifest,
    given: (path) => ({ 'skip-commit': 'true', 'skip-push': 'true', manifests: path }),
    reasons: ['invalid-input', 'unknown-file', 'invalid-manifest'],
    isCommitted: true,
  },
  {
    name: 'version-bump files',
    use: 'writes',
    path: 'app/about.json',
    text: manifest,
    given: (path) => ({
      'skip-commit': 'true',
      'skip-push': 'true',
      manifests: 'none',
      files: json([{ path, regex }]),
    }),
    reasons: ['invalid-input', 'unknown-file', 'invalid-manifest'],
    isCommitted: true,
  },
  {
    name: 'version-bump working-directory',
    use: 'folder',
    path: 'inner/package.json',
    text: manifest,
    given: (path) => ({ 'skip-commit': 'true', 'skip-push': 'true', 'working-directory': folderOf(path) }),
    reasons: ['invalid-input', 'no-repository', 'unknown-file'],
    // a manifest that is found, not named, is left out where it is a link
    goesOn: { result: 'released' },
    isCommitted: true,
  },
]
