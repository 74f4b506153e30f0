/** The GitHub that this run belongs to: GITHUB_SERVER_URL, which on an Enterprise Server is its own, without a slash at its end. */
export function serverUrl(env: Readonly<Record<string, string | undefined>>): string {
  return (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '')
}
