import { explainSystemError } from '../files/file-error.ts'
import { readTrustedFile } from '../files/named.ts'
import { freeSpace } from '../files/space.ts'
import { routeTo } from '../network/proxy.ts'
import { runForLines } from '../programs/run.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import { type Finding, fine, missing, unknown } from './finding.ts'

/** The runtime that every action.yml names. */
const leastNode = 24
/** The first version in which Node's fetch can get a proxy while it runs. */
const proxyNode = [24, 14] as const
/** The first version in which git reads configuration from its environment, where secrets and safety settings are passed. */
const leastGit = [2, 31] as const
/** Bytes for a checkout, a release's files and reports. */
const leastSpace = 512 * 1024 ** 2
/** Milliseconds for a program to print its version. */
const programTime = 5_000

/** The runtime of the actions. */
export function lookAtNode(version: string, { env }: Host): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const what = `Node ${version}`
  const cure = 'Update the runner, or its image: Node comes with it, under `externals/node24`.'
  if (major < leastNode) return missing('node', `${what}; the actions run on ${leastNode}`, cure)
  const isProxied = routeTo(apiOf(env), env).kind === 'proxy'
  if (isProxied && isBelow([major, minor], proxyNode))
    return missing(
      'node',
      `${what} does not support a proxy, but GitHub is reached through one; ${proxyNode.join('.')} and later support it`,
      cure,
    )
  return fine('node', what)
}

/** The address of GitHub's API, from the runner. */
export function apiOf(env: Host['env']): URL {
  return new URL(env['GITHUB_API_URL'] || 'https://api.github.com')
}

function isBelow([major, minor]: readonly [number, number], [least, more]: readonly [number, number]): boolean {
  return major < least || (major === least && minor < more)
}

/** git, if it is needed or installed. */
export async function lookAtGit(host: Host, isNeeded: boolean): Promise<Finding> {
  const cure = 'Use a runner image with git, or install it in a step before this one: `apt-get install -y git`.'
  const said = await firstLineOf(['git', '--version'], host)
  if (said === undefined)
    return isNeeded
      ? missing('git', 'git is in no folder of PATH, or cannot be started', cure)
      : unknown('git', 'not installed, but nothing that is checked here needs it', '')
  const [, major = '', minor = ''] = /^git version (\d+)\.(\d+)/.exec(said) ?? []
  if (major === '') return missing('git', `git does not work: ${said || 'it printed nothing'}`, cure)
  if (isBelow([Number(major), Number(minor)], leastGit))
    return missing('git', `${said}; ${leastGit.join('.')} is needed`, 'Update git in the runner image.')
  return fine('git', said)
}

/** helm, in any version. */
export async function lookAtHelm(host: Host): Promise<Finding> {
  const said = await firstLineOf(['helm', 'version', '--short'], host)
  return said === undefined
    ? missing(
        'helm',
        'helm is in no folder of PATH',
        'Add helm 3 or 4 to the runner image, or install it in a step before this one.',
      )
    : fine('helm', `helm ${said}`)
}

/** The first line of a program's output; undefined if it cannot be started. */
async function firstLineOf(command: readonly string[], host: Host): Promise<string | undefined> {
  let first = ''
  const line = (text: string) => {
    first ||= brief(text, 200)
  }
  const outcome = await runForLines(command, host, { line, deadline: programTime })
  return outcome.kind === 'not-started' ? undefined : first
}

/** Where Linux distributions and macOS store the authorities that git trusts. */
const bundles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
]

/** The authorities that Node and git trust: Node has its own, git uses the system's. */
export async function lookAtAuthorities({ env }: Host, isNeeded: boolean): Promise<readonly Finding[]> {
  const extra = env['NODE_EXTRA_CA_CERTS'] ?? ''
  const own = extra === '' ? fine('ca', 'Node trusts its built-in certificate authorities') : await bundleOf(extra)
  if (!isNeeded || env['RUNNER_OS'] === 'Windows') return [own]
  const [name = '', given = ''] = Object.entries(env).find(([key, value]) => isBundle(key) && value !== '') ?? []
  if (given !== '') return [own, await bundleOf(given, name)]
  const found = await Promise.all(bundles.map(async (file) => ((await textOf(file)) === '' ? '' : file)))
  const bundle = found.find((file) => file !== '')
  return [
    own,
    bundle === undefined
      ? missing(
          'ca',
          'git finds no certificate authorities on this machine',
          'Install them in the runner image: `apt-get install -y ca-certificates`.',
        )
      : fine('ca', `git trusts ${bundle}`),
  ]
}

function isBundle(name: string): boolean {
  return name === 'GIT_SSL_CAINFO' || name === 'SSL_CERT_FILE'
}

async function bundleOf(file: string, variable = 'NODE_EXTRA_CA_CERTS'): Promise<Finding> {
  const text = await readTrustedFile(file).catch((error: unknown) => `: ${explainSystemError(error)}`)
  if (text.includes('-----BEGIN CERTIFICATE-----')) return fine('ca', `${variable} names ${brief(file)}`)
  const why = text.startsWith(': ') ? `which cannot be read${text}` : 'which contains no certificate'
  return missing(
    'ca',
    `${variable} names \`${brief(file)}\`, ${why}`,
    `Mount a PEM file with the authority’s certificate there, or correct ${variable} in the runner’s environment; it is read when a program starts.`,
  )
}

async function textOf(file: string): Promise<string> {
  return readTrustedFile(file).catch(() => '')
}

/** Free space in the workspace and the folder for temporary files. */
export async function lookAtDisk({ env, workspace }: Host): Promise<readonly Finding[]> {
  const folders = [...new Set([workspace, env['RUNNER_TEMP'] || workspace])]
  return Promise.all(
    folders.map(async (folder) => {
      const free = await freeSpace(folder)
      if (free === undefined)
        return unknown('disk', `the system does not report the free space at ${brief(folder)}`, '')
      const what = `${Math.floor(free / 1024 ** 2)} MiB free at ${brief(folder)}`
      if (free >= leastSpace) return fine('disk', what)
      return missing(
        'disk',
        `${what}; ${leastSpace / 1024 ** 2} MiB are needed`,
        'Give the runner a larger work volume, or clean it up in a step before this one.',
      )
    }),
  )
}
