import { withoutSecrets } from '../input/secret.ts'
import type { SendRequest } from '../network/ask.ts'
import type { Certificate, PortProbe } from '../network/connect.ts'
import type { Pool } from '../network/pool.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import type { Measurement } from './check.ts'
import type { KubernetesReader } from './kubernetes.ts'
import type { Values } from './template.ts'

/** What the kinds of checks are given of the world. All of it rejects, in words, where there is no answer: that is inconclusive. */
export interface CheckActions {
  readonly host: Host
  /** Of the placeholders. */
  readonly values: Values
  /** Whether a text holds a secret of the file of checks. */
  readonly isSecret: (text: string) => boolean
  readonly ask: SendRequest
  /** Connections that are kept, for many requests. */
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
  /**
   * When the check began, in milliseconds since the epoch: what was before is not of this deployment. Undefined if one
   * only looks.
   */
  readonly since?: number
}

/** A measurement in short. */
export function measured(
  status: Measurement['status'],
  message: string,
  durations: readonly number[] = [],
  evidence = '',
): Measurement {
  return { status, message, durations, evidence }
}

/** Takes the secrets of a run out of a text. */
export type Redact = (text: string) => string

/** Text of others inside a sentence. Secrets are taken out before it is cut: of half a secret nobody knows what it is. */
export function quoted(text: string, redact: Redact): string {
  return `\`${brief(withoutSecrets(redact(text)), 120)}\``
}
