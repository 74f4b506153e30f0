import type { GrpcCheck } from '../probe.ts'
import type { Fields } from './fields.ts'
import { headerForms, isHeader, readTrust, readUrl } from './request.ts'

/** Headers that gRPC sends itself, or that HTTP/2 does not allow. */
const reserved = /^(?:grpc-.*|content-type|te|host|connection)$/i

/** The fields of `grpc`. */
export function readGrpc(fields: Fields): GrpcCheck {
  const url = readUrl(fields, 'url')
  if (/^https?:\/\/[^/?#]*[/?#]./i.test(url))
    fields.refuse(
      'url',
      'only a scheme, a name and a port, such as `https://api.example.com` or `http://app.example.com:50051`',
    )
  const headers = fields.pairs('request-headers', isHeader, headerForms)
  for (const name of Object.keys(headers))
    if (reserved.test(name)) fields.map('request-headers')?.reportError(name, 'is set by gRPC itself; remove it')
  const how = { redirects: 0, trust: readTrust(fields), http2: true }
  const check: GrpcCheck = {
    kind: 'grpc',
    request: { url, method: 'POST', headers, body: undefined, ...how },
    service: fields.text('service') ?? '',
  }
  fields.finish()
  return check
}
