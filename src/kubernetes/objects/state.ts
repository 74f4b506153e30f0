/** The progress of a rollout; `why` is for people and continues the workload's name. */
export type Rollout =
  | { readonly kind: 'complete' }
  | { readonly kind: 'waiting'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string }

/** Still in progress. */
export function waiting(why: string): Rollout {
  return { kind: 'waiting', why }
}

/** The status describes the object before the change. */
export const unseen = waiting('its controller has not noticed the change yet')
