import type { ServerTarget } from '../database/session/target.ts'
import { readTarget, type TargetContext, type TargetFields, targetSecrets } from '../database/target/inputs.ts'
import { InputReader, type SecretInputs } from '../input/reader.ts'
import { type StrategyName, strategyNames } from '../restore/strategies/strategy.ts'
import type { Host } from '../runner/host.ts'
import { type Patient, patients } from './needs.ts'

/** The database inputs that the other actions have. */
const databaseInputs = ['url', 'host', 'port', 'user', 'password', 'database', 'ssl-mode', 'ssl-ca'] as const

/** Every input of action.yml. */
export const inputNames = [
  'token',
  'for',
  ...databaseInputs,
  'strategy',
  'workload',
  'namespace',
  'kubeconfig',
  'context',
] as const

/** Those that are secrets or contain secrets. */
export const secretInputs: SecretInputs<(typeof inputNames)[number]> = {
  token: 'value',
  url: targetSecrets.url,
  password: targetSecrets.password,
  kubeconfig: 'document',
}

type Reader = InputReader<(typeof inputNames)[number]>

/** The database, and whether there is a user. */
export interface DatabaseWish {
  readonly target: ServerTarget
  readonly isNamed: boolean
}

/** The inputs of one step, checked and typed. */
export interface Inputs {
  readonly token: string
  /** Empty: everything that can be examined. */
  readonly actions: readonly Patient[]
  readonly database: DatabaseWish | undefined
  readonly strategy: StrategyName | undefined
  /** Kinds of the workloads, lower-case. */
  readonly kinds: readonly string[]
  readonly namespace: string
  readonly kubeconfig: string
  readonly context: string
  /** Whether the cluster should be examined. */
  readonly wantsCluster: boolean
}

/** Reads all inputs; throws one UserError that lists all problems. */
export async function readInputs(host: Host): Promise<Inputs> {
  const reader: Reader = new InputReader(host, inputNames, secretInputs)
  const strategy = reader.text('strategy') === '' ? undefined : reader.choice('strategy', strategyNames, 'command')
  const cluster = {
    namespace: reader.text('namespace'),
    kubeconfig: reader.text('kubeconfig'),
    context: reader.text('context'),
  }
  const kinds = readKinds(reader)
  const isOfCluster = strategy !== undefined && ['kubernetes', 'blue-green', 'helm'].includes(strategy)
  const inputs: Inputs = {
    token: reader.text('token'),
    actions: readActions(reader),
    database: readDatabase(reader, host),
    strategy,
    kinds,
    ...cluster,
    wantsCluster: isOfCluster || kinds.length > 0 || Object.values(cluster).some((given) => given !== ''),
  }
  reader.finish()
  return inputs
}

function readActions(reader: Reader): readonly Patient[] {
  return reader.list('for').flatMap((name) => {
    const found = patients.find((each) => each === name)
    if (found !== undefined) return [found]
    reader.refuse('for', name, patients.map((each) => `\`${each}\``).join(', '))
    return []
  })
}

const workloadKinds = ['deployment', 'statefulset', 'daemonset', 'rollout', 'canary']

function readKinds(reader: Reader): readonly string[] {
  return reader.lines('workload').flatMap((line) => {
    const kind = line.split('/')[0]?.toLowerCase() ?? ''
    if (workloadKinds.includes(kind)) return [kind]
    reader.refuse('workload', line, workloadKinds.map((each) => `\`${each}/name\``).join(', '))
    return []
  })
}

/** Seconds for the sign-in; the whole examination has ten. */
const patience = '6s'

function readDatabase(reader: Reader, { env, workspace, secrets }: Host): DatabaseWish | undefined {
  const given = Object.fromEntries(
    databaseInputs.map((name) => [name, name === 'password' ? reader.raw(name) : reader.text(name)]),
  )
  if ((given['url'] ?? '') === '' && (given['host'] ?? '') === '') return undefined
  const read = (fields: TargetFields, reportError: TargetContext['reportError']) =>
    readTarget({ ...fields, 'connect-timeout': patience }, { env, workspace, secrets, reportError })
  let isNamed = true
  const first = read(given, (name, what) => {
    const own = databaseInputs.find((each) => each === name)
    // A missing user is not an error here: then only the port is tried.
    if (own === 'user') isNamed = false
    else if (own !== undefined) reader.reportError(own, what)
  })
  const target = isNamed ? first : read({ ...given, user: 'nobody' }, () => undefined)
  if (target?.dialect === 'sqlite') {
    reader.reportError('url', 'names an SQLite file, which needs no network')
    return undefined
  }
  return target === undefined ? undefined : { target, isNamed }
}
