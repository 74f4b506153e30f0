import type { Located, Slot, Source } from './manifest.ts'

/** VERSION, version.txt: the whole file is a version, white space around it aside. */
export function locatePlain({ text }: Source): Located {
  const value = text.replace(/^\ufeff/, '').trim()
  if (value === '') return { slots: [] }
  return { slots: [slotOf('version', text.indexOf(value), value.length)] }
}

/** gradle.properties (java.util.Properties): `version`, with `=`, `:` or white space. */
export function locateGradleProperties({ text }: Source): Located {
  const match = /^[ \t\f]*version(?:[ \t\f]*[=:][ \t\f]*|[ \t\f]+)(?=\S)/m.exec(text)
  if (match === null) return { slots: [] }
  const start = match.index + match[0].length
  const value = /^.*/.exec(text.slice(start))?.[0].trimEnd() ?? ''
  return { slots: [slotOf('version', start, value.length)] }
}

/** Blocks whose `version` is the project's; in any other (`plugins`, `dependencies`, `publishing` …) it is something else's. */
const projectBlocks = ['allprojects', 'subprojects']

/**
 * build.gradle and build.gradle.kts: `version = "1.2.3"` or Groovy's `version '1.2.3'` as a statement of the script itself or of `allprojects` and
 * `subprojects`. Not a parser of Groovy or Kotlin: comments, strings and braces are told apart, which is what it takes.
 */
export function locateGradle({ text }: Source): Located {
  const blocks: string[] = []
  let word = ''
  let opens = true
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?|[A-Za-z_][\w.]*|\S|\n/g
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const found = match[0]
    if (found.startsWith('//') || found.startsWith('/*')) continue
    if (/^(?:project\.)?version$/.test(found) && opens && blocks.every((block) => projectBlocks.includes(block))) {
      const slot = assigned(text, token.lastIndex)
      if (slot !== undefined) return { slots: [slot] }
    }
    if (found === '{') blocks.push(word)
    if (found === '}') blocks.pop()
    if (/^\w/.test(found) && opens) word = found
    opens = found === '\n' || found === ';' || found === '{' || found === '}'
  }
  return { slots: [] }
}

/** The literal that the statement assigns, if it is one literal and nothing more. */
function assigned(text: string, from: number): Slot | undefined {
  const match = /^(?:[ \t]*=[ \t]*|[ \t]+)(?:"([^"\\\n$]*)"|'([^'\\\n]*)')(?=[ \t]*(?:$|[;\r\n}]|\/\/|\/\*))/.exec(
    text.slice(from, from + 500),
  )
  if (match === null) return undefined
  const value = match[1] ?? match[2] ?? ''
  return slotOf('version', from + match[0].length - 1 - value.length, value.length)
}

function slotOf(key: string, start: number, length: number): Slot {
  return { key, start, end: start + length, notation: 'semver', owner: { by: 'path' } }
}
