/** docs/github.md: the assumptions about GitHub. `npm run tables` writes it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../test/contract/tree.ts'
import { assumptions } from './assumptions.ts'

/** The path of the page. */
export const file = 'docs/github.md'

const head = `# Assumptions about GitHub

Slipway is tested against a fake GitHub, which is checked against GitHub’s descriptions of its API. This page lists what those descriptions do not say:
each assumption with its source, and what happens if it is wrong. None of it has been tested on GitHub itself yet.

To test it, use a repository that nobody needs, on GitHub.com, an Enterprise Server or with data residency:

\`\`\`sh
GITHUB_TOKEN=… npm run probe -- --repository owner/name --yes
GH_ENTERPRISE_TOKEN=… npm run probe -- --repository owner/name --server https://git.example.com --yes
\`\`\`

The probe adds three small workflows to the repository and checks the lines one by one. It prints assumption, expected and actual result, and removes everything it created.
The token must belong to an administrator of the repository, with the scopes \`repo\` and \`workflow\`. A program cannot check the lines without ✓.

\`npm run tables\` writes this page from \`tools/probe/assumptions.ts\`.

`

/** The whole page. */
export function makePage(): string {
  const rows = assumptions.map(({ id, claim, expected, source, otherwise, look }) => {
    const cells = [look === undefined ? '' : '✓', `<a id="${id}"></a>${claim}`, expected, source, otherwise]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
  })
  return `${head}| | Assumption | Expected | Source | If it is wrong |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`
}

// npm run tables
if (import.meta.main) writeFileSync(join(root, file), makePage())
