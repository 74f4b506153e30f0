/** The GitHub that this run belongs to: GITHUB_SERVER_URL without a slash at its end; an Enterprise Server has its own. */
export function serverUrl(env: Readonly<Record<string, string | undefined>>): string {
  return (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '')
}
