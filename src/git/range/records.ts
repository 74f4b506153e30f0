import { StringDecoder } from 'node:string_decoder'

/** Maximum bytes that are decoded at once: V8 does not move fewer, larger strings while they live. */
const batch = 256 * 1024

/** Text that arrives as bytes, in chunks that may end inside a character; passed on in large pieces. */
class Text {
  // Decoding whole chunks and slicing the text is several times faster than decoding each field.
  readonly #decoder = new StringDecoder('utf8')
  readonly #next: (text: string) => void
  #chunks: Buffer[] = []
  #size = 0
  // A short range is passed on at once, a long one in large pieces.
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

/** Cuts a stream into records with a fixed number of fields; there is a NUL before each record and after each field. */
export class FieldReader {
  readonly #places: number[]
  readonly #found: (text: string, places: readonly number[]) => void
  readonly #text = new Text((text) => this.#cut(text))
  #rest = ''

  /** `found` gets a text, the position of each field in it, and the position after the last field. */
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
    // A long field is not searched again with every new piece.
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

  /** Sets the positions of the record at `from`; returns the start of the next one, or -1 if this one is incomplete. */
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

/** Cuts a stream into records with any number of fields, each after a NUL; a record begins with an empty field. */
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
