import type { HttpRequest, Trust } from '../probe.ts'
import { placeholdersIn } from '../template.ts'
import type { Fields } from './fields.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
/** How many redirects are followed by default. */
const usualRedirects = 5
/** Whether a text can be the name of a header. */
export const isHeader = (name: string) => /^[!#$%&'*+.^`|~\w-]{1,200}$/.test(name)
/** The values that `isHeader` accepts, for errors. */
export const headerForms = 'the name of a header, such as `content-type`'

/** The target of a request: its `url`. */
export function readRequest(fields: Fields): HttpRequest {
  return { ...readCommon(fields), url: readUrl(fields, 'url') }
}

/** All parts of a request except the address. */
export function readCommon(fields: Fields): Omit<HttpRequest, 'url'> {
  return {
    method: fields.choice('method', methods) ?? 'GET',
    headers: readHeaders(fields),
    body: fields.text('request-body'),
    redirects: readRedirects(fields),
    trust: readTrust(fields),
    http2: fields.flag('http2', false),
  }
}

function readHeaders(fields: Fields): HttpRequest['headers'] {
  const headers = fields.pairs('request-headers', isHeader, headerForms)
  const inner = fields.map('request-headers') ?? fields
  for (const [name, value] of Object.entries(headers))
    if (/(?!\t)\p{Cc}/u.test(value))
      inner.reportError(name, 'contains a control character, such as a line break, which headers must not contain')
  return headers
}

function readRedirects(fields: Fields): number {
  const isManual = fields.choice('redirect', ['follow', 'manual']) === 'manual'
  const most = fields.integer('max-redirects', { least: 1, most: 50 })
  if (isManual && fields.has('max-redirects'))
    fields.reportError(
      'max-redirects',
      'contradicts `redirect: manual`, which follows no redirects; remove one of them',
    )
  return isManual ? 0 : (most ?? usualRedirects)
}

/** The fields that say whom TLS trusts, and who asks. */
export function readTrust(fields: Fields): Trust {
  const insecure = fields.flag('insecure', false)
  const ca = readFile(fields, 'ca-file')
  const [cert, key] = [readFile(fields, 'cert-file'), readFile(fields, 'key-file')]
  if (insecure && ca !== undefined)
    fields.reportError('ca-file', 'contradicts `insecure: true`, which trusts every server; remove one of them')
  if ((cert === undefined) !== (key === undefined))
    fields.reportError(
      cert === undefined ? 'key-file' : 'cert-file',
      'cannot be used alone; use `cert-file` and `key-file` together',
    )
  return { insecure, ca, client: cert === undefined || key === undefined ? undefined : { cert, key } }
}

/** The path of a PEM file. */
export function readFile(fields: Fields, name: string): string | undefined {
  const path = fields.text(name)
  // The user may have put the key itself where a path belongs; no error must show it.
  if (path !== undefined && (path.trim() === '' || /[\n\0]|-----BEGIN/.test(path))) {
    fields.reportError(name, 'is not a path and is not shown; allowed: the path of a PEM file, such as `certs/ca.pem`')
    return undefined
  }
  return path
}

/** An address in the field `name`. */
export function readUrl(fields: Fields, name: string, example = 'https://app.example.com/health'): string {
  const url = fields.needed(name, example)
  // The values of variables are only known when the checks run.
  const isUrl = /^\{[a-z]/i.test(url) || /^https?:\/\/[^/]/i.test(url)
  if (url !== '' && !isUrl)
    fields.refuse(name, 'an address that begins with `http://` or `https://`, or with a variable')
  else if (isUrl && placeholdersIn(url).length === 0 && !URL.canParse(url))
    fields.refuse(name, 'a valid address, such as `https://app.example.com/health`')
  return url
}
