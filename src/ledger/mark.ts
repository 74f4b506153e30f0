import type { DeploymentState } from '../github/operations/deployments.ts'

/** Every phase of a deployment that we record, with the status states that may carry it. */
const states = {
  waiting: ['pending'],
  // People were reminded that the request expires.
  reminded: ['pending'],
  resuming: ['queued'],
  // GitHub would not start the workflow that was announced.
  unstarted: ['queued'],
  consumed: ['in_progress'],
  // Why somebody opened a gate alone; the consumption records that they did.
  overridden: ['in_progress'],
  rejected: ['failure'],
  expired: ['inactive'],
  superseded: ['inactive'],
  void: ['error'],
  started: ['in_progress'],
  verifying: ['in_progress'],
  verified: ['success'],
  failed: ['failure'],
  'rolling-back': ['failure'],
  restored: ['failure'],
  'rollback-failed': ['error'],
  // A critical check failed and nothing was rolled back, or the checks were inconclusive.
  held: ['failure', 'error'],
  cancelled: ['error'],
} as const satisfies Readonly<Record<string, readonly DeploymentState[]>>

/** What a status says beyond its state. */
export type DeploymentPhase = keyof typeof states

/** The machine-readable words in a status's description. */
export interface StatusMark {
  readonly phase: DeploymentPhase
  /** Names are lower-case words with dashes. */
  readonly fields: Readonly<Record<string, string>>
}

/** In characters; GitHub answers 422 to a longer description. */
const descriptionLimit = 140

/**
 * A status's description: `failed check=home at=2026-01-02T03:04:05Z`. A field that is empty, or would make it longer than GitHub allows, is left
 * out, so that a value that is read back is never cut: put the important ones first.
 */
export function formatMark({ phase, fields }: StatusMark): string {
  let text: string = phase
  for (const [name, value] of Object.entries(fields)) {
    const part = ` ${name}=${encodeValue(value)}`
    if (value !== '' && text.length + part.length <= descriptionLimit) text += part
  }
  return text
}

/** The mark in a description; undefined if the words are not ours. */
export function parseMark(description: string): StatusMark | undefined {
  if (description.length > descriptionLimit) return undefined
  const [word = '', ...parts] = description.split(' ')
  const pairs = parts.map(parsePair)
  const known = pairs.filter((pair) => pair !== undefined)
  if (!isPhase(word) || known.length < pairs.length) return undefined
  return { phase: word, fields: Object.fromEntries(known) }
}

/** The first state that carries a phase; for `held` after inconclusive checks it is `error` instead. */
export function stateOf(phase: DeploymentPhase): DeploymentState {
  return states[phase][0]
}

/** Whether a status of this state may carry the phase: otherwise only its state counts. */
export function carries(state: DeploymentState, phase: DeploymentPhase): boolean {
  return states[phase].some((each) => each === state)
}

function isPhase(word: string): word is DeploymentPhase {
  return Object.hasOwn(states, word)
}

function parsePair(text: string): readonly [string, string] | undefined {
  const [, name, value] = /^([a-z][a-z-]*)=([^\s=]+)$/.exec(text) ?? []
  const decoded = value === undefined ? undefined : decodeValue(value)
  return name === undefined || decoded === undefined ? undefined : [name, decoded]
}

/** What needs no quoting stays readable: versions, ids, dates, URLs without a query. */
function encodeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/%(?:3A|2F|2B|2C|40)/g, (found) => decodeURIComponent(found))
}

function decodeValue(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined // a single percent sign: not written by us
  }
}
