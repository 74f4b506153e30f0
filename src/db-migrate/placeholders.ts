/** A text with its placeholders filled in, or the names that nobody gave. */
export interface Filled {
  readonly text: string
  readonly unknown: readonly { readonly name: string; readonly line: number }[]
}

/** Fills `${name}` in; lines stay what they are as long as no value holds a line break. */
export function fillPlaceholders(text: string, values: ReadonlyMap<string, string>): Filled {
  if (!text.includes('${')) return { text, unknown: [] }
  const unknown: { name: string; line: number }[] = []
  const filled = text.replace(/\$\{([^${}\n]{1,100})\}/g, (found, name: string, at: number) => {
    const value = values.get(name.trim())
    if (value === undefined) unknown.push({ name: name.trim(), line: text.slice(0, at).split('\n').length })
    return value ?? found
  })
  return { text: filled, unknown }
}
