/** What the first line of a comment asks for. */
export type Command =
  | { readonly kind: 'approve'; readonly code: string; readonly inputs: ReadonlyMap<string, string> }
  | { readonly kind: 'reject'; readonly reason: string }
  | { readonly kind: 'override'; readonly reason: string }
  /** Nearly a command: it does nothing, and its author is told so. */
  | { readonly kind: 'unclear'; readonly detail: string }
