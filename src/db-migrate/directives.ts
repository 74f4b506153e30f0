import { parseDuration } from '../runner/inputs.ts'

/** What a comment `-- slipway: …` asks for. */
export interface Directives {
  readonly transaction?: boolean
  readonly placeholders?: boolean
  /** Rows of one batch. */
  readonly batch?: number
  /** Milliseconds between two batches. */
  readonly pause?: number
  /** Milliseconds a statement may run; 0 is no limit. */
  readonly timeout?: number
}

/** What was read, and what could not be; each fault continues the sentence «… line 3 …». */
export interface ReadDirectives {
  readonly directives: Directives
  readonly faults: readonly { readonly line: number; readonly what: string }[]
}

const known = '`transaction=true|false`, `placeholders=true|false`, `batch=ROWS`, `pause=100ms`, `timeout=10m`'

/** Reads the directives among the comment lines of a text; `line` is that of its first line. Words after `waive` belong to the lint. */
export function readDirectives(comments: string, line: number): ReadDirectives {
  const faults: { line: number; what: string }[] = []
  let directives: Directives = {}
  if (!comments.includes('slipway:')) return { directives, faults }
  for (const [index, text] of comments.split('\n').entries()) {
    const words =
      /^\s*(?:--|#)\s*slipway:(.*)$/
        .exec(text)?.[1]
        ?.trim()
        .split(/[\s,]+/) ?? []
    if (/^(waive|allow|lint)\b/.test(words[0] ?? '')) continue
    for (const word of words.filter((each) => each !== '')) {
      const read = readWord(word)
      if (read === undefined)
        faults.push({ line: line + index, what: `has the directive \`${word}\`; known: ${known}` })
      else directives = { ...directives, ...read }
    }
  }
  return { directives, faults }
}

function readWord(word: string): Directives | undefined {
  const [, key, value = ''] = /^([a-z-]+)=(\S+)$/.exec(word) ?? []
  if ((key === 'transaction' || key === 'placeholders') && /^(true|false)$/.test(value))
    return { [key]: value === 'true' }
  if (key === 'batch' && /^[1-9]\d{0,8}$/.test(value)) return { batch: Number(value) }
  const duration = parseDuration(value)
  if ((key === 'pause' || key === 'timeout') && duration !== undefined) return { [key]: duration }
  return undefined
}
