/** What a step says to the runner: workflow commands on its streams, and the format of its command files. */

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** A line that the runner would obey: its first characters that are not blank are `::`, or it contains `##[`. */
export function parseCommand(line: string): Command | undefined {
  const current = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(line)
  if (current)
    return {
      name: current[1] ?? '',
      properties: parseProperties(current[2] ?? '', ','),
      message: unescaped(current[3] ?? ''),
    }
  const old = /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/.exec(line)
  if (old) return { name: old[1] ?? '', properties: parseProperties(old[2] ?? '', ';'), message: old[3] ?? '' }
  return undefined
}

function parseProperties(text: string, separator: string): Record<string, string> {
  const pairs = text.split(separator).filter((pair) => pair.includes('='))
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescaped(pair.slice(pair.indexOf('=') + 1))]),
  )
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

/**
 * The format of GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ENV: in each line whichever of `=` and `<<` comes first decides.
 * Throws where the runner fails the step.
 */
export function parseKeyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals !== -1 && (heredoc === -1 || equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    if (heredoc === -1) throw new Error(`Unable to process file command: invalid format '${line}'`)
    const delimiter = line.slice(heredoc + 2)
    const end = lines.indexOf(delimiter, index + 1)
    if (end === -1) throw new Error(`Unable to process file command: matching delimiter not found '${delimiter}'`)
    values[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return values
}
