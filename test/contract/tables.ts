import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Field, listActions, type Metadata, readMetadata, readText, root } from './tree.ts'

/** The README with both tables as action.yml has them now; throws where a pair of markers is missing. */
export function withTables(readme: string, { inputs, outputs }: Metadata): string {
  const rows = Object.entries(inputs).map(([name, field]) => [code(name), defaultOf(field), describe(field)])
  const withInputs = between(readme, 'inputs', table(['Input', 'Default', 'What it does'], rows))
  const results = Object.entries(outputs).map(([name, field]) => [code(name), describe(field)])
  return between(withInputs, 'outputs', table(['Output', 'What it holds'], results))
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
  for (const action of listActions()) {
    const file = `actions/${action}/README.md`
    const before = readText(file)
    const after = withTables(before, readMetadata(action))
    if (after !== before) writeFileSync(join(root, file), after)
    console.log(`${file}: ${after === before ? 'current' : 'rewritten'}`)
  }
}
