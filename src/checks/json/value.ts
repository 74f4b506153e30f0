/** A JSON number with its source text: JavaScript drops `.0` and all digits after the sixteenth. */
export class JsonNumber {
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  toString(): string {
    return this.#source
  }

  /** In JavaScript's form, unless that is a different number: then as written. */
  toJSON(): unknown {
    const usual = Number(this.#source)
    if (Number.isSafeInteger(usual) && String(usual) === this.#source) return usual
    if (isSameNumber(String(usual), this.#source)) return usual
    const raw: unknown = Reflect.get(JSON, 'rawJSON')
    return typeof raw === 'function' ? raw(this.#source) : this.#source
  }
}

/** Wrapped, so that the document `null` differs from none. A byte order mark is ignored, as RFC 8259 allows. */
export function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, ''), withSource) }
  } catch (error) {
    if (!(error instanceof RangeError)) return undefined
    throw new Error('the JSON of the body is nested too deeply to be read', { cause: error })
  }
}

function withSource(_key: string, value: unknown, ...[context]: readonly unknown[]): unknown {
  if (typeof value !== 'number' || typeof context !== 'object' || context === null) return value
  const source: unknown = Reflect.get(context, 'source')
  return typeof source === 'string' ? new JsonNumber(source) : value
}

/** A JSON value as text; undefined if it is missing. */
export function textOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  return value instanceof JsonNumber ? String(value) : JSON.stringify(value)
}

/** Whether two texts are the same decimal number, in any notation. */
export function isSameNumber(one: string, other: string): boolean {
  const decimal = decimalOf(one)
  return decimal !== undefined && decimal === decimalOf(other)
}

function decimalOf(text: string): string | undefined {
  const parts = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?(?:e([+-]?\d{1,6}))?$/i.exec(text)
  if (parts === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const bare = digits.replace(/0+$/, '')
  if (bare === '') return '0'
  return `${sign}${bare}e${Number(exponent) - fraction.length + digits.length - bare.length}`
}
