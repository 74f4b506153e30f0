/** Makes `dist/` smaller and leaves it readable: no names are shortened, no lines joined. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Comment, parse, type Token } from 'acorn'

/** What is said about rights, and the bundler's line with the path of a module. */
const isKept = ({ value }: Comment) => /copyright|licen[cs]e|@preserve|\bMODULE: /i.test(value)

/**
 * The same program, indented by tabs of four, and without the comments of libraries and of the bundler, but for those about rights and
 * the paths of modules. What is inside of strings, templates and patterns is not touched. Throws where the result would be read as other tokens.
 */
export function slim(code: string): string {
  const { tokens, comments } = read(code)
  let kept = comments.filter(isKept)
  let out = ''
  let at = 0
  for (const { start, end } of [...tokens, { start: code.length, end: code.length }]) {
    const before = kept.filter((comment) => comment.start < start)
    kept = kept.slice(before.length)
    for (const comment of before) {
      out += gap(code.slice(at, comment.start)) + code.slice(comment.start, comment.end)
      at = comment.end
    }
    out += gap(code.slice(at, start)) + code.slice(start, end)
    at = end
  }
  if (shape(out) !== shape(code)) throw new Error('without its comments the code would be read in another way')
  return out
}

/** What stands between two tokens: whitespace and comments. A line break stays one, since it can end a statement. */
function gap(text: string): string {
  if (text === '') return ''
  const last = text.lastIndexOf('\n')
  if (last < 0) return ' '
  const indentation = /^[ \t]*/.exec(text.slice(last + 1))?.[0] ?? ''
  return `${/\n[ \t]*\n/.test(text) ? '\n' : ''}\n${indentation.replaceAll(' '.repeat(4), '\t')}`
}

function read(code: string) {
  const tokens: Token[] = []
  const comments: Comment[] = []
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken: tokens, onComment: comments })
  return { tokens, comments }
}

/** Each token, and whether a line break stands before it. */
function shape(code: string): string {
  let at = 0
  const parts = read(code).tokens.map(({ start, end }) => {
    const isBroken = code.slice(at, start).includes('\n')
    at = end
    return `${isBroken ? '\n' : ''}${code.slice(start, end)}`
  })
  return parts.join('\0')
}

// A step of npm run build.
if (import.meta.main) {
  const [folder = ''] = process.argv.slice(2)
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
    const path = join(folder, name)
    writeFileSync(path, slim(readFileSync(path, 'utf8')))
  }
}
