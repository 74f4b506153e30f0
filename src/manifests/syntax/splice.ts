/** A replacement of the text from `start` up to `end`. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Applies replacements that do not overlap; equal ones count once. All other characters stay as they are. */
export function splice(text: string, splices: readonly Splice[]): string {
  let done = ''
  let at = 0
  for (const each of [...splices].sort((a, b) => a.start - b.start)) {
    if (each.start < at) {
      if (done.endsWith(each.text) && each.end === at) continue
      throw new Error(`two edits overlap at offset ${each.start}`)
    }
    done += text.slice(at, each.start) + each.text
    at = each.end
  }
  return done + text.slice(at)
}
