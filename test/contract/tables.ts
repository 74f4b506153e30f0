import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Field, listActions, listFiles, type Metadata, readMetadata, readText, root } from './tree.ts'

/** The README with both tables as action.yml has them now; throws where a pair of markers is missing. */
export function withTables(readme: string, { inputs, outputs }: Metadata): string {
  const rows = Object.entries(inputs).map(([name, field]) => [code(name), defaultOf(field), describe(field)])
  const withInputs = between(readme, 'inputs', table(['Input', 'Default', 'What it does'], rows))
  const results = Object.entries(outputs).map(([name, field]) => [code(name), describe(field)])
  return between(withInputs, 'outputs', table(['Output', 'What it holds'], results))
}

/**
 * A page with each file that it quotes as that is now: `<!-- example: examples/deliver.yml -->`, the quotation, `<!-- /example -->`. With
 * `#build` after the name, only the lines of that job. Throws where a mark does not end, or names what is not there.
 */
export function withExamples(page: string, read: (file: string) => string = readText): string {
  return page.replace(
    /^<!-- example: (\S+?)(?:#([\w-]+))? -->\n.*?^<!-- (\/example|example: [^\n]*) -->$/gms,
    (_, file: string, job: string | undefined, end: string) => {
      if (end !== '/example') throw new Error(`The example ${file} does not end before the next begins`)
      const text = job === undefined ? read(file) : jobOf(read(file), job, file)
      const language = /\.ya?ml$/.test(file) ? 'yaml' : 'bash'
      return `<!-- example: ${file}${job === undefined ? '' : `#${job}`} -->\n\`\`\`${language}\n${text}\`\`\`\n<!-- /example -->`
    },
  )
}

/** The job with its key, as lines below `jobs:`. */
function jobOf(text: string, job: string, file: string): string {
  const lines = text.split('\n')
  const from = lines.indexOf(`  ${job}:`)
  if (from === -1) throw new Error(`${file} has no job ${job}`)
  const rest = lines.slice(from + 1)
  const next = rest.findIndex((line) => /^ {0,2}\S/.test(line))
  const own = rest.slice(0, next === -1 ? undefined : next).join('\n')
  return `jobs:\n  ${job}:\n${own.trimEnd()}\n`
}

function between(readme: string, marker: 'inputs' | 'outputs', text: string): string {
  const [start, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`]
  const from = readme.indexOf(start)
  const to = readme.indexOf(end)
  if (from === -1 || to < from) throw new Error(`The README lacks ${start} … ${end}`)
  return `${readme.slice(0, from + start.length)}\n${text}${readme.slice(to)}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`)
  return lines.join('')
}

function describe({ description, deprecationMessage }: Field): string {
  const text = deprecationMessage === undefined ? description : `${description}\n\n*Deprecated:* ${deprecationMessage}`
  return cell(text)
}

function defaultOf(field: Field): string {
  if (field.default !== undefined && field.default !== '') return code(field.default.trim())
  return field.required === true ? '*required*' : ''
}

function code(text: string): string {
  return cell(`\`${text}\``)
}

/** A paragraph's folded lines become one line, a blank line becomes a break; a bar would end the cell. */
function cell(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().replaceAll('\n', ' ').replaceAll('|', '\\|'))
    .join('<br>')
}

// npm run tables
if (import.meta.main) {
  const tables = new Map(listActions().map((action) => [`actions/${action}/README.md`, readMetadata(action)]))
  for (const file of listFiles().filter((path) => path.endsWith('.md'))) {
    const before = readText(file)
    const metadata = tables.get(file)
    const after = withExamples(metadata === undefined ? before : withTables(before, metadata))
    if (metadata === undefined && !before.includes('<!-- example: ')) continue
    if (after !== before) writeFileSync(join(root, file), after)
    console.log(`${file}: ${after === before ? 'current' : 'rewritten'}`)
  }
}
