/**
 * The text of a body, decoded by its byte order mark, the charset of `content-type`, or the page's own `<meta>`; by default, and for unknown
 * charsets, UTF-8.
 */
export function decodeBody(bytes: Uint8Array, contentType: string): string {
  const [, quoted, plain] = /;\s*charset\s*=\s*(?:"([^"]{1,60})"|([^\s;"]{1,60}))/i.exec(contentType) ?? []
  const label = markOf(bytes) ?? quoted ?? plain ?? (/^text\/html\b/i.test(contentType) ? metaOf(bytes) : undefined)
  return decoderOf(label ?? 'utf-8').decode(bytes)
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined
}

/** As in browsers, only the beginning is searched. */
function metaOf(bytes: Uint8Array): string | undefined {
  const begin = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1')
  const [, label] = /<meta[^>]{0,300}?charset\s*=\s*["']?([\w.:-]{1,60})/i.exec(begin) ?? []
  // A page that could be read so far is not UTF-16, whatever it says.
  return label === undefined || /^utf-?16/i.test(label) ? undefined : label
}
