/** docs/github.md: what the suite takes for granted of GitHub. `npm run tables` writes it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../test/contract/tree.ts'
import { assumptions } from './assumptions.ts'

/** Where the page stands. */
export const file = 'docs/github.md'

const head = `# What the suite takes for granted of GitHub

Slipway is tested against a GitHub of its own, which is held to GitHub’s descriptions of its API. What they do not say stands here: each with where it
is known from, and what happens where it is otherwise. None of it has been tried on GitHub itself yet.

Whoever owns a repository that nobody needs, on GitHub.com, an Enterprise Server or with data residency, can try it:

\`\`\`sh
GITHUB_TOKEN=… npm run probe -- --repository owner/name --yes
GH_ENTERPRISE_TOKEN=… npm run probe -- --repository owner/name --server https://git.example.com --yes
\`\`\`

It puts three small workflows there, looks at each line one by one, prints assumption, expected and seen, and removes what it made. The token is that of
a person who administers the repository, with the scopes \`repo\` and \`workflow\`. Lines without ✓ no program can tell.

Made by \`npm run tables\` from \`tools/probe/assumptions.ts\`.

`

/** The whole page. */
export function makePage(): string {
  const rows = assumptions.map(({ id, claim, expected, source, otherwise, look }) => {
    const cells = [look === undefined ? '' : '✓', `<a id="${id}"></a>${claim}`, expected, source, otherwise]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
  })
  return `${head}| | Assumption | Expected | Source | If it is otherwise |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`
}

// npm run tables
if (import.meta.main) writeFileSync(join(root, file), makePage())
