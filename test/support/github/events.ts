import type { Run } from './actions.ts'
import type { Fields } from './json.ts'
import type { State } from './state.ts'

/** Something that starts workflows, or jobs again. What GITHUB_TOKEN does starts nothing but dispatched runs. */
export type Occasion =
  /** A webhook's event with its payload, as GITHUB_EVENT_PATH holds it. */
  | { readonly kind: 'event'; readonly name: string; readonly payload: Fields; readonly sender: string }
  /** A run was made by `workflow_dispatch`. */
  | { readonly kind: 'dispatched'; readonly run: Run; readonly payload: Fields }
  /** A run has a new attempt. */
  | { readonly kind: 'rerun'; readonly run: Run }

/** Tells all who listen. */
export function tell(state: State, occasion: Occasion): void {
  for (const listener of state.listeners) listener(occasion)
}
