/** Keys and values of git's configuration; later ones override earlier ones. */
export type Configuration = readonly (readonly [key: string, value: string])[]

/** The decision about configuration keys with which a repository names programs. */
export interface Decision {
  /** `<name>` means any name. */
  readonly keys: readonly string[]
  /** When such a program runs: `never`, or the task that needs it. */
  readonly runs: string
  /** How this is enforced: configuration, which has priority over the repository's own. */
  readonly config?: Configuration
  /** Variables, which have priority over any configuration. */
  readonly env?: Readonly<Record<string, string>>
  /** Options of one git command. */
  readonly options?: Readonly<Record<string, readonly string[]>>
  /** For keys that contain a name: set for each name that the repository has, because git cannot disable them all at once. */
  readonly named?: { readonly key: RegExp; readonly config: (name: string) => Configuration }
}

/**
 * All keys of git's configuration that name a program which git could start here. Anyone who can write `.git/config` (an earlier step, an unpacked
 * archive) must not be able to run programs with this step's permissions, unless the task needs them. SECURITY.md has the same table for people.
 */
export const decisions: readonly Decision[] = [
  { keys: ['core.fsmonitor'], runs: 'never', config: [['core.fsmonitor', 'false']] },
  {
    keys: ['core.hooksPath', 'hook.<name>.command'],
    runs: 'never',
    config: [['core.hooksPath', '/dev/null']],
    options: { push: ['--no-verify'] },
    named: { key: /^hook\.(.*)\.command$/s, config: (name) => [[`hook.${name}.enabled`, 'false']] },
  },
  {
    keys: ['diff.external', 'diff.<name>.command', 'diff.<name>.textconv'],
    runs: 'never',
    options: Object.fromEntries(
      ['diff', 'diff-tree', 'log'].map((command) => [command, ['--no-ext-diff', '--no-textconv']]),
    ),
  },
  {
    keys: ['merge.<name>.driver'],
    runs: 'never',
    // Only a conflict would need such a driver, and conflicts are left to people.
    named: { key: /^merge\.(.*)\.driver$/s, config: (name) => [[`merge.${name}.driver`, 'false']] },
  },
  { keys: ['core.pager', 'pager.<command>'], runs: 'never', env: { GIT_PAGER: 'cat' } },
  {
    keys: ['core.editor', 'sequence.editor'],
    runs: 'never',
    env: { GIT_EDITOR: ':', GIT_SEQUENCE_EDITOR: ':' },
  },
  {
    keys: ['remote.<name>.uploadpack', 'remote.<name>.receivepack'],
    runs: 'never',
    // Only the first value of these keys counts, so configuration cannot override them.
    options: {
      fetch: ['--upload-pack=git-upload-pack'],
      'ls-remote': ['--upload-pack=git-upload-pack'],
      push: ['--receive-pack=git-receive-pack'],
    },
  },
  {
    keys: ['core.alternateRefsCommand'],
    runs: 'never',
    named: { key: /^core\.alternaterefscommand()$/, config: () => [['core.alternateRefsCommand', 'true']] },
  },
  { keys: ['core.gitProxy'], runs: 'never', env: { GIT_PROXY_COMMAND: '' } },
  { keys: ['core.askPass'], runs: 'never', env: { GIT_ASKPASS: '' } },
  {
    keys: ['remote.<name>.vcs', 'url.ext::<command>.insteadOf'],
    runs: 'never',
    config: [['protocol.ext.allow', 'never']],
    env: { GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh' },
  },
  {
    keys: ['alias.<name>', 'trailer.<name>.command', 'trailer.<name>.cmd', 'submodule.<name>.update'],
    runs: 'never',
    // No command is run that would start them; these are the ones that could.
    options: { fetch: ['--no-recurse-submodules'], push: ['--recurse-submodules=no'] },
  },
  {
    keys: ['filter.<name>.clean', 'filter.<name>.smudge', 'filter.<name>.process'],
    runs: 'for files that version-bump reads from or writes to the work tree (LFS, git-crypt); never for the other actions',
  },
  {
    keys: ['gpg.program', 'gpg.<format>.program', 'gpg.ssh.defaultKeyCommand'],
    runs: 'where version-bump or `git-revert` commits and `commit.gpgSign` is on, version-bump tags and `tag.gpgSign` or `tag.forceSignAnnotated` is on, or a push is made and `push.gpgSign` is on',
  },
  { keys: ['core.sshCommand'], runs: 'where a remote is reached by ssh (the `ssh-key` of actions/checkout)' },
  {
    keys: ['credential.helper', 'credential.<url>.helper'],
    runs: 'where a remote asks for a sign-in, and no token of ours is sent to it',
  },
]

/** Configuration for every git: the decisions above, and output that no configuration changes. */
export const configuration: Configuration = [
  // The workspace belongs to the job, no matter who owns its files: in a container the user is often different, and git would refuse to read it.
  ['safe.directory', '*'],
  // A repository may contain another one among its files, with a configuration that anybody could commit.
  ['safe.bareRepository', 'explicit'],
  ['i18n.logOutputEncoding', 'UTF-8'],
  ['i18n.commitEncoding', 'UTF-8'],
  ['log.showSignature', 'false'],
  ['core.quotePath', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  // A remote without data for a minute counts as unreachable; the variables GIT_HTTP_LOW_SPEED_LIMIT and _TIME change that.
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '60'],
  ...decisions.flatMap(({ config = [] }) => config),
]

type Environment = Readonly<Record<string, string | undefined>>

/** Variables for every git. Those that the job itself sets stay, because they do not come from the repository. */
export function variables(env: Environment): Readonly<Record<string, string>> {
  const decided = Object.assign({}, ...decisions.map((decision) => decision.env ?? {}))
  const askPass = env['SSH_ASKPASS'] === undefined ? {} : { GIT_ASKPASS: env['SSH_ASKPASS'] }
  const own = ['GIT_ALLOW_PROTOCOL', 'GIT_ASKPASS', 'GIT_PROXY_COMMAND'].flatMap((name) =>
    env[name] === undefined ? [] : [[name, env[name]]],
  )
  return {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // git log would flush after each commit, which makes both sides half as slow again
    GIT_FLUSH: '0',
    ...decided,
    ...askPass,
    ...Object.fromEntries(own),
  }
}

/** The arguments of a git command, with its required options. */
export function safeArguments([command = '', ...rest]: readonly string[]): readonly string[] {
  const options = decisions.flatMap((decision) => decision.options?.[command] ?? [])
  // The git that this one starts in each submodule does not get the variables, but it gets what -c says.
  const before = command === 'status' ? ['-c', 'core.fsmonitor=false'] : []
  return [...before, command, ...options, ...rest]
}

/** The keys that matter for the functions below and for signing in, as a regular expression of `git config --get-regexp`. */
export const namedKeys =
  '^(hook\\..*\\.command|merge\\..*\\.driver|core\\.alternaterefscommand|remote\\..*\\.(uploadpack|promisor)|extensions\\.partialclone|http\\..*\\.extraheader)$'

/** Configuration against programs that a repository names under its own names. */
export function againstNamed(keys: readonly string[]): Configuration {
  return decisions.flatMap(({ named }) =>
    named === undefined
      ? []
      : keys.flatMap((key) => {
          const name = named.key.exec(key)?.[1]
          return name === undefined ? [] : named.config(name)
        }),
  )
}

/**
 * Whether git could start a program of the repository by itself, to fetch what a partial clone left out: it takes `uploadpack` from the first place
 * that has it, and no option can override that.
 */
export function isUnsafe(keys: readonly string[]): boolean {
  const isPartial = keys.some((key) => key === 'extensions.partialclone' || key.endsWith('.promisor'))
  return isPartial && keys.some((key) => key.endsWith('.uploadpack'))
}
