/** docs/troubleshooting.md, made of the actions' own lists and of `words.ts`. `npm run tables` writes it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listReasons } from '../../support/reasons.ts'
import { listActions, root } from '../tree.ts'
import { wordsOf } from './words.ts'

/** Where the page stands. */
export const file = 'docs/troubleshooting.md'

const head = `# Troubleshooting

Every action ends with the outputs \`result\` and \`reason\`. This page says of each reason where it comes from and what to do. A step that fails ends its
summary and its log with a link to the line that concerns it. The error itself says more: what was given, what is allowed, and where to change it.

Made by \`npm run tables\` from \`src/reasons/<action>.ts\`; change the words in \`test/contract/reasons/words.ts\`.

`

/** The whole page; throws where a reason has no words. */
export async function makePage(): Promise<string> {
  const actions = listActions()
  const index = actions.map((name) => `- [${name}](#${name})\n`).join('')
  const parts = await Promise.all(actions.map(async (name) => `\n## ${name}\n\n${await tableOf(name)}`))
  return `${head}${index}${parts.join('')}`
}

async function tableOf(action: string): Promise<string> {
  const rows = [...(await listReasons(action))].map(([reason, results]) => {
    const words = wordsOf(action, reason)
    if (words === undefined) throw new Error(`test/contract/reasons/words.ts has no words for ${reason} of ${action}`)
    const anchor = `<a id="${action}-${reason}"></a>`
    const cells = [`${anchor}\`${reason}\``, results.map((result) => `\`${result}\``).join(', '), ...words]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
  })
  return `| Reason | Result | Cause | What to do |\n| --- | --- | --- | --- |\n${rows.join('')}`
}

// npm run tables
if (import.meta.main) writeFileSync(join(root, file), await makePage())
