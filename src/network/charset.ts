/** The text of a body: by its byte order mark, the charset of `content-type`, or that of a page's own `<meta>`; else, and where that is unknown, UTF-8. */
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

/** As browsers do, it is looked for at the beginning alone. */
function metaOf(bytes: Uint8Array): string | undefined {
  const begin = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1')
  const [, label] = /<meta[^>]{0,300}?charset\s*=\s*["']?([\w.:-]{1,60})/i.exec(begin) ?? []
  // A page that was read this far is not in UTF-16, whatever it says.
  return label === undefined || /^utf-?16/i.test(label) ? undefined : label
}
