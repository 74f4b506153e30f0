import { StringDecoder } from 'node:string_decoder'

/** Most bytes that are decoded at once: fewer, larger strings, which V8 does not move about while they live. */
const batch = 256 * 1024

/** Text that comes as bytes, whose chunks may end anywhere, also inside a character: handed on in large pieces. */
class Text {
  // Decoding whole chunks and slicing the text is several times quicker than decoding each field.
  readonly #decoder = new StringDecoder('utf8')
  readonly #next: (text: string) => void
  #chunks: Buffer[] = []
  #size = 0
  // A short range is known at once, and a long one in large pieces.
  #wanted = 1

  constructor(next: (text: string) => void) {
    this.#next = next
  }

  take(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#size += chunk.length
    if (this.#size >= this.#wanted) this.#decode()
  }

  end(): void {
    this.#decode()
    this.#next(this.#decoder.end())
  }

  #decode(): void {
    this.#wanted = Math.min(batch, this.#wanted + this.#size)
    const [first, ...others] = this.#chunks
    if (first !== undefined) this.#next(this.#decoder.write(others.length === 0 ? first : Buffer.concat(this.#chunks)))
    this.#chunks = []
    this.#size = 0
  }
}

/** Cuts a stream into records of so many fields, each with a NUL before the record and one after each field. */
export class FieldReader {
  readonly #places: number[]
  readonly #found: (text: string, places: readonly number[]) => void
  readonly #text = new Text((text) => this.#cut(text))
  #rest = ''

  /** `found` gets a text, the place where each field begins in it, and the one after the last field's end. */
  constructor(fieldCount: number, found: (text: string, places: readonly number[]) => void) {
    this.#places = Array.from({ length: fieldCount + 1 }, () => 0)
    this.#found = found
  }

  take(chunk: Buffer): void {
    this.#text.take(chunk)
  }

  end(): void {
    this.#text.end()
  }

  #cut(more: string): void {
    // What a long field brings is not searched again with each piece of it.
    if (this.#rest !== '' && !more.includes('\0')) {
      this.#rest += more
      return
    }
    const text = this.#rest + more
    let from = 0
    for (let next = this.#find(text, from); next !== -1; next = this.#find(text, from)) {
      this.#found(text, this.#places)
      from = next
    }
    this.#rest = text.slice(from)
  }

  /** Sets the places of the record at `from`; where the next one begins, or -1 where this one is not whole. */
  #find(text: string, from: number): number {
    const places = this.#places
    let at = from + 1
    for (let field = 0; field < places.length - 1; field += 1) {
      places[field] = at
      const end = text.indexOf('\0', at)
      if (end === -1) return -1
      at = end + 1
    }
    places[places.length - 1] = at
    return at
  }
}

/** Cuts a stream into records of any number of fields, each after a NUL; a record begins with an empty one. */
export class RecordReader {
  readonly #fieldCount: number
  readonly #found: (fields: readonly string[]) => void
  readonly #text = new Text((text) => this.#cut(text))
  #rest = ''
  #fields: string[] = []
  #inside = false

  /** Each record has at least `fieldCount` fields. */
  constructor(fieldCount: number, found: (fields: readonly string[]) => void) {
    this.#fieldCount = fieldCount
    this.#found = found
  }

  take(chunk: Buffer): void {
    this.#text.take(chunk)
  }

  end(): void {
    this.#text.end()
    if (this.#rest !== '') this.#field(this.#rest)
    this.#flush()
  }

  #cut(text: string): void {
    let from = 0
    for (let at = text.indexOf('\0'); at !== -1; at = text.indexOf('\0', from)) {
      const field = text.slice(from, at)
      this.#field(this.#rest === '' ? field : this.#rest + field)
      this.#rest = ''
      from = at + 1
    }
    this.#rest += text.slice(from)
  }

  #field(text: string): void {
    const isBoundary = text === '' && (!this.#inside || this.#fields.length >= this.#fieldCount)
    if (!isBoundary) return void this.#fields.push(text)
    this.#flush()
    this.#inside = true
  }

  #flush(): void {
    if (this.#fields.length >= this.#fieldCount) this.#found(this.#fields)
    this.#fields = []
  }
}
