/** A GitHub Markdown table, '' without rows. Every cell is one line of Markdown that is safe in a table (`escapeCell`). */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].map((each) => `${each}\n`).join('')
}
