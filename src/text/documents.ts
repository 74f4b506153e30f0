/** The repository that the actions come from, as `owner/name`. */
export const home = 'slipway-actions/slipway'

/** Where a page of docs/ stands, for messages: who uses an action does not have the file. `page` may have an anchor. */
export function documentAddress(page: string): string {
  return `https://github.com/${home}/blob/main/docs/${page}`
}
