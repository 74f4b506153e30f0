import type { HttpRequest } from '../probe.ts'
import type { Fields } from './fields.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
/** Whether a text can be the name of a header. */
export const isHeader = (name: string) => /^[!#$%&'*+.^`|~\w-]{1,200}$/.test(name)
/** What `isHeader` takes, for errors. */
export const headerForms = 'the name of a header, such as `content-type`'

/** What is asked, by its `url`. */
export function readRequest(fields: Fields): HttpRequest {
  return { ...readCommon(fields), url: readUrl(fields, 'url') }
}

/** How it is asked: all but the address. */
export function readCommon(fields: Fields): Omit<HttpRequest, 'url'> {
  return {
    method: fields.choice('method', methods) ?? 'GET',
    headers: fields.pairs('request-headers', isHeader, headerForms),
    body: fields.text('request-body'),
    redirect: fields.choice('redirect', ['follow', 'manual']) ?? 'follow',
    insecure: fields.flag('insecure', false),
    http2: fields.flag('http2', false),
  }
}

/** An address under this name. */
export function readUrl(fields: Fields, name: string): string {
  const url = fields.needed(name, 'https://app.example.com/health')
  // What a variable holds shows when the checks run.
  const isUrl = /^\{[a-z]/i.test(url) || /^https?:\/\/[^/]/i.test(url)
  if (url !== '' && !isUrl)
    fields.refuse(name, 'an address that begins with `http://` or `https://`, or with a variable')
  return url
}
