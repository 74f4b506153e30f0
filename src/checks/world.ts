import { withoutSecrets } from '../input/secret.ts'
import type { SendRequest } from '../network/ask.ts'
import type { Certificate, PortProbe } from '../network/connect.ts'
import type { Pool } from '../network/pool.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import type { Measurement } from './check.ts'
import type { KubernetesReader } from './kubernetes.ts'
import type { Values } from './template.ts'

/** How the kinds of checks access the world. All functions reject with an explanation if there is no answer, which means inconclusive. */
export interface CheckActions {
  readonly host: Host
  /** Values of the placeholders. */
  readonly values: Values
  /** Whether a text contains a secret of the file of checks. */
  readonly isSecret: (text: string) => boolean
  readonly ask: SendRequest
  /** Connections that are kept open for many requests. */
  readonly openPool: () => Pool
  readonly addressesOf: (name: string) => Promise<readonly string[]>
  readonly probePort: (host: string, port: number, timeout: number, signal: AbortSignal) => Promise<PortProbe>
  readonly certificateOf: (
    host: string,
    port: number,
    servername: string,
    timeout: number,
    signal: AbortSignal,
    ca?: string,
  ) => Promise<Certificate>
  readonly kubernetes: KubernetesReader | undefined
}

/** The bounds of one attempt. */
export interface CheckAttempt {
  /** Milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal
  /** When the check began, in milliseconds since the epoch: anything older does not belong to this deployment. Undefined for a single look. */
  readonly since?: number
}

/** Shorthand for a measurement. */
export function measured(
  status: Measurement['status'],
  message: string,
  durations: readonly number[] = [],
  evidence = '',
): Measurement {
  return { status, message, durations, evidence }
}

/** Removes the secrets of a run from a text. */
export type Redact = (text: string) => string

/** Foreign text inside a sentence. Secrets are removed before it is cut, because half a secret would not be found. */
export function quoted(text: string, redact: Redact): string {
  return `\`${brief(withoutSecrets(redact(text)), 120)}\``
}
