import { parse } from 'yaml'

/** One fenced YAML block of a Markdown file, made a whole workflow. */
export interface Example {
  /** `README.md:12`, where the block's first line stands. */
  readonly at: string
  /** It quotes a file, or one job of it, which is looked at as a whole. */
  readonly isQuoted: boolean
  readonly workflow: string
}

/** Steps alone are tried in a job that has what most examples take as given: a dispatch, and an earlier job. */
const around = 'on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n'

/**
 * The workflows, jobs and lists of steps among a Markdown file's YAML blocks. Other YAML is left out; a block that is no YAML, or that says
 * `uses:` in a form not known here, throws.
 */
export function listExamples(file: string, markdown: string): readonly Example[] {
  return listBlocks(markdown).flatMap(({ line, text, isQuoted }) => {
    const at = `${file}:${line}`
    const workflow = workflowOf(text, at)
    return workflow === undefined ? [] : [{ at, isQuoted, workflow }]
  })
}

function workflowOf(text: string, at: string): string | undefined {
  let value: unknown
  try {
    value = parse(text)
  } catch (error) {
    throw new Error(`${at} is not YAML`, { cause: error })
  }
  if (Array.isArray(value) && value.some(isStep)) return `${around}    steps:\n${indent(text, 6)}`
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  if (keys.includes('jobs')) return keys.includes('on') ? text : `on: push\n${text}`
  if (keys.includes('steps') && !keys.includes('runs')) return `${around}${indent(text, 4)}`
  if (/^\s*(- )?uses:/m.test(text))
    throw new Error(`${at} says uses: but is no workflow, jobs:, steps: or list of steps`)
  return undefined
}

function isStep(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('uses' in value || 'run' in value)
}

function indent(text: string, width: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(width))
}

interface Block {
  readonly line: number
  readonly text: string
  readonly isQuoted: boolean
}

function listBlocks(markdown: string): readonly Block[] {
  const blocks: Block[] = []
  const all = markdown.split('\n')
  let open:
    | { readonly line: number; readonly margin: string; readonly fence: string; readonly lines: string[] }
    | undefined
  for (const [index, line] of all.entries()) {
    if (open === undefined) {
      const [, margin, fence] = /^(\s*)(`{3,}|~{3,})ya?ml\b/.exec(line) ?? []
      if (margin !== undefined && fence !== undefined) open = { line: index + 2, margin, fence, lines: [] }
    } else if (line.trim() === open.fence) {
      const isQuoted = all[open.line - 3]?.startsWith('<!-- example: ') === true
      blocks.push({ line: open.line, text: `${open.lines.join('\n')}\n`, isQuoted })
      open = undefined
    } else open.lines.push(line.startsWith(open.margin) ? line.slice(open.margin.length) : line)
  }
  if (open !== undefined) throw new Error(`The YAML block at line ${open.line} does not end`)
  return blocks
}
