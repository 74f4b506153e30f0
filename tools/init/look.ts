import { execFileSync } from 'node:child_process'
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments, parseDocument } from 'yaml'
import { Refusal } from '../refusal.ts'
import { findPeers, type Peer } from './peers.ts'

/** How to run the tests of a repository; `other` if nothing known was found. */
export type Language = 'npm' | 'pnpm' | 'yarn' | 'bun' | 'go' | 'python' | 'rust' | 'maven' | 'gradle' | 'other'

/** A container of the cluster whose image a deployment sets. */
export interface Workload {
  readonly file: string
  /** `deployment/web`. */
  readonly name: string
  readonly container: string
  /** '' if the manifest names none. */
  readonly namespace: string
  /** Of an HTTP probe, '' without one. */
  readonly probe: string
}

/** A workflow that releases. */
export interface Releaser {
  readonly file: string
  /** Its first line says that `init` wrote it. */
  readonly isOurs: boolean
}

/** What a repository shows. */
export interface Sight {
  readonly root: string
  /** From the remote, `main` if it names none. */
  readonly branch: string
  readonly language: Language
  /** The names of the scripts in package.json. */
  readonly scripts: readonly string[]
  /** Every Dockerfile; `build` uses the one at the root. */
  readonly dockerfiles: readonly string[]
  readonly workloads: readonly Workload[]
  /** The folder of SQL migrations, '' if there is none. */
  readonly migrations: string
  readonly peers: readonly Peer[]
  /** Workflows that release by version-bump on a push. */
  readonly releasers: readonly Releaser[]
  /** The number of people who have committed; if the history is incomplete, as many as possible. */
  readonly authors: number
}

const largest = 1_000_000

/** The start of the first line of each workflow that `init` writes. */
export const signature = '# Written by `slipway init` '

/** Looks at files that are tracked, or would be; reads nothing outside of the repository. */
export function lookAt(folder: string): Sight {
  const git = (...args: readonly string[]) => tryGit(folder, args)
  const root = git('rev-parse', '--show-toplevel')
  if (root === undefined)
    throw new Refusal(`${folder} is not inside a git repository: run \`git init\` there, or change to one.`)
  const listed = tryGit(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']) ?? ''
  const files = listed
    .split('\0')
    .filter((file) => file !== '' && isPlain(join(root, file)))
    .sort()
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const workflows = files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
  return {
    root,
    branch:
      git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD')?.replace(/^origin\//, '') ??
      git('symbolic-ref', '--short', 'HEAD') ??
      'main',
    language: languageOf(files),
    scripts: files.includes('package.json') ? scriptsOf(read('package.json')) : [],
    dockerfiles: files.filter((file) => /(^|\/)Dockerfile$/.test(file)),
    workloads: files
      .filter((file) => /\.ya?ml$/.test(file) && !file.startsWith('.github/'))
      .flatMap((file) => workloadsOf(file, read(file))),
    migrations: migrationsOf(files),
    peers: workflows.flatMap((file) => findPeers(file, read(file))),
    releasers: workflows.flatMap((file) => releaserOf(file, read(file))),
    authors:
      git('rev-parse', '--is-shallow-repository') === 'true'
        ? Number.POSITIVE_INFINITY
        : new Set((git('log', '-n', '1000', '--format=%ae') ?? '').split('\n')).size,
  }
}

function languageOf(files: readonly string[]): Language {
  const has = (name: string) => files.includes(name)
  if (has('package.json')) {
    if (has('pnpm-lock.yaml')) return 'pnpm'
    if (has('yarn.lock')) return 'yarn'
    return has('bun.lock') || has('bun.lockb') ? 'bun' : 'npm'
  }
  if (has('go.mod')) return 'go'
  if (has('pyproject.toml') || has('setup.py') || has('setup.cfg')) return 'python'
  if (has('Cargo.toml')) return 'rust'
  if (has('pom.xml')) return 'maven'
  return has('build.gradle') || has('build.gradle.kts') ? 'gradle' : 'other'
}

/** The scripts that do something, unlike the test script that `npm init` writes. */
function scriptsOf(text: string): readonly string[] {
  const { scripts } = recordOf(parsed(text))
  return Object.entries(recordOf(scripts)).flatMap(([name, command]) =>
    String(command).includes('no test specified') ? [] : [name],
  )
}

function migrationsOf(files: readonly string[]): string {
  const folders = new Set(
    files.filter((file) => file.endsWith('.sql')).map((file) => file.split('/').slice(0, -1).join('/')),
  )
  // prisma and drizzle have a folder for each migration
  const all = [...folders].flatMap(
    (folder) => /^(.*\bmigrations?)(?:\/|$)/.exec(folder)?.[1] ?? (folder === 'drizzle' ? [folder] : []),
  )
  return all.sort((a, b) => a.length - b.length)[0] ?? ''
}

function workloadsOf(file: string, text: string): readonly Workload[] {
  if (!/^kind: *['"]?(Deployment|StatefulSet|DaemonSet)\b/m.test(text)) return []
  return parseAllDocuments(text, { logLevel: 'silent' }).flatMap((document) => {
    // a Helm template is not YAML, and its values are unknown
    if (document.errors.length > 0) return []
    const object = recordOf(document.toJS({ maxAliasCount: 100 }))
    const { kind, metadata, spec } = object
    const { name, namespace } = recordOf(metadata)
    const { containers } = recordOf(recordOf(recordOf(spec)['template'])['spec'])
    if (!/^(Deployment|StatefulSet|DaemonSet)$/.test(String(kind)) || !isName(name) || !Array.isArray(containers))
      return []
    const container = recordOf(containers[0])
    if (!isName(container['name'])) return []
    const { path } = recordOf(recordOf(container['readinessProbe'] ?? container['livenessProbe'])['httpGet'])
    return [
      {
        file,
        name: `${String(kind).toLowerCase()}/${name}`,
        container: container['name'],
        namespace: isName(namespace) ? namespace : '',
        probe: typeof path === 'string' && /^\/[\w./-]{0,100}$/.test(path) ? path : '',
      },
    ]
  })
}

function releaserOf(file: string, text: string): readonly Releaser[] {
  if (!/uses: *['"]?slipway-actions\/slipway\/(actions\/version-bump|\.github\/workflows\/deliver\.yml)@/.test(text))
    return []
  const document = parseDocument(text, { logLevel: 'silent' })
  const on: unknown = document.errors.length > 0 ? undefined : recordOf(document.toJS({ maxAliasCount: 100 }))['on']
  const hearsPushes = on === 'push' || (Array.isArray(on) ? on.includes('push') : 'push' in recordOf(on))
  return hearsPushes ? [{ file, isOurs: text.startsWith(signature) }] : []
}

/** What may be in a command without quotes. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9.-]{0,252}$/.test(value)
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isPlain(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  return stat?.isFile() === true && stat.size <= largest
}

function tryGit(cwd: string, args: readonly string[]): string | undefined {
  try {
    const said = execFileSync('git', args, { cwd, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 })
    return said.toString('utf8').trim() || undefined
  } catch {
    return undefined
  }
}
