/** One part of an address that is safe as the target of a Markdown link too: nothing in it ends the link or begins another element. */
export function addressPart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[()'!*~_]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
