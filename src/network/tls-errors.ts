import { brief } from '../text/printable.ts'

/** Known facts about a certificate, apart from the error. */
export interface ShownCertificate {
  /** The requested name or address; '' if it is unknown. */
  readonly host: string
  /** In Node's form: `DNS:a.example.com, IP Address:10.0.0.1`. */
  readonly names: string
}

const extra = '`ca-file` of the check, or in NODE_EXTRA_CA_CERTS (under `env:` of the step)'
const unknown = `the server's certificate is from an authority that is not trusted here: name a PEM file with the authority's certificate in ${extra}`

/** Certificate errors, by the codes of OpenSSL and Node, with the fix. */
const ofCertificate: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "the server's certificate has expired: renew it",
  CERT_NOT_YET_VALID: "the server's certificate is not valid yet: check its dates and the clock of this machine",
  CERT_REVOKED: "the server's certificate has been revoked",
  DEPTH_ZERO_SELF_SIGNED_CERT: `the server's certificate is self-signed: name a PEM file with it in ${extra}`,
  SELF_SIGNED_CERT_IN_CHAIN: unknown,
  UNABLE_TO_GET_ISSUER_CERT: unknown,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknown,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `the server only sends its own certificate, and the issuer is not known here: let the server send the intermediate certificates too, or name a PEM file with the authority's certificate in ${extra}`,
}

const wantsClient = 'the server requires a client certificate: name it in `cert-file` and `key-file` of the check'
const refusesClient = "the server does not accept the client's certificate"
const speaksNoTls = 'the server does not use TLS: the address may need `http`, or the port may be wrong'
const tooOld = 'the server supports no secure version of TLS (1.2 or 1.3)'

/** Protocol errors, by the ends of OpenSSL's codes (`ERR_SSL_…`). */
const ofHandshake: Readonly<Record<string, string>> = {
  TLSV13_ALERT_CERTIFICATE_REQUIRED: wantsClient,
  SSLV3_ALERT_HANDSHAKE_FAILURE:
    'the server rejected the TLS handshake: it may require a client certificate or other ciphers',
  TLSV1_ALERT_UNKNOWN_CA: refusesClient,
  SSLV3_ALERT_BAD_CERTIFICATE: refusesClient,
  SSLV3_ALERT_UNSUPPORTED_CERTIFICATE: refusesClient,
  SSLV3_ALERT_CERTIFICATE_EXPIRED: refusesClient,
  SSLV3_ALERT_CERTIFICATE_REVOKED: refusesClient,
  SSLV3_ALERT_CERTIFICATE_UNKNOWN: refusesClient,
  TLSV1_ALERT_ACCESS_DENIED: refusesClient,
  TLSV1_ALERT_PROTOCOL_VERSION: tooOld,
  UNSUPPORTED_PROTOCOL: tooOld,
  TLSV1_UNRECOGNIZED_NAME: 'the server has no certificate for that name',
  TLSV1_ALERT_INTERNAL_ERROR: 'the server ended the TLS handshake because of an internal error',
  WRONG_VERSION_NUMBER: speaksNoTls,
  PACKET_LENGTH_TOO_LONG: speaksNoTls,
  HTTP_REQUEST: speaksNoTls,
}

/** A TLS error and its fix in words; undefined for other errors. Accepts an error of Node or only its code. */
export function explainTls(error: unknown, shown: Partial<ShownCertificate> = {}): string | undefined {
  const code = typeof error === 'string' ? error : textAt(error, 'code')
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return wrongName(error, shown)
  const known = ofCertificate[code] ?? ofHandshake[code.replace(/^ERR_SSL_/, '')] ?? ofHandshake[asCode(error)]
  if (known !== undefined) return known
  if (/^(?:ERR_(?:SSL|OSSL|TLS)_|EPROTO$)/.test(code)) return `TLS failed: ${reasonOf(error, code)}`
  return /^(?:CERT_|CRL_|UNABLE_TO_|INVALID_(?:CA|PURPOSE)$|HOSTNAME_|PATH_LENGTH_|ERROR_IN_C)/.test(code)
    ? `the server's certificate is not trusted (${wordsOf(code)})`
    : undefined
}

function wrongName(error: unknown, shown: Partial<ShownCertificate>): string {
  const host = shown.host || textAt(error, 'host')
  const names = (shown.names || textAt(fieldOf(error, 'cert'), 'subjectaltname'))
    .split(', ')
    .map((name) => name.replace(/^(?:DNS|IP Address|URI|email):/, ''))
    .filter((name) => name !== '')
  const listed = names.slice(0, mostNames).map((name) => `\`${brief(name, 80)}\``)
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : ''
  const given = names.length === 0 ? 'is for no host' : `is for ${listed.join(', ')}${more}`
  const asked = host === '' ? 'the requested host' : `\`${brief(host, 80)}\``
  return `the server's certificate ${given}, not for ${asked}: use a name that it is for, or get a certificate for this name`
}

const mostNames = 5

/** OpenSSL's own words, without the position in its source: some errors have them as one line with colons. */
function reasonOf(error: unknown, code: string): string {
  return brief(saidBy(error) || wordsOf(code.replace(/^ERR_(?:SSL|OSSL|TLS)_/, '')), 120)
}

function saidBy(error: unknown): string {
  const [, words = ''] = /:SSL routines:[^:]*:([^:]{1,200})/.exec(textAt(error, 'message')) ?? []
  return textAt(error, 'reason') || words
}

/** `wrong version number` becomes `WRONG_VERSION_NUMBER`. */
function asCode(error: unknown): string {
  return saidBy(error).toUpperCase().replace(/\W+/g, '_')
}

function wordsOf(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ')
}

function textAt(value: unknown, name: string): string {
  const found = fieldOf(value, name)
  return typeof found === 'string' ? found : ''
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
