import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path'
import { explainSystemError } from '../files/file-error.ts'
import { readTrustedFile } from '../files/named.ts'
import { withoutLogins } from '../input/secret.ts'
import { UserError } from '../input/user-error.ts'
import { describeFault, plainOf, readYaml } from '../input/yaml.ts'
import { Excerpt, lines } from '../programs/output.ts'
import { describeEnd, runProgram } from '../programs/run.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import type { Cluster, Credentials } from './cluster.ts'
import { type ExecPlugin, type KubeContext, type KubeUser, readKubeconfig } from './kubeconfig.ts'
import { at, textAt } from './objects/object.ts'

/** The inputs that choose the API server; '' means KUBECONFIG, the pod's service account or ~/.kube/config, in this order. */
export interface AccessInputs {
  /** A path, or the content of the file (a secret). */
  readonly kubeconfig: string
  readonly context: string
}

/** Maximum bytes of an exec plugin's answer. */
const mostOutput = 1024 ** 2
/** Where Kubernetes mounts a pod's service account. */
const podFolder = '/var/run/secrets/kubernetes.io/serviceaccount'

/** Finds the API server and our credentials. Throws UserError if there is none. */
export async function findCluster(inputs: AccessInputs, host: Host): Promise<Cluster> {
  if (inputs.kubeconfig.includes('\n'))
    return fromText(inputs.kubeconfig, inputs, { file: 'input kubeconfig', folder: host.workspace }, host)
  const file = inputs.kubeconfig || firstPath(host.env['KUBECONFIG'])
  if (file !== '') return fromFile(resolve(host.workspace, file), inputs, host)
  const pod = await fromPod(host)
  if (pod !== undefined) return pod
  const home = join(host.env['HOME'] || host.env['USERPROFILE'] || '/', '.kube', 'config')
  if (await isThere(home)) return fromFile(home, inputs, host)
  throw new UserError(
    'kubernetes-config',
    'No API server was found: the input `kubeconfig` and KUBECONFIG are empty, this is not a pod with a service account, and ~/.kube/config does not exist. Provide one of them. In Actions Runner Controller’s kubernetes mode the job runs in the workflow pod, and a hook template sets the service account of this pod.',
  )
}

async function fromPod({ env, secrets }: Host): Promise<Cluster | undefined> {
  const address = env['KUBERNETES_SERVICE_HOST'] ?? ''
  const folder = env['SLIPWAY_SERVICE_ACCOUNT'] || podFolder
  if (address === '' || !(await isThere(join(folder, 'token')))) return undefined
  const shown = address.includes(':') ? `[${address}]` : address
  return {
    server: new URL(`https://${shown}:${env['KUBERNETES_SERVICE_PORT'] || '443'}`),
    ca: await readNamed(join(folder, 'ca.crt'), mounted),
    serverName: undefined,
    isInsecure: false,
    proxy: undefined,
    namespace: (await readNamed(join(folder, 'namespace'), mounted)).trim() || 'default',
    source: 'service account of this pod',
    credentials: async () => {
      const token = (await readNamed(join(folder, 'token'), mounted)).trim()
      secrets.add(token)
      return { token }
    },
  }
}

async function fromFile(file: string, inputs: AccessInputs, host: Host): Promise<Cluster> {
  const text = await readNamed(file, 'The kubeconfig')
  return fromText(text, inputs, { file, folder: dirname(file) }, host)
}

interface Origin {
  readonly file: string
  readonly folder: string
}

async function fromText(text: string, inputs: AccessInputs, { file, folder }: Origin, host: Host): Promise<Cluster> {
  const reading = await readYaml(text)
  if (reading.kind === 'broken') {
    const faults = reading.faults.map(describeFault).join('; ')
    throw new UserError('kubernetes-config', `The kubeconfig \`${brief(file)}\` ${faults}.`)
  }
  const context = readKubeconfig(plainOf(reading.value), inputs.context, file)
  for (const secret of [context.user.token, context.user.key]) host.secrets.add(secret)
  const place = (path: string) => (isAbsolute(path) ? path : join(folder, path))
  return {
    server: serverOf(context, file),
    ca: context.ca || (context.caFile === '' ? undefined : await readNamed(place(context.caFile), named)),
    serverName: context.serverName || undefined,
    isInsecure: context.isInsecure,
    proxy: context.proxy || undefined,
    namespace: context.namespace || 'default',
    source: `context ${brief(context.name)} of ${brief(file)}${context.isInsecure ? ', certificate not checked' : ''}`,
    credentials: (signal) => credentialsOf(context.user, place, { ...host, signal }),
  }
}

function serverOf({ server, name }: KubeContext, file: string): URL {
  const url = URL.canParse(server) ? new URL(server) : undefined
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal(url.hostname))) return url
  const what = `Context \`${brief(name)}\` of \`${brief(file)}\` has the server \`${brief(withoutLogins(server))}\``
  throw new UserError('kubernetes-config', `${what}; it must be an https:// address (http:// only on this machine).`)
}

function isLocal(name: string): boolean {
  return name === 'localhost' || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name)
}

async function credentialsOf(user: KubeUser, place: (path: string) => string, host: Host): Promise<Credentials> {
  const read = async (text: string, file: string) => text || (file === '' ? '' : await readNamed(place(file), named))
  if (user.plugin !== undefined) return askPlugin(user.plugin, place, host)
  const token = (await read(user.token, user.tokenFile)).trim()
  const cert = await read(user.certificate, user.certificateFile)
  const key = await read(user.key, user.keyFile)
  for (const secret of [token, key]) host.secrets.add(secret)
  return { ...(token === '' ? {} : { token }), ...(cert === '' ? {} : { cert }), ...(key === '' ? {} : { key }) }
}

/** Runs an exec plugin like client-go: without a shell or terminal. Its output contains the secret, so it is never shown. */
async function askPlugin(
  { command, env, apiVersion }: ExecPlugin,
  place: (path: string) => string,
  host: Host,
): Promise<Credentials> {
  const [program = '', ...args] = command
  const version = apiVersion || 'client.authentication.k8s.io/v1'
  const information = JSON.stringify({ apiVersion: version, kind: 'ExecCredential', spec: { interactive: false } })
  const stdout = new Excerpt({ head: mostOutput })
  const stderr = lines((text) => host.log.info(`${brief(program, 60)}: ${brief(text, 300)}`))
  const outcome = await runProgram([/[\\/]/.test(program) ? place(program) : program, ...args], host, {
    env: { ...env, KUBERNETES_EXEC_INFO: information },
    stdout,
    stderr,
  })
  const isDone = outcome.kind === 'ended' && outcome.code === 0
  const status = isDone ? statusOf(stdout.beginning) : undefined
  const token = textAt(status, 'token')
  const cert = textAt(status, 'clientCertificateData')
  const key = textAt(status, 'clientKeyData')
  for (const secret of [token, key]) host.secrets.add(secret)
  if (token !== '') return { token }
  if (cert !== '' && key !== '') return { cert, key }
  const what = isDone ? 'returned no credential' : describeEnd(outcome)
  throw new UserError(
    'kubernetes-config',
    `The kubeconfig’s \`exec\` plugin \`${brief(program)}\` ${what}. Install it on the runner, or use a service account’s token.`,
  )
}

function statusOf(output: string): unknown {
  try {
    return at(JSON.parse(output), 'status')
  } catch {
    // Anything but JSON is not a credential; the caller reports that without showing it.
    return undefined
  }
}

/** KUBECONFIG may list several files, which kubectl merges; only the first is used. */
function firstPath(list = ''): string {
  return list.split(delimiter).find((each) => each !== '') ?? ''
}

const mounted = 'The file of the pod’s service account'
const named = 'The file that the kubeconfig names'

/** A file of the user or the pod, wherever it is; `what` begins the error. */
async function readNamed(file: string, what: string): Promise<string> {
  return readTrustedFile(file).catch((error: unknown) => {
    const message = `${what} \`${brief(file)}\` cannot be read: ${explainSystemError(error)}.`
    throw new UserError('kubernetes-config', message, { cause: error })
  })
}

async function isThere(file: string): Promise<boolean> {
  return readTrustedFile(file).then(
    () => true,
    () => false,
  )
}
