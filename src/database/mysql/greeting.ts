import type { Socket } from 'node:net'

/** CLIENT_SSL among the low two bytes of the capabilities. */
const tlsFlag = 0x0800
/** Bytes of a packet's header, and between the server's version and the capabilities: session number, first part of the nonce, a zero. */
const head = 4
const between = 13
/** More than any greeting has. */
const most = 4_096

/**
 * Whether a MySQL server offers TLS. Its greeting says so, which is the first packet and is put back for the driver. Undefined for anything that is
 * not a greeting (an error, another protocol). Rejects if the socket fails or closes before that.
 */
export function offersTls(socket: Socket): Promise<boolean | undefined> {
  return new Promise((resolve, reject) => {
    let seen: Buffer = Buffer.alloc(0)
    const settle = (end: () => void) => {
      socket.off('readable', onReadable).off('error', onError).off('close', onClose)
      end()
    }
    const onError = (error: Error) => settle(() => reject(error))
    const onClose = () => settle(() => reject(new Error('Connection lost: the server closed the connection.')))
    const onReadable = () => {
      const more: unknown = socket.read()
      if (!Buffer.isBuffer(more)) return
      seen = Buffer.concat([seen, more])
      const answer = readGreeting(seen)
      if (answer === 'unfinished') return
      socket.unshift(seen)
      settle(() => resolve(answer))
    }
    socket.on('readable', onReadable).on('error', onError).on('close', onClose)
  })
}

/** Protocol 10 of https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_packets_protocol_handshake_v10.html */
function readGreeting(bytes: Buffer): boolean | undefined | 'unfinished' {
  if (bytes.length > head && bytes[head] !== 10) return undefined
  const end = bytes.indexOf(0, head + 1)
  const at = end + 1 + between
  if (end !== -1 && bytes.length >= at + 2) return (bytes.readUInt16LE(at) & tlsFlag) !== 0
  return bytes.length > most ? undefined : 'unfinished'
}
