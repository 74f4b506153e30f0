import type { Source } from '../manifest.ts'
import type { Leaf } from './leaf.ts'
import { broken } from './source.ts'

/** Deeper than any manifest, and shallow enough for the stack. */
const deepest = 500
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * The leaves of a JSON text (RFC 8259) with their places. If a key is repeated, the last one counts, as in JSON.parse. `relaxed` allows comments
 * and trailing commas. Own code, because the places are needed, and the one library that gives them cannot be bundled (its UMD build hides its parts).
 */
export function parseJson(source: Source, relaxed = false): readonly Leaf[] {
  return new JsonReader(source, relaxed).read()
}

class JsonReader {
  readonly #source: Source
  readonly #text: string
  readonly #relaxed: boolean
  readonly #path: (string | number)[] = []
  readonly #leaves: (Leaf | undefined)[] = []
  #at = 0

  constructor(source: Source, relaxed: boolean) {
    this.#source = source
    this.#text = source.text
    this.#relaxed = relaxed
    if (this.#text.startsWith('\ufeff')) this.#at = 1
  }

  read(): readonly Leaf[] {
    this.#value()
    if (this.#peek() !== '') throw this.#wrong()
    return this.#leaves.filter((leaf) => leaf !== undefined)
  }

  #value(): void {
    const first = this.#peek()
    if (this.#path.length > deepest) throw broken(this.#source, this.#at, `is nested more than ${deepest} deep`)
    if (first === '{') this.#object()
    else if (first === '[') this.#array()
    else this.#scalar(first, this.#at)
  }

  #scalar(first: string, start: number): void {
    if (first === '"') {
      const value = this.#string()
      this.#push(start + 1, this.#at - 1, value, true)
      return
    }
    scalar.lastIndex = start
    const match = scalar.exec(this.#text)
    if (match === null) throw this.#wrong()
    this.#at += match[0].length
    this.#push(start, this.#at, match[0], false)
  }

  #push(start: number, end: number, value: string, editable: boolean): void {
    this.#leaves.push({ path: [...this.#path], value, start, end, editable })
  }

  #object(): void {
    this.#at++
    const seen = new Map<string, { readonly from: number; readonly to: number }>()
    for (let first = true; !this.#closes('}', first); first = false) {
      if (this.#peek() !== '"') throw this.#wrong()
      const key = this.#string()
      this.#expect(':')
      const earlier = seen.get(key)
      if (earlier !== undefined) this.#leaves.fill(undefined, earlier.from, earlier.to)
      const from = this.#leaves.length
      this.#path.push(key)
      this.#value()
      this.#path.pop()
      seen.set(key, { from, to: this.#leaves.length })
    }
  }

  #array(): void {
    this.#at++
    for (let index = 0; !this.#closes(']', index === 0); index++) {
      this.#path.push(index)
      this.#value()
      this.#path.pop()
    }
  }

  /** Skips a comma, or the closing bracket and returns true for it. */
  #closes(bracket: string, first: boolean): boolean {
    let next = this.#peek()
    if (!first && next === ',') {
      this.#at++
      next = this.#peek()
      if (next === bracket && !this.#relaxed) throw this.#wrong()
    } else if (!first && next !== bracket) throw this.#wrong()
    if (next !== bracket) return false
    this.#at++
    return true
  }

  #expect(character: string): void {
    if (this.#peek() !== character) throw this.#wrong()
    this.#at++
  }

  /** The next character that is neither white space nor comment, '' at the end. */
  #peek(): string {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) this.#at++
      else if (code !== 0x2f || !this.#relaxed || !this.#comment()) return this.#text.charAt(this.#at)
    }
  }

  #comment(): boolean {
    const mark = this.#text.charAt(this.#at + 1)
    if (mark !== '/' && mark !== '*') return false
    const end = this.#text.indexOf(mark === '/' ? '\n' : '*/', this.#at + 2)
    if (end === -1 && mark === '*') throw this.#wrong()
    this.#at = end === -1 ? this.#text.length : end + mark.length
    if (mark === '*') this.#at++
    return true
  }

  /** Reads a string with its quotes, and returns its value. */
  #string(): string {
    const start = this.#at
    for (let at = start + 1; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at)
      if (code === 0x5c) at++
      else if (code < 0x20) break
      else if (code === 0x22) {
        this.#at = at + 1
        return this.#unescape(start, this.#text.slice(start, this.#at))
      }
    }
    throw broken(this.#source, start, 'has a string without an end')
  }

  #unescape(start: number, quoted: string): string {
    if (!quoted.includes('\\')) return quoted.slice(1, -1)
    try {
      return String(JSON.parse(quoted))
    } catch {
      throw broken(this.#source, start, 'has a string with an unknown escape')
    }
  }

  #wrong(): Error {
    const found = this.#text.charAt(this.#at)
    return broken(this.#source, this.#at, `is not JSON: unexpected ${found === '' ? 'end of file' : `\`${found}\``}`)
  }
}
