/** The repository that the actions come from, as `owner/name`. */
export const home = 'slipway-actions/slipway'

/** The address of a page of docs/, for messages, because users of an action do not have the file. `page` may have an anchor. */
export function documentAddress(page: string): string {
  return `https://github.com/${home}/blob/main/docs/${page}`
}

/** The first address of a page of docs/ in a message; '' if there is none. */
export function documentIn(message: string): string {
  const start = documentAddress('')
  const at = message.indexOf(start)
  return at === -1 ? '' : start + (/^[\w-]+\.md(?:#[\w-]+)?/.exec(message.slice(at + start.length))?.[0] ?? '')
}
