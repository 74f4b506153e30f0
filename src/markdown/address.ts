/** One part of a URL that is also safe as the target of a Markdown link: nothing in it ends the link or begins another element. */
export function addressPart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[()'!*~_]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
