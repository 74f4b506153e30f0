/** Something that whoever typed the command can change: what was given, what is allowed. Shown without a stack. */
export class Refusal extends Error {}
