import { posix } from 'node:path'
import type { SquashBodies } from '../commits/assess.ts'
import { eventsInputs, eventsSecrets, readEventsUrl } from '../events/inputs.ts'
import type { ManifestWish } from '../git/manifests.ts'
import type { Person } from '../git/objects.ts'
import { InputReader, type SecretInputs } from '../input/reader.ts'
import { type FileRule, parseFileRules } from '../manifests/rules.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import { type Bump, bumpWords, parseBump } from '../version/bump.ts'
import { type Channel, isIdentifier, parseChannels } from '../version/channels/read.ts'
import type { BelowOne } from '../version/next.ts'
import { parseTypedVersion, type Version } from '../version/number.ts'
import { type Group, normalizeFolder, type Package, parseGroups, parsePackages } from '../version/packages.ts'
import { formerWords } from '../version/predecessor.ts'
import { type Level, levels, parseRules, type Rules } from '../version/rules.ts'
import { isRefName } from '../version/tag.ts'
import { defaultWording, parseWords, type Wording } from '../version/wording.ts'

/** Every input of action.yml. */
export const inputNames = [
  'token',
  'mode',
  'bump',
  'strategy',
  'rules',
  'default-bump',
  'below-one',
  'initial-version',
  'squash-bodies',
  'commit-overrides',
  'channels',
  'preid',
  'packages',
  'linked',
  'fixed',
  'working-directory',
  'tag-prefix',
  'manifests',
  'build-number',
  'files',
  'add',
  'commit-message',
  'author',
  'commit-via',
  'floating-tags',
  'snapshot',
  'target-branch',
  'version-type',
  'major-wording',
  'minor-wording',
  'patch-wording',
  'rc-wording',
  'skip-tag',
  'skip-commit',
  'skip-push',
  ...eventsInputs,
  'dry-run',
] as const

/** Those that are secrets or contain secrets. */
export const secretInputs: SecretInputs<(typeof inputNames)[number]> = { token: 'value', ...eventsSecrets }

type Reader = InputReader<(typeof inputNames)[number]>

/** The inputs of one step, checked and typed. */
export interface Inputs {
  readonly token: Token
  readonly mode: 'push' | 'pull-request' | 'tag-only'
  readonly commitVia: 'git' | 'api'
  readonly bump: Bump
  readonly rules: Rules
  /** Set with `strategy: wording`. */
  readonly wording: Wording | undefined
  readonly defaultBump: Level
  readonly belowOne: BelowOne
  readonly initialVersion: Version
  readonly squashBodies: SquashBodies
  /** Whether pull requests may correct their commits. */
  readonly commitOverrides: boolean
  readonly channels: readonly Channel[]
  readonly preid: string
  readonly packages: readonly Package[]
  /** Packages that share one version; each is in at most one group. */
  readonly groups: readonly Group[]
  readonly workingDirectory: string
  /** Undefined for `auto`. */
  readonly tagPrefix: string | undefined
  readonly manifests: ManifestWish
  /** What happens to the build numbers of app stores. */
  readonly buildNumber: 'keep' | 'increment'
  readonly files: readonly FileRule[]
  readonly add: readonly string[]
  readonly commitMessage: string
  readonly author: Person | undefined
  readonly floatingTags: 'none' | 'major' | 'minor'
  /** Whether a second commit begins the next version of Maven and Gradle. */
  readonly snapshot: boolean
  readonly targetBranch: string
  readonly skipTag: boolean
  readonly skipCommit: boolean
  readonly skipPush: boolean
  /** '' for none. */
  readonly eventsUrl: string
  readonly dryRun: boolean
}

/** `isExplicit`: it came from `env: GITHUB_TOKEN`, so it has priority over the credentials of actions/checkout. */
export interface Token {
  readonly value: string
  readonly isExplicit: boolean
}

/** Reads all inputs; throws one UserError that lists all problems. */
export async function readInputs(host: Host): Promise<Inputs> {
  const reader: Reader = new InputReader(host, inputNames, secretInputs)
  const inputs: Inputs = {
    token: readToken(reader, host),
    mode: reader.choice('mode', ['push', 'pull-request', 'tag-only'], 'push'),
    commitVia: reader.choice('commit-via', ['git', 'api'], 'git'),
    bump: readBump(reader),
    ...(await readDecision(reader)),
    ...(await readPackages(reader)),
    workingDirectory: readFolder(reader),
    tagPrefix: readPrefix(reader),
    manifests: readManifestWish(reader),
    buildNumber: reader.choice('build-number', ['keep', 'increment'], 'keep'),
    files: await readFileRules(reader),
    add: readPaths(reader, 'add'),
    commitMessage: reader.text('commit-message') || 'chore(release): {{tag}}',
    author: readAuthor(reader),
    floatingTags: reader.choice('floating-tags', ['none', 'major', 'minor'], 'none'),
    snapshot: reader.flag('snapshot'),
    targetBranch: readBranch(reader),
    skipTag: reader.flag('skip-tag'),
    skipCommit: reader.flag('skip-commit'),
    skipPush: reader.flag('skip-push'),
    eventsUrl: readEventsUrl(reader),
    dryRun: reader.flag('dry-run'),
  }
  refuseContradictions(reader, inputs)
  for (const sentence of formerWords(host.env, (name) => reader.foreign(name))) reader.reportSentence(sentence)
  reader.finish()
  return inputs
}

function readToken(reader: Reader, host: Host): Token {
  const fromEnv = host.env['GITHUB_TOKEN'] ?? ''
  const token = { value: fromEnv || reader.text('token'), isExplicit: fromEnv !== '' }
  host.secrets.add(token.value)
  return token
}

async function readDecision(reader: Reader) {
  const { rules, errors } = parseRules(await reader.yaml('rules'))
  for (const message of errors) reader.reportError('rules', message)
  const { channels, errors: channelErrors } = parseChannels(await reader.yaml('channels'))
  for (const message of channelErrors) reader.reportError('channels', message)
  const initial = reader.text('initial-version') || '0.1.0'
  const initialVersion = parseTypedVersion(initial)
  if (initialVersion === undefined) reader.refuse('initial-version', initial, 'a version such as `0.1.0`')
  const preid = reader.text('preid') || 'rc'
  if (!preid.split('.').every(isIdentifier))
    reader.refuse('preid', preid, 'letters, digits and `-`, with a letter, such as `rc`, or such words joined by dots')
  const isWording = readStrategy(reader) === 'wording'
  const defaultBump = reader.choice('default-bump', levels, isWording ? 'patch' : 'none')
  return {
    rules,
    channels,
    wording: isWording ? readWording(reader, defaultBump) : undefined,
    preid,
    defaultBump,
    belowOne: reader.choice('below-one', ['major', 'minor', 'patch'], 'major'),
    initialVersion: initialVersion ?? '0.1.0',
    squashBodies: reader.choice('squash-bodies', ['auto', 'all', 'header'], 'auto'),
    commitOverrides: reader.flag('commit-overrides'),
  }
}

const wordings = ['major', 'minor', 'patch', 'rc'] as const

function readStrategy(reader: Reader): 'conventional' | 'wording' {
  const given = wordings.find((kind) => reader.text(`${kind}-wording`) !== '')
  const strategy = reader.choice('strategy', ['auto', 'conventional', 'wording'], 'auto')
  if (strategy === 'conventional' && given !== undefined)
    reader.reportError(
      `${given}-wording`,
      'is only used with `strategy: wording`, but `strategy` is `conventional`; remove one of them',
    )
  if (strategy !== 'auto') return strategy
  return given === undefined ? 'conventional' : 'wording'
}

function readWording(reader: Reader, otherwise: Level): Wording {
  const words = (kind: (typeof wordings)[number]) => {
    const given = reader.text(`${kind}-wording`)
    return given === '' ? defaultWording[kind] : parseWords(given)
  }
  return { major: words('major'), minor: words('minor'), patch: words('patch'), rc: words('rc'), otherwise }
}

function readBump(reader: Reader): Bump {
  const own = reader.text('bump')
  const name = own === '' || own === 'auto' ? 'version-type' : 'bump'
  const given = reader.text(name) || 'auto'
  const bump = parseBump(given)
  if (bump === undefined) {
    const words = bumpWords.map((each) => `\`${each}\``).join(', ')
    reader.refuse(name, given, `${words}, or a version such as \`2.0.0\``)
  }
  return bump ?? 'auto'
}

function readPrefix(reader: Reader): string | undefined {
  const prefix = reader.text('tag-prefix')
  if (prefix !== 'auto' && !isRefName(`${prefix}1.2.3`))
    reader.refuse('tag-prefix', prefix, '`auto`, or a prefix that git allows in a tag, such as `v` or `release-`')
  return prefix === 'auto' ? undefined : prefix
}

function readBranch(reader: Reader): string {
  const branch = reader.text('target-branch').replace(/^refs\/heads\//, '')
  if (branch !== '' && !isRefName(branch)) reader.refuse('target-branch', branch, 'a branch name such as `main`')
  return branch
}

function readFolder(reader: Reader): string {
  const given = reader.text('working-directory') || '.'
  const folder = normalizeFolder(given)
  if (folder === undefined)
    reader.refuse('working-directory', given, 'a folder inside the workspace, such as `.` or `apps/web`')
  return folder ?? ''
}

function readManifestWish(reader: Reader): Inputs['manifests'] {
  const given = reader.text('manifests') || 'auto'
  return given === 'auto' || given === 'none' ? given : readPaths(reader, 'manifests')
}

async function readFileRules(reader: Reader): Promise<readonly FileRule[]> {
  const { rules, errors: faults } = parseFileRules(await reader.yaml('files'))
  for (const fault of faults) reader.reportError('files', fault)
  return rules
}

async function readPackages(reader: Reader): Promise<Pick<Inputs, 'packages' | 'groups'>> {
  const packages = parsePackages(await reader.yaml('packages'), (what) => reader.reportError('packages', what))
  const groups: Group[] = []
  for (const kind of ['linked', 'fixed'] as const) {
    const given = parseGroups(kind, await reader.yaml(kind), packages, (what) => reader.reportError(kind, what))
    const twice = given
      .flatMap(({ names }) => names)
      .find((name, at, all) => all.indexOf(name) !== at || isIn(groups, name))
    if (twice !== undefined)
      reader.reportError(kind, `has \`${brief(twice)}\` in two groups; a package can be in only one`)
    groups.push(...given)
  }
  return { packages, groups }
}

function isIn(groups: readonly Group[], name: string): boolean {
  return groups.some(({ names }) => names.includes(name))
}

function readPaths(reader: Reader, name: 'add' | 'manifests'): readonly string[] {
  const paths = reader.lines(name)
  for (const path of paths) {
    const isOutside = path.startsWith('/') || posix.normalize(path).startsWith('../')
    if (isOutside) reader.refuse(name, path, 'paths from the root of the repository, such as `CHANGELOG.md`')
  }
  return paths.map((path) => posix.normalize(path))
}

function readAuthor(reader: Reader): Person | undefined {
  const given = reader.text('author')
  if (given === '') return undefined
  const [, name, email] = /^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(given) ?? []
  if (name === undefined || email === undefined) reader.refuse('author', given, '`Name <mail@example.com>`')
  return { name: name ?? '', email: email ?? '' }
}

function refuseContradictions(reader: Reader, inputs: Inputs): void {
  const { mode, skipCommit, skipPush, skipTag, commitVia, packages } = inputs
  if (skipPush && mode === 'pull-request')
    reader.reportError('skip-push', 'is `true`, but `mode: pull-request` needs a push; change one of them')
  if (skipPush && commitVia === 'api')
    reader.reportError('skip-push', 'is `true`, but `commit-via: api` makes the commit on GitHub; change one of them')
  if (skipCommit && mode === 'pull-request')
    reader.reportError('skip-commit', 'is `true`, but a pull request needs a commit; change one of them')
  if (skipTag && mode === 'tag-only')
    reader.reportError('skip-tag', 'is `true`, but `mode: tag-only` only makes the tag; change one of them')
  const against = snapshotless(inputs)
  if (inputs.snapshot && against !== undefined)
    reader.reportError(
      'snapshot',
      `is \`true\`, but with \`${against}\` there is no push for the second commit; change one of them`,
    )
  if (packages.length > 0 && inputs.tagPrefix !== undefined)
    reader.reportError('tag-prefix', 'is not used with `packages`; set `tag` for each package instead')
}

/** The input that prevents pushing the next snapshot to the branch. */
function snapshotless({ mode, manifests, skipCommit, skipPush }: Inputs): string | undefined {
  if (mode !== 'push') return `mode: ${mode}`
  if (manifests === 'none') return 'manifests: none'
  if (skipCommit) return 'skip-commit: true'
  return skipPush ? 'skip-push: true' : undefined
}
