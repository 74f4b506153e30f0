/**
 * An error that the user can fix: each item says what was given, what is allowed and where to change it. `reason` is one of the closed list in the
 * action's README. Every other thrown error counts as our bug.
 */
export class UserError extends Error {
  readonly reason: string
  readonly items: readonly string[]

  constructor(reason: string, items: string | readonly string[], options?: ErrorOptions) {
    const list = typeof items === 'string' ? [items] : items
    super(list.join('\n'), options)
    this.name = 'UserError'
    this.reason = reason
    this.items = list
  }
}
