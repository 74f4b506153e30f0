import type { Ask, Pool } from '../network/ask.ts'
import type { Certificate, Knock } from '../network/connect.ts'
import type { Host } from '../runner/host.ts'
import type { Measurement } from './check.ts'
import type { KubernetesReader } from './kubernetes.ts'
import type { Values } from './template.ts'

/** What the kinds of checks are given of the world. All of it rejects, in words, where there is no answer: that is inconclusive. */
export interface World {
  readonly host: Host
  /** Of the placeholders. */
  readonly values: Values
  readonly ask: Ask
  /** Connections that are kept, for many requests. */
  readonly openPool: () => Pool
  readonly addressesOf: (name: string) => Promise<readonly string[]>
  readonly knock: (host: string, port: number, timeout: number, signal: AbortSignal) => Promise<Knock>
  readonly certificateOf: (
    host: string,
    port: number,
    servername: string,
    timeout: number,
    signal: AbortSignal,
  ) => Promise<Certificate>
  readonly kubernetes: KubernetesReader | undefined
}

/** The bounds of one attempt. */
export interface Attempt {
  /** Milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal
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
