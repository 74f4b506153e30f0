/** Keys and values of git's configuration, later ones on top of earlier ones. */
export type Configuration = readonly (readonly [key: string, value: string])[]

/** What is decided of the configuration keys by which a repository names programs. */
export interface Decision {
  /** `<name>` stands for any. */
  readonly keys: readonly string[]
  /** When such a program runs: `never`, or the task that needs it. */
  readonly runs: string
  /** How that is made so: configuration, which git takes over the repository's own. */
  readonly config?: Configuration
  /** Variables, which git takes over any configuration. */
  readonly env?: Readonly<Record<string, string>>
  /** Options of one git command. */
  readonly options?: Readonly<Record<string, readonly string[]>>
  /** For keys with a name in them: what is set for each name that the repository has. Git lets nobody switch them all off at once. */
  readonly named?: { readonly key: RegExp; readonly config: (name: string) => Configuration }
}

/**
 * Every key of git's configuration that names a program which git could start for what is done here. Whoever can write `.git/config` (an
 * earlier step, an unpacked archive) must not thereby run programs with this step's rights, where the task does not need them.
 * SECURITY.md has the same table for people.
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
    // What needs such a driver is a conflict, and left to a person.
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
    // The first value of these keys counts, so that configuration cannot help.
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
    // No command is run that would; these are the ones that could come to it.
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

/** Configuration for every git: what is decided above, and output that no configuration changes. */
export const configuration: Configuration = [
  // The workspace belongs to the job, whoever owns its files: in a container the user often differs, and git would refuse to read it.
  ['safe.directory', '*'],
  // A repository may hold another one among its files, with a configuration that anybody could commit.
  ['safe.bareRepository', 'explicit'],
  ['i18n.logOutputEncoding', 'UTF-8'],
  ['i18n.commitEncoding', 'UTF-8'],
  ['log.showSignature', 'false'],
  ['core.quotePath', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  // A remote that says nothing for a minute is gone; the variables GIT_HTTP_LOW_SPEED_LIMIT and _TIME change that.
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '60'],
  ...decisions.flatMap(({ config = [] }) => config),
]

type Environment = Readonly<Record<string, string | undefined>>

/** Variables for every git. Those that the job itself sets for these purposes stay: they are not the repository's. */
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
    // git log would flush after each commit, and every commit would arrive by itself: that takes both sides half as long again
    GIT_FLUSH: '0',
    ...decided,
    ...askPass,
    ...Object.fromEntries(own),
  }
}

/** The arguments of a git command, with the options that are decided for it. */
export function safeArguments([command = '', ...rest]: readonly string[]): readonly string[] {
  const options = decisions.flatMap((decision) => decision.options?.[command] ?? [])
  // Variables do not reach the git that this one starts in each submodule; what -c says does.
  const before = command === 'status' ? ['-c', 'core.fsmonitor=false'] : []
  return [...before, command, ...options, ...rest]
}

/** The keys that matter to the functions below and to signing in, as a regular expression of `git config --get-regexp`. */
export const namedKeys =
  '^(hook\\..*\\.command|merge\\..*\\.driver|core\\.alternaterefscommand|remote\\..*\\.(uploadpack|promisor)|extensions\\.partialclone|http\\..*\\.extraheader)$'

/** Configuration against the programs that a repository names under names of its own. */
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
 * Whether git could start a program of the repository's choice by itself, to get what a partial clone left out: it takes `uploadpack` from
 * the first place that names it, and no option reaches that far.
 */
export function isUnsafe(keys: readonly string[]): boolean {
  const isPartial = keys.some((key) => key === 'extensions.partialclone' || key.endsWith('.promisor'))
  return isPartial && keys.some((key) => key.endsWith('.uploadpack'))
}
