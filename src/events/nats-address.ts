import type { NatsAddress } from '../network/nats.ts'

const example = 'write it as `nats://host:4222/subject`'

/** Whether an address is a NATS address. */
export function isNats(address: string): boolean {
  return /^(nats|tls):/i.test(address)
}

/** Reads `nats://user:password@host:4222/subject`, or `tls://…`; an error continues a sentence, without any part of the address. */
export function readNatsAddress(given: string): NatsAddress | { readonly why: string } {
  const url = URL.parse(given)
  if (url === null || !/^(\[[\da-f:.]+\]|[\w.-]+)$/i.test(url.hostname) || url.port === '0')
    return { why: `names no NATS host; ${example}` }
  if (url.search !== '' || url.hash !== '')
    return {
      why: `has a \`?\` or \`#\`, which a NATS address cannot have; in a password, write \`%3F\` or \`%23\``,
    }
  const [subject, user, password] = [url.pathname.slice(1), url.username, url.password].map(decoded)
  if (subject === undefined || user === undefined || password === undefined)
    return { why: 'has a `%` that is not followed by two hexadecimal digits; write `%25` for a `%` itself' }
  if (!/^[^\s\p{Cc}./*>$][^\s\p{Cc}./*>]*(\.[^\s\p{Cc}./*>]+)*$/u.test(subject) || subject.length > 255)
    return {
      why: `has no subject to publish to; ${example}. A subject is one or more words with dots between them, such as \`releases.shop\`; it must not contain blanks, \`*\`, \`>\` or \`/\`, or begin with \`$\``,
    }
  const login = user === '' && password === '' ? undefined : password === '' ? { token: user } : { user, password }
  return {
    isSecure: url.protocol === 'tls:',
    hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    server: `${url.hostname}:${url.port || '4222'}`,
    subject,
    login,
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
