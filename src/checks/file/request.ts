import type { HttpRequest, Trust } from '../probe.ts'
import { placeholdersIn } from '../template.ts'
import type { Fields } from './fields.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
/** How many redirects are followed where the file does not say. */
const usualRedirects = 5
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
      inner.reportError(name, 'holds a control character, such as a line break, which no header may have')
  return headers
}

function readRedirects(fields: Fields): number {
  const isManual = fields.choice('redirect', ['follow', 'manual']) === 'manual'
  const most = fields.integer('max-redirects', { least: 1, most: 50 })
  if (isManual && fields.has('max-redirects'))
    fields.reportError('max-redirects', 'stands beside `redirect: manual`, which follows none; leave one of them out')
  return isManual ? 0 : (most ?? usualRedirects)
}

/** Whom TLS trusts, and who asks. */
export function readTrust(fields: Fields): Trust {
  const insecure = fields.flag('insecure', false)
  const ca = readFile(fields, 'ca-file')
  const [cert, key] = [readFile(fields, 'cert-file'), readFile(fields, 'key-file')]
  if (insecure && ca !== undefined)
    fields.reportError('ca-file', 'stands beside `insecure: true`, which trusts every server; leave one of them out')
  if ((cert === undefined) !== (key === undefined))
    fields.reportError(
      cert === undefined ? 'key-file' : 'cert-file',
      'stands alone; `cert-file` and `key-file` go together',
    )
  return { insecure, ca, client: cert === undefined || key === undefined ? undefined : { cert, key } }
}

/** The path of a PEM file. */
export function readFile(fields: Fields, name: string): string | undefined {
  const path = fields.text(name)
  // What was meant as a path may be the key itself, which no error must show.
  if (path !== undefined && (path.trim() === '' || /[\n\0]|-----BEGIN/.test(path))) {
    fields.reportError(name, 'is not a path and is not shown; allowed: the path of a PEM file, such as `certs/ca.pem`')
    return undefined
  }
  return path
}

/** An address under this name. */
export function readUrl(fields: Fields, name: string, example = 'https://app.example.com/health'): string {
  const url = fields.needed(name, example)
  // What a variable holds shows when the checks run.
  const isUrl = /^\{[a-z]/i.test(url) || /^https?:\/\/[^/]/i.test(url)
  if (url !== '' && !isUrl)
    fields.refuse(name, 'an address that begins with `http://` or `https://`, or with a variable')
  else if (isUrl && placeholdersIn(url).length === 0 && !URL.canParse(url))
    fields.refuse(name, 'an address that can be asked, such as `https://app.example.com/health`')
  return url
}
