import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readChecks } from '../../src/checks/file/read.ts'
import { configuration, variables } from '../../src/git/safety.ts'
import { grace } from '../../src/programs/supervise.ts'
import { sentencesOf } from './security.ts'
import { listFiles, readText, recordOf, root } from './tree.ts'

/**
 * Every sentence of SECURITY.md with what proves it: tests, as `file › the beginning of a name`. `you` is what the page asks of its reader, `we` a promise
 * of people, `so` a sentence that only introduces or concludes.
 */
const proofs: readonly (readonly [sentence: string, ...proofs: readonly string[]])[] = [
  ['Report privately through **Security → Report a vulnerability** in this repository, not in an issue.', 'you'],
  ['Say which action and version is affected, what an attacker must control, and what they gain.', 'you'],
  ['We answer within three working days.', 'we'],
  ['A fix comes with an advisory.', 'we'],
  ['The newest release of the newest major version gets fixes.', 'we'],
  ['The newest release of the previous major version gets them for six months.', 'we'],
  ['A fix is a new release.', 'we'],
  [
    'A tag `vX.Y.Z` never moves.',
    'actions/version-bump/race › clones tag one tip once',
    'contract/security › releases move',
  ],
  [
    'The floating tag `vX` moves to each new release of its major version.',
    'actions/version-bump/hand › floating tags follow the newest stable release',
    'contract/security › releases move',
  ],
  ['If you use a floating tag, you trust us on every run.', 'so'],
  ['Pin a full commit sha instead:', 'you'],
  [
    "`git ls-remote https://github.com/slipway-actions/slipway 'refs/tags/v1.2.3^{}'` prints the sha.",
    'actions/version-bump/phips28 › the step itself: manifest, commit message, annotated tag',
  ],
  [
    'The code that runs is `dist/` of that commit.',
    'contract/actions › index.js is the stub',
    'contract/dist › is not ignored by git',
  ],
  [
    'It is not minified: it keeps the names and lines of the sources and libraries, and only comments are removed.',
    'contract/security › dist can be read',
    'contract/slim › comments go',
  ],
  [
    '`npm ci && npm run build` reproduces its bytes, and CI rejects a commit where it does not.',
    'contract/dist › holds exactly the bytes that the sources give',
    'contract/security › CI refuses',
  ],
  [
    'The release workflow builds `dist/` from the tag again and stops if a byte differs.',
    'contract/security › a release is signed',
  ],
  [
    'Then it signs the build provenance of every file of `dist/` and of each `action.yml` and `index.js`, and a bill of materials of the bundled packages.',
    'contract/security › a release is signed',
  ],
  ['The signing job cannot write anything else.', 'contract/security › a release is signed'],
  ['In a checkout:', 'so'],
  [
    'The bill of materials is `dist/sbom.cdx.json` (CycloneDX), also attached to each release.',
    'contract/dist › names every package that it holds',
    'contract/security › a release is signed',
  ],
  [
    '`dist/licenses.txt` has the licence of every bundled package.',
    'contract/dist › names every package that it holds',
  ],
  [
    'Our own workflows pin third-party actions by sha, and CI audits them with zizmor.',
    'contract/workflows › %s: least permissions, time limits, pinned actions',
    'contract/security › CI audits the workflows',
  ],
  ['`.github/zizmor.yml` says what is accepted and why.', 'contract/security › CI audits the workflows'],
  [
    "The action's README lists the permissions it needs under *Permissions*.",
    'contract/readme › its README shows two examples and the permissions',
  ],
  ['If more are needed, the error names the permission.', 'github/faults › %s names the permission that is missing'],
  ['Start every workflow from `permissions: {}`.', 'you'],
  ["GitHub and the repository's git remote.", 'contract/security › no address is built in'],
  [
    'In addition, only what the inputs name: database servers, the addresses of checks, a Kubernetes API server, a webhook, a receiver of events.',
    'contract/architecture › %s is imported by src/%s alone',
    'contract/security › no address is built in',
  ],
  [
    'No other address is built in, and no code is downloaded at run time.',
    'contract/security › no address is built in',
    'contract/architecture › no module is loaded in a way',
  ],
  ['Inside the workspace.', 'contract/file-inputs › leads nothing out of the workspace, and nothing to git'],
  [
    "Paths from inputs and links in a checkout are refused if they lead outside of it or into git's own files.",
    'contract/file-inputs › leads nothing out of the workspace, and nothing to git',
    'contract/file-inputs › every input that names a file',
  ],
  [
    'Nothing is written through a symbolic link, not even one that stays inside.',
    'files/write › %s is not written',
    'files/write › drafts that others planted',
  ],
  [
    "In addition: the runner's temporary folder, and files for which an input takes an absolute path: certificates, a kubeconfig, an SQLite file.",
    'contract/file-inputs › the table of inputs is complete',
  ],
  ['`git`.', 'contract/architecture › %s is imported by src/%s alone'],
  [
    "In addition, only what the inputs name: `command`s, `password-command`, `helm`, a kubeconfig's `exec` plugin.",
    'contract/architecture › %s is imported by src/%s alone',
  ],
  [
    'Arguments are a list, and no shell reads them.',
    'programs/run › arguments reach the program as they are',
    'contract/security › no program is started through a shell',
  ],
  [
    'On Windows, where `.cmd` and `.bat` files need `cmd.exe`, they are quoted for it or refused.',
    'programs/start › on Windows %j is started as %j',
    'programs/start › on Windows %j is refused: %s',
  ],
  [
    'A program gets the environment of a `run:` step, without `INPUT_*`, `STATE_*`, `ACTIONS_RUNTIME_*`, `ACTIONS_ID_TOKEN_*`, `ACTIONS_RESULTS_*` and `ACTIONS_CACHE_*`.',
    'programs/environment › others see what a `run:` step has, and nothing else',
    'programs/execute › both streams arrive, the exit code too, and no input of the step',
    'programs/run › arguments reach the program as they are, the step’s inputs do not',
  ],
  ['The same holds for `${{ env.NAME }}` in a checks file.', 'contract/security › files of checks see'],
  [
    'Only `git` gets the token that it signs in with.',
    'actions/version-bump/push › git signs in with %s, and shows it nowhere',
  ],
  [
    'It sends that token only to the server of the run (`GITHUB_SERVER_URL`).',
    'actions/version-bump/push › a remote on another server gets no token of this run: %s',
  ],
  [
    'Secrets are masked before their first use.',
    'actions/hostile-inputs › a secret is masked before it is used for the first time, %s',
    'contract/input › %s declares the inputs that are or hold secrets',
    'input/secret › every form is masked once, before anything is redacted',
  ],
  [
    'They never reach an output, the summary or a command line.',
    'actions/version-bump/api › the token is in no argument, log or output',
    'actions/version-bump/push › git signs in with %s, and shows it nowhere',
    "database/connect › the connection's password is never in an error",
  ],
  ['If your workflow computes a value that GitHub does not know as a secret, mask it before you pass it on.', 'you'],
  [
    'Anyone who can write `.git/config` (an earlier step, an unpacked archive) can name programs there that git starts.',
    'programs/git-programs › every key that is decided is tried',
  ],
  ['The table shows when such a program runs.', 'programs/git-programs › SECURITY.md tells all decisions'],
  ['It matches `src/git/safety.ts`:', 'programs/git-programs › SECURITY.md tells all decisions'],
  [
    'A merge that needs a driver of its own counts as a conflict.',
    'programs/git-programs › names that a repository gives are switched off one by one',
    'git/replay › a conflict',
  ],
  [
    'A partial clone whose configuration names `uploadpack` is refused (`unsafe-config`), because git would start that program by itself.',
    'programs/git-programs › a partial clone whose remote names a program is not touched',
  ],
  ['A remote is reached by `https`, `http`, `ssh`, `git` or a path.', 'contract/security › git reaches remotes'],
  ['For another transport, set `GIT_ALLOW_PROTOCOL` under `env:`.', 'contract/security › git reaches remotes'],
  [
    'Every program ends with the job: it gets SIGTERM, and SIGKILL after five seconds, together with all processes it started (on Windows: taskkill).',
    'programs/run › a cancelled job ends the program with all that it started',
    'programs/run › what closed its output and ignores SIGTERM is ended, too',
    'contract/security › programs have five seconds',
  ],
  [
    "`git` has 15 minutes for a fetch, 5 for a push and 2 for listing a remote's refs.",
    'contract/security › git reaches remotes',
    'programs/git-programs › the ssh of the job is used; one that hangs ends in bounded time',
  ],
  [
    'It also ends if an HTTP remote sends nothing for a minute.',
    'contract/security › git reaches remotes',
    'programs/git-programs › the ssh of the job is used; one that hangs ends in bounded time',
  ],
  [
    '`SLIPWAY_GIT_TIMEOUT` (such as `30m`) under `env:` replaces the first three limits.',
    'programs/git-programs › SLIPWAY_GIT_TIMEOUT: %s is refused',
    'programs/git-programs › not done within 1 s',
  ],
  [
    'Commit messages, branch and tag names, titles, labels, comments, file names, database rows, and the answers of services and APIs are treated as written by an attacker.',
    'so',
  ],
  [
    '*Workflow commands*: such text is never printed in a way that the runner reads as a command.',
    'fuzz/parsers › no line of printable text is a workflow command',
    'runner/printable › %j becomes no workflow command',
    'actions/version-bump/injection › commit messages',
  ],
  [
    '*Outputs*: each value is written between delimiters that it does not contain, so a text cannot end its own value and begin another.',
    'runner/outputs › each value comes back',
  ],
  [
    '*Git*: such text is never read as an option.',
    'actions/version-bump/injection › a branch called %s',
    'actions/version-bump/injection › paths and package names',
  ],
  [
    '*Markdown*: notes, summaries, comments and issues show it as text.',
    'fuzz/markdown › any text as a line of %s is shown as it is, and does nothing',
    'fuzz/markdown › any text as a block',
    'fuzz/reports › whatever others typed into %s does nothing there',
  ],
  [
    'No mention, reference, link, HTML or table border in it works.',
    'fuzz/markdown › any text as %s of a table',
    'fuzz/reports › whatever stands in rows',
  ],
  [
    'There are two exceptions: an emoji code such as `:tada:`, except in rows, and the link that GitHub makes from the sha of a commit of the repository.',
    'markdown/escape › a value %j',
    'markdown/escape › :tada: in a5c3785ed8',
  ],
  [
    '*Time*: a regular expression of a workflow ends after one second on one text, a glob after one second on 500 names, a template after five seconds.',
    'actions/hostile-patterns › a pattern that would never end is ended: $place, $says',
    'actions/hostile-inputs › a pattern that would never end is refused before anything is written: %s',
    'input/pattern › /%s/ is ended on a text that it does not get through',
  ],
  [
    'Our own patterns handle a megabyte without trouble.',
    'release-notes/hostile › a megabyte of %s is read in its stride',
    'markdown/escape › handles a megabyte of %s quickly',
  ],
  [
    '*Memory*: a YAML file with multiplying aliases is refused, and so is an answer that is too long.',
    'input/yaml › too many %s: one fault, nothing thrown',
    'network/fetch › an answer %s is read up to its limit',
    'kubernetes/bounds › an answer that is too long is an error, and requested once',
  ],
  [
    '*Services and API servers*: if a server is silent, drips, sends without end or asks for a pause of years, the action stops when the time of the check or of the strategy is over.',
    'checks/endless › $form of a server that $name ends in its time',
    'restore/endless › $name with a server that $behaviour ends with its time',
    'kubernetes/bounds › a server that %s is abandoned within the time of the caller',
  ],
  [
    'It then closes the connection, and the process ends with its verdict.',
    'network/exchange › a server that %s is left when the signal says so, and its connection closed',
    'actions/smoke-test/endless › a service that %s leaves the process nothing to wait for',
  ],
  [
    "*GitHub's API*: an answer of more than 64 MiB counts as lost, and so does one that takes longer than 30 seconds.",
    'github/client › an answer without end is read up to 64 MiB, once',
    'network/fetch › the signal ends a body that drips',
  ],
  ['An error page is an answer.', 'network/fetch › of an error page'],
  [
    '*Ends*: whatever is thrown, a step ends with `result` and `reason`, and soon after writing them.',
    'contract/ends › ends with a result where its first socket or child throws',
    'runner/uncaught › %s: it ends with a result, soon',
  ],
  [
    "*Evidence*: reports and incidents show the first lines of an answer's body and only headers that give no access (`content-type`, `server`, `date`, `retry-after` and similar ones).",
    'checks/http › of the headers that were seen, none lets anybody in',
  ],
  [
    '`location` is cut before its parameters, `www-authenticate` after its scheme.',
    'checks/http › of the headers that were seen, none lets anybody in',
  ],
  [
    '`set-cookie` and every header that is not on the list in `src/checks/kinds/page.ts` are left out.',
    'checks/http › of the headers that were seen, none lets anybody in',
  ],
  [
    '*Redirects*: a check that follows a redirect to another origin drops headers with secrets and the body.',
    'checks/redirect › a header whose value holds a secret stays where it is',
    'checks/redirect › a body is not sent to another origin',
  ],
  [
    '*Approvals*: [the guide](docs/approval.md) says what the gate guarantees, and what no gate inside a repository can guarantee.',
    'contract/prose › every link of %s leads somewhere',
  ],
  [
    '*Database servers*: a server that asks for a local file gets none.',
    'database/hostile › a server that requests a local file gets nothing, and the connection ends',
  ],
  [
    'Malformed packets, packets out of order and impossible lengths end the connection with `cannot-connect` or `server-gone`.',
    'database/packets › PostgreSQL, during the login: %s',
    'database/packets › PostgreSQL, after a statement: %s',
    'database/packets › MySQL, during the login: %s',
    'database/packets › MySQL, after a statement: %s',
  ],
  [
    'Until the session is open, a server may send 1 MiB.',
    'database/packets › PostgreSQL, during the login: %s',
    'database/packets › MySQL, during the login: %s',
  ],
  [
    'After that, a row may have 1 GiB (MySQL) or 512 MiB (PostgreSQL); an unfinished row takes no more memory than has arrived.',
    'database/packets › PostgreSQL, after a statement: %s',
    'database/packets › MySQL, after a statement: %s',
  ],
  [
    'Connecting ends after `connect-timeout`, a statement after `statement-timeout` and `timeout`, even if the server drips.',
    'database/packets › %s: a server that drips a greeting is given up in time',
    'database/hostile › a server that %s (%s) is a complaint in bounded time',
  ],
  [
    "*Database passwords*: `mysql_clear_password` and PostgreSQL's `password` send the password itself, so the server's identity must be certain: `ssl-mode` `verify-ca` or `verify-full`, a Unix socket, or `allow-insecure-auth: true` (PostgreSQL also: unencrypted loopback).",
    'database/authentication › the cases cover every method, place, mode and input',
  ],
  [
    '`required` and `preferred` verify nothing.',
    'database/authentication › the cases cover every method',
    'database/tls › preferred connects unencrypted and says so; required refuses',
  ],
  [
    "MySQL's `caching_sha2_password` and `sha256_password` send the password inside TLS like MySQL's own client, whether the server is verified or not (the server accepts nothing else there).",
    'database/authentication › the cases cover every method',
  ],
  [
    "Without TLS, they send it to another machine only with `allow-insecure-auth`, and then encrypted with the server's key.",
    'database/authentication › the cases cover every method',
  ],
  [
    'An unverified impostor can therefore ask for the password through these two methods, accept any sign-in, or ask for a hash to test passwords against (`mysql_native_password`, `md5`).',
    'database/authentication › the cases cover every method',
  ],
  ['Set `ssl-ca` for databases that matter.', 'you'],
  [
    'With `SCRAM-SHA-256` the server must prove that it knows the password, bound to its certificate if it offers that.',
    'database/authentication › the cases cover every method',
    'database/authentication › SCRAM is bound to the certificate if the server offers that',
  ],
  [
    'Once sign-in has begun, it never switches to a weaker method.',
    'database/authentication › the cases cover every method',
  ],
  [
    '*Programs that print a password*: `password-command` has the time of `connect-timeout`, and may print 64 KiB.',
    'database/sign-in › a program that never ends is stopped after the time to connect',
    'database/sign-in › a program that prints %s is an error that shows nothing of it',
  ],
  [
    'Its output is masked before it is used, and never appears in an error, not even if the program fails.',
    'database/sign-in › a password %s is accepted and masked',
    'database/sign-in › a program that prints %s is an error that shows nothing of it',
    'actions/db-migrate/credentials › a program that fails: nothing is started, and its output is in no error',
  ],
  ['An output is still untrusted text.', 'so'],
  ['Pass it to a script through `env:`, never with `${{ }}` inside `run:`:', 'you'],
  ["Do not run the actions that write on `pull_request_target` with the pull request's code checked out.", 'you'],
  ['The author of the pull request could then write your releases.', 'so'],
  [
    'On `pull_request`, version-bump only shows a preview.',
    'actions/version-bump/events › %s previews what merging would release, and writes nothing',
  ],
  ['Protect the release branch and its tags with rulesets, because anyone who can push there can release.', 'you'],
]

const marks = ['you', 'we', 'so']

test('every sentence of SECURITY.md has what proves it, and nothing else is proved', () => {
  // the table of keys is held to src/git/safety.ts by a test of its own
  const page = readText('SECURITY.md').replace(/^\| keys \| run \|\n(?:\|.*\n)*/m, '')
  expect(sentencesOf(page)).toEqual(proofs.map(([sentence]) => sentence))
})

test('every test that proves a sentence exists', () => {
  const missing = proofs.flatMap(([sentence, ...tests]) =>
    tests
      .filter((each) => !marks.includes(each))
      .filter((each) => {
        const [file = '', name = ''] = each.split(' › ')
        const path = `test/${file}.test.ts`
        return name === '' || !existsSync(join(root, path)) || !readText(path).includes(name)
      })
      .map((each) => `${each} (${sentence.slice(0, 60)})`),
  )
  expect(missing).toEqual([])
  expect(proofs.filter(([, ...tests]) => tests.length === 0)).toEqual([])
})

test('people promise only how they report and fix', () => {
  const promised = proofs.filter(([, ...tests]) => tests.includes('we')).map(([sentence]) => sentence)
  const allowed = /^## Reporting\n[\s\S]*?^## Pinning/m.exec(readText('SECURITY.md'))?.[0] ?? ''
  expect(promised.filter((sentence) => !sentencesOf(allowed).includes(sentence))).toEqual([])
})

test('sentences: paragraphs, items and cells, without headings and code', () => {
  const page =
    '# A\nOne. Two,\nstill two.\n```sh\nNo. No.\n```\n- Item `a.b`. *More*: x\n  y.\n\n| | |\n|---|---|\n| name | First. `second`. |\n'
  expect(sentencesOf(page)).toEqual(['One.', 'Two, still two.', 'Item `a.b`.', '*More*: x y.', 'First.', '`second`.'])
})

const workflow = (name: string) => recordOf(parse(readText(`.github/workflows/${name}.yml`)), name)

/** The steps of a job. */
function stepsOf(name: string, job: string): readonly Readonly<Record<string, unknown>>[] {
  const { steps } = recordOf(recordOf(workflow(name)['jobs'], name)[job], job)
  return Array.isArray(steps) ? steps.map((step) => recordOf(step, job)) : []
}

test('releases move the floating tag of their major, by the action that refuses to move others', () => {
  const bumps = stepsOf('release', 'release').filter(({ uses }) => uses === './actions/version-bump')
  const inputs = bumps.map((step) => recordOf(step['with'], 'with'))
  expect(inputs.at(-1)).toMatchObject({ 'floating-tags': 'major' })
  expect(stepsOf('release', 'release').filter(({ run }) => run !== undefined)).toEqual([])
})

test('a release is signed by a job that can write nothing, from what the sources of its tag give', () => {
  const job = recordOf(recordOf(workflow('release')['jobs'], 'jobs')['attest'], 'attest')
  expect(job['needs']).toBe('release')
  expect(job['permissions']).toEqual({ contents: 'read', 'id-token': 'write', attestations: 'write' })
  const steps = stepsOf('release', 'attest')
  const [checkout] = steps
  expect(recordOf(checkout?.['with'], 'with')).toMatchObject({ ref: '${{ needs.release.outputs.tag }}' })
  const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]))
  expect(commands).toEqual([
    'npm ci --ignore-scripts',
    'npm run build',
    'test -z "$(git status --porcelain --untracked-files=all)"',
  ])
  const signed = steps
    .filter(({ uses }) => /^actions\/attest@[0-9a-f]{40}$/.test(String(uses)))
    .map((step) => step['with'])
  expect(signed).toEqual([
    { 'subject-path': 'dist/*\nactions/*/action.yml\nactions/*/index.js\n' },
    { 'subject-path': 'dist/*.js', 'sbom-path': 'dist/sbom.cdx.json' },
  ])
  // nothing is built after it was compared
  expect(steps.findIndex(({ uses }) => String(uses).startsWith('actions/attest@'))).toBeGreaterThan(
    steps.findIndex(({ run }) => String(run).startsWith('test -z')),
  )
  const published = stepsOf('release', 'release').at(-1)
  expect(recordOf(published?.['with'], 'with')).toMatchObject({ release: 'publish', assets: 'dist/sbom.cdx.json' })
})

test('CI refuses a commit whose dist is not what its sources give', () => {
  expect(readText('.ci/run')).toMatch(/^stage dist dist_is_current$/m)
  const commands = stepsOf('ci', 'check').map(({ run }) => String(run))
  expect(commands.join('\n')).toMatch(
    /npm run build\n[\s\S]*git status --porcelain --untracked-files=all -- dist[\s\S]*exit 1/,
  )
})

test('CI audits the workflows, and each finding that is accepted has its reason', () => {
  expect(readText('.ci/run')).toMatch(/pip" install --quiet zizmor==\d+\.\d+\.\d+/)
  expect(readText('test/contract/lint.ts')).toContain("spawnSync('zizmor'")
  const rules = readText('.github/zizmor.yml').split(/^rules:\n/m)[1] ?? ''
  const named = Object.keys(recordOf(recordOf(parse(readText('.github/zizmor.yml')), 'zizmor.yml')['rules'], 'rules'))
  expect(named.filter((rule) => !new RegExp(`^  # .*\\n  ${rule}:`, 'm').test(rules))).toEqual([])
})

test('dist can be read: its lines are those of people', () => {
  const chunks = listFiles().filter((file) => /^dist\/.*\.js$/.test(file))
  const lines = chunks.map((file) => readText(file).split('\n'))
  const long = lines.flat().filter((line) => line.length > 2_000)
  expect(lines.flat().length).toBeGreaterThan(20_000)
  expect(long.length / lines.flat().length).toBeLessThan(0.001)
})

const sources = listFiles().filter((file) => /^src\/.*\.[jt]s$/.test(file))
/** GitHub, what messages refer to, examples in messages, and the name of a format that nobody is asked for. */
const builtIn =
  /^https?:\/\/(?:(?:api\.)?github\.com|www\.githubstatus\.com|mustache\.github\.io|go\.dev|(?:api|app|proxy)\.example\.com|adaptivecards\.io\/schemas)(?:[/,:]|$)/

test('no address is built in but GitHub’s', () => {
  const found = sources.flatMap(
    (file) =>
      withoutComments(readText(file))
        .match(/\bhttps?:\/\/[a-z\d][^\s'"`\\)]*/g)
        ?.filter((address) => !builtIn.test(address))
        .map((address) => `${file}: ${address}`) ?? [],
  )
  expect(found).toEqual([])
})

test('no program is started through a shell', () => {
  const found = sources.filter((file) =>
    /\bshell\s*:|\bexec(?:Sync)?\(\s*`|['"](?:\/bin\/)?(?:ba)?sh['"]/.test(withoutComments(readText(file))),
  )
  expect(found).toEqual([])
})

test.each([
  'INPUT_TOKEN',
  'STATE_A',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
])('files of checks see no %s', async (name) => {
  const text = (of: string) =>
    `version: 1\nvars: { tok: "\${{ env.${of} }}" }\nchecks: [{ id: a, http: { url: "https://a.test/{tok}" } }]\n`
  const read = async (of: string) =>
    readChecks(text(of), 'checks.yml', { env: { [name]: 'hidden', A: 'seen' }, vars: {} })
  expect(JSON.stringify(await read('A'))).toContain('seen')
  await expect(read(name)).rejects.toMatchObject({
    reason: 'invalid-checks',
    message: expect.not.stringContaining('hidden'),
  })
})

test('git reaches remotes by five transports and in bounded time', () => {
  const allowed = variables({})['GIT_ALLOW_PROTOCOL']?.split(':').sort()
  expect(allowed).toEqual(['file', 'git', 'http', 'https', 'ssh'])
  expect(variables({ GIT_ALLOW_PROTOCOL: 'ftp' })['GIT_ALLOW_PROTOCOL']).toBe('ftp')
  expect(configuration).toEqual(
    expect.arrayContaining([
      ['http.lowSpeedLimit', '1'],
      ['http.lowSpeedTime', '60'],
    ]),
  )
  const deadlines = /const networkDeadlines[^{]*\{\n([^}]*)\}/.exec(readText('src/git/process.ts'))?.[1]
  expect(deadlines?.split('\n').map((line) => line.trim())).toEqual([
    "'ls-remote': 2 * minute,",
    'push: 5 * minute,',
    'fetch: 15 * minute,',
    '',
  ])
})

test('programs have five seconds to end by themselves', () => {
  expect(grace).toBe(5_000)
})

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
