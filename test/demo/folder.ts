/** What people would read, kept as files: the summary of each step, the issues with their comments, the page of the deployments. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { FakeGitHub } from '../support/github/github.ts'
import { root, type StepResult } from '../support/runner.ts'

const absolute = join(root, 'build/demo')
/** Where the files are, from where the demo was started. */
export const folder = relative(process.cwd(), absolute)

const index: string[] = []

/** Removes what an earlier demo left. */
export function beginFolder(): void {
  rmSync(absolute, { recursive: true, force: true })
  mkdirSync(absolute, { recursive: true })
}

/** A file of the folder, by its absolute path. */
export function placeOf(name: string): string {
  return join(absolute, name)
}

/** The summary of a step, numbered in the order of the story. */
export function keepSummary(action: string, { summary, outputs }: StepResult): void {
  if (summary === '') return
  const name = `${String(index.length + 1).padStart(2, '0')}-${action}.md`
  write(name, summary, `${action}: ${outputs['result'] ?? ''}`)
}

/** Requests for approval and incidents, each with what was said below it. */
export function keepIssues({ state }: FakeGitHub): void {
  for (const [number, { title, body, state: standing }] of state.issues) {
    const comments = [...state.comments.values()].filter(({ issue }) => issue === number)
    const said = comments.map(({ author, body: text }) => `\n---\n**${author}**\n\n${text}\n`).join('')
    write(`issue-${number}.md`, `# ${title} (${standing})\n\n${body}\n${said}`, `issue ${number}: ${title}`)
  }
  index.push('- [deployments.html](deployments.html): the page of the history, for a browser')
  writeFileSync(placeOf('index.md'), `# One release, from its commits to production and back\n\n${index.join('\n')}\n`)
}

function write(name: string, text: string, title: string): void {
  writeFileSync(placeOf(name), text)
  index.push(`- [${name}](${name}): ${title}`)
}
