import { createHash } from 'node:crypto'
import { type AuthPlugin, authPlugins } from 'mysql2'
import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import { type Exposure, insecureAuth } from '../target/tls.ts'

/** A mysql2 authentication plugin: created when the server names the method; it returns the bytes to send, or throws. */
type Method = (context: Parameters<AuthPlugin>[0]) => (data: Buffer) => ReturnType<ReturnType<AuthPlugin>>

/** The supported methods. */
const known = ['caching_sha2_password', 'mysql_native_password', 'sha256_password', 'mysql_clear_password']

/**
 * The methods that replace mysql2's own. `mysql_clear_password` sends the password itself to any server, so it requires a trusted server. The two
 * SHA-2 methods request the password too, `caching_sha2_password` if the server's cache is empty. Inside of TLS the server accepts no RSA key
 * (sha2_password.cc), and MySQL's own client sends the password to any server that encrypts: this is the usual first login, and it continues.
 * Without encryption, mysql2 would accept an RSA key from an unknown server and encrypt the password with it. To another machine, only the scramble of
 * `caching_sha2_password` is sent, a hash with the server's nonce. `exposure` is called when the server has named its method, because only then is
 * the connection in its final state.
 */
export function authenticationMethods(password: string, exposure: () => Exposure): Record<string, Method> {
  const isProtected = () => exposure().isEncrypted || exposure().isTrusted
  return {
    mysql_clear_password: (context) =>
      exposure().isKnown ? authPlugins.mysql_clear_password({})(context) : refuse('mysql_clear_password', exposure()),
    sha256_password: (context) =>
      isProtected() ? authPlugins.sha256_password({})(context) : refuse('sha256_password', exposure()),
    caching_sha2_password: (context) =>
      isProtected() ? authPlugins.caching_sha2_password({})(context) : scrambleOnly(password, exposure()),
  }
}

/** Throws a UserError for an unsupported method; mysql2's own message does not help. */
export function mustKnow(method: string): void {
  if (known.includes(method)) return
  throw new UserError(
    'cannot-connect',
    `The server asks for the authentication method \`${brief(method, 80)}\`, which is not supported here; supported: ${known.map((each) => `\`${each}\``).join(', ')}. Set the server to use one of them for this user (\`ALTER USER … IDENTIFIED WITH …\`, MariaDB: \`IDENTIFIED VIA …\`).`,
  )
}

function refuse(method: string, exposure: Exposure): ReturnType<Method> {
  return () => {
    throw insecureAuth(method, exposure)
  }
}

/** The server's second message: 3 means that the cached hash matches; 4 means that it requires the password itself. */
const fastSuccess = 3

function scrambleOnly(password: string, exposure: Exposure): ReturnType<Method> {
  let isScrambled = false
  return (data) => {
    if (isScrambled && data.length === 1 && data[0] === fastSuccess) return null
    if (isScrambled) throw insecureAuth('caching_sha2_password', exposure)
    isScrambled = true
    return scramble(password, data.subarray(0, 20))
  }
}

/** SHA256(password) XOR SHA256(SHA256(SHA256(password)) + nonce), from MySQL's documentation of the protocol. */
function scramble(password: string, nonce: Buffer): Buffer {
  if (password === '') return Buffer.alloc(0)
  const once = sha256(Buffer.from(password))
  const mask = sha256(Buffer.concat([sha256(once), nonce]))
  return Buffer.from(once.map((byte, index) => byte ^ (mask[index] ?? 0)))
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
