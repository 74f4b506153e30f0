/** The sentences of a page of Markdown, in order: of paragraphs, list items and cells of tables; headings and code blocks are none. */
export function sentencesOf(markdown: string): readonly string[] {
  const blocks: string[] = []
  let block = ''
  const end = () => {
    if (block !== '') blocks.push(block)
    block = ''
  }
  for (const line of markdown.replace(/^```[\s\S]*?^```$/gm, '').split('\n')) {
    const cells = /^\| (.+) \|$/.exec(line)?.[1]?.split(' | ')
    if (line.trim() === '' || /^#|^\|[-|]+$|^\| *\| *\|$/.test(line)) end()
    else if (cells !== undefined) {
      end()
      blocks.push(cells.slice(1).join(' '))
    } else if (line.startsWith('- ')) {
      end()
      block = line.slice(2)
    } else block += `${block === '' ? '' : ' '}${line.trim()}`
  }
  end()
  return blocks.flatMap((each) => each.split(/(?<=\.) (?=[A-Z`(*])/))
}
