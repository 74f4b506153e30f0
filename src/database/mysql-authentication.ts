import { createHash } from 'node:crypto'
import { type AuthPlugin, authPlugins } from 'mysql2'
import { insecureAuth } from './tls.ts'

/** How mysql2 asks for an authentication method: made when the server names it, it answers the bytes to send, or throws. */
type Method = (context: Parameters<AuthPlugin>[0]) => (data: Buffer) => ReturnType<ReturnType<AuthPlugin>>

/**
 * The methods that replace mysql2's own on an unencrypted connection. To another machine the password must not leave in any form that whoever
 * answers could read: mysql2 would ask that stranger for an RSA key and encrypt the password with it. What is sent there is the scramble of
 * `caching_sha2_password` (a hash with the server's nonce), and the full authentication is refused.
 */
export function authenticationMethods(password: string, isTrusted: () => boolean): Record<string, Method> {
  return {
    mysql_clear_password: refuse('mysql_clear_password'),
    sha256_password: (context) => (isTrusted() ? authPlugins.sha256_password({}) : refuse('sha256_password'))(context),
    caching_sha2_password: (context) =>
      isTrusted() ? authPlugins.caching_sha2_password({})(context) : cachingSha2(password),
  }
}

function refuse(method: string): Method {
  return () => () => {
    throw insecureAuth(method)
  }
}

/** The server's second message: 3, the cached hash fits; 4, it wants the password itself. */
const fastSuccess = 3

function cachingSha2(password: string): ReturnType<Method> {
  let isScrambled = false
  return (data) => {
    if (isScrambled && data.length === 1 && data[0] === fastSuccess) return null
    if (isScrambled) throw insecureAuth('caching_sha2_password')
    isScrambled = true
    return scramble(password, data.subarray(0, 20))
  }
}

/** SHA256(password) XOR SHA256(SHA256(SHA256(password)) + nonce), of MySQL's documentation of the protocol. */
function scramble(password: string, nonce: Buffer): Buffer {
  if (password === '') return Buffer.alloc(0)
  const once = sha256(Buffer.from(password))
  const mask = sha256(Buffer.concat([sha256(once), nonce]))
  return Buffer.from(once.map((byte, index) => byte ^ (mask[index] ?? 0)))
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
