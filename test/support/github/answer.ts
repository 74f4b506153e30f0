import type { Fields, Json } from './json.ts'

/** What a route answers. */
export interface Answer {
  readonly status: number
  readonly body?: Json
  readonly headers?: Readonly<Record<string, string>>
}

/** A refusal, thrown from anywhere inside a route. */
export class Refused extends Error {
  readonly answer: Answer

  constructor(status: number, message: string, more: Fields = {}) {
    super(message)
    const body = { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) }
    this.answer = { status, body }
  }
}

/** 404 as GitHub words it. */
export function notFound(): Refused {
  return new Refused(404, 'Not Found')
}

/** 422 with one entry of `errors`. */
export function invalid(resource: string, field: string, code: string, message?: string): Refused {
  const error = { resource, field, code, ...(message === undefined ? {} : { message }) }
  return new Refused(422, 'Validation Failed', { errors: [error] })
}

/** One page of a list with GitHub's Link header; 30 items, a hundred at most. */
export function paged<Item>(items: readonly Item[], url: URL, shape: (item: Item) => Json): Answer {
  const size = Math.min(100, wholeOf(url.searchParams.get('per_page'), 30))
  const page = wholeOf(url.searchParams.get('page'), 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = [
    ...(page > 1 ? [linkTo(url, page - 1, 'prev'), linkTo(url, 1, 'first')] : []),
    ...(page < last ? [linkTo(url, page + 1, 'next'), linkTo(url, last, 'last')] : []),
  ]
  const body = items.slice((page - 1) * size, page * size).map(shape)
  return { status: 200, body, ...(link.length > 0 ? { headers: { link: link.join(', ') } } : {}) }
}

function wholeOf(given: string | null, otherwise: number): number {
  return given !== null && /^[1-9]\d{0,5}$/.test(given) ? Number(given) : otherwise
}

function linkTo(url: URL, page: number, rel: string): string {
  const other = new URL(url)
  other.searchParams.set('page', String(page))
  return `<${other}>; rel="${rel}"`
}
