/** An error that the user of the command can fix: what was given, what is allowed. Shown without a stack. */
export class Refusal extends Error {}
