import type { Permissions } from '../support/github/state.ts'
import type { Hub } from './hub.ts'

/** One call of the client: what it asks GitHub, what it needs, and what is true when it took effect exactly once. */
export interface Case {
  readonly name: string
  /** The route or operation that meets the faults. */
  readonly on: string
  /** Undefined where every token will do. */
  readonly needs: readonly [keyof Permissions, 'read' | 'write'] | undefined
  /** Puts there what must be there before, and gives the call. */
  readonly prepare: (hub: Hub) => Promise<() => Promise<unknown>>
  /** Everything that the call may have changed, with its result. */
  readonly effect: (hub: Hub, result: unknown) => Promise<unknown>
  readonly expected: unknown
}

/** A case's `prepare` out of what goes before and what is called. */
export function first<Before>(
  before: (hub: Hub) => Promise<Before>,
  act: (hub: Hub, before: Before) => Promise<unknown>,
): Case['prepare'] {
  return async (hub) => {
    const found = await before(hub)
    return () => act(hub, found)
  }
}
