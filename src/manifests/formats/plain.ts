import type { Located, Slot, Source } from '../manifest.ts'

/** VERSION, version.txt: the whole file is a version, except for white space around it. */
export function locatePlain({ text }: Source): Located {
  const value = text.replace(/^\ufeff/, '').trim()
  if (value === '') return { slots: [] }
  return { slots: [slotOf('version', text.indexOf(value), value.length)] }
}

/**
 * gradle.properties (java.util.Properties): `version`, or `VERSION_NAME` in Android libraries, with `=`, `:` or white space; the last one counts.
 * A line that continues the previous one, which ends with a backslash, is part of another value.
 */
export function locateGradleProperties({ text }: Source): Located {
  let slot: Slot | undefined
  let isContinued = false
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const key = isContinued
      ? undefined
      : /^\ufeff?[ \t\f]*(?:version|VERSION_NAME)(?:[ \t\f]*[=:][ \t\f]*|[ \t\f]+)(?=\S)/.exec(line)?.[0]
    if (key !== undefined) slot = slotOf('version', index + key.length, line.slice(key.length).trimEnd().length)
    const isComment: boolean = !isContinued && /^\ufeff?[ \t\f]*[#!]/.test(line)
    isContinued = !isComment && /(?<!\\)(?:\\\\)*\\$/.test(line)
  }
  return { slots: slot === undefined ? [] : [slot] }
}

/** go.mod (go.dev/ref/mod): the path of the module, which contains its major version. Only the tag has the full version. */
export function locateGoMod({ text }: Source): Located {
  const name = /^\ufeff?module[ \t]+(?:"([^"\n]+)"|`([^`\n]+)`|([^\s"`/]\S*))/m.exec(text)
  const path = name?.[1] ?? name?.[2] ?? name?.[3]
  return { ...(path === undefined ? {} : { name: path }), slots: [] }
}

/** DESCRIPTION of an R package (cran.r-project.org, Writing R Extensions): the field `Version`. Other files of that name have no `Package`. */
export function locateRDescription({ text }: Source): Located {
  const name = /^\ufeff?Package:[ \t]*(\S+)/m.exec(text)?.[1]
  const version = /^Version:[ \t]*(?=\S)/m.exec(text)
  if (name === undefined || version === null) return { slots: [] }
  const start = version.index + version[0].length
  const length = /^\S+/.exec(text.slice(start))?.[0].length ?? 0
  return { name, slots: [{ ...slotOf('Version', start, length), notation: 'r' }] }
}

/** Blocks whose `version` is the project's. In any other block (`plugins`, `dependencies`, `publishing` …) it means something else. */
const projectBlocks = ['allprojects', 'subprojects']

/**
 * build.gradle and build.gradle.kts: `version = "1.2.3"` or Groovy's `version '1.2.3'` as a statement of the script itself, of `allprojects` or of
 * `subprojects`; for an Android application `versionName` and the number `versionCode` of `defaultConfig`. This does not parse Groovy or Kotlin: it only
 * recognizes comments, strings and braces, which is enough.
 */
export function locateGradle({ text }: Source): Located {
  const blocks: string[] = []
  const slots: Slot[] = []
  let word = ''
  let opens = true
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?|[A-Za-z_][\w.]*|\S|\n/g
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const found = match[0]
    if (found.startsWith('//') || found.startsWith('/*')) continue
    if (/^(?:project\.)?version$/.test(found) && opens && blocks.every((block) => projectBlocks.includes(block))) {
      const slot = assigned(text, token.lastIndex)
      if (slot !== undefined) slots.unshift(slot)
      if (slot !== undefined) break
    }
    if (opens && blocks.at(-1) === 'defaultConfig') {
      const slot =
        found === 'versionName' ? assigned(text, token.lastIndex, found) : counted(text, token.lastIndex, found)
      if (slot !== undefined) slots.push(slot)
    }
    if (found === '{') blocks.push(word)
    if (found === '}') blocks.pop()
    if (/^\w/.test(found) && opens) word = found
    opens = found === '\n' || found === ';' || found === '{' || found === '}'
  }
  // the version decides for the file, wherever the number is
  return {
    slots: slots.toSorted((one, other) => Number(one.notation === 'count') - Number(other.notation === 'count')),
  }
}

/** The literal that the statement assigns, if the value is a single literal. */
function assigned(text: string, from: number, key = 'version'): Slot | undefined {
  const match = /^(?:[ \t]*=[ \t]*|[ \t]+)(?:"([^"\\\n$]*)"|'([^'\\\n]*)')(?=[ \t]*(?:$|[;\r\n}]|\/\/|\/\*))/.exec(
    text.slice(from, from + 500),
  )
  if (match === null) return undefined
  const value = match[1] ?? match[2] ?? ''
  return slotOf(key, from + match[0].length - 1 - value.length, value.length)
}

/** The number that `versionCode` assigns. */
function counted(text: string, from: number, key: string): Slot | undefined {
  const match = key === 'versionCode' ? /^[ \t]*=?[ \t]*(\d{1,10})(?![\w.])/.exec(text.slice(from, from + 100)) : null
  const [all = '', digits = ''] = match ?? []
  return match === null
    ? undefined
    : { ...slotOf(key, from + all.length - digits.length, digits.length), notation: 'count' }
}

function slotOf(key: string, start: number, length: number): Slot {
  return { key, start, end: start + length, notation: 'semver', owner: { by: 'path' } }
}
