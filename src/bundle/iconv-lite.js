// Replaces iconv-lite in mysql2: 0.5 MB of tables for character sets that are never used, because every session uses utf8mb4.
// What a server sends before that (its greeting, an early error) is in UTF-8, Latin 1 or UTF-16; Node's own decoders handle the rest.
const labels = { cesu8: 'utf-8', 'utf16-le': 'utf-16le', ucs2: 'utf-16be', utf16: 'utf-16be', binary: 'latin1' }

export function getDecoder(encoding) {
  try {
    const decoder = new TextDecoder(labels[encoding] ?? encoding)
    return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
  } catch (error) {
    throw new Error(`The server sent text in the character set ${encoding}, which this client does not know.`, {
      cause: error,
    })
  }
}

export function getEncoder(encoding) {
  if (encoding !== 'cesu8')
    throw new Error(`The server requested text in the character set ${encoding}, which this client does not know.`)
  return { write: (text) => Buffer.from(text, 'utf8'), end: () => undefined }
}
