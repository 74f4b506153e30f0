import type { Measurement } from '../check.ts'
import type { TcpCheck, TlsCheck } from '../probe.ts'
import { expand } from '../template.ts'
import type { CheckActions, CheckAttempt } from '../world.ts'
import { measured } from '../world.ts'
import { identityOf } from './trust.ts'

const day = 86_400_000

/** Whether a port accepts connections. A refusal is an answer, so it is a failure; silence is inconclusive. */
export async function measureTcp(
  check: TcpCheck,
  world: CheckActions,
  { timeout, signal }: CheckAttempt,
): Promise<Measurement> {
  const { isOpen, milliseconds } = await world.probePort(expand(check.host, world.values), check.port, timeout, signal)
  const spent = `${Math.round(milliseconds)} ms`
  return isOpen
    ? measured('passed', `port ${check.port} open, in ${spent}`, [milliseconds])
    : measured('failed', `port ${check.port} refuses connections`, [milliseconds])
}

/** Whether a certificate is trusted, matches the name, and is valid long enough. */
export async function measureTls(
  check: TlsCheck,
  world: CheckActions,
  { timeout, signal }: CheckAttempt,
): Promise<Measurement> {
  const host = expand(check.host, world.values)
  const name = check.servername === undefined ? host : expand(check.servername, world.values)
  const ca =
    check.ca === undefined
      ? undefined
      : (await identityOf({ insecure: false, ca: check.ca, client: undefined }, world)).ca
  const {
    validTo,
    subject,
    issuer,
    problem: fault,
  } = await world.certificateOf(host, check.port, name, timeout, signal, ca)
  const days = Math.floor((validTo.getTime() - world.host.now().getTime()) / day)
  const until = validTo.toISOString().slice(0, 10)
  const evidence = `subject: ${subject}\nissuer: ${issuer}\nvalid until: ${validTo.toISOString()}`
  if (fault !== '') return measured('failed', fault, [], evidence)
  const { operator, days: bound } = check.daysLeft
  const isLong = operator === '>' ? days > bound : days >= bound
  const message = `${days} ${days === 1 ? 'day' : 'days'} left, until ${until}`
  return isLong
    ? measured('passed', message)
    : measured('failed', `${message}; expected ${operator} ${bound}`, [], evidence)
}
