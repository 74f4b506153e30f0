import { StringDecoder } from 'node:string_decoder'

/** Receives the output of a program as it arrives. */
export interface Sink {
  readonly take: (chunk: Buffer) => void
  /** Called once, after the last chunk. */
  readonly end: () => void
}

/** Maximum characters of a line before it is cut, so that output without line ends does not fill the memory. */
const longest = 65_536

/** Passes on each line without its end; a line of more than 65,536 characters is passed on in pieces. */
export function lines(line: (text: string) => void): Sink {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  const cut = (text: string) => {
    // A lone \r may be the first half of \r\n.
    const parts = (rest + text).split(/\r\n|\n|\r(?!$)/)
    rest = parts.pop() ?? ''
    for (const part of parts) line(part)
    for (; rest.length > longest; rest = rest.slice(longest)) line(rest.slice(0, longest))
  }
  return {
    take: (chunk) => cut(decoder.write(chunk)),
    end: () => {
      cut(decoder.end())
      if (rest !== '') line(rest.replace(/\r$/, ''))
    },
  }
}

/** The beginning and the end of a program's output, whatever its length. */
export class Excerpt implements Sink {
  readonly #head: number
  readonly #tail: number
  readonly #chunks: Buffer[] = []
  #size = 0
  #end: Buffer = Buffer.alloc(0)

  /** Bytes that are kept of the beginning and of the end. */
  constructor({ head = 0, tail = 0 }: { readonly head?: number; readonly tail?: number }) {
    this.#head = head
    this.#tail = tail
  }

  get beginning(): string {
    return Buffer.concat(this.#chunks).subarray(0, this.#head).toString()
  }

  get ending(): string {
    return this.#end.toString()
  }

  /** The same from the first complete line on: text that was cut, such as half a secret, would not be recognized. */
  get endingLines(): string {
    if (this.#size <= this.#tail) return this.ending
    const cut = this.#end.indexOf('\n')
    return cut < 0 ? '' : this.#end.subarray(cut + 1).toString()
  }

  take(chunk: Buffer): void {
    if (this.#size < this.#head) this.#chunks.push(chunk)
    this.#size += chunk.length
    if (this.#tail > 0) this.#end = Buffer.concat([this.#end, chunk.subarray(-this.#tail)]).subarray(-this.#tail)
  }

  end(): void {}
}
