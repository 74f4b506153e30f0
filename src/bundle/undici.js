// Node 24 includes undici. This replaces the copy that @actions/github would add to the bundle: 0.9 MB and half of the start time.
export const fetch = (url, { dispatcher: _, ...init } = {}) => globalThis.fetch(url, init)
