/** How far a rollout is; `why` is for people and continues the workload's name. */
export type Rollout =
  | { readonly kind: 'complete' }
  | { readonly kind: 'waiting'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string }

/** Not there yet. */
export function waiting(why: string): Rollout {
  return { kind: 'waiting', why }
}

/** What the status says is of the object as it was before. */
export const unseen = waiting('its controller has not noticed the change yet')
