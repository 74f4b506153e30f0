import { StringDecoder } from 'node:string_decoder'

/** Cuts a stream into records with a fixed number of fields; there is a NUL before each record and after each field. */
export class FieldReader {
  readonly #places: number[]
  readonly #found: (text: string, places: readonly number[]) => void
  // Decoding whole chunks and slicing the text is several times faster than decoding each field.
  readonly #decoder = new StringDecoder('utf8')
  #rest = ''

  /** `found` gets a text, the position of each field in it, and the position after the last field. */
  constructor(fieldCount: number, found: (text: string, places: readonly number[]) => void) {
    this.#places = Array.from({ length: fieldCount + 1 }, () => 0)
    this.#found = found
  }

  take(chunk: Buffer): void {
    this.#cut(this.#decoder.write(chunk))
  }

  end(): void {
    this.#cut(this.#decoder.end())
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
  // Decoding whole chunks and slicing the text is several times faster than decoding each field.
  readonly #decoder = new StringDecoder('utf8')
  #rest = ''
  #fields: string[] = []
  #inside = false

  /** Each record has at least `fieldCount` fields. */
  constructor(fieldCount: number, found: (fields: readonly string[]) => void) {
    this.#fieldCount = fieldCount
    this.#found = found
  }

  take(chunk: Buffer): void {
    this.#cut(this.#decoder.write(chunk))
  }

  end(): void {
    this.#cut(this.#decoder.end())
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
