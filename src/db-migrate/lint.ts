/** What a rule found in a script, at a line of its file. */
export interface Finding {
  readonly rule: string
  readonly level: 'warn' | 'error'
  readonly file: string
  readonly line: number
  readonly message: string
}
